//! How they came.

use crate::components::{Card, Cell, Column, HeadCell, Moment, Row, Table};
use crate::pages::sentence::around;
use crate::say::t;
use crate::ssr::when;
use crate::wire::When;
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
        let tab = view! { <a href="/users/invitations">{t!("people-history-offers-tab")}</a> };
        let said = around(
            |link| t!("people-history-offers", offers = offers, link = link),
            tab,
        );
        view! { <p>{said}</p> }
    });
    if invitations.is_empty() {
        return view! {
            <Card title=t!("people-history")>
                <p class="muted">{t!("people-history-none")}</p>
                {open}
            </Card>
        }
        .into_any();
    }
    let columns = [
        t!("people-history-invited-by"),
        t!("people-history-sent"),
        t!("people-history-accepted"),
    ]
    .map(Column::new)
    .to_vec();
    let line = |invitation: AcceptedRow| {
        let times = [invitation.sent_at, invitation.accepted_at].map(|at| when(at, &zone));
        view! { <Accepted invited_by=invitation.invited_by times /> }
    };
    let lines = invitations.into_iter().map(line).collect_view();
    view! {
        <Card title=t!("people-history")>
            <Table caption=t!("people-history-caption") columns>
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
            <HeadCell>{t!("people-history-by", person = invited_by)}</HeadCell>
            <Cell label=t!("people-history-sent")>
                <Moment datetime=sent.datetime text=sent.text />
            </Cell>
            <Cell label=t!("people-history-accepted")>
                <Moment datetime=accepted.datetime text=accepted.text />
            </Cell>
        </Row>
    }
}
