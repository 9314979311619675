//! The invite form step by step without JavaScript: another business, somebody with an account, apps.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::page::Page;

/// Presses a button of the form that is not the one that sends.
pub(crate) async fn step(browser: &mut Browser, page: &Page, step: &str, typed: &[(&str, &str)]) -> Page {
    let mut fields = page.filled("invite", typed);
    fields.push(("step".to_owned(), step.to_owned()));
    browser
        .post_from(&page.path, "invite", &fields, "same-origin")
        .await
}

/// What the form would post in a field.
pub(crate) fn posted(page: &Page, typed: &[(&str, &str)], name: &str) -> Option<String> {
    let fields = page.filled("invite", typed);
    fields
        .into_iter()
        .find(|(field, _)| field == name)
        .map(|(_, value)| value)
}

/// An app with a role, and a subscription of the current business for it.
pub(crate) async fn subscribe(ada: &mut Browser, app: &str, seats: &str) {
    let page = ada.get("/settings/apps").await;
    let made = ada.submit(&page, "create_app", &[("name", app)]).await;
    assert!(made.says(app), "{}", made.text("main"));
    let page = ada.get("/settings/subscriptions").await;
    let chosen = page.filled("create_subscription", &[("app", app)]);
    let id = chosen.into_iter().find(|(name, _)| name == "app").unwrap();
    let role = [id, ("name".to_owned(), "Editor".to_owned())];
    let made = ada
        .post_from("/settings/apps", "create_app_role", &role, "same-origin")
        .await;
    assert!(
        made.status.is_success() && made.says("Editor"),
        "{}",
        made.text("main")
    );
    let typed = [("app", app), ("package", "Standard"), ("seats", seats)];
    let made = ada.submit(&page, "create_subscription", &typed).await;
    assert!(made.says("Standard"), "{}", made.text("main"));
}

const CHARLES: [(&str, &str); 3] = [
    ("addresses", "charles@engines.example"),
    ("first_name", "Charles"),
    ("last_name", "Babbage"),
];

