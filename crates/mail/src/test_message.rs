//! The message that shows an administrator that the mail server works.

use crate::phrases::{phrase, say};
use crate::render::{Rendered, rendered};
use crate::sentence::{Piece, Sentence};
use crate::words::{name, one_line, told};
use askama::Template;
use domain::Language;
use service::ports::TestMail;

/// The test in sentences, ready to stand in a message.
struct Test {
    language: Language,
    subject: &'static str,
    hello: &'static str,
    lead: Sentence,
    open: &'static str,
    link: String,
    unexpected: &'static str,
}

#[derive(Template)]
#[template(path = "test/subject.txt")]
struct Subject<'a> {
    m: &'a Test,
}

#[derive(Template)]
#[template(path = "test/body.txt")]
struct Text<'a> {
    m: &'a Test,
}

#[derive(Template)]
#[template(path = "test/body.html")]
struct Html<'a> {
    m: &'a Test,
}

pub(crate) fn render_test(facts: &TestMail) -> Rendered {
    let language = facts.language;
    let known = [
        ("asked_by", &*name(&facts.asked_by)),
        ("at", &*told(facts.at, &facts.zone, language)),
    ];
    let m = &Test {
        language,
        subject: phrase(language, "mail-test-subject"),
        hello: phrase(language, "mail-hello-unnamed"),
        lead: say(language, "mail-test-lead", &known),
        open: phrase(language, "mail-test-open"),
        link: one_line(&facts.link),
        unexpected: phrase(language, "mail-test-unexpected"),
    };
    rendered(&Subject { m }, &Text { m }, &Html { m })
}
