//! What is logged of a request, and under which name.

use crate::app::TestApp;
use crate::log;
use crate::processes::change;
use reqwest::header::ACCEPT;
use reqwest::{Client, Response};

const TRUSTING: [(&str, &str); 1] = [("trusted_proxies", "127.0.0.1")];

async fn asked(url: &str, path: &str, id: &str) -> Response {
    let request = Client::new()
        .get(format!("{url}{path}"))
        .header("x-request-id", id);
    request.header(ACCEPT, "text/html").send().await.unwrap()
}

fn named(answer: &Response) -> &str {
    answer.headers()["x-request-id"].to_str().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_says_its_name_and_only_a_trusted_proxy_gives_one() {
    let (open, trusting) = (TestApp::spawn().await, TestApp::spawn_with(&TRUSTING).await);
    for path in [
        "/sign-in",
        "/nowhere",
        "/pkg/gone.js",
        "/health/live",
        "/users",
        "/api/nothing",
    ] {
        let ours = asked(&open.url, path, "said-by-a-stranger").await;
        assert_eq!(named(&ours).len(), 32, "{path}");
        let theirs = asked(&trusting.url, path, "said-by-the-proxy").await;
        assert_eq!(named(&theirs), "said-by-the-proxy", "{path}");
        let forged = asked(&trusting.url, path, "x\" admin=\"1").await;
        assert_eq!(named(&forged).len(), 32, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a15_the_line_of_a_request_has_its_name_route_status_time_and_network_and_no_path() {
    log::keep();
    let app = TestApp::spawn_with(&TRUSTING).await;
    asked(
        &app.url,
        "/accept/no-token-at-all-7291?x=s3cret-7291",
        "line-of-a-request",
    )
    .await;
    let lines = log::lines("line-of-a-request");
    let answered = lines.iter().find(|line| line.contains("answered"));
    let answered = answered.unwrap_or_else(|| panic!("no line in {lines:?}"));
    for told in [
        " INFO ",
        "method=\"GET\"",
        "route=\"/accept/{token}\"",
        "network=\"127.0.0.1\"",
        "status=404",
        "millis=",
    ] {
        assert!(answered.contains(told), "{told}: {answered}");
    }
    assert!(!log::holds("no-token-at-all-7291") && !log::holds("s3cret-7291"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_while_a_page_is_drawn_is_logged_under_its_request() {
    log::keep();
    let app = TestApp::spawn_with(&TRUSTING).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    change(&app, "ALTER TABLE contacts RENAME TO hidden").await;
    let page = ada.get("/users/contacts").await;
    assert_eq!(page.status, 500, "{}", page.text("main"));
    let id = page.headers["x-request-id"].to_str().unwrap();
    let lines = log::lines(id);
    assert!(
        lines
            .iter()
            .any(|line| line.contains("something went wrong") && line.contains("no such table")),
        "{lines:?}"
    );
}
