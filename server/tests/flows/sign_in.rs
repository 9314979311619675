//! Signing in and out.

use crate::app::{PASSWORD, TestApp};

#[tokio::test(flavor = "multi_thread")]
async fn a_member_signs_in_to_the_dashboard_and_out_again() {
    let (app, _) = TestApp::with_administrator().await;
    let mut browser = app.browser();
    let page = browser.sign_in("Ada@Usher.example", PASSWORD).await;
    assert_eq!(
        (page.status.as_u16(), page.path.as_str()),
        (200, "/"),
        "{}",
        page.text("main")
    );
    let page = browser.submit(&page, "sign_out", &[]).await;
    assert!(page.path.starts_with("/sign-in"), "{}", page.path);
    assert_eq!(browser.get("/users").await.path, "/sign-in?next=%2Fusers");
}

#[tokio::test(flavor = "multi_thread")]
async fn a46_a_wrong_password_and_an_unknown_address_are_told_the_same() {
    let (app, _) = TestApp::with_administrator().await;
    let wrong = app.browser().sign_in("ada@usher.example", "not this one").await;
    let unknown = app.browser().sign_in("eve@usher.example", "not this one").await;
    assert_eq!(wrong.status, unknown.status);
    assert!(wrong.status.is_client_error(), "{}", wrong.status);
    let told = |page: &crate::page::Page, email: &str| page.text("main").replace(email, "…");
    assert_eq!(
        told(&wrong, "ada@usher.example"),
        told(&unknown, "eve@usher.example")
    );
    assert_eq!(wrong.value("email"), "ada@usher.example", "what was typed stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn private_pages_lead_to_the_sign_in_page_and_back() {
    let (app, _) = TestApp::with_administrator().await;
    let mut browser = app.browser();
    let page = browser.get("/audit").await;
    let fields = [("email", "ada@usher.example"), ("password", PASSWORD)];
    assert_eq!(browser.submit(&page, "sign_in", &fields).await.path, "/audit");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_sent_after_the_session_ended_leads_to_signing_in_and_back() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/users/invite").await;
    let mut stranger = app.browser();
    let page = stranger
        .post_from(
            "/users/invite",
            "invite",
            &form.filled("invite", &[]),
            "same-origin",
        )
        .await;
    assert!(page.path.starts_with("/sign-in?next="), "{}", page.path);
}
