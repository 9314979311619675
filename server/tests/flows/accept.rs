//! From the mail to the dashboard.

use crate::app::{PASSWORD, TestApp};
use crate::invite::invite;
use crate::processes::change;

#[tokio::test(flavor = "multi_thread")]
async fn m_b5_the_link_in_the_mail_leads_to_an_account_that_is_signed_in() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    let mut charles = app.browser();
    let offer = charles.get(&app.accept_path(1).await).await;
    assert_eq!(offer.value("first_name"), "Charles");
    let page = app.accept(&mut charles, 1).await;
    assert_eq!(
        (page.status.as_u16(), page.path.as_str()),
        (200, "/welcome"),
        "{}",
        page.text("main")
    );
    let dashboard = charles.get("/").await;
    for text in ["Charles", "Engines Ltd", "User"] {
        assert!(dashboard.says(text), "{text} on {}", dashboard.text("body"));
    }
    assert!(ada.get("/users").await.says("charles@engines.example"));
    assert_eq!(
        charles.sign_in("charles@engines.example", PASSWORD).await.path,
        "/"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_b5_the_link_works_once() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    let path = app.accept_path(1).await;
    app.accept(&mut app.browser(), 1).await;
    let again = app.browser().get(&path).await;
    assert_eq!(again.status, 410);
    assert!(again.says("Already accepted"));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c5_resending_kills_the_old_link_and_brings_a_new_one() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    let old = app.accept_path(1).await;
    let list = ada.get("/users/invitations").await;
    let answer = ada.submit(&list, "resend", &[]).await;
    assert!(
        answer.status.is_success(),
        "{} {}",
        answer.status,
        answer.text("main")
    );
    let page = app.browser().get(&old).await;
    assert_eq!(page.status, 410);
    assert!(
        page.says("Invalid Token") && page.says("newer invitation"),
        "{}",
        page.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c8_a_link_that_is_none_says_invalid_token() {
    let app = TestApp::spawn().await;
    for token in ["x", &"a".repeat(43), "%00", "..%2f"] {
        let page = app.browser().get(&format!("/accept/{token}")).await;
        assert_eq!(page.status, 404, "{token}");
        assert!(page.says("Invalid Token"), "{token}: {}", page.text("body"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn m_e7_somebody_elses_session_is_shown_both_identities() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    let page = ada.get(&app.accept_path(1).await).await;
    for text in [
        "This invitation is for somebody else",
        "charles@engines.example",
        "ada@usher.example",
        "Switch account",
    ] {
        assert!(page.says(text), "{text} on {}", page.text("main"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_draws_is_in_the_page_once() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "charles@engines.example").await;
    let page = app.browser().get(&app.accept_path(1).await).await;
    let list = ada.get("/users/invitations").await;
    for (page, said) in [
        (page, ["Good until", "First name"]),
        (list, ["1 invitation<", "More filters"]),
    ] {
        for said in said {
            assert_eq!(page.html.matches(said).count(), 1, "{said} on {}", page.path);
        }
    }
}

/// As `%` and `!` are refused in addresses that are typed today.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_an_address_of_an_earlier_version_is_shown_mailed_and_let_in() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "old@engines.example").await;
    app.accept_path(1).await;
    let earlier = "UPDATE users SET sign_in_name = 'a!da@usher.example';
        UPDATE invitations SET email = 'o%d@engines.example'";
    change(&app, earlier).await;
    let mut ada = app.browser();
    assert_eq!(ada.sign_in("a!da@usher.example", PASSWORD).await.path, "/");
    assert!(ada.get("/users").await.says("a!da@usher.example"));
    let list = ada.get("/users/invitations").await;
    assert!(list.says("o%d@engines.example"), "{}", list.text("main"));
    let resent = ada.submit(&list, "resend", &[]).await;
    assert!(resent.status.is_success(), "{}", resent.text("main"));
    let mut charles = app.browser();
    assert_eq!(charles.get(&app.accept_path(2).await).await.status, 200);
    assert_eq!(app.accept(&mut charles, 2).await.path, "/welcome");
}
