//! What tells somebody of messages: who wrote last and how many wait, never what they say. Mails and SMS lie about where
//! others see them.

use crate::phrases::{phrase, say, say_count};
use crate::render::{Rendered, rendered};
use crate::sentence::{Piece, Sentence};
use crate::words::{header_name, name, one_line};
use askama::Template;
use domain::{Language, unread_shown};
use service::ports::NoticeMail;

/// The most of a name that an SMS repeats: each further 160 characters cost as much as another.
const MOST_OF_A_NAME: usize = 40;

/// Puts a notice into the words of a mail.
pub(crate) fn render_notice(facts: &NoticeMail) -> Rendered {
    let m = &Notice::of(facts);
    rendered(&Subject { m }, &Text { m }, &Html { m })
}

/// Puts a notice into the words of an SMS.
pub(crate) fn notice_by_sms(facts: &NoticeMail) -> String {
    let short = |text: &str| {
        let text = name(text);
        match text.char_indices().nth(MOST_OF_A_NAME) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    };
    let known = [
        ("sender", &*short(&facts.sender)),
        ("business", &*short(facts.business.as_str())),
        ("link", &*one_line(&facts.link)),
    ];
    say(facts.language, "mail-notice-sms", &known).to_string()
}

/// A notice in sentences, ready to stand in a message.
struct Notice {
    language: Language,
    subject: String,
    hello: Sentence,
    lead: Sentence,
    open: &'static str,
    button: &'static str,
    without_button: &'static str,
    link: String,
    why: &'static str,
}

impl Notice {
    fn of(facts: &NoticeMail) -> Self {
        let language = facts.language;
        let shown = unread_shown(facts.unread);
        let known = [
            ("name", &*name(&facts.name)),
            ("sender", &*name(&facts.sender)),
            ("business", &*name(facts.business.as_str())),
            ("shown", &*shown),
        ];
        let in_subject = [
            ("sender", &*header_name(&facts.sender)),
            ("business", &*header_name(facts.business.as_str())),
        ];
        Self {
            language,
            subject: say(language, "mail-notice-subject", &in_subject).to_string(),
            hello: say(language, "mail-hello", &known),
            lead: say_count(language, "mail-notice-lead", facts.unread, &known),
            open: phrase(language, "mail-notice-open"),
            button: phrase(language, "mail-notice-button"),
            without_button: phrase(language, "mail-without-button"),
            link: one_line(&facts.link),
            why: phrase(language, "mail-notice-why"),
        }
    }
}

#[derive(Template)]
#[template(path = "notice/subject.txt")]
struct Subject<'a> {
    m: &'a Notice,
}

#[derive(Template)]
#[template(path = "notice/body.txt")]
struct Text<'a> {
    m: &'a Notice,
}

#[derive(Template)]
#[template(path = "notice/body.html")]
struct Html<'a> {
    m: &'a Notice,
}
