//! The words of the dashboard's figures.

use super::plural;
use domain::{Channel, InvitationState, Outstanding, Period, Span, Tally, Timestamp, percent};

/// A period, for its choice: "30 days".
pub(crate) fn period(period: Period) -> &'static str {
    match period {
        Period::SevenDays => "7 days",
        Period::ThirtyDays => "30 days",
        Period::NinetyDays => "90 days",
        Period::TwelveMonths => "12 months",
    }
}

/// What a period's parts are: "by day".
pub(crate) fn parts(period: Period) -> &'static str {
    match period {
        Period::SevenDays | Period::ThirtyDays => "by day",
        Period::NinetyDays => "by week",
        Period::TwelveMonths => "by month",
    }
}

/// How people are invited.
pub(crate) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "E-mail",
        Channel::Slip => "Slip",
    }
}

/// A count that goes so far and no further.
pub(crate) fn counted_so_far(count: i64) -> String {
    if count >= Outstanding::COUNTED {
        "over 1,000".to_owned()
    } else {
        count.to_string()
    }
}

/// A part with its share of those invited: "18 (90 %)".
pub(crate) fn share(part: i64, invited: i64) -> String {
    match percent(part, invited) {
        Some(percent) => format!("{part} ({percent} %)"),
        None => part.to_string(),
    }
}

/// All three numbers, for whoever does not see the picture: "20 invited, 18 delivered, 12 accepted".
pub(crate) fn tally(tally: Tally) -> String {
    let Tally {
        invited,
        delivered,
        accepted,
    } = tally;
    format!("{invited} invited, {delivered} delivered, {accepted} accepted")
}

/// A time to accept in whole quarters of an hour.
pub(crate) fn time_to_accept(quarters: Option<i64>) -> String {
    let Some(quarters) = quarters else {
        return "–".to_owned();
    };
    let (hours, minutes) = (quarters / 4, quarters % 4 * 15);
    match (hours, minutes) {
        (0, 0) => "under 15 min".to_owned(),
        (0, minutes) => format!("{minutes} min"),
        (1..12, 0) | (12..48, _) => format!("{hours} h"),
        (1..12, minutes) => format!("{hours} h {minutes} min"),
        (hours, _) => match hours % 24 {
            0 => plural(hours / 24, "day"),
            rest => format!("{} {rest} h", plural(hours / 24, "day")),
        },
    }
}

/// How long an invitation has left, or since when it has expired: "5 h left", "Expired 3 days ago".
pub(crate) fn left_or_expired(state: InvitationState, expires_at: Timestamp, now: Timestamp) -> String {
    let expired = state == InvitationState::Expired;
    let span = if expired {
        now.since(expires_at)
    } else {
        expires_at.since(now)
    };
    let (span, expired) = (rough(span), if expired { "Expired " } else { "" });
    match expired {
        "" => format!("{span} left"),
        expired => format!("{expired}{span} ago"),
    }
}

/// "less than an hour", "5 h", "3 days".
fn rough(span: Span) -> String {
    match span.as_hours() {
        0 => "less than an hour".to_owned(),
        hours if hours < 48 => format!("{hours} h"),
        hours => plural(hours / 24, "day"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_to_accept_is_told_as_exactly_as_it_is_known() {
        for (quarters, told) in [
            (0, "under 15 min"),
            (1, "15 min"),
            (4, "1 h"),
            (13, "3 h 15 min"),
            (48, "12 h"),
            (51, "12 h"),
            (191, "47 h"),
            (192, "2 days"),
            (4 * 53, "2 days 5 h"),
        ] {
            assert_eq!(time_to_accept(Some(quarters)), told);
        }
        assert_eq!(time_to_accept(None), "–");
    }

    #[test]
    fn what_is_left_and_what_is_over_is_told_roughly() {
        let now = Timestamp::from_micros(0) + Span::days(9);
        for (state, at, told) in [
            (
                InvitationState::Pending,
                now + Span::minutes(59),
                "less than an hour left",
            ),
            (InvitationState::Pending, now + Span::hours(5), "5 h left"),
            (InvitationState::Pending, now + Span::hours(49), "2 days left"),
            (
                InvitationState::Expired,
                now - Span::minutes(5),
                "Expired less than an hour ago",
            ),
            (
                InvitationState::Expired,
                now - Span::days(3),
                "Expired 3 days ago",
            ),
        ] {
            assert_eq!(left_or_expired(state, at, now), told);
        }
    }

    #[test]
    fn a_share_is_told_with_its_percentage_and_of_nothing_without() {
        assert_eq!(share(18, 20), "18 (90 %)");
        assert_eq!(share(0, 0), "0");
        assert_eq!(
            (counted_so_far(1_000), counted_so_far(1_001)),
            ("1000".into(), "over 1,000".into())
        );
    }
}
