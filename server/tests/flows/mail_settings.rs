//! Settings -> E-mail, as a browser without JavaScript meets it [M-C11].

use crate::app::TestApp;
use crate::browser::Browser;
use crate::page::Page;

const PATH: &str = "/settings/email";

/// An instance without a mail server, with a business and its administrator.
async fn without_a_server(settings: &[(&'static str, &str)]) -> (TestApp, Browser) {
    let app = TestApp::spawn_sending(settings, None).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    (app, ada)
}

/// Types the settings of a server on this machine that nobody listens on, and saves them.
pub(crate) async fn save(browser: &mut Browser, typed: &[(&str, &str)]) -> Page {
    let page = browser.get(PATH).await;
    let mut fields = vec![
        ("host", "127.0.0.1"),
        ("port", "9"),
        ("encryption", "none"),
        ("user", "usher"),
        ("password", "open sesame"),
        ("sender_name", "Usher at Engines"),
        ("email", "usher@engines.example"),
    ];
    fields.retain(|(name, _)| !typed.iter().any(|(field, _)| field == name));
    fields.extend(typed);
    browser.submit(&page, "change_mail_settings", &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c11_a55_the_mail_server_is_set_on_its_page_and_its_password_is_never_sent_back() {
    let (app, mut ada) = without_a_server(&[]).await;
    let home = ada.get("/").await;
    assert!(home.says("No mail server is set") && home.html.contains("href=\"/settings/email\""));
    let saved = save(&mut ada, &[]).await;
    assert!(
        saved.says("The mail server is saved with its new password."),
        "{}",
        saved.text("main")
    );
    assert!(!saved.says("No mail server is set"), "it holds at once");
    assert!(app.usher.has_mailer());
    for (name, value) in [
        ("host", "127.0.0.1"),
        ("port", "9"),
        ("user", "usher"),
        ("email", "usher@engines.example"),
    ] {
        assert_eq!(saved.value(name), value);
    }
    assert_eq!(saved.value("password"), "");
    for page in [saved, ada.get(PATH).await, ada.get("/audit?of=instance").await] {
        assert!(!page.html.contains("open sesame"));
    }
    let kept = save(&mut ada, &[("password", ""), ("sender_name", "")]).await;
    assert!(
        kept.says("The mail server is saved. It is used from now on."),
        "{}",
        kept.text("main")
    );
    assert!(kept.says("One is kept and never shown."));
    let forgotten = save(&mut ada, &[("password", ""), ("port", "10")]).await;
    assert!(
        forgotten.says("so the password was forgotten"),
        "{}",
        forgotten.text("main")
    );
    assert!(forgotten.says("The password is missing"));
    assert!(
        forgotten.says("No mail server is set"),
        "mail waits until it is typed"
    );
    assert!(!forgotten.has_form("send_test_mail"));
    let audit = ada.get("/audit?of=instance").await;
    assert!(
        audit.says("port: 9 → 10") && audit.says("password: forgotten"),
        "{}",
        audit.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_field_that_is_wrong_is_named_and_what_was_typed_stays() {
    let (_app, mut ada) = without_a_server(&[]).await;
    let long = "x".repeat(600);
    for (field, typed, said) in [
        ("host", "", "Fill this in."),
        (
            "host",
            "mail.example.com:25",
            "Type the name or IP address of the server alone",
        ),
        ("host", "mail.example.com", "only a server on this machine"),
        ("port", "70000", "Type a number from 1 to 65535"),
        ("port", "0", "Type a number from 1 to 65535"),
        ("user", "", "There is a password, but nobody who signs in"),
        ("user", "a\u{202E}b", "hidden or control character"),
        ("password", long.as_str(), "Use at most 500 characters."),
        (
            "sender_name",
            "visit www.evil.example",
            "Leave web addresses out of it.",
        ),
        ("email", "usher", "needs exactly one @"),
    ] {
        let page = save(&mut ada, &[(field, typed)]).await;
        assert_eq!(page.status, 422, "{field} {typed:?}");
        assert!(page.says(said), "{field} {typed:?}: {}", page.text("main"));
        assert!(!page.value("sender_name").is_empty());
        assert_eq!(page.value("password"), "");
        assert!(!page.html.contains("open sesame"));
    }
    assert!(ada.get(PATH).await.says("No mail server is set"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_message_shows_the_servers_answer() {
    let (_app, mut ada) = without_a_server(&[]).await;
    let saved = save(&mut ada, &[]).await;
    assert_eq!(
        saved.value("to"),
        "ada@usher.example",
        "to oneself, unless told otherwise"
    );
    let tested = ada.submit(&saved, "send_test_mail", &[]).await;
    assert_eq!(tested.status, 200);
    assert!(
        tested.says("The message to ada@usher.example was not taken now"),
        "{}",
        tested.text("main")
    );
    assert!(tested.says("the conversation with the mail server failed"));
    let wrong = ada.submit(&saved, "send_test_mail", &[("to", "nobody")]).await;
    assert_eq!(
        (wrong.status.as_u16(), wrong.value("to").as_str()),
        (422, "nobody")
    );
    for _ in 0..2 {
        ada.submit(&saved, "send_test_mail", &[]).await;
    }
    let later = ada.submit(&saved, "send_test_mail", &[]).await;
    assert_eq!(later.status, 429);
    assert!(
        later.says("The next one is possible at"),
        "{}",
        later.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_c11_where_the_operator_fixes_the_server_the_page_is_read_only() {
    let settings = [
        ("mail_host", "127.0.0.1"),
        ("mail_port", "9"),
        ("mail_encryption", "none"),
        ("mail_user", "usher"),
        ("mail_password", "open sesame"),
        ("mail_sender", "Usher <usher@engines.example>"),
    ];
    let (_app, mut ada) = without_a_server(&settings).await;
    let page = ada.get(PATH).await;
    assert!(page.says("is fixed in the settings of the person who runs Usher"));
    assert!(page.says("Usher <usher@engines.example>") && page.says("127.0.0.1"));
    assert!(!page.html.contains("open sesame"));
    assert!(!page.has_form("change_mail_settings") && page.has_form("send_test_mail"));
    let fields = [
        ("host", "localhost"),
        ("encryption", "none"),
        ("email", "eve@evil.example"),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let forged = ada
        .post_from(PATH, "change_mail_settings", &fields, "same-origin")
        .await;
    assert_eq!(forged.status, 422);
    assert!(forged.says("fixed in the settings"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_run_the_instance_neither_sees_nor_sets_the_mail_server() {
    let (app, mut ada) = without_a_server(&[]).await;
    save(&mut ada, &[]).await;
    let mut mia = app.another_business("Mia", "mia@mill.example").await;
    let page = mia.get(PATH).await;
    assert_eq!(page.status, 403);
    assert!(
        page.says("Only whoever runs this server may change this."),
        "{}",
        page.text("main")
    );
    assert!(!page.html.contains("engines.example"));
    assert!(
        !mia.get("/settings/outbox").await.html.contains(PATH),
        "no tab leads there"
    );
    let fields = [
        ("host", "localhost"),
        ("encryption", "none"),
        ("email", "eve@evil.example"),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    for call in ["change_mail_settings", "send_test_mail"] {
        let to = ("to".to_owned(), "eve@evil.example".to_owned());
        let fields: Vec<_> = fields.iter().cloned().chain([to]).collect();
        assert_eq!(
            mia.post_from(PATH, call, &fields, "same-origin").await.status,
            403,
            "{call}"
        );
    }
    assert_eq!(ada.get(PATH).await.value("host"), "127.0.0.1");
}
