//! Names in a list of facts.

use leptos::prelude::*;

/// One name, a list of several, or the words for none.
#[component]
pub(super) fn Names(names: Vec<String>, none: &'static str) -> impl IntoView {
    match names.as_slice() {
        [] => view! { <span class="muted">{none}</span> }.into_any(),
        [only] => only.clone().into_any(),
        _ => {
            let names = names.into_iter().map(|name| view! { <li>{name}</li> });
            view! { <ul class="plain-list">{names.collect_view()}</ul> }.into_any()
        }
    }
}
