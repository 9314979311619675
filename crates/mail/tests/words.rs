//! What the messages say, and the demo's mailbox that keeps them.

#![expect(clippy::unwrap_used, reason = "a test whose scene can’t be set may end so")]

mod support;

use domain::{BusinessName, Timestamp, ZoneName};
use mail::{Mailbox, NoMailServer, Rendered, render};
use service::ports::{
    Clock, InvitationMail, LeftOutMail, MailBody, MailOutcome, Mailer, NewInvitationAskedMail,
};
use std::sync::Arc;
use support::{asked, invitation, invitation_mail, mail};

/// A clock that stands.
struct Standing;

impl Clock for Standing {
    fn now(&self) -> Timestamp {
        support::SUNDAY
    }
}

fn assert_words(name: &str, body: MailBody) -> Rendered {
    let rendered = render(&mail(body));
    insta::assert_snapshot!(format!("{name}.subject"), rendered.subject);
    insta::assert_snapshot!(format!("{name}.text"), rendered.text);
    insta::assert_snapshot!(format!("{name}.html"), rendered.html);
    rendered
}

const HOSTILE: &str = "<img src=x onerror=alert(1)>\"'&amp; evil.example";

#[test]
fn an_invitation_says_who_where_as_what_and_until_when() {
    assert_words("invitation", MailBody::Invitation(invitation()));
}

#[test]
fn an_invitation_without_a_name_or_a_known_zone_still_reads_well() {
    let facts = InvitationMail {
        name: None,
        zone: ZoneName("Mars/Olympus".into()),
        ..invitation()
    };
    assert_words("invitation_nameless", MailBody::Invitation(facts));
}

#[test]
fn a39_hostile_names_are_inert_in_an_invitation() {
    let facts = InvitationMail {
        name: Some(HOSTILE.into()),
        business: BusinessName::parse(HOSTILE).unwrap(),
        inviter: HOSTILE.into(),
        role: HOSTILE.into(),
        link: "https://usher.example/accept/\"><script>".into(),
        ..invitation()
    };
    let rendered = assert_words("invitation_hostile", MailBody::Invitation(facts));
    for tag in ["<img", "<script", "onerror=alert(1)>"] {
        assert!(!rendered.html.contains(tag), "{tag}");
    }
    for body in [&rendered.html, &rendered.text] {
        assert!(!body.contains("evil.example"));
    }
}

#[test]
fn who_asks_for_a_new_invitation_is_named_with_where_to_send_it() {
    assert_words("new_invitation_asked", MailBody::NewInvitationAsked(asked()));
}

#[test]
fn who_asks_without_a_name_is_named_by_address() {
    let facts = NewInvitationAskedMail {
        name: None,
        ..asked()
    };
    assert_words(
        "new_invitation_asked_nameless",
        MailBody::NewInvitationAsked(facts),
    );
}

#[test]
fn an_inviter_is_told_what_was_left_out() {
    let facts = LeftOutMail {
        business: BusinessName::parse(HOSTILE).unwrap(),
        email: asked().email,
        names: "location “Hall <3>”, team “Night Shift”".into(),
        zone: asked().zone,
        link: "https://usher.example/users".into(),
    };
    let rendered = assert_words("left_out", MailBody::LeftOut(facts));
    assert!(!rendered.html.contains("<img"));
}

#[test]
fn a39_hostile_names_are_inert_in_what_the_inviter_gets() {
    let facts = NewInvitationAskedMail {
        name: Some(HOSTILE.into()),
        business: BusinessName::parse(HOSTILE).unwrap(),
        ..asked()
    };
    let rendered = assert_words(
        "new_invitation_asked_hostile",
        MailBody::NewInvitationAsked(facts),
    );
    assert!(!rendered.html.contains("<img"));
}

#[test]
fn no_message_loads_anything_from_elsewhere() {
    for body in [
        MailBody::Invitation(invitation()),
        MailBody::NewInvitationAsked(asked()),
    ] {
        let html = render(&mail(body)).html;
        for loads in ["src=", "<link", "@import", "url(", "<script", "<iframe"] {
            assert!(!html.contains(loads), "{loads}");
        }
    }
}

#[tokio::test]
async fn the_mailbox_keeps_what_was_sent_newest_first() {
    let mailbox = Mailbox::new(Arc::new(Standing));
    assert!(mailbox.is_set());
    assert!(mailbox.list().is_empty());
    assert!(matches!(
        mailbox.send(&invitation_mail()).await,
        MailOutcome::Accepted(_)
    ));
    mailbox
        .clone()
        .send(&mail(MailBody::NewInvitationAsked(asked())))
        .await;
    let numbers: Vec<_> = mailbox.list().iter().map(|mail| mail.number).collect();
    assert_eq!(numbers, [2, 1]);
    let first = mailbox.find(1).unwrap();
    assert_eq!(first.message_id, invitation_mail().message_id);
    assert_eq!(first.arrived_at, support::SUNDAY);
    assert_eq!(first.arrived, "Sunday 22 November 2026, 14:30 (Europe/Berlin)");
    assert_eq!(first.to.as_str(), "ada@example.com");
    assert_eq!(first.subject, "Your invitation to Analytical Engines Ltd.");
    assert!(first.text.lines().any(|line| line == support::LINK));
    assert_eq!(mailbox.find(3), None);
}

#[tokio::test]
async fn the_mailbox_keeps_the_last_500_and_their_numbers() {
    let mailbox = Mailbox::new(Arc::new(Standing));
    for _ in 0..503 {
        mailbox.send(&invitation_mail()).await;
    }
    let mails = mailbox.list();
    assert_eq!(mails.len(), 500);
    assert_eq!(mails.first().map(|mail| mail.number), Some(503));
    assert_eq!(mails.last().map(|mail| mail.number), Some(4));
    assert_eq!(mailbox.find(3), None);
}

#[tokio::test]
async fn without_a_mail_server_messages_stay_queued() {
    assert!(!NoMailServer.is_set());
    assert_eq!(
        NoMailServer.send(&invitation_mail()).await,
        MailOutcome::Later("no mail server is set".into())
    );
}
