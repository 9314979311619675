//! A state in one or two words.

use leptos::prelude::*;

use super::tone::Tone;

/// A short state, such as "Pending".
#[component]
pub fn Badge(
    /// Its sense.
    #[prop(optional)]
    tone: Tone,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <span class=format!("badge badge-{}", tone.name())>
            <span class="badge-dot" aria-hidden="true"></span>
            {children()}
        </span>
    }
}
