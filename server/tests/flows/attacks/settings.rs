//! The mail server's settings, the log and the audit, the first start, and accounts that somebody prepared (A55, A57, A59,
//! A60, A62; how mail travels, A56, is looked at in `crates/mail/tests/tls.rs`).

use super::both::on_both;
use super::listener::Listener;
use super::target::{Somebody, Target};
use super::wire::{Answer, Wire};
use crate::app::{PASSWORD, TestApp, until};
use crate::beside::look;
use crate::databases::TestDatabase;
use crate::log;
use domain::EmailAddress;
use futures::future::join_all;
use service::Place;

const SECRET: &str = "open sesame";
const NEW: &str = "another four wooden words";

/// Posts the form of the mail server; an empty password leaves the one that is kept.
async fn set(target: &Target, [host, user, password]: [&str; 3], port: u16) -> Answer {
    let port = port.to_string();
    let fields = [
        ("host", host),
        ("port", port.as_str()),
        ("encryption", "none"),
        ("user", user),
        ("password", password),
        ("email", "usher@engines.example"),
    ];
    let session = &target.ada.session;
    target
        .wire
        .post("/settings/email", session, "change_mail_settings", &fields)
        .await
}

async fn test(target: &Target) -> Answer {
    let fields = [("to", "ada@usher.example")];
    let session = &target.ada.session;
    target
        .wire
        .post("/settings/email", session, "send_test_mail", &fields)
        .await
}

async fn a55_the_mail_servers_password_is_never_sent_to_another_server(database: &TestDatabase) {
    let target = Target::on(database).await;
    let (own, evil) = (Listener::willing().await, Listener::willing().await);
    set(&target, ["127.0.0.1", "usher", SECRET], own.port).await;
    assert_eq!(test(&target).await.status, 200);
    assert!(
        own.heard().contains("AUTH PLAIN"),
        "it is sent where it belongs: {}",
        own.heard()
    );
    let heard = own.heard();
    for (host, user, port) in [
        ("127.0.0.1", "usher", evil.port),
        ("localhost", "usher", own.port),
        ("127.0.0.1", "eve", own.port),
        // Whoever goes back does not get it back.
        ("127.0.0.1", "usher", own.port),
    ] {
        let changed = set(&target, [host, user, ""], port).await;
        assert_eq!(changed.status, 303, "{host} {user}: {}", changed.body);
        let tested = test(&target).await;
        assert_eq!(tested.status, 422, "{host} {user}: {}", tested.body);
        target
            .invite(
                &format!("{user}.{host}.{port}@engines.example"),
                target.user,
                Place::default(),
            )
            .await;
        target.app.usher.deliver().await.unwrap();
        let page = target.wire.get("/settings/email", &target.ada.session).await;
        assert!(!page.body.contains(SECRET));
    }
    assert_eq!((evil.heard(), own.heard()), (String::new(), heard));
}

async fn a57_a_test_message_is_a_poor_scanner_of_ports(database: &TestDatabase) {
    let target = Target::on(database).await;
    let ssh = Listener::saying("SSH-2.0-OpenSSH_9.2p1 canary57", "250 ok").await;
    let cache = Listener::saying("-ERR canary57", "250 ok").await;
    for port in [ssh.port, cache.port] {
        set(&target, ["127.0.0.1", "", ""], port).await;
        let tested = test(&target).await;
        assert_eq!(tested.status, 200, "{}", tested.body);
        assert!(!tested.body.contains("canary57"), "{}", tested.body);
        assert!(tested.body.contains("is not one of SMTP"), "{}", tested.body);
    }
    assert_eq!(test(&target).await.status, 200);
    assert_eq!(test(&target).await.status, 429, "and then it takes its time");
    set(&target, ["localhost", "", ""], ssh.port).await;
    assert_eq!(test(&target).await.status, 429, "whichever the server is");
    let tests = "SELECT CAST(COUNT(*) AS TEXT) FROM audit_events WHERE act = 'test mail sent'";
    assert_eq!(target.last(tests).await, "3", "each is in the audit");
}

