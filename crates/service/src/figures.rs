//! What the dashboard tells administrators: what waits, how seats stand, and how invitations fare. Confined to what the
//! actor's lists are confined to.

use crate::ports::BusinessScope;
use crate::read::{scope, see_settings};
use crate::{Actor, Usher, Verdict};
use anyhow::Context;
use domain::{
    DeliveryState, DepartmentPart, Fares, InvitationRow, InvitationView, Outstanding, Period, Permission,
    ReachRefusal, Span, SubscriptionRow, Tally, Timestamp, UnitId, ZoneName, fullest_first, waiting,
};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

/// So many invitations are shown of those that wait.
const WAITING: usize = 8;
/// Those that expired longer ago are not among them.
const LATELY: Span = Span::days(14);
/// So many subscriptions are shown.
const SUBSCRIPTIONS: usize = 20;

/// The figures of a business, or of a department in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// How many invitations stand how.
    pub outstanding: Outstanding,
    /// Of how many outstanding ones the mail failed; counted as far as these.
    pub failed: i64,
    /// Those that expire next, and those that expired lately.
    pub waiting: Vec<InvitationRow>,
    /// The fullest open subscriptions, and how many open ones there are; None for those who may not see them.
    pub seats: Option<(Vec<SubscriptionRow>, usize)>,
    /// How invitations fared in the period.
    pub fared: Fared,
}

/// How invitations fared in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fared {
    /// Which.
    pub period: Period,
    /// Whole, by channel and by department.
    pub fares: Fares,
    /// The names of the departments among these.
    pub departments: Vec<(UnitId, String)>,
    /// Its parts: from when, until when, and how many.
    pub over_time: Vec<(Timestamp, Timestamp, Tally)>,
}

impl Usher {
    /// The figures, for those who may see people.
    pub async fn figures(&self, actor: &Actor, period: Period) -> Verdict<Figures, ReachRefusal> {
        let scope = scope(actor, Permission::UsersView)?;
        let now = self.now();
        let failed = InvitationView {
            delivery: Some(DeliveryState::Failed),
            ..InvitationView::default()
        };
        let rows = i64::try_from(WAITING).unwrap_or(i64::MAX);
        let (outstanding, failed, pending, expired, seats, fared) = futures::try_join!(
            self.store.outstanding(scope, now),
            self.store
                .count_invitations(scope, &failed, now, Outstanding::COUNTED),
            self.store.next_to_expire(scope, now, rows),
            self.store.last_expired(scope, now - LATELY, now, rows),
            self.fullest(actor, now),
            self.fared(scope, &actor.seat.zone, period, now),
        )?;
        Ok(Figures {
            outstanding,
            failed,
            waiting: waiting(pending, expired, WAITING),
            seats,
            fared,
        })
    }

    /// Open subscriptions, for those who see the business's settings.
    async fn fullest(
        &self,
        actor: &Actor,
        now: Timestamp,
    ) -> anyhow::Result<Option<(Vec<SubscriptionRow>, usize)>> {
        if see_settings(actor).is_err() {
            return Ok(None);
        }
        let mut open = self.store.subscriptions(actor.seat.business, now).await?;
        open.retain(|row| row.open);
        let count = open.len();
        fullest_first(&mut open);
        open.truncate(SUBSCRIPTIONS);
        Ok(Some((open, count)))
    }

    async fn fared(
        &self,
        scope: BusinessScope,
        zone: &ZoneName,
        period: Period,
        now: Timestamp,
    ) -> anyhow::Result<Fared> {
        let limits = limits(period, zone, now)?;
        let first = *limits.first().context("a period has a beginning")?;
        let (rows, tallies) = futures::try_join!(
            self.store.fares(scope, first),
            self.store.fares_over_time(scope, &limits)
        )?;
        let fares = Fares::of(&rows);
        let named = fares.departments.iter().filter_map(|(part, _)| match part {
            DepartmentPart::Department(unit) => Some(*unit),
            _ => None,
        });
        let departments = self
            .store
            .unit_names(scope.business, &named.collect::<Vec<_>>())
            .await?;
        let spans = limits.windows(2).zip(tallies);
        Ok(Fared {
            period,
            fares,
            departments,
            over_time: spans.map(|(span, tally)| (span[0], span[1], tally)).collect(),
        })
    }
}

/// Where the period's parts begin, and where the last ends: midnights in the zone.
fn limits(period: Period, zone: &ZoneName, now: Timestamp) -> anyhow::Result<Vec<Timestamp>> {
    let zone = TimeZone::get(&zone.0).unwrap_or(TimeZone::UTC);
    let today = jiff::Timestamp::from_microsecond(now.micros())?
        .to_zoned(zone.clone())
        .date();
    let midnight = |day: Date| -> anyhow::Result<Timestamp> {
        let midnight: Zoned = day.to_zoned(zone.clone())?;
        Ok(Timestamp::from_micros(midnight.timestamp().as_microsecond()))
    };
    let days: Vec<Date> = if let Some(days) = period.days_before_tomorrow() {
        let tomorrow = today.tomorrow()?;
        let before = days.into_iter().map(|days| tomorrow.checked_sub(days.days()));
        before.collect::<Result<_, _>>()?
    } else {
        let next = today.first_of_month().checked_add(1.month())?;
        let before = (0..=Period::MONTHS).rev();
        let before = before.map(|months| next.checked_sub(months.months()));
        before.collect::<Result<_, _>>()?
    };
    days.into_iter().map(midnight).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        let instant: jiff::Timestamp = text.parse().unwrap();
        Timestamp::from_micros(instant.as_microsecond())
    }

    #[test]
    fn parts_begin_at_midnight_in_the_businesss_zone_whatever_the_clocks_there_do() {
        let zone = ZoneName("Europe/Berlin".to_owned());
        // In the night to 29 March 2026 clocks are set forward.
        let days = limits(Period::SevenDays, &zone, at("2026-03-30T22:30:00Z")).unwrap();
        assert_eq!(days.len(), 8);
        assert_eq!(days[0], at("2026-03-24T23:00:00Z"));
        assert_eq!(
            (days[4], days[5]),
            (at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z"))
        );
        assert_eq!(days[7], at("2026-03-31T22:00:00Z"));
        let months = limits(Period::TwelveMonths, &zone, at("2026-03-30T12:00:00Z")).unwrap();
        assert_eq!((months.len(), months[0]), (13, at("2025-03-31T22:00:00Z")));
        assert_eq!(
            (months[11], months[12]),
            (at("2026-02-28T23:00:00Z"), at("2026-03-31T22:00:00Z"))
        );
        let weeks = limits(Period::NinetyDays, &zone, at("2026-03-30T12:00:00Z")).unwrap();
        assert_eq!((weeks.len(), weeks[13]), (14, at("2026-03-30T22:00:00Z")));
    }

    #[test]
    fn a_zone_that_is_unknown_counts_as_utc() {
        let limits = limits(
            Period::SevenDays,
            &ZoneName("Nowhere".to_owned()),
            at("2026-03-30T12:00:00Z"),
        );
        assert_eq!(limits.unwrap()[7], at("2026-03-31T00:00:00Z"));
    }
}
