//! How invitations fare: what is counted, over which time, and how counts are put together.
//!
//! - *Invited*: it was sent. It counts once, on the day on which it was sent last, because that sending is what is kept of
//!   it and what all else here is about: a resend counts no second time, it moves the invitation to its own day. Drafts never
//!   count; expired and cancelled ones do. Inviting an address anew makes another invitation.
//! - *Delivered*: a mail server took that mail; a slip: it was printed since it was made last. Whoever accepted had it, too.
//! - *Accepted*: the person came in with it. *The time to accept* runs from the sending to that.
//!
//! People who were deleted keep counting: their invitations stay, without their names.

use crate::text_enum::text_enum;
use crate::{Channel, InvitationRow, SubscriptionRow, UnitId};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::AddAssign;

text_enum! {
    /// How far back the figures go. Days are those of the business's zone, and today is the last.
    #[derive(Default)]
    Period {
        /// Seven days.
        SevenDays = "7-days",
        /// Thirty days.
        #[default]
        ThirtyDays = "30-days",
        /// Ninety days, week by week.
        NinetyDays = "90-days",
        /// This month and the eleven before it.
        TwelveMonths = "12-months",
    }
}

impl Period {
    /// Where its parts begin, and where the last ends, in days before tomorrow: `[7, 6, .., 0]`. None: its parts are the last
    /// [`Period::MONTHS`] calendar months.
    pub fn days_before_tomorrow(self) -> Option<Vec<i64>> {
        let (days, part) = match self {
            Self::SevenDays => (7, 1),
            Self::ThirtyDays => (30, 1),
            Self::NinetyDays => (90, 7),
            Self::TwelveMonths => return None,
        };
        let whole = (0..days).filter(|day| day % part == 0);
        let mut limits: Vec<i64> = whole.chain([days]).collect();
        limits.reverse();
        Some(limits)
    }

    /// How many calendar months the longest period has.
    pub const MONTHS: i64 = 12;
}

/// So many were invited, of these so many reached, and of these so many came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Sent.
    pub invited: i64,
    /// Of these, delivered.
    pub delivered: i64,
    /// Of these, accepted.
    pub accepted: i64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.invited += other.invited;
        self.delivered += other.delivered;
        self.accepted += other.accepted;
    }
}

/// The percentage that a part is of the whole, rounded to the nearest; None of nothing.
pub fn percent(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (200 * part + whole) / (2 * whole))
}

/// Invitations of one department, channel and time to accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FareRow {
    /// The department; None: they have none.
    pub department: Option<UnitId>,
    /// By mail or slip.
    pub channel: Channel,
    /// After so many whole quarters of an hour they were accepted; None: they were not.
    pub quarters: Option<i64>,
    /// How many they are.
    pub invited: i64,
    /// How many of them were delivered.
    pub delivered: i64,
}

/// How some invitations fared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fare {
    /// Counts.
    pub tally: Tally,
    /// How many were accepted after so many whole quarters of an hour.
    times: BTreeMap<i64, i64>,
}

impl Fare {
    fn count(&mut self, row: &FareRow) {
        self.tally += Tally {
            invited: row.invited,
            delivered: row.delivered,
            accepted: row.quarters.map_or(0, |_| row.invited),
        };
        if let Some(quarters) = row.quarters {
            *self.times.entry(quarters).or_default() += row.invited;
        }
    }

    fn add(&mut self, other: &Self) {
        self.tally += other.tally;
        for (quarters, count) in &other.times {
            *self.times.entry(*quarters).or_default() += count;
        }
    }

    /// The median time to accept in whole quarters of an hour, rounded down; of two in the middle the shorter.
    pub fn median(&self) -> Option<i64> {
        let mut left = (self.tally.accepted + 1) / 2;
        let median = self.times.iter().find(|(_, count)| {
            left -= **count;
            left <= 0
        });
        median.map(|(quarters, _)| *quarters)
    }
}

/// Where people are invited into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DepartmentPart {
    /// A department.
    Department(UnitId),
    /// So many further departments together.
    Others(usize),
    /// None.
    Nowhere,
}

/// How all invitations of a period fared, whole and in parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fares {
    /// All of them.
    pub all: Fare,
    /// By channel; one without invitations is left out.
    pub channels: Vec<(Channel, Fare)>,
    /// By department: those with most invitations first, then the others, then those without.
    pub departments: Vec<(DepartmentPart, Fare)>,
}

