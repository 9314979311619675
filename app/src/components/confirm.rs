//! Asking before something is lost. It works without JavaScript: the question unfolds from the button.

use leptos::{ev::MouseEvent, html, prelude::*};

use super::{
    button::{ButtonSize, Variant, button_class},
    hydrated::hydrated,
};
use crate::say::both;

/// A button that unfolds a question; the answer is a form among its children, with a danger button that repeats the verb.
#[component]
pub fn Confirm(
    /// The button's words: "Cancel…".
    #[prop(into)]
    label: String,
    /// The question, naming whom or what: "Cancel the invitation to ann@example.com?".
    #[prop(into)]
    question: String,
    /// What will be lost.
    #[prop(into)]
    loss: String,
    /// The words that leave everything as it is.
    #[prop(into, default = both!("app-keep").to_owned())]
    keep: String,
    /// The unfolding button's weight.
    #[prop(default = Variant::Quiet)]
    variant: Variant,
    /// The unfolding button's size.
    #[prop(default = ButtonSize::Small)]
    size: ButtonSize,
    /// The form that does it.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Details>::new();
    let ready = hydrated();
    let close = move || {
        if let Some(details) = node.get_untracked() {
            details.set_open(false);
        }
    };
    view! {
        <details
            class="confirm"
            node_ref=node
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    close();
                }
            }
        >
            <summary class=button_class(variant, size)>{label}</summary>
            <div class="confirm-panel">
                <p class="confirm-question">{question}</p>
                <p class="confirm-loss">{loss}</p>
                <div class="confirm-actions">
                    {children()}
                    <button
                        type="button"
                        class=button_class(Variant::Secondary, ButtonSize::Medium)
                        data-keep=""
                        hidden=move || !ready.get()
                        on:click=move |_: MouseEvent| close()
                    >
                        {keep}
                    </button>
                </div>
            </div>
        </details>
    }
}
