//! The set-up link that the first start prints.

use crate::app::TestApp;
use server::settings::{Settings, Sources};
use std::collections::BTreeMap;

#[tokio::test(flavor = "multi_thread")]
async fn the_printed_link_makes_the_first_administrator_once() {
    let app = TestApp::spawn().await;
    let mut ada = app.browser();
    let page = app.set_up(&mut ada, "ada@usher.example").await;
    assert_eq!(
        (page.status.as_u16(), page.path.as_str()),
        (200, "/welcome"),
        "{}",
        page.text("main")
    );
    let dashboard = ada.get("/").await;
    assert!(
        dashboard.says("Engines Ltd") && dashboard.says("Admin"),
        "{}",
        dashboard.text("body")
    );
    let gone = app.browser().get(&app.setup_path()).await;
    assert_eq!(gone.status, 410);
    assert!(gone.says("This set-up link was used"));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_browsers_that_race_for_it_one_makes_an_administrator() {
    let app = TestApp::spawn().await;
    let (mut one, mut other) = (app.browser(), app.browser());
    let forms = (
        one.get(&app.setup_path()).await,
        other.get(&app.setup_path()).await,
    );
    let pages = tokio::join!(
        TestApp::fill_set_up(&mut one, &forms.0, "one@usher.example", "general"),
        TestApp::fill_set_up(&mut other, &forms.1, "other@usher.example", "general")
    );
    let welcome = [&pages.0, &pages.1]
        .iter()
        .filter(|page| page.path == "/welcome")
        .count();
    assert_eq!(welcome, 1, "{} and {}", pages.0.path, pages.1.path);
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_the_link_changes_nothing() {
    let app = TestApp::spawn().await;
    let mut browser = app.browser();
    for _ in 0..3 {
        assert!(browser.get(&app.setup_path()).await.has_form("set_up_instance"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_instance_key_than_the_databases_stops_the_start() {
    let (app, _) = TestApp::with_administrator().await;
    let flags = BTreeMap::from([
        ("listen", "127.0.0.1:0".to_owned()),
        ("data_dir", app.dir.path().join("data").display().to_string()),
        ("instance_key", "0f".repeat(32)),
    ]);
    let sources = Sources {
        flags,
        working_dir: app.dir.path().to_owned(),
        ..Sources::default()
    };
    let refused = server::Application::build(Settings::load(&sources).unwrap())
        .await
        .err()
        .unwrap();
    assert!(
        refused.to_string().contains("the instance key is not the one"),
        "{refused}"
    );
}
