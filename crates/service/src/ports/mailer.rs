//! Sending mail.

use async_trait::async_trait;
use domain::{
    AccessOffer, BusinessName, EmailAddress, Language, MailServer, Timestamp, UnitKind, WeeklyNews, ZoneName,
};
use jiff::civil::Date;
use secrecy::SecretString;

/// A message to one person, before it is rendered.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The same for every try, so that a duplicate is recognised: `<outbox id@domain of the public address>`.
    pub message_id: String,
    /// The one recipient.
    pub to: EmailAddress,
    /// What it says.
    pub body: MailBody,
}

/// What a message says; each kind has its templates.
#[derive(Debug, Clone)]
pub enum MailBody {
    /// You are invited.
    Invitation(InvitationMail),
    /// You are invited, and have not answered yet.
    Reminder(InvitationMail),
    /// Somebody whose invitation is dead asks for a new one.
    NewInvitationAsked(NewInvitationAskedMail),
    /// Somebody joined without a location, team or workspace that their invitation named.
    LeftOut(LeftOutMail),
    /// Something about the recipient's account.
    Account(AccountMail),
    /// Somebody wrote to the recipient.
    Notice(NoticeMail),
    /// The recipient's week.
    Weekly(Box<WeeklyMail>),
    /// The mail server works.
    Test(TestMail),
}

/// The facts of an invitation mail.
#[derive(Debug, Clone)]
pub struct InvitationMail {
    /// What it is written in.
    pub language: Language,
    /// The invited person's name, where it is known.
    pub name: Option<String>,
    /// The business that invites.
    pub business: BusinessName,
    /// The inviter's name.
    pub inviter: String,
    /// What accepting gives.
    pub gives: Gives,
    /// The apps that come with it, if any.
    pub apps: Vec<AccessOffer>,
    /// What the inviter wants to say besides: plain text as it was typed, up to 500 characters with line breaks.
    pub note: Option<String>,
    /// Whether a code is asked for, and how it comes.
    pub code: CodeInMail,
    /// When the link stops working, told in `zone`.
    pub expires_at: Timestamp,
    /// The business's zone.
    pub zone: ZoneName,
    /// The accept link.
    pub link: String,
}

/// What accepting an invitation gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gives {
    /// A seat in the business.
    Membership {
        /// The role's name.
        role: String,
    },
    /// More apps, to somebody who is a member already; their role stays, so none is named.
    Accesses,
}

/// What an invitation mail says about the invite code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeInMail {
    /// None is asked for.
    NotNeeded,
    /// It stands in the mail, grouped as it is here.
    Printed(String),
    /// The inviter gives it by another way; the mail says so, and does not hold it.
    ComesSeparately,
}

/// The facts of the mail that an inviter gets when the holder of a dead link asks for a new one.
#[derive(Debug, Clone)]
pub struct NewInvitationAskedMail {
    /// What it is written in.
    pub language: Language,
    /// The business.
    pub business: BusinessName,
    /// The invited address; None: it was a slip.
    pub email: Option<EmailAddress>,
    /// The invited person's name, where it is known.
    pub name: Option<String>,
    /// When they asked, told in `zone`.
    pub asked_at: Timestamp,
    /// The business's zone.
    pub zone: ZoneName,
    /// The list in which it can be sent anew.
    pub link: String,
}

/// The facts of the mail that an inviter gets when a location, team or workspace that they chose was archived before the
/// acceptance.
#[derive(Debug, Clone)]
pub struct LeftOutMail {
    /// What it is written in.
    pub language: Language,
    /// The business.
    pub business: BusinessName,
    /// The address that was invited; None: it was a slip.
    pub email: Option<EmailAddress>,
    /// The invited person's name, where it is known.
    pub name: Option<String>,
    /// What was left out; empty if that can't be told any more.
    pub left_out: Vec<LeftOut>,
    /// The business's zone.
    pub zone: ZoneName,
    /// The list of members.
    pub link: String,
}

