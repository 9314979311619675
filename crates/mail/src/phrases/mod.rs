//! What invitations, notices of messages, weekly mails, and mails about accounts say in each language: one file for each, and no words of them anywhere else.
//!
//! A sentence names facts in braces, and `{business}`, `{inviter}` and `{until}` wherever it needs them. It is polite, and
//! fits a person of any gender.

mod de;
mod en;
mod es;
mod fr;

use domain::Language;

/// The words of one language.
pub(crate) struct Phrases {
    /// The greeting of somebody by `{name}`.
    pub(crate) hello: &'static str,
    /// The greeting of somebody whose name is not known.
    pub(crate) hello_unnamed: &'static str,
    /// What is said to somebody who is to become a member.
    pub(crate) membership: Offer,
    /// What is said to a member who is offered more apps.
    pub(crate) accesses: Offer,
    /// Stands above the list of apps.
    pub(crate) apps: &'static str,
    /// One app of the list: `{app}`, `{package}`, `{role}`.
    pub(crate) app: &'static str,
    /// Stands above the inviter's note.
    pub(crate) writes: &'static str,
    /// Stands above the link.
    pub(crate) open: &'static str,
    /// The button that is the link.
    pub(crate) button: &'static str,
    /// Stands below the button and above the link.
    pub(crate) without_button: &'static str,
    /// How often and until when the link works.
    pub(crate) works: &'static str,
    /// Stands above the invite code.
    pub(crate) code_printed: &'static str,
    /// Says that a code is needed, and who gives it.
    pub(crate) code_comes: &'static str,
    /// What to do if the mail was not expected.
    pub(crate) unexpected: &'static str,
    /// What is said to somebody who can set a new password.
    pub(crate) password_reset: AccountWords,
    /// What is said to an address that can become the one to sign in with.
    pub(crate) address_change: AccountWords,
    /// What is said to the address that was the one to sign in with.
    pub(crate) address_changed: AccountWords,
    /// What tells somebody of messages.
    pub(crate) notice: NoticeWords,
    /// The weekly mail.
    pub(crate) weekly: WeeklyWords,
    /// How times are told.
    pub(crate) calendar: Calendar,
}

/// What one kind of invitation says of itself.
pub(crate) struct Offer {
    /// The subject; it knows `{business}` alone.
    pub(crate) subject: &'static str,
    /// The first sentence; `{role}` is there if one is given.
    pub(crate) lead: &'static str,
    /// The subject of a reminder; it knows `{business}` alone.
    pub(crate) reminder_subject: &'static str,
    /// The first sentence of a reminder.
    pub(crate) reminder_lead: &'static str,
}

/// What a mail about somebody's account says.
pub(crate) struct AccountWords {
    /// The subject, without a fact in it.
    pub(crate) subject: &'static str,
    /// The first sentences.
    pub(crate) lead: &'static str,
    /// What is said of its link, if it has one.
    pub(crate) link: Option<LinkWords>,
    /// What to do if the mail was not expected.
    pub(crate) unexpected: &'static str,
}

/// What is said of a link.
pub(crate) struct LinkWords {
    /// Stands above it.
    pub(crate) open: &'static str,
    /// The button that is the link.
    pub(crate) button: &'static str,
    /// How often and until when it works.
    pub(crate) works: &'static str,
}

/// What tells somebody of messages that they have not read: `{sender}` and `{business}`.
pub(crate) struct NoticeWords {
    /// The subject.
    pub(crate) subject: &'static str,
    /// The first sentence, of one message.
    pub(crate) one: &'static str,
    /// The first sentences, of several: `{count}`.
    pub(crate) several: &'static str,
    /// Stands above the link.
    pub(crate) open: &'static str,
    /// The button that is the link.
    pub(crate) button: &'static str,
    /// Why they are told, and where they change that.
    pub(crate) why: &'static str,
    /// The whole SMS, with `{link}`; 160 characters of the Latin alphabet fit into one.
    pub(crate) sms: &'static str,
}

/// What the weekly mail says.
pub(crate) struct WeeklyWords {
    /// The subject; it knows `{business}` alone.
    pub(crate) subject: &'static str,
    /// The first sentence: `{business}`.
    pub(crate) lead: &'static str,
    /// Stands above what is due.
    pub(crate) due: &'static str,
    /// Stands above what was changed.
    pub(crate) changed: &'static str,
    /// Where a record belongs and when it is due: `{workspace}`, `{date}`.
    pub(crate) due_on: &'static str,
    /// The same of one that was due before today.
    pub(crate) overdue: &'static str,
    /// Stands below a list that is not whole: `{count}`.
    pub(crate) more: &'static str,
    /// That one message is not read.
    pub(crate) one_unread: &'static str,
    /// That several are not: `{count}`.
    pub(crate) unread: &'static str,
    /// Stands above the link to the messages.
    pub(crate) read: &'static str,
    /// Stands above the link to all records, and is its button.
    pub(crate) open: &'static str,
    /// Why they get it, and where they change that.
    pub(crate) why: &'static str,
    /// Stands above the link that ends it.
    pub(crate) end: &'static str,
    /// That link, in HTML.
    pub(crate) end_link: &'static str,
}

/// How a language tells a time.
pub(crate) struct Calendar {
    /// A date and time: `{weekday}`, `{day}`, `{month}`, `{year}`, `{hour}` or, with two digits, `{hh}`, and `{mm}`.
    pub(crate) date: &'static str,
    /// A date: `{day}`, `{month}`, `{year}`.
    pub(crate) day: &'static str,
    /// The `{day}` that begins a month.
    pub(crate) first_day: &'static str,
    /// Monday to Sunday.
    pub(crate) weekdays: [&'static str; 7],
    /// January to December.
    pub(crate) months: [&'static str; 12],
}

/// The words of a language.
pub(crate) fn phrases(language: Language) -> &'static Phrases {
    match language {
        Language::English => &en::PHRASES,
        Language::German => &de::PHRASES,
        Language::Spanish => &es::PHRASES,
        Language::French => &fr::PHRASES,
    }
}
