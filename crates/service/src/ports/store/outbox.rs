//! Mail on its way.

use crate::ports::{LeftOut, WeeklyReader};
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    AddressChangeId, BusinessId, BusinessName, EmailAddress, Invitation, InvitationId, Language, LeaseId,
    MessageId, OutboxId, PhoneNumber, ResetId, SmsNumber, Timestamp, UserId, ZoneName,
};

/// What a message says. What it says it of is an [`About`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessageKind {
    /// An invitation: stored as `invitation`.
    Invitation,
    /// A reminder of an invitation: stored as `reminder`.
    Reminder,
    /// An ask for a new one, to those who may resend it: stored as `new invitation asked`.
    NewInvitationAsked,
    /// A location, team or workspace of it was archived when it was accepted, to the inviter: stored as
    /// `location left out`.
    LeftOut,
    /// A link to set a new password: stored as `password reset`.
    PasswordReset,
    /// A link to confirm a new sign-in address, to that address: stored as `address change`.
    AddressChange,
    /// That it was confirmed, to the address before: stored as `address changed`.
    AddressChanged,
    /// That somebody has new messages: stored as `message notice`, and queued by
    /// [`MessageWrites::queue_notices`](super::MessageWrites::queue_notices) alone.
    MessageNotice,
    /// What is due and was changed: stored as `weekly mail`, and queued by
    /// [`WeeklyWrites::claim_weekly`](super::WeeklyWrites::claim_weekly) alone.
    WeeklyMail,
}

impl MessageKind {
    /// The word that it is stored as.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reminder => "reminder",
            Self::NewInvitationAsked => "new invitation asked",
            Self::LeftOut => "location left out",
            Self::PasswordReset => "password reset",
            Self::AddressChange => "address change",
            Self::AddressChanged => "address changed",
            Self::MessageNotice => "message notice",
            Self::WeeklyMail => "weekly mail",
        }
    }
}

/// What a message is about, by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// An invitation, and the generation that the message carries.
    Invitation(InvitationId, i64),
    /// A way back into an account.
    Reset(ResetId),
    /// A change of a sign-in address that waits to be confirmed.
    AddressChange(AddressChangeId),
    /// A user.
    User(UserId),
}

/// A message to be queued.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Its identifier; the Message-ID is made of it.
    pub id: OutboxId,
    /// What it says.
    pub kind: MessageKind,
    /// The business that sends it; None: the instance does.
    pub business: Option<BusinessId>,
    /// To whom.
    pub to: EmailAddress,
    /// What it is about.
    pub about: About,
    /// When it was queued.
    pub created_at: Timestamp,
    /// Not before this.
    pub due_at: Timestamp,
    /// No tries after this.
    pub give_up_at: Timestamp,
}

/// Where a message goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendTo {
    /// To an address, as a mail.
    Mail(EmailAddress),
    /// To a number, as an SMS.
    Sms(SmsNumber),
}

impl SendTo {
    /// The address or the number.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mail(address) => address.as_str(),
            Self::Sms(number) => number.as_str(),
        }
    }
}

/// A message that a worker holds a lease on.
#[derive(Debug, Clone)]
pub struct ClaimedMessage {
    /// Its identifier.
    pub id: OutboxId,
    /// What it says.
    pub kind: MessageKind,
    /// To whom.
    pub to: SendTo,
    /// What it is about.
    pub matter: Matter,
    /// When it was queued.
    pub created_at: Timestamp,
    /// No tries after this.
    pub give_up_at: Timestamp,
    /// How many tries failed before.
    pub tries: u32,
}

/// What a claimed message is about, as it stands now.
#[derive(Debug, Clone)]
pub enum Matter {
    /// An invitation.
    Invitation(Box<InvitationMatter>),
    /// Somebody's account.
    Account(Box<AccountMatter>),
    /// What somebody has not read.
    Notice(Box<NoticeMatter>),
    /// Somebody's week.
    Weekly(Box<WeeklyMatter>),
    /// Nothing any more: it was used, replaced, read or taken back.
    Gone,
}

