//! What goes out by mail: where its links lead, what stands on the wire, and how often somebody is written to (A34, A35, A40).

use super::scene::{World, assert_sound, forged, heard, refused};
use crate::account::{forgot, path_mailed};
use crate::app::{PASSWORD, TestApp, until};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::invite::invite;
use crate::scripted_server::{Heard, ScriptedServer};
use crate::slips::{invite_employee, print, scan};
use futures::future::join_all;
use mail_parser::MessageParser;

/// What a client says to have Usher take another host for its own.
const TRICKS: [&[(&str, &str)]; 8] = [
    &[("host", "evil.example")],
    &[("host", "evil.example:443")],
    &[("host", "127.0.0.1:80@evil.example")],
    &[("host", "localhost"), ("x-host", "evil.example")],
    &[
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-server", "evil.example"),
        ("x-forwarded-proto", "https"),
        ("x-forwarded-port", "64711"),
        ("x-forwarded-prefix", "//evil.example"),
    ],
    &[("forwarded", "for=127.0.0.1;host=evil.example;proto=https")],
    &[
        ("x-original-url", "//evil.example/"),
        ("x-rewrite-url", "//evil.example/"),
    ],
    &[
        ("x-original-host", "evil.example"),
        ("x-forwarded-for", "evil.example"),
        ("origin", "http://evil.example"),
    ],
];

