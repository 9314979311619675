//! Invitations that wait: how many stand how, and what can be done about the most pressing.

use crate::components::{Address, Badge, Card, Cell, Column, HeadCell, Moment, Row, Table, Tone, with_query};
use crate::pages::invitation_acts::{CancelOne, NextAct};
use crate::say::t;
use crate::wire::WaitingLine;
use crate::words;
use domain::{DeliveryState, InvitationState, Outstanding};
use leptos::prelude::*;

/// Where the acts lead back to.
const HERE: &str = "dashboard";

#[component]
pub(super) fn Waiting(outstanding: Outstanding, failed: i64, lines: Vec<WaitingLine>) -> impl IntoView {
    let nothing = lines.is_empty();
    view! {
        <Card
            title=t!("dashboard-waiting")
            actions=|| {
                view! { <a class="small" href=to("status", "pending", "expires-first")>{t!("dashboard-waiting-all")}</a> }
            }
        >
            <div class="stack">
                <Counts outstanding failed />
                {if nothing {
                    view! { <p class="muted">{t!("dashboard-waiting-none")}</p> }.into_any()
                } else {
                    view! {
                        <Table
                            caption=t!("dashboard-waiting-table")
                            columns=vec![
                                Column::new(t!("dashboard-waiting-whom")),
                                Column::new(t!("dashboard-waiting-role")),
                                Column::new(t!("dashboard-waiting-expires")),
                                Column::new(t!("dashboard-waiting-actions")).hidden_label(),
                            ]
                        >
                            {lines.into_iter().map(|line| view! { <Line line /> }).collect_view()}
                        </Table>
                    }
                        .into_any()
                }}
            </div>
        </Card>
    }
}

/// The Invitations tab with this filter.
fn to(name: &str, value: &str, order: &str) -> String {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    with_query("/users/invitations", &[pair(name, value), pair("order", order)])
}

#[component]
fn Counts(outstanding: Outstanding, failed: i64) -> impl IntoView {
    let confirmation = InvitationState::AwaitingConfirmation.as_str();
    let Outstanding {
        pending,
        expiring,
        expired,
        awaiting,
        ..
    } = outstanding;
    let entries = [
        (
            pending,
            t!("dashboard-count-pending", count = pending),
            to("status", "pending", ""),
        ),
        (
            expiring,
            t!("dashboard-count-expiring", count = expiring),
            to("status", "expiring", "expires-first"),
        ),
        (
            expired,
            t!("dashboard-count-expired", count = expired),
            to("status", "expired", "expires-last"),
        ),
        (
            awaiting,
            t!("dashboard-count-awaiting", count = awaiting),
            to("status", confirmation, ""),
        ),
        (
            failed,
            t!("dashboard-count-failed", count = failed),
            to("delivery", "failed", ""),
        ),
    ];
    view! {
        <ul class="figure-counts">
            {entries
                .into_iter()
                .map(|(count, words, href)| {
                    let class = if count == 0 { "figure-count figure-count-none" } else { "figure-count" };
                    view! {
                        <li>
                            <a class=class href=href>
                                <span class="figure-number">{words::counted_so_far(count)}</span>
                                " "
                                <span class="figure-words">{words}</span>
                            </a>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}

#[component]
fn Line(line: WaitingLine) -> impl IntoView {
    let WaitingLine { line, rest } = line;
    let (row, expires) = (line.row.clone(), line.expires);
    let named = (!row.name.is_empty()).then(|| row.name.clone());
    let email = row.email.clone();
    let (role, department) = (row.role.clone(), row.department.clone());
    let role = if row.access_only {
        t!("dashboard-waiting-more-apps").to_owned()
    } else {
        role
    };
    let pressing = if row.state == InvitationState::Expired {
        Tone::Neutral
    } else if line.rest_hours.is_some() {
        Tone::Warning
    } else {
        Tone::Info
    };
    let trouble = match row.delivery {
        Some(DeliveryState::Failed) => Some((Tone::Danger, t!("dashboard-waiting-mail-failed"))),
        Some(DeliveryState::Retrying) => Some((Tone::Warning, t!("dashboard-waiting-mail-retried"))),
        _ => None,
    };
    view! {
        <Row>
            <HeadCell>
                <span class="stack-tight">
                    {named.map(|name| view! { <span>{name}</span> })}
                    {match email {
                        Some(email) => view! { <Address text=email /> }.into_any(),
                        None => view! { <span class="muted small">{t!("dashboard-waiting-slip")}</span> }.into_any(),
                    }}
                </span>
            </HeadCell>
            <Cell label=t!("dashboard-waiting-role")>
                <span class="stack-tight">
                    <span>{role}</span>
                    {department.map(|name| view! { <span class="muted small">{name}</span> })}
                </span>
            </Cell>
            <Cell label=t!("dashboard-waiting-expires")>
                <span class="stack-tight">
                    <Badge tone=pressing>{rest}</Badge>
                    <span class="muted small">
                        <Moment datetime=expires.datetime text=expires.text />
                    </span>
                    {trouble.map(|(tone, words)| view! { <Badge tone>{words}</Badge> })}
                </span>
            </Cell>
            <Cell label="" actions=true>
                {line
                    .actions
                    .then(|| {
                        view! {
                            <NextAct row=row.clone() from=HERE />
                            <CancelOne row=row.clone() from=HERE />
                        }
                    })}
            </Cell>
        </Row>
    }
}
