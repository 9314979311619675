//! The audit, as a browser without JavaScript meets it.

use crate::app::TestApp;
use crate::invite::invite;

#[tokio::test(flavor = "multi_thread")]
async fn the_audit_is_filtered_by_act_person_and_day_and_keeps_its_filters() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "bea@engines.example").await;
    app.accept(&mut app.browser(), 1).await;
    app.usher.verify_audit().await.unwrap();
    let page = ada.get("/audit").await;
    assert!(
        page.says("Every event up to number") && page.says("Business created"),
        "{}",
        page.text("main")
    );
    let page = ada
        .get("/audit?act=create&q=babbage&from=2020-01-01&until=2099-12-31")
        .await;
    let told = page.text("tbody");
    assert!(
        told.contains("Member joined") && !told.contains("Invitation"),
        "{told}"
    );
    assert_eq!(
        (page.value("from").as_str(), page.value("q").as_str()),
        ("2020-01-01", "babbage")
    );
    let html = page.html.replace("&amp;", "&");
    assert!(
        html.contains("/audit/csv?q=babbage&act=create&from=2020-01-01&until=2099-12-31"),
        "{html}"
    );
    assert!(ada.get("/audit?until=2020-01-01").await.says("No event fits"));
    let wrong = ada.get("/audit?from=yesterday").await;
    assert_eq!(wrong.status, 422);
    let person = page
        .html
        .split("/audit?person=")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let of_person = ada.get(&format!("/audit?person={person}")).await;
    assert!(of_person.says("Show everybody"));
    let (told, rest) = (of_person.text("tbody"), "Business created");
    assert!(
        told.contains("Invitation sent") && told.contains("Member joined") && !told.contains(rest),
        "{told}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_audit_is_read_page_by_page_without_gaps() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let page = ada.get("/settings/teams").await;
    for number in 0..55 {
        let name = format!("Team {number}");
        ada.submit(&page, "create_unit", &[("name", &name)]).await;
    }
    let first = ada.get("/audit").await;
    let older = first
        .html
        .split("/audit?older=")
        .nth(1)
        .expect("a link to older ones");
    let older = older.split('"').next().unwrap();
    let second = ada.get(&format!("/audit?older={older}")).await;
    assert!(second.says("Business created") && !first.text("tbody").contains("Business created"));
    let newer = second.html.split("/audit?newer=").nth(1).expect("a link back");
    let back = ada
        .get(&format!("/audit?newer={}", newer.split('"').next().unwrap()))
        .await;
    assert_eq!(back.text("tbody"), first.text("tbody"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c12_the_audit_is_a_table_whose_cells_run_nothing() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "bea@engines.example").await;
    let page = ada.get("/settings/departments").await;
    ada.submit(&page, "create_unit", &[("name", "=cmd|' /C calc'!A0")])
        .await;
    let csv = ada.get("/audit/csv").await;
    assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");
    assert!(
        csv.headers["content-disposition"]
            .to_str()
            .unwrap()
            .starts_with("attachment")
    );
    assert_eq!(csv.headers["cache-control"], "no-store");
    let lines: Vec<_> = csv.html.split("\r\n").collect();
    assert_eq!(lines[0], "\u{FEFF}Number,Time (UTC),What,Who,On,From,Details");
    assert!(csv.html.contains(",\"'=cmd|' /C calc'!A0\","), "{}", csv.html);
    assert!(!csv.html.contains(",\"="), "{}", csv.html);
    let few = ada.get("/audit/csv?act=invitation%20sent").await;
    assert_eq!(few.html.trim_end().lines().count(), 2, "{}", few.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_reads_more_of_the_audit_than_they_may() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "bea@engines.example").await;
    let mut bea = app.browser();
    app.accept(&mut bea, 1).await;
    for path in ["/audit", "/audit/csv"] {
        assert_eq!(bea.get(path).await.status, 403, "{path}");
    }
    let mut mia = app.another_business("Mia", "mia@mill.example").await;
    for path in ["/audit?of=instance", "/audit/csv?of=instance"] {
        assert_eq!(mia.get(path).await.status, 403, "{path}");
    }
    for path in ["/audit", "/audit/csv"] {
        assert!(
            !mia.get(path).await.html.contains("bea@engines.example"),
            "{path}"
        );
    }
    assert!(!mia.get("/audit").await.html.contains("name=\"of\""));
    let nobody = app.browser().get("/audit/csv").await;
    assert!(nobody.path.starts_with("/sign-in"), "{}", nobody.path);
}
