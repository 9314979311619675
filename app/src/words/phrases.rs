//! Parts that stand in sentences of several pages: lists, lengths of time, who somebody is.

use crate::say::t;
use domain::PersonChoice;

/// "A", "A and B", "A, B and 3 more".
pub(crate) fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => t!("refusals-listed-two", one = one, two = two),
        [one, two, rest @ ..] => t!("refusals-listed-more", one = one, two = two, count = rest.len()),
    }
}

/// How many days a length of hours is that is told in days; None where it is told in hours.
pub(crate) fn whole_days(hours: u32) -> Option<u32> {
    (hours >= 48 && hours.is_multiple_of(24)).then_some(hours / 24)
}

/// What tells somebody from others of their name.
pub(crate) fn person_hint(person: &PersonChoice) -> String {
    let sign_in_name = &person.sign_in_name;
    match (&person.hint, person.member) {
        (Some(department), true) => t!(
            "refusals-person-in-department",
            sign_in_name = sign_in_name,
            department = department
        ),
        (None, true) => t!("refusals-person-member", sign_in_name = sign_in_name),
        (Some(business), false) => t!(
            "refusals-person-of-business",
            sign_in_name = sign_in_name,
            business = business
        ),
        (None, false) => sign_in_name.clone(),
    }
}
