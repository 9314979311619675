//! Figures of invitations; what they count is told in [`domain::Fare`]'s module.

use crate::ports::BusinessScope;
use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, FareRow, InvitationRow, Outstanding, Tally, Timestamp, UnitId};

/// What the dashboard reads of invitations.
#[async_trait]
pub trait FigureReads: Send + Sync {
    /// How many stand how.
    async fn outstanding(&self, scope: BusinessScope, now: Timestamp) -> Result<Outstanding>;
    /// Pending ones, the first to expire first.
    async fn next_to_expire(
        &self,
        scope: BusinessScope,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<InvitationRow>>;
    /// Expired ones that expired after `since`, the last first.
    async fn last_expired(
        &self,
        scope: BusinessScope,
        since: Timestamp,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<InvitationRow>>;
    /// Those sent last at `since` or later, by department, channel and time to accept.
    async fn fares(&self, scope: BusinessScope, since: Timestamp) -> Result<Vec<FareRow>>;
    /// Those sent last from each of the times on and before the next one: one tally fewer than times.
    async fn fares_over_time(&self, scope: BusinessScope, limits: &[Timestamp]) -> Result<Vec<Tally>>;
    /// The names of these units of the business, archived ones too.
    async fn unit_names(&self, business: BusinessId, units: &[UnitId]) -> Result<Vec<(UnitId, String)>>;
}
