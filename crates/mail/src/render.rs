//! What each kind of message says: facts in, subject, text and HTML out, in the language of whoever reads it.

use crate::account::render_account;
use crate::invitation::{render_invitation, render_reminder};
use crate::notice::render_notice;
use crate::test_message::render_test;
use crate::to_inviter::{render_asked, render_left_out};
use crate::weekly::render_weekly;
use askama::Template;
use service::ports::{Mail, MailBody};

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
        MailBody::NewInvitationAsked(facts) => render_asked(facts),
        MailBody::Account(facts) => render_account(facts),
        MailBody::Notice(facts) => render_notice(facts),
        MailBody::LeftOut(facts) => render_left_out(facts),
        MailBody::Weekly(facts) => render_weekly(facts),
        MailBody::Test(facts) => render_test(facts),
    }
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
