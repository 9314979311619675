//! A mail server that follows a script, and the messages that the tests send.

#![expect(dead_code, reason = "each test program uses its own part of this")]

pub(crate) mod scripted_server;

use domain::{
    AccessOffer, BusinessName, EmailAddress, EntityType, Language, Timestamp, WeeklyNews, WeeklyRecord,
    WeeklyRecords, ZoneName,
};
use jiff::civil::{Date, date};
use service::ports::{CodeInMail, Gives, InvitationMail, Mail, MailBody, NewInvitationAskedMail, WeeklyMail};

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

pub(crate) const WEEKLY_END: &str =
    "https://usher.example/unsubscribe/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6";

pub(crate) fn record(title: &str, workspace: &str, due_on: Option<Date>) -> WeeklyRecord {
    WeeklyRecord {
        id: "00000000-0000-0000-0000-000000000007".parse().unwrap(),
        kind: EntityType::Defects,
        title: title.into(),
        workspace: workspace.into(),
        due_on,
    }
}

pub(crate) fn weekly(language: Language) -> WeeklyMail {
    let day = |day| Some(date(2026, 12, day));
    WeeklyMail {
        language,
        name: "Ada Lovelace".into(),
        business: BusinessName::parse("Analytical Engines Ltd.").unwrap(),
        news: WeeklyNews {
            due: WeeklyRecords {
                shown: vec![
                    record("Crane 1", "Yard", day(1)),
                    record("Crane 2", "Yard & Quay", day(7)),
                ],
                total: 33,
            },
            changed: WeeklyRecords {
                shown: vec![record("Van", "Office", day(24))],
                total: 1,
            },
            unread: 3,
        },
        today: date(2026, 12, 7),
        record: "https://usher.example/records".into(),
        register: "https://usher.example/records".into(),
        messages: "https://usher.example/messages".into(),
        end: WEEKLY_END.into(),
        zone: ZoneName("Europe/Berlin".into()),
    }
}
