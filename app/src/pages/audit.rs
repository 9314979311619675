//! The audit: who did what, on whom, when, from where.

use crate::api::AuditPage;
use crate::components::PageHeader;
use crate::drawn::drawn;
use crate::layout::use_me;
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The audit page; all below its heading is drawn by the server.
#[component]
pub(crate) fn Audit() -> impl IntoView {
    let query = use_query_map();
    view! {
        <Title text=both!("app-title-audit") />
        <PageHeader title=both!("app-title-audit") subtitle=use_me().business_name />
        {drawn(move || query.read().to_query_string(), |query| AuditPage { query })}
    }
}
