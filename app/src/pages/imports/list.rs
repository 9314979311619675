//! The tab: uploading a table, the imports that are open, and tables out.

use crate::components::{
    Badge, Button, Card, Cell, Column, EmptyState, Glyph, HeadCell, LinkButton, Moment, Notice, Row, Table,
    Tone, Variant,
};
use crate::form::FormState;
use crate::pages::table_field::TableField;
use crate::say::t;
use crate::wire::When;
use crate::words;
use domain::{Import, ImportColumn, ImportPhase};
use leptos::prelude::*;

/// The tab.
#[component]
pub(crate) fn ImportList(imports: Vec<(Import, When)>) -> impl IntoView {
    let refusal = FormState::of("upload_import").refusal();
    view! {
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <div class="card-grid">
            <Upload />
            <Out />
        </div>
        <Card title=t!("imports-open")>
            {if imports.is_empty() {
                view! {
                    <EmptyState title=t!("imports-open-none") icon=Glyph::Users>
                        {t!("imports-open-none-hint")}
                    </EmptyState>
                }
                    .into_any()
            } else {
                view! { <Open imports /> }.into_any()
            }}
        </Card>
        <Columns />
    }
}

/// A form of the browser's own: files are sent by no script of ours.
#[component]
fn Upload() -> impl IntoView {
    view! {
        <Card title=t!("imports-upload")>
            <form class="form" method="post" action="/users/imports" enctype="multipart/form-data">
                <TableField label=t!("imports-upload-file") hint=t!("imports-upload-hint") />
                <div class="form-actions">
                    <Button variant=Variant::Primary>{t!("imports-upload-check")}</Button>
                    <LinkButton href="/users/imports/template.csv" attr:rel="external">{t!("imports-upload-template")}</LinkButton>
                </div>
            </form>
        </Card>
    }
}

#[component]
fn Out() -> impl IntoView {
    view! {
        <Card title=t!("imports-out")>
            <div class="stack">
                <p>{t!("imports-out-hint")}</p>
                <div class="row">
                    <LinkButton href="/users/csv" attr:rel="external">{t!("imports-out-users")}</LinkButton>
                    <LinkButton href="/users/invitations/csv?status=all" attr:rel="external">{t!("imports-out-invitations")}</LinkButton>
                </div>
            </div>
        </Card>
    }
}

#[component]
fn Open(imports: Vec<(Import, When)>) -> impl IntoView {
    let lines = imports.into_iter().map(|(import, when)| {
        let tone = match import.phase {
            ImportPhase::Checking | ImportPhase::Drafting | ImportPhase::Discarding => Tone::Info,
            ImportPhase::Checked => Tone::Warning,
            ImportPhase::Drafted | ImportPhase::Discarded => Tone::Success,
        };
        let (figures, href) = (import.figures, format!("/users/imports/{}", import.id));
        view! {
            <Row>
                <HeadCell>
                    <a href=href>
                        <Moment datetime=when.datetime text=when.text />
                    </a>
                </HeadCell>
                <Cell label=t!("imports-open-head-state")>
                    <Badge tone>{words::import_phase(import.phase)}</Badge>
                </Cell>
                <Cell label=t!("imports-open-head-rows") numeric=true>{figures.rows}</Cell>
                <Cell label=t!("imports-open-head-problems") numeric=true>{figures.refused}</Cell>
                <Cell label=t!("imports-open-head-drafts") numeric=true>{figures.drafts}</Cell>
            </Row>
        }
    });
    let lines = lines.collect_view();
    let columns = vec![
        Column::new(t!("imports-open-head-uploaded")),
        Column::new(t!("imports-open-head-state")),
        Column::new(t!("imports-open-head-rows")).numeric(),
        Column::new(t!("imports-open-head-problems")).numeric(),
        Column::new(t!("imports-open-head-drafts")).numeric(),
    ];
    view! {
        <Table caption=t!("imports-open") columns>
            {lines}
        </Table>
    }
}

/// What the template's columns say.
#[component]
fn Columns() -> impl IntoView {
    let rows = ImportColumn::ALL.iter().map(|column| {
        view! {
            <Row>
                <HeadCell>{column.heading()}</HeadCell>
                <Cell label=t!("imports-columns-head-content")>{words::import_column(*column)}</Cell>
            </Row>
        }
    });
    let rows = rows.collect_view();
    let columns = [
        t!("imports-columns-head-column"),
        t!("imports-columns-head-content"),
    ];
    let columns = columns.map(Column::new).to_vec();
    view! {
        <details class="fold">
            <summary>{t!("imports-columns")}</summary>
            <div class="stack">
                <p>{t!("imports-columns-hint")}</p>
                <Table caption=t!("imports-columns-table") columns>
                    {rows}
                </Table>
            </div>
        </details>
    }
}
