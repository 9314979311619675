//! Buttons, and links that look like buttons. A button acts; a link goes somewhere.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::say::both;

/// How much weight a button has. At most one primary button stands on a page or in a dialog.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Variant {
    /// The one thing this page is for.
    Primary,
    /// Everything else.
    #[default]
    Secondary,
    /// Something is lost by it.
    Danger,
    /// Beside other things, in tables and headers.
    Quiet,
}

/// How large a button is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonSize {
    /// In tables and toolbars.
    Small,
    /// In forms.
    #[default]
    Medium,
    /// On public pages.
    Large,
}

pub(super) fn button_class(variant: Variant, size: ButtonSize) -> String {
    let variant = match variant {
        Variant::Primary => "primary",
        Variant::Secondary => "secondary",
        Variant::Danger => "danger",
        Variant::Quiet => "quiet",
    };
    let size = match size {
        ButtonSize::Small => " button-small",
        ButtonSize::Medium => "",
        ButtonSize::Large => " button-large",
    };
    format!("button button-{variant}{size}")
}

/// What a button says while its form is on its way.
pub(crate) fn sending() -> &'static str {
    both!("app-sending")
}

/// Whether the form around a button is on its way to the server. A form puts it into the context of its children.
#[derive(Clone, Copy, Debug)]
pub struct UnderWay(pub Signal<bool>);

/// A native button. Further attributes and listeners (`attr:name`, `attr:value`, `attr:form`, `on:click`) go to it.
#[component]
pub fn Button(
    /// Its weight.
    #[prop(optional)]
    variant: Variant,
    /// Its size.
    #[prop(optional)]
    size: ButtonSize,
    /// The native type: `submit`, unless told `button` (which does nothing without JavaScript) or `reset`.
    #[prop(default = "submit")]
    r#type: &'static str,
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Glyph>,
    /// Cannot be used. Say why beside it.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Its work is under way: the words change, focus stays, and further clicks do nothing. A submit button is busy,
    /// too, while its form is [`UnderWay`].
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// The words while busy.
    #[prop(into, default = sending().to_owned())]
    busy_text: String,
    /// The words.
    children: Children,
) -> impl IntoView {
    let under_way = use_context::<UnderWay>().filter(|_| r#type == "submit");
    let busy = Signal::derive(move || busy.get() || under_way.is_some_and(|form| form.0.get()));
    let flag = move |on: Signal<bool>| move || on.get().then_some("true");
    view! {
        <button
            type=r#type
            class=button_class(variant, size)
            disabled=move || disabled.get()
            aria-busy=flag(busy)
            aria-disabled=flag(busy)
            on:click=move |event| {
                if busy.get_untracked() {
                    event.prevent_default();
                }
            }
        >
            {icon.map(|glyph| view! { <Icon glyph /> })}
            <span class="button-label">{children()}</span>
            <span class="button-busy" aria-live="polite">
                {move || busy.get().then(|| busy_text.clone())}
            </span>
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(
    /// Where it goes.
    #[prop(into)]
    href: String,
    /// Its weight.
    #[prop(optional)]
    variant: Variant,
    /// Its size.
    #[prop(optional)]
    size: ButtonSize,
    /// A picture before the words.
    #[prop(optional, into)]
    icon: Option<Glyph>,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <a href=href class=button_class(variant, size)>
            {icon.map(|glyph| view! { <Icon glyph /> })}
            <span class="button-label">{children()}</span>
        </a>
    }
}
