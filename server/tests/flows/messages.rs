//! Messages, as a browser without JavaScript meets them.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::page::Page;
use reqwest::StatusCode;
use scraper::{Html, Selector};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const TEXT: &str =
    "Dear Bea,\r\n\r\n<b>see</b> https://evil.example & </textarea><script>alert(1)</script>\r\nAda";

/// Ada, and Bea Builder, an ordinary member, each signed in.
async fn two(app: &TestApp, ada: &mut Browser) -> Browser {
    let form = ada.get("/users/invite").await;
    let fields = [
        ("addresses", "bea@engines.example"),
        ("first_name", "Bea"),
        ("last_name", "Builder"),
        ("role", "User"),
    ];
    ada.submit(&form, "invite", &fields).await;
    let mut bea = app.browser();
    assert_eq!(app.accept(&mut bea, 1).await.path, "/welcome");
    bea
}

pub(crate) async fn both() -> (TestApp, Browser, Browser) {
    let (app, mut ada) = TestApp::with_administrator().await;
    let bea = two(&app, &mut ada).await;
    (app, ada, bea)
}

/// Where the first link of the main part leads whose text has this in it.
fn link(page: &Page, text: &str) -> String {
    let html = Html::parse_document(&page.html);
    let links = Selector::parse("main a").unwrap();
    let link = html
        .select(&links)
        .find(|link| link.text().collect::<String>().contains(text));
    let link = link.unwrap_or_else(|| panic!("no link {text} in {}", page.text("main")));
    link.attr("href").unwrap().to_owned()
}

