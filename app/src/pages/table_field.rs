//! The field of a form in which a table is uploaded.

use crate::components::Field;
use leptos::prelude::*;

/// A file with a table, which has to be chosen.
#[component]
pub(super) fn TableField(label: &'static str, hint: &'static str) -> impl IntoView {
    view! {
        <Field id="file" label=label hint=hint required=true>
            <input
                class="input"
                id="file"
                type="file"
                name="file"
                accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
                required
                aria-describedby="file-hint"
            />
        </Field>
    }
}
