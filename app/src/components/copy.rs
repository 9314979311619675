//! Text that is made to be taken elsewhere: links, codes.

use leptos::{ev::MouseEvent, prelude::*};

use super::{
    hydrated::hydrated,
    icon::{Glyph, Icon},
};
use crate::say::both;

/// Text that one click selects; once the page is alive, a button copies it.
#[component]
pub fn CopyText(
    /// The text.
    #[prop(into)]
    text: String,
    /// What it is, for the button: "Copy the link".
    #[prop(into, default = both!("app-copy").to_owned())]
    label: String,
) -> impl IntoView {
    let ready = hydrated();
    let copied = RwSignal::new(false);
    let to_copy = text.clone();
    let copy = move |_: MouseEvent| copied.set(put_on_clipboard(&to_copy));
    view! {
        <span class="copy">
            <code class="copy-text">{text}</code>
            <button type="button" class="copy-button" title=label hidden=move || !ready.get() on:click=copy>
                <Icon glyph=Glyph::Copy />
                <span class="visually-hidden">{label.clone()}</span>
            </button>
            <span class="copy-done" role="status">
                {move || copied.get().then(|| both!("app-copied"))}
            </span>
        </span>
    }
}

/// Whether the browser took it. It may refuse (no permission, no secure context); the text can still be selected.
#[cfg(feature = "hydrate")]
fn put_on_clipboard(text: &str) -> bool {
    use js_sys::{Function, Reflect};
    use wasm_bindgen::JsCast;

    let call = || {
        let navigator = Reflect::get(&window(), &"navigator".into()).ok()?;
        let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
        let write: Function = Reflect::get(&clipboard, &"writeText".into())
            .ok()?
            .dyn_into()
            .ok()?;
        write.call1(&clipboard, &text.into()).ok()
    };
    call().is_some()
}

/// The server has no clipboard.
#[cfg(not(feature = "hydrate"))]
fn put_on_clipboard(_: &str) -> bool {
    false
}
