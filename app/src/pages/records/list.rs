//! The list of records, and what it can be narrowed by.

use super::state::{Due, StateBadge};
use super::views::SavedViews;
use crate::components::{
    Cell, Choice, Column, EmptyState, Field, Glyph, HeadCell, LinkButton, Notice, Row, Select, Table, Tone,
    Variant, with_query,
};
use crate::pages::filter_form::{CsvLink, FilterForm};
use crate::pages::row_parts::{RowLinks, RowParts};
use crate::say::t;
use crate::ssr::record_pairs;
use crate::words;
use domain::{RecordDue, RecordFilter, RecordQuery, RecordRow, RecordStates, RecordWhose, Slice};
use jiff::civil::Date;
use leptos::prelude::*;
use service::RegisterChoices;

/// A part of the register with all that stands around it.
#[component]
pub(crate) fn RecordList(
    page: Slice<RecordRow>,
    asked: RecordQuery,
    choices: RegisterChoices,
    /// The day it is in the business.
    today: Date,
    /// What was done last.
    done: Option<&'static str>,
) -> impl IntoView {
    let filter = asked.filter;
    let pairs = record_pairs(&filter);
    let may_make = !choices.kinds_to_make.is_empty() && !choices.workspaces.is_empty();
    let filters = view! { <Filters filter=filter.clone() choices=choices.clone() /> };
    let table = if page.rows.is_empty() {
        view! { <NoRecords narrowed=filter.narrows() in_none=choices.workspaces.is_empty() may_make /> }
            .into_any()
    } else {
        view! { <Rows page pairs=pairs.clone() today /> }.into_any()
    };
    view! {
        {done.map(|text| view! { <Notice tone=Tone::Success title=text /> })}
        <div class="row">
            {may_make
                .then(|| {
                    view! {
                        <LinkButton href="/records/new" variant=Variant::Primary icon=Glyph::Plus>
                            {t!("records-new")}
                        </LinkButton>
                    }
                })}
            <CsvLink href=with_query("/records/csv", &pairs) />
        </div>
        <SavedViews views=choices.views pairs />
        {filters}
        {table}
    }
}

#[component]
fn Rows(page: Slice<RecordRow>, pairs: Vec<(String, String)>, today: Date) -> impl IntoView {
    let parts = RowLinks::of(&page, RecordRow::key);
    let columns = [
        t!("records-head-title"),
        t!("records-head-type"),
        t!("records-head-state"),
        t!("records-head-due"),
        t!("records-head-workspace"),
        t!("records-head-owner"),
        t!("records-head-assignee"),
    ];
    let columns = columns.map(Column::new).to_vec();
    let lines = page.rows.into_iter().map(|row| view! { <Line row today /> });
    let lines = lines.collect_view();
    view! {
        <Table caption=t!("records-table") columns>
            {lines}
        </Table>
        <RowParts path="/records" query=pairs parts />
    }
}

#[component]
fn Line(row: RecordRow, today: Date) -> impl IntoView {
    let (href, overdue) = (format!("/records/{}", row.id), row.is_overdue(today));
    view! {
        <Row>
            <HeadCell>
                <a href=href class="break">{row.title}</a>
            </HeadCell>
            <Cell label=t!("records-head-type")>{words::record_kind(row.kind)}</Cell>
            <Cell label=t!("records-head-state")>
                <StateBadge state=row.state />
            </Cell>
            <Cell label=t!("records-head-due")>{row.due_on.map(|day| view! { <Due day overdue /> })}</Cell>
            <Cell label=t!("records-head-workspace")>{row.workspace}</Cell>
            <Cell label=t!("records-head-owner")>{row.owner}</Cell>
            <Cell label=t!("records-head-assignee")>{row.assignee}</Cell>
        </Row>
    }
}

#[component]
fn Filters(filter: RecordFilter, choices: RegisterChoices) -> impl IntoView {
    let kinds = choices.kinds.into_iter();
    let kinds = kinds.map(|kind| Choice::new(kind.as_str(), words::entity(kind)));
    let workspaces = choices.workspaces.into_iter();
    let workspaces = workspaces.map(|unit| Choice::new(unit.id.to_string(), unit.name));
    let states = RecordStates::ALL.iter();
    let states = states.map(|states| Choice::new(states.as_str(), words::record_states(*states)));
    let due = RecordDue::ALL.iter();
    let due = due.map(|due| Choice::new(due.as_str(), words::record_due(*due)));
    let whose = RecordWhose::ALL.iter();
    let whose = whose.map(|whose| Choice::new(whose.as_str(), words::record_whose(*whose)));
    let shown = filter.states().as_str();
    view! {
        <FilterForm action="/records" label=t!("records-search") search=filter.search>
            <Field id="kind" label=t!("records-type") label_hidden=true>
                <Select
                    name="kind"
                    options=kinds.collect()
                    selected=words::chosen(filter.kind)
                    placeholder=t!("records-any-type")
                />
            </Field>
            <Field id="state" label=t!("records-state") label_hidden=true>
                <Select name="state" options=states.collect() selected=shown />
            </Field>
            <Field id="due" label=t!("records-due") label_hidden=true>
                <Select
                    name="due"
                    options=due.collect()
                    selected=words::chosen(filter.due)
                    placeholder=t!("records-due-any")
                />
            </Field>
            <Field id="whose" label=t!("records-whose") label_hidden=true>
                <Select
                    name="whose"
                    options=whose.collect()
                    selected=words::chosen(filter.whose)
                    placeholder=t!("records-whose-any")
                />
            </Field>
            <Field id="workspace" label=t!("records-workspace") label_hidden=true>
                <Select
                    name="workspace"
                    options=workspaces.collect()
                    selected=words::chosen(filter.workspace)
                    placeholder=t!("records-workspace-any")
                />
            </Field>
        </FilterForm>
    }
}

#[component]
fn NoRecords(
    narrowed: bool,
    /// Whether whoever looks is in no workspace.
    in_none: bool,
    may_make: bool,
) -> impl IntoView {
    if in_none {
        return view! {
            <EmptyState title=t!("records-none-no-workspace") icon=Glyph::Info>
                {t!("records-none-no-workspace-told")}
            </EmptyState>
        }
        .into_any();
    }
    if narrowed {
        return view! {
            <EmptyState
                title=t!("records-none-fits")
                icon=Glyph::Search
                action=|| view! { <LinkButton href="/records">{t!("records-show-unclosed")}</LinkButton> }
            >
                {t!("records-none-fits-told")}
            </EmptyState>
        }
        .into_any();
    }
    view! {
        <EmptyState title=t!("records-none-yet") icon=Glyph::Inbox>
            {if may_make {
                t!("records-none-yet-make")
            } else {
                t!("records-none-yet-wait")
            }}
        </EmptyState>
    }
    .into_any()
}
