//! Several businesses of one user: switching between them, as a browser without JavaScript meets it.

use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::page::Page;
use domain::{BusinessName, RoleTemplate, ZoneName};
use scraper::{Html, Selector};
use service::NewBusiness;

/// Makes further businesses, of which whoever is signed in becomes the administrator.
async fn found(app: &TestApp, browser: &mut Browser, names: &[&str]) {
    for name in names {
        let business = NewBusiness {
            name: BusinessName::parse(name).unwrap(),
            template: RoleTemplate::General,
            zone: ZoneName("Europe/Lisbon".to_owned()),
        };
        let link = app.usher.create_business(&business).await.unwrap();
        let page = browser.get(&format!("/setup/{}", link.expose())).await;
        let made = browser.submit(&page, "set_up_business_as", &[]).await;
        assert!(made.says(name), "{}", made.text("main"));
    }
}

/// What the menu in the header offers, in its order: name and id.
fn offered(page: &Page) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.html);
    let forms = Selector::parse(".frame-business form[method=post]").unwrap();
    let (button, id) = (
        Selector::parse("button").unwrap(),
        Selector::parse("input[name=business]").unwrap(),
    );
    let one = |form: scraper::ElementRef| {
        let text = |of: &Selector| form.select(of).next().unwrap();
        let name = text(&button).text().collect::<String>();
        (name, text(&id).value().attr("value").unwrap().to_owned())
    };
    html.select(&forms).map(one).collect()
}

fn names(page: &Page) -> Vec<String> {
    offered(page).into_iter().map(|(name, _)| name).collect()
}

/// Posts the menu's form on this page.
async fn switch(browser: &mut Browser, from: &str, to: &str) -> Page {
    let page = browser.get(from).await;
    let (_, id) = offered(&page)
        .into_iter()
        .find(|(name, _)| name == to)
        .expect("it is offered");
    let fields = [("business".to_owned(), id)];
    browser
        .post_from(from, "switch_business", &fields, "same-origin")
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_header_offers_where_the_user_was_last_first() {
    let (app, mut ada) = TestApp::with_administrator().await;
    assert!(names(&ada.get("/").await).is_empty(), "there is one alone");
    found(&app, &mut ada, &["Anchor", "Bridge", "Crane"]).await;
    assert_eq!(names(&ada.get("/").await), ["Bridge", "Anchor", "Engines Ltd"]);
    switch(&mut ada, "/", "Anchor").await;
    assert_eq!(names(&ada.get("/").await), ["Crane", "Bridge", "Engines Ltd"]);
    ada.post_from("/", "sign_out", &[], "same-origin").await;
    ada.sign_in("ada@usher.example", PASSWORD).await;
    let back = ada.get("/").await;
    assert!(
        back.html.contains("Business: Anchor. Switch"),
        "where they were last"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn switching_stays_on_a_page_that_every_business_has_and_leads_to_the_dashboard_otherwise() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let list = ada.get("/users").await;
    let (_, id) = list.html.split_once("href=\"/users/0").unwrap();
    let id = format!("0{}", id.split('"').next().unwrap());
    found(&app, &mut ada, &["Anchor"]).await;
    switch(&mut ada, "/", "Engines Ltd").await;
    for (from, to) in [
        ("/users", "/users"),
        ("/users/chart", "/users/chart"),
        ("/settings/teams", "/settings/teams"),
        ("/audit", "/audit"),
        ("/users?page=3&q=x", "/users"),
        (&format!("/users/{id}"), "/"),
        ("/businesses", "/"),
        ("/", "/"),
    ] {
        let there = switch(&mut ada, from, "Anchor").await;
        assert_eq!(
            (there.status.as_u16(), there.path.split('?').next().unwrap()),
            (200, to),
            "from {from}"
        );
        assert!(there.says("You are in Anchor now."), "{}", there.text("main"));
        let gone = ada.get(&format!("/users/{id}")).await;
        assert_eq!(gone.status, 404, "a person of another business");
        switch(&mut ada, "/", "Engines Ltd").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_open_the_page_there_comes_to_the_dashboard() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let mut mia = app.another_business("Mia", "mia@mill.example").await;
    let form = ada.get("/users/invite").await;
    let fields = [
        ("addresses", "mia@mill.example"),
        ("first_name", "Mia"),
        ("last_name", "Miller"),
        ("role", "User"),
    ];
    ada.submit(&form, "invite", &fields).await;
    let offer = mia.get(&app.accept_path(1).await).await;
    let code = app.invite_code(1).await;
    mia.submit(&offer, "join", &[("code", code.as_str())]).await;
    switch(&mut mia, "/", "Mill & Sons").await;
    for from in ["/users", "/settings/teams", "/audit", "/users/imports"] {
        let there = switch(&mut mia, from, "Engines Ltd").await;
        assert_eq!(
            (there.status.as_u16(), there.path.split('?').next().unwrap()),
            (200, "/"),
            "from {from}"
        );
        switch(&mut mia, "/", "Mill & Sons").await;
    }
    let there = switch(&mut mia, "/account", "Engines Ltd").await;
    assert_eq!(there.path, "/account?notice=switched");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_businesses_are_on_a_page_with_a_search_and_the_header_offers_twenty() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let many: Vec<String> = (10..33).map(|number| format!("Works {number}")).collect();
    found(
        &app,
        &mut ada,
        &many.iter().map(String::as_str).collect::<Vec<_>>(),
    )
    .await;
    found(&app, &mut ada, &["Österlen & <Sons>"]).await;
    let all = ada.get("/businesses").await;
    assert_eq!(offered(&all).len(), 20);
    assert!(all.html.contains("href=\"/businesses\""));
    assert!(
        all.says("25 businesses") && all.says("You are here"),
        "{}",
        all.text("main")
    );
    let html = Html::parse_document(&all.html);
    let rows = Selector::parse("tbody th").unwrap();
    assert_eq!(html.select(&rows).count(), 25);
    let found = ada.get("/businesses?q=%C3%96STER").await;
    assert!(
        found.says("1 business") && found.says("Österlen & <Sons>"),
        "{}",
        found.text("main")
    );
    assert!(ada.get("/businesses?q=nowhere").await.says("No business fits"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_switches_into_a_business_that_is_not_theirs() {
    let (app, mut ada) = TestApp::with_administrator().await;
    found(&app, &mut ada, &["Anchor"]).await;
    let (_, anchor) = offered(&switch(&mut ada, "/", "Engines Ltd").await).remove(0);
    let mut mia = app.another_business("Mia", "mia@mill.example").await;
    let fields = [("business".to_owned(), anchor)];
    let refused = mia
        .post_from("/", "switch_business", &fields, "same-origin")
        .await;
    assert_eq!(refused.status, 404);
    assert!(mia.get("/").await.says("Mill & Sons"));
}
