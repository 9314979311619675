//! What is known of a person beside their name, and what they are given beside role and place.

use crate::text_enum::text_enum;
use crate::{
    BusinessName, EmployeeNumber, Language, MessageNotices, PersonName, PhoneNumber, PostalAddress,
    RecordLimit,
};

/// What is known of a person beside their name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// What they do.
    pub job_title: Option<PersonName>,
    /// Where they are called.
    pub phone: Option<PhoneNumber>,
    /// Where they are called and sent messages.
    pub mobile: Option<PhoneNumber>,
    /// The business's own number for them; on a slip's page it is asked for, and never printed.
    pub employee_number: Option<EmployeeNumber>,
}

/// What a member has beside role and place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// Whether they get the weekly mail [M-A5]; of which workspaces stands with these.
    pub weekly_mail: bool,
    /// How they are told of new messages [M-A6].
    pub message_notices: MessageNotices,
    /// Whether records may be theirs [M-A7].
    pub owns_records: bool,
    /// How far their records are limited by type [M-A8].
    pub record_limit: RecordLimit,
    /// Whose they are, if they are external [M-D5].
    pub external: Option<Company>,
    /// The language of their mails.
    pub language: Language,
}

/// The company of an external member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Its name.
    pub name: BusinessName,
    /// Where it is.
    pub address: Option<PostalAddress>,
}

text_enum! {
    /// How the invite code reaches the invited person [M-D2].
    CodeMode {
        /// There is none.
        Off = "off",
        /// The mail holds it beside the link.
        InTheMail = "in the mail",
        /// The inviter is shown it once, and passes it on by another way.
        GivenByInviter = "given by the inviter",
    }
}

text_enum! {
    /// How an invitation reaches the invited person.
    Channel {
        /// By e-mail.
        Email = "email",
        /// On paper, for those without an address [M-B1].
        Slip = "slip",
    }
}
