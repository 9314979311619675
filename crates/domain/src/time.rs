//! Points in time and lengths of time, in microseconds, as the databases store them.

use serde::{Deserialize, Serialize};
use std::ops::{Add, Sub};

/// A point in time: microseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

/// A length of time in microseconds, never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Span(i64);

impl Timestamp {
    /// Takes microseconds since the Unix epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }
    /// Microseconds since the Unix epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }
    /// Whole milliseconds since the Unix epoch, as JavaScript counts.
    pub const fn millis(self) -> i64 {
        self.0.div_euclid(1000)
    }
    /// How long after `earlier` this is; zero if it is not after it.
    pub fn since(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0).max(0))
    }
}

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// Takes microseconds; a negative number counts as zero.
    pub const fn from_micros(micros: i64) -> Self {
        Self(if micros < 0 { 0 } else { micros })
    }
    /// Takes seconds.
    pub const fn seconds(seconds: u32) -> Self {
        Self(seconds as i64 * 1_000_000)
    }
    /// Takes minutes.
    pub const fn minutes(minutes: u32) -> Self {
        Self(minutes as i64 * 60_000_000)
    }
    /// Takes hours.
    pub const fn hours(hours: u32) -> Self {
        Self(hours as i64 * 3_600_000_000)
    }
    /// Takes days of 24 hours.
    pub const fn days(days: u32) -> Self {
        Self::hours(24 * days)
    }
    /// Microseconds.
    pub const fn micros(self) -> i64 {
        self.0
    }
    /// Seconds, rounded up, for "try again in … seconds".
    pub const fn as_seconds_up(self) -> i64 {
        (self.0 + 999_999) / 1_000_000
    }
    /// Whole hours, rounded down.
    pub const fn as_hours(self) -> i64 {
        self.0 / 3_600_000_000
    }
}

impl Add<Span> for Timestamp {
    type Output = Self;
    fn add(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub<Span> for Timestamp {
    type Output = Self;
    fn sub(self, span: Span) -> Self {
        Self(self.0.saturating_sub(span.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_between_two_times_is_never_negative() {
        let (a, b) = (Timestamp::from_micros(5), Timestamp::from_micros(9));
        assert_eq!(b.since(a), Span::from_micros(4));
        assert_eq!(a.since(b), Span::ZERO);
    }

    #[test]
    fn adding_past_the_end_of_time_stays_at_the_end() {
        assert_eq!(
            Timestamp::from_micros(i64::MAX) + Span::days(1),
            Timestamp::from_micros(i64::MAX)
        );
    }
}
