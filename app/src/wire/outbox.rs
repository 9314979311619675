//! A row of the outbox with its times.

use super::When;
use domain::OutboxRow;

/// A mail on its way.
#[derive(Debug, Clone)]
pub struct OutboxLine {
    pub row: OutboxRow,
    pub queued: When,
    /// When it is tried next, or was settled.
    pub next: When,
}
