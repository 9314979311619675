//! What the dashboard tells those who see people, drawn by the server.

use super::fared::Fared;
use super::waiting::Waiting;
use crate::components::{Card, EmptyState, Glyph, LinkButton, Variant};
use crate::pages::subscriptions::SeatFigures;
use crate::wire::FiguresShown;
use domain::SubscriptionRow;
use leptos::prelude::*;

/// What waits, how seats stand, and how invitations fare.
#[component]
pub(crate) fn FigureCards(figures: FiguresShown) -> impl IntoView {
    let (ever, may_invite) = (figures.outstanding.ever, figures.may_invite);
    let seats = figures.seats.clone().filter(|(shown, _)| !shown.is_empty());
    view! {
        {if ever {
            view! {
                <Waiting outstanding=figures.outstanding failed=figures.failed lines=figures.waiting />
            }
                .into_any()
        } else {
            view! { <NobodyYet may_invite /> }.into_any()
        }}
        {seats.map(|(shown, count)| view! { <Seats shown count /> })}
        {ever.then(|| view! { <Fared fared=figures.fared /> })}
    }
}

#[component]
fn NobodyYet(may_invite: bool) -> impl IntoView {
    view! {
        <EmptyState
            title="Nobody was invited yet"
            icon=Glyph::Inbox
            action=move || {
                may_invite
                    .then(|| {
                        view! {
                            <LinkButton href="/users/invite" variant=Variant::Primary icon=Glyph::Plus>
                                "Invite the first person"
                            </LinkButton>
                        }
                    })
            }
        >
            {if may_invite {
                "Invite somebody: then you see here what waits for an answer and how invitations fare."
            } else {
                "Once somebody is invited you see here what waits for an answer and how invitations fare."
            }}
        </EmptyState>
    }
}

#[component]
fn Seats(shown: Vec<SubscriptionRow>, count: usize) -> impl IntoView {
    let more = count.saturating_sub(shown.len());
    let rows = shown
        .into_iter()
        .map(|row| {
            let name = format!("{}, {}", row.app_name, row.package);
            let title = name.clone();
            view! {
                <li class="figure-seats-entry">
                    <span class="figure-seats-name" title=title>{name}</span>
                    <SeatFigures seats=row.seats />
                </li>
            }
        })
        .collect_view();
    view! {
        <Card
            title="Seats"
            actions=|| view! { <a class="small" href="/settings/subscriptions">"All subscriptions"</a> }
        >
            <ul class="figure-seats">{rows}</ul>
            {(more > 0).then(|| view! { <p class="muted small">{format!("And {more} more, less full.")}</p> })}
        </Card>
    }
}
