//! The audit's list.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{drawn::draw, pages::AuditTable, ssr, wire::AuditLine};

/// A page of the audit.
#[server(endpoint = "audit_page", input = GetUrl, output = Json)]
pub(crate) async fn audit_page(search: String, act: String, page: i64) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let filter = domain::AuditFilter {
        act: act.parse().ok(),
        search: search.clone(),
    };
    let usher = ssr::site()?.usher;
    let rows = usher
        .audit(&actor, &filter, page.into())
        .await
        .map_err(ssr::told(None))?;
    let page = rows.map(|row| AuditLine {
        at: ssr::when(row.at, &actor.seat.zone),
        row,
    });
    Ok(draw(|| view! { <AuditTable page search act /> }))
}
