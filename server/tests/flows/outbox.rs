//! Settings -> Outbox, as a browser without JavaScript meets it.

use crate::app::{TestApp, until};
use crate::browser::Browser;
use crate::invite::invite;

/// An instance over whose mail server nothing goes out, with mails to these addresses that are tried again.
async fn retrying(addresses: &[&str]) -> (TestApp, Browser) {
    let settings = [
        ("mail_host", "127.0.0.1"),
        ("mail_port", "9"),
        ("mail_encryption", "none"),
        ("mail_sender", "usher@engines.example"),
    ];
    let app = TestApp::spawn_sending(&settings, None).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    for address in addresses {
        invite(&mut ada, address).await;
    }
    until("the first try of each", async || {
        app.usher.deliver().await.unwrap();
        let queued = ada.get("/settings/outbox?states=queued").await;
        queued.says("No mail fits").then_some(())
    })
    .await;
    (app, ada)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_outbox_shows_what_is_tried_again_and_tries_it_now() {
    let (_app, mut ada) = retrying(&["one@engines.example", "two@engines.example"]).await;
    let page = ada.get("/settings/outbox").await;
    for said in [
        "one@engines.example",
        "two@engines.example",
        "Retrying",
        "Engines Ltd",
        "Connection refused",
    ] {
        assert!(page.says(said), "{said}: {}", page.text("main"));
    }
    let found = ada
        .get("/settings/outbox?q=TWO&states=retrying&kind=invitation")
        .await;
    assert!(found.says("two@engines.example") && !found.says("one@engines.example"));
    let all = ada.submit(&found, "retry_mail", &[]).await;
    assert!(all.says("1 mail is tried now."), "{}", all.text("main"));
    assert!(
        all.path
            .starts_with("/settings/outbox?states=retrying&kind=invitation&q=TWO"),
        "{}",
        all.path
    );
    let audit = ada.get("/audit?of=instance&act=mail%20retried").await;
    assert!(
        audit.says("address: TWO; kind: invitation; messages: 1; states: retrying"),
        "{}",
        audit.text("main")
    );
    for path in [
        "/settings/outbox?states=sent",
        "/settings/outbox?kind=reminder",
        "/settings/outbox?q=%25",
    ] {
        assert!(ada.get(path).await.says("No mail fits"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_business_sees_and_tries_none_of_it() {
    let (app, mut ada) = retrying(&["one@engines.example"]).await;
    let mut mia = app.another_business("Mia", "mia@mill.example").await;
    assert!(
        mia.get("/settings/outbox")
            .await
            .says("Nothing waits and nothing failed")
    );
    let page = ada.get("/settings/outbox").await;
    let one = page.html.split("name=\"id\" value=\"").nth(1).unwrap();
    let fields = [("id".to_owned(), one.split('"').next().unwrap().to_owned())];
    let tried = mia
        .post_from("/settings/outbox", "retry_mail", &fields, "same-origin")
        .await;
    assert!(tried.says("Nothing was left to try"), "{}", tried.text("main"));
    let tried = ada
        .post_from("/settings/outbox", "retry_mail", &fields, "same-origin")
        .await;
    assert!(tried.says("1 mail is tried now."), "{}", tried.text("main"));
    let forged = [("id".to_owned(), "x".to_owned())];
    let forged = ada
        .post_from("/settings/outbox", "retry_mail", &forged, "same-origin")
        .await;
    assert_eq!(forged.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_see_the_settings_sees_no_outbox() {
    let (app, mut ada) = TestApp::with_administrator().await;
    invite(&mut ada, "bea@engines.example").await;
    let mut bea = app.browser();
    app.accept(&mut bea, 1).await;
    assert_eq!(bea.get("/settings/outbox").await.status, 403);
    let fields = [("states".to_owned(), "open".to_owned())];
    assert_eq!(
        bea.post_from("/", "retry_mail", &fields, "same-origin")
            .await
            .status,
        403
    );
}
