//! What an invitation says: its facts, put into the sentences of its language.

use crate::phrases::{Offer, Phrases, phrases};
use crate::render::{Rendered, rendered};
use crate::sentence::{Piece, Sentence};
use crate::words::{header_name, lines, name, one_line, told};
use askama::Template;
use domain::{AccessOffer, Language};
use service::ports::{CodeInMail, Gives, InvitationMail};

/// Puts an invitation into the words of its language.
pub(crate) fn render_invitation(facts: &InvitationMail) -> Rendered {
    let offer = offer(facts);
    render_with(facts, offer.subject, offer.lead)
}

/// Puts a reminder of an invitation into the words of its language: all that the invitation says, and that it waits.
pub(crate) fn render_reminder(facts: &InvitationMail) -> Rendered {
    let offer = offer(facts);
    render_with(facts, offer.reminder_subject, offer.reminder_lead)
}

fn offer(facts: &InvitationMail) -> &'static Offer {
    let phrases = phrases(facts.language);
    match facts.gives {
        Gives::Membership { .. } => &phrases.membership,
        Gives::Accesses => &phrases.accesses,
    }
}

fn render_with(facts: &InvitationMail, subject: &'static str, lead: &'static str) -> Rendered {
    let m = &Invitation::of(facts, subject, lead);
    rendered(&Subject { m }, &Text { m }, &Html { m })
}

/// An invitation in sentences, ready to stand in a message.
struct Invitation {
    language: Language,
    phrases: &'static Phrases,
    subject: Sentence,
    title: Sentence,
    hello: Sentence,
    lead: Sentence,
    apps: Vec<Sentence>,
    writes: Sentence,
    note: Vec<String>,
    link: String,
    works: Sentence,
    code_words: Option<Sentence>,
    code: Option<String>,
}

impl Invitation {
    fn of(facts: &InvitationMail, subject: &'static str, lead: &'static str) -> Self {
        let phrases = phrases(facts.language);
        let role = match &facts.gives {
            Gives::Membership { role } => name(role),
            Gives::Accesses => String::new(),
        };
        let person = facts.name.as_deref().map(name);
        let business = name(facts.business.as_str());
        let inviter = name(&facts.inviter);
        let until = told(facts.expires_at, &facts.zone, facts.language);
        let known = [
            ("name", person.as_deref().unwrap_or_default()),
            ("business", &business),
            ("inviter", &inviter),
            ("role", &role),
            ("until", &until),
        ];
        let say = |words| Sentence::of(words, &known);
        let (code_words, code) = match &facts.code {
            CodeInMail::NotNeeded => (None, None),
            CodeInMail::Printed(code) => (Some(say(phrases.code_printed)), Some(one_line(code))),
            CodeInMail::ComesSeparately => (Some(say(phrases.code_comes)), None),
        };
        Self {
            language: facts.language,
            phrases,
            subject: Sentence::of(subject, &[("business", &header_name(facts.business.as_str()))]),
            title: say(subject),
            hello: say(if person.is_some() {
                phrases.hello
            } else {
                phrases.hello_unnamed
            }),
            lead: say(lead),
            apps: facts.apps.iter().map(|app| offered(phrases, app)).collect(),
            writes: say(phrases.writes),
            note: facts.note.as_deref().map(lines).unwrap_or_default(),
            link: one_line(&facts.link),
            works: say(phrases.works),
            code_words,
            code,
        }
    }
}

fn offered(phrases: &Phrases, offer: &AccessOffer) -> Sentence {
    let known = [
        ("app", &*name(&offer.app)),
        ("package", &*name(&offer.package)),
        ("role", &*name(&offer.role)),
    ];
    Sentence::of(phrases.app, &known)
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
