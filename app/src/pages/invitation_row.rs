//! A row of the Invitations tab.

use super::invitation_acts::Actions;
use super::invitation_said::with_moment;
use crate::components::{Address, Badge, Cell, HeadCell, Moment, Row, Tone};
use crate::say::t;
use crate::wire::InvitationLine;
use crate::words;
use domain::{DeliveryState, InvitationState, NOT_SENT};
use leptos::prelude::*;

#[component]
pub(super) fn Line(line: InvitationLine) -> impl IntoView {
    let row = line.row.clone();
    let place: Vec<String> = row
        .department
        .clone()
        .into_iter()
        .chain(row.location.clone())
        .collect();
    let whom = (!row.name.is_empty()).then(|| row.name.clone());
    let said_whom = row.whom().to_owned();
    let selects = (line.actions && row.state.is_open()).then(|| row.id.to_string());
    let unsent = row.sent_at == NOT_SENT;
    let (sent, expires) = (line.sent.clone(), line.expires.clone());
    let (asked, reminded) = (line.asked.clone(), line.reminded.clone());
    view! {
        <Row>
            <HeadCell>
                {selects.map(|id| view! { <Select id whom=said_whom /> })}
                <span class="stack-tight">
                    {whom.map(|name| view! { <span>{name}</span> })}
                    {match row.email.clone() {
                        Some(email) => view! { <Address text=email /> }.into_any(),
                        None => view! { <span class="muted small">{t!("invitations-slip")}</span> }.into_any(),
                    }}
                </span>
            </HeadCell>
            <Cell label=t!("invitations-head-role")>
                <span class="stack-tight">
                    <span>{if row.access_only { t!("invitations-more-apps").to_owned() } else { row.role }}</span>
                    {(!place.is_empty()).then(|| view! { <span class="muted small">{place.join(" · ")}</span> })}
                </span>
            </Cell>
            <Cell label=t!("invitations-head-inviter")>{row.invited_by}</Cell>
            <Cell label=t!("invitations-head-sent")>
                {if unsent {
                    view! { <span class="muted">{t!("invitations-not-sent")}</span> }.into_any()
                } else {
                    view! { <Moment datetime=sent.datetime text=sent.text /> }.into_any()
                }}
            </Cell>
            <Cell label=t!("invitations-head-expires")>
                {if unsent {
                    view! { <span class="muted">{t!("invitations-not-sent")}</span> }.into_any()
                } else if row.state == InvitationState::AwaitingConfirmation {
                    view! { <span class="muted">{t!("invitations-stands-still")}</span> }.into_any()
                } else {
                    view! { <Moment datetime=expires.datetime text=expires.text /> }.into_any()
                }}
            </Cell>
            <Cell label=t!("invitations-head-status")>
                <span class="stack-tight">
                    <Badge tone=state_tone(row.state)>{words::invitation_state(row.state)}</Badge>
                    {row.tries_spent.then(|| view! { <Badge tone=Tone::Warning>{t!("invitations-tries-spent")}</Badge> })}
                    {line.waited_hours.map(|hours| view! { <Badge tone=Tone::Warning>{words::waiting(hours)}</Badge> })}
                    {line.rest_hours.map(|hours| view! { <Badge tone=Tone::Warning>{words::expiring(hours)}</Badge> })}
                    {asked
                        .map(|when| {
                            view! {
                                <span class="muted small">
                                    {with_moment(|when| t!("invitations-asked", when = when), when)}
                                </span>
                            }
                        })}
                </span>
            </Cell>
            <Cell label=t!("invitations-head-delivery")>
                {match row.delivery {
                    Some(state) => {
                        view! {
                            <Delivery state answer=row.answer />
                            {reminded
                                .map(|when| {
                                    view! {
                                        <span class="muted small">
                                            {with_moment(|when| t!("invitations-reminded", when = when), when)}
                                        </span>
                                    }
                                })}
                        }
                            .into_any()
                    }
                    None if unsent => view! { <span class="muted">{t!("invitations-not-sent")}</span> }.into_any(),
                    None if row.printed => view! { <Badge tone=Tone::Success>{t!("invitations-printed")}</Badge> }.into_any(),
                    None => view! { <Badge tone=Tone::Neutral>{t!("invitations-not-printed")}</Badge> }.into_any(),
                }}
            </Cell>
            <Cell label="" actions=true>
                <Actions line />
            </Cell>
        </Row>
    }
}

fn state_tone(state: InvitationState) -> Tone {
    match state {
        InvitationState::Draft | InvitationState::Cancelled => Tone::Neutral,
        InvitationState::Pending => Tone::Info,
        InvitationState::AwaitingConfirmation | InvitationState::Expired => Tone::Warning,
        InvitationState::Accepted => Tone::Success,
    }
}

/// An answer of a mail server of more characters is folded away.
const LONG_ANSWER: usize = 60;

/// How the mail fares; the server's answer where it was not simply taken.
#[component]
fn Delivery(state: DeliveryState, answer: Option<String>) -> impl IntoView {
    let tone = match state {
        DeliveryState::Sent => Tone::Success,
        DeliveryState::Retrying => Tone::Warning,
        DeliveryState::Failed => Tone::Danger,
        DeliveryState::Queued | DeliveryState::Dropped => Tone::Neutral,
    };
    let troubled = matches!(state, DeliveryState::Retrying | DeliveryState::Failed);
    view! {
        <div class="stack-tight">
            <Badge tone>{words::delivery(state)}</Badge>
            {answer
                .filter(|_| troubled)
                .map(|answer| {
                    if answer.chars().count() > LONG_ANSWER {
                        view! {
                            <details class="fold muted small break">
                                <summary>{t!("invitations-server-answer")}</summary>
                                <div>{answer}</div>
                            </details>
                        }
                            .into_any()
                    } else {
                        view! { <span class="muted small break">{answer}</span> }.into_any()
                    }
                })}
        </div>
    }
}

/// Its box belongs to the form above the table.
#[component]
fn Select(id: String, whom: String) -> impl IntoView {
    let label = t!("invitations-select", whom = whom);
    view! {
        <label class="choice select-row">
            <input class="choice-control" type="checkbox" form="bulk" name="ids[]" value=id aria-label=label />
        </label>
    }
}
