//! Managers by a table, as a browser without JavaScript meets it [M-C13].

use crate::app::TestApp;
use crate::browser::Browser;
use crate::chart::demo;
use crate::invite::invite;
use crate::page::Page;

const TABLES: &str = "/users/chart?managers=table";

impl Browser {
    async fn check(&mut self, table: &str) -> Page {
        self.upload(TABLES, table.as_bytes(), "same-origin").await
    }

    /// Posts the form with which what the page shows is applied.
    async fn apply(&mut self, page: &Page) -> Page {
        self.apply_as(&page.value("lines"), &page.value("mark")).await
    }

    async fn apply_as(&mut self, lines: &str, mark: &str) -> Page {
        let part = |name: &str, value: &str| {
            format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body = format!("{}{}--cut--\r\n", part("lines", lines), part("mark", mark));
        self.post_raw(TABLES, "multipart/form-data; boundary=cut", body)
            .await
    }
}

/// The line of the table about whoever signs in like this.
fn line_of<'a>(table: &'a str, who: &str) -> &'a str {
    let found = table
        .split("\r\n")
        .find(|line| line.starts_with(&format!("\"{who}")));
    found.unwrap_or_else(|| panic!("no line of {who} in {table}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c13_managers_are_taken_as_a_table_changed_and_uploaded_again() {
    let (_app, mut ada) = demo().await;
    let chart = ada.get("/users/chart").await;
    assert!(chart.html.contains("href=\"/users/chart?managers=table\""));
    let page = ada.get(TABLES).await;
    assert!(page.says("Set managers from a table"), "{}", page.text("main"));
    let now = ada.get("/users/chart/managers.csv").await;
    assert_eq!(now.headers["content-type"], "text/csv; charset=utf-8");
    assert!(now.html.starts_with("\u{feff}Person,Manager\r\n"), "{}", now.html);
    let same = ada.check(&now.html).await;
    assert!(same.says("Nobody gets another manager."), "{}", same.text("main"));
    assert!(!same.html.contains("name=\"lines\""), "there is nothing to apply");

    let (rui, hugo) = (line_of(&now.html, "rui"), line_of(&now.html, "hugo"));
    let (boss, _) = rui.split_once(',').unwrap();
    let (who, before) = hugo.split_once(',').unwrap();
    assert_ne!(before, boss);
    let changed = now.html.replace(hugo, &format!("{who},{boss}"));
    let changed = format!("{changed}\"<b>nobody</b>\",{boss}\r\n");
    let plan = ada.check(&changed).await;
    assert_eq!(plan.status, 200);
    assert!(
        plan.says("1 person gets another manager.") && plan.says("1 line has a problem and is left out."),
        "{}",
        plan.text("main")
    );
    assert!(plan.says("“<b>nobody</b>” is nobody whose manager you can change."));
    assert!(plan.says("Hugo Rocha") && plan.says("Rui Tavares") && plan.says("Apply 1 change"));
    assert_eq!(
        ada.get("/users/chart/managers.csv").await.html,
        now.html,
        "nothing is done yet"
    );
    let applied = ada.apply(&plan).await;
    assert_eq!(applied.path, "/users/chart?managers=applied");
    assert!(applied.says("The managers are set as the table says."));
    let then = ada.get("/users/chart/managers.csv").await.html;
    assert_eq!(line_of(&then, "hugo"), format!("{who},{boss}"));
    let again = ada.apply(&plan).await;
    assert!(
        again.says("Something has changed since you looked"),
        "{}",
        again.text("main")
    );
    let audit = ada.get("/audit?act=manager%20changed").await;
    assert!(audit.says("Hugo Rocha"), "{}", audit.text("main"));

    let circle = format!("Person,Manager\r\n{boss},{who}\r\n");
    let circle = ada.check(&circle).await;
    assert!(
        circle.says("Some people would be their own managers"),
        "{}",
        circle.text("main")
    );
    assert!(!circle.html.contains("name=\"lines\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a52_tables_of_managers_are_taken_from_whoever_may_change_them_and_no_others() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let bomb = format!("Person,Manager\n{}", "x".repeat(3 * 1024 * 1024));
    let bare = format!("Person,Manager\n{}", "x".repeat(5 * 1024 * 1024));
    for (table, said) in [
        ("", "The file is empty"),
        ("PK\x03\x04", "This is a workbook"),
        ("Name,Boss\nx,y\n", "No column names the person"),
        ("Person,Boss\nx,y\n", "No column names the manager"),
        (&bomb, "The file is larger than 2 MiB"),
        (&bare, "The file is larger than 2 MiB"),
    ] {
        let page = ada.check(table).await;
        assert_eq!(page.status, 422, "{said}: {}", page.text("main"));
        assert!(
            page.says(said) && page.says("Upload and check"),
            "{said}: {}",
            page.text("main")
        );
    }
    for lines in ["", "{}", "[{\"row\":1}]"] {
        let page = ada.apply_as(lines, "").await;
        assert!(page.says("The form could not be read"), "{}", page.text("main"));
    }
    let table = "Person,Manager\nada@usher.example,\n";
    assert_eq!(
        ada.upload(TABLES, table.as_bytes(), "cross-site").await.status,
        403
    );
    let signed_out = app.browser().check(table).await;
    assert!(signed_out.path.starts_with("/sign-in"), "{}", signed_out.path);
    invite(&mut ada, "bea@engines.example").await;
    let mut bea = app.browser();
    app.accept(&mut bea, 1).await;
    assert_eq!(bea.check(table).await.status, 403);
    assert_eq!(bea.apply_as("[]", "").await.status, 403);
    assert_eq!(bea.get(TABLES).await.status, 403);
    assert_eq!(bea.get("/users/chart/managers.csv").await.status, 403);
}
