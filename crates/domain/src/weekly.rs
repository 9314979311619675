//! The weekly mail [M-A5]: when it is due, what it tells of, and when there is nothing to tell.

use crate::text_enum::text_enum;
use crate::{EntityType, RecordId, Span, Timestamp, ZoneName};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp as Instant, ToSpan};
use serde::{Deserialize, Serialize};
use std::fmt;

/// So many records of each list stand in the mail; of the others it tells how many there are.
pub const MOST_IN_WEEKLY_MAIL: i64 = 20;
/// It tells of what was changed in so long a time, and of what is due in the next one.
pub const WEEKLY_WINDOW: Span = Span::days(7);
/// A mail that could not go out for so long is left out: the next one tells more.
pub const WEEKLY_LATE: Span = Span::days(2);
/// When the mail of somebody is due whose time was not reckoned yet.
pub const WEEKLY_NOT_RECKONED: Timestamp = Timestamp::from_micros(0);
/// Whoever chooses another day gets no two within this time.
const APART: Span = Span::hours(20);

text_enum! {
    /// The day of the week on which a member gets it.
    WeekDay {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl WeekDay {
    const fn in_calendar(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Monday,
            Self::Tuesday => Weekday::Tuesday,
            Self::Wednesday => Weekday::Wednesday,
            Self::Thursday => Weekday::Thursday,
            Self::Friday => Weekday::Friday,
            Self::Saturday => Weekday::Saturday,
            Self::Sunday => Weekday::Sunday,
        }
    }
}

/// A full hour of the day, 0 to 23.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DayHour(u8);

impl DayHour {
    /// Takes 0 to 23.
    pub const fn new(hour: u8) -> Option<Self> {
        if hour < 24 { Some(Self(hour)) } else { None }
    }

    /// Reads what a form posts: 0 to 23.
    pub fn parse(text: &str) -> Option<Self> {
        text.trim().parse().ok().and_then(Self::new)
    }

    /// 0 to 23.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..24).map(Self)
    }
}

impl fmt::Display for DayHour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:00", self.0)
    }
}

/// When a member gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeeklyTime {
    /// On this day.
    pub day: WeekDay,
    /// At this hour.
    pub hour: DayHour,
    /// In this zone; None: in the business's.
    pub zone: Option<ZoneName>,
}

impl Default for WeeklyTime {
    fn default() -> Self {
        Self {
            day: WeekDay::Monday,
            hour: DayHour(7),
            zone: None,
        }
    }
}

impl fmt::Display for WeeklyTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.day, self.hour)?;
        match &self.zone {
            Some(zone) => write!(f, " {}", zone.0),
            None => Ok(()),
        }
    }
}

impl WeeklyTime {
    /// The first such time after `now`, on the zone's own clock; not within 20 hours of the last mail.
    ///
    /// An hour that the clock skips is the one after it, and one that comes twice is its first: so there is one in each
    /// week.
    pub fn next_after(&self, now: Timestamp, told_at: Option<Timestamp>, zone: &TimeZone) -> Timestamp {
        let after = told_at.map_or(now, |told| now.max(told + APART));
        let instant = Instant::from_microsecond(after.micros()).unwrap_or(Instant::MAX);
        let today = zone.to_datetime(instant).date();
        let such = (0..=7)
            .filter_map(|days| today.checked_add(days.days()).ok())
            .filter(|date| date.weekday() == self.day.in_calendar())
            .filter_map(|date| self.on(date, zone));
        let mut later = such.filter(|time| *time > after);
        later.next().unwrap_or(after + WEEKLY_WINDOW)
    }

    /// What becomes of a mail that was due then, now that it is looked at. However many were missed meanwhile, the last one
    /// counts.
    pub fn turn(&self, due_at: Timestamp, now: Timestamp, zone: &TimeZone) -> WeeklyTurn {
        if due_at == WEEKLY_NOT_RECKONED {
            return WeeklyTurn::TooLate;
        }
        if now <= due_at + WEEKLY_LATE {
            return WeeklyTurn::Now { due_at };
        }
        let in_time = now - WEEKLY_LATE - Span::from_micros(1);
        let last = self.next_after(in_time, None, zone);
        if last <= now {
            WeeklyTurn::Now { due_at: last }
        } else {
            WeeklyTurn::TooLate
        }
    }

    fn on(&self, date: Date, zone: &TimeZone) -> Option<Timestamp> {
        let local = date.at(self.hour.0.cast_signed(), 0, 0, 0);
        let instant = zone.to_ambiguous_timestamp(local).compatible().ok()?;
        Some(Timestamp::from_micros(instant.as_microsecond()))
    }
}

