//! What each kind of message says: facts in, subject, text and HTML out.
//!
//! Administrators are written to in English; invitations, and what is told of accounts, have their own languages and files.

use crate::account::render_account;
use crate::invitation::{render_invitation, render_reminder};
use crate::notice::render_notice;
use crate::test_message::render_test;
use crate::weekly::render_weekly;
use crate::words::{header_name, name, one_line, told};
use askama::Template;
use domain::{EmailAddress, Language};
use service::ports::{LeftOutMail, Mail, MailBody, NewInvitationAskedMail};

/// A message in words, as the recipient reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The subject, one line.
    pub subject: String,
    /// The plain text, with `\n` at the end of each line; a link stands alone on its line.
    pub text: String,
    /// The HTML: one document, nothing loaded from elsewhere.
    pub html: String,
}

/// Puts a message into words; the same message always gives the same words.
pub fn render(mail: &Mail) -> Rendered {
    match &mail.body {
        MailBody::Invitation(facts) => render_invitation(facts),
        MailBody::Reminder(facts) => render_reminder(facts),
        MailBody::NewInvitationAsked(facts) => {
            let m = &Asked::of(facts);
            rendered(&AskedSubject { m }, &AskedText { m }, &AskedHtml { m })
        }
        MailBody::Account(facts) => render_account(facts),
        MailBody::Notice(facts) => render_notice(facts),
        MailBody::Weekly(facts) => render_weekly(facts),
        MailBody::LeftOut(facts) => {
            let m = &LeftOut::of(facts);
            rendered(&LeftOutSubject { m }, &LeftOutText { m }, &LeftOutHtml { m })
        }
        MailBody::Test(facts) => render_test(facts),
    }
}

/// The facts of "somebody asks for a new invitation", ready to stand in a message.
struct Asked {
    name: Option<String>,
    email: String,
    who_in_subject: String,
    business: String,
    business_in_subject: String,
    at: String,
    link: String,
}

impl Asked {
    fn of(facts: &NewInvitationAskedMail) -> Self {
        Self {
            name: facts.name.as_deref().map(name),
            email: facts
                .email
                .as_ref()
                .map_or_else(|| "slip".to_owned(), ToString::to_string),
            who_in_subject: header_name(
                facts
                    .name
                    .as_deref()
                    .or(facts.email.as_ref().map(EmailAddress::as_str))
                    .unwrap_or_default(),
            ),
            business: name(facts.business.as_str()),
            business_in_subject: header_name(facts.business.as_str()),
            at: told(facts.asked_at, &facts.zone, Language::English),
            link: one_line(&facts.link),
        }
    }
}

/// The facts of "something was left out", ready to stand in a message.
struct LeftOut {
    email: String,
    names: String,
    business: String,
    business_in_subject: String,
    link: String,
}

impl LeftOut {
    fn of(facts: &LeftOutMail) -> Self {
        Self {
            email: match &facts.email {
                Some(email) => email.to_string(),
                None => facts.name.as_deref().map(name).unwrap_or_default(),
            },
            names: name(&facts.names),
            business: name(facts.business.as_str()),
            business_in_subject: header_name(facts.business.as_str()),
            link: one_line(&facts.link),
        }
    }
}

#[derive(Template)]
#[template(path = "new_invitation_asked/subject.txt")]
struct AskedSubject<'a> {
    m: &'a Asked,
}

#[derive(Template)]
#[template(path = "new_invitation_asked/body.txt")]
struct AskedText<'a> {
    m: &'a Asked,
}

#[derive(Template)]
#[template(path = "new_invitation_asked/body.html")]
struct AskedHtml<'a> {
    m: &'a Asked,
}

#[derive(Template)]
#[template(path = "left_out/subject.txt")]
struct LeftOutSubject<'a> {
    m: &'a LeftOut,
}

#[derive(Template)]
#[template(path = "left_out/body.txt")]
struct LeftOutText<'a> {
    m: &'a LeftOut,
}

#[derive(Template)]
#[template(path = "left_out/body.html")]
struct LeftOutHtml<'a> {
    m: &'a LeftOut,
}

/// Fills the three templates of a message.
pub(crate) fn rendered(subject: &impl Template, text: &impl Template, html: &impl Template) -> Rendered {
    Rendered {
        subject: filled(subject),
        text: filled(text) + "\n",
        html: filled(html) + "\n",
    }
}

fn filled(template: &impl Template) -> String {
    #[expect(
        clippy::expect_used,
        reason = "the templates hold strings alone, and writing those into a string can't fail"
    )]
    let text = template.render().expect("a template of strings renders");
    text.trim().to_owned()
}
