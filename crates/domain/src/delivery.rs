//! How a message is tried again, and what is shown of it.

use crate::Span;
use crate::text_enum::text_enum;

text_enum! {
    /// Where an outbox message stands.
    DeliveryState {
        /// Waiting for its first try.
        Queued = "queued",
        /// A try failed for now; another one follows.
        Retrying = "retrying",
        /// Accepted by the mail server.
        Sent = "sent",
        /// Refused for good, or given up.
        Failed = "failed",
        /// Not sent, because what it was about was over by then.
        Dropped = "dropped",
    }
}

/// How long to wait after the `tries`th failed try: 1, 5, 15, 30, 60 minutes, then 2 hours ± 20 %.
///
/// `jitter` is 0 to 999, drawn by the caller. The intervals follow RFC 5321 §4.5.4.1: two tries in the first hour,
/// then every two to three hours.
pub fn next_try(tries: u32, jitter: u16) -> Span {
    match tries {
        0 | 1 => Span::minutes(1),
        2 => Span::minutes(5),
        3 => Span::minutes(15),
        4 => Span::minutes(30),
        5 => Span::minutes(60),
        _ => Span::seconds(5_760 + u32::from(jitter.min(999)) * 2_880 / 1_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_come_after_1_5_15_30_60_minutes_then_every_2_hours_with_jitter() {
        let minutes: Vec<i64> = (1..=5)
            .map(|tries| next_try(tries, 0).as_seconds_up() / 60)
            .collect();
        assert_eq!(minutes, [1, 5, 15, 30, 60]);
        assert_eq!(next_try(6, 0), Span::minutes(96));
        assert!(next_try(60, 999) < Span::minutes(144) && next_try(60, 999) > Span::minutes(143));
    }
}
