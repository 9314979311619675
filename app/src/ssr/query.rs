//! What the query of an address says of a list.

use crate::wire::{AuditTyped, Field, Problem, Refusal, Why};
use domain::{
    AuditFilter, ListPart, MemberFilter, PageNumber, RecordFilter, RecordQuery, RecordStates, Timestamp,
    ZoneName,
};
use service::{AuditOf, ChartAsk};
use std::str::FromStr;

/// Reads the parameters of a query, with its question mark or without; empty where there is none of the name.
pub(crate) fn query(query: &str) -> impl Fn(&str) -> String + use<> {
    let query = query.trim_start_matches('?');
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    move |name| {
        let mut named = pairs.iter().filter(|(named, _)| named == name);
        named.next().map(|(_, value)| value.clone()).unwrap_or_default()
    }
}

/// The page of a list that is paged by key; the first one, where neither is a key.
pub(crate) fn list_part<K: FromStr>(older: &str, newer: &str) -> ListPart<K> {
    let (older, newer) = (older.parse().ok(), newer.parse().ok());
    let older = older.map(ListPart::After);
    older.or(newer.map(ListPart::Before)).unwrap_or(ListPart::Start)
}

/// Which members are asked for, and in what order. An unknown filter or order is none.
pub(crate) fn member_filter(
    [search, status, role, department, location, order]: [String; 6],
) -> MemberFilter {
    MemberFilter {
        status: status.parse().ok(),
        role: role.parse().ok(),
        department: department.parse().ok(),
        location: location.parse().ok(),
        order: order.parse().ok(),
        search,
    }
}

/// Which part of the register is asked for. An unknown filter is none.
pub(crate) fn record_query(typed: &str) -> RecordQuery {
    let text = query(typed);
    let states = text("state").parse().ok();
    RecordQuery {
        filter: RecordFilter {
            kind: text("kind").parse().ok(),
            workspace: text("workspace").parse().ok(),
            states: states.filter(|states| *states != RecordStates::Unfinished),
            due: text("due").parse().ok(),
            whose: text("whose").parse().ok(),
            search: text("q").trim().to_owned(),
        },
        part: list_part(&text("older"), &text("newer")),
    }
}

/// The filter as it stands in an address.
pub(crate) fn record_pairs(filter: &RecordFilter) -> Vec<(String, String)> {
    fn text(value: Option<impl ToString>) -> String {
        value.map(|value| value.to_string()).unwrap_or_default()
    }
    let pairs = [
        ("q", filter.search.clone()),
        ("kind", text(filter.kind)),
        ("state", text(filter.states)),
        ("due", text(filter.due)),
        ("whose", text(filter.whose)),
        ("workspace", text(filter.workspace)),
    ];
    let given = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    given.map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The value of the parameter `department` that stands for no department.
pub(crate) const NO_DEPARTMENT: &str = "none";

/// What of the org chart is asked for. What can't be read asks for nothing.
pub(crate) fn chart_ask(typed: &str) -> ChartAsk {
    let text = query(typed);
    let page = |name: &str| text(name).parse::<i64>().ok().map(PageNumber::from);
    ChartAsk {
        at: text("at").parse().ok(),
        of: match text("department").as_str() {
            NO_DEPARTMENT => Some(None),
            id => id.parse().ok().map(Some),
        },
        search: text("q"),
        page: page("page"),
        alone: page("alone"),
    }
}

/// Whose audit is asked for, and what of it. Days are whole days of the business's zone.
pub(crate) fn audit_filter(typed: &AuditTyped, zone: &ZoneName) -> Result<(AuditOf, AuditFilter), Refusal> {
    let of = if typed.of == "instance" {
        AuditOf::Instance
    } else {
        AuditOf::Business
    };
    let filter = AuditFilter {
        act: typed.act.parse().ok(),
        person: typed.person.parse().ok(),
        from: day(Field::StartsOn, &typed.from, 0, zone)?,
        until: day(Field::EndsOn, &typed.until, 1, zone)?,
        search: typed.search.clone(),
    };
    Ok((of, filter))
}

fn day(field: Field, text: &str, days: i64, zone: &ZoneName) -> Result<Option<Timestamp>, Refusal> {
    match text.trim() {
        "" => Ok(None),
        text => match super::day(text, days, zone) {
            Some(day) => Ok(Some(day)),
            None => Err(Why::Fields(vec![(field, Problem::Day)]).into()),
        },
    }
}
