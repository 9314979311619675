//! What is logged of a request, under which name, and in which form.

use crate::app::TestApp;
use crate::binary::Binary;
use crate::invite::invite;
use crate::log;
use crate::processes::{change, change_in};
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

#[tokio::test(flavor = "multi_thread")]
async fn a59_nothing_that_the_binary_logs_leaves_its_line_whether_that_is_text_or_json() {
    for form in ["text", "json"] {
        let usher = Binary::start(&[("log", "info"), ("log_format", form)]).await;
        let mut ada = usher.browser();
        let page = ada.get(&usher.setup_path).await;
        TestApp::fill_set_up(&mut ada, &page, &[]).await;
        // What goes wrong may have anybody's words in it.
        let forging = "CREATE TRIGGER forging BEFORE INSERT ON contacts BEGIN \
                       SELECT RAISE(ABORT, 'canary59\n ERROR forged59\r\u{1b}[31mred'); END";
        change_in(usher.dir.path(), forging).await;
        let refused = invite(&mut ada, "charles@engines.example").await;
        assert_eq!(refused.status, 500, "{}", refused.text("main"));
        for path in [
            "/canary59%0A%20ERROR%20forged59",
            "/accept/canary59%0D%0A%20ERROR%20forged59",
            "/users?q=%1b%5B31mcanary59",
        ] {
            ada.get(path).await;
        }
        let log = usher.log();
        let mut told = log.lines().filter(|line| line.contains("forged59")).peekable();
        assert!(told.peek().is_some(), "{log}");
        for line in told {
            assert!(
                line.contains("canary59") && line.contains("something went wrong"),
                "{line}"
            );
        }
        assert!(!log.contains(['\r', '\u{1b}']), "{log:?}");
        let is_json = |line| serde_json::from_str::<serde_json::Value>(line).is_ok();
        assert!(form == "text" || log.lines().all(is_json), "{log}");
    }
}
