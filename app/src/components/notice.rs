//! What happened, and what to do.

use leptos::prelude::*;

use super::{icon::Icon, tone::Tone};

/// A message in the page. Danger is announced at once, the others when there is a pause.
#[component]
pub fn Notice(
    /// Its sense.
    #[prop(optional)]
    tone: Tone,
    /// What happened, in a few words.
    #[prop(optional, into)]
    title: Option<String>,
    /// What to do; paragraphs, lists, links.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let role = if tone == Tone::Danger { "alert" } else { "status" };
    view! {
        <div class=format!("notice notice-{}", tone.name()) role=role>
            <Icon glyph=tone.glyph() />
            <div class="notice-body">
                {title.map(|title| view! { <p class="notice-title">{title}</p> })}
                {children.map(|children| view! { <div class="notice-text">{children()}</div> })}
            </div>
        </div>
    }
}
