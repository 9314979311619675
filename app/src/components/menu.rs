//! A menu that unfolds from a button: native `<details>`, closed by Escape, by leaving it and by choosing once the page is alive.

use leptos::{
    children::ViewFnOnce,
    ev::{FocusEvent, MouseEvent},
    html,
    prelude::*,
    wasm_bindgen::JsCast,
};

use super::icon::{Glyph, Icon};

/// A button and what unfolds from it: [`MenuLink`]s, [`MenuButton`]s in forms, plain text.
#[component]
pub fn Menu(
    /// What the button shows.
    #[prop(into)]
    label: ViewFnOnce,
    /// What the button is called, where it shows no words.
    #[prop(optional, into)]
    name: Option<String>,
    /// Opens towards the start of the line: for menus at the end of it.
    #[prop(optional)]
    at_end: bool,
    /// Without the arrow that says that it unfolds.
    #[prop(optional)]
    plain: bool,
    /// What unfolds.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Details>::new();
    let close = move || {
        if let Some(details) = node.get_untracked() {
            details.set_open(false);
        }
    };
    let left = move |event: FocusEvent| {
        let to = event
            .related_target()
            .and_then(|to| to.dyn_into::<leptos::web_sys::Node>().ok());
        let inside = node
            .get_untracked()
            .is_some_and(|menu| to.is_some_and(|to| menu.contains(Some(&to))));
        if !inside && event.related_target().is_some() {
            close();
        }
    };
    let chosen = move |event: MouseEvent| {
        let on = event
            .target()
            .and_then(|on| on.dyn_into::<leptos::web_sys::Element>().ok());
        if on.is_some_and(|on| matches!(on.closest("a"), Ok(Some(_)))) {
            close();
        }
    };
    let class = if at_end { "menu menu-at-end" } else { "menu" };
    view! {
        <details
            class=class
            node_ref=node
            on:focusout=left
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    close();
                }
            }
        >
            <summary class="menu-button">
                {name.map(|name| view! { <span class="visually-hidden">{name}</span> })}
                {label.run()}
                {(!plain).then(|| view! { <Icon glyph=Glyph::ChevronDown /> })}
            </summary>
            <div class="menu-panel" on:click=chosen>{children()}</div>
        </details>
    }
}

/// A link in a menu.
#[component]
pub fn MenuLink(
    /// Where it goes.
    #[prop(into)]
    href: String,
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Glyph>,
    /// Whether this is what is shown now.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="menu-item" href=href aria-current=move || current.get().then_some("true")>
            {icon.map(|glyph| view! { <Icon glyph /> })}
            <span>{children()}</span>
        </a>
    }
}

/// A submit button in a menu; put it in a form.
#[component]
pub fn MenuButton(
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Glyph>,
    /// Whether this is what is chosen now.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <button class="menu-item" type="submit" aria-current=move || current.get().then_some("true")>
            {icon.map(|glyph| view! { <Icon glyph /> })}
            <span>{children()}</span>
        </button>
    }
}
