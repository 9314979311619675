//! A mail server that follows a script, and the messages that the tests send.

#![expect(dead_code, reason = "each test program uses its own part of this")]

pub(crate) mod scripted_server;

use domain::{AccessOffer, BusinessName, EmailAddress, Language, Timestamp, ZoneName};
use service::ports::{CodeInMail, Gives, InvitationMail, Mail, MailBody, NewInvitationAskedMail};

/// 2026-11-22T13:30:00Z.
pub(crate) const SUNDAY: Timestamp = Timestamp::from_micros(1_795_354_200_000_000);

pub(crate) const LINK: &str =
    "https://usher.example/accept/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXU=?a=3D&b=%2B";

pub(crate) fn invitation() -> InvitationMail {
    InvitationMail {
        language: Language::English,
        name: Some("Ada Lovelace".into()),
        business: BusinessName::parse("Analytical Engines Ltd.").unwrap(),
        inviter: "Charles Babbage".into(),
        gives: Gives::Membership {
            role: "Team Lead".into(),
        },
        apps: Vec::new(),
        note: None,
        code: CodeInMail::NotNeeded,
        expires_at: SUNDAY,
        zone: ZoneName("Europe/Berlin".into()),
        link: LINK.into(),
    }
}

/// An invitation that says all that one can say.
pub(crate) fn whole_invitation(language: Language) -> InvitationMail {
    InvitationMail {
        language,
        apps: vec![
            offer("Toolbox", "Standard", "Editor"),
            offer("Roster", "Large", "Reader"),
        ],
        note: Some("Dear Ada,\r\n\r\nwe look forward to you!\r\nCharles".into()),
        code: CodeInMail::Printed("7K3M-9QPX".into()),
        ..invitation()
    }
}

pub(crate) fn offer(app: &str, package: &str, role: &str) -> AccessOffer {
    AccessOffer {
        app: app.into(),
        package: package.into(),
        role: role.into(),
    }
}

pub(crate) fn asked() -> NewInvitationAskedMail {
    NewInvitationAskedMail {
        language: Language::English,
        business: BusinessName::parse("Analytical Engines Ltd.").unwrap(),
        email: Some(EmailAddress::parse("ada@example.com").unwrap()),
        name: Some("Ada Lovelace".into()),
        asked_at: SUNDAY,
        zone: ZoneName("Europe/Berlin".into()),
        link: "https://usher.example/users/invitations?status=outstanding&q=ada%40example.com".into(),
    }
}

pub(crate) fn mail(body: MailBody) -> Mail {
    Mail {
        message_id: "<019ab0c1-0000-7000-8000-000000000001@usher.example>".into(),
        to: EmailAddress::parse("ada@example.com").unwrap(),
        body,
    }
}

pub(crate) fn invitation_mail() -> Mail {
    mail(MailBody::Invitation(invitation()))
}
