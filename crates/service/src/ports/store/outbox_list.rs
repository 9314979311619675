//! The outbox as administrators see it, and trying again.

use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, ListPart, OutboxFilter, OutboxId, OutboxRow, Slice, Timestamp};

/// Which mails are to be tried now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToRetry {
    /// This one.
    One(OutboxId),
    /// All that fit, of those that are tried again or have failed.
    All(OutboxFilter),
}

/// What pages read of it. `business`: only what it sends; None: what everybody sends.
#[async_trait]
pub trait OutboxListReads: Send + Sync {
    /// A page of messages, the latest queued first.
    async fn outbox_page(
        &self,
        business: Option<BusinessId>,
        filter: &OutboxFilter,
        key: ListPart<OutboxId>,
        now: Timestamp,
    ) -> Result<Slice<OutboxRow>>;
}

/// What a transaction writes of it.
#[async_trait]
pub trait OutboxListWrites: Send {
    /// Makes them due now and returns their addresses. One statement with its whole precondition: it leaves alone what waits
    /// for its first try, what a worker holds a lease on, and what is not worth a try any more.
    async fn retry_messages(
        &mut self,
        business: Option<BusinessId>,
        which: &ToRetry,
        now: Timestamp,
    ) -> Result<Vec<String>>;
}
