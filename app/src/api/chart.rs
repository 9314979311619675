//! The org chart.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{drawn::draw, pages::ChartSections, ssr};

/// The part of the chart that the address asks for.
#[server(endpoint = "chart_page", input = GetUrl, output = Json)]
pub(crate) async fn chart_page(#[server(default)] query: String) -> Result<Html, Refusal> {
    let (actor, ask) = (ssr::member()?, ssr::chart_ask(&query));
    let part = ssr::site()?.usher.chart(&actor, &ask).await;
    let part = part.map_err(ssr::told(None))?;
    Ok(draw(|| view! { <ChartSections part ask /> }))
}
