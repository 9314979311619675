//! Days and times, as each language writes them. All that somebody reads as a date is put into words here.

use crate::say::t;
use jiff::Zoned;
use jiff::civil::Date;

/// A time in its zone, as in "22 Nov 2026, 14:30 CET".
pub(crate) fn moment(at: &Zoned) -> String {
    let day = at.date();
    t!(
        "dates-moment",
        day = number(day),
        month = month_of_day(day),
        year = year(day),
        time = at.strftime("%H:%M").to_string(),
        zone = at.strftime("%Z").to_string(),
    )
}

/// A day, as in "30 Nov 2026".
pub(crate) fn day(day: Date) -> String {
    t!(
        "dates-day",
        day = number(day),
        month = month_of_day(day),
        year = year(day),
    )
}

/// A day of a year that is known, as in "9 Nov".
pub(crate) fn short_day(day: Date) -> String {
    t!("dates-day-short", day = number(day), month = month_of_day(day))
}

/// From one day to another, as in "9 Nov to 15 Nov 2026".
pub(crate) fn days(first: Date, last: Date) -> String {
    t!(
        "dates-days",
        first_day = number(first),
        first_month = month_of_day(first),
        last_day = number(last),
        last_month = month_of_day(last),
        last_year = year(last),
    )
}

/// A day's month and year, as in "November 2026".
pub(crate) fn month(of: Date) -> String {
    let month = match of.month() {
        1 => t!("dates-january"),
        2 => t!("dates-february"),
        3 => t!("dates-march"),
        4 => t!("dates-april"),
        5 => t!("dates-may"),
        6 => t!("dates-june"),
        7 => t!("dates-july"),
        8 => t!("dates-august"),
        9 => t!("dates-september"),
        10 => t!("dates-october"),
        11 => t!("dates-november"),
        _ => t!("dates-december"),
    };
    t!("dates-month", month = month, year = year(of))
}

/// A day's month alone, as in "Nov".
pub(crate) fn short_month(of: Date) -> &'static str {
    match of.month() {
        1 => t!("dates-january-short"),
        2 => t!("dates-february-short"),
        3 => t!("dates-march-short"),
        4 => t!("dates-april-short"),
        5 => t!("dates-may-short"),
        6 => t!("dates-june-short"),
        7 => t!("dates-july-short"),
        8 => t!("dates-august-short"),
        9 => t!("dates-september-short"),
        10 => t!("dates-october-short"),
        11 => t!("dates-november-short"),
        _ => t!("dates-december-short"),
    }
}

/// Its month as it stands beside the day's number.
fn month_of_day(day: Date) -> &'static str {
    match day.month() {
        1 => t!("dates-january-of-day"),
        2 => t!("dates-february-of-day"),
        3 => t!("dates-march-of-day"),
        4 => t!("dates-april-of-day"),
        5 => t!("dates-may-of-day"),
        6 => t!("dates-june-of-day"),
        7 => t!("dates-july-of-day"),
        8 => t!("dates-august-of-day"),
        9 => t!("dates-september-of-day"),
        10 => t!("dates-october-of-day"),
        11 => t!("dates-november-of-day"),
        _ => t!("dates-december-of-day"),
    }
}

fn number(day: Date) -> i32 {
    day.day().into()
}

fn year(day: Date) -> i32 {
    day.year().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_and_times_are_told_from_their_parts() -> Result<(), jiff::Error> {
        let (first, last) = (date(2026, 11, 9), date(2026, 12, 1));
        assert_eq!(day(first), "9 Nov 2026");
        assert_eq!(short_day(first), "9 Nov");
        assert_eq!(days(first, last), "9 Nov to 1 Dec 2026");
        assert_eq!(
            (month(first), short_month(first)),
            ("November 2026".into(), "Nov")
        );
        let at = first.at(4, 5, 6, 0).in_tz("Europe/Berlin")?;
        assert_eq!(moment(&at), "9 Nov 2026, 04:05 CET");
        Ok(())
    }
}
