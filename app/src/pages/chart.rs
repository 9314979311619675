//! The Chart tab: reporting lines and departments, a part at a time. Drawn by the server.

use super::users::PeopleHeader;
use crate::api::ChartPage;
use crate::drawn::drawn;
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The tab. The address says whose place (`at`), which department, or who is searched for.
#[component]
pub(crate) fn Chart() -> impl IntoView {
    let query = use_query_map();
    view! {
        <Title text=both!("app-people-chart") />
        <PeopleHeader current="chart" />
        {drawn(move || query.read().to_query_string(), |query| ChartPage { query })}
    }
}

#[cfg(feature = "ssr")]
mod managers;
#[cfg(feature = "ssr")]
mod picture;
#[cfg(feature = "ssr")]
mod sections;

#[cfg(feature = "ssr")]
pub(crate) use managers::ManagersPart;
#[cfg(feature = "ssr")]
pub(crate) use sections::ChartSections;