#[tokio::test(flavor = "multi_thread")]
async fn m_e1_another_business_brings_its_roles_and_keeps_what_was_typed() {
    let (app, mut ada) = TestApp::with_administrator().await;
    app.second_business(&mut ada).await;
    let form = ada.get("/users/invite").await;
    let typed = [&CHARLES[..], &[("business", "Engines Ltd"), ("role", "User")]].concat();
    let hasty = ada.submit(&form, "invite", &typed).await;
    assert_eq!(hasty.status, 422);
    assert!(
        hasty.says("The business was changed: look at role, places and apps again."),
        "{}",
        hasty.text("main")
    );
    assert!(app.mailbox.list().is_empty());
    let changed = step(&mut ada, &form, "business", &typed).await;
    assert_eq!(changed.status, 200, "{}", changed.text("main"));
    assert_eq!(changed.value("first_name"), "Charles");
    assert_eq!(
        posted(&changed, &[], "role"),
        None,
        "the role of the other business is not chosen"
    );
    assert_eq!(
        posted(&changed, &[], "business"),
        posted(&changed, &[], "for_business")
    );
    assert_ne!(
        posted(&changed, &[], "for_business"),
        posted(&form, &[], "for_business")
    );
    let sent = ada.submit(&changed, "invite", &[("role", "User")]).await;
    assert!(
        sent.path.contains("notice=invited-there"),
        "{} {}",
        sent.path,
        sent.text("main")
    );
    let mail = app.mail(1).await;
    assert!(
        mail.text.contains("Engines Ltd") && !mail.text.contains("Mill & Sons"),
        "{}",
        mail.text
    );
    assert!(
        !ada.get("/users/invitations")
            .await
            .says("charles@engines.example"),
        "it is not the current one's"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_e2_m_e3_rows_of_apps_are_added_filled_in_and_removed_with_the_seats_told() {
    let (app, mut ada) = TestApp::with_administrator().await;
    for name in ["Ledger", "Toolbox"] {
        subscribe(&mut ada, name, "1").await;
    }
    let form = ada.get("/users/invite").await;
    let added = step(&mut ada, &form, "add", &CHARLES).await;
    assert_eq!(added.value("first_name"), "Charles");
    let chosen = step(&mut ada, &added, "next", &[("accesses[0][app]", "Toolbox")]).await;
    assert!(
        chosen.says("0 of 1 seats used, 0 held by invitations, 1 free"),
        "{}",
        chosen.text("main")
    );
    let another = step(&mut ada, &chosen, "add", &[]).await;
    let both = step(&mut ada, &another, "next", &[("accesses[1][app]", "Ledger")]).await;
    let unready = ada
        .submit(
            &both,
            "invite",
            &[("role", "User"), ("accesses[1][app]", "Toolbox")],
        )
        .await;
    assert_eq!(
        unready.status, 422,
        "another app than subscription and role were offered for"
    );
    let one = step(&mut ada, &both, "remove-1", &[("role", "User")]).await;
    assert_eq!(posted(&one, &[], "accesses[1][app]"), None);
    let sent = ada.submit(&one, "invite", &[]).await;
    assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    assert!(app.mail(1).await.text.contains("Toolbox, Standard, as Editor"));
    let full = ada.get("/users/invite").await;
    let full = step(
        &mut ada,
        &full,
        "add",
        &[("addresses", "bea@engines.example"), ("role", "User")],
    )
    .await;
    let full = step(
        &mut ada,
        &full,
        "next",
        &[
            ("accesses[0][app]", "Toolbox"),
            ("first_name", "Bea"),
            ("last_name", "B"),
        ],
    )
    .await;
    assert!(full.says("0 free, and you invite 1"), "{}", full.text("main"));
    let refused = ada.submit(&full, "invite", &[]).await;
    assert_eq!(refused.status, 422, "{}", refused.text("main"));
    assert!(!ada.get("/users/invitations").await.says("bea@engines.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_e6_a_member_is_found_and_offered_apps_and_holds_the_seat() {
    let (app, mut ada) = TestApp::with_administrator().await;
    subscribe(&mut ada, "Toolbox", "3").await;
    crate::invite::invite(&mut ada, "charles@engines.example").await;
    app.accept(&mut app.browser(), 1).await;
    let form = ada.get("/users/invite").await;
    let nobody = step(&mut ada, &form, "find", &[("whom", "existing"), ("find", "zzz")]).await;
    assert!(
        nobody.says("Nobody whom you may see has this"),
        "{}",
        nobody.text("main")
    );
    let found = step(&mut ada, &form, "find", &[("whom", "existing"), ("find", "babb")]).await;
    assert!(
        found.says("charles@engines.example, a member"),
        "{}",
        found.text("main")
    );
    // What the form hides once a member is chosen may be half filled in.
    let half = [("user", "Charles"), ("external", "true")];
    let without = ada.submit(&found, "invite", &half).await;
    assert_eq!(without.status, 422);
    assert_eq!(without.text("#company-error"), "");
    assert!(
        without.says("choose at least one app for them"),
        "{}",
        without.text("main")
    );
    let added = step(&mut ada, &without, "add", &[]).await;
    let ready = step(&mut ada, &added, "next", &[("accesses[0][app]", "Toolbox")]).await;
    let sent = ada.submit(&ready, "invite", &[]).await;
    assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    assert!(sent.says("More apps"), "{}", sent.text("main"));
    let subscriptions = ada.get("/settings/subscriptions").await;
    assert!(
        subscriptions.says("0 of 3 seats used, 1 held by invitations"),
        "{}",
        subscriptions.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_e1_somebody_of_another_of_their_businesses_is_found_and_invited_there() {
    let (app, mut ada) = TestApp::with_administrator().await;
    crate::invite::invite(&mut ada, "charles@engines.example").await;
    let mut charles = app.browser();
    app.accept(&mut charles, 1).await;
    app.second_business(&mut ada).await;
    let form = ada.get("/users/invite").await;
    let typed = [("whom", "existing"), ("find", "charles")];
    let found = step(&mut ada, &form, "find", &typed).await;
    assert!(
        found.says("charles@engines.example, of Engines Ltd"),
        "{}",
        found.text("main")
    );
    let sent = ada
        .submit(&found, "invite", &[("user", "Charles"), ("role", "Viewer")])
        .await;
    assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
    let offer = charles.get(&app.accept_path(2).await).await;
    assert!(offer.says("Join Mill & Sons"), "{}", offer.text("main"));
}
