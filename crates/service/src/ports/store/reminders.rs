//! Reminding people of their invitations.

use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, InvitationId, Reminders, Timestamp};

/// What pages and the worker read of it.
#[async_trait]
pub trait ReminderReads: Send + Sync {
    /// When the business reminds.
    async fn reminders_of(&self, business: BusinessId) -> Result<Reminders>;
    /// Businesses that remind.
    async fn businesses_that_remind(&self) -> Result<Vec<(BusinessId, Reminders)>>;
    /// Pending invitations by mail of the business that were sent at `sent_by` or before, whose mail was taken, and of
    /// whose generation neither this reminder nor a later one went out; with the generation, the longest waiting first.
    async fn due_reminders(
        &self,
        business: BusinessId,
        number: u32,
        sent_by: Timestamp,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<(InvitationId, i64)>>;
}

/// What a transaction writes of it.
#[async_trait]
pub trait ReminderWrites: Send {
    /// When the business reminds.
    async fn present_reminders(&mut self, business: BusinessId) -> Result<Reminders>;
    /// Sets when the business reminds.
    async fn set_reminders(&mut self, business: BusinessId, reminders: Reminders) -> Result<()>;
    /// Marks that this reminder of a pending invitation of this generation goes out; false if it is none, or the reminder
    /// or a later one went out before.
    async fn mark_reminded(
        &mut self,
        invitation: InvitationId,
        generation: i64,
        number: u32,
        now: Timestamp,
    ) -> Result<bool>;
}
