//! The audit: who did what, on whom, when, from where.

use crate::api;
use crate::ask::ask;
use crate::components::{
    Address, Cell, Choice, Column, EmptyState, Field, Glyph, HeadCell, Moment, PageHeader, Pagination, Row,
    Select, Table, Toolbar,
};
use crate::layout::use_me;
use crate::load::loaded;
use crate::wire::AuditLine;
use crate::words;
use domain::{Act, Page};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The audit page.
#[component]
pub(crate) fn Audit() -> impl IntoView {
    let query = use_query_map();
    let asked = move || {
        let query = query.read();
        let text = |name: &str| query.get(name).unwrap_or_default();
        (text("q"), text("act"), text("page").parse().unwrap_or(1))
    };
    let list = ask(asked, |(search, act, page)| api::Audit { search, act, page });
    view! {
        <Title text="Audit" />
        <PageHeader title="Audit" subtitle=use_me().business_name />
        <AuditFilters />
        {loaded(list, "Loading the audit…", move |page| {
            let (search, act, _) = untrack(asked);
            view! { <AuditTable page search act /> }
        })}
    }
}

#[component]
fn AuditFilters() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let acts = Act::ALL
        .iter()
        .map(|act| Choice::new(act.as_str(), words::act(*act)))
        .collect::<Vec<_>>();
    view! {
        <Toolbar action="/audit" label="Search by person" value=query.get("q").unwrap_or_default()>
            <Field id="act" label="Act" label_hidden=true>
                <Select name="act" options=acts selected=query.get("act").unwrap_or_default() placeholder="Any act" />
            </Field>
        </Toolbar>
    }
}

#[component]
fn AuditTable(page: Page<AuditLine>, search: String, act: String) -> impl IntoView {
    if page.rows.is_empty() {
        return view! {
            <EmptyState title="No event fits" icon=Glyph::Audit>
                "Nothing of this kind happened, or not to somebody of this name."
            </EmptyState>
        }
        .into_any();
    }
    let columns = ["What", "Who", "On", "When", "From", "Details"]
        .map(Column::new)
        .to_vec();
    let (number, pages) = (page.number.get().unsigned_abs(), page.pages().unsigned_abs());
    let total = words::plural(page.total, "event");
    view! {
        <p class="muted small">{total}</p>
        <Table caption="Audit events" columns>
            {page.rows.into_iter().map(|line| view! { <AuditRow line /> }).collect_view()}
        </Table>
        <Pagination page=number pages path="/audit" query=vec![("q".to_owned(), search), ("act".to_owned(), act)] />
    }
    .into_any()
}

#[component]
fn AuditRow(line: AuditLine) -> impl IntoView {
    let AuditLine { row, at } = line;
    view! {
        <Row>
            <HeadCell>{words::act(row.act)}</HeadCell>
            <Cell label="Who">{row.actor.unwrap_or_else(|| "Usher".to_owned())}</Cell>
            <Cell label="On">{row.subject.map(|text| view! { <Address text /> })}</Cell>
            <Cell label="When">
                <Moment datetime=at.datetime text=at.text />
            </Cell>
            <Cell label="From">{row.address}</Cell>
            <Cell label="Details">
                {changes(&row.before, &row.after).map(|text| view! { <span class="small">{text}</span> })}
            </Cell>
        </Row>
    }
}

/// "role: User → Admin; status: active"; None where nothing is told.
fn changes(before: &[(String, String)], after: &[(String, String)]) -> Option<String> {
    let old = |field: &str| {
        before
            .iter()
            .find(|(named, _)| named == field)
            .map(|(_, value)| value.as_str())
    };
    let changed = after.iter().map(|(field, new)| match old(field) {
        Some(old) => format!("{field}: {old} → {new}"),
        None => format!("{field}: {new}"),
    });
    let gone = before
        .iter()
        .filter(|(field, _)| !after.iter().any(|(named, _)| named == field))
        .map(|(field, value)| format!("{field} was {value}"));
    let told: Vec<String> = changed.chain(gone).collect();
    (!told.is_empty()).then(|| told.join("; "))
}
