//! E-mail addresses: one reading, one identity, and the one that was looked at is the one that is written to (A36-A38).

use super::scene::{Fields, World, assert_sound, forged, heard, refused};
use crate::account::forgot;
use crate::app::{PASSWORD, until};
use crate::browser::Browser;
use crate::databases::on_both;
use crate::imports::upload;
use crate::invite::invite;
use crate::scripted_server::{Act, Script, ScriptedServer, Step};

/// What programs before us took for something else than the next program did.
const TWO_READINGS: &[&str] = &[
    "a@x.example,b@evil.example",
    "a@x.example;b@evil.example",
    "a@x.example b@evil.example",
    "a@x.example\nb@evil.example",
    "a@x.example%0ab@evil.example",
    "a@x.example%2cb@evil.example",
    "\"a@evil.example x\"@x.example",
    "\"a\\\"@evil.example\"@x.example",
    "\"quoted\"@x.example",
    "a.\"b\".c@x.example",
    "a\\@evil.example@x.example",
    "a@evil.example@x.example",
    "a@x.example>@evil.example",
    "a@x.example><b@evil.example",
    "<a@x.example>",
    "Ada <a@x.example>",
    "Ada:a@x.example;",
    "=?utf-8?q?a=40evil.example?=@x.example",
    "=?x?q?a=40evil.example=3e=20?=@x.example",
    "=?utf-8?b?YUBldmlsLmV4YW1wbGU=?=@x.example>",
    "+AEA-evil.example&a@x.example(",
    "a(comment)@x.example",
    "a@x.example(comment)",
    "(b@evil.example)a@x.example",
    "@evil.example:a@x.example",
    "@evil.example,@other.example:a@x.example",
    "a%evil.example@x.example",
    "evil.example!a@x.example",
    "a!b`c@x.example",
    "a@[127.0.0.1]",
    "a@[IPv6:::1]",
    "a@127.0.0.1",
    "a@localhost",
    "a@x..example",
    "a..b@x.example",
    ".a@x.example",
    "a@-x.example",
    "a@x.example:25",
    "mailto:a@x.example?bcc=b@evil.example",
];

/// Addresses as they are typed, and as they are known and written to.
const ACCEPTED: [(&str, &str); 6] = [
    (
        "o'brien+tag=1/x@engines.example",
        "o'brien+tag=1/x@engines.example",
    ),
    ("#$&*?^_{|}~-@engines.example", "#$&*?^_{|}~-@engines.example"),
    (
        "A.B-c_d@Sub.Sub.Engines.EXAMPLE",
        "a.b-c_d@sub.sub.engines.example",
    ),
    ("\tada@Bücher.example ", "ada@xn--bcher-kva.example"),
    ("1@2.a3.example", "1@2.a3.example"),
    ("bee@x.example,b@evil", "bee@x.example"),
];

/// Every form with an address in it, with what else it asks for.
fn forms(invitation: &str, kept: &Fields) -> [(String, &'static str, &'static str, Fields); 3] {
    let list = "/users/invitations";
    [
        (
            list.to_owned(),
            "readdress",
            "email",
            forged(&[], &[("id", invitation)]),
        ),
        (
            "/account".to_owned(),
            "ask_for_own_address",
            "email",
            forged(&[], &[("current", PASSWORD)]),
        ),
        (
            format!("{list}/{invitation}/edit"),
            "edit_invitation",
            "addresses",
            kept.clone(),
        ),
    ]
}

async fn edit_form(ada: &mut Browser, invitation: &str) -> Fields {
    let form = ada.get(&format!("/users/invitations/{invitation}/edit")).await;
    form.filled("edit_invitation", &[])
}

/// Those of the addresses that a table with all of them could invite.
async fn fine_in_a_table(world: &World, ada: &mut Browser, addresses: &[&str]) -> usize {
    let cells = addresses
        .iter()
        .map(|address| format!("\"{}\",User\n", address.replace('"', "\"\"")));
    upload(ada, &format!("E-mail,Role\n{}", cells.collect::<String>())).await;
    assert_eq!(world.count("import_rows").await, addresses.len());
    world.count("import_rows WHERE state <> 'refused'").await
}

