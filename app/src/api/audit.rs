//! The audit's list.

use crate::wire::{AuditLine, Json, Refusal};
use domain::Page;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::ssr;

/// A page of the audit.
#[server(endpoint = "audit", input = GetUrl, output = Json)]
pub(crate) async fn audit(search: String, act: String, page: i64) -> Result<Page<AuditLine>, Refusal> {
    let actor = ssr::member()?;
    let filter = domain::AuditFilter {
        act: act.parse().ok(),
        search,
    };
    let rows = ssr::site()?
        .usher
        .audit(&actor, &filter, page.into())
        .await
        .map_err(ssr::told(None))?;
    Ok(rows.map(|row| AuditLine {
        at: ssr::when(row.at, &actor.seat.zone),
        row,
    }))
}
