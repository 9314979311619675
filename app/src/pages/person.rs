//! A person's page. Each section is a component in a file of its own in `person/`; this file only puts them together.

#![cfg_attr(
    feature = "ssr",
    expect(
        clippy::needless_pass_by_value,
        reason = "the props of a component are its own"
    )
)]

#[cfg(feature = "ssr")]
mod acts;
#[cfg(feature = "ssr")]
mod apps;
#[cfg(feature = "ssr")]
mod assignments;
#[cfg(feature = "ssr")]
mod choices;
#[cfg(feature = "ssr")]
mod choices_form;
#[cfg(feature = "ssr")]
mod contact;
#[cfg(feature = "ssr")]
mod history;
#[cfg(feature = "ssr")]
mod leaving;
#[cfg(feature = "ssr")]
mod names;
#[cfg(feature = "ssr")]
mod open_form;
#[cfg(feature = "ssr")]
mod place_form;
#[cfg(feature = "ssr")]
mod profile;
#[cfg(feature = "ssr")]
mod profile_form;
#[cfg(feature = "ssr")]
mod role_form;
#[cfg(feature = "ssr")]
mod sections;

#[cfg(feature = "ssr")]
pub(crate) use {open_form::OpenForm, sections::PersonSections};

use crate::api::PersonPage;
use crate::drawn::drawn_page;
use crate::say::both;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page, drawn by the server. The address says whose form is open (`form`), about which of their things (`of`), and
/// what was done last (`done`).
#[component]
pub(crate) fn Person() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let id = move || params.read().get("id").unwrap_or_default();
    let asked = move || {
        let query = query.read();
        let [form, of, done] = ["form", "of", "done"].map(|name| query.get(name).unwrap_or_default());
        [id(), form, of, done]
    };
    view! {
        <Title text=both!("app-people-person") />
        {drawn_page(asked, |[id, form, of, done]| PersonPage { id, form, of, done })}
    }
}
