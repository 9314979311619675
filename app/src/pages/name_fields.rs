//! The two fields for the name of whoever makes an account.

use crate::components::{Field, TextInput};
use crate::form::FormState;
use crate::say::t;
use crate::wire;
use leptos::prelude::*;

/// First and last name, with what was typed before, or else `first` and `last`.
#[component]
pub(crate) fn NameFields(form: FormState, first: String, last: String) -> impl IntoView {
    view! {
        <div class="form-row">
            <Field id="first_name" label=t!("account-first-name") error=form.error(wire::Field::FirstName) required=true>
                <TextInput name="first_name" value=form.value("first_name", &first) autocomplete="given-name" attr:maxlength="100" />
            </Field>
            <Field id="last_name" label=t!("account-last-name") error=form.error(wire::Field::LastName) required=true>
                <TextInput name="last_name" value=form.value("last_name", &last) autocomplete="family-name" attr:maxlength="100" />
            </Field>
        </div>
    }
}
