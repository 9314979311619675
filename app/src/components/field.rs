//! The frame around one control: label, hint and error, wired to it by ids.

use leptos::{context::Provider, prelude::*};

/// What a control takes from the [`Field`] around it.
#[derive(Clone, Debug)]
pub(super) struct FieldContext {
    id: String,
    error: MaybeProp<String>,
    required: bool,
}

/// The attributes that tie a control to its label, hint and error.
pub(super) struct Wiring {
    pub(super) id: Option<String>,
    pub(super) described_by: Option<String>,
    pub(super) error: MaybeProp<String>,
    pub(super) required: bool,
}

impl Wiring {
    /// From the field around the control; outside of one, the control's own id alone.
    pub(super) fn of(own_id: Option<String>) -> Self {
        match use_context::<FieldContext>() {
            Some(FieldContext { id, error, required }) => {
                let described_by = Some(format!("{id}-hint {id}-error"));
                Self {
                    id: Some(id),
                    described_by,
                    error,
                    required,
                }
            }
            None => Self {
                id: own_id,
                described_by: None,
                error: MaybeProp::default(),
                required: false,
            },
        }
    }

    /// `aria-invalid`, while there is an error.
    pub(super) fn invalid(
        &self,
    ) -> impl Fn() -> Option<&'static str> + Clone + Send + Sync + 'static + use<> {
        let error = self.error;
        move || error.get().map(|_| "true")
    }
}

/// The words that tell what is wrong; the place is always there, so that a later error is announced.
#[component]
pub(super) fn FieldError(
    /// The id that the control is described by.
    id: String,
    /// What is wrong.
    error: MaybeProp<String>,
) -> impl IntoView {
    view! {
        <p class="field-error" id=id aria-live="polite">
            {move || error.get()}
        </p>
    }
}

/// One labelled control. Put exactly one control of this module's neighbours inside; it takes its id from here.
#[component]
pub fn Field(
    /// The control's id, unique on the page.
    #[prop(into)]
    id: String,
    /// What the control is for.
    #[prop(into)]
    label: String,
    /// What helps before anything is wrong.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong now, and what to do.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The form is refused without it.
    #[prop(optional)]
    required: bool,
    /// The label is for assistive technology alone (search fields and filters).
    #[prop(optional)]
    label_hidden: bool,
    /// The control.
    children: Children,
) -> impl IntoView {
    let context = FieldContext {
        id: id.clone(),
        error,
        required,
    };
    let label_class = if label_hidden {
        "field-label visually-hidden"
    } else {
        "field-label"
    };
    view! {
        <div class="field">
            <label class=label_class for=id.clone()>
                {label}
                {required.then(|| view! { <span class="field-required" aria-hidden="true">"*"</span> })}
            </label>
            <p class="field-hint" id=format!("{id}-hint")>{hint}</p>
            <Provider value=context>{children()}</Provider>
            <FieldError id=format!("{id}-error") error />
        </div>
    }
}
