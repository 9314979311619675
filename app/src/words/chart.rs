//! What the org chart says.

use super::plural;
use domain::{ChartBox, ChartDepartment, ChartPerson};

/// What is read out of a box: all that stands in it, uncut.
pub(crate) fn chart_box(one: &ChartBox) -> String {
    let person = &one.person;
    let mut said = person.name.clone();
    for known in [&person.job_title, &person.department].into_iter().flatten() {
        said.push_str(", ");
        said.push_str(known);
    }
    match chart_reports(one) {
        Some(reports) => format!("{said}. {reports}"),
        None => said,
    }
}

/// How many are under somebody; nothing for nobody.
pub(crate) fn chart_reports(one: &ChartBox) -> Option<String> {
    let reports = one.person.reports;
    let all = one.under.filter(|under| *under > reports);
    match (reports, all) {
        (0, _) => None,
        (_, None) => Some(plural(reports, "report")),
        (_, Some(all)) => Some(format!("{}, {all} in all", plural(reports, "report"))),
    }
}

/// What a department is called, and what those are who are in none.
pub(crate) fn chart_department(department: &ChartDepartment) -> String {
    department
        .name
        .clone()
        .unwrap_or_else(|| "In no department".to_owned())
}

/// Who leads a department; the first three by name.
pub(crate) fn chart_leads(leads: &[ChartPerson]) -> String {
    let named: Vec<&str> = leads.iter().take(3).map(|lead| lead.name.as_str()).collect();
    let others = leads.len() - named.len();
    match (named.as_slice(), others) {
        ([], _) => "Nobody leads it: nobody in it has a manager or reports.".to_owned(),
        (_, 1..) => format!("Led by {} and {others} more.", named.join(", ")),
        ([one], _) => format!("Led by {one}."),
        ([first @ .., last], _) => format!("Led by {} and {last}.", first.join(", ")),
    }
}

/// "12 people", "1 person".
pub(crate) fn chart_people(count: i64) -> String {
    super::people(count)
}
