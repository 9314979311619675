//! The time.

use domain::Timestamp;

/// Tells the time; the composition root has the real one, tests have one that they set.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}
