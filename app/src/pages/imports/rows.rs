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
use crate::say::t;
use crate::words;
use domain::{Import, ImportRow, ImportRowState, Slice};
use leptos::prelude::*;

/// The rows that are looked at.
#[component]
pub(super) fn Rows(import: Import, rows: Slice<ImportRow>, state: Option<ImportRowState>) -> impl IntoView {
    let path = format!("/users/imports/{}", import.id);
    let ways = view! { <Ways path=path.clone() import=import.clone() state /> };
    if rows.rows.is_empty() {
        return view! {
            {ways}
            <EmptyState title=t!("imports-rows-none") icon=Glyph::Info>
                {t!("imports-rows-none-do")}
            </EmptyState>
        }
        .into_any();
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
        Column::new(t!("imports-rows-head-row")).numeric(),
        Column::new(t!("imports-rows-head-who")),
        Column::new(t!("imports-rows-head-result")),
    ];
    view! {
        {ways}
        <Table caption=t!("imports-rows") columns>
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
    let (rows, refused) = (figures.rows, figures.refused);
    let (fine, drafted) = (figures.fine, figures.drafted);
    let ways = [
        (None, t!("imports-rows-all", count = rows), rows),
        (
            Some(ImportRowState::Refused),
            t!("imports-rows-refused", count = refused),
            refused,
        ),
        (
            Some(ImportRowState::Fine),
            t!("imports-rows-fine", count = fine),
            fine,
        ),
        (
            Some(ImportRowState::Drafted),
            t!("imports-rows-drafted", count = drafted),
            drafted,
        ),
    ];
    let links = ways
        .into_iter()
        .filter(|(way, _, count)| way.is_none() || *count > 0);
    let links = links.map(|(way, name, _)| {
        let pairs = way.map(|way| ("state".to_owned(), way.to_string()));
        let href = with_query(&path, &pairs.into_iter().collect::<Vec<_>>());
        let current = (way == state).then_some("true");
        view! {
            <LinkButton href size=ButtonSize::Small attr:aria-current=current>
                {name}
            </LinkButton>
        }
    });
    view! {
        <nav class="row" aria-label=t!("imports-rows-which")>
            {links.collect_view()}
        </nav>
    }
}

#[component]
fn Line(row: ImportRow, whom: String) -> impl IntoView {
    let (tone, text) = match (&row.invitation, row.state) {
        (Some((_, _, state)), _) => (Tone::Info, words::invitation_state(*state)),
        (None, ImportRowState::Read) => (Tone::Neutral, t!("imports-row-read")),
        (None, ImportRowState::Fine) => (Tone::Success, t!("imports-row-fine")),
        (None, ImportRowState::Refused) => (Tone::Warning, t!("imports-row-refused")),
        (None, ImportRowState::Drafted) => (Tone::Neutral, t!("imports-row-removed")),
    };
    let problems = row.problems.iter().map(words::row_problem);
    let problems = problems.map(|problem| view! { <span class="muted small break">{problem}</span> });
    let problems = problems.collect_view();
    let whom = if whom.is_empty() {
        t!("imports-row-nobody").to_owned()
    } else {
        words::shortened(&whom)
    };
    view! {
        <Row>
            <Cell label=t!("imports-rows-head-row") numeric=true>{row.number}</Cell>
            <HeadCell>
                <Address text=whom />
            </HeadCell>
            <Cell label=t!("imports-rows-head-result")>
                <span class="stack-tight">
                    <Badge tone>{text}</Badge>
                    {problems}
                </span>
            </Cell>
        </Row>
    }
}
