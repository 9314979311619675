//! Counting statements that failed, for whoever watches the database.

use anyhow::Result;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many failed since the store was opened. Cloning shares the count.
#[derive(Debug, Clone, Default)]
pub(crate) struct Errors(Arc<AtomicU64>);

impl Errors {
    /// Counts it if it is one.
    pub(crate) fn watch<T>(&self, outcome: Result<T>) -> Result<T> {
        if outcome.is_err() {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
        outcome
    }

    pub(crate) fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
