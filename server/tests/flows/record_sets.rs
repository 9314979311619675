//! Settings -> Record sets, as a browser without JavaScript meets it.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::page::Page;

/// What the open form of a record set would post with these boxes checked.
fn filled(page: &Page, call: &str, name: &str, boxes: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = page.filled(call, &[("name", name)]);
    fields.retain(|(name, _)| name != "view[]" && name != "update[]");
    fields.extend(
        boxes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    fields
}

async fn post(browser: &mut Browser, page: &Page, call: &str, fields: &[(String, String)]) -> Page {
    browser.post_from(&page.path, call, fields, "same-origin").await
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a8_a_record_set_is_made_changed_and_archived_and_update_includes_view() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    assert!(ada.get("/settings/record-sets").await.says("No record sets yet"));
    let form = ada.get("/settings/record-sets?form=new").await;
    let fields = filled(
        &form,
        "create_record_set",
        "Yard",
        &[("view[]", "contacts"), ("update[]", "expiration items")],
    );
    let made = post(&mut ada, &form, "create_record_set", &fields).await;
    assert!(
        made.says("The record set “Yard” was created."),
        "{}",
        made.text("main")
    );
    let row = made.text("tbody tr");
    assert!(
        row.starts_with("Yard Expiration items, ContactsExpiration items00"),
        "{row}"
    );
    let id = made.path.rsplit('=').next().unwrap().to_owned();
    let form = ada.get(&format!("/settings/record-sets?form={id}")).await;
    let posted = form.filled("change_record_set", &[]);
    let checked: Vec<_> = posted.iter().filter(|(name, _)| name.ends_with("[]")).collect();
    assert_eq!(checked.len(), 3, "{checked:?}");
    let taken = filled(&form, "change_record_set", " ", &[("update[]", "defects")]);
    let refused = post(&mut ada, &form, "change_record_set", &taken).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("Fill this in."), "{}", refused.text("main"));
    let posted = refused.filled("change_record_set", &[("name", "Dock")]);
    let checked: Vec<_> = posted.iter().filter(|(name, _)| name.ends_with("[]")).collect();
    assert_eq!(checked, [&("update[]".to_owned(), "defects".to_owned())]);
    let saved = post(&mut ada, &refused, "change_record_set", &posted).await;
    assert!(
        saved.says("The record set “Dock” is saved."),
        "{}",
        saved.text("main")
    );
    assert!(
        saved.text("tbody tr").starts_with("Dock DefectsDefects"),
        "{}",
        saved.text("tbody tr")
    );
    let id = [("id".to_owned(), id)];
    let archived = ada
        .post_from("/settings/record-sets", "archive_record_set", &id, "same-origin")
        .await;
    assert!(
        archived.says("The record set “Dock” was archived and is no longer given."),
        "{}",
        archived.text("main")
    );
    let again = ada
        .post_from("/settings/record-sets", "archive_record_set", &id, "same-origin")
        .await;
    assert_eq!(again.status, 404);
    assert!(
        again.says("This record set was not found."),
        "{}",
        again.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a8_a_plan_is_turned_off_and_on_on_the_page_by_whoever_runs_the_instance() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/settings/record-sets?form=new").await;
    let fields = filled(&form, "create_record_set", "Yard", &[]);
    let made = post(&mut ada, &form, "create_record_set", &fields).await;
    assert!(
        made.text("tbody tr").starts_with("Yard NothingNothing"),
        "{}",
        made.text("tbody tr")
    );
    let off = ada.submit(&made, "change_plan", &[]).await;
    assert!(
        off.says("Record sets are off for this business now."),
        "{}",
        off.text("main")
    );
    assert!(
        off.says("Whoever was given one before keeps it") && !off.says("Yard"),
        "{}",
        off.text("main")
    );
    let refused = post(&mut ada, &off, "create_record_set", &fields).await;
    assert_eq!(refused.status, 422);
    assert!(
        !ada.get("/settings/record-sets?form=new")
            .await
            .has_form("create_record_set")
    );
    let on = ada.submit(&off, "change_plan", &[]).await;
    assert!(
        on.says("Record sets are on for this business now.") && on.says("Yard"),
        "{}",
        on.text("main")
    );
    let audit = ada.get("/audit").await;
    assert!(
        audit.says("Business changed") && audit.says("record sets: off"),
        "{}",
        audit.text("main")
    );
    let forged = ada.get("/settings/record-sets?plan=off").await;
    assert!(
        !forged.says("are off for this business now"),
        "an address can be typed"
    );
}
