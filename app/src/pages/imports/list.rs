//! The tab: uploading a table, the imports that are open, and tables out.

use crate::components::{
    Badge, Button, Card, Cell, Column, EmptyState, Field, Glyph, HeadCell, LinkButton, Moment, Notice, Row,
    Table, Tone, Variant,
};
use crate::form::FormState;
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
        <Card title="Your imports">
            {if imports.is_empty() {
                view! {
                    <EmptyState title="No import yet" icon=Glyph::Users>
                        "Upload a table above. You see what would come of each row before anything is done."
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
        <Card title="Invite people from a table">
            <form class="form" method="post" action="/users/imports" enctype="multipart/form-data">
                <Field
                    id="file"
                    label="CSV file"
                    hint="Up to 50,000 rows and 20 MiB. Commas, semicolons or tabs between the cells. Nobody is invited before you say so."
                    required=true
                >
                    <input
                        class="input"
                        id="file"
                        type="file"
                        name="file"
                        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
                        required
                        aria-describedby="file-hint"
                    />
                </Field>
                <div class="form-actions">
                    <Button variant=Variant::Primary>"Upload and check"</Button>
                    <LinkButton href="/users/imports/template.csv" attr:rel="external">"Download the template"</LinkButton>
                </div>
            </form>
        </Card>
    }
}

#[component]
fn Out() -> impl IntoView {
    view! {
        <Card title="Take lists elsewhere">
            <div class="stack">
                <p>"All that you may see, as CSV for a spreadsheet. The lists have the same with their filters."</p>
                <div class="row">
                    <LinkButton href="/users/csv" attr:rel="external">"Users"</LinkButton>
                    <LinkButton href="/users/invitations/csv?status=all" attr:rel="external">"Invitations"</LinkButton>
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
                <Cell label="State">
                    <Badge tone>{words::import_phase(import.phase)}</Badge>
                </Cell>
                <Cell label="Rows" numeric=true>{figures.rows}</Cell>
                <Cell label="With problems" numeric=true>{figures.refused}</Cell>
                <Cell label="Drafts left" numeric=true>{figures.drafts}</Cell>
            </Row>
        }
    });
    let lines = lines.collect_view();
    let columns = vec![
        Column::new("Uploaded"),
        Column::new("State"),
        Column::new("Rows").numeric(),
        Column::new("With problems").numeric(),
        Column::new("Drafts left").numeric(),
    ];
    view! {
        <Table caption="Your imports" columns>
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
                <Cell label="What to write">{words::import_column(*column)}</Cell>
            </Row>
        }
    });
    let rows = rows.collect_view();
    let columns = ["Column", "What to write"].map(Column::new).to_vec();
    view! {
        <details class="fold">
            <summary>"What the columns mean"</summary>
            <div class="stack">
                <p>
                    "The first line names the columns, in any order. Columns that Usher does not know are left out, and you can say what they mean after uploading. Only the address is needed, or for a shop-floor employee both names; the role can be chosen for all rows at once."
                </p>
                <Table caption="Columns of a table of people" columns>
                    {rows}
                </Table>
            </div>
        </details>
    }
}