/// What becomes of a mail whose time has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeeklyTurn {
    /// It is time for the one of this time.
    Now {
        /// When it was due.
        due_at: Timestamp,
    },
    /// It is too late for it.
    TooLate,
}

/// A record as the mail tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeeklyRecord {
    /// The record.
    pub id: RecordId,
    /// What it is about.
    pub kind: EntityType,
    /// What it is called.
    pub title: String,
    /// The name of its workspace.
    pub workspace: String,
    /// When it is due.
    pub due_on: Option<Date>,
}

/// Some records and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WeeklyRecords {
    /// The first of them, [`MOST_IN_WEEKLY_MAIL`] at most.
    pub shown: Vec<WeeklyRecord>,
    /// How many there are.
    pub total: i64,
}

impl WeeklyRecords {
    /// How many are not shown.
    pub fn more(&self) -> i64 {
        self.total - i64::try_from(self.shown.len()).unwrap_or(i64::MAX)
    }
}

/// What there is to tell somebody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WeeklyNews {
    /// What is overdue, or due in the next seven days.
    pub due: WeeklyRecords,
    /// What others changed in the last seven days.
    pub changed: WeeklyRecords,
    /// How many messages they have not read, up to [`crate::MOST_UNREAD`].
    pub unread: i64,
}

impl WeeklyNews {
    /// Nothing: no mail is sent.
    pub fn is_empty(&self) -> bool {
        self.due.total == 0 && self.changed.total == 0 && self.unread == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Central European time: the clock goes from 2:00 to 3:00 on 29 March 2026, and from 3:00 to 2:00 on 25 October.
    const BERLIN: &str = "CET-1CEST,M3.5.0,M10.5.0/3";
    /// Half an hour forth and back, as Lord Howe Island has it: 4 October 2026 and 5 April 2026, at 2:00.
    const LORD_HOWE: &str = "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0";

    fn at(text: &str) -> Timestamp {
        Timestamp::from_micros(text.parse::<Instant>().unwrap().as_microsecond())
    }

    fn time(day: WeekDay, hour: u8) -> WeeklyTime {
        WeeklyTime {
            day,
            hour: DayHour::new(hour).unwrap(),
            zone: None,
        }
    }

    fn zone(rule: &str) -> TimeZone {
        TimeZone::posix(rule).unwrap()
    }

    #[test]
    fn m_a5_the_next_one_is_on_the_chosen_day_and_hour_of_the_zones_own_clock() {
        use WeekDay::{Friday, Monday, Sunday, Tuesday};
        for (rule, day, hour, after, expected) in [
            // Monday 23 November 2026, 07:00, in winter.
            (BERLIN, Monday, 7, "2026-11-22T12:00:00Z", "2026-11-23T06:00:00Z"),
            (
                BERLIN,
                Monday,
                7,
                "2026-11-23T05:59:59.999999Z",
                "2026-11-23T06:00:00Z",
            ),
            // At the very moment it is the one of the week after.
            (BERLIN, Monday, 7, "2026-11-23T06:00:00Z", "2026-11-30T06:00:00Z"),
            (BERLIN, Monday, 7, "2026-11-23T09:00:00Z", "2026-11-30T06:00:00Z"),
            // The week in which the clock goes forth has an hour less, and the one in which it goes back one more.
            (BERLIN, Monday, 7, "2026-03-23T06:00:00Z", "2026-03-30T05:00:00Z"),
            (BERLIN, Monday, 7, "2026-10-19T05:00:00Z", "2026-10-26T06:00:00Z"),
            // 2:00 is skipped on 29 March: 3:00 it is, and 2:00 again in the week after.
            (BERLIN, Sunday, 2, "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z"),
            (BERLIN, Sunday, 2, "2026-03-29T01:00:00Z", "2026-04-05T00:00:00Z"),
            // 2:00 comes twice on 25 October: it is the first, and not the second besides.
            (BERLIN, Sunday, 2, "2026-10-24T12:00:00Z", "2026-10-25T00:00:00Z"),
            (BERLIN, Sunday, 2, "2026-10-25T00:00:00Z", "2026-11-01T01:00:00Z"),
            (BERLIN, Sunday, 2, "2026-10-25T00:30:00Z", "2026-11-01T01:00:00Z"),
            // A gap of half an hour.
            (
                LORD_HOWE,
                Sunday,
                2,
                "2026-10-02T00:00:00Z",
                "2026-10-03T15:30:00Z",
            ),
            // It is another day there already, or still.
            (
                "<+14>-14",
                Tuesday,
                0,
                "2026-11-23T09:00:00Z",
                "2026-11-23T10:00:00Z",
            ),
            (
                "<-12>12",
                Friday,
                23,
                "2026-11-21T10:59:00Z",
                "2026-11-21T11:00:00Z",
            ),
            ("UTC0", Monday, 0, "2026-11-22T23:59:59Z", "2026-11-23T00:00:00Z"),
            ("UTC0", Sunday, 23, "2026-11-22T23:00:00Z", "2026-11-29T23:00:00Z"),
        ] {
            let next = time(day, hour).next_after(at(after), None, &zone(rule));
            assert_eq!(next, at(expected), "{rule} {day} {hour} after {after}");
        }
    }

    #[test]
    fn m_a5_there_is_one_in_each_week_of_a_year_whatever_the_hour() {
        for rule in [BERLIN, LORD_HOWE, "EST5EDT,M3.2.0,M11.1.0", "UTC0"] {
            for hour in DayHour::all() {
                let weekly = WeeklyTime {
                    day: WeekDay::Sunday,
                    hour,
                    zone: None,
                };
                let mut now = at("2026-01-01T00:00:00Z");
                let mut count = 0;
                while now < at("2027-01-01T00:00:00Z") {
                    let next = weekly.next_after(now, Some(now), &zone(rule));
                    let days = next.since(now).as_hours();
                    assert!(
                        count == 0 || (166..=170).contains(&days),
                        "{rule} {hour}: {days} h"
                    );
                    (now, count) = (next, count + 1);
                }
                assert_eq!(count, 53, "{rule} {hour}");
            }
        }
    }

    #[test]
    fn m_a5_another_day_brings_no_second_mail_at_once() {
        let told = at("2026-11-23T06:00:00Z");
        let berlin = zone(BERLIN);
        for (day, hour, expected) in [
            // An hour later: the week after.
            (WeekDay::Monday, 8, "2026-11-30T07:00:00Z"),
            (WeekDay::Tuesday, 2, "2026-12-01T01:00:00Z"),
            (WeekDay::Tuesday, 7, "2026-11-24T06:00:00Z"),
        ] {
            let next = time(day, hour).next_after(told, Some(told), &berlin);
            assert_eq!(next, at(expected), "{day} {hour}");
        }
    }

    #[test]
    fn m_a5_a_mail_more_than_two_days_late_is_left_out_and_of_several_missed_the_last_one_counts() {
        let due = at("2026-11-23T06:00:00Z");
        let monday = time(WeekDay::Monday, 7);
        for (now, expected) in [
            ("2026-11-23T06:00:00Z", Some("2026-11-23T06:00:00Z")),
            ("2026-11-25T06:00:00Z", Some("2026-11-23T06:00:00Z")),
            ("2026-11-25T06:00:00.000001Z", None),
            ("2026-11-30T05:59:59Z", None),
            ("2026-11-30T06:00:00Z", Some("2026-11-30T06:00:00Z")),
            ("2026-12-16T06:00:00Z", Some("2026-12-14T06:00:00Z")),
            ("2026-12-16T06:00:01Z", None),
        ] {
            let expected = expected.map_or(WeeklyTurn::TooLate, |due| WeeklyTurn::Now { due_at: at(due) });
            assert_eq!(monday.turn(due, at(now), &zone(BERLIN)), expected, "{now}");
        }
        let new = monday.turn(WEEKLY_NOT_RECKONED, at("2026-11-23T06:00:01Z"), &zone(BERLIN));
        assert_eq!(new, WeeklyTurn::TooLate, "it was nobody's before");
    }

    #[test]
    fn m_a5_news_are_empty_without_anything_due_changed_or_unread() {
        let some = WeeklyRecords {
            shown: Vec::new(),
            total: 1,
        };
        let none = WeeklyNews::default;
        assert!(none().is_empty());
        for news in [
            WeeklyNews {
                due: some.clone(),
                ..none()
            },
            WeeklyNews {
                changed: some,
                ..none()
            },
            WeeklyNews { unread: 1, ..none() },
        ] {
            assert!(!news.is_empty(), "{news:?}");
        }
    }

    #[test]
    fn an_hour_is_0_to_23() {
        assert_eq!(DayHour::parse("7").unwrap().to_string(), "07:00");
        assert_eq!(DayHour::parse("23").unwrap().number(), 23);
        for text in ["24", "-1", "", "7:00", "256"] {
            assert_eq!(DayHour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_end_of_time_is_no_panic() {
        let end = Timestamp::from_micros(i64::MAX);
        let next = WeeklyTime::default().next_after(end, None, &TimeZone::UTC);
        assert!(next >= end);
    }
}
