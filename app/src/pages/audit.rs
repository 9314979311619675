//! The audit: who did what, on whom, when, from where.

use crate::api::AuditPage;
use crate::components::{Choice, Field, PageHeader, Select, Toolbar};
use crate::drawn::drawn;
use crate::layout::use_me;
use crate::words;
use domain::Act;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The audit page; its list is drawn by the server.
#[component]
pub(crate) fn Audit() -> impl IntoView {
    let query = use_query_map();
    let asked = move || {
        let query = query.read();
        let text = |name: &str| query.get(name).unwrap_or_default();
        (text("q"), text("act"), text("page").parse().unwrap_or(1))
    };
    view! {
        <Title text="Audit" />
        <PageHeader title="Audit" subtitle=use_me().business_name />
        <AuditFilters />
        {drawn(asked, |(search, act, page)| AuditPage { search, act, page })}
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

#[cfg(feature = "ssr")]
pub(crate) use list::AuditTable;

#[cfg(feature = "ssr")]
mod list {
    use crate::components::{
        Address, Cell, Column, EmptyState, Glyph, HeadCell, Moment, Pagination, Row, Table,
    };
    use crate::wire::AuditLine;
    use crate::words;
    use domain::Page;
    use leptos::prelude::*;

    /// A page of events.
    #[component]
    pub(crate) fn AuditTable(page: Page<AuditLine>, search: String, act: String) -> impl IntoView {
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
}
