//! Searching and filtering a list: a GET form, so that every view of a list has an address.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{FormData, HtmlFormElement, UrlSearchParams};
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::{
    button::{Button, ButtonSize},
    icon::{Glyph, Icon},
};
use crate::say::both;

/// A search field, the filters (its children: [`super::Field`]s with `label_hidden` and a [`super::Select`]), and a button that applies them.
#[component]
pub fn Toolbar(
    /// The list's path.
    #[prop(into)]
    action: String,
    /// What can be searched, as in "Search users".
    #[prop(into)]
    label: String,
    /// What is searched for now.
    #[prop(optional, into)]
    value: String,
    /// The parameter of the search.
    #[prop(default = "q")]
    name: &'static str,
    /// The filters.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (navigate, path) = (use_navigate(), action.clone());
    let apply = move |event: SubmitEvent| {
        if let Some(query) = query_of(&event) {
            event.prevent_default();
            navigate(&format!("{path}?{query}"), NavigateOptions::default());
        }
    };
    view! {
        <search class="toolbar-frame">
            <form method="get" action=action class="toolbar" on:submit=apply>
                <label class="toolbar-search">
                    <span class="visually-hidden">{label.clone()}</span>
                    <Icon glyph=Glyph::Search />
                    <input class="input" type="search" name=name value=value placeholder=label />
                </label>
                {children.map(|children| children())}
                <Button size=ButtonSize::Medium>{both!("app-apply")}</Button>
            </form>
        </search>
    }
}

/// What the form holds, as the query of an address.
fn query_of(event: &SubmitEvent) -> Option<String> {
    let form = event.target()?.dyn_into::<HtmlFormElement>().ok()?;
    let fields = FormData::new_with_form(&form).ok()?;
    let query = UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
    query.to_string().as_string()
}
