//! The invite form posted with what it never offered.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::invite_steps::{posted, subscribe};
use crate::page::Page;

/// The form with one field changed, posted as it is.
async fn forge(ada: &mut Browser, form: &Page, changed: &[(&str, &str)]) -> Page {
    let typed = [
        ("addresses", "eve@engines.example"),
        ("first_name", "Eve"),
        ("last_name", "Waits"),
        ("role", "User"),
    ];
    let mut fields = form.filled("invite", &typed);
    fields.retain(|(name, _)| changed.iter().all(|(field, _)| field != name));
    fields.extend(
        changed
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    ada.post_from(&form.path, "invite", &fields, "same-origin").await
}

async fn make_unit(browser: &mut Browser, kind: &str) {
    let page = browser.get(&format!("/settings/{kind}s")).await;
    let made = browser
        .submit(&page, "create_unit", &[("name", "Mill house")])
        .await;
    assert!(made.says("“Mill house” was created."), "{}", made.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_business_that_is_not_theirs_is_not_found_and_one_that_was_changed_is_named() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let mut eve = app.another_business("Eve", "eve@mill.example").await;
    let mill = posted(&eve.get("/users/invite").await, &[], "business").unwrap();
    let form = ada.get("/users/invite").await;
    let elsewhere = forge(&mut ada, &form, &[("business", &mill), ("for_business", &mill)]).await;
    assert_eq!(elsewhere.status, 404, "{}", elsewhere.text("main"));
    assert_eq!(
        ada.get(&format!("/users/invite?business={mill}")).await.status,
        404
    );
    let nonsense = forge(&mut ada, &form, &[("business", "x"), ("for_business", "x")]).await;
    assert!(nonsense.status.is_client_error(), "{}", nonsense.status);
    let changed = forge(&mut ada, &form, &[("for_business", &mill)]).await;
    assert_eq!(changed.status, 422);
    assert!(!changed.says("Invited") && app.mailbox.list().is_empty());
    let both_empty = forge(&mut ada, &form, &[("business", ""), ("for_business", "")]).await;
    assert!(
        both_empty.path.contains("?sent="),
        "the current one: {}",
        both_empty.text("main")
    );
    assert!(
        !eve.get("/users/invitations?status=all")
            .await
            .says("eve@engines.example")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a25_what_belongs_to_another_business_is_refused_with_its_field_named() {
    let (app, mut ada) = TestApp::with_administrator().await;
    subscribe(&mut ada, "Toolbox", "3").await;
    let mut eve = app.another_business("Eve", "eve@mill.example").await;
    for kind in ["department", "location", "team", "workspace"] {
        make_unit(&mut eve, kind).await;
    }
    let theirs = eve.get("/users/invite").await;
    let of_mill = |name: &str, typed: &str| posted(&theirs, &[(name, typed)], name).unwrap();
    let form = ada.get("/users/invite").await;
    for (field, value, said) in [
        (
            "role",
            of_mill("role", "User"),
            "Role: this one is not available any more",
        ),
        ("department", of_mill("department", "Mill"), "Department:"),
        (
            "location",
            of_mill("location", "Mill"),
            "Location: this one is not available",
        ),
        (
            "teams[]",
            of_mill("teams[]", "Mill"),
            "Teams: one of them is not available",
        ),
        ("workspaces[]", of_mill("workspaces[]", "Mill"), "Workspaces:"),
        ("record_set", of_mill("role", "User"), "Record set:"),
        ("role", "x".to_owned(), "Choose one of the list."),
        ("department", "x".to_owned(), "Choose one of the list."),
        ("language", "xx".to_owned(), "Choose one of the list."),
        ("record_set", "x".to_owned(), "Choose one of the list."),
    ] {
        let refused = forge(&mut ada, &form, &[(field, &value)]).await;
        assert_eq!(refused.status, 422, "{field}");
        assert!(refused.says(said), "{field}: {}", refused.text("main"));
    }
    let nobody = uuid::Uuid::from_u128(7).to_string();
    for user in [nobody.as_str(), &of_mill("role", "User")] {
        let refused = forge(&mut ada, &form, &[("whom", "existing"), ("user", user)]).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.says("Person: they are not available any more"),
            "{}",
            refused.text("main")
        );
    }
    let row = [
        ("accesses[0][app]", nobody.as_str()),
        ("accesses[0][of]", nobody.as_str()),
        ("accesses[0][subscription]", nobody.as_str()),
        ("accesses[0][role]", nobody.as_str()),
    ];
    let refused = forge(&mut ada, &form, &row).await;
    assert_eq!(refused.status, 422, "{}", refused.text("main"));
    assert!(app.mailbox.list().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_invite_gets_no_form_and_nothing_by_posting_one() {
    let (app, mut ada) = TestApp::with_administrator().await;
    crate::invite::invite(&mut ada, "charles@engines.example").await;
    let mut charles = app.browser();
    app.accept(&mut charles, 1).await;
    let form = ada.get("/users/invite").await;
    let refused = forge(&mut charles, &form, &[]).await;
    assert_eq!(refused.status, 403, "{}", refused.text("main"));
    let opened = charles.get("/users/invite").await;
    assert!(!opened.has_form("invite"), "{}", opened.text("main"));
    assert_eq!(opened.status, 403);
    assert_eq!(app.mailbox.list().len(), 1);
}
