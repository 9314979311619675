//! Inviting from the dialog's own address.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::page::Page;

/// Invites an address as a User.
pub(crate) async fn invite(browser: &mut Browser, address: &str) -> Page {
    let page = browser.get("/users/invite").await;
    let fields = [
        ("addresses", address),
        ("first_name", "Charles"),
        ("last_name", "Babbage"),
        ("role", "User"),
    ];
    browser.submit(&page, "invite", &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a9_an_invitation_is_listed_and_its_mail_goes_out() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let page = invite(&mut ada, "charles@engines.example").await;
    assert!(page.status.is_success(), "{} {}", page.status, page.text("main"));
    assert!(page.says("charles@engines.example"), "{}", page.text("main"));
    let mail = app.mail(1).await;
    assert_eq!(mail.to.as_str(), "charles@engines.example");
    assert!(mail.text.contains("Engines Ltd"));
    assert!(
        ada.get("/users/invitations")
            .await
            .says("charles@engines.example")
    );
    let audit = ada.get("/audit").await;
    assert!(audit.says("charles@engines.example"), "{}", audit.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_b6_a_member_and_somebody_with_a_live_invitation_get_the_same_refusal() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    let member = invite(&mut ada, "ada@usher.example").await;
    let invited = invite(&mut ada, "charles@engines.example").await;
    assert!(
        member.says("can’t be invited") || member.says("can't be invited"),
        "{}",
        member.text("body")
    );
    assert_eq!(member.status, invited.status);
    let told = |page: &Page, address: &str| page.text("main").replace(address, "…");
    assert_eq!(
        told(&member, "ada@usher.example"),
        told(&invited, "charles@engines.example")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_none_is_refused_at_its_field_and_nothing_typed_is_lost() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let page = invite(&mut ada, "not an address").await;
    assert_eq!(page.status, 422, "{}", page.text("main"));
    assert_eq!(page.value("addresses").trim(), "not an address");
    assert_eq!(page.value("first_name"), "Charles");
    assert!(app.mailbox.list().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c3_one_address_that_is_none_stops_none_of_the_others_and_stays_in_the_field() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let page = invite(
        &mut ada,
        "bea@engines.example; nobody; cy@engines.example, BEA@engines.example",
    )
    .await;
    assert_eq!(page.value("addresses").trim(), "nobody", "{}", page.text("main"));
    assert!(
        page.says("2 of 3 addresses were invited"),
        "{}",
        page.text("main")
    );
    assert!(page.says("needs exactly one @"), "{}", page.text("main"));
    let mut invited = [app.mail(1).await, app.mail(2).await].map(|mail| mail.to.to_string());
    invited.sort();
    assert_eq!(invited, ["bea@engines.example", "cy@engines.example"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_invites_without_signing_in() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/users/invite").await;
    let fields = form.filled(
        "invite",
        &[("addresses", "eve@engines.example"), ("role", "User")],
    );
    let page = app
        .browser()
        .post_from("/users/invite", "invite", &fields, "same-origin")
        .await;
    assert!(!page.says("Invitation sent"), "{}", page.text("body"));
    assert!(!ada.get("/users/invitations").await.says("eve@engines.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_done_to_an_invitation_is_offered_to_those_who_may_do_it_alone() {
    let app = TestApp::spawn().await;
    let mut ada = app.browser();
    app.set_up_with_roles(&mut ada, "ada@usher.example", "quality-hr")
        .await;
    let departments = ada.get("/settings/departments").await;
    let made = ada
        .submit(&departments, "create_unit", &[("name", "Bakery")])
        .await;
    assert!(
        made.says("Department “Bakery” was created."),
        "{}",
        made.text("main")
    );
    let form = ada.get("/users/invite").await;
    let fields = [
        ("addresses", "eve@engines.example"),
        ("first_name", "Eve"),
        ("last_name", "Waits"),
        ("role", "Employee"),
        ("department", "Bakery"),
    ];
    ada.submit(&form, "invite", &fields).await;
    app.mail(1).await;
    for (number, role, acts) in [(2, "Team Lead", false), (3, "HR Admin", true)] {
        let mut member = app.browser();
        let email = format!("member{number}@engines.example");
        let form = ada.get("/users/invite").await;
        let fields = [
            ("addresses", email.as_str()),
            ("first_name", "Mem"),
            ("last_name", "Ber"),
            ("role", role),
            ("department", "Bakery"),
        ];
        ada.submit(&form, "invite", &fields).await;
        assert_eq!(app.accept(&mut member, number).await.path, "/welcome");
        let list = member.get("/users/invitations").await;
        assert!(list.says("eve@engines.example"), "{}", list.text("main"));
        assert_eq!(list.has_form("resend"), acts, "{role}");
        assert_eq!(list.has_form("cancel"), acts, "{role}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_message_above_the_list_speaks_only_of_what_is_so() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let sent = invite(&mut ada, "charles@engines.example").await;
    let invited = "Invited: Charles Babbage (charles@engines.example)";
    assert!(
        sent.path.contains("?sent=") && sent.says(invited),
        "{}",
        sent.text("main")
    );
    let cancelled = ada.submit(&sent, "cancel", &[]).await;
    let said = "The invitation to Charles Babbage (charles@engines.example) is cancelled.";
    assert!(cancelled.says(said), "{}", cancelled.text("main"));
    let (_, id) = cancelled.path.split_once("?cancelled=").unwrap();
    let elsewhere = uuid::Uuid::from_u128(1).to_string();
    for (act, id) in [
        ("resent", id),
        ("cancelled", &elsewhere),
        ("sent", &elsewhere),
        ("sent", "x"),
    ] {
        let list = ada.get(&format!("/users/invitations?{act}={id}")).await;
        assert!(list.status.is_success(), "{act} {id}: {}", list.status);
        assert!(
            list.says("Nothing is outstanding"),
            "{act} {id}: {}",
            list.text("main")
        );
        let notice = list.text("main [role=status]");
        assert_eq!(notice, "", "{act} {id}");
    }
}
