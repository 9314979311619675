//! The list of contacts.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{drawn::draw, pages::ContactTable, ssr};

/// A page of contacts.
#[server(endpoint = "contacts_page", input = GetUrl, output = Json)]
pub(crate) async fn contacts_page(search: String, page: i64) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let page = ssr::site()?.usher.contacts(&actor, &search, page.into()).await;
    let page = page.map_err(ssr::told(None))?;
    Ok(draw(|| view! { <ContactTable page search /> }))
}
