//! Sending, against a server that follows a script.

#![expect(clippy::unwrap_used, reason = "a test whose scene can’t be set may end so")]

mod support;

use domain::{BusinessName, EmailAddress, Language};
use mail::{Encryption, Sender, SettingsRefusal, SmtpMailer, SmtpSettings, render};
use mail_parser::MessageParser;
use secrecy::SecretString;
use service::ports::{CodeInMail, Gives, InvitationMail, Mail, MailBody, MailOutcome, Mailer};
use std::time::Duration;
use support::scripted_server::{Act, Script, ScriptedServer, Step};
use support::{
    LINK, WEEKLY_END, invitation, invitation_mail, mail as mail_of, offer, weekly, whole_invitation,
};

const LONG: Duration = Duration::from_secs(50);
const SHORT: Duration = Duration::from_millis(300);

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".into(),
        port,
        encryption: Encryption::None,
        user: None,
        password: None,
        sender: Sender {
            name: "Usher at \"Engines\", Ltd.".into(),
            address: EmailAddress::parse("usher@usher.example").unwrap(),
        },
        root_certificate: None,
    }
}

async fn send_to(server: &ScriptedServer, limit: Duration, mail: &Mail) -> MailOutcome {
    let mailer = SmtpMailer::new(&settings(server.address.port()), limit).unwrap();
    mailer.send(mail).await
}

async fn outcome_of(scripts: &'static [Script], limit: Duration) -> (MailOutcome, ScriptedServer) {
    let server = ScriptedServer::start(scripts).await;
    let outcome = send_to(&server, limit, &invitation_mail()).await;
    (outcome, server)
}

