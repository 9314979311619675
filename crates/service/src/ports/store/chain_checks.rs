//! How far the chains of the audit were looked at.

use crate::ports::ChainHead;
use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, Timestamp};

/// What the last look at a chain found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainMark {
    /// The last event up to which everything fits.
    pub head: ChainHead,
    /// When that was found.
    pub checked_at: Timestamp,
    /// When the chain was last walked from its first event on.
    pub whole_at: Timestamp,
    /// The first event that does not fit, or is missing.
    pub broken_at: Option<i64>,
}

/// What pages and the job that looks read of it.
#[async_trait]
pub trait ChainCheckReads: Send + Sync {
    /// The mark of a chain; None: nobody has looked yet.
    async fn chain_mark(&self, chain: Option<BusinessId>) -> Result<Option<ChainMark>>;
    /// The chains whose head has moved and that nobody has looked at since `stale`, and those that were not walked as a whole
    /// since `whole`; at most 100.
    async fn chains_to_check(&self, stale: Timestamp, whole: Timestamp) -> Result<Vec<Option<BusinessId>>>;
    /// Keeps a mark, unless there is a later one.
    async fn keep_chain_mark(&self, chain: Option<BusinessId>, mark: &ChainMark) -> Result<()>;
}