/// A browser with the nth trick; the last one names the other host in the first line of its requests.
fn tricky(app: &TestApp, number: usize) -> Browser {
    match TRICKS.get(number) {
        Some(said) => Browser::sending(&app.url, said),
        None => Browser::through(&app.url, "http://evil.example"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a34_links_begin_with_the_public_address_whatever_a_request_says_of_its_host() {
    let (app, mut ada) = TestApp::with_administrator().await;
    let policy = ada.get("/settings/invitations").await;
    ada.submit(&policy, "change_invitation_policy", &[("code", "off")])
        .await;
    for number in 0..=TRICKS.len() {
        let [email, moved] = ["p", "q"].map(|name| format!("{name}{number}@engines.example"));
        let mut ada = tricky(&app, number);
        assert_eq!(ada.sign_in("ada@usher.example", PASSWORD).await.path, "/");
        invite(&mut ada, &email).await;
        let mut person = tricky(&app, number);
        let offer = person.get(&path_mailed(&app, &email, "/accept/").await).await;
        let typed = [("password", PASSWORD), ("repeated", PASSWORD)];
        let joined = person.submit(&offer, "accept", &typed).await;
        assert_eq!(joined.path, "/welcome", "{}", joined.text("main"));
        forgot(&mut tricky(&app, number), &email).await;
        path_mailed(&app, &email, "/reset/").await;
        let account = person.get("/account").await;
        let typed = [("email", moved.as_str()), ("current", PASSWORD)];
        person.submit(&account, "ask_for_own_address", &typed).await;
        path_mailed(&app, &moved, "/confirm-address/").await;
        invite_employee(&mut ada, "Mia", "").await;
        let slip = print(&mut ada).await;
        assert!(slip.says(&format!("{}/join", app.url)) && !slip.html.contains("evil"));
        let scanned = scan(&slip, 1).await;
        assert!(scanned.starts_with(&format!("{}/join/", app.url)), "{scanned}");
    }
    let mails = app.mailbox.list();
    assert_eq!(mails.len(), 3 * (TRICKS.len() + 1));
    for mail in mails {
        let all = format!("{} {} {} {}", mail.message_id, mail.subject, mail.text, mail.html);
        assert!(
            !all.contains("evil") && !all.contains(":64711") && !all.contains("localhost"),
            "{all}"
        );
        for link in mail.text.split_whitespace().filter(|word| word.contains("://")) {
            assert!(link.starts_with(&format!("{}/", app.url)), "{link}");
        }
    }
}

/// A business's name, in which an encoded word hides a line break and a header.
const BUSINESS: &str = "=?utf-8?Q?x=0D=0ABcc:_b@evil.example?= Ltd";
/// The same as programs write it in addresses of the web, and as headers look.
const ENCODED: &str = "Eve%0d%0aBcc:%20b@evil.example";
const HEADER: &str = "Bcc: b@evil.example, \"";
const NOTE: &str = "Dear Eve\r\n.\r\nMAIL FROM:<x@evil.example>\r\nRCPT TO:<b@evil.example>\nDATA\n.\n\n..\n\r\nafter the dots";

/// What the server was told is one message to one address with the headers that it has; gives back its text.
fn assert_plain(heard: &Heard, to: &str) -> String {
    assert_eq!(heard.verbs(), ["EHLO", "MAIL", "RCPT", "DATA", "QUIT"]);
    assert_eq!(heard.commands[1], "MAIL FROM:<usher@usher.example>");
    assert_eq!(heard.commands[2], format!("RCPT TO:<{to}>"));
    let bytes = heard.message();
    assert!(bytes.is_ascii() && !bytes.contains(&0));
    let broken = |pair: &[u8]| (pair[0] == b'\r') != (pair[1] == b'\n');
    assert!(
        !bytes.windows(2).any(broken),
        "a line ends in both, and nothing else has either"
    );
    let message = MessageParser::default().parse(&bytes).unwrap();
    let headers: Vec<_> = message.headers().iter().map(mail_parser::Header::name).collect();
    let known = [
        "From",
        "To",
        "Subject",
        "Message-ID",
        "Auto-Submitted",
        "MIME-Version",
        "Date",
        "Content-Type",
    ];
    assert_eq!(headers, known);
    let recipients: Vec<_> = message.to().unwrap().iter().map(|to| to.address()).collect();
    assert_eq!(recipients, [Some(to)]);
    message.body_text(0).unwrap().into_owned()
}

on_both! {
    async fn a35_nothing_that_is_typed_makes_a_header_a_recipient_or_another_message(world: &World) {
        let server = ScriptedServer::start(&[]).await;
        let app = world.sending_to(&server).await;
        let mut ada = app.browser();
        let names = [("business", BUSINESS), ("first_name", ENCODED), ("last_name", HEADER)];
        assert_eq!(app.set_up_as(&mut ada, &names).await.path, "/welcome");
        let form = ada.get("/settings/roles?form=new").await;
        let made = ada.submit(&form, "create_role", &[("name", HEADER), ("description", ENCODED)]).await;
        assert!(made.path.contains("?created="), "{}", made.text("main"));
        let role = world.one("SELECT id FROM roles WHERE name LIKE 'Bcc:%'").await;
        let form = ada.get("/users/invite").await;
        let typed = [("addresses", "eve@engines.example"), ("first_name", ENCODED), ("last_name", HEADER), ("note", NOTE)];
        let honest = forged(&form.filled("invite", &typed), &[("role", &role)]);
        for end in ["\r\n", "\n", "\r", "\0", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"] {
            let text = format!("Eve{end}Bcc: b@evil.example");
            for field in ["first_name", "last_name", "job_title"] {
                refused(&mut ada, "/users/invite", "invite", &forged(&honest, &[(field, &text)])).await;
            }
            // In the field for several addresses the ends of lines part them.
            let address = format!("eve@engines.example{end}Bcc:b@evil.example");
            if !["\r\n", "\n", "\r"].contains(&end) {
                refused(&mut ada, "/users/invite", "invite", &forged(&honest, &[("addresses", &address)])).await;
                refused(&mut ada, "/users/invite", "invite", &forged(&honest, &[("note", &text)])).await;
            }
            let own = forged(&[], &[("email", &address), ("current", PASSWORD)]);
            refused(&mut ada, "/account", "ask_for_own_address", &own).await;
        }
        for address in ["eve@engines.example%0d%0aBcc:b@evil.example", "eve%0a@engines.example", "eve=0D=0A@engines.example\u{0}"] {
            refused(&mut ada, "/users/invite", "invite", &forged(&honest, &[("addresses", address)])).await;
        }
        assert_eq!(world.count("outbox").await, 0);

        let sent = ada.post_from("/users/invite", "invite", &honest, "same-origin").await;
        assert!(sent.path.contains("?sent="), "{}", sent.text("main"));
        let text = assert_plain(&heard(&app, &server, 1).await[0], "eve@engines.example");
        assert!(text.contains("after the dots") && text.contains("RCPT TO:"), "all of it is in the message: {text}");
        forgot(&mut app.browser(), "ada@usher.example").await;
        let all = heard(&app, &server, 2).await;
        assert_plain(&all[1], "ada@usher.example");
        assert_eq!(all.len(), 2);
    }

    async fn a40_nobody_gets_more_than_ten_mails_a_day_however_many_ask(world: &World) {
        const VICTIM: &str = "victim@engines.example";
        let settings = [("invitations_per_hour", "1000"), ("trusted_proxies", "127.0.0.1")];
        let (app, ada) = world.with_administrator(&settings).await;
        let mut admins = vec![ada];
        for (number, email) in [(1, "bea@engines.example"), (2, "cem@engines.example")] {
            let form = admins[0].get("/users/invite").await;
            let typed = [("addresses", email), ("first_name", "A"), ("last_name", "Dmin"), ("role", "Admin")];
            admins[0].submit(&form, "invite", &typed).await;
            let mut admin = app.browser();
            assert_eq!(app.accept(&mut admin, number).await.path, "/welcome");
            admins.push(admin);
        }
        invite(&mut admins[0], VICTIM).await;
        let id = forged(&[], &[("id", &world.invitation_to(VICTIM).await)]);
        let resend = async |number: usize| {
            let mut tab = admins[number % 3].clone();
            tab.call("resend", &id).await.status.as_u16()
        };
        let answers = join_all((0..30).map(resend)).await;
        let of = |status: u16| answers.iter().filter(|answer| **answer == status).count();
        assert_eq!((of(200), of(429)), (9, 21), "{answers:?}");

        assert!(admins[1].call("cancel", &id).await.status.is_success());
        let said = "this address got too many mails today";
        for admin in &mut admins {
            let again = invite(admin, VICTIM).await;
            assert!(again.says(said), "{}", again.text("main"));
        }
        invite(&mut admins[2], "other@engines.example").await;
        let other = world.invitation_to("other@engines.example").await;
        let to_them = forged(&[], &[("id", &other), ("email", VICTIM)]);
        assert_eq!(admins[2].call("readdress", &to_them).await.status, 429);
        assert_eq!(world.count(&format!("outbox WHERE to_email = '{VICTIM}'")).await, 10);

        // Thirty networks ask for a new password of one who has an account, and of one who is invited.
        for number in 0..30 {
            let network = format!("203.0.113.{number}");
            let mut stranger = Browser::sending(&app.url, &[("x-forwarded-for", &network)]);
            for email in ["bea@engines.example", "other@engines.example", VICTIM] {
                assert_eq!(forgot(&mut stranger, email).await.path, "/reset/asked");
            }
        }
        until("the last answer", async || {
            let workers = join_all((0..4).map(|_| app.usher.answer_password_asks())).await;
            assert!(workers.iter().all(Result::is_ok), "{workers:?}");
            (world.count("password_asks").await == 0).then_some(())
        })
        .await;
        for (email, kind, most) in [
            ("bea@engines.example", "password reset", 10),
            ("other@engines.example", "invitation", 5),
            (VICTIM, "invitation", 10),
        ] {
            let mails = format!("outbox WHERE to_email = '{email}' AND kind = '{kind}'");
            assert_eq!(world.count(&mails).await, most, "{email}");
        }
        assert_eq!(world.count(&format!("outbox WHERE to_email = '{VICTIM}'")).await, 10);
        assert_sound(&app).await;
    }
}
