//! What stands where something is still coming.

use leptos::prelude::*;

/// Words and grey lines. Never the lines alone.
#[component]
pub fn Loading(
    /// What is coming: "Loading the users…".
    #[prop(into)]
    text: String,
    /// How many lines.
    #[prop(default = 3)]
    lines: usize,
) -> impl IntoView {
    view! {
        <div class="loading">
            <p class="loading-text" role="status">{text}</p>
            <div class="loading-lines" aria-hidden="true">
                {vec![(); lines].into_iter().map(|()| view! { <span class="loading-line"></span> }).collect_view()}
            </div>
        </div>
    }
}
