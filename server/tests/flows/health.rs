//! What whoever watches the process is told.

use crate::app::{TestApp, until};
use crate::databases::TestDatabase;
use reqwest::header::{ACCEPT, RETRY_AFTER};
use server::Listening;
use server::ports::StandIns;
use server::settings::{Settings, Sources};
use std::collections::BTreeMap;
use std::fs::{File, create_dir_all};
use std::net::SocketAddr;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// Over a connection of its own.
async fn asked(url: &str, path: &str) -> (u16, String) {
    let answer = reqwest::get(format!("{url}{path}")).await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn until_the_database_is_up_to_date_it_is_alive_and_not_ready_and_pages_say_come_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    create_dir_all(&data).unwrap();
    // As long as another process brings the database up to date.
    let migrating = File::create(data.join("usher.db.lock")).unwrap();
    migrating.lock().unwrap();
    let flags = [
        ("listen", "127.0.0.1:0".to_owned()),
        ("metrics_listen", "127.0.0.1:0".to_owned()),
        ("data_dir", data.display().to_string()),
    ];
    let sources = Sources {
        flags: BTreeMap::from(flags),
        working_dir: folder.path().to_owned(),
        ..Sources::default()
    };
    let listening = Listening::on(Settings::load(&sources).unwrap()).await.unwrap();
    let url = format!("http://{}", listening.address());
    let building = tokio::spawn(listening.build(StandIns::default()));
    assert_eq!(asked(&url, "/health/live").await, (200, "alive\n".to_owned()));
    assert_eq!(asked(&url, "/health/ready").await, (503, "starting\n".to_owned()));
    let client = reqwest::Client::new();
    let page = client.get(format!("{url}/users")).header(ACCEPT, "text/html");
    let page = page.send().await.unwrap();
    assert_eq!(page.status(), 503);
    assert_eq!(page.headers()[RETRY_AFTER], "5");
    assert!(page.text().await.unwrap().contains("The server is starting"));
    migrating.unlock().unwrap();
    let application = building.await.unwrap().unwrap();
    let stop = CancellationToken::new();
    let running = tokio::spawn(application.run_until_stopped(stop.clone()));
    assert_eq!(asked(&url, "/health/ready").await, (200, "ready\n".to_owned()));
    stop.cancel();
    running.await.unwrap().unwrap();
}

/// A way to PostgreSQL on which everything can be held up: what was under way stays so, and what comes later waits.
struct Way {
    address: SocketAddr,
    open: watch::Sender<bool>,
}

impl Way {
    async fn to(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (open, is_open) = watch::channel(true);
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let (mut is_open, server) = (is_open.clone(), server.clone());
                tokio::spawn(async move {
                    is_open.wait_for(|open| *open).await.ok()?;
                    let mut far = TcpStream::connect(server).await.ok()?;
                    tokio::select! {
                        _ = copy_bidirectional(&mut near, &mut far) => {}
                        _ = is_open.wait_for(|open| !open) => {}
                    }
                    // Neither end is told anything while it is held up.
                    is_open.wait_for(|open| *open).await.ok().map(drop)
                });
            }
        });
        Self { address, open }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_can_not_be_reached_it_is_not_ready_and_says_so_soon() {
    let database = TestDatabase::postgres().await;
    let (head, tail) = database.url.split_once('@').unwrap();
    let (server, name) = tail.split_once('/').unwrap();
    let way = Way::to(server.to_owned()).await;
    let url = format!("{head}@{}/{name}", way.address);
    let app = TestApp::spawn_with(&[("database_url", &url), ("metrics_listen", "127.0.0.1:0")]).await;
    let ready = async || asked(&app.url, "/health/ready").await;
    assert_eq!(ready().await, (200, "ready\n".to_owned()));
    way.open.send(false).unwrap();
    assert_eq!(ready().await, (503, "the database does not answer\n".to_owned()));
    assert_eq!(asked(&app.url, "/health/live").await.0, 200);
    let metrics = app.metrics().await;
    assert!(metrics.contains("usher_database_up 0\n"), "{metrics}");
    assert!(!metrics.contains("usher_seats{") && metrics.contains("usher_http_requests_total"));
    way.open.send(true).unwrap();
    until("the database", async || (ready().await.0 == 200).then_some(())).await;
    drop(app);
    database.drop_postgres().await;
}
