//! The list of users.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{drawn::draw, pages::MemberTable, ssr, wire::MemberLine};

/// A page of the Users tab.
#[server(endpoint = "members_page", input = GetUrl, output = Json)]
pub(crate) async fn members_page(search: String, status: String, page: i64) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let usher = ssr::site()?.usher;
    let rows = usher
        .members(&actor, status.parse().ok(), &search, page.into())
        .await
        .map_err(ssr::told(None))?;
    let page = rows.map(|row| MemberLine {
        last_seen: ssr::when_text(row.last_seen_at, &actor.seat.zone),
        row,
    });
    Ok(draw(|| view! { <MemberTable page search status /> }))
}
