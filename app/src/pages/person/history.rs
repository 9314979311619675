//! How they came.

use crate::components::{Card, Cell, Column, HeadCell, Moment, Row, Table};
use crate::ssr::when;
use crate::wire::When;
use crate::words;
use domain::{AcceptedRow, ZoneName};
use leptos::prelude::*;

/// The invitations that they accepted.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its props")]
pub(super) fn History(
    invitations: Vec<AcceptedRow>,
    /// How many open ones offer them more apps.
    offers: i64,
    zone: ZoneName,
) -> impl IntoView {
    let open = (offers > 0).then(|| {
        view! {
            <p>
                {words::plural(offers, "open invitation")} " more: resend or cancel on the "
                <a href="/users/invitations">"Invitations tab"</a> "."
            </p>
        }
    });
    if invitations.is_empty() {
        return view! {
            <Card title="Invitations">
                <p class="muted">"None: they came with a set-up link."</p>
                {open}
            </Card>
        }
        .into_any();
    }
    let columns = ["Invited by", "Sent", "Accepted"].map(Column::new).to_vec();
    let line = |invitation: AcceptedRow| {
        let times = [invitation.sent_at, invitation.accepted_at].map(|at| when(at, &zone));
        view! { <Accepted invited_by=invitation.invited_by times /> }
    };
    let lines = invitations.into_iter().map(line).collect_view();
    view! {
        <Card title="Invitations">
            <Table caption="Accepted invitations" columns>
                {lines}
            </Table>
            {open}
        </Card>
    }
    .into_any()
}

#[component]
fn Accepted(
    invited_by: String,
    /// When it was sent, and when it was accepted.
    times: [When; 2],
) -> impl IntoView {
    let [sent, accepted] = times;
    view! {
        <Row>
            <HeadCell>{format!("By {invited_by}")}</HeadCell>
            <Cell label="Sent">
                <Moment datetime=sent.datetime text=sent.text />
            </Cell>
            <Cell label="Accepted">
                <Moment datetime=accepted.datetime text=accepted.text />
            </Cell>
        </Row>
    }
}