impl Fares {
    /// So many departments stand by themselves.
    pub const MOST_DEPARTMENTS: usize = 10;

    /// Puts the counts together.
    pub fn of(rows: &[FareRow]) -> Self {
        let mut all = Fare::default();
        let (mut channels, mut departments) = (BTreeMap::new(), BTreeMap::new());
        for row in rows {
            all.count(row);
            channels
                .entry(row.channel)
                .or_insert_with(Fare::default)
                .count(row);
            let of_department = departments.entry(row.department);
            of_department.or_insert_with(Fare::default).count(row);
        }
        let nowhere = departments.remove(&None);
        let mut departments: Vec<(UnitId, Fare)> = departments
            .into_iter()
            .filter_map(|(department, fare)| Some((department?, fare)))
            .collect();
        departments.sort_by_key(|(_, fare)| Reverse(fare.tally.invited));
        // One that would stand for another alone stands for itself.
        let most = match departments.len() {
            few if few <= Self::MOST_DEPARTMENTS + 1 => few,
            _ => Self::MOST_DEPARTMENTS,
        };
        let rest = departments.split_off(most);
        let others = (!rest.is_empty()).then(|| {
            let mut others = Fare::default();
            for (_, fare) in &rest {
                others.add(fare);
            }
            (DepartmentPart::Others(rest.len()), others)
        });
        let named = departments.into_iter();
        Self {
            all,
            channels: channels.into_iter().collect(),
            departments: named
                .map(|(department, fare)| (DepartmentPart::Department(department), fare))
                .chain(others)
                .chain(nowhere.map(|fare| (DepartmentPart::Nowhere, fare)))
                .collect(),
        }
    }
}

/// How many invitations stand how, at this time; each is counted no further than [`Outstanding::COUNTED`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outstanding {
    /// Pending.
    pub pending: i64,
    /// Of these, those that expire within 6 hours.
    pub expiring: i64,
    /// Expired, and neither sent anew nor cancelled.
    pub expired: i64,
    /// Awaiting confirmation.
    pub awaiting: i64,
    /// Whether anybody was ever invited.
    pub ever: bool,
}

impl Outstanding {
    /// So far is counted: this is "more than 1,000".
    pub const COUNTED: i64 = 1_001;
}

/// What waits, in so many rows: the pending ones that expire next, and those that expired last. Where one of them is short
/// the other has its room.
pub fn waiting(
    mut pending: Vec<InvitationRow>,
    mut expired: Vec<InvitationRow>,
    rows: usize,
) -> Vec<InvitationRow> {
    let for_expired = expired.len().min(rows / 2);
    pending.truncate(rows - for_expired);
    expired.truncate(rows - pending.len());
    pending.append(&mut expired);
    pending
}