/// Finds somebody and writes to them.
pub(crate) async fn write(from: &mut Browser, name: &str, text: &str) -> Page {
    let found = from.get(&format!("/messages/new?q={name}")).await;
    let form = from.get(&link(&found, name)).await;
    from.submit(&form, "send_message", &[("text", text)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a6_a_message_is_written_read_marked_and_answered_and_looking_changes_nothing() {
    let (_app, mut ada, mut bea) = both().await;
    let empty = bea.get("/messages").await;
    assert!(empty.says("No messages yet") && empty.says("Everything is read"));
    let sent = write(&mut ada, "Bea", TEXT).await;
    assert_eq!(sent.path, "/messages?box=sent&notice=message-sent");
    assert!(sent.says("Your message is sent.") && sent.says("Bea Builder"));
    let inbox = bea.get("/messages").await;
    assert!(
        inbox.says("Ada Lovelace") && inbox.says("1 unread message"),
        "{}",
        inbox.text("main")
    );
    assert_eq!(inbox.text("nav .frame-count"), "1 unread");
    let address = link(&inbox, "Ada Lovelace");
    for _ in 0..2 {
        let page = bea.get(&address).await;
        assert!(page.says("</textarea><script>alert(1)</script>") && page.has_form("read_message"));
        assert!(!page.html.contains("<b>see") && !page.html.contains("<script>alert"));
        assert!(
            !page.html.contains("href=\"https://evil"),
            "no link is made of it"
        );
        assert!(page.html.contains("Dear Bea,\n\n"), "its lines are kept");
    }
    let page = bea.get(&address).await;
    let read = bea.submit(&page, "read_message", &[]).await;
    assert_eq!(read.path, address);
    assert!(
        !read.has_form("read_message") && read.text("nav .frame-count") == "unread",
        "nothing is left"
    );
    let again = bea.submit(&page, "read_message", &[]).await;
    assert_eq!(again.status, StatusCode::OK, "twice is once");
    let answered = bea
        .submit(&read, "send_message", &[("text", "It is mine.")])
        .await;
    assert!(answered.says("Your message is sent."));
    let own = ada.get("/messages").await;
    assert!(own.says("It is mine."));
    let audit = ada.get("/audit?act=message%20sent").await;
    assert!(
        audit.says("Bea Builder") && !audit.says("It is mine"),
        "{}",
        audit.text("main")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a6_a_message_to_a_role_reaches_whoever_has_it() {
    let (_app, mut ada, mut bea) = both().await;
    let chooser = ada.get("/messages/new").await;
    let html = Html::parse_document(&chooser.html);
    let options = Selector::parse("select[name=role] option").unwrap();
    let role = html
        .select(&options)
        .find(|option| option.text().collect::<String>() == "User");
    let role = role.unwrap().attr("value").unwrap().to_owned();
    let form = ada.get(&format!("/messages/new?role={role}")).await;
    assert!(form.says("Everybody with the role User"));
    let sent = ada
        .submit(&form, "send_message", &[("text", "Good morning.")])
        .await;
    assert!(
        sent.says("Everybody with the role User (1 person)"),
        "{}",
        sent.text("main")
    );
    let inbox = bea.get("/messages").await;
    let page = bea.get(&link(&inbox, "Ada Lovelace")).await;
    assert!(page.says("Everybody with the role User (1 person)"));
    let nobody = ada.get("/messages/new?q=nobody").await;
    assert!(nobody.says("Nobody whom you may write to has this in their name."));
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a6_what_is_refused_keeps_what_was_typed_and_what_is_not_yours_is_not_there() {
    let (app, mut ada, mut bea) = both().await;
    let found = ada.get("/messages/new?q=Bea").await;
    let form = ada.get(&link(&found, "Bea")).await;
    let refused = ada.submit(&form, "send_message", &[("text", "  ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("Fill this in."));
    let long = "é".repeat(2_001);
    let refused = ada.submit(&form, "send_message", &[("text", &long)]).await;
    assert!(refused.says("Use at most 2000 characters.") && refused.value("text").trim_start() == long);
    let exactly = "é".repeat(2_000);
    assert!(
        ada.submit(&form, "send_message", &[("text", &exactly)])
            .await
            .says("Your message is sent.")
    );
    let inbox = bea.get("/messages").await;
    let address = link(&inbox, "Ada Lovelace");
    let mut mill = app.another_business("Max", "max@mill.example").await;
    for path in [
        address.as_str(),
        "/messages/00000000-0000-7000-8000-000000000000",
        "/messages/nonsense",
    ] {
        let page = mill.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!page.says("é"));
    }
    let to = form.filled("send_message", &[("text", "hello")]);
    let foreign = mill
        .post_from("/messages/new", "send_message", &to, "same-origin")
        .await;
    assert!(
        foreign.says("This person can’t be written to"),
        "{}",
        foreign.text("main")
    );
    let hers = mill.get(&form.path).await;
    assert_eq!(hers.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a6_whoever_wants_a_mail_is_told_who_wrote_and_where_to_read_it() {
    let (_app, mut ada, mut bea) = both().await;
    let account = bea.get("/account").await;
    assert!(account.says("SMS can’t be chosen: the person who runs Usher has set no SMS gateway."));
    assert!(!account.says("By SMS"));
    let saved = bea
        .submit(&account, "save_own_choices", &[("message_notices", "mail")])
        .await;
    assert!(saved.says("Saved."), "{}", saved.text("main"));
    let mut forged = account.filled("save_own_choices", &[]);
    forged.retain(|(name, _)| name != "message_notices");
    forged.push(("message_notices".to_owned(), "sms".to_owned()));
    let refused = bea
        .post_from("/account", "save_own_choices", &forged, "same-origin")
        .await;
    assert!(refused.says("No SMS can go out"), "{}", refused.text("main"));
    write(&mut ada, "Bea", "Psst.").await;
    let outbox = ada
        .get("/settings/outbox?states=queued&kind=message%20notice")
        .await;
    assert!(
        outbox.says("bea@engines.example") && outbox.says("New message"),
        "{}",
        outbox.text("main")
    );
    let person = ada.get("/users?q=bea").await;
    let person = ada.get(&link(&person, "Bea Builder")).await;
    assert!(person.says("By mail"));
}

/// An SMS gateway that takes everything, and the requests that it got.
async fn gateway() -> (String, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "http://{}/sms?to={{to}}&text={{text}}",
        listener.local_addr().unwrap()
    );
    let (tell, got) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 8192];
            let length = stream.read(&mut request).await.unwrap();
            let _ = tell.send(String::from_utf8_lossy(&request[..length]).into_owned());
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                .await;
        }
    });
    (url, got)
}

#[tokio::test(flavor = "multi_thread")]
async fn m_a6_an_sms_can_be_chosen_where_there_is_a_gateway_and_a_number() {
    let (url, _got) = gateway().await;
    let app = TestApp::spawn_with(&[("sms_url", &url), ("sms_secret", "s3cret")]).await;
    let mut ada = app.browser();
    app.set_up(&mut ada, "ada@usher.example").await;
    let account = ada.get("/account").await;
    assert!(account.says("save a mobile phone in your profile first") && !account.says("By SMS"));
    let profile = ada
        .submit(&account, "save_own_profile", &[("mobile", "+49 (0)170 1234567")])
        .await;
    assert!(profile.says("By SMS"), "{}", profile.text("main"));
    let saved = ada
        .submit(&profile, "save_own_choices", &[("message_notices", "sms")])
        .await;
    assert!(saved.says("Saved."));
    let mut bea = two(&app, &mut ada).await;
    write(&mut bea, "Ada", "Hello").await;
    let outbox = ada.get("/settings/outbox?states=queued").await;
    assert!(
        outbox.says("+491701234567") && outbox.says("SMS"),
        "{}",
        outbox.text("main")
    );
    assert!(!outbox.html.contains("s3cret"));
    let account = ada.get("/account").await;
    let without = ada.submit(&account, "save_own_profile", &[("mobile", "")]).await;
    assert!(!without.says("By SMS"), "without a number it is a mail again");
}
