//! The list of users.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{MemberQuery, MemberTable},
    ssr,
    wire::MemberLine,
};

/// A page of the Users tab.
#[server(endpoint = "members_page", input = GetUrl, output = Json)]
pub(crate) async fn members_page(
    search: String,
    status: String,
    #[server(default)] role: String,
    #[server(default)] department: String,
    #[server(default)] location: String,
    #[server(default)] sort: String,
    page: i64,
) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let usher = ssr::site()?.usher;
    let filter = ssr::member_filter([search, status, role, department, location, sort]);
    let rows = usher.members(&actor, &filter, page.into()).await;
    let page = rows.map_err(ssr::told(None))?.map(|row| MemberLine {
        last_seen: ssr::when_text(row.last_seen_at, &actor.seat.zone),
        row,
    });
    let choices = usher.list_choices(&actor).await.map_err(ssr::told(None))?;
    let query = MemberQuery { filter, choices };
    Ok(draw(|| view! { <MemberTable page query /> }))
}
