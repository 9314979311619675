//! What Prometheus is told.

use crate::app::{TestApp, until};
use crate::invite::invite;
use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;

/// The figure with this name and these labels.
fn figure(metrics: &str, name: &str) -> i64 {
    let line = metrics
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{name} ")));
    let line = line.unwrap_or_else(|| panic!("no {name} in {metrics}"));
    line.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_told_metrics_unless_they_have_a_listener_and_never_beside_the_pages() {
    let (app, mut ada) = TestApp::with_administrator().await;
    assert_eq!(ada.get("/metrics").await.status, StatusCode::NOT_FOUND);
    assert!(!app.greeting.iter().any(|line| line.contains("Metrics")));
    let app = TestApp::spawn_with(&[("metrics_listen", "127.0.0.1:0")]).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    assert_eq!(ada.get("/metrics").await.status, StatusCode::NOT_FOUND);
    let told = reqwest::get(app.metrics_url()).await.unwrap();
    assert_eq!(told.status(), StatusCode::OK);
    let kind = told.headers()[CONTENT_TYPE].to_str().unwrap();
    assert!(kind.starts_with("application/openmetrics-text"), "{kind}");
    assert!(told.text().await.unwrap().ends_with("# EOF\n"));
    let page = app.metrics_url().replace("/metrics", "/sign-in");
    assert_eq!(reqwest::get(page).await.unwrap().status(), StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_mails_invitations_seats_hashing_the_database_and_jobs_are_told_without_naming_anybody() {
    let app = TestApp::spawn_with(&[("metrics_listen", "127.0.0.1:0")]).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    for address in ["charles@engines.example", "bea@engines.example"] {
        invite(&mut ada, address).await;
    }
    let path = app.accept_path(1).await;
    app.accept(&mut app.browser(), 1).await;
    app.mail(2).await;
    until("the end of the queue", async || {
        let queued = ada.get("/settings/outbox?states=queued").await;
        queued.says("No mail fits").then_some(())
    })
    .await;
    let mut unknown = app.browser();
    unknown.sign_in("nobody@engines.example", "not this one").await;
    let metrics = app.metrics().await;
    for (name, least) in [
        (
            r#"usher_http_requests_total{method="GET",route="/accept/{token}",status="200"}"#,
            1,
        ),
        (
            r#"usher_http_requests_total{method="POST",route="/accept/{token}",status="303"}"#,
            1,
        ),
        (
            r#"usher_http_request_duration_seconds_count{method="GET",route="/sign-in"}"#,
            1,
        ),
        (
            r#"usher_messages_total{kind="invitation",way="mail",outcome="sent"}"#,
            2,
        ),
        ("usher_database_wal_bytes", 1),
    ] {
        assert!(figure(&metrics, name) >= least, "{name}: {metrics}");
    }
    for (name, value) in [
        ("usher_http_requests_in_flight", 0),
        (r#"usher_outbox_waiting{queue="ordinary"}"#, 0),
        (r#"usher_outbox_due{queue="weekly"}"#, 0),
        (r#"usher_outbox_oldest_due_age_seconds{queue="ordinary"}"#, 0),
        (r#"usher_invitations{state="accepted"}"#, 1),
        (r#"usher_invitations{state="pending"}"#, 1),
        (r#"usher_invitations{state="awaiting confirmation"}"#, 0),
        (r#"usher_argon2_queue{state="running"}"#, 0),
        (r#"usher_argon2_queue{state="waiting"}"#, 0),
        ("usher_argon2_refused_total", 0),
        ("usher_database_up", 1),
        ("usher_database_errors_total", 0),
        (r#"usher_database_connections{pool="writers",state="most"}"#, 1),
        (r#"usher_background_last_result{task="deliver mail"}"#, 1),
    ] {
        assert_eq!(figure(&metrics, name), value, "{name}: {metrics}");
    }
    let last = figure(
        &metrics,
        r#"usher_background_last_run_timestamp_seconds{task="deliver mail"}"#,
    );
    assert!(last > 1_700_000_000, "{last}");
    let token = path.strip_prefix("/accept/").unwrap();
    for told in [token, "engines", "Engines", "@", "127.0.0.1"] {
        assert!(!metrics.contains(told), "{told}: {metrics}");
    }
}
