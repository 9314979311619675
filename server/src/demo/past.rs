//! A clock that stands in the past and goes where it is told, but never back.

use domain::{Span, Timestamp};
use service::ports::Clock;
use std::sync::atomic::{AtomicI64, Ordering};

/// The clock.
#[derive(Debug)]
pub(super) struct PastClock {
    present: Timestamp,
    micros: AtomicI64,
}

impl PastClock {
    /// Stands `before` the present.
    pub(super) fn standing(before: Span, present: Timestamp) -> Self {
        Self {
            present,
            micros: AtomicI64::new((present - before).micros()),
        }
    }

    /// Goes to so many hours before the present, unless it is past that.
    pub(super) fn go_to_hours_ago(&self, hours: u32) {
        self.micros
            .fetch_max((self.present - Span::hours(hours)).micros(), Ordering::Relaxed);
    }

    /// Lets time pass.
    pub(super) fn pass(&self, span: Span) {
        self.micros.fetch_add(span.micros(), Ordering::Relaxed);
    }
}

impl Clock for PastClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(self.micros.load(Ordering::Relaxed))
    }
}
