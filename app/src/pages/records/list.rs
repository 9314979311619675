//! The list of records, and what it can be narrowed by.

use super::state::{Due, StateBadge};
use super::views::SavedViews;
use crate::components::{
    Cell, Choice, Column, EmptyState, Field, Glyph, HeadCell, LinkButton, Notice, Row, Select, Table, Tone,
    Variant, with_query,
};
use crate::pages::filter_form::{CsvLink, FilterForm};
use crate::pages::row_parts::{RowLinks, RowParts};
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
                            "New record"
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
        "Title",
        "Type",
        "State",
        "Due",
        "Workspace",
        "Owner",
        "Assigned to",
    ];
    let columns = columns.map(Column::new).to_vec();
    let lines = page.rows.into_iter().map(|row| view! { <Line row today /> });
    let lines = lines.collect_view();
    view! {
        <Table caption="Records" columns>
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
            <Cell label="Type">{words::record_kind(row.kind)}</Cell>
            <Cell label="State">
                <StateBadge state=row.state />
            </Cell>
            <Cell label="Due">{row.due_on.map(|day| view! { <Due day overdue /> })}</Cell>
            <Cell label="Workspace">{row.workspace}</Cell>
            <Cell label="Owner">{row.owner}</Cell>
            <Cell label="Assigned to">{row.assignee}</Cell>
        </Row>
    }
}

#[component]
fn Filters(filter: RecordFilter, choices: RegisterChoices) -> impl IntoView {
    let kinds = choices.kinds.into_iter();
    let kinds = kinds.map(|kind| Choice::new(kind.as_str(), words::entity_type(kind)));
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
        <FilterForm action="/records" label="Search by title or details" search=filter.search>
            <Field id="kind" label="Type" label_hidden=true>
                <Select name="kind" options=kinds.collect() selected=words::chosen(filter.kind) placeholder="Any type" />
            </Field>
            <Field id="state" label="State" label_hidden=true>
                <Select name="state" options=states.collect() selected=shown />
            </Field>
            <Field id="due" label="Due" label_hidden=true>
                <Select name="due" options=due.collect() selected=words::chosen(filter.due) placeholder="Due any time" />
            </Field>
            <Field id="whose" label="Whose" label_hidden=true>
                <Select
                    name="whose"
                    options=whose.collect()
                    selected=words::chosen(filter.whose)
                    placeholder="Anybody’s"
                />
            </Field>
            <Field id="workspace" label="Workspace" label_hidden=true>
                <Select
                    name="workspace"
                    options=workspaces.collect()
                    selected=words::chosen(filter.workspace)
                    placeholder="All your workspaces"
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
            <EmptyState title="You are in no workspace" icon=Glyph::Info>
                "Records belong to workspaces, and you see those of yours. Ask an administrator of your business to put you into one."
            </EmptyState>
        }
        .into_any();
    }
    if narrowed {
        return view! {
            <EmptyState
                title="No record fits"
                icon=Glyph::Search
                action=|| view! { <LinkButton href="/records">"Show all that is not closed"</LinkButton> }
            >
                "None of the records that you see has this text, type, state, day and workspace."
            </EmptyState>
        }
        .into_any();
    }
    view! {
        <EmptyState title="Nothing to do here" icon=Glyph::Inbox>
            {if may_make {
                "Make the first record: something that runs out, a machine, a vehicle, a defect."
            } else {
                "As soon as somebody makes a record in one of your workspaces, it appears here."
            }}
        </EmptyState>
    }
    .into_any()
}
