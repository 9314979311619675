//! The weekly mail: when each member gets it, and what there is to tell.

use crate::ports::TokenHash;
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    BusinessId, BusinessName, EmailAddress, MemberId, OutboxId, RecordSight, Timestamp, UnitId, WeeklyNews,
    WeeklyTime, ZoneName,
};
use jiff::civil::Date;

/// When a member gets it, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WeeklyPlan {
    /// When.
    pub time: WeeklyTime,
    /// When the last one was queued.
    pub told_at: Option<Timestamp>,
}

/// A member whose mail is due.
#[derive(Debug, Clone)]
pub struct DueWeekly {
    /// Whose it is.
    pub member: MemberId,
    /// In this business.
    pub business: BusinessId,
    /// When they get it.
    pub time: WeeklyTime,
    /// The zone that this is told in: theirs or the business's.
    pub zone: ZoneName,
    /// When it was due; the start of all time: that was not reckoned yet.
    pub due_at: Timestamp,
    /// Where it goes. None: they don't want it, may not come in, or have no address.
    pub to: Option<EmailAddress>,
    /// What it tells of.
    pub reader: WeeklyReader,
    /// Whether there is a message that they have not read.
    pub has_unread: bool,
}

/// What a member sees of the register, and what of it they chose to be told of.
#[derive(Debug, Clone)]
pub struct WeeklyReader {
    /// What they see.
    pub sight: RecordSight,
    /// The workspaces in use that they chose.
    pub workspaces: Vec<UnitId>,
}

/// The time for which a mail tells of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeeklySpan {
    /// What was changed since then.
    pub since: Timestamp,
    /// What is due before this day.
    pub before: Date,
}

/// A turn of a member's mail that is to be taken: of many who try, one gets it.
#[derive(Debug, Clone)]
pub struct WeeklyClaim {
    /// Whose mail.
    pub member: MemberId,
    /// When it was due, as it was seen.
    pub due_at: Timestamp,
    /// When the next one is.
    pub next_at: Timestamp,
    /// Of the link that ends it.
    pub token: TokenHash,
    /// The mail, if there is one.
    pub mail: Option<NewWeekly>,
}

/// A mail to be queued.
#[derive(Debug, Clone)]
pub struct NewWeekly {
    /// Its identifier.
    pub id: OutboxId,
    /// The business that sends it.
    pub business: BusinessId,
    /// To whom.
    pub to: EmailAddress,
    /// No tries after this.
    pub give_up_at: Timestamp,
}

/// Whose mail a link ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeeklyLink {
    /// Whose.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// Their department.
    pub department: Option<UnitId>,
    /// The business that sends it.
    pub business: BusinessId,
    /// Its name.
    pub business_name: BusinessName,
    /// Whether they get it now.
    pub is_on: bool,
}

/// What pages and the worker read of it.
#[async_trait]
pub trait WeeklyReads: Send + Sync {
    /// When a member gets it, or would.
    async fn weekly_time(&self, business: BusinessId, member: MemberId) -> Result<WeeklyTime>;
    /// Those whose mail is due, the longest due first.
    async fn due_weekly(&self, now: Timestamp, limit: i64) -> Result<Vec<DueWeekly>>;
    /// Whether there is any record to tell of in the workspaces that the reader chose and sees.
    async fn has_weekly_records(
        &self,
        business: BusinessId,
        reader: &WeeklyReader,
        span: WeeklySpan,
    ) -> Result<bool>;
    /// What there is to tell in the workspaces that the reader chose and sees: so many records of each list.
    async fn weekly_news(
        &self,
        business: BusinessId,
        reader: &WeeklyReader,
        span: WeeklySpan,
        limit: i64,
    ) -> Result<WeeklyNews>;
    /// Whose mail the link ends.
    async fn find_weekly_link(&self, token: TokenHash) -> Result<Option<WeeklyLink>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait WeeklyWrites: Send {
    /// When a member gets it, or would.
    async fn weekly_plan(&mut self, business: BusinessId, member: MemberId) -> Result<WeeklyPlan>;
    /// Sets when a member gets it, and when it is due next; None: they don't get it.
    async fn set_weekly_plan(
        &mut self,
        business: BusinessId,
        member: MemberId,
        time: &WeeklyTime,
        next_at: Option<Timestamp>,
    ) -> Result<()>;
    /// Takes the turns that nobody else took, and queues their mails; whose these were.
    async fn claim_weekly(&mut self, claims: &[WeeklyClaim], now: Timestamp) -> Result<Vec<MemberId>>;
    /// Ends the mail behind the link; None if it leads nowhere, and `is_on` as it was before.
    async fn end_weekly(&mut self, business: BusinessId, token: TokenHash) -> Result<Option<WeeklyLink>>;
}
