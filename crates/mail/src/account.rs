//! What is told of somebody's account: its facts, put into the sentences of its language.

use crate::phrases::{AccountWords, phrases};
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
        let phrases = phrases(facts.language);
        let (words, address): (&AccountWords, _) = match &facts.news {
            AccountNews::PasswordReset { link } => (&phrases.password_reset, Some(link)),
            AccountNews::AddressChange { link } => (&phrases.address_change, Some(link)),
            AccountNews::AddressChanged => (&phrases.address_changed, None),
        };
        let known = [
            ("name", &*name(&facts.name)),
            ("business", &*name(facts.business.as_str())),
            ("until", &*told(facts.at, &facts.zone, facts.language)),
        ];
        let say = |words| Sentence::of(words, &known);
        Self {
            language: facts.language,
            subject: words.subject,
            hello: say(phrases.hello),
            lead: say(words.lead),
            link: words.link.as_ref().zip(address).map(|(words, address)| Link {
                open: words.open,
                button: words.button,
                without_button: phrases.without_button,
                address: one_line(address),
                works: say(words.works),
            }),
            unexpected: say(words.unexpected),
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
