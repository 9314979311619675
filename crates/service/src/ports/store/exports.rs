//! Lists as they are taken elsewhere, batch by batch.

use crate::ports::BusinessScope;
use anyhow::Result;
use async_trait::async_trait;
use domain::{ExportedInvitation, ExportedMember, InvitationView, MemberFilter, Slice, Timestamp};

/// What is read of it.
#[async_trait]
pub trait ExportReads: Send + Sync {
    /// The first `size` members that the filter lets through, by name whatever its order; with `after`, those that come
    /// after the member at that place.
    async fn members_to_export(
        &self,
        scope: BusinessScope,
        filter: &MemberFilter,
        after: Option<&str>,
        size: i64,
    ) -> Result<Slice<ExportedMember>>;
    /// The first `size` invitations of the view from where it begins on; states are judged at `now`.
    async fn invitations_to_export(
        &self,
        scope: BusinessScope,
        view: &InvitationView,
        now: Timestamp,
        size: i64,
    ) -> Result<Slice<ExportedInvitation>>;
}
