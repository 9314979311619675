//! The system's clock.

use domain::Timestamp;
use service::ports::Clock;

/// Tells the machine's time; in builds for tests, moved by what a file says.
#[derive(Debug, Default)]
pub struct SystemClock {
    #[cfg(feature = "test-clock")]
    offset: offset::OffsetFile,
}

impl SystemClock {
    /// The clock of this process.
    pub fn new() -> Self {
        Self {
            #[cfg(feature = "test-clock")]
            offset: offset::OffsetFile::of_process(),
        }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
        let micros = jiff::Timestamp::now().as_microsecond();
        #[cfg(feature = "test-clock")]
        let micros = micros.saturating_add(self.offset.micros());
        Timestamp::from_micros(micros)
    }
}

#[cfg(feature = "test-clock")]
mod offset {
    //! Time as tests want it: `USHER_TEST_CLOCK` names a file with seconds to add, read at every look at the clock.

    use std::path::PathBuf;

    #[derive(Debug, Default)]
    pub(super) struct OffsetFile(pub(super) Option<PathBuf>);

    impl OffsetFile {
        pub(super) fn of_process() -> Self {
            Self(std::env::var_os("USHER_TEST_CLOCK").map(PathBuf::from))
        }

        /// The offset; none if there is no file, or none with a number.
        pub(super) fn micros(&self) -> i64 {
            let text = self
                .0
                .as_ref()
                .and_then(|path| std::fs::read_to_string(path).ok());
            let seconds: i64 = text.and_then(|text| text.trim().parse().ok()).unwrap_or(0);
            seconds.saturating_mul(1_000_000)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_does_not_run_backwards_within_a_test() {
        let clock = SystemClock::new();
        assert!(clock.now() <= clock.now());
        assert!(
            clock.now().micros() > 1_600_000_000_000_000,
            "it counts microseconds"
        );
    }

    #[cfg(feature = "test-clock")]
    #[test]
    fn a_test_moves_the_clock_by_the_seconds_in_a_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let clock = SystemClock {
            offset: offset::OffsetFile(Some(file.path().to_owned())),
        };
        let before = clock.now();
        std::fs::write(file.path(), "3600\n").unwrap();
        assert!(clock.now().since(before) >= domain::Span::hours(1));
        assert_eq!(offset::OffsetFile(Some("/nowhere".into())).micros(), 0);
    }
}
