//! A database that is there and can't: somebody else holds it, or it answers slowly (R05, R06).

use crate::app::TestApp;
use crate::browser::Browser;
use crate::databases::TestDatabase;
use crate::invite::invite;
use crate::page::Page;
use futures::future::join_all;
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

const GUEST: &str = "charles@engines.example";

fn is_told_to_come_again(page: &Page) -> bool {
    let when = page
        .headers
        .get("retry-after")
        .and_then(|when| when.to_str().ok());
    page.status == 503 && when.is_some_and(|when| when.parse::<u32>().is_ok())
}

/// What holds while `held` and after it.
async fn nothing_is_done_until_it_is_let_go(app: &TestApp, ada: &mut Browser, held: impl Connection) {
    let refused = invite(ada, GUEST).await;
    assert!(
        is_told_to_come_again(&refused),
        "{} {}",
        refused.status,
        refused.text("main")
    );
    assert!(
        refused.says("can’t do that at this moment"),
        "{}",
        refused.text("main")
    );
    assert_eq!(refused.value("first_name"), "Charles", "nothing typed is lost");
    let list = ada.get("/users/invitations").await;
    assert_eq!(list.status, 200, "readers are served");
    assert!(!list.says(GUEST));
    held.close().await.unwrap();
    let invited = invite(ada, GUEST).await;
    assert!(
        invited.status.is_success(),
        "{} {}",
        invited.status,
        invited.text("main")
    );
    app.mail(1).await;
    assert_eq!(app.mailbox.list().len(), 1, "the first try left nothing behind");
}

#[tokio::test(flavor = "multi_thread")]
async fn r06_while_another_process_holds_sqlite_who_writes_is_told_to_come_again() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let file = app.dir.path().join("data/usher.db");
    let mut holder = SqliteConnection::connect(&format!("sqlite:{}", file.display()))
        .await
        .unwrap();
    holder.execute("BEGIN EXCLUSIVE").await.unwrap();
    nothing_is_done_until_it_is_let_go(&app, &mut ada, holder).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r06_while_another_process_holds_a_business_on_postgresql_who_writes_is_told_to_come_again() {
    let database = TestDatabase::postgres().await;
    let app = TestApp::spawn_with(&[("database_url", &database.url)]).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    let mut holder = PgConnection::connect(&database.url).await.unwrap();
    holder.execute("BEGIN").await.unwrap();
    holder
        .execute("SELECT id FROM businesses FOR UPDATE")
        .await
        .unwrap();
    nothing_is_done_until_it_is_let_go(&app, &mut ada, holder).await;
    drop(app);
    database.drop_postgres().await;
}

/// A way to a database on which every answer is late.
struct SlowWay {
    url: String,
    delay: watch::Sender<Duration>,
}

impl SlowWay {
    async fn to(url: &str) -> Self {
        let (before, rest) = url.split_once('@').unwrap();
        let (place, name) = rest.split_once('/').unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (delay, late) = watch::channel(Duration::ZERO);
        let place = place.to_owned();
        tokio::spawn(async move {
            while let Ok((here, _)) = listener.accept().await {
                let (from_usher, to_usher) = here.into_split();
                let (from_database, to_database) = TcpStream::connect(&place).await.unwrap().into_split();
                tokio::spawn(pass_on(from_usher, to_database, watch::channel(Duration::ZERO).1));
                tokio::spawn(pass_on(from_database, to_usher, late.clone()));
            }
        });
        Self {
            url: format!("{before}@127.0.0.1:{port}/{name}"),
            delay,
        }
    }
}

async fn pass_on(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, late: watch::Receiver<Duration>) {
    let mut bytes = vec![0; 64 * 1024];
    while let Ok(read @ 1..) = from.read(&mut bytes).await {
        let delay = *late.borrow();
        sleep(delay).await;
        if to.write_all(&bytes[..read]).await.is_err() {
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r05_with_a_database_two_seconds_away_everybody_is_answered_or_told_to_come_again() {
    const PATIENCE: Duration = Duration::from_secs(45);
    let database = TestDatabase::postgres().await;
    let way = SlowWay::to(&database.url).await;
    let app = TestApp::spawn_with(&[("database_url", &way.url), ("database_connections", "2")]).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    invite(&mut ada, GUEST).await;
    let link = app.accept_path(1).await;

    way.delay.send_replace(Duration::from_secs(2));
    let form = ada.get("/sign-in").await;
    let open = async |path: &str| app.browser().get(path).await;
    let opened = join_all((0..6).map(|_| open(&link)));
    let signed_in = async {
        let mut browser = app.browser();
        let fields = [("email", "ada@usher.example"), ("password", crate::app::PASSWORD)];
        browser.submit(&form, "sign_in", &fields).await
    };
    let all = async { tokio::join!(opened, signed_in, ada.get("/")) };
    let (opened, signed_in, dashboard) = timeout(PATIENCE, all).await.expect("nobody waits for ever");
    let answers: Vec<&Page> = opened.iter().chain([&signed_in, &dashboard]).collect();
    for page in &answers {
        assert!(
            page.status == 200 || is_told_to_come_again(page),
            "{} {}: {}",
            page.path,
            page.status,
            page.html
        );
    }
    let turned_away = answers.iter().filter(|page| page.status == 503).count();
    assert!(turned_away > 0, "two connections are not enough for all");

    way.delay.send_replace(Duration::ZERO);
    let dashboard = timeout(PATIENCE, ada.get("/")).await.expect("it goes on");
    assert_eq!((dashboard.status.as_u16(), dashboard.path.as_str()), (200, "/"));
    assert_eq!(open(&link).await.status, 200);
    drop(app);
    database.drop_postgres().await;
}
