//! What is told of somebody's account: its facts, put into the sentences of its language.

use crate::phrases::{phrase, say};
use crate::render::{Rendered, rendered};
use crate::sentence::{Piece, Sentence};
use crate::words::{name, one_line, told};
use askama::Template;
use domain::Language;
use service::ports::{AccountMail, AccountNews};

/// Puts a mail about an account into the words of its language.
pub(crate) fn render_account(facts: &AccountMail) -> Rendered {
    let m = &Account::of(facts);
    rendered(&Subject { m }, &Text { m }, &Html { m })
}

/// What is told of an account in sentences, ready to stand in a message.
struct Account {
    language: Language,
    subject: &'static str,
    hello: Sentence,
    lead: Sentence,
    link: Option<Link>,
    unexpected: Sentence,
}

struct Link {
    open: &'static str,
    button: &'static str,
    without_button: &'static str,
    address: String,
    works: Sentence,
}

impl Account {
    fn of(facts: &AccountMail) -> Self {
        let language = facts.language;
        let [subject, lead, unexpected] = match facts.news {
            AccountNews::PasswordReset { .. } => [
                "mail-password-reset-subject",
                "mail-password-reset-lead",
                "mail-password-reset-unexpected",
            ],
            AccountNews::AddressChange { .. } => [
                "mail-address-change-subject",
                "mail-address-change-lead",
                "mail-address-change-unexpected",
            ],
            AccountNews::AddressChanged => [
                "mail-address-changed-subject",
                "mail-address-changed-lead",
                "mail-address-changed-unexpected",
            ],
        };
        let known = [
            ("name", &*name(&facts.name)),
            ("business", &*name(facts.business.as_str())),
            ("until", &*told(facts.at, &facts.zone, language)),
        ];
        let say = |key| say(language, key, &known);
        let link = |[open, button, works]: [&'static str; 3], address: &str| Link {
            open: phrase(language, open),
            button: phrase(language, button),
            without_button: phrase(language, "mail-without-button"),
            address: one_line(address),
            works: say(works),
        };
        Self {
            language,
            subject: phrase(language, subject),
            hello: say("mail-hello"),
            lead: say(lead),
            link: match &facts.news {
                AccountNews::PasswordReset { link: address } => Some(link(
                    [
                        "mail-password-reset-open",
                        "mail-password-reset-button",
                        "mail-password-reset-works",
                    ],
                    address,
                )),
                AccountNews::AddressChange { link: address } => Some(link(
                    [
                        "mail-address-change-open",
                        "mail-address-change-button",
                        "mail-address-change-works",
                    ],
                    address,
                )),
                AccountNews::AddressChanged => None,
            },
            unexpected: say(unexpected),
        }
    }
}

#[derive(Template)]
#[template(path = "account/subject.txt")]
struct Subject<'a> {
    m: &'a Account,
}

#[derive(Template)]
#[template(path = "account/body.txt")]
struct Text<'a> {
    m: &'a Account,
}

#[derive(Template)]
#[template(path = "account/body.html")]
struct Html<'a> {
    m: &'a Account,
}
