//! The try-out.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::invite_steps::posted;

/// Name and password on the line of what the start prints that begins so.
fn told(app: &TestApp, begins: &str) -> (String, String) {
    let line = app.greeting.iter().find_map(|line| line.strip_prefix(begins));
    let words: Vec<&str> = line.expect("the line is printed").split([' ', ',']).collect();
    (words[0].to_owned(), words[words.len() - 1].to_owned())
}

/// The browser in which the demo's administrator is signed in, in the first business.
async fn ada(app: &TestApp) -> Browser {
    let (name, password) = told(app, "Sign in as ");
    let mut ada = app.browser();
    let dashboard = ada.sign_in(&name, &password).await;
    assert_eq!(dashboard.path, "/", "{}", dashboard.text("main"));
    ada
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_has_a_business_for_each_template_with_people_and_invitations_in_every_state() {
    let app = TestApp::spawn_with(&[("demo", "true")]).await;
    let mut ada = ada(&app).await;
    let dashboard = ada.get("/").await;
    for business in ["Harbour Works", "Prairie Foods", "Northlight Press"] {
        assert!(dashboard.says(business), "{}", dashboard.text("body"));
    }
    assert!(ada.get("/users").await.says("Beatriz Nóbrega"));
    let invitations = ada.get("/users/invitations").await;
    assert!(invitations.says("sofia@harbour.example") && invitations.says("vera@harbour.example"));
    assert!(
        invitations.text("main").contains("elif@riggers.example") && invitations.says("Waiting 18 h"),
        "{}",
        invitations.text("main")
    );
    assert_eq!(invitations.text("main").matches("Waiting").count(), 1);
    for (status, whom) in [
        ("pending", "ines@harbour.example"),
        ("expired", "filipe@harbour.example"),
        ("cancelled", "pavel@riggers.example"),
        ("awaiting confirmation", "iris@harbour.example"),
        ("accepted", "sergio@harbour.example"),
    ] {
        let address = format!("/users/invitations?status={}", status.replace(' ', "+"));
        let list = ada.get(&address).await;
        assert!(list.says(whom), "{status}: {}", list.text("main"));
    }
    assert!(ada.get("/settings/roles").await.says("Safety Officer"));
    assert!(ada.get("/settings/record-sets").await.says("Yard crew"));
    let subscriptions = ada.get("/settings/subscriptions").await;
    assert!(
        subscriptions.says("6 of 9 seats used, 2 held by invitations, 1 free"),
        "{}",
        subscriptions.text("main")
    );
    assert!(app.usher.check_up().await.unwrap().is_sound());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demos_mails_are_in_its_mailbox_in_their_languages_and_with_their_notes() {
    let app = TestApp::spawn_with(&[("demo", "true")]).await;
    let mut mails = Vec::new();
    for number in 1.. {
        mails.push(app.mail(number).await);
        let held = |address: &str| mails.iter().find(|mail| mail.to.as_str() == address);
        if let (Some(german), Some(french)) = (held("elif@riggers.example"), held("chloe@northlight.example"))
        {
            assert!(german.text.contains("> Dear Elif,"), "{}", german.text);
            assert!(german.text.contains("Guten Tag"), "{}", german.text);
            assert!(french.text.contains("Bonjour"), "{}", french.text);
            break;
        }
    }
    let mailbox = app.browser().get("/dev/mail").await;
    for subject in ["Ihre Einladung zu", "Votre invitation"] {
        assert!(mailbox.says(subject), "{}", mailbox.text("body"));
    }
    assert!(mailbox.text("time").contains("(Europe/") || mailbox.text("time").contains("(America/Chicago)"));
    assert!(app.browser().get("/dev/mail/1").await.says("/accept/"));
    assert_eq!(app.browser().get("/dev/mail/9999").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn m_b1_the_demo_has_slips_to_print_printed_expired_and_used_and_tells_how_to_sign_in_with_a_username()
{
    let app = TestApp::spawn_with(&[("demo", "true")]).await;
    let mut ada = ada(&app).await;
    let form = ada.get("/users/invite").await;
    let prairie = posted(&form, &[("business", "Prairie Foods")], "business").unwrap();
    let fields = [("business".to_owned(), prairie)];
    ada.post_from("/", "switch_business", &fields, "same-origin")
        .await;
    let waiting = ada.get("/users/slips").await;
    assert!(
        waiting.says("Nia Brooks") && !waiting.says("Earl Jensen"),
        "{}",
        waiting.text("main")
    );
    for (status, whom) in [
        ("pending", "Earl Jensen"),
        ("expired", "Sam Whitfield"),
        ("accepted", "Dolores Vega"),
    ] {
        let list = ada.get(&format!("/users/invitations?status={status}")).await;
        assert!(list.says(whom), "{status}: {}", list.text("main"));
    }
    let (name, password) = told(&app, "Or as ");
    assert_eq!(name, "dolores.vega");
    let page = app.browser().sign_in(&name, &password).await;
    assert_eq!(page.path, "/", "{}", page.text("main"));
    assert!(page.says("Prairie Foods"), "{}", page.text("body"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_mailbox_exists_without_the_demo() {
    let (app, mut ada) = TestApp::with_administrator().await;
    for path in ["/dev/mail", "/dev/mail/1"] {
        assert_eq!(ada.get(path).await.status, 404);
        assert_eq!(app.browser().get(path).await.status, 404);
    }
}
