//! The register: what the business keeps records of. Drawn by the server.

#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod one;
#[cfg(feature = "ssr")]
mod state;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub(crate) use {
    form::{NewRecord, RecordForm},
    list::RecordList,
    one::RecordSections,
    state::{Due, StateBadge},
};

use crate::api::{RecordPage, RecordsPage};
use crate::components::PageHeader;
use crate::drawn::{drawn, drawn_page};
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The list.
#[component]
pub(crate) fn Records() -> impl IntoView {
    let query = use_query_map();
    let asked = move || query.read().to_query_string();
    view! {
        <Title text=both!("app-records-title") />
        <PageHeader title=both!("app-records-title") />
        {drawn(asked, |query| RecordsPage { query })}
    }
}

/// A record's page.
#[component]
pub(crate) fn Record() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let asked = move || {
        let id = params.read().get("id").unwrap_or_default();
        (id, query.read().to_query_string())
    };
    view! {
        <Title text=both!("app-record-title") />
        {drawn_page(asked, |(id, query)| RecordPage { id, query })}
    }
}
