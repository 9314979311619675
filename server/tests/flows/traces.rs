//! Traces, as an OpenTelemetry collector gets them.

use crate::binary::Binary;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::post;
use http::HeaderMap;
use reqwest::Client;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

const TOKEN: &str = "c4nary-token-in-a-path-6510";
const PASSWORD: &str = "c4nary-password-6510";
const TRACE: u128 = 0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c;

async fn take(State(tell): State<UnboundedSender<Bytes>>, headers: HeaderMap, body: Bytes) {
    assert_eq!(headers["content-type"], "application/x-protobuf");
    tell.send(body).unwrap();
}

/// A collector that keeps what is posted.
async fn collector() -> (String, UnboundedReceiver<Bytes>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (tell, posted) = unbounded_channel();
    let router = Router::new().route("/v1/traces", post(take)).with_state(tell);
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (url, posted)
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_collector_gets_each_requests_route_and_what_it_waited_for_and_no_secret() {
    let (endpoint, mut posted) = collector().await;
    let usher = Binary::start(&[("otel_endpoint", &endpoint), ("trusted_proxies", "127.0.0.1")]).await;
    let of_the_proxy = Client::new()
        .get(format!("{}/accept/{TOKEN}?next={TOKEN}", usher.url))
        .header("traceparent", format!("00-{TRACE:032x}-b7ad6b7169203331-01"));
    assert_eq!(of_the_proxy.send().await.unwrap().status(), 404);
    let refused = usher.browser().sign_in("nobody@usher.example", PASSWORD).await;
    assert!(refused.status.is_client_error(), "{}", refused.status);
    usher.terminate();
    let (usher, status) = usher.ended().await;
    assert!(status.success(), "{status}: {}", usher.log());
    let mut all = Vec::new();
    while let Ok(body) = posted.try_recv() {
        all.extend_from_slice(&body);
    }
    for told in [
        "GET /accept/{token}",
        "http.route",
        "http.response.status_code",
        "POST /sign-in",
        "hash a password",
        "wait for the turn to write",
        "service.name",
    ] {
        assert!(holds(&all, told.as_bytes()), "{told}");
    }
    assert!(
        holds(&all, &TRACE.to_be_bytes()),
        "it is a part of the proxy's trace"
    );
    for secret in [TOKEN, PASSWORD, "nobody@usher.example"] {
        assert!(!holds(&all, secret.as_bytes()), "{secret}");
    }
    assert!(!usher.log().contains(TOKEN) && !usher.log().contains(PASSWORD));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_is_away_holds_nothing_up() {
    let nobody = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let usher = Binary::start(&[("otel_endpoint", &format!("http://{nobody}")), ("log", "info")]).await;
    assert_eq!(usher.browser().get("/sign-in").await.status, 200);
    usher.terminate();
    let (usher, status) = usher.ended().await;
    assert!(status.success(), "{status}");
    assert!(usher.log().contains("traces can't be sent"), "{}", usher.log());
}
