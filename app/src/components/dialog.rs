//! A native dialog: modal where the page is alive, a section of the page where it is not.

use leptos::{html, prelude::*};

use super::icon::{Glyph, Icon};
use crate::say::both;

/// A dialog with a title.
///
/// When `open` becomes true in the browser it opens as a modal: focus goes in, Escape closes it, focus comes back. When it is open in the
/// server's render (the page of its own URL) it stands in the page as a section, with or without JavaScript.
#[component]
pub fn Dialog(
    /// Its id, unique on the page.
    #[prop(into)]
    id: String,
    /// What it is about.
    #[prop(into)]
    title: String,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// Where closing leads without JavaScript, or when it stands in the page. Without it, a native close button.
    #[prop(optional, into)]
    close_href: Option<String>,
    /// What is in it, usually one form.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let open_at_first = open.get_untracked();
    Effect::new(move |_| {
        let Some(dialog) = node.get() else { return };
        match (open.get(), dialog.open()) {
            // It refuses only when it is already open or out of the page; then there is nothing to do.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let title_id = format!("{id}-title");
    let close = match close_href {
        Some(href) => view! {
            <a class="dialog-close" href=href aria-label=both!("app-close")>
                <Icon glyph=Glyph::Cross />
            </a>
        }
        .into_any(),
        None => view! {
            <form method="dialog">
                <button class="dialog-close" aria-label=both!("app-close")>
                    <Icon glyph=Glyph::Cross />
                </button>
            </form>
        }
        .into_any(),
    };
    view! {
        <dialog
            class="dialog"
            id=id
            node_ref=node
            open=open_at_first
            aria-labelledby=title_id
            on:close=move |_| open.set(false)
        >
            <header class="dialog-header">
                {if open_at_first {
                    view! { <h1 class="dialog-title" id=title_id.clone()>{title}</h1> }.into_any()
                } else {
                    view! { <h2 class="dialog-title" id=title_id.clone()>{title}</h2> }.into_any()
                }}
                {close}
            </header>
            <div class="dialog-body">{children()}</div>
        </dialog>
    }
}
