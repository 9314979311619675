//! What the messages say, and the demo's mailbox that keeps them.

#![expect(clippy::unwrap_used, reason = "a test whose scene can’t be set may end so")]

mod support;

use domain::{BusinessName, Language, Timestamp, UnitKind, WeeklyNews, WeeklyRecord, ZoneName};
use mail::{Mailbox, Rendered, SettableMailer, render};
use service::ports::{
    AccountMail, AccountNews, Clock, CodeInMail, Gives, InvitationMail, LeftOut, LeftOutMail, MailBody,
    MailOutcome, Mailer, NewInvitationAskedMail, NoticeMail, TestMail,
};
use std::sync::Arc;
use support::{
    WEEKLY_END, asked, invitation, invitation_mail, mail, offer, record, weekly, whole_invitation,
};

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
        gives: Gives::Membership { role: HOSTILE.into() },
        apps: vec![offer(HOSTILE, HOSTILE, HOSTILE)],
        note: Some(HOSTILE.into()),
        code: CodeInMail::Printed(HOSTILE.replace("evil.", "evil")),
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
fn an_invitation_is_whole_in_each_language() {
    for &language in Language::ALL {
        let facts = whole_invitation(language);
        assert_words(&format!("invitation_{language}"), MailBody::Invitation(facts));
    }
}

#[test]
fn a_reminder_says_all_that_the_invitation_said_and_that_it_waits_in_each_language() {
    for &language in Language::ALL {
        let facts = whole_invitation(language);
        let reminder = assert_words(&format!("reminder_{language}"), MailBody::Reminder(facts.clone()));
        let first = render(&mail(MailBody::Invitation(facts.clone())));
        assert_ne!(reminder.subject, first.subject);
        for (reminder, first) in [(reminder.text, first.text), (reminder.html, first.html)] {
            let differ = |(a, b): &(&str, &str)| a != b;
            let lines = reminder.lines().zip(first.lines());
            assert_eq!(reminder.lines().count(), first.lines().count());
            assert!(
                lines.filter(differ).count() <= 3,
                "the greeting, the title and one sentence at most"
            );
        }
        let accesses = InvitationMail {
            gives: Gives::Accesses,
            ..facts
        };
        assert_words(
            &format!("reminder_accesses_{language}"),
            MailBody::Reminder(accesses),
        );
    }
}

/// Each language with all that changes what is said.
fn every_invitation() -> Vec<InvitationMail> {
    let mut all = Vec::new();
    for &language in Language::ALL {
        for gives in [invitation().gives, Gives::Accesses] {
            for code in [CodeInMail::NotNeeded, printed(), CodeInMail::ComesSeparately] {
                for name in [None, invitation().name] {
                    all.push(InvitationMail {
                        gives: gives.clone(),
                        code: code.clone(),
                        name,
                        ..whole_invitation(language)
                    });
                }
            }
        }
    }
    all
}

const CODE: &str = "7K3M-9QPX";

fn printed() -> CodeInMail {
    CodeInMail::Printed(CODE.into())
}

#[test]
fn every_invitation_holds_the_link_the_time_with_its_zone_and_the_business() {
    for facts in every_invitation() {
        let Rendered { subject, text, html } = render(&mail(MailBody::Invitation(facts.clone())));
        let in_html = support::LINK.replace('&', "&#38;");
        assert_eq!(text.lines().filter(|line| *line == support::LINK).count(), 1);
        assert_eq!(html.matches(&format!("href=\"{in_html}\"")).count(), 2);
        assert_eq!(html.matches(&format!(">{in_html}</a>")).count(), 1);
        assert!(html.contains(&format!("<html lang=\"{}\"", facts.language)));
        assert!(subject.contains("Analytical Engines Ltd."), "{subject}");
        for body in [&text, &html] {
            for fact in [
                "Analytical Engines Ltd.",
                "Charles Babbage",
                "2026",
                "(Europe/Berlin)",
            ] {
                assert!(body.contains(fact), "{fact}: {body}");
            }
        }
        for words in [&*text, &*subject, html.split_once("<body").unwrap().1] {
            assert!(!words.contains(['{', '}']), "{words}");
        }
    }
}
#[test]
fn m_d2_the_code_is_in_the_mail_only_if_it_is_to_be_there() {
    for facts in every_invitation() {
        let Rendered { text, html, .. } = render(&mail(MailBody::Invitation(facts.clone())));
        let shown = usize::from(facts.code == printed());
        assert_eq!(text.lines().filter(|line| *line == CODE).count(), shown, "{text}");
        assert_eq!(html.matches(CODE).count(), shown, "{html}");
    }
}

