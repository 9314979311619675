//! A person's page.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::page::Page;
use scraper::{Html, Selector};

/// The address that the name in the list of users leads to.
pub(crate) fn link_to(list: &Page, name: &str) -> String {
    let html = Html::parse_document(&list.html);
    let links = Selector::parse("th a").unwrap();
    let link = html
        .select(&links)
        .find(|link| link.text().collect::<String>() == name);
    let link = link.unwrap_or_else(|| panic!("no link to {name} in {}", list.text("main")));
    link.attr("href").unwrap().to_owned()
}

/// Opens the page that the name in the list of users leads to.
async fn open(browser: &mut Browser, name: &str) -> Page {
    let list = browser.get("/users").await;
    browser.get(&link_to(&list, name)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_page_tells_who_they_are_where_they_belong_what_they_have_and_how_they_came() {
    let app = TestApp::spawn_with(&[("demo", "true")]).await;
    let line = app.greeting.iter().find(|line| line.starts_with("Sign in as"));
    let password = line.unwrap().rsplit(' ').next().unwrap();
    let mut ada = app.browser();
    ada.sign_in("ada@usher.example", password).await;
    let nobody = [
        "In no department",
        "At no location",
        "In no team",
        "Maintenance",
        "No apps",
    ];
    for (name, said) in [
        (
            "Beatriz Nóbrega",
            vec![
                "beatriz@harbour.example",
                "Active",
                "Technician",
                "Cranes",
                "North quay",
                "Crane inspection",
                "Maintenance",
                "Safety",
                "Toolbox",
                "Professional",
                "In use",
                "By Ada Lindqvist",
            ],
        ),
        (
            "Salma Idrissi",
            vec![
                "salma@weldright.example",
                "Inactive",
                "Contractor",
                "Night shift",
                "No apps",
            ],
        ),
        (
            "Ada Lindqvist",
            [&nobody[..], &["None: they came with a set-up link."]].concat(),
        ),
    ] {
        let page = open(&mut ada, name).await;
        assert_eq!((page.status.as_u16(), page.text("h1").as_str()), (200, name));
        for words in said {
            assert!(
                page.text("main").contains(words),
                "{words}: {}",
                page.text("main")
            );
        }
    }
}

/// Makes a member of this department with this role.
async fn join(app: &TestApp, ada: &mut Browser, number: u32, role: &str, department: &str) -> Browser {
    let form = ada.get("/users/invite").await;
    let email = format!("member{number}@engines.example");
    let last = format!("Number {number}");
    let fields = [
        ("addresses", email.as_str()),
        ("first_name", "Member"),
        ("last_name", last.as_str()),
        ("role", role),
        ("department", department),
    ];
    ada.submit(&form, "invite", &fields).await;
    let mut member = app.browser();
    assert_eq!(app.accept(&mut member, number).await.path, "/welcome");
    member
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_see_a_person_is_told_the_same_as_if_there_were_none() {
    let app = TestApp::spawn().await;
    let mut ada = app.browser();
    app.set_up_with_roles(&mut ada, "ada@usher.example", "quality-hr")
        .await;
    for name in ["Bakery", "Dairy"] {
        let page = ada.get("/settings/departments").await;
        ada.submit(&page, "create_unit", &[("name", name)]).await;
    }
    let mut hr = join(&app, &mut ada, 1, "HR Admin", "Bakery").await;
    let mut employee = join(&app, &mut ada, 2, "Employee", "Bakery").await;
    join(&app, &mut ada, 3, "Employee", "Dairy").await;
    let list = ada.get("/users").await;
    let [own, other] = ["Member Number 2", "Member Number 3"].map(|name| link_to(&list, name));
    assert_eq!(hr.get(&own).await.text("h1"), "Member Number 2");
    let nobody = format!("/users/{}", uuid::Uuid::from_u128(1));
    let unknown = hr.get(&nobody).await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.says("This was not found."), "{}", unknown.text("main"));
    for path in [other.as_str(), "/users/nonsense"] {
        let page = hr.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert_eq!(page.text("main"), unknown.text("main"), "{path}");
    }
    let refused = employee.get(&other).await;
    assert_eq!(refused.status, 403);
    assert!(
        !refused.says("member3@engines.example"),
        "{}",
        refused.text("main")
    );
}
