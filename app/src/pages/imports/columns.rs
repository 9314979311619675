//! What the columns of a table mean, and the role of rows that name none.

#![expect(
    clippy::needless_pass_by_value,
    reason = "the props of a component are its own"
)]

use crate::components::{Button, Card, Choice, Field, Select};
use crate::form::{FormState, PostForm};
use crate::say::t;
use domain::{Import, ImportColumn};
use leptos::prelude::*;

/// The form. It is folded away where everything is known.
#[component]
pub(super) fn ColumnsForm(import: Import, roles: Vec<Choice>) -> impl IntoView {
    let posted = FormState::of("choose_import_columns").refusal().is_some();
    let known = import.columns.names_somebody() && import.figures.fine > 0;
    let choices: Vec<Choice> = ImportColumn::ALL
        .iter()
        .map(|column| Choice::new(column.as_str(), column.heading()))
        .collect();
    let headings = import.headings.iter().enumerate().zip(import.columns.columns());
    let selects = headings.map(|((number, heading), column)| {
        let (id, options) = (format!("column-{number}"), choices.clone());
        let selected = column.map(|column| column.to_string()).unwrap_or_default();
        let label = if heading.trim().is_empty() {
            t!("imports-choose-unnamed", number = number + 1)
        } else {
            heading.chars().take(80).collect()
        };
        view! {
            <Field id label>
                <Select name="columns[]" options selected placeholder=t!("imports-choose-left-out") />
            </Field>
        }
    });
    let selects = selects.collect_view();
    let role = import.role.map(|role| role.to_string()).unwrap_or_default();
    view! {
        <Card title=t!("imports-choose")>
            <details class="fold" open=posted || !known>
                <summary>{t!("imports-columns")}</summary>
                <PostForm call="choose_import_columns" class="form form-narrow">
                    <input type="hidden" name="id" value=import.id.to_string() />
                    {selects}
                    <Field id="role" label=t!("imports-choose-role")>
                        <Select name="role" options=roles selected=role placeholder=t!("imports-choose-no-role") />
                    </Field>
                    <div class="form-actions">
                        <Button>{t!("imports-choose-check")}</Button>
                    </div>
                </PostForm>
            </details>
        </Card>
    }
}
