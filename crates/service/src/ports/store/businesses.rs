//! Businesses.

use anyhow::Result;
use async_trait::async_trait;
use domain::{Business, BusinessChoice, BusinessId, BusinessName, CodeMode, Lifetime, OwnBusiness, UserId};

/// What pages read of it.
#[async_trait]
pub trait BusinessReads: Send + Sync {
    /// The business.
    async fn find_business(&self, business: BusinessId) -> Result<Option<Business>>;
    /// The businesses that the user is an active member of, by name; at most 200.
    async fn businesses_of(&self, user: UserId) -> Result<Vec<BusinessChoice>>;
    /// The same with the user's role in each; where they were last comes first, then by name; at most `most`.
    async fn businesses_by_use(&self, user: UserId, most: i64) -> Result<Vec<OwnBusiness>>;
    /// Those of them that they may invite into.
    async fn businesses_to_invite_into(&self, user: UserId) -> Result<Vec<BusinessChoice>>;
    /// The businesses with exactly this name, the oldest first; at most 200.
    async fn businesses_called(&self, name: &BusinessName) -> Result<Vec<BusinessChoice>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait BusinessWrites: Send {
    /// Makes a business.
    async fn insert_business(&mut self, business: &Business) -> Result<()>;
    /// The business. Holds its row until the end: whoever begins with it writes in the business alone.
    async fn lock_business(&mut self, business: BusinessId) -> Result<Option<Business>>;
    /// Sets how long its invitations live (None: the operator's setting), and how invite codes reach people.
    async fn set_invitation_policy(
        &mut self,
        business: BusinessId,
        lifetime: Option<Lifetime>,
        code: CodeMode,
    ) -> Result<()>;
    /// Sets whether its plan has record sets.
    async fn set_has_record_sets(&mut self, business: BusinessId, has_record_sets: bool) -> Result<()>;
}
