//! The audit.

use crate::ports::BusinessScope;
use anyhow::Result;
use async_trait::async_trait;
use domain::{Act, AuditEventId, AuditFilter, AuditRow, BusinessId, ListPart, Slice, Timestamp, UnitId};

/// The last link of an audit chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainHead {
    /// The last event's place; 0 for an empty chain.
    pub seq: i64,
    /// The last event's hash; zeros for an empty chain.
    pub hash: [u8; 32],
}

/// An audit event as it is kept. Only `personal` can be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEvent {
    /// Its identifier.
    pub id: AuditEventId,
    /// The business whose chain it is in; None: the instance's.
    pub business: Option<BusinessId>,
    /// Its place in the chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub act: Act,
    /// The member or user who did it, as an id; None: nobody signed in, or Usher itself.
    pub actor: Option<String>,
    /// On what, as an id.
    pub subject: Option<String>,
    /// The department it concerns, for scoped readers.
    pub department: Option<UnitId>,
    /// HMAC-SHA-256 over the personal data under its salt.
    pub commitment: [u8; 32],
    /// SHA-256 over the event before it and all of the above.
    pub hash: [u8; 32],
    /// The erasable part.
    pub personal: Option<Personal>,
}

/// The personal part of an event, in a table of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personal {
    /// The commitment's key; gone with the data.
    pub salt: [u8; 32],
    /// The actor's name.
    pub actor: Option<String>,
    /// The subject's name or address.
    pub subject: Option<String>,
    /// The client's network address.
    pub address: Option<String>,
    /// JSON: `{"before": {..}, "after": {..}}`, exactly the text that was committed to.
    pub details: String,
}

/// What the audit's page is confined to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditScope {
    /// A business's chain, or what of it concerns a department.
    Business(BusinessScope),
    /// The instance's own chain.
    Instance,
}

/// What pages read of it.
#[async_trait]
pub trait AuditReads: Send + Sync {
    /// Up to `size` audit events, the latest first, by their place in the chain.
    async fn audit_page(
        &self,
        scope: AuditScope,
        filter: &AuditFilter,
        key: ListPart<i64>,
        size: i64,
    ) -> Result<Slice<AuditRow>>;
    /// The chains there are; None is the instance's.
    async fn chains(&self) -> Result<Vec<Option<BusinessId>>>;
    /// The recorded head of a chain.
    async fn chain_head(&self, chain: Option<BusinessId>) -> Result<ChainHead>;
    /// Events of a chain after `seq`, in order, at most `limit`.
    async fn events_after(&self, chain: Option<BusinessId>, seq: i64, limit: i64) -> Result<Vec<AuditEvent>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait AuditWrites: Send {
    /// The head of a chain. Holds it until the end: events of a chain are made one after the other.
    async fn lock_chain_head(&mut self, chain: Option<BusinessId>) -> Result<ChainHead>;
    /// Appends an event, its personal part, and moves the head to it. One that is not the next is refused.
    async fn append_event(&mut self, event: &AuditEvent) -> Result<()>;
    /// The same for many of one chain, one after the other as they stand there.
    async fn append_events(&mut self, events: &[AuditEvent]) -> Result<()>;
}