/// An invitation that a message is about.
#[derive(Debug, Clone)]
pub struct InvitationMatter {
    /// The invitation.
    pub invitation: Invitation,
    /// The generation that the message carries.
    pub generation: i64,
    /// The inviter's name.
    pub inviter: String,
    /// The role's name.
    pub role: String,
    /// The language that the inviter reads.
    pub inviter_language: Language,
    /// For [`MessageKind::LeftOut`]: its location, teams and workspaces that were archived when it was accepted, and its apps
    /// that could not be given.
    pub left_out: Vec<LeftOut>,
    /// The business's name.
    pub business_name: BusinessName,
    /// The business's zone.
    pub zone: ZoneName,
}

/// An account that a message is about.
#[derive(Debug, Clone)]
pub struct AccountMatter {
    /// Which way back or change; else whose.
    pub about: About,
    /// The user's name.
    pub name: String,
    /// What they are written to in: that of the business where they were last.
    pub language: Language,
    /// That business's name.
    pub business_name: BusinessName,
    /// Its zone.
    pub zone: ZoneName,
    /// When its link stops working; for [`MessageKind::AddressChanged`], when that was.
    pub at: Timestamp,
}

/// Somebody who is told of messages that they have not read; one of them came since the notice was queued.
#[derive(Debug, Clone)]
pub struct NoticeMatter {
    /// Their name.
    pub name: String,
    /// What they are written to in.
    pub language: Language,
    /// The number that an SMS would go to now.
    pub mobile: Option<PhoneNumber>,
    /// The business's name.
    pub business_name: BusinessName,
    /// Its zone.
    pub zone: ZoneName,
    /// How many there are, up to [`domain::MOST_UNREAD`].
    pub unread: i64,
    /// The last of them.
    pub last: MessageId,
    /// Who wrote that.
    pub sender: String,
}

/// Somebody who is told of their week, and still wants to be.
#[derive(Debug, Clone)]
pub struct WeeklyMatter {
    /// Their name.
    pub name: String,
    /// What they are written to in.
    pub language: Language,
    /// The business.
    pub business: BusinessId,
    /// Its name.
    pub business_name: BusinessName,
    /// The zone in which they get it.
    pub zone: ZoneName,
    /// What it tells of.
    pub reader: WeeklyReader,
}

/// What became of a claimed message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettledMessage {
    /// The server took it.
    Sent {
        /// Its answer.
        answer: String,
    },
    /// Another try at `due_at`.
    Retry {
        /// When.
        due_at: Timestamp,
        /// Why.
        answer: String,
    },
    /// No more tries.
    Failed {
        /// Why.
        answer: String,
    },
    /// What it was about is over.
    Dropped,
}

/// How many mails of one kind went from one business to one address lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailTally {
    /// How many since the asked moment.
    pub count: i64,
    /// When the first of these was queued.
    pub first_at: Option<Timestamp>,
    /// When the last of these was queued.
    pub last_at: Option<Timestamp>,
}

/// What pages read of it.
#[async_trait]
pub trait OutboxReads: Send + Sync {
    /// Claims up to `limit` due messages for `lease` until `lease_until`, the longest due first. One that another
    /// worker holds is claimed only after its lease ran out; SKIP LOCKED on PostgreSQL.
    async fn claim_due(
        &self,
        now: Timestamp,
        lease: LeaseId,
        lease_until: Timestamp,
        limit: i64,
    ) -> Result<Vec<ClaimedMessage>>;
    /// The same for SMS alone: while there is no mail server, mails are left as they are.
    async fn claim_due_sms(
        &self,
        now: Timestamp,
        lease: LeaseId,
        lease_until: Timestamp,
        limit: i64,
    ) -> Result<Vec<ClaimedMessage>>;
    /// Writes down what came of it; false, and nothing is written, if the lease was lost meanwhile.
    async fn settle_message(
        &self,
        id: OutboxId,
        lease: LeaseId,
        now: Timestamp,
        settled: &SettledMessage,
    ) -> Result<bool>;
    /// Lets go of what the lease still holds: it is due again for whoever comes first.
    async fn release_lease(&self, lease: LeaseId) -> Result<()>;
    /// When the next message becomes due.
    async fn next_due(&self) -> Result<Option<Timestamp>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait OutboxWrites: Send {
    /// Queues a message.
    async fn enqueue(&mut self, message: &NewMessage) -> Result<()>;
    /// How many mails of the kind the business, or the instance, queued to the address since then.
    async fn mail_tally(
        &mut self,
        kind: MessageKind,
        business: Option<BusinessId>,
        to: &EmailAddress,
        since: Timestamp,
    ) -> Result<MailTally>;
}
