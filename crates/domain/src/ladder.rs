//! The delay ladder for failed sign-ins.
//!
//! It is climbed for each pair of typed address and client network, never for an account as such: a stranger who
//! types somebody's address cannot lock that person out.

use crate::Span;

/// After this long without a failure the count starts anew.
pub const FORGET_FAILURES_AFTER: Span = Span::hours(24);

/// How long to wait after `failures` failed tries in a row.
pub const fn delay_after(failures: u32) -> Span {
    match failures {
        0..=4 => Span::ZERO,
        5..=9 => Span::seconds(5),
        10..=19 => Span::seconds(30),
        20..=49 => Span::minutes(5),
        _ => Span::minutes(30),
    }
}

/// How long everybody waits after so many wrong enrolment codes from wherever: a second each, from a thousand a day on.
///
/// A code has 50 bits: at this pace nobody guesses one of ten thousand in a lifetime. Whoever scans a slip waits for nobody.
pub const fn delay_for_all_after(failures: u32) -> Span {
    match failures {
        0..=999 => Span::ZERO,
        _ => Span::seconds(1),
    }
}

/// How long a network waits after so many asks for links in a day. An office is one network, so it is milder than for
/// failures: the mails to one address have a limit of their own.
pub const fn delay_after_asks(asks: u32) -> Span {
    match asks {
        0..=19 => Span::ZERO,
        20..=49 => Span::seconds(5),
        50..=199 => Span::seconds(30),
        _ => Span::minutes(5),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_only_goes_up_and_ends_at_half_an_hour() {
        for failures in 0..200 {
            assert!(delay_after(failures) <= delay_after(failures + 1));
        }
        for asks in 0..400 {
            assert!(delay_after_asks(asks) <= delay_after_asks(asks + 1));
        }
        assert_eq!(delay_after_asks(19), Span::ZERO);
        assert_eq!(delay_after(4), Span::ZERO);
        assert_eq!(delay_after(1_000), Span::minutes(30));
    }
}
