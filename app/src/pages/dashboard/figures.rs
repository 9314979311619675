//! What the dashboard tells those who see people, drawn by the server.

use super::fared::Fared;
use super::waiting::Waiting;
use crate::components::{Card, EmptyState, Glyph, LinkButton, Variant};
use crate::pages::subscriptions::SeatFigures;
use crate::say::t;
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
            title=t!("dashboard-nobody")
            icon=Glyph::Inbox
            action=move || {
                may_invite
                    .then(|| {
                        view! {
                            <LinkButton href="/users/invite" variant=Variant::Primary icon=Glyph::Plus>
                                {t!("dashboard-nobody-invite-first")}
                            </LinkButton>
                        }
                    })
            }
        >
            {if may_invite {
                t!("dashboard-nobody-invite")
            } else {
                t!("dashboard-nobody-wait")
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
            let name = t!("dashboard-seats-of", app = row.app_name, package = row.package);
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
            title=t!("dashboard-seats")
            actions=|| view! { <a class="small" href="/settings/subscriptions">{t!("dashboard-seats-all")}</a> }
        >
            <ul class="figure-seats">{rows}</ul>
            {(more > 0).then(|| view! { <p class="muted small">{t!("dashboard-seats-more", count = more)}</p> })}
        </Card>
    }
}
