//! Stopping.

use crate::app::TestApp;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::timeout;

#[tokio::test(flavor = "multi_thread")]
async fn it_stops_in_time_even_while_a_client_hangs_in_the_middle_of_its_request() {
    let mut app = TestApp::spawn().await;
    let mut hung = TcpStream::connect(app.url.strip_prefix("http://").unwrap())
        .await
        .unwrap();
    let head = "POST /api/sign_in HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\ncontent-length: 100\r\n\r\nemail=";
    hung.write_all(head.as_bytes()).await.unwrap();
    app.browser().get("/health/live").await;
    app.stop.cancel();
    let ended = timeout(Duration::from_secs(20), &mut app.running)
        .await
        .expect("it ends");
    ended.unwrap().unwrap();
}
