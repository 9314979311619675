//! Keeping everything.
//!
//! Reads for pages stand on [`Store`]; whatever a decision rests on, and every write, stands on [`Transaction`].
//! A transaction that is dropped without [`Transaction::commit`] leaves nothing behind. On SQLite a transaction is
//! the only writer from its first statement; on PostgreSQL the methods named `lock_*`, and those whose docs say so,
//! hold a row until the end, and every state change carries its whole precondition in its `WHERE`.

mod accounts;
mod apps;
mod audit;
mod businesses;
mod chain_checks;
mod chart;
mod contacts;
mod exports;
mod figures;
mod imports;
mod instance;
mod invitation_jobs;
mod invitations;
mod mail_settings;
mod members;
mod messages;
mod outbox;
mod outbox_list;
mod record_sets;
mod records;
mod reminders;
mod roles;
mod units;
mod users;
mod weekly;

use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, UnitId};

pub use accounts::{
    AccountReads, AccountWrites, AddressChange, NewReset, OwnAccount, PasswordAsk, SessionRow,
};
pub use apps::{AppReads, AppWrites};
pub use audit::{AuditEvent, AuditReads, AuditScope, AuditWrites, ChainHead, Personal};
pub use businesses::{BusinessReads, BusinessWrites};
pub use chain_checks::{ChainCheckReads, ChainMark};
pub use chart::ChartReads;
pub use contacts::{ContactReads, ContactWrites, NewContact};
pub use exports::ExportReads;
pub use figures::FigureReads;
pub use imports::{DueImport, ImportReads, ImportWrites, NewDraft, NewImport, WorkedRow};
pub use instance::{InstanceReads, InstanceWrites, SetupLink};
pub use invitation_jobs::{InvitationJobReads, InvitationJobWrites, NewInvitationJob};
pub use invitations::{
    AddressStanding, InvitationReads, InvitationTerms, InvitationWrites, InviterChoice, OfferedAccess,
    OpenedInvitation, RenewOutcome, Spent,
};
pub use mail_settings::{KeptMailSettings, MailSettingsReads, MailSettingsWrites};
pub use members::{MemberReads, MemberWrites};
pub use messages::{MessageReads, MessageWrites, NewNotice, NewText, ToTell};
pub use outbox::{
    About, AccountMatter, ClaimedMessage, InvitationMatter, MailTally, Matter, MessageKind, NewMessage,
    NoticeMatter, OutboxReads, OutboxWrites, SendTo, SettledMessage, WeeklyMatter,
};
pub use outbox_list::{OutboxListReads, OutboxListWrites, ToRetry};
pub use record_sets::{RecordSetReads, RecordSetWrites};
pub use records::{OwnRecords, RecordReads, RecordWrites};
pub use reminders::{ReminderReads, ReminderWrites};
pub use roles::{RoleReads, RoleWrites};
pub use units::{UnitOutcome, UnitReads, UnitWrites};
pub use users::{NewUser, Principal, Seat, Session, TryTally, User, UserReads, UserWrites};
pub use weekly::{
    DueWeekly, NewWeekly, WeeklyClaim, WeeklyLink, WeeklyPlan, WeeklyReader, WeeklyReads, WeeklySpan,
    WeeklyWrites,
};

/// Why a store can't do something that it could do at another time: too many wait for it, somebody else holds it, its disk
/// is full, or it is away. It stands in the error's contexts (`error.is::<Unavailable>()`). Nothing was done, unless the
/// transaction was being committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the database can't do it now")]
pub struct Unavailable;

/// SHA-256 of a token, to find it by; 32 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash(pub [u8; 32]);

/// What lists are confined to: a business, and in it perhaps one department.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BusinessScope {
    /// The business.
    pub business: BusinessId,
    /// [`domain::Authority::confined_to`]: `Some(None)` sees nobody.
    pub confined_to: Option<Option<UnitId>>,
}

/// Everything that is kept: reads for pages, and the way into a transaction.
#[async_trait]
pub trait Store:
    InstanceReads
    + UserReads
    + AccountReads
    + BusinessReads
    + RoleReads
    + RecordSetReads
    + RecordReads
    + UnitReads
    + AppReads
    + MemberReads
    + ChartReads
    + MessageReads
    + ContactReads
    + InvitationReads
    + ExportReads
    + FigureReads
    + InvitationJobReads
    + ImportReads
    + ReminderReads
    + WeeklyReads
    + MailSettingsReads
    + OutboxReads
    + OutboxListReads
    + AuditReads
    + ChainCheckReads
{
    /// Begins a transaction that may write.
    async fn begin(&self) -> Result<Box<dyn Transaction>>;
}

/// One transaction. Dropping it undoes it.
///
/// A write that answers `()` may fail only in a later call, `commit` at the latest.
#[async_trait]
pub trait Transaction:
    InstanceWrites
    + UserWrites
    + AccountWrites
    + BusinessWrites
    + RoleWrites
    + RecordSetWrites
    + RecordWrites
    + UnitWrites
    + AppWrites
    + MemberWrites
    + MessageWrites
    + ContactWrites
    + InvitationWrites
    + InvitationJobWrites
    + ImportWrites
    + ReminderWrites
    + WeeklyWrites
    + MailSettingsWrites
    + OutboxWrites
    + OutboxListWrites
    + AuditWrites
{
    /// Makes it durable.
    async fn commit(self: Box<Self>) -> Result<()>;
}
