//! Messages: the list, one message, and writing one. Drawn by the server.

use crate::api::MessagesPage;
use crate::drawn::drawn_page;
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

/// All pages of messages.
#[component]
pub(crate) fn Messages() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let asked = move || {
        let id = params.read().get("id").unwrap_or_default();
        (id, query.read().to_query_string())
    };
    view! {
        <Title text=both!("app-messages-title") />
        {drawn_page(asked, |(id, query)| MessagesPage { id, query })}
    }
}

#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod new;
#[cfg(feature = "ssr")]
mod one;

#[cfg(feature = "ssr")]
pub(crate) use list::MessageList;
#[cfg(feature = "ssr")]
pub(crate) use new::{NewMessage, Recipient};
#[cfg(feature = "ssr")]
pub(crate) use one::MessagePart;
