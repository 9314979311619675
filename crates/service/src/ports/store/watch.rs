//! What whoever watches the process asks the database: a few numbers for the whole instance, every few seconds.

use anyhow::Result;
use async_trait::async_trait;
use domain::{InvitationState, Timestamp};

/// Counting ends here: an instance may have millions of anything, and each scrape of the metrics counts anew.
pub const MOST_COUNTED: i64 = 100_000;

/// What waits in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Whether these go out only when nothing else is due: weekly mails.
    pub after_others: bool,
    /// How many wait in all, up to [`MOST_COUNTED`].
    pub waiting: i64,
    /// How many of them should go out now, up to [`MOST_COUNTED`].
    pub due: i64,
    /// Since when the first of these should.
    pub due_since: Option<Timestamp>,
}

/// The seats of all businesses together, of subscriptions with a limit or of those without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatTally {
    /// Whether these subscriptions have a limit.
    pub limited: bool,
    /// How many subscriptions these are.
    pub subscriptions: i64,
    /// How many seats there are; 0 without a limit.
    pub total: i64,
    /// How many of them members use.
    pub used: i64,
    /// How many of them invitations hold.
    pub held: i64,
}

/// How many connections to the database there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolLoad {
    /// What they are for: `readers` or `writers`.
    pub name: &'static str,
    /// How many are open.
    pub open: u32,
    /// How many of these nobody uses.
    pub idle: u32,
    /// How many there may be.
    pub most: u32,
}

/// What this process knows of the database without asking it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseLoad {
    /// Its connections.
    pub pools: Vec<PoolLoad>,
    /// How long SQLite's write-ahead log is; None on PostgreSQL and in memory.
    pub wal_bytes: Option<u64>,
    /// How many statements failed since the process began, for want of a connection too.
    pub errors: u64,
}

/// What is read of it.
#[async_trait]
pub trait WatchReads: Send + Sync {
    /// What waits in the outbox now: what goes out as it is due, and what goes out after all others.
    async fn outbox_waiting(&self, now: Timestamp) -> Result<Vec<Waiting>>;
    /// How many invitations there are in each state now, up to [`MOST_COUNTED`] of each.
    async fn invitations_by_state(&self, now: Timestamp) -> Result<Vec<(InvitationState, i64)>>;
    /// The seats of the first 10,000 subscriptions.
    async fn seat_tallies(&self, now: Timestamp) -> Result<Vec<SeatTally>>;
    /// How busy the way to the database is.
    async fn database_load(&self) -> Result<DatabaseLoad>;
}
