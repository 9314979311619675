//! A person's page.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{drawn::draw, pages::PersonSections, ssr};

/// The page of a member whom this member may see.
#[server(endpoint = "person_page", input = GetUrl, output = Json)]
pub(crate) async fn person_page(
    id: String,
    #[server(default)] form: String,
    #[server(default)] of: String,
    #[server(default)] done: String,
) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let person = ssr::site()?.usher.person(&actor, id).await;
    let person = person.map_err(ssr::told(None))?;
    let address = [form, of, done];
    Ok(draw(
        || view! { <PersonSections person zone=actor.seat.zone address /> },
    ))
}
