//! The org chart, as a browser without JavaScript meets it [M-C13].

use crate::app::TestApp;
use crate::browser::Browser;
use crate::page::Page;
use scraper::{Html, Selector};

/// The demo with its administrator signed in.
pub(crate) async fn demo() -> (TestApp, Browser) {
    let app = TestApp::spawn_with(&[("demo", "true")]).await;
    let line = app.greeting.iter().find(|line| line.starts_with("Sign in as"));
    let password = line.unwrap().rsplit(' ').next().unwrap().to_owned();
    let mut ada = app.browser();
    ada.sign_in("ada@usher.example", &password).await;
    (app, ada)
}

/// What is read out of the boxes of the picture, with where each leads.
fn boxes(page: &Page) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.html);
    let links = Selector::parse("svg a").unwrap();
    let told = html.select(&links).map(|link| {
        let value = |name: &str| link.value().attr(name).unwrap_or_default().to_owned();
        (value("aria-label"), value("href"))
    });
    told.collect()
}

fn place_of(page: &Page, name: &str) -> String {
    let found = boxes(page).into_iter().find(|(said, _)| said.starts_with(name));
    found.unwrap_or_else(|| panic!("no box of {name}")).1
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_has_a_manager_the_part_is_drawn_for_a_page_that_is_alive_too() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let part = ada.get("/api/chart_page?query=").await;
    assert_eq!(part.status, 200);
    assert!(part.html.contains("Nobody has a manager yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c13_the_demos_chart_has_three_levels_and_leads_from_person_to_person() {
    let (_app, mut ada) = demo().await;
    let top = ada.get("/users/chart").await;
    let drawn = boxes(&top);
    assert!(
        drawn[0]
            .0
            .starts_with("Rui Tavares, Managing director, Office. 4 reports, "),
        "{drawn:?}"
    );
    let html = Html::parse_document(&top.html);
    let third = Selector::parse(".org-list .org-list .org-list a").unwrap();
    assert!(html.select(&third).count() > 2, "the list has three levels, too");
    let listed = Selector::parse(".org-list a").unwrap();
    assert_eq!(html.select(&listed).count(), drawn.len(), "and the same people");
    assert!(!top.html.contains("Salma"), "who is inactive is not drawn");
    let ines = ada.get(&place_of(&top, "Inês Carvalho")).await;
    let names: Vec<String> = boxes(&ines).into_iter().map(|(said, _)| said).collect();
    assert!(
        names[0].starts_with("Rui Tavares") && names[1].starts_with("Inês Carvalho"),
        "{names:?}"
    );
    assert_eq!(names.len(), 5, "{names:?}");
    assert!(ines.says("Where Inês Carvalho stands"));
    let found = ada.get("/users/chart?q=figueira").await;
    assert!(
        found.says("Where Tomás Figueira stands"),
        "{}",
        found.text("main")
    );
    let several = ada.get("/users/chart?q=harbour").await;
    assert!(several.says("Found") && several.says("Hugo Rocha"));
    let nobody = ada.get("/users/chart?q=nobody+at+all").await;
    assert!(nobody.says("Nobody fits"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c13_a_department_shows_who_leads_it_and_who_stands_alone() {
    let (_app, mut ada) = demo().await;
    let top = ada.get("/users/chart").await;
    let html = Html::parse_document(&top.html);
    let links = Selector::parse("th a[href*='department=']").unwrap();
    let of = |name: &str| {
        let link = html
            .select(&links)
            .find(|link| link.text().collect::<String>() == name);
        link.expect("a link to the department")
            .value()
            .attr("href")
            .unwrap()
            .to_owned()
    };
    let dock = ada.get(&of("Dry dock")).await;
    assert!(dock.says("Led by Tomás Figueira."), "{}", dock.text("main"));
    let names: Vec<String> = boxes(&dock).into_iter().map(|(said, _)| said).collect();
    assert!(
        names.iter().any(|said| said.starts_with("Lúcia Amaral")),
        "{names:?}"
    );
    assert!(
        !names.iter().any(|said| said.starts_with("Hugo Rocha")),
        "{names:?}"
    );
    let rest = ada.get(&of("In no department")).await;
    assert!(rest.says("Without a manager and without reports") && rest.says("Ada Lindqvist"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c13_nobody_has_a_manager_yet_and_the_page_says_where_they_are_set() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let empty = ada.get("/users/chart").await;
    assert!(empty.says("Nobody has a manager yet"), "{}", empty.text("main"));
    assert!(empty.says("under Role and place"));
    let person = ada.get("/users").await;
    let (_, id) = person.html.split_once("href=\"/users/0").unwrap();
    let path = format!("/users/0{}", id.split('"').next().unwrap());
    let person = ada.get(&path).await;
    let place = path.replace("/users/", "/users/chart?at=");
    assert!(
        person.html.contains(&place),
        "a person’s page leads to their place"
    );
    assert!(ada.get(&place).await.says("Where Ada Lovelace stands"));
    let mut stranger = app.another_business("Mia", "mia@mill.example").await;
    for path in [
        place.as_str(),
        "/users/chart?at=00000000-0000-7000-8000-000000000001",
    ] {
        let page = stranger.get(path).await;
        assert_eq!(page.status, 404, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_of_html_is_a_name_in_the_picture() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/settings/departments").await;
    let made = ada
        .submit(&form, "create_unit", &[("name", "<b>Bold</b> & \"quoted\"")])
        .await;
    assert!(made.says("was created"), "{}", made.text("main"));
    let list = ada.get("/users").await;
    let (_, id) = list.html.split_once("href=\"/users/0").unwrap();
    let id = format!("0{}", id.split('"').next().unwrap());
    let form = ada.get(&format!("/users/{id}?form=place")).await;
    let html = Html::parse_document(&form.html);
    let option = Selector::parse("#department option:not([value=''])").unwrap();
    let unit = html
        .select(&option)
        .next()
        .unwrap()
        .value()
        .attr("value")
        .unwrap()
        .to_owned();
    ada.submit(&form, "place_person", &[("department", unit.as_str())])
        .await;
    let page = ada.get(&format!("/users/chart?at={id}")).await;
    assert!(
        boxes(&page)[0].0.contains("<b>Bold</b> & \"quoted\""),
        "{:?}",
        boxes(&page)
    );
    assert!(!page.html.contains("<b>Bold"));
}
