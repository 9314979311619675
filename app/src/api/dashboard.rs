//! What a signed-in person finds first.

#![cfg_attr(
    feature = "ssr",
    expect(
        clippy::unused_async,
        reason = "a server function is async, whatever it waits for"
    )
)]

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    api::myself,
    drawn::draw,
    pages::{DashboardCards, WelcomeCards},
    ssr,
    wire::Why,
};

/// The dashboard, below its heading.
#[server(endpoint = "dashboard_page", input = GetUrl, output = Json)]
pub(crate) async fn dashboard_page() -> Result<Html, Refusal> {
    let (me, zone) = (myself().ok_or(Why::SignInFirst)?, ssr::member()?.seat.zone.0);
    Ok(draw(|| view! { <DashboardCards me zone /> }))
}

/// The welcome page, below its heading.
#[server(endpoint = "welcome_page", input = GetUrl, output = Json)]
pub(crate) async fn welcome_page() -> Result<Html, Refusal> {
    let (me, zone) = (myself().ok_or(Why::SignInFirst)?, ssr::member()?.seat.zone.0);
    Ok(draw(|| view! { <WelcomeCards me zone /> }))
}
