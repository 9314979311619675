//! Making a database that a backup was put in the place of fit to be worked with.

use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, Invitation, Timestamp};

/// What was ended of ways in that belong to no one business, and of what would have led to some, in figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EndedWays {
    /// Links and slips for a new password, and what was asked for and not looked into yet.
    pub resets: i64,
    /// Changes of an address that waited to be confirmed.
    pub address_changes: i64,
    /// Mails with links that are dead.
    pub mails: i64,
    /// Work on many invitations that was not over.
    pub jobs: i64,
}

/// What a transaction does with what a backup brought back to life. Everything is of before the restore.
#[async_trait]
pub trait RestoreWrites: Send {
    /// Writes down another restore epoch: see [`TokenKeys`](crate::TokenKeys).
    async fn raise_epoch(&mut self, epoch: &str) -> Result<()>;
    /// All businesses, in the order of their ids.
    async fn all_businesses(&mut self) -> Result<Vec<BusinessId>>;
    /// Ends all sessions in a business, or those in none; how many there were.
    async fn end_all_sessions(&mut self, of: Option<BusinessId>) -> Result<i64>;
    /// Records up to `limit` pending invitations of the business as expired by `now` at the latest, and lets their seats go;
    /// returns them.
    async fn expire_pending(
        &mut self,
        business: BusinessId,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<Invitation>>;
    /// Removes set-up links that nobody has opened; the businesses that they were for.
    async fn take_open_setups(&mut self) -> Result<Vec<BusinessId>>;
    /// Ends ways back into accounts and changes of addresses, drops mails that carry a link, and stops work on many
    /// invitations.
    async fn end_ways_in(&mut self, now: Timestamp) -> Result<EndedWays>;
}