/// Puts first what is over-subscribed, then what is nearly full; what has any number of seats comes last.
pub fn fullest_first(subscriptions: &mut [SubscriptionRow]) {
    subscriptions.sort_by_key(|row| {
        let taken = row.seats.used + row.seats.held;
        let share = row.seats.limit.map(|limit| 1_000 * taken / limit.max(1));
        (Reverse(row.seats.over()), Reverse(share))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AppId, Seats, SubscriptionId};
    use uuid::Uuid;

    fn unit(number: u128) -> UnitId {
        UnitId::new(Uuid::from_u128(number))
    }

    fn row(department: Option<u128>, channel: Channel, quarters: Option<i64>, counts: (i64, i64)) -> FareRow {
        FareRow {
            department: department.map(unit),
            channel,
            quarters,
            invited: counts.0,
            delivered: counts.1,
        }
    }

    #[test]
    fn a_period_ends_with_today_and_its_first_week_may_be_shorter() {
        let of = |period: Period| period.days_before_tomorrow();
        assert_eq!(of(Period::SevenDays), Some(vec![7, 6, 5, 4, 3, 2, 1, 0]));
        assert_eq!(of(Period::ThirtyDays), Some((0..=30).rev().collect()));
        let weeks = vec![90, 84, 77, 70, 63, 56, 49, 42, 35, 28, 21, 14, 7, 0];
        assert_eq!(of(Period::NinetyDays), Some(weeks));
        assert_eq!(of(Period::TwelveMonths), None);
    }

    #[test]
    fn a_percentage_is_rounded_to_the_nearest_and_there_is_none_of_nothing() {
        for (part, whole, told) in [
            (0, 3, Some(0)),
            (1, 3, Some(33)),
            (2, 3, Some(67)),
            (1, 200, Some(1)),
            (1, 201, Some(0)),
            (3, 3, Some(100)),
            (0, 0, None),
        ] {
            assert_eq!(percent(part, whole), told, "{part} of {whole}");
        }
    }

    #[test]
    fn the_median_is_the_one_in_the_middle_and_of_two_the_shorter() {
        let median = |times: &[(i64, i64)]| {
            let mut fare = Fare::default();
            fare.count(&row(None, Channel::Email, None, (7, 7)));
            for (quarters, count) in times {
                fare.count(&row(None, Channel::Email, Some(*quarters), (*count, *count)));
            }
            fare.median()
        };
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[(5, 1)]), Some(5));
        assert_eq!(median(&[(5, 1), (2, 1)]), Some(2));
        assert_eq!(median(&[(9, 1), (5, 1), (2, 1)]), Some(5));
        assert_eq!(median(&[(0, 2), (5, 3), (9, 4)]), Some(5));
        assert_eq!(median(&[(0, 2), (5, 3), (9, 6)]), Some(9));
    }

    #[test]
    fn figures_are_put_together_by_channel_and_department() {
        let rows = [
            row(Some(1), Channel::Email, Some(4), (2, 2)),
            row(Some(1), Channel::Email, None, (3, 1)),
            row(Some(1), Channel::Slip, Some(8), (1, 1)),
            row(None, Channel::Slip, None, (1, 0)),
        ];
        let fares = Fares::of(&rows);
        let tally = |invited, delivered, accepted| Tally {
            invited,
            delivered,
            accepted,
        };
        assert_eq!((fares.all.tally, fares.all.median()), (tally(7, 4, 3), Some(4)));
        let channels: Vec<_> = fares
            .channels
            .iter()
            .map(|(channel, fare)| (*channel, fare.tally))
            .collect();
        assert_eq!(
            channels,
            [(Channel::Email, tally(5, 3, 2)), (Channel::Slip, tally(2, 1, 1))]
        );
        let departments: Vec<_> = fares
            .departments
            .iter()
            .map(|(into, fare)| (*into, fare.tally))
            .collect();
        assert_eq!(
            departments,
            [
                (DepartmentPart::Department(unit(1)), tally(6, 4, 3)),
                (DepartmentPart::Nowhere, tally(1, 0, 0))
            ]
        );
    }

    #[test]
    fn departments_beyond_ten_stand_together_unless_there_is_one_alone() {
        let rows = |count: u128| -> Vec<FareRow> {
            let invited = |number: u128| i64::try_from(number).unwrap();
            (1..=count)
                .map(|number| row(Some(number), Channel::Email, Some(1), (invited(number), 0)))
                .collect()
        };
        let eleven = Fares::of(&rows(11));
        assert_eq!(eleven.departments.len(), 11);
        assert_eq!(eleven.departments[0].0, DepartmentPart::Department(unit(11)));
        let twelve = Fares::of(&rows(12));
        assert_eq!(twelve.departments.len(), 11);
        let (others, fare) = &twelve.departments[10];
        assert_eq!((*others, fare.tally.accepted), (DepartmentPart::Others(2), 3));
        assert_eq!(twelve.departments[0].0, DepartmentPart::Department(unit(12)));
    }

    #[test]
    fn over_subscribed_comes_first_then_nearly_full_and_what_has_no_limit_last() {
        let subscription = |package: &str, limit, used, held| SubscriptionRow {
            id: SubscriptionId::new(Uuid::nil()),
            app: AppId::new(Uuid::nil()),
            app_name: String::new(),
            package: package.to_owned(),
            seats: Seats { limit, used, held },
            active: true,
            starts_at: None,
            ends_at: None,
            open: true,
        };
        let mut rows = [
            subscription("any number", None, 500, 0),
            subscription("half", Some(10), 4, 1),
            subscription("over", Some(3), 4, 1),
            subscription("nearly", Some(100), 90, 9),
            subscription("far over", Some(0), 9, 0),
        ];
        fullest_first(&mut rows);
        let order: Vec<&str> = rows.iter().map(|row| row.package.as_str()).collect();
        assert_eq!(order, ["far over", "over", "nearly", "half", "any number"]);
    }
}