#[tokio::test(flavor = "multi_thread")]
async fn a59_nothing_that_comes_from_outside_makes_a_line_of_its_own_in_the_log() {
    log::keep();
    let database = TestDatabase::sqlite();
    let target = Target::on(&database).await;
    let answer = "451 canary59 \u{1b}[31mred\u{1b}[0m\u{9b}31m\tlevel=ERROR event=forged59";
    let server = Listener::saying("220 here", answer).await;
    set(&target, ["127.0.0.1", "", ""], server.port).await;
    target
        .invite("bea@engines.example", target.user, Place::default())
        .await;
    until("the answer in the log", async || {
        target.app.usher.deliver().await.unwrap();
        log::holds("canary59").then_some(())
    })
    .await;
    let typed = "canary59\nERROR forged59\r\n\u{1b}[31m";
    for call in ["sign_in", "forgot", "find_slip"] {
        let fields = [("email", typed), ("code", typed), ("password", typed)];
        target.wire.post("/sign-in", "", call, &fields).await;
    }
    for path in [
        "/accept/canary59%0AERROR%20forged59",
        "/canary59%0D%0AERROR%20forged59",
        "/users?q=canary59%0AERROR%20forged59",
        "/%1b%5B31mcanary59",
    ] {
        target.wire.get(path, &target.ada.session).await;
    }
    for forged in [
        "\nERROR forged59",
        "\rERROR forged59",
        "\u{1b}[31m",
        "\u{9b}31m",
        "canary59\n",
        "\tlevel=ERROR event=forged59",
    ] {
        assert!(!log::holds(forged), "{forged:?}");
    }
}

async fn a59_nobody_types_an_event_or_a_field_into_the_audit(database: &TestDatabase) {
    let target = Target::on(database).await;
    let eve = target
        .member("eve@engines.example", target.user, Place::default())
        .await;
    let events = "SELECT CAST(COUNT(*) AS TEXT) FROM audit_events";
    let before: u32 = target.last(events).await.parse().unwrap();
    for (first, last, title) in [
        ("Eve", "Evil", "Hand; role: User → Admin; status: active"),
        ("Eve", "\"; role: User → Admin", "Hand"),
        ("Eve", "Evil\r\n9,2026-01-01,Role changed,Ada", "Hand"),
        ("Eve\u{2028}Role changed", "Evil", "Hand"),
    ] {
        let fields = [("first_name", first), ("last_name", last), ("job_title", title)];
        let saved = target
            .wire
            .post("/account", &eve.session, "save_own_profile", &fields)
            .await;
        let hidden = first.contains('\u{2028}') || last.contains('\n');
        assert_eq!(saved.status, if hidden { 422 } else { 303 }, "{first:?} {last:?}");
    }
    let after: u32 = target.last(events).await.parse().unwrap();
    assert_eq!(after - before, 2);
    let table = target.wire.get("/audit/csv", &target.ada.session).await.body;
    let page = target.wire.get("/audit", &target.ada.session).await.body;
    for told in [
        "job title: \"Hand; role: User → Admin; status: active\"",
        "name: Eve Evil → \"Eve \"\"; role: User → Admin\"",
    ] {
        assert!(table.contains(&told.replace('"', "\"\"")), "{told}: {table}");
        assert!(page.contains(told), "{told}: {page}");
    }
}

async fn a60_of_eight_first_administrators_there_is_one_and_the_page_is_gone(database: &TestDatabase) {
    let app = TestApp::spawn_with(&[("database_url", &database.url)]).await;
    let (wire, path) = (Wire::to(&app), app.setup_path());
    let token = path.strip_prefix("/setup/").unwrap();
    let set_up = async |number: usize| {
        let email = format!("first{number}@engines.example");
        let fields = [
            ("token", token),
            ("business", "Engines Ltd"),
            ("template", "general"),
            ("zone", "Europe/Berlin"),
            ("first_name", "Ada"),
            ("last_name", "Lovelace"),
            ("email", &email),
            ("password", PASSWORD),
            ("repeated", PASSWORD),
        ];
        wire.post(&path, "", "set_up_instance", &fields).await
    };
    let answers = join_all((0..8).map(&set_up)).await;
    let let_in = answers.iter().filter_map(Answer::session);
    assert_eq!(let_in.count(), 1);
    let late = set_up(9).await;
    assert_eq!((late.status, late.session()), (410, None));
    let gone = wire.get(&path, "").await;
    assert_eq!(gone.status, 410);
    for table in ["users", "businesses", "members"] {
        let count = format!("SELECT CAST(COUNT(*) AS TEXT) FROM {table}");
        assert_eq!(look(&database.url, &count).await, ["1"], "{table}");
    }
}