on_both! {
    async fn a36_what_has_two_readings_is_refused_and_what_is_accepted_is_what_is_written_to(world: &World) {
        let server = ScriptedServer::start(&[]).await;
        let app = world.sending_to(&server).await;
        let mut ada = app.browser();
        app.set_up(&mut ada, "ada@usher.example").await;
        invite(&mut ada, "first@engines.example").await;
        let first = world.invitation_to("first@engines.example").await;
        let kept = edit_form(&mut ada, &first).await;
        let long = [format!("{}@x.example", "a".repeat(65)), format!("a@{}.example", "x".repeat(64)),
            format!("{}@{}.{}.{}.example", "a".repeat(64), "x".repeat(63), "x".repeat(63), "x".repeat(55))];
        let all: Vec<&str> = TWO_READINGS.iter().copied().chain(long.iter().map(String::as_str)).collect();
        for address in &all {
            for (path, call, field, others) in forms(&first, &kept) {
                let page = refused(&mut ada, &path, call, &forged(&others, &[(field, address)])).await;
                assert_eq!(page.status, 422, "{call} {address}");
            }
            // The field for several addresses takes them apart at commas, semicolons and the ends of lines.
            if !address.contains([',', ';', '\n']) {
                assert_eq!(invite(&mut ada, address).await.status, 422, "{address}");
            }
        }
        assert_eq!(fine_in_a_table(world, &mut ada, &all).await, 0);
        let rows = ["invitations", "outbox"].map(|table| world.count(table));
        assert_eq!(futures::future::join_all(rows).await, [1, 1]);
        assert_eq!(world.count("address_changes").await, 0);

        let longest = format!("{}@{}.{}.{}.example", "a".repeat(64), "x".repeat(63), "x".repeat(63), "x".repeat(53));
        assert_eq!(longest.len(), 254);
        let accepted: Vec<_> = ACCEPTED.into_iter().chain([(longest.as_str(), longest.as_str())]).collect();
        for (typed, _) in &accepted {
            assert_eq!(invite(&mut ada, typed).await.status, 200, "{typed}");
        }
        let heard = heard(&app, &server, 1 + accepted.len()).await;
        let mut told: Vec<_> = heard.iter().flat_map(|heard| &heard.commands).filter(|line| line.starts_with("RCPT")).collect();
        let mut expected: Vec<_> = accepted.iter().map(|(_, known)| format!("RCPT TO:<{known}>")).collect();
        expected.push("RCPT TO:<first@engines.example>".to_owned());
        told.sort();
        expected.sort();
        assert_eq!(told, expected.iter().collect::<Vec<_>>());
        assert_sound(&app).await;
    }

    async fn a36_an_address_that_was_tampered_with_in_the_database_never_reaches_the_wire(world: &World) {
        const LATER_ONCE: &[Script] = &[&[(Step::Rcpt, Act::Say("451 later"))], &[]];
        let server = ScriptedServer::start(LATER_ONCE).await;
        let app = world.sending_to(&server).await;
        let mut ada = app.browser();
        app.set_up(&mut ada, "ada@usher.example").await;
        invite(&mut ada, "first@engines.example").await;
        until("the first try", async || {
            app.usher.deliver().await.unwrap();
            (world.count("outbox WHERE state = 'retrying'").await > 0).then_some(())
        })
        .await;
        for poison in ["a@x.example>\r\nRCPT TO:<b@evil.example", "a@x.example\r\nBcc: b@evil.example", "a@x.example,b@evil.example",
            "\"a\nb\"@x.example"] {
            world.ask(&format!("UPDATE outbox SET due_at = 0, to_email = '{poison}'")).await;
            assert!(app.usher.deliver().await.is_err(), "{poison}");
            assert_eq!(server.heard().len(), 1, "{poison}");
        }
        world.ask("UPDATE outbox SET to_email = 'first@engines.example'").await;
        let sent = heard(&app, &server, 2).await;
        assert!(sent[1].commands.contains(&"RCPT TO:<first@engines.example>".to_owned()));
    }

    async fn a37_an_address_that_comes_as_a_list_an_object_or_twice_reaches_nobody(world: &World) {
        let (app, mut ada) = world.with_administrator(&[]).await;
        invite(&mut ada, "first@engines.example").await;
        app.mail(1).await;
        let first = world.invitation_to("first@engines.example").await;
        let kept = edit_form(&mut ada, &first).await;
        let standing = world.standing().await;
        let mut forms = forms(&first, &kept).to_vec();
        forms.push(("/forgot".to_owned(), "forgot", "email", Fields::new()));
        forms.push(("/settings/email".to_owned(), "send_test_mail", "to", Fields::new()));
        let (whom, evil) = ("ada@usher.example", "eve@evil.example");
        for (path, call, field, others) in forms {
            let others: Fields = others.into_iter().filter(|(name, _)| name != field).collect();
            let [list, entry, next, object] = ["[]", "[0]", "[1]", "[to]"].map(|shape| format!("{field}{shape}"));
            for shape in [
                vec![(field, whom), (field, evil)],
                vec![(list.as_str(), whom), (list.as_str(), evil)],
                vec![(entry.as_str(), whom), (next.as_str(), evil)],
                vec![(object.as_str(), evil)],
                vec![(field, whom), (list.as_str(), evil)],
                vec![(list.as_str(), evil), (field, whom)],
            ] {
                let mut fields = others.clone();
                fields.extend(shape.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
                refused(&mut ada, &path, call, &fields).await;
            }
            for (kind, body) in [
                ("application/json", format!(r#"{{"call":"{call}","{field}":["{whom}","{evil}"]}}"#)),
                ("application/json", format!(r#"{{"call":"{call}","{field}":"{whom}","{field}":"{evil}"}}"#)),
                ("application/json", format!(r#"{{"call":"{call}","{field}":{{"to":"{evil}"}}}}"#)),
                ("text/plain", format!("call={call}&{field}={evil}")),
            ] {
                for to in [path.clone(), format!("/api/{call}")] {
                    assert_eq!(ada.post_raw(&to, kind, body.clone()).await.status, 415, "{to} {kind}");
                }
            }
        }
        assert_eq!(world.standing().await, standing);
        for (table, rows) in [("outbox", 1), ("password_asks", 0), ("address_changes", 0)] {
            assert_eq!(world.count(table).await, rows, "{table}");
        }
        assert_eq!(app.mailbox.list().len(), 1);
    }

    async fn a38_every_spelling_of_an_address_is_one_identity_and_mail_goes_to_the_one_that_is_kept(world: &World) {
        let (app, mut ada) = world.with_administrator(&[]).await;
        invite(&mut ada, "Kate@Engines.example").await;
        assert_eq!(app.accept(&mut app.browser(), 1).await.path, "/welcome");
        invite(&mut ada, "ada@b\u{FC}cher.example").await;
        let (known, same, others) = spellings();
        for address in &same {
            let page = invite(&mut ada, address).await;
            assert!(page.says("This address can’t be invited."), "{address:?}: {}", page.text("main"));
        }
        for address in &others {
            let page = invite(&mut ada, address).await;
            assert_eq!(page.status, 422, "{address:?}: {}", page.text("main"));
            let stranger = app.browser().sign_in(address, PASSWORD).await;
            assert!(stranger.path.starts_with("/sign-in"), "{address:?}");
        }
        // What only looks the same is somebody else, and is told so.
        let lookalike = "kate@\u{435}ngines.example";
        assert!(invite(&mut ada, lookalike).await.says("kate@xn--"));
        let mut kept = world.ask("SELECT sign_in_name FROM users").await;
        kept.extend(world.ask("SELECT email FROM invitations WHERE recorded_state = 'pending'").await);
        kept.sort();
        let expected = ["ada@usher.example", known[1], "kate@engines.example", "kate@xn--ngines-2of.example"];
        assert_eq!(kept, expected);

        for address in [known[0], "KATE@ENGINES.example", "kate@\u{FF45}ngines.example"] {
            assert_eq!(app.browser().sign_in(address, PASSWORD).await.path, "/", "{address:?}");
        }
        let mut stranger = app.browser();
        for address in same.iter().filter(|address| address.to_lowercase().contains("kate")).chain(&others) {
            forgot(&mut stranger, address).await;
        }
        until("the last answer", async || {
            app.usher.answer_password_asks().await.unwrap();
            (world.count("password_asks").await == 0).then_some(())
        })
        .await;
        let to = world.ask("SELECT DISTINCT to_email FROM outbox WHERE kind = 'password reset'").await;
        assert_eq!(to, ["kate@engines.example"]);
        assert_sound(&app).await;
    }
}

/// Two addresses that are known, other spellings of them, and what is none of theirs though it may look so.
fn spellings() -> ([&'static str; 2], [&'static str; 8], [&'static str; 12]) {
    let known = ["kate@engines.example", "ada@xn--bcher-kva.example"];
    let same = [
        "KATE@Engines.Example",
        " kate@engines.example\t",
        "kate@\u{FF25}\u{FF4E}gines.example",
        "kate@engine\u{17F}.example",
        "ada@B\u{DC}CHER.example",
        "ada@bu\u{308}cher.example",
        "Ada@XN--BCHER-KVA.example",
        "ada@xn--bcher-kva.Example",
    ];
    let others = [
        "\u{212A}ate@engines.example",
        "\u{FF4B}ate@engines.example",
        "k\u{E1}te@engines.example",
        "ka\u{301}te@engines.example",
        "kat\u{435}@engines.example",
        "m\u{131}ke@engines.example",
        "kate\u{FF20}engines.example",
        "kate@engines\u{FF0E}example",
        "kate@engines\u{3002}example",
        "kate@engines.example.",
        "kate@engi\u{200B}nes.example",
        "ka\u{200D}te@engines.example",
    ];
    (known, same, others)
}
