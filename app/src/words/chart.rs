//! What the org chart says.

use super::in_a_row;
use crate::say::t;
use domain::{ChartBox, ChartDepartment, ChartPerson};
use std::iter::once;

/// What is read out of a box: all that stands in it, uncut, the name first.
pub(crate) fn chart_box(one: &ChartBox) -> String {
    let person = &one.person;
    let known = [&person.job_title, &person.department].into_iter().flatten();
    let facts: Vec<String> = once(&person.name).chain(known).cloned().collect();
    let said = in_a_row(&facts);
    match chart_reports(one) {
        Some(reports) => t!("people-chart-box", person = said, reports = reports),
        None => said,
    }
}

/// How many are under somebody; nothing for nobody.
pub(crate) fn chart_reports(one: &ChartBox) -> Option<String> {
    let reports = one.person.reports;
    let all = one.under.filter(|under| *under > reports);
    match (reports, all) {
        (0, _) => None,
        (_, None) => Some(t!("people-chart-reports", reports = reports)),
        (_, Some(all)) => Some(t!("people-chart-reports-in-all", reports = reports, all = all)),
    }
}

/// What a department is called, and what those are who are in none.
pub(crate) fn chart_department(department: &ChartDepartment) -> String {
    department
        .name
        .clone()
        .unwrap_or_else(|| t!("people-chart-no-department").to_owned())
}

/// Who leads a department; the first three by name.
pub(crate) fn chart_leads(leads: &[ChartPerson]) -> String {
    match leads {
        [] => t!("people-chart-led-by-nobody").to_owned(),
        [one] => t!("people-chart-led-by-one", first = &one.name),
        [one, two] => t!("people-chart-led-by-two", first = &one.name, second = &two.name),
        [one, two, three] => t!(
            "people-chart-led-by-three",
            first = &one.name,
            second = &two.name,
            third = &three.name
        ),
        [one, two, three, others @ ..] => t!(
            "people-chart-led-by-more",
            first = &one.name,
            second = &two.name,
            third = &three.name,
            others = others.len()
        ),
    }
}
