//! The audit's list.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::AuditPart,
    ssr,
    wire::{AuditLine, AuditShown, AuditTyped},
};
#[cfg(feature = "ssr")]
use domain::ListPart;

/// A page of the audit; `query` is that of its address.
#[server(endpoint = "audit_page", input = GetUrl, output = Json)]
pub(crate) async fn audit_page(#[server(default)] query: String) -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    let (typed, text) = (AuditTyped::of(&query), ssr::query(&query));
    let (of, filter) = ssr::audit_filter(&typed, &actor.seat.zone)?;
    let view = usher.audit_view(&actor, of, &filter).map_err(ssr::told(None))?;
    let key = ssr::list_part(&text("older"), &text("newer"));
    let page = usher.audit_page(&view, key).await?;
    let check = usher.chain_check(&view).await?;
    let shown = AuditShown {
        page: page.map(|row| AuditLine {
            at: ssr::when(row.at, &actor.seat.zone),
            row,
        }),
        is_first: key == ListPart::Start,
        checked_at: ssr::when_text(check.map(|check| check.checked_at), &actor.seat.zone),
        check,
        person: filter.person,
        may_see_instance: actor.instance_admin,
    };
    Ok(draw(|| view! { <AuditPart shown typed /> }))
}
