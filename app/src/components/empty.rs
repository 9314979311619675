//! What a list says when there is nothing in it.

use leptos::{children::ViewFnOnce, prelude::*};

use super::icon::{Glyph, Icon};

/// An empty list: what would be here, and what to do first.
#[component]
pub fn EmptyState(
    /// "No invitations yet".
    #[prop(into)]
    title: String,
    /// A picture above it.
    #[prop(default = Glyph::Inbox)]
    icon: Glyph,
    /// What to do first: a button or link.
    #[prop(optional, into)]
    action: ViewFnOnce,
    /// One sentence.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty">
            <div class="empty-picture">
                <Icon glyph=icon />
            </div>
            <h2 class="empty-title">{title}</h2>
            <div class="empty-text">{children()}</div>
            <div class="empty-action">{action.run()}</div>
        </div>
    }
}
