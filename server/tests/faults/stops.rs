//! R11: a stop in good order while people work and a client hangs.

use crate::kills::act_until_a_moment;
use crate::rounds::Draw;
use crate::rows::{Kind, on_both};
use crate::scene::Scene;
use crate::tally::{Tally, few_rounds};
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// So long it has, whoever hangs on.
const MOST: Duration = Duration::from_secs(30);

on_both! {
    async fn r11_a_stop_under_load(kind: Kind) {
        let mut draw = Draw::new("R11");
        let mut tally = Tally::of("R11 a stop under load, with a client that hangs", kind);
        let mut scene = Scene::open(kind).await;
        for _ in 0..few_rounds() {
            tally.strike();
            let _hung = hang(&scene).await;
            let busy = act_until_a_moment(&scene.acts, &mut draw).await;
            let begun = Instant::now();
            scene.server.stop().await;
            assert!(begun.elapsed() < MOST, "{:?}", begun.elapsed());
            busy.join_all().await;
            scene.start("").await;
            scene.check().await;
            tally.survived();
        }
        scene.close().await;
    }
}

/// Begins a form that it never finishes.
async fn hang(scene: &Scene) -> TcpStream {
    let address = scene.server.address().lock().unwrap().clone();
    let place = address.strip_prefix("http://").unwrap();
    let mut hung = TcpStream::connect(place).await.unwrap();
    let head = "POST /api/sign_in HTTP/1.1\r\nhost: localhost:3000\r\nsec-fetch-site: same-origin\r\n\
                content-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\nemail=";
    hung.write_all(head.as_bytes()).await.unwrap();
    hung
}
