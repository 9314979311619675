//! Apps and seats.

use crate::components::{Badge, Card, Cell, Column, HeadCell, Row, Table, Tone};
use domain::AccessRow;
use leptos::prelude::*;

/// Their accesses.
#[component]
pub(super) fn Apps(accesses: Vec<AccessRow>) -> impl IntoView {
    if accesses.is_empty() {
        return view! {
            <Card title="Apps and seats">
                <p class="muted">"No apps"</p>
            </Card>
        }
        .into_any();
    }
    let columns = ["App and package", "Role in the app", "Seat"]
        .map(Column::new)
        .to_vec();
    view! {
        <Card title="Apps and seats">
            <Table caption="Apps and seats" columns>
                {accesses.into_iter().map(|access| view! { <Access access /> }).collect_view()}
            </Table>
        </Card>
    }
    .into_any()
}

#[component]
fn Access(access: AccessRow) -> impl IntoView {
    let (tone, seat) = if access.in_use {
        (Tone::Success, "In use")
    } else {
        (Tone::Neutral, "Not in use")
    };
    view! {
        <Row>
            <HeadCell>
                <span class="stack-tight">
                    <span>{access.app}</span>
                    <span class="muted small">{access.package}</span>
                </span>
            </HeadCell>
            <Cell label="Role in the app">{access.role}</Cell>
            <Cell label="Seat">
                <Badge tone>{seat}</Badge>
            </Cell>
        </Row>
    }
}
