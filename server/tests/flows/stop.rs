//! Stopping.

use crate::app::TestApp;
use crate::binary::Binary;
use crate::invite::invite;
use sqlx::{Connection, Row, SqliteConnection};
use std::fs::{File, create_dir_all};
use std::path::Path;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

async fn connect(url: &str) -> TcpStream {
    TcpStream::connect(url.strip_prefix("http://").unwrap())
        .await
        .unwrap()
}

/// Begins a request that it never finishes.
async fn hang(url: &str) -> TcpStream {
    let mut hung = connect(url).await;
    let head = "POST /api/sign_in HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\n\
                content-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\nemail=";
    hung.write_all(head.as_bytes()).await.unwrap();
    hung
}

/// Asks for more than any buffer on the way holds, and reads no more than the beginning.
async fn deafen(url: &str, dir: &Path) -> TcpStream {
    let folder = dir.join("site/pkg");
    create_dir_all(&folder).unwrap();
    let file = File::create(folder.join("large.bin")).unwrap();
    file.set_len(1 << 30).unwrap();
    let mut deaf = connect(url).await;
    let head = "GET /pkg/large.bin HTTP/1.1\r\nhost: x\r\n\r\n";
    deaf.write_all(head.as_bytes()).await.unwrap();
    let mut begun = [0; 12];
    deaf.read_exact(&mut begun).await.unwrap();
    assert_eq!(&begun, b"HTTP/1.1 200", "it is being answered");
    deaf
}

async fn stops(app: &mut TestApp) {
    app.stop.cancel();
    let ended = timeout(Duration::from_secs(20), &mut app.running)
        .await
        .expect("it ends");
    ended.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stops_in_time_even_while_a_client_hangs_in_the_middle_of_its_request() {
    let mut app = TestApp::spawn().await;
    let _hung = hang(&app.url).await;
    app.browser().get("/health/live").await;
    stops(&mut app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stops_in_time_even_while_a_client_does_not_say_its_request_to_the_end() {
    let mut app = TestApp::spawn().await;
    let mut hung = connect(&app.url).await;
    hung.write_all(b"GET / HTTP/1.1\r\nhost: ").await.unwrap();
    app.browser().get("/health/live").await;
    stops(&mut app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_stops_in_time_even_while_a_client_never_reads_its_answer() {
    let mut app = TestApp::spawn().await;
    let _deaf = deafen(&app.url, app.dir.path()).await;
    stops(&mut app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_was_being_sent_is_let_go_of_for_whoever_comes_next() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = silent.local_addr().unwrap().port().to_string();
    let settings = [
        ("mail_host", "127.0.0.1"),
        ("mail_port", &port),
        ("mail_encryption", "none"),
        ("mail_sender", "usher@engines.example"),
    ];
    let mut app = TestApp::spawn_sending(&settings, None).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    invite(&mut ada, "charles@engines.example").await;
    let _conversation = silent.accept().await.unwrap();
    let file = app.dir.path().join("data/usher.db");
    let mut database = SqliteConnection::connect(&format!("sqlite:{}", file.display()))
        .await
        .unwrap();
    let mut held = async || {
        let row = sqlx::query("SELECT state, tries, lease_id, lease_until FROM outbox");
        let row = row.fetch_one(&mut database).await.unwrap();
        let (state, tries): (String, i64) = (row.get("state"), row.get("tries"));
        let (lease, until): (Option<String>, Option<i64>) = (row.get("lease_id"), row.get("lease_until"));
        assert_eq!((state.as_str(), tries), ("queued", 0));
        (lease.is_some(), until.is_some())
    };
    assert_eq!(held().await, (true, true), "it is claimed");
    stops(&mut app).await;
    assert_eq!(held().await, (false, false), "it is due at once");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_it_stops_it_is_alive_and_not_ready_and_a_second_signal_stops_it_at_once() {
    let mut usher = Binary::start(&[("log", "info")]).await;
    let _deaf = deafen(&usher.url, usher.dir.path()).await;
    let watched = usher.metrics.strip_suffix("/metrics").unwrap().to_owned();
    let asked = async |path: &str| {
        let answer = reqwest::get(format!("{watched}{path}")).await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    assert_eq!(asked("/health/ready").await, (200, "ready\n".to_owned()));
    assert_eq!(usher.browser().get("/sign-in").await.status, 200);
    usher.terminate();
    while asked("/health/ready").await.0 == 200 {}
    assert_eq!(asked("/health/ready").await, (503, "stopping\n".to_owned()));
    assert_eq!(asked("/health/live").await, (200, "alive\n".to_owned()));
    assert!(
        asked("/metrics")
            .await
            .1
            .contains("usher_http_requests_in_flight")
    );
    assert!(
        TcpStream::connect(usher.url.strip_prefix("http://").unwrap())
            .await
            .is_err(),
        "nothing new is taken on"
    );
    assert!(usher.is_running(), "it waits for who hangs");
    usher.terminate();
    let (usher, status) = usher.ended().await;
    assert_eq!(status.code(), Some(130));
    assert!(usher.log().contains("a second signal stops at once"));
}

#[tokio::test(flavor = "multi_thread")]
async fn with_nobody_to_wait_for_a_signal_ends_it_well() {
    let usher = Binary::start(&[]).await;
    assert_eq!(usher.browser().get("/health/ready").await.status, 200);
    usher.terminate();
    let (_usher, status) = usher.ended().await;
    assert!(status.success(), "{status}");
}
