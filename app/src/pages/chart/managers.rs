//! Managers by a table: uploading one, what it would do, and the table of those who are set now.
//!
//! Forms of the browser's own: files are sent by no script of ours. What the table would do goes with the form that applies it.

use crate::components::{
    Address, Button, Card, Cell, Column, HeadCell, LinkButton, Notice, Row, Table, Tone, Variant,
};
use crate::form::FormState;
use crate::pages::table_field::TableField;
use crate::say::t;
use crate::ssr::ManagersShown;
use crate::words;
use domain::{ManagerProblem, NewManager};
use leptos::prelude::*;
use service::{ManagersPlan, PlannedManager};
use std::sync::Arc;

const PATH: &str = "/users/chart?managers=table";

/// So many lines of each kind are shown: a page of all 10,000 would weigh 5 MB.
const SHOWN: usize = 500;

/// The part of the tab.
#[component]
pub(crate) fn ManagersPart(
    /// What was posted.
    shown: Option<Arc<ManagersShown>>,
    /// Whether a table was applied just now.
    applied: bool,
) -> impl IntoView {
    let refusal = FormState::of("change_managers").refusal();
    let applied = applied && shown.is_none() && refusal.is_none();
    view! {
        <div class="row">
            <LinkButton href="/users/chart">{t!("people-managers-chart")}</LinkButton>
        </div>
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {applied.then(|| view! { <Notice tone=Tone::Success title=t!("people-managers-applied") /> })}
        {shown.map(|shown| view! { <Plan shown /> })}
        <div class="card-grid">
            <Upload />
            <Now />
        </div>
        <details class="fold">
            <summary>{t!("people-managers-columns")}</summary>
            <div class="stack">
                <p>{t!("people-managers-columns-person")}</p>
                <p>{t!("people-managers-columns-manager")}</p>
                <p>{t!("people-managers-columns-others")}</p>
            </div>
        </details>
    }
}

#[component]
fn Upload() -> impl IntoView {
    view! {
        <Card title=t!("people-managers-upload")>
            <form class="form" method="post" action=PATH enctype="multipart/form-data">
                <TableField label=t!("people-managers-file") hint=t!("people-managers-file-hint") />
                <div class="form-actions">
                    <Button variant=Variant::Primary>{t!("people-managers-check")}</Button>
                </div>
            </form>
        </Card>
    }
}

#[component]
fn Now() -> impl IntoView {
    view! {
        <Card title=t!("people-managers-now")>
            <div class="stack">
                <p>{t!("people-managers-now-text")}</p>
                <div class="row">
                    <LinkButton href="/users/chart/managers.csv" attr:download="" attr:rel="external">{t!("people-managers-download")}</LinkButton>
                </div>
            </div>
        </Card>
    }
}

/// What the table would do.
#[component]
fn Plan(shown: Arc<ManagersShown>) -> impl IntoView {
    let plan = &shown.plan;
    let changed =
        (shown.changed).then(|| view! { <Notice tone=Tone::Warning title=t!("people-managers-changed") /> });
    let circle = (plan.has_circle())
        .then(|| view! { <Notice tone=Tone::Danger title=t!("people-managers-circle") /> });
    let problems = plan.lines.iter();
    let problems = problems.filter_map(|line| Some((line, line.result.err()?)));
    let problems = problems.take(SHOWN).map(problem_row).collect_view().into_any();
    let problems = first_of(
        t!("people-managers-problems"),
        problem_heads(),
        plan.problems(),
        problems,
    );
    let changes = plan.lines.iter();
    let changes = changes.filter_map(|line| Some((line, line.result.ok()?)));
    let changes = changes.filter(|(_, new)| new.is_change());
    let changes = changes.take(SHOWN).map(change_row).collect_view().into_any();
    let changed_lines = plan.changes().len();
    let changes = first_of(
        t!("people-managers-changes-caption"),
        change_heads(),
        changed_lines,
        changes,
    );
    let said = words::managers_checked(plan);
    let apply = view! { <Apply plan=plan.clone() /> };
    view! {
        <Card title=t!("people-managers-plan")>
            <div class="stack">
                {changed}
                <p>{said}</p>
                {circle}
                {apply}
                {problems}
                {changes}
            </div>
        </Card>
    }
}

/// Nothing to apply is no form.
#[component]
fn Apply(plan: ManagersPlan) -> impl IntoView {
    let changes = plan.changes();
    let lines = serde_json::to_string(&changes).unwrap_or_default();
    let text = words::managers_apply(changes.len());
    (!changes.is_empty() && !plan.has_circle()).then(|| {
        view! {
            <form class="form" method="post" action=PATH enctype="multipart/form-data">
                <input type="hidden" name="lines" value=lines />
                <input type="hidden" name="mark" value=plan.mark />
                <div class="form-actions">
                    <Button variant=Variant::Primary>{text}</Button>
                </div>
            </form>
        }
    })
}

/// The table of the first rows, and how many there are if these are not all.
fn first_of<const HEADS: usize>(
    caption: &'static str,
    heads: [&'static str; HEADS],
    count: usize,
    rows: AnyView,
) -> impl IntoView {
    let rest =
        (count > SHOWN).then(|| view! { <p>{t!("people-managers-first", shown = SHOWN, count = count)}</p> });
    (count > 0).then(|| {
        view! {
            <Table caption=caption caption_visible=true columns=columns(heads)>{rows}</Table>
            {rest}
        }
    })
}

fn columns<const COUNT: usize>(heads: [&'static str; COUNT]) -> Vec<Column> {
    let mut columns = heads.map(Column::new).to_vec();
    if let Some(row) = columns.last_mut() {
        *row = row.clone().numeric();
    }
    columns
}

fn problem_heads() -> [&'static str; 3] {
    [
        t!("people-managers-head-person"),
        t!("people-managers-head-problem"),
        t!("people-managers-head-row"),
    ]
}

fn change_heads() -> [&'static str; 4] {
    [
        t!("people-managers-head-person"),
        t!("people-managers-head-before"),
        t!("people-managers-head-after"),
        t!("people-managers-head-row"),
    ]
}

/// Who a line is about: their name or, if nobody is found, what stands there.
fn whom(planned: &PlannedManager) -> String {
    let found = planned.person.clone();
    found.unwrap_or_else(|| words::shortened(&planned.line.person))
}

fn problem_row((planned, problem): (&PlannedManager, ManagerProblem)) -> impl IntoView + use<> {
    let [_, what, row] = problem_heads();
    let (number, who) = (planned.line.row, whom(planned));
    let said = words::manager_problem(planned, problem);
    view! {
        <Row>
            <HeadCell>
                <Address text=who />
            </HeadCell>
            <Cell label=what>{said}</Cell>
            <Cell label=row numeric=true>{number}</Cell>
        </Row>
    }
}

fn change_row((planned, new): (&PlannedManager, NewManager)) -> impl IntoView + use<> {
    let [_, now, then, row] = change_heads();
    let (number, who) = (planned.line.row, whom(planned));
    let [before, after] = words::manager_change(planned, new);
    view! {
        <Row>
            <HeadCell>
                <Address text=who />
            </HeadCell>
            <Cell label=now>{before}</Cell>
            <Cell label=then>{after}</Cell>
            <Cell label=row numeric=true>{number}</Cell>
        </Row>
    }
}
