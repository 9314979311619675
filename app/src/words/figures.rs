//! The words of the dashboard and its figures.

use crate::say::t;
use domain::{Channel, InvitationState, Outstanding, Period, Tally, Timestamp, percent};

/// A period, for its choice: "30 days".
pub(crate) fn period(period: Period) -> &'static str {
    match period {
        Period::SevenDays => t!("dashboard-period-seven-days"),
        Period::ThirtyDays => t!("dashboard-period-thirty-days"),
        Period::NinetyDays => t!("dashboard-period-ninety-days"),
        Period::TwelveMonths => t!("dashboard-period-twelve-months"),
    }
}

/// That nobody was invited in a period.
pub(crate) fn nobody_in(period: Period) -> &'static str {
    match period {
        Period::SevenDays => t!("dashboard-fared-none-seven-days"),
        Period::ThirtyDays => t!("dashboard-fared-none-thirty-days"),
        Period::NinetyDays => t!("dashboard-fared-none-ninety-days"),
        Period::TwelveMonths => t!("dashboard-fared-none-twelve-months"),
    }
}

/// Above how a period went, with what its parts are: "Over time, by day".
pub(crate) fn over_time(period: Period) -> &'static str {
    match period {
        Period::SevenDays | Period::ThirtyDays => t!("dashboard-over-time-day"),
        Period::NinetyDays => t!("dashboard-over-time-week"),
        Period::TwelveMonths => t!("dashboard-over-time-month"),
    }
}

/// What the picture of how a period went shows.
pub(crate) fn over_time_chart(period: Period) -> &'static str {
    match period {
        Period::SevenDays => t!("dashboard-over-time-chart-seven-days"),
        Period::ThirtyDays => t!("dashboard-over-time-chart-thirty-days"),
        Period::NinetyDays => t!("dashboard-over-time-chart-ninety-days"),
        Period::TwelveMonths => t!("dashboard-over-time-chart-twelve-months"),
    }
}

/// What the table of the same numbers is called.
pub(crate) fn over_time_table(period: Period) -> &'static str {
    match period {
        Period::SevenDays | Period::ThirtyDays => t!("dashboard-over-time-table-day"),
        Period::NinetyDays => t!("dashboard-over-time-table-week"),
        Period::TwelveMonths => t!("dashboard-over-time-table-month"),
    }
}

/// How people are invited.
pub(crate) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => t!("dashboard-channel-email"),
        Channel::Slip => t!("dashboard-channel-slip"),
    }
}

/// A count that goes so far and no further.
pub(crate) fn counted_so_far(count: i64) -> String {
    if count >= Outstanding::COUNTED {
        t!("dashboard-count-most").to_owned()
    } else {
        count.to_string()
    }
}

/// A part with its share of those invited: "18 (90 %)".
pub(crate) fn share(part: i64, invited: i64) -> String {
    match percent(part, invited) {
        Some(percent) => t!("dashboard-share", part = part, percent = percent),
        None => part.to_string(),
    }
}

/// All three numbers, for whoever does not see the picture: "E-mail: 20 invited, 18 delivered, 12 accepted".
pub(crate) fn tally(name: &str, tally: Tally) -> String {
    let Tally {
        invited,
        delivered,
        accepted,
    } = tally;
    t!(
        "dashboard-tally",
        name = name,
        invited = invited,
        delivered = delivered,
        accepted = accepted,
    )
}

/// A time to accept in whole quarters of an hour.
pub(crate) fn time_to_accept(quarters: Option<i64>) -> String {
    let Some(quarters) = quarters else {
        return "–".to_owned();
    };
    let (hours, minutes) = (quarters / 4, quarters % 4 * 15);
    let (days, rest) = (hours / 24, hours % 24);
    match (hours, minutes) {
        (0, 0) => t!("dashboard-took-no-quarter").to_owned(),
        (0, minutes) => t!("dashboard-took-minutes", minutes = minutes),
        (1..12, 0) | (12..48, _) => t!("dashboard-took-hours", hours = hours),
        (1..12, minutes) => t!("dashboard-took-hours-minutes", hours = hours, minutes = minutes),
        _ if rest == 0 => t!("dashboard-took-days", days = days),
        _ => t!("dashboard-took-days-hours", days = days, hours = rest),
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
    let hours = span.as_hours();
    match (expired, hours) {
        (false, 0) => t!("dashboard-left-minutes").to_owned(),
        (false, ..48) => t!("dashboard-left-hours", hours = hours),
        (false, _) => t!("dashboard-left-days", days = hours / 24),
        (true, 0) => t!("dashboard-expired-minutes").to_owned(),
        (true, ..48) => t!("dashboard-expired-hours", hours = hours),
        (true, _) => t!("dashboard-expired-days", days = hours / 24),
    }
}

/// Whom somebody asks who misses something.
pub(crate) fn whom_to_ask(invited_by: Option<&str>) -> String {
    match invited_by {
        Some(name) => t!("dashboard-ask-whoever-invited", name = name),
        None => t!("dashboard-ask-administrator").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Span;

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