#[test]
fn m_d2_a_code_that_comes_by_another_way_is_announced_with_who_gives_it() {
    let with = |language, code| {
        let facts = InvitationMail {
            code,
            ..whole_invitation(language)
        };
        render(&mail(MailBody::Invitation(facts)))
    };
    for &language in Language::ALL {
        let comes = with(language, CodeInMail::ComesSeparately);
        let none = with(language, CodeInMail::NotNeeded);
        let said: Vec<_> = comes
            .text
            .lines()
            .filter(|line| !none.text.contains(line))
            .collect();
        assert!(
            matches!(said[..], [words] if words.contains("Charles Babbage")),
            "{said:?}"
        );
        insta::assert_snapshot!(format!("invitation_code_comes_{language}.text"), comes.text);
    }
}

#[test]
fn m_e6_a_member_who_is_offered_more_apps_hears_of_them_and_of_no_role() {
    for &language in Language::ALL {
        let facts = InvitationMail {
            gives: Gives::Accesses,
            note: None,
            code: CodeInMail::NotNeeded,
            ..whole_invitation(language)
        };
        let rendered = assert_words(
            &format!("invitation_accesses_{language}"),
            MailBody::Invitation(facts),
        );
        for body in [&rendered.html, &rendered.text] {
            assert!(!body.contains("Team Lead"));
            let body = body.replace(['\u{2068}', '\u{2069}'], "").replace('،', ",");
            assert!(body.contains("Toolbox, Standard, ") && body.contains("Roster, Large, "));
        }
    }
}

#[test]
fn a39_a_hostile_note_is_quoted_and_inert() {
    let note = "<script>alert(1)</script> <a href=\"https://evil.example\">here</a>\r\n\
                visit www.evil.example or mailto:eve@evil.example\r\n\r\n\
                \u{202E}moc.live\u{202C} \u{2066}x\u{2069} \0\u{1B}[31m\r\n\
                Bcc: b@evil.example\r\n.\r\n=?utf-8?Q?=3Cimg_src=3Dx=3E?=\r\n\
                {business} {{ m.link }} > </blockquote></div>";
    let facts = InvitationMail {
        note: Some(note.into()),
        ..invitation()
    };
    let Rendered { subject, text, html } =
        assert_words("invitation_hostile_note", MailBody::Invitation(facts));
    assert_eq!(subject, "Your invitation to Analytical Engines Ltd.");
    for tag in ["<script", "<a href=\"https://evil", "</blockquote></div>"] {
        assert!(!html.contains(tag), "{tag}");
    }
    for body in [&html, &text] {
        for link in ["evil.example", "www.evil", "https://evil", "mailto:eve", "@evil"] {
            assert!(!body.contains(link), "{link}");
        }
        assert!(!body.contains(|c: char| c.is_control() && c != '\n'));
        assert!(!body.contains(['\u{202E}', '\u{202C}', '\u{2066}', '\u{2069}']));
    }
    let after = text.split_once("Charles Babbage writes:\n\n").unwrap().1;
    let quoted = after.lines().take_while(|line| line.starts_with('>')).count();
    assert_eq!(quoted, 8, "{text}");
}

#[test]
fn a_note_of_nothing_but_space_is_none() {
    let facts = InvitationMail {
        note: Some(" \r\n\r\n\u{202E} ".into()),
        ..invitation()
    };
    let bare = render(&mail(MailBody::Invitation(invitation())));
    assert_eq!(render(&mail(MailBody::Invitation(facts))), bare);
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
        language: Language::English,
        business: BusinessName::parse(HOSTILE).unwrap(),
        email: asked().email,
        name: None,
        left_out: vec![
            LeftOut::Unit(UnitKind::Location, "Hall <3>".into()),
            LeftOut::Unit(UnitKind::Team, "Night Shift".into()),
        ],
        zone: asked().zone,
        link: "https://usher.example/users".into(),
    };
    let rendered = assert_words("left_out", MailBody::LeftOut(facts));
    assert!(!rendered.html.contains("<img"));
}

