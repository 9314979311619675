//! Choosing: checkbox, radio group, select.

use leptos::prelude::*;

use super::field::{FieldError, Wiring};
use crate::say::both;

/// One thing that can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What choosing it means (radio groups alone show it).
    pub hint: Option<String>,
    /// Cannot be chosen now.
    pub disabled: bool,
}

impl Choice {
    /// A choice with a value and words.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: None,
            disabled: false,
        }
    }

    /// The same with an explanation.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same, but it cannot be chosen.
    #[must_use]
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }
}

/// A native checkbox with its label. An unchecked one posts nothing: give the server a default.
#[component]
pub fn Checkbox(
    /// The name it is posted under.
    #[prop(into)]
    name: String,
    /// What checking it means.
    #[prop(into)]
    label: String,
    /// What it posts when checked.
    #[prop(into, default = "true".to_owned())]
    value: String,
    /// Checked at first.
    #[prop(optional)]
    checked: bool,
    /// What helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// Cannot be used.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// The label is for assistive technology alone (selecting a row).
    #[prop(optional)]
    label_hidden: bool,
) -> impl IntoView {
    let text_class = if label_hidden {
        "choice-text visually-hidden"
    } else {
        "choice-text"
    };
    view! {
        <label class="choice">
            <input
                class="choice-control"
                type="checkbox"
                name=name
                value=value
                checked=checked
                disabled=move || disabled.get()
            />
            <span class=text_class>
                <span class="choice-label">{label}</span>
                {hint.map(|hint| view! { <span class="choice-hint">{hint}</span> })}
            </span>
        </label>
    }
}

/// A group of native radio buttons.
#[component]
pub fn RadioGroup(
    /// The name it is posted under, unique on the page.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The answers.
    options: Vec<Choice>,
    /// The value that is chosen at first.
    #[prop(optional, into)]
    selected: String,
    /// What helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong now, and what to do.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The form is refused without an answer.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let described_by = format!("{name}-hint {name}-error");
    let choices = options
        .into_iter()
        .map(|choice| {
            let checked = choice.value == selected;
            view! {
                <label class="choice">
                    <input
                        class="choice-control"
                        type="radio"
                        name=name.clone()
                        value=choice.value
                        checked=checked
                        required=required
                        disabled=choice.disabled
                    />
                    <span class="choice-text">
                        <span class="choice-label">{choice.label}</span>
                        {choice.hint.map(|hint| view! { <span class="choice-hint">{hint}</span> })}
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field choice-group" aria-describedby=described_by>
            <legend class="field-label">
                {legend}
                {required.then(|| view! { <span class="field-required" aria-hidden="true">"*"</span> })}
            </legend>
            <p class="field-hint" id=format!("{name}-hint")>{hint}</p>
            {choices}
            <FieldError id=format!("{name}-error") error />
        </fieldset>
    }
}

/// With more choices than this a search field narrows them.
const FEW: usize = 10;

/// A group of native checkboxes, any of which may be checked. Many scroll in a box of their own, and a search field leaves those
/// that fit, beside those that are checked, where the page is alive (`data-narrow`, see `drawn.rs`).
#[component]
pub fn CheckList(
    /// The name that each is posted under, unique on the page; with `[]` at its end where several may come.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The answers.
    options: Vec<Choice>,
    /// The values that are checked at first.
    selected: Vec<String>,
    /// What helps.
    #[prop(optional, into)]
    hint: Option<String>,
    /// A warning as long as none is checked.
    #[prop(optional, into)]
    warning: Option<String>,
    /// What is wrong now, and what to do.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let id = name.trim_end_matches("[]").to_owned();
    let described_by = format!("{id}-hint {id}-error");
    let many = options.len() > FEW;
    let choices = options
        .into_iter()
        .map(|choice| {
            let checked = selected.contains(&choice.value);
            view! {
                <label class="choice">
                    <input
                        class="choice-control"
                        type="checkbox"
                        name=name.clone()
                        value=choice.value
                        checked=checked
                        disabled=choice.disabled
                    />
                    <span class="choice-text">
                        <span class="choice-label">{choice.label}</span>
                    </span>
                </label>
            }
        })
        .collect_view();
    let search = both!("app-search-in", legend = &legend);
    view! {
        <fieldset class="field choice-group" aria-describedby=described_by>
            <legend class="field-label">{legend}</legend>
            <p class="field-hint" id=format!("{id}-hint")>{hint}</p>
            {many
                .then(|| {
                    view! {
                        <input
                            class="input"
                            type="search"
                            hidden=true
                            data-narrow=""
                            aria-label=search
                            placeholder=both!("app-search")
                        />
                    }
                })}
            <div class="choice-list">{choices}</div>
            {warning.map(|text| view! { <p class="choice-warning">{text}</p> })}
            <FieldError id=format!("{id}-error") error />
        </fieldset>
    }
}

/// A native select. Further attributes and listeners go to it.
#[component]
pub fn Select(
    /// The name it is posted under.
    #[prop(into)]
    name: String,
    /// What can be chosen.
    options: Vec<Choice>,
    /// The value that is chosen at first.
    #[prop(optional, into)]
    selected: String,
    /// A first line that posts an empty value, such as "None" or "Choose a role".
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
    let choices = options
        .into_iter()
        .map(|choice| {
            let chosen = choice.value == selected;
            view! {
                <option value=choice.value selected=chosen disabled=choice.disabled>
                    {choice.label}
                </option>
            }
        })
        .collect_view();
    view! {
        <select
            class="input select"
            name=name
            disabled=move || disabled.get()
            id=wiring.id
            required=wiring.required
            aria-describedby=wiring.described_by
            aria-invalid=invalid
        >
            {placeholder.map(|text| view! { <option value="">{text}</option> })}
            {choices}
        </select>
    }
}
