//! The org chart.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{ChartSections, ManagersPart},
    ssr,
};

/// The part of the chart that the address asks for.
#[server(endpoint = "chart_page", input = GetUrl, output = Json)]
pub(crate) async fn chart_page(#[server(default)] query: String) -> Result<Html, Refusal> {
    let (actor, ask) = (ssr::member()?, ssr::chart_ask(&query));
    let usher = ssr::site()?.usher;
    let managers = ssr::query(&query)("managers");
    if !managers.is_empty() {
        usher.may_change_managers(&actor).map_err(ssr::told(None))?;
        let (shown, applied) = (ssr::managers_shown(), managers == "applied");
        return Ok(draw(|| view! { <ManagersPart shown applied /> }));
    }
    let part = usher.chart(&actor, &ask).await.map_err(ssr::told(None))?;
    let edit = usher.may_change_managers(&actor).is_ok();
    let import = usher.may_import(&actor).is_ok();
    Ok(draw(|| view! { <ChartSections part ask edit import /> }))
}
