//! The time, as a test wants it.

use domain::{Span, Timestamp};
use server::adapters::SystemClock;
use service::ports::Clock;
use std::sync::atomic::{AtomicI64, Ordering};

/// The machine's clock, until a test moves it: from then on it stands where it was moved to.
#[derive(Default)]
pub(crate) struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        match self.0.load(Ordering::SeqCst) {
            0 => SystemClock::new().now(),
            micros => Timestamp::from_micros(micros),
        }
    }
}

impl TestClock {
    /// From now on time passes when the test says so.
    pub(crate) fn stop(&self) {
        self.pass(Span::ZERO);
    }

    pub(crate) fn pass(&self, span: Span) {
        self.0.store((self.now() + span).micros(), Ordering::SeqCst);
    }

    pub(crate) fn set_back(&self, span: Span) {
        self.0.store((self.now() - span).micros(), Ordering::SeqCst);
    }
}
