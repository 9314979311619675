//! The message that shows an administrator that the mail server works.

use crate::render::{Rendered, rendered};
use crate::words::{name, one_line, told};
use askama::Template;
use domain::Language;
use service::ports::TestMail;

/// The facts, ready to stand in a message.
struct Facts {
    asked_by: String,
    at: String,
    link: String,
}

#[derive(Template)]
#[template(path = "test/subject.txt")]
struct Subject;

#[derive(Template)]
#[template(path = "test/body.txt")]
struct Text<'a> {
    m: &'a Facts,
}

#[derive(Template)]
#[template(path = "test/body.html")]
struct Html<'a> {
    m: &'a Facts,
}

pub(crate) fn render_test(facts: &TestMail) -> Rendered {
    let m = &Facts {
        asked_by: name(&facts.asked_by),
        at: told(facts.at, &facts.zone, Language::English),
        link: one_line(&facts.link),
    };
    rendered(&Subject, &Text { m }, &Html { m })
}
