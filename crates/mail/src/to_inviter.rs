//! What inviters are told: that somebody asks for a new invitation, and that somebody came in without all of theirs.

use crate::phrases::{phrase, say};
use crate::render::{Rendered, rendered};
use crate::sentence::{Piece, Sentence};
use crate::words::{header_name, name, one_line, told};
use askama::Template;
use domain::{EmailAddress, Language, UnitKind};
use service::ports::{LeftOut, LeftOutMail, NewInvitationAskedMail};

/// What an inviter is told in sentences, ready to stand in a message.
struct Told {
    language: Language,
    subject: Sentence,
    title: Sentence,
    hello: &'static str,
    lead: Sentence,
    open: &'static str,
    button: &'static str,
    without_button: &'static str,
    link: String,
    unexpected: Option<&'static str>,
}

/// Puts "somebody asks for a new invitation" into words.
pub(crate) fn render_asked(facts: &NewInvitationAskedMail) -> Rendered {
    let language = facts.language;
    let address = facts.email.as_ref().map(EmailAddress::as_str);
    let in_brackets = address.unwrap_or_else(|| phrase(language, "mail-asked-slip"));
    let whom = match facts.name.as_deref() {
        Some(person) => format!("{} ({in_brackets})", name(person)),
        None => in_brackets.to_owned(),
    };
    let who_in_subject = facts.name.as_deref().or(address).unwrap_or_default();
    let known = [
        ("whom", &*whom),
        ("business", &*name(facts.business.as_str())),
        ("at", &*told(facts.asked_at, &facts.zone, language)),
    ];
    let in_subject = [
        ("whom", &*header_name(who_in_subject)),
        ("business", &*header_name(facts.business.as_str())),
    ];
    filled_in(&Told {
        language,
        subject: say(language, "mail-asked-subject", &in_subject),
        title: say(language, "mail-asked-title", &known),
        hello: phrase(language, "mail-hello-unnamed"),
        lead: say(language, "mail-asked-lead", &known),
        open: phrase(language, "mail-asked-open"),
        button: phrase(language, "mail-asked-button"),
        without_button: phrase(language, "mail-without-button"),
        link: one_line(&facts.link),
        unexpected: Some(phrase(language, "mail-asked-unexpected")),
    })
}

/// Puts "something was left out" into words.
pub(crate) fn render_left_out(facts: &LeftOutMail) -> Rendered {
    let language = facts.language;
    let whom = match &facts.email {
        Some(email) => email.to_string(),
        None => facts.name.as_deref().map(name).unwrap_or_default(),
    };
    let names: Vec<String> = facts.left_out.iter().map(|one| left_out(language, one)).collect();
    let known = [
        ("whom", &*whom),
        ("business", &*name(facts.business.as_str())),
        ("names", &*names.join(", ")),
    ];
    let in_subject = [
        ("whom", &*whom),
        ("business", &*header_name(facts.business.as_str())),
    ];
    let lead = if names.is_empty() {
        "mail-left-out-lead"
    } else {
        "mail-left-out-lead-named"
    };
    filled_in(&Told {
        language,
        subject: say(language, "mail-left-out-subject", &in_subject),
        title: say(language, "mail-left-out-title", &known),
        hello: phrase(language, "mail-hello-unnamed"),
        lead: say(language, lead, &known),
        open: phrase(language, "mail-left-out-open"),
        button: phrase(language, "mail-left-out-button"),
        without_button: phrase(language, "mail-without-button"),
        link: one_line(&facts.link),
        unexpected: None,
    })
}

fn left_out(language: Language, one: &LeftOut) -> String {
    let (key, of) = match one {
        LeftOut::Unit(UnitKind::Department, of) => ("mail-left-out-department", of),
        LeftOut::Unit(UnitKind::Location, of) => ("mail-left-out-location", of),
        LeftOut::Unit(UnitKind::Team, of) => ("mail-left-out-team", of),
        LeftOut::Unit(UnitKind::Workspace, of) => ("mail-left-out-workspace", of),
        LeftOut::App(of) => ("mail-left-out-app", of),
    };
    say(language, key, &[("name", &*name(of))]).to_string()
}

fn filled_in(m: &Told) -> Rendered {
    rendered(&Subject { m }, &Text { m }, &Html { m })
}

#[derive(Template)]
#[template(path = "to_inviter/subject.txt")]
struct Subject<'a> {
    m: &'a Told,
}

#[derive(Template)]
#[template(path = "to_inviter/body.txt")]
struct Text<'a> {
    m: &'a Told,
}

#[derive(Template)]
#[template(path = "to_inviter/body.html")]
struct Html<'a> {
    m: &'a Told,
}
