//! The try-out.

use crate::app::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_has_two_businesses_with_people_and_invitations_in_every_state() {
    let app = TestApp::spawn_with(&[("demo", "true")]).await;
    let line = app
        .greeting
        .iter()
        .find(|line| line.starts_with("Sign in as"))
        .unwrap();
    let password = line.rsplit(' ').next().unwrap();
    let mut ada = app.browser();
    let dashboard = ada.sign_in("ada@usher.example", password).await;
    assert_eq!(dashboard.path, "/", "{}", dashboard.text("main"));
    assert!(
        dashboard.says("Harbour Works") && dashboard.says("Prairie Foods"),
        "{}",
        dashboard.text("body")
    );
    assert!(ada.get("/users").await.says("Beatriz Nóbrega"));
    let invitations = ada.get("/users/invitations").await;
    assert!(invitations.says("sofia@harbour.example") && invitations.says("vera@harbour.example"));
    assert!(
        invitations.text("main").contains("elif@riggers.example") && invitations.says("Waiting 18 h"),
        "{}",
        invitations.text("main")
    );
    assert_eq!(invitations.text("main").matches("Waiting").count(), 1);
    assert!(app.usher.check_up().await.unwrap().ailments.is_empty());
    app.mail(1).await;
    let mailbox = app.browser().get("/dev/mail").await;
    assert!(mailbox.says("Your invitation to"), "{}", mailbox.text("body"));
    assert!(
        mailbox.text("time").contains("(Europe/Lisbon)")
            || mailbox.text("time").contains("(America/Chicago)")
    );
    assert!(app.browser().get("/dev/mail/1").await.says("/accept/"));
    assert_eq!(app.browser().get("/dev/mail/9999").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_mailbox_exists_without_the_demo() {
    let (app, mut ada) = TestApp::with_administrator().await;
    for path in ["/dev/mail", "/dev/mail/1"] {
        assert_eq!(ada.get(path).await.status, 404);
        assert_eq!(app.browser().get(path).await.status, 404);
    }
}
