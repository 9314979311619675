//! What is taken of a whole, in two parts, as words and as a bar.

use leptos::prelude::*;

/// A bar of two parts on a whole, with the words that say the same.
#[component]
pub fn ShareBar(
    /// What the bar says.
    #[prop(into)]
    words: String,
    /// The first part.
    first: i64,
    /// The second part, after the first.
    second: i64,
    /// The whole; None: there is no bound, and no bar.
    whole: Option<i64>,
) -> impl IntoView {
    let over = whole.is_some_and(|whole| first + second > whole);
    let class = if over { "share share-over" } else { "share" };
    let most = whole.unwrap_or(0).max(first + second).max(1);
    let percent = |part: i64| format!("{}%", 100 * part / most);
    view! {
        <div class=class>
            <span class="share-words">{words}</span>
            {whole
                .map(|_| {
                    view! {
                        <svg class="share-bar" aria-hidden="true" width="100%" height="6">
                            <rect class="share-second" width=percent(first + second) height="6" />
                            <rect class="share-first" width=percent(first) height="6" />
                        </svg>
                    }
                })}
        </div>
    }
}
