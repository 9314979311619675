//! What whoever looks has: apps, workspaces, records that wait for them.

use crate::components::{
    Badge, Card, Cell, Column, EmptyState, Glyph, HeadCell, LinkButton, Row, Table, Tone, with_query,
};
use crate::pages::{Due, StateBadge};
use crate::say::t;
use crate::words;
use domain::{OwnApp, OwnPlace, OwnWorkspace, RecordRow};
use jiff::civil::Date;
use leptos::prelude::*;
use service::OwnRegister;

/// The cards; where nothing was given, one that says so and whom to ask.
#[component]
pub(crate) fn OwnCards(
    place: OwnPlace,
    register: OwnRegister,
    /// Whether they see records at all.
    sees_records: bool,
    /// The day it is in the business.
    today: Date,
) -> impl IntoView {
    if place.is_empty() {
        return view! { <NothingGiven invited_by=place.invited_by /> }.into_any();
    }
    let whom = words::whom_to_ask(place.invited_by.as_deref());
    view! {
        {sees_records.then(|| view! { <OpenItems register today /> })}
        <div class="card-grid">
            <Apps apps=place.apps whom=whom.clone() />
            <Workspaces workspaces=place.workspaces sees_records whom />
        </div>
    }
    .into_any()
}

#[component]
fn NothingGiven(invited_by: Option<String>) -> impl IntoView {
    let whom = words::whom_to_ask(invited_by.as_deref());
    view! {
        <EmptyState title=t!("dashboard-nothing-given") icon=Glyph::Info>
            {format!("{} {whom}", t!("dashboard-nothing-given-told"))}
        </EmptyState>
    }
}

#[component]
fn OpenItems(register: OwnRegister, today: Date) -> impl IntoView {
    let counted = register.counted;
    if counted.unfinished == 0 {
        return view! {
            <Card title=t!("dashboard-open-items")>
                <p class="muted">{t!("dashboard-open-none")}</p>
            </Card>
        }
        .into_any();
    }
    let overdue = (counted.overdue > 0).then(|| {
        view! {
            " "
            <Badge tone=Tone::Danger>{t!("dashboard-open-overdue", count = counted.overdue)}</Badge>
        }
    });
    view! {
        <Card
            title=t!("dashboard-open-items")
            actions=|| view! { <LinkButton href="/records?whose=mine">{t!("dashboard-open-all")}</LinkButton> }
        >
            <p>{t!("dashboard-open-count", count = counted.unfinished)} {overdue}</p>
            <RecordLines rows=register.first today />
        </Card>
    }
    .into_any()
}

/// Records in a few columns.
#[component]
pub(super) fn RecordLines(rows: Vec<RecordRow>, today: Date) -> impl IntoView {
    let columns = [
        t!("records-head-title"),
        t!("records-head-type"),
        t!("records-head-state"),
        t!("records-head-due"),
    ];
    let columns = columns.map(Column::new).to_vec();
    let line = |row: RecordRow| {
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
            </Row>
        }
    };
    let lines = rows.into_iter().map(line).collect_view();
    view! {
        <Table caption=t!("records-table") columns>
            {lines}
        </Table>
    }
}

#[component]
fn Apps(apps: Vec<OwnApp>, whom: String) -> impl IntoView {
    let line = |app: OwnApp| {
        let waits = (!app.in_use)
            .then(|| view! { " " <Badge tone=Tone::Warning>{t!("dashboard-app-no-seat")}</Badge> });
        view! {
            <li>
                {t!("dashboard-app", app = app.app, package = app.package, role = app.role)} {waits}
            </li>
        }
    };
    view! {
        <Card title=t!("dashboard-apps")>
            {if apps.is_empty() {
                view! { <p class="muted">{format!("{} {whom}", t!("dashboard-no-apps"))}</p> }.into_any()
            } else {
                view! { <ul class="steps">{apps.into_iter().map(line).collect_view()}</ul> }.into_any()
            }}
        </Card>
    }
}

#[component]
fn Workspaces(workspaces: Vec<OwnWorkspace>, sees_records: bool, whom: String) -> impl IntoView {
    let line = move |workspace: OwnWorkspace| {
        let href = with_query("/records", &[("workspace".to_owned(), workspace.id.to_string())]);
        if sees_records {
            view! { <li><a href=href>{workspace.name}</a></li> }.into_any()
        } else {
            view! { <li>{workspace.name}</li> }.into_any()
        }
    };
    view! {
        <Card title=t!("dashboard-workspaces")>
            {if workspaces.is_empty() {
                view! { <p class="muted">{format!("{} {whom}", t!("dashboard-no-workspaces"))}</p> }.into_any()
            } else {
                view! { <ul class="steps">{workspaces.into_iter().map(line).collect_view()}</ul> }.into_any()
            }}
        </Card>
    }
}
