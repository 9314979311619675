//! When a business reminds people of their invitations.

use crate::components::{Button, Card, Field, Notice, TextInput, Tone};
use crate::form::{FormState, PostForm};
use crate::say::t;
use crate::wire;
use domain::Reminders;
use leptos::prelude::*;

/// Two numbers of hours; empty: none.
#[component]
pub(crate) fn RemindersForm(reminders: Reminders, may_edit: bool) -> impl IntoView {
    let form = FormState::of("change_reminders");
    let hours = |hours: Option<u32>| hours.map(|hours| hours.to_string()).unwrap_or_default();
    let (first, second) = (hours(reminders.first()), hours(reminders.second()));
    let input = move |name: &'static str, set: &str| {
        let value = form.value(name, set);
        view! { <TextInput name=name r#type="number" value=value disabled=!may_edit attr:min="1" /> }
    };
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        <Card title=t!("settings-reminders")>
            <PostForm call="change_reminders" class="form form-narrow">
                <p class="muted small">{t!("settings-reminders-about")}</p>
                <Field
                    id="first"
                    label=t!("settings-reminder-first")
                    hint=t!("settings-reminder-first-hint")
                    error=form.error(wire::Field::FirstReminder)
                >
                    {input("first", &first)}
                </Field>
                <Field
                    id="second"
                    label=t!("settings-reminder-second")
                    hint=t!("settings-reminder-second-hint")
                    error=form.error(wire::Field::SecondReminder)
                >
                    {input("second", &second)}
                </Field>
                {may_edit
                    .then(|| {
                        view! {
                            <div class="form-actions">
                                <Button>{t!("settings-reminders-save")}</Button>
                            </div>
                        }
                    })}
            </PostForm>
        </Card>
    }
}
