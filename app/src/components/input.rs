//! Single-line controls: text, password, and text with suggestions.

use leptos::{ev::MouseEvent, prelude::*};

use super::{choice::Choice, field::Wiring, hydrated::hydrated};
use crate::say::both;

/// A native single-line input. Further attributes (`attr:maxlength`, `attr:inputmode`, ..) and listeners go to it.
#[component]
pub fn TextInput(
    /// The name it is posted under.
    #[prop(into)]
    name: String,
    /// The native type: `text`, `email`, `search`, `tel`, `number`, `date`, ..
    #[prop(default = "text")]
    r#type: &'static str,
    /// What it holds at first.
    #[prop(optional, into)]
    value: String,
    /// What the browser may fill in; see the HTML standard's autofill names.
    #[prop(optional, into)]
    autocomplete: Option<String>,
    /// An example. Never the only place where something is said.
    #[prop(optional, into)]
    placeholder: Option<String>,
    /// Cannot be used.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Its id, outside of a field.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let wiring = Wiring::of(id);
    let invalid = wiring.invalid();
    view! {
        <input
            class="input"
            type=r#type
            name=name
            value=value
            autocomplete=autocomplete
            placeholder=placeholder
            disabled=move || disabled.get()
            id=wiring.id
            required=wiring.required
            aria-describedby=wiring.described_by
            aria-invalid=invalid
        />
    }
}

/// A password input. Once the page is alive, a button shows and hides what is typed.
#[component]
pub fn PasswordInput(
    /// The name it is posted under.
    #[prop(into)]
    name: String,
    /// `current-password` or `new-password`, so that password managers do the right thing.
    #[prop(into)]
    autocomplete: String,
    /// Cannot be used.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Its id, outside of a field.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let wiring = Wiring::of(id);
    let invalid = wiring.invalid();
    let ready = hydrated();
    let shown = RwSignal::new(false);
    let toggle = move |_: MouseEvent| shown.update(|shown| *shown = !*shown);
    view! {
        <div class="password">
            <input
                class="input"
                type=move || if shown.get() { "text" } else { "password" }
                name=name
                autocomplete=autocomplete
                autocapitalize="off"
                spellcheck="false"
                disabled=move || disabled.get()
                id=wiring.id.clone()
                required=wiring.required
                aria-describedby=wiring.described_by
                aria-invalid=invalid
            />
            <button
                type="button"
                class="password-toggle"
                hidden=move || !ready.get()
                aria-controls=wiring.id
                aria-label=move || {
                    if shown.get() { both!("app-password-hide-name") } else { both!("app-password-show-name") }
                }
                on:click=toggle
            >
                {move || if shown.get() { both!("app-password-hide") } else { both!("app-password-show") }}
            </button>
        </div>
    }
}

/// A text input with suggestions: the native list, which filters while typing and needs no script.
///
/// What is posted is the text; the server looks the suggestion up by its label and refuses what it does not know.
#[component]
pub fn Combobox(
    /// The name it is posted under.
    #[prop(into)]
    name: String,
    /// The suggestions; their labels are offered and posted.
    options: Vec<Choice>,
    /// What it holds at first.
    #[prop(optional, into)]
    value: String,
    /// An example.
    #[prop(optional, into)]
    placeholder: Option<String>,
    /// Cannot be used.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Its id, outside of a field.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let wiring = Wiring::of(id);
    let invalid = wiring.invalid();
    let list = format!("{name}-suggestions");
    view! {
        <div class="combobox">
            <input
                class="input"
                type="text"
                name=name
                value=value
                list=list.clone()
                autocomplete="off"
                placeholder=placeholder
                disabled=move || disabled.get()
                id=wiring.id
                required=wiring.required
                aria-describedby=wiring.described_by
                aria-invalid=invalid
            />
            <datalist id=list>
                {options
                    .into_iter()
                    .map(|choice| view! { <option value=choice.label></option> })
                    .collect_view()}
            </datalist>
        </div>
    }
}
