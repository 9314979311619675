//! Words for the weekly mail: when it comes, and the page that ends it. The server alone draws them.

use domain::{WeekDay, WeeklyTime};

/// The day on which it comes.
pub(crate) const WEEKLY_DAY: &str = "It comes on";
/// The hour at which it comes.
pub(crate) const WEEKLY_HOUR: &str = "At";
/// The zone in which that is.
pub(crate) const WEEKLY_ZONE: &str = "In the time zone";
/// On a person's page.
pub(crate) const WEEKLY_COMES: &str = "Weekly e-mail comes";

/// What an empty zone means.
pub(crate) fn weekly_zone_hint(business: Option<&str>) -> String {
    match business {
        Some(zone) => format!("Leave it empty for the zone of the business, {zone}."),
        None => "Leave it empty for the zone of the business.".into(),
    }
}

/// A day of the week.
pub(crate) fn week_day(day: WeekDay) -> &'static str {
    match day {
        WeekDay::Monday => "Monday",
        WeekDay::Tuesday => "Tuesday",
        WeekDay::Wednesday => "Wednesday",
        WeekDay::Thursday => "Thursday",
        WeekDay::Friday => "Friday",
        WeekDay::Saturday => "Saturday",
        WeekDay::Sunday => "Sunday",
    }
}

/// When it comes.
pub(crate) fn weekly_time(time: &WeeklyTime) -> String {
    let when = format!("{}, {}", week_day(time.day), time.hour);
    match &time.zone {
        Some(zone) => format!("{when} ({})", zone.0),
        None => when,
    }
}

/// The title of the page that ends it.
pub(crate) const WEEKLY_END_TITLE: &str = "End the weekly e-mail?";
/// The title once it is ended.
pub(crate) const WEEKLY_ENDED_TITLE: &str = "The weekly e-mail is off";
/// The title where the link leads nowhere.
pub(crate) const WEEKLY_LINK_DEAD_TITLE: &str = "This link is not valid any more";

/// What ending it means.
pub(crate) fn weekly_end(business: &str) -> String {
    format!("{business} sends you an e-mail once a week: what is due, and what has changed.")
}

/// What stays.
pub(crate) const WEEKLY_END_STAYS: &str =
    "Only this mail ends. Everything else stays as it is, and you can turn it on again under My account.";

/// The button.
pub(crate) const WEEKLY_END_BUTTON: &str = "End the weekly e-mail";

/// That it is ended.
pub(crate) fn weekly_ended(business: &str) -> String {
    format!("{business} sends you no weekly e-mail any more. Everything else stays as it is.")
}

/// The way back.
pub(crate) const WEEKLY_ENDED_BACK: &str = "You want it again? Turn it on under My account.";

/// What to do with a link that leads nowhere.
pub(crate) const WEEKLY_LINK_DEAD: &str =
    "Nothing was changed. Open the link in the latest weekly e-mail, or turn it off under My account.";

/// The link to there.
pub(crate) const TO_MY_ACCOUNT: &str = "My account";