#[test]
fn a_test_message_says_who_wanted_it_and_where_usher_is() {
    let facts = TestMail {
        language: Language::English,
        asked_by: HOSTILE.into(),
        at: support::SUNDAY,
        zone: asked().zone,
        link: "https://usher.example".into(),
    };
    let rendered = assert_words("test", MailBody::Test(facts));
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

fn account(news: AccountNews, language: Language) -> AccountMail {
    AccountMail {
        news,
        language,
        name: "Ada Lovelace".into(),
        business: BusinessName::parse("Analytical Engines Ltd.").unwrap(),
        at: support::SUNDAY,
        zone: ZoneName("Europe/Berlin".into()),
    }
}

#[test]
fn m_a11_what_is_told_of_an_account_is_told_in_each_language() {
    let link = || support::LINK.replace("accept", "reset");
    for &language in Language::ALL {
        for (kind, news) in [
            ("password_reset", AccountNews::PasswordReset { link: link() }),
            ("address_change", AccountNews::AddressChange { link: link() }),
            ("address_changed", AccountNews::AddressChanged),
        ] {
            let body = MailBody::Account(account(news, language));
            let rendered = assert_words(&format!("{kind}_{language}"), body);
            let links = usize::from(kind != "address_changed");
            assert_eq!(rendered.text.matches("https://").count(), links);
            assert!(rendered.text.contains("Lovelace") && rendered.text.contains("Analytical Engines"));
        }
    }
}

#[test]
fn a39_hostile_names_are_inert_in_what_is_told_of_an_account() {
    let link = "https://usher.example/reset/\"><script>".into();
    let facts = AccountMail {
        name: HOSTILE.into(),
        business: BusinessName::parse(HOSTILE).unwrap(),
        ..account(AccountNews::PasswordReset { link }, Language::English)
    };
    let rendered = assert_words("password_reset_hostile", MailBody::Account(facts));
    assert!(!rendered.html.contains("<img") && !rendered.html.contains("<script"));
}

fn notice(language: Language, unread: i64) -> NoticeMail {
    NoticeMail {
        language,
        name: "Ada Lovelace".into(),
        business: BusinessName::parse("Analytical Engines Ltd.").unwrap(),
        sender: "Charles Babbage".into(),
        unread,
        link: "https://usher.example/messages".into(),
        zone: ZoneName("Europe/Berlin".into()),
    }
}

#[test]
fn m_a6_a_notice_tells_who_wrote_and_how_many_wait_in_each_language() {
    for &language in Language::ALL {
        let one = assert_words(
            &format!("notice_{language}"),
            MailBody::Notice(notice(language, 1)),
        );
        assert_eq!(one.text.matches("https://").count(), 1);
        let many = render(&mail(MailBody::Notice(notice(language, 3)))).text;
        assert!(many.contains('3') && !one.text.contains('3'), "{many}");
        let countless = render(&mail(MailBody::Notice(notice(language, 100)))).text;
        assert!(countless.contains("99+"), "{countless}");
    }
}

#[test]
fn a39_hostile_names_are_inert_in_a_notice() {
    let facts = NoticeMail {
        name: HOSTILE.into(),
        sender: HOSTILE.into(),
        business: BusinessName::parse(HOSTILE).unwrap(),
        ..notice(Language::English, 2)
    };
    let rendered = assert_words("notice_hostile", MailBody::Notice(facts));
    assert!(!rendered.html.contains("<img") && !rendered.text.contains("evil.example"));
}

#[test]
fn m_a5_the_weekly_mail_tells_of_the_week_in_each_language() {
    for &language in Language::ALL {
        let rendered = assert_words(
            &format!("weekly_{language}"),
            MailBody::Weekly(Box::new(weekly(language))),
        );
        for body in [&rendered.text, &rendered.html] {
            assert_eq!(body.matches(WEEKLY_END).count(), 1);
            assert!(body.contains('3') && body.contains("Crane 1") && body.contains("/records/00000000"));
        }
        // What there is none of is not spoken of.
        let mut facts = weekly(language);
        facts.news = WeeklyNews {
            unread: 100,
            ..WeeklyNews::default()
        };
        let unread = render(&mail(MailBody::Weekly(Box::new(facts))));
        assert!(unread.text.contains("99+"), "{}", unread.text);
        for body in [&unread.text, &unread.html] {
            assert!(!body.contains("/records"), "{body}");
            assert!(body.contains("https://usher.example/messages") && body.contains(WEEKLY_END));
        }
    }
}

#[test]
fn a39_hostile_names_are_inert_in_the_weekly_mail() {
    let mut facts = weekly(Language::English);
    (facts.name, facts.business) = (HOSTILE.into(), BusinessName::parse(HOSTILE).unwrap());
    for record in facts
        .news
        .due
        .shown
        .iter_mut()
        .chain(&mut facts.news.changed.shown)
    {
        (record.title, record.workspace) = (HOSTILE.into(), HOSTILE.into());
    }
    let rendered = assert_words("weekly_hostile", MailBody::Weekly(Box::new(facts)));
    assert!(!rendered.html.contains("<img") && !rendered.text.contains("evil.example"));
}

#[test]
fn m_a5_the_largest_weekly_mail_is_no_large_mail() {
    let mut facts = weekly(Language::French);
    let long = WeeklyRecord {
        title: "\u{1F3D7}".repeat(100),
        workspace: "\u{1F3D7}".repeat(100),
        ..record("", "", None)
    };
    for list in [&mut facts.news.due, &mut facts.news.changed] {
        list.shown = vec![long.clone(); 20];
    }
    let Rendered { text, html, .. } = render(&mail(MailBody::Weekly(Box::new(facts))));
    assert!(text.len() + html.len() < 100_000, "{} {}", text.len(), html.len());
}

#[test]
fn no_message_loads_anything_from_elsewhere() {
    for body in [
        MailBody::Invitation(whole_invitation(Language::French)),
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
    let mailer = SettableMailer::default();
    assert!(!mailer.is_set());
    assert_eq!(
        mailer.send(&invitation_mail()).await,
        MailOutcome::Later("no mail server is set".into())
    );
}
