//! The rows of an import, with what came of each.

#![expect(
    clippy::needless_pass_by_value,
    reason = "the props of a component are its own"
)]

use crate::components::{
    Address, Badge, ButtonSize, Cell, Column, EmptyState, Glyph, HeadCell, LinkButton, Row, Table, Tone,
    with_query,
};
use crate::pages::row_parts::{RowLinks, RowParts};
use crate::words;
use domain::{Import, ImportRow, ImportRowState, Slice};
use leptos::prelude::*;

/// The rows that are looked at.
#[component]
pub(super) fn Rows(import: Import, rows: Slice<ImportRow>, state: Option<ImportRowState>) -> impl IntoView {
    let path = format!("/users/imports/{}", import.id);
    let ways = view! { <Ways path=path.clone() import=import.clone() state /> };
    if rows.rows.is_empty() {
        return view! { {ways} <EmptyState title="No such row" icon=Glyph::Info>"Choose others above."</EmptyState> }.into_any();
    }
    let parts = RowLinks::of(&rows, |row| row.number);
    let query: Vec<_> = state
        .map(|state| ("state".to_owned(), state.to_string()))
        .into_iter()
        .collect();
    let lines = rows
        .rows
        .into_iter()
        .map(|row| {
            let whom = match &row.invitation {
                Some((_, whom, _)) => whom.clone(),
                None => import.columns.whom(&row.cells),
            };
            view! { <Line row whom /> }
        })
        .collect_view();
    let columns = vec![
        Column::new("Row").numeric(),
        Column::new("Who"),
        Column::new("Result"),
    ];
    view! {
        {ways}
        <Table caption="Rows" columns>
            {lines}
        </Table>
        <RowParts path query parts />
    }
    .into_any()
}

/// Which rows are looked at.
#[component]
fn Ways(path: String, import: Import, state: Option<ImportRowState>) -> impl IntoView {
    let figures = import.figures;
    let ways = [
        (None, "All rows", figures.rows),
        (Some(ImportRowState::Refused), "With problems", figures.refused),
        (Some(ImportRowState::Fine), "Without", figures.fine),
        (Some(ImportRowState::Drafted), "Drafted", figures.drafted),
    ];
    let links = ways
        .into_iter()
        .filter(|(way, _, count)| way.is_none() || *count > 0);
    let links = links.map(|(way, name, count)| {
        let pairs = way.map(|way| ("state".to_owned(), way.to_string()));
        let href = with_query(&path, &pairs.into_iter().collect::<Vec<_>>());
        let current = (way == state).then_some("true");
        view! {
            <LinkButton href size=ButtonSize::Small attr:aria-current=current>
                {format!("{name} ({count})")}
            </LinkButton>
        }
    });
    view! {
        <nav class="row" aria-label="Which rows">
            {links.collect_view()}
        </nav>
    }
}

#[component]
fn Line(row: ImportRow, whom: String) -> impl IntoView {
    let (tone, text) = match (&row.invitation, row.state) {
        (Some((_, _, state)), _) => (Tone::Info, words::invitation_state(*state)),
        (None, ImportRowState::Read) => (Tone::Neutral, "Not looked at yet"),
        (None, ImportRowState::Fine) => (Tone::Success, "Can be imported"),
        (None, ImportRowState::Refused) => (Tone::Warning, "Has problems"),
        (None, ImportRowState::Drafted) => (Tone::Neutral, "Removed since"),
    };
    let problems = row.problems.iter().map(words::row_problem);
    let problems = problems.map(|problem| view! { <span class="muted small break">{problem}</span> });
    let problems = problems.collect_view();
    let whom = if whom.is_empty() {
        "Nobody".to_owned()
    } else {
        words::shortened(&whom)
    };
    view! {
        <Row>
            <Cell label="Row" numeric=true>{row.number}</Cell>
            <HeadCell>
                <Address text=whom />
            </HeadCell>
            <Cell label="Result">
                <span class="stack-tight">
                    <Badge tone>{text}</Badge>
                    {problems}
                </span>
            </Cell>
        </Row>
    }
}
