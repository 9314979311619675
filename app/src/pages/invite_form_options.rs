//! What an invitation gives beside role, place and apps, as the server draws it.

use super::invite_form_person::units;
use crate::api::invite_parse::InviteChoices;
use crate::components::{CheckList, Checkbox, Choice, Field, Select, TextInput, Textarea};
use crate::form::FormState;
use crate::wire;
use crate::words;
use domain::{EntityType, Language, UnitChoice};
use leptos::prelude::*;

/// What they get beside role, place and apps; folded up unless something in it was chosen or is wrong.
#[component]
pub(crate) fn InviteOptions(
    form: FormState,
    choices: InviteChoices,
    /// It was sent before: its time runs.
    #[prop(optional)]
    sent: bool,
) -> impl IntoView {
    let [by_mail, slip] = choices.lifetimes.map(|lifetime| words::hours(lifetime.hours()));
    let ticked = |name: &str| !form.value(name, "").is_empty();
    let touched = [
        "weekly_mail",
        "message_notices",
        "owns_records",
        "record_set",
        "external",
        "note",
    ]
    .iter()
    .any(|name| ticked(name));
    view! {
        <details class="fold invite-options" open=touched || form.refusal().is_some()>
            <summary>"Options"</summary>
            <div class="stack">
                <div class="when-not-member stack">
                    <Notices form workspaces=choices.workspaces.clone() />
                    <Checkbox
                        name="owns_records"
                        label="Can own records"
                        hint="They can be chosen as the owner of a record."
                        checked=ticked("owns_records")
                    />
                    {choices.record_sets.map(|sets| view! { <RecordSet form sets /> })}
                    <External form />
                </div>
                <div class="when-mail">
                    <Words form language=choices.language />
                </div>
            </div>
        </details>
        {(!sent)
            .then(|| {
                view! {
                    <p class="muted small when-mail">{format!("The link in the mail works once, for {by_mail}.")}</p>
                    <p class="muted small when-slip">
                        {format!("The slip works once, for {slip}. You print it after sending.")}
                    </p>
                    <p id="preview" class="invite-preview" aria-live="polite"></p>
                }
            })}
    }
}

#[component]
fn Notices(form: FormState, workspaces: Vec<UnitChoice>) -> impl IntoView {
    let ticked = |name: &str| !form.value(name, "").is_empty();
    view! {
        <div class="when-mail stack">
            <Checkbox
                name="weekly_mail"
                label="Weekly e-mail"
                hint="What is due and what has changed, once a week."
                checked=ticked("weekly_mail")
            />
            {(!workspaces.is_empty())
                .then(|| {
                    view! {
                        <div class="when-weekly">
                            <CheckList
                                name="weekly[]"
                                legend="The weekly e-mail tells of"
                                hint="With none ticked: of all workspaces that they get."
                                options=units(workspaces)
                                selected=form.values("weekly[]", Vec::new())
                                error=form.error(wire::Field::Weekly)
                            />
                        </div>
                    }
                })}
            <Checkbox
                name="message_notices"
                label="New-message notifications"
                hint="They are told by mail when somebody writes to them."
                checked=ticked("message_notices")
            />
        </div>
    }
}

#[component]
fn RecordSet(form: FormState, sets: Vec<(String, String)>) -> impl IntoView {
    let mut options = vec![Choice::new("custom", "Custom…")];
    options.extend(sets.into_iter().map(|(id, name)| Choice::new(id, name)));
    let (view, update) = (
        form.values("view[]", Vec::new()),
        form.values("update[]", Vec::new()),
    );
    let rows = EntityType::ALL
        .iter()
        .map(|entity| {
            let (word, label) = (entity.as_str(), words::entity(*entity));
            let may_view = view.iter().any(|ticked| ticked == word);
            let may_update = update.iter().any(|ticked| ticked == word);
            view! {
                <div class="rights-row" role="group" aria-label=label>
                    <span class="rights-name">{label}</span>
                    <Checkbox name="view[]" value=word label="View" checked=may_view />
                    <Checkbox name="update[]" value=word label="Update" checked=may_update />
                </div>
            }
        })
        .collect_view();
    view! {
        <Field
            id="record_set"
            label="Record set"
            hint="Limits which types of records they see and change."
            error=form.error(wire::Field::RecordSet)
        >
            <Select name="record_set" options selected=form.value("record_set", "") placeholder="None: no limit" />
        </Field>
        <div class="when-custom rights">{rows} <p class="muted small">"Update includes View."</p></div>
    }
}

#[component]
fn External(form: FormState) -> impl IntoView {
    view! {
        <Checkbox
            name="external"
            label="External user"
            hint="Somebody from another company, such as a contractor: they see what is assigned to them and nothing else. The role Contractor fits, where there is one."
            checked=!form.value("external", "").is_empty()
        />
        <div class="when-external stack">
            <Field id="company" label="Company" error=form.error(wire::Field::Company)>
                <TextInput name="company" value=form.value("company", "") autocomplete="off" attr:maxlength="120" />
            </Field>
            <Field id="company_address" label="Company’s address" error=form.error(wire::Field::CompanyAddress)>
                <Textarea name="company_address" value=form.value("company_address", "") rows=3 />
            </Field>
        </div>
    }
}

#[component]
fn Words(form: FormState, language: Language) -> impl IntoView {
    let languages = Language::ALL
        .iter()
        .map(|language| Choice::new(language.as_str(), language.own_name()))
        .collect();
    view! {
        <div class="stack">
            <Field id="language" label="Language of the mail" error=form.error(wire::Field::Language)>
                <Select name="language" options=languages selected=form.value("language", language.as_str()) />
            </Field>
            <Field
                id="note"
                label="Personal note"
                hint="Stands in the mail, as plain text. Up to 500 characters."
                error=form.error(wire::Field::Note)
            >
                <Textarea name="note" value=form.value("note", "") rows=3 />
            </Field>
        </div>
    }
}
