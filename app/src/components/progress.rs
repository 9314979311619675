//! How far a long work is.

use crate::say::both;
use leptos::prelude::*;

/// A native progress bar with its words: what runs, and how much of how much.
#[component]
pub fn Progress(
    /// Its id, unique on the page.
    #[prop(into)]
    id: String,
    /// What runs.
    #[prop(into)]
    label: String,
    /// How much is done; nothing while that is unknown.
    #[prop(optional, into)]
    value: MaybeProp<u32>,
    /// How much there is.
    #[prop(into)]
    max: Signal<u32>,
) -> impl IntoView {
    let words = move || match value.get() {
        Some(value) => both!("app-progress", done = value, all = max.get()),
        None => both!("app-progress-starting").to_owned(),
    };
    view! {
        <div class="progress">
            <label class="progress-label" for=id.clone()>{label}</label>
            <span class="progress-words" role="status">{words}</span>
            <progress
                class="progress-bar"
                id=id
                max=move || max.get().to_string()
                value=move || value.get().map(|value| value.to_string())
            ></progress>
        </div>
    }
}
