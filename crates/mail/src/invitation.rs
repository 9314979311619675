//! What an invitation says: its facts, put into the sentences of its language.

use crate::phrases::{phrase, say};
use crate::render::{Rendered, rendered};
use crate::sentence::{Piece, Sentence};
use crate::words::{header_name, lines, name, one_line, told};
use askama::Template;
use domain::{AccessOffer, Language};
use service::ports::{CodeInMail, Gives, InvitationMail};

/// Puts an invitation into the words of its language.
pub(crate) fn render_invitation(facts: &InvitationMail) -> Rendered {
    render_with(
        facts,
        match facts.gives {
            Gives::Membership { .. } => ("mail-invitation-subject", "mail-invitation-lead"),
            Gives::Accesses => ("mail-accesses-subject", "mail-accesses-lead"),
        },
    )
}

/// Puts a reminder of an invitation into the words of its language: all that the invitation says, and that it waits.
pub(crate) fn render_reminder(facts: &InvitationMail) -> Rendered {
    render_with(
        facts,
        match facts.gives {
            Gives::Membership { .. } => ("mail-reminder-subject", "mail-reminder-lead"),
            Gives::Accesses => ("mail-accesses-reminder-subject", "mail-accesses-reminder-lead"),
        },
    )
}

fn render_with(facts: &InvitationMail, first: (&'static str, &'static str)) -> Rendered {
    let m = &Invitation::of(facts, first);
    rendered(&Subject { m }, &Text { m }, &Html { m })
}

/// An invitation in sentences, ready to stand in a message.
struct Invitation {
    language: Language,
    subject: Sentence,
    title: Sentence,
    hello: Sentence,
    lead: Sentence,
    apps_head: &'static str,
    apps: Vec<Sentence>,
    writes: Sentence,
    note: Vec<String>,
    open: &'static str,
    button: &'static str,
    without_button: &'static str,
    link: String,
    works: Sentence,
    code_words: Option<Sentence>,
    code: Option<String>,
    unexpected: &'static str,
}

impl Invitation {
    /// With its subject and first sentence.
    fn of(facts: &InvitationMail, (subject, lead): (&'static str, &'static str)) -> Self {
        let language = facts.language;
        let phrase = |key| phrase(language, key);
        let role = match &facts.gives {
            Gives::Membership { role } => name(role),
            Gives::Accesses => String::new(),
        };
        let person = facts.name.as_deref().map(name);
        let business = name(facts.business.as_str());
        let inviter = name(&facts.inviter);
        let until = told(facts.expires_at, &facts.zone, language);
        let known = [
            ("name", person.as_deref().unwrap_or_default()),
            ("business", &business),
            ("inviter", &inviter),
            ("role", &role),
            ("until", &until),
        ];
        let say = |key| say(language, key, &known);
        let (code_words, code) = match &facts.code {
            CodeInMail::NotNeeded => (None, None),
            CodeInMail::Printed(code) => (Some(say("mail-code-printed")), Some(one_line(code))),
            CodeInMail::ComesSeparately => (Some(say("mail-code-comes")), None),
        };
        Self {
            language,
            subject: Sentence::of(
                phrase(subject),
                &[("business", &header_name(facts.business.as_str()))],
            ),
            title: say(subject),
            hello: say(if person.is_some() {
                "mail-hello"
            } else {
                "mail-hello-unnamed"
            }),
            lead: say(lead),
            apps_head: phrase("mail-apps"),
            apps: facts.apps.iter().map(|app| offered(language, app)).collect(),
            writes: say("mail-writes"),
            note: facts.note.as_deref().map(lines).unwrap_or_default(),
            open: phrase("mail-open"),
            button: phrase("mail-button"),
            without_button: phrase("mail-without-button"),
            link: one_line(&facts.link),
            works: say("mail-works"),
            code_words,
            code,
            unexpected: phrase("mail-unexpected"),
        }
    }
}

fn offered(language: Language, offer: &AccessOffer) -> Sentence {
    let known = [
        ("app", &*name(&offer.app)),
        ("package", &*name(&offer.package)),
        ("role", &*name(&offer.role)),
    ];
    say(language, "mail-app", &known)
}

#[derive(Template)]
#[template(path = "invitation/subject.txt")]
struct Subject<'a> {
    m: &'a Invitation,
}

#[derive(Template)]
#[template(path = "invitation/body.txt")]
struct Text<'a> {
    m: &'a Invitation,
}

#[derive(Template)]
#[template(path = "invitation/body.html")]
struct Html<'a> {
    m: &'a Invitation,
}