/// Something that an invitation offered and that could not be given any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// A location, team or workspace, by name.
    Unit(UnitKind, String),
    /// An app with its package.
    App(String),
}

/// The facts of a mail about the recipient's account.
#[derive(Debug, Clone)]
pub struct AccountMail {
    /// What it says.
    pub news: AccountNews,
    /// What it is written in.
    pub language: Language,
    /// The user's name.
    pub name: String,
    /// The business where they were last.
    pub business: BusinessName,
    /// When the link stops working, or when it happened; told in `zone`.
    pub at: Timestamp,
    /// The business's zone.
    pub zone: ZoneName,
}

/// What happened to an account, or could.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountNews {
    /// A new password can be set.
    PasswordReset {
        /// Where.
        link: String,
    },
    /// The address that this goes to can become the one to sign in with.
    AddressChange {
        /// Where that is confirmed.
        link: String,
    },
    /// The address that this goes to is no longer the one to sign in with.
    AddressChanged,
}

/// The facts of what tells somebody of messages, as a mail or an SMS. What these say is told to nobody but there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeMail {
    /// What it is written in.
    pub language: Language,
    /// The recipient's name.
    pub name: String,
    /// The business.
    pub business: BusinessName,
    /// Who wrote last.
    pub sender: String,
    /// How many messages are not read, up to [`domain::MOST_UNREAD`].
    pub unread: i64,
    /// Where they are read.
    pub link: String,
    /// The business's zone.
    pub zone: ZoneName,
}

/// The facts of the weekly mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeeklyMail {
    /// What it is written in.
    pub language: Language,
    /// The recipient's name.
    pub name: String,
    /// The business.
    pub business: BusinessName,
    /// What there is to tell; never nothing.
    pub news: WeeklyNews,
    /// The day it is: what was due before is overdue.
    pub today: Date,
    /// Where a record is: its id comes after a slash.
    pub record: String,
    /// Where all of them are.
    pub register: String,
    /// Where messages are read.
    pub messages: String,
    /// Where it is ended, without signing in.
    pub end: String,
    /// The recipient's zone.
    pub zone: ZoneName,
}

/// The facts of a test message.
#[derive(Debug, Clone)]
pub struct TestMail {
    /// What it is written in.
    pub language: Language,
    /// The name of the administrator who wants to know.
    pub asked_by: String,
    /// When they asked, told in `zone`.
    pub at: Timestamp,
    /// Their business's zone.
    pub zone: ZoneName,
    /// Where Usher is.
    pub link: String,
}

/// Who says where mail goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailWay {
    /// The operator's settings.
    Fixed(MailServer),
    /// Administrators, on the settings page.
    Settable,
    /// Nobody: it is kept in this process, as in a demo.
    Mailbox,
}

/// A mail server that administrators set, with the password of its user.
#[derive(Debug, Clone)]
pub struct MailLogin {
    /// The server.
    pub server: MailServer,
    /// Its user's password.
    pub password: Option<SecretString>,
}

/// What came of one try. The texts are the server's answer, for the people who may see the invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailOutcome {
    /// The server took it.
    Accepted(String),
    /// Not now: a 4xx answer, a network fault, a time-out. It may have been taken all the same.
    Later(String),
    /// Never: a 5xx answer, or a certificate that is not to be trusted.
    Never(String),
}

/// Sends mail.
#[async_trait]
pub trait Mailer: Send + Sync {
    /// Whether there is a mail server (or the demo's mailbox) at all; without one messages stay queued.
    fn is_set(&self) -> bool;

    /// One try. It ends within a minute, whatever the server does.
    async fn send(&self, mail: &Mail) -> MailOutcome;

    /// Who says where mail goes.
    fn way(&self) -> MailWay {
        MailWay::Mailbox
    }

    /// Sends over this server from now on, or over none; for [`MailWay::Settable`] alone. Some: why it can't.
    fn set(&self, _login: Option<MailLogin>) -> Option<String> {
        None
    }
}
