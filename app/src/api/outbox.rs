//! The outbox: what waits, what failed, and trying again.

use crate::wire::Refusal;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    components::with_query,
    drawn::draw,
    pages::OutboxPart,
    ssr,
    wire::{Html, OutboxLine},
    words,
};
#[cfg(feature = "ssr")]
use domain::{ListPart, OutboxFilter, OutboxId, OutboxStates, Permission};
#[cfg(feature = "ssr")]
use service::{Actor, ports::ToRetry};

/// A page of the outbox, and how many mails were tried last.
#[cfg(feature = "ssr")]
pub(super) async fn draw_outbox(actor: &Actor, query: &str, done: &str) -> Result<Html, Refusal> {
    let text = ssr::query(query);
    let filter = parse_filter(&text("states"), &text("kind"), text("q"));
    let key = ssr::list_part(&text("older"), &text("newer"));
    let page = ssr::site()?.usher.outbox(actor, &filter, key).await;
    let page = page.map_err(ssr::told(None))?.map(|row| OutboxLine {
        queued: ssr::when(row.created_at, &actor.seat.zone),
        next: ssr::when(row.settled_at.unwrap_or(row.due_at), &actor.seat.zone),
        row,
    });
    let (done, of_all) = (words::mails_retried(done), actor.instance_admin);
    let may_retry = of_all || ssr::holds_for_all(actor, Permission::SettingsEdit);
    let is_first = key == ListPart::Start;
    Ok(draw(
        || view! { <OutboxPart page filter is_first done of_all may_retry /> },
    ))
}

/// Tries a mail now, or (without an `id`) all of the list that are worth it.
#[server(endpoint = "retry_mail")]
pub(crate) async fn retry_mail(
    #[server(default)] id: String,
    #[server(default)] states: String,
    #[server(default)] kind: String,
    #[server(default)] q: String,
) -> Result<(), Refusal> {
    let (actor, filter) = (ssr::member()?, parse_filter(&states, &kind, q.clone()));
    let which = match id.as_str() {
        "" => ToRetry::All(filter),
        id => ToRetry::One(ssr::parse_id::<OutboxId>(id)?),
    };
    let tried = ssr::site()?.usher.retry_mail(&actor, &which).await;
    let tried = tried.map_err(ssr::told(None))?.to_string();
    let pairs = [("states", states), ("kind", kind), ("q", q), ("changed", tried)];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value));
    leptos_axum::redirect(&with_query("/settings/outbox", &pairs));
    Ok(())
}

#[cfg(feature = "ssr")]
fn parse_filter(states: &str, kind: &str, search: String) -> OutboxFilter {
    OutboxFilter {
        states: states.parse().unwrap_or(OutboxStates::Open),
        kind: kind.parse().ok(),
        search,
    }
}
