//! Words for when the weekly mail comes. The server alone draws them.

use crate::say::t;
use domain::{WeekDay, WeeklyTime};

/// A day of the week.
pub(crate) fn week_day(day: WeekDay) -> &'static str {
    match day {
        WeekDay::Monday => t!("dates-monday"),
        WeekDay::Tuesday => t!("dates-tuesday"),
        WeekDay::Wednesday => t!("dates-wednesday"),
        WeekDay::Thursday => t!("dates-thursday"),
        WeekDay::Friday => t!("dates-friday"),
        WeekDay::Saturday => t!("dates-saturday"),
        WeekDay::Sunday => t!("dates-sunday"),
    }
}

/// When it comes.
pub(crate) fn weekly_time(time: &WeeklyTime) -> String {
    let (day, hour) = (week_day(time.day), time.hour.to_string());
    match &time.zone {
        Some(zone) => t!("account-weekly-time-zone", day = day, hour = hour, zone = &zone.0),
        None => t!("account-weekly-time", day = day, hour = hour),
    }
}
