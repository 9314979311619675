//! Import / Export: tables of people in and out. Drawn by the server.

use super::users::PeopleHeader;
use crate::api::ImportsPage;
use crate::drawn::drawn;
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The tab, and the page of one import.
#[component]
pub(crate) fn Imports() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let asked = move || {
        let id = params.read().get("id").unwrap_or_default();
        (id, query.read().to_query_string())
    };
    view! {
        <Title text=both!("app-title-imports") />
        <PeopleHeader current="imports" />
        {drawn(asked, |(id, query)| ImportsPage { id, query })}
    }
}

#[cfg(feature = "ssr")]
mod columns;
#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod one;
#[cfg(feature = "ssr")]
mod rows;

#[cfg(feature = "ssr")]
pub(crate) use list::ImportList;
#[cfg(feature = "ssr")]
pub(crate) use one::{ImportPart, ImportShown};