fn assert_later(outcome: &MailOutcome, words: &str) {
    assert!(
        matches!(outcome, MailOutcome::Later(said) if said.contains(words)),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn m_a5_the_weekly_mail_alone_says_in_its_head_how_it_is_ended_with_one_click() {
    let server = ScriptedServer::start(&[]).await;
    let mut facts = weekly(Language::English);
    facts.end.push_str("\r\nBcc: <b@evil.example>, x");
    for body in [
        MailBody::Weekly(Box::new(weekly(Language::English))),
        MailBody::Weekly(Box::new(facts)),
        MailBody::Invitation(invitation()),
    ] {
        send_to(&server, LONG, &mail_of(body)).await;
    }
    let heads: Vec<String> = server
        .heard()
        .iter()
        .map(|heard| String::from_utf8(heard.message()).unwrap())
        .map(|message| message.split("\r\n\r\n").next().unwrap().to_owned())
        .collect();
    let lines = |head: &str, name: &str| -> Vec<String> {
        let those = head.lines().filter(|line| line.starts_with(name));
        those.map(str::to_owned).collect()
    };
    let post = "List-Unsubscribe-Post: List-Unsubscribe=One-Click";
    assert_eq!(
        lines(&heads[0], "List-"),
        [format!("List-Unsubscribe: <{WEEKLY_END}>"), post.to_owned()]
    );
    assert_eq!(
        lines(&heads[1], "List-"),
        [
            format!("List-Unsubscribe: <{WEEKLY_END}Bcc:b@evil.examplex>"),
            post.to_owned()
        ]
    );
    assert!(lines(&heads[1], "Bcc").is_empty());
    assert!(lines(&heads[2], "List-").is_empty());
}

#[tokio::test]
async fn a_message_goes_to_one_recipient_and_the_answer_is_the_servers() {
    let (outcome, server) = outcome_of(&[], LONG).await;
    assert_eq!(outcome, MailOutcome::Accepted("250 2.0.0 queued as 4711".into()));
    let heard = server.heard();
    assert_eq!(heard.len(), 1);
    assert_eq!(heard[0].verbs(), ["EHLO", "MAIL", "RCPT", "DATA", "QUIT"]);
    assert_eq!(heard[0].commands[1], "MAIL FROM:<usher@usher.example>");
    assert_eq!(heard[0].commands[2], "RCPT TO:<ada@example.com>");
}

#[tokio::test]
async fn the_message_has_the_headers_it_needs_and_the_link_whole_in_both_parts() {
    let (_, server) = outcome_of(&[], LONG).await;
    let bytes = server.heard()[0].message();
    assert!(bytes.is_ascii());
    assert!(bytes.split(|&b| b == b'\n').all(|line| line.len() <= 998));
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(
        message.message_id(),
        Some("019ab0c1-0000-7000-8000-000000000001@usher.example")
    );
    assert_eq!(
        message.subject(),
        Some("Your invitation to Analytical Engines Ltd.")
    );
    let from = message.from().and_then(|from| from.first()).unwrap();
    assert_eq!(from.name(), Some("Usher at \"Engines\", Ltd."));
    assert_eq!(from.address(), Some("usher@usher.example"));
    let to: Vec<_> = message.to().unwrap().iter().map(|to| to.address()).collect();
    assert_eq!(to, [Some("ada@example.com")]);
    assert!(message.date().is_some());
    assert_eq!(
        message.header_raw("Auto-Submitted").map(str::trim),
        Some("auto-generated")
    );
    assert!(message.content_type_is_alternative());
    let text = message.body_text(0).unwrap();
    assert_eq!(text.lines().filter(|line| *line == LINK).count(), 1, "{text}");
    let html = message.body_html(0).unwrap();
    assert!(html.contains(&LINK.replace('&', "&#38;")), "{html}");
}

#[tokio::test]
async fn an_invitation_in_any_language_is_quoted_printable_with_its_link_on_one_line() {
    for &language in Language::ALL {
        let server = ScriptedServer::start(&[]).await;
        let facts = InvitationMail {
            note: Some("ü".repeat(500)),
            ..whole_invitation(language)
        };
        let mail = mail_of(MailBody::Invitation(facts));
        let outcome = send_to(&server, LONG, &mail).await;
        assert!(matches!(outcome, MailOutcome::Accepted(_)), "{outcome:?}");
        let bytes = server.heard()[0].message();
        assert!(bytes.is_ascii());
        let raw = String::from_utf8(bytes.clone()).unwrap();
        assert!(raw.lines().all(|line| line.len() <= 78), "{raw}");
        let encoding = "Content-Transfer-Encoding: quoted-printable";
        assert_eq!(raw.matches(encoding).count(), 2, "{raw}");
        let message = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(message.subject(), Some(render(&mail).subject.as_str()));
        let text = message.body_text(0).unwrap();
        assert_eq!(text.lines().filter(|line| *line == LINK).count(), 1, "{text}");
        let html = message.body_html(0).unwrap();
        assert!(html.contains(&LINK.replace('&', "&#38;")), "{html}");
        for body in [text, html] {
            assert!(body.contains(&"ü".repeat(500)), "{body}");
        }
    }
}

trait IsAlternative {
    fn content_type_is_alternative(&self) -> bool;
}

impl IsAlternative for mail_parser::Message<'_> {
    fn content_type_is_alternative(&self) -> bool {
        use mail_parser::MimeHeaders;
        self.content_type().is_some_and(|kind| {
            kind.c_type == "multipart" && kind.c_subtype.as_deref() == Some("alternative")
        })
    }
}

#[tokio::test]
async fn a_550_is_never_and_says_why() {
    let (outcome, _) = outcome_of(
        &[&[(
            Step::Rcpt,
            Act::Say("550-5.1.1 no such user\r\n550 5.1.1 \x07here"),
        )]],
        LONG,
    )
    .await;
    assert_eq!(outcome, MailOutcome::Never("550 5.1.1 no such user here".into()));
}

#[tokio::test]
async fn a_refusal_stands_when_the_server_hangs_afterwards() {
    let (outcome, _) = outcome_of(
        &[&[(Step::Rcpt, Act::Say("550 no")), (Step::Quit, Act::Hang)]],
        Duration::from_secs(20),
    )
    .await;
    assert_eq!(outcome, MailOutcome::Never("550 no".into()));
}

#[tokio::test]
async fn what_is_accepted_stays_accepted_when_the_server_drops_the_goodbye() {
    let (outcome, _) = outcome_of(&[&[(Step::Quit, Act::HangUp)]], LONG).await;
    assert_eq!(outcome, MailOutcome::Accepted("250 2.0.0 queued as 4711".into()));
}

#[tokio::test]
async fn a_451_is_later_and_says_why() {
    let (outcome, _) = outcome_of(&[&[(Step::Mail, Act::Say("451 4.7.1 come back"))]], LONG).await;
    assert_eq!(outcome, MailOutcome::Later("451 4.7.1 come back".into()));
}

#[tokio::test]
async fn a_421_as_the_first_word_is_later() {
    let (outcome, _) = outcome_of(&[&[(Step::Banner, Act::Say("421 too busy"))]], LONG).await;
    assert_eq!(outcome, MailOutcome::Later("421 too busy".into()));
}

#[tokio::test]
async fn a57_what_another_service_says_is_not_told_on() {
    const OTHERS: [&[Script]; 3] = [
        &[&[(Step::Banner, Act::Say("SSH-2.0-OpenSSH_9.2p1"))]],
        &[&[(Step::Banner, Act::Say("+OK Redis at OpenSSH"))]],
        &[&[(Step::Ehlo, Act::Say("HTTP/1.1 400 OpenSSH"))]],
    ];
    for scripts in OTHERS {
        let (outcome, _) = outcome_of(scripts, LONG).await;
        assert_later(&outcome, "is not one of SMTP");
        assert!(!format!("{outcome:?}").contains("OpenSSH"), "{outcome:?}");
    }
}

#[tokio::test]
async fn a_refused_connection_is_later() {
    // Bound and dropped: nobody listens there now.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let mailer = SmtpMailer::new(&settings(port), LONG).unwrap();
    assert_later(&mailer.send(&invitation_mail()).await, "refused");
}

#[tokio::test]
async fn a_server_that_hangs_anywhere_is_later_when_the_time_is_up() {
    const HANGS: [&[Script]; 6] = [
        &[&[(Step::Banner, Act::Hang)]],
        &[&[(Step::Ehlo, Act::Hang)]],
        &[&[(Step::Mail, Act::Hang)]],
        &[&[(Step::Rcpt, Act::Hang)]],
        &[&[(Step::Data, Act::Hang)]],
        &[&[(Step::Dot, Act::Hang)]],
    ];
    for scripts in HANGS {
        let (outcome, _) = outcome_of(scripts, SHORT).await;
        assert_later(&outcome, "did not answer within a second");
    }
}

#[tokio::test]
async fn a_drop_after_the_final_dot_is_later_and_the_next_try_has_the_same_message_id() {
    let server = ScriptedServer::start(&[&[(Step::Dot, Act::HangUp)], &[]]).await;
    let mailer = SmtpMailer::new(&settings(server.address.port()), LONG).unwrap();
    assert_later(&mailer.send(&invitation_mail()).await, "failed");
    assert!(matches!(
        mailer.send(&invitation_mail()).await,
        MailOutcome::Accepted(_)
    ));
    let ids: Vec<_> = server
        .heard()
        .iter()
        .map(|heard| {
            let message = heard.message();
            let message = MessageParser::default().parse(&message).unwrap();
            (
                message.message_id().map(str::to_owned),
                message.body_text(0).unwrap().contains(LINK),
            )
        })
        .collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    assert!(ids[0].0.is_some() && ids[0].1);
}

#[tokio::test]
async fn two_messages_go_out_in_two_conversations() {
    let server = ScriptedServer::start(&[]).await;
    let mailer = SmtpMailer::new(&settings(server.address.port()), LONG).unwrap();
    for _ in 0..2 {
        assert!(matches!(
            mailer.send(&invitation_mail()).await,
            MailOutcome::Accepted(_)
        ));
    }
    assert_eq!(server.heard().len(), 2);
}

#[tokio::test]
async fn a35_a_line_that_is_a_lone_dot_does_not_end_the_message() {
    let server = ScriptedServer::start(&[]).await;
    let facts = InvitationMail {
        link: ".".into(),
        ..invitation()
    };
    let outcome = send_to(&server, LONG, &mail_of(MailBody::Invitation(facts))).await;
    assert!(matches!(outcome, MailOutcome::Accepted(_)), "{outcome:?}");
    let heard = server.heard().remove(0);
    assert!(heard.data.windows(6).any(|bytes| bytes == b"\r\n..\r\n"));
    let bytes = heard.message();
    let message = MessageParser::default().parse(&bytes).unwrap();
    let text = message.body_text(0).unwrap();
    assert!(text.lines().any(|line| line == "."), "{text}");
    assert!(text.contains("nothing happens without the link"), "{text}");
}

#[tokio::test]
async fn a35_nothing_in_a_name_makes_a_header_a_recipient_or_a_second_message() {
    let evil =
        "Eve\r\nBcc: b@evil.example\r\n\r\n.\r\nMAIL FROM:<x@evil.example>\r\nRCPT TO:<b@evil.example>";
    let businesses = [
        "=?utf-8?Q?x=0D=0ABcc:_b@evil.example?=",
        "<b@evil.example>, \"Bcc: b@evil.example",
        "Bücher\u{85A0}嘊嘍Bcc: b@evil.example",
        "Ǆ🙂 \u{0BCC}\u{300}\u{301} ﷺ .",
    ];
    for business in businesses {
        let server = ScriptedServer::start(&[]).await;
        let facts = InvitationMail {
            name: Some(evil.into()),
            business: BusinessName::parse(business).unwrap(),
            inviter: evil.into(),
            gives: Gives::Membership { role: evil.into() },
            apps: vec![offer(evil, evil, evil)],
            note: Some(format!("{evil}\r\n.\r\n{business}")),
            code: CodeInMail::Printed(evil.into()),
            ..invitation()
        };
        let outcome = send_to(&server, LONG, &mail_of(MailBody::Invitation(facts))).await;
        assert!(matches!(outcome, MailOutcome::Accepted(_)), "{outcome:?}");
        let heard = server.heard();
        assert_eq!(heard.len(), 1, "{business}");
        assert_eq!(heard[0].verbs(), ["EHLO", "MAIL", "RCPT", "DATA", "QUIT"]);
        let bytes = heard[0].message();
        assert!(bytes.is_ascii());
        let message = MessageParser::default().parse(&bytes).unwrap();
        let headers: Vec<_> = message.headers().iter().map(mail_parser::Header::name).collect();
        assert_eq!(
            headers,
            [
                "From",
                "To",
                "Subject",
                "Message-ID",
                "Auto-Submitted",
                "MIME-Version",
                "Date",
                "Content-Type"
            ],
            "{business}"
        );
        let shown = business.replace("=?", "= ?");
        assert_eq!(
            message.subject(),
            Some(format!("Your invitation to {shown}").as_str())
        );
    }
}

#[tokio::test]
async fn a_user_signs_in_and_a_refused_password_is_never() {
    let server = ScriptedServer::start(&[&[], &[(Step::Auth, Act::Say("535 5.7.8 wrong"))]]).await;
    let settings = SmtpSettings {
        user: Some("usher".into()),
        password: Some(SecretString::from("hunter2")),
        ..settings(server.address.port())
    };
    let mailer = SmtpMailer::new(&settings, LONG).unwrap();
    let first = mailer.send(&invitation_mail()).await;
    assert!(matches!(first, MailOutcome::Accepted(_)), "{first:?}");
    let second = mailer.send(&invitation_mail()).await;
    assert_eq!(second, MailOutcome::Never("535 5.7.8 wrong".into()));
    assert_eq!(
        server.heard()[0].verbs(),
        ["EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"]
    );
    assert!(!format!("{settings:?} {mailer:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_server_that_lets_nobody_sign_in_gets_no_message() {
    let server = ScriptedServer::start(&[&[(Step::Ehlo, Act::Say("250 scripted.example"))]]).await;
    let settings = SmtpSettings {
        user: Some("usher".into()),
        password: Some(SecretString::from("hunter2")),
        ..settings(server.address.port())
    };
    let mailer = SmtpMailer::new(&settings, LONG).unwrap();
    assert_later(&mailer.send(&invitation_mail()).await, "no way to sign in");
    assert_eq!(server.heard()[0].verbs(), ["EHLO"]);
}

#[test]
fn a56_mail_in_clear_goes_to_this_machine_only() {
    for host in ["mail.example.com", "10.0.0.1", "localhost.example.com", "0.0.0.0"] {
        let settings = SmtpSettings {
            host: host.into(),
            ..settings(25)
        };
        let refusal = SmtpMailer::new(&settings, LONG).unwrap_err();
        assert!(
            matches!(refusal, SettingsRefusal::InClear { .. }),
            "{host}: {refusal}"
        );
    }
}

#[test]
fn settings_that_can_not_work_are_refused_before_anything_is_sent() {
    let refusal = |change: &dyn Fn(&mut SmtpSettings)| {
        let mut settings = settings(25);
        change(&mut settings);
        SmtpMailer::new(&settings, LONG).unwrap_err().to_string()
    };
    assert!(refusal(&|s| s.host = " ".into()).contains("host is empty"));
    assert!(refusal(&|s| s.user = Some("usher".into())).contains("both be set"));
    assert!(refusal(&|s| s.password = Some(SecretString::from("x"))).contains("both be set"));
    let missing = refusal(&|s| {
        s.encryption = Encryption::Tls;
        s.root_certificate = Some("/nowhere/ca.pem".into());
    });
    assert!(missing.contains("/nowhere/ca.pem"), "{missing}");
}