/// Signs in over HTTP.
async fn enters(target: &Target, email: &str, password: &str) -> bool {
    let fields = [("email", email), ("password", password)];
    target
        .wire
        .post("/sign-in", "", "sign_in", &fields)
        .await
        .session()
        .is_some()
}

/// Asks for another sign-in address; gives the form that confirms it from there.
async fn ask_for(target: &Target, whose: &Somebody, to: &str) -> (String, String) {
    let address = EmailAddress::parse(to).unwrap();
    let asked = target.app.usher.ask_for_address(&whose.actor, PASSWORD, &address);
    asked.await.unwrap();
    let token = target.confirmation_of(to).await.expose().to_owned();
    (format!("/confirm-address/{token}"), token)
}

async fn is_in(target: &Target, session: &str) -> bool {
    target.wire.get("/account", session).await.status == 200
}

async fn a62_an_account_that_was_prepared_for_an_address_is_not_that_of_who_accepts_there(
    database: &TestDatabase,
) {
    let target = Target::on(database).await;
    let eve = target
        .member("eve@engines.example", target.user, Place::default())
        .await;
    let (path, token) = ask_for(&target, &eve, "vic@engines.example").await;
    let invitation = target
        .invite("vic@engines.example", target.user, Place::default())
        .await;
    target
        .wire
        .post("/forgot", "", "forgot", &[("email", "vic@engines.example")])
        .await;
    target.keeper.settled(&target.app).await;
    let resets = "SELECT CAST(COUNT(*) AS TEXT) FROM password_resets";
    assert_eq!(
        target.last(resets).await,
        "0",
        "who has not accepted has no password to forget"
    );
    let accept = target.keys.invitation(invitation, 1);
    let fields = [
        ("token", accept.expose()),
        ("first_name", "Vic"),
        ("last_name", "Tim"),
        ("password", NEW),
        ("repeated", NEW),
    ];
    let accept = format!("/accept/{}", accept.expose());
    let vic = target
        .wire
        .post(&accept, "", "accept", &fields)
        .await
        .session()
        .expect("let in");
    let late = target
        .wire
        .post(&path, "", "confirm_address", &[("token", &token)])
        .await;
    assert!(late.status >= 400, "{} {}", late.status, late.location());
    assert!(is_in(&target, &eve.session).await && is_in(&target, &vic).await);
    assert!(enters(&target, "vic@engines.example", NEW).await);
    assert!(!enters(&target, "vic@engines.example", PASSWORD).await);
    assert!(
        enters(&target, "eve@engines.example", PASSWORD).await,
        "and hers is still hers"
    );
    let account = target.wire.get("/account", &vic).await.body;
    assert!(account.contains("vic@engines.example") && !account.contains("eve@engines.example"));
}

async fn a62_whoever_reads_the_mail_of_an_address_gets_the_account_that_somebody_put_there(
    database: &TestDatabase,
) {
    let target = Target::on(database).await;
    let eve = target
        .member("eve@engines.example", target.user, Place::default())
        .await;
    let (path, token) = ask_for(&target, &eve, "vic@engines.example").await;
    // Vic presses the button in a mail that they did not ask for.
    let done = target
        .wire
        .post(&path, "", "confirm_address", &[("token", &token)])
        .await;
    assert_eq!(done.location(), "/confirm-address/done");
    assert!(enters(&target, "vic@engines.example", PASSWORD).await && is_in(&target, &eve.session).await);
    let link = target.reset_of("vic@engines.example").await;
    let fields = [("token", link.expose()), ("password", NEW), ("repeated", NEW)];
    let path = format!("/reset/{}", link.expose());
    let vic = target
        .wire
        .post(&path, "", "reset_password", &fields)
        .await
        .session()
        .expect("let in");
    assert!(is_in(&target, &vic).await && !is_in(&target, &eve.session).await);
    assert!(enters(&target, "vic@engines.example", NEW).await);
    for email in ["vic@engines.example", "eve@engines.example"] {
        assert!(!enters(&target, email, PASSWORD).await, "{email}");
    }
}

on_both!(
    a55_the_mail_servers_password_is_never_sent_to_another_server,
    a57_a_test_message_is_a_poor_scanner_of_ports,
    a59_nobody_types_an_event_or_a_field_into_the_audit,
    a60_of_eight_first_administrators_there_is_one_and_the_page_is_gone,
    a62_an_account_that_was_prepared_for_an_address_is_not_that_of_who_accepts_there,
    a62_whoever_reads_the_mail_of_an_address_gets_the_account_that_somebody_put_there,
);
