//! What a signed-in person finds first.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    api::myself,
    drawn::draw,
    pages::{ContractorDashboard, DashboardCards, WelcomeCards},
    ssr,
    wire::Why,
};
#[cfg(feature = "ssr")]
use service::{Actor, Usher};

/// The dashboard, below its heading; that of an external member is another one.
#[server(endpoint = "dashboard_page", input = GetUrl, output = Json)]
pub(crate) async fn dashboard_page(#[server(default)] query: String) -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    if actor.seat.external {
        return draw_defects(&usher, &actor, &query).await;
    }
    let (me, zone) = (myself().ok_or(Why::SignInFirst)?, actor.seat.zone.0.clone());
    let today = usher.today(&actor);
    let (place, register) = futures::try_join!(usher.own_place(&actor), usher.own_register(&actor))?;
    Ok(draw(|| view! { <DashboardCards me zone place register today /> }))
}

#[cfg(feature = "ssr")]
async fn draw_defects(usher: &Usher, actor: &Actor, query: &str) -> Result<Html, Refusal> {
    let asked = ssr::record_query(query);
    let page = usher.assigned_defects(actor, &asked).await;
    let page = page.map_err(ssr::told(None))?;
    let (states, today) = (asked.filter.states(), usher.today(actor));
    Ok(draw(|| view! { <ContractorDashboard page states today /> }))
}

/// The welcome page, below its heading.
#[server(endpoint = "welcome_page", input = GetUrl, output = Json)]
pub(crate) async fn welcome_page() -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    let (me, zone) = (myself().ok_or(Why::SignInFirst)?, actor.seat.zone.0.clone());
    let (place, today) = (usher.own_place(&actor).await?, usher.today(&actor));
    let external = actor.seat.external;
    Ok(draw(|| view! { <WelcomeCards me zone place today external /> }))
}
