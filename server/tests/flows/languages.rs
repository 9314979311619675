//! In whose language pages, mails and tables are.

use crate::app::{PASSWORD, TestApp};
use crate::browser::Browser;
use crate::page::Page;

/// The language and the direction that the document names.
fn speaks(page: &Page, language: &str) -> bool {
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    page.html
        .contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">"))
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_signed_in_reads_the_first_language_of_ours_that_the_browser_asks_for() {
    let (app, _) = TestApp::with_administrator().await;
    for (asked, language, title) in [
        ("de-CH,de;q=0.9,en;q=0.8", "de", "Anmelden"),
        ("pt-BR,fr;q=0.8", "fr", "Se connecter"),
        ("ar", "ar", "تسجيل الدخول"),
        ("nonsense;;;,\u{7f}", "en", "Sign in"),
        ("", "en", "Sign in"),
    ] {
        let Ok(_) = reqwest::header::HeaderValue::from_str(asked) else {
            continue;
        };
        let mut browser = Browser::reading(&app.url, asked);
        let page = browser.get("/sign-in").await;
        assert!(speaks(&page, language), "{asked}");
        assert!(page.text("h1").contains(title), "{asked}: {}", page.text("h1"));
        let refused = browser
            .submit(
                &page,
                "sign_in",
                &[("email", "ada@usher.example"), ("password", "wrong")],
            )
            .await;
        assert!(speaks(&refused, language), "{asked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_answered_in_the_language_of_whoever_it_was_given_to_and_a_member_reads_their_own() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let form = ada.get("/users/invite").await;
    let fields = [
        ("addresses", "charles@engines.example"),
        ("first_name", "Charles"),
        ("last_name", "Babbage"),
        ("role", "User"),
        ("language", "ar"),
    ];
    let sent = ada.submit(&form, "invite", &fields).await;
    assert!(sent.says("charles@engines.example"), "{}", sent.text("main"));

    let mut charles = Browser::reading(&app.url, "de");
    let path = app.accept_path(1).await;
    let page = charles.get(&path).await;
    assert!(speaks(&page, "ar"));
    assert!(app.mail(1).await.html.contains("dir=\"rtl\""));
    let code = app.invite_code(1).await;
    let mut typed = vec![("password", "short"), ("repeated", "short"), ("code", &*code)];
    let refused = charles.submit(&page, "accept", &typed).await;
    assert!(speaks(&refused, "ar"));
    typed[0].1 = PASSWORD;
    typed[1].1 = PASSWORD;
    let welcome = charles.submit(&refused, "accept", &typed).await;
    assert_eq!(welcome.path, "/welcome");
    assert!(speaks(&welcome, "ar"));

    // The used link still speaks to them, whoever opens it.
    let mut other = Browser::reading(&app.url, "de");
    assert!(speaks(&other.get(&path).await, "ar"));

    let account = charles.get("/account").await;
    charles
        .submit(&account, "save_own_choices", &[("language", "es")])
        .await;
    assert!(speaks(&charles.get("/account").await, "es"));
    assert!(speaks(&ada.get("/account").await, "en"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_worded_in_the_language_of_whoever_downloads_it() {
    let (_app, mut ada) = TestApp::with_administrator().await;
    let account = ada.get("/account").await;
    ada.submit(&account, "save_own_choices", &[("language", "de")])
        .await;
    let table = ada.get("/users/csv").await;
    assert!(
        table.html.contains("Vorname") && table.html.contains("Aktiv"),
        "{}",
        table.html
    );
}
