//! What an invitation gives beside role, place and apps, as the server draws it.

use super::invite_form_person::units;
use crate::api::invite_parse::InviteChoices;
use crate::components::{CheckList, Checkbox, Choice, Field, Select, TextInput, Textarea};
use crate::form::FormState;
use crate::say::t;
use crate::wire;
use crate::words;
use domain::{EntityType, Language, Lifetime, UnitChoice};
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
    let [by_mail, slip] = choices.lifetimes.map(Lifetime::hours);
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
            <summary>{t!("invite-options")}</summary>
            <div class="stack">
                <div class="when-not-member stack">
                    <Notices form workspaces=choices.workspaces.clone() />
                    <Checkbox
                        name="owns_records"
                        label=t!("invite-owns-records")
                        hint=t!("invite-owns-records-hint")
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
                    <p class="muted small when-mail">{link_works(by_mail)}</p>
                    <p class="muted small when-slip">{slip_works(slip)}</p>
                    <p id="preview" class="invite-preview" aria-live="polite"></p>
                }
            })}
    }
}

fn link_works(hours: u32) -> String {
    match words::whole_days(hours) {
        Some(days) => t!("invite-link-days", days = days),
        None => t!("invite-link-hours", hours = hours),
    }
}

fn slip_works(hours: u32) -> String {
    match words::whole_days(hours) {
        Some(days) => t!("invite-slip-days", days = days),
        None => t!("invite-slip-hours", hours = hours),
    }
}

#[component]
fn Notices(form: FormState, workspaces: Vec<UnitChoice>) -> impl IntoView {
    let ticked = |name: &str| !form.value(name, "").is_empty();
    view! {
        <div class="when-mail stack">
            <Checkbox
                name="weekly_mail"
                label=t!("invite-weekly")
                hint=t!("invite-weekly-hint")
                checked=ticked("weekly_mail")
            />
            {(!workspaces.is_empty())
                .then(|| {
                    view! {
                        <div class="when-weekly">
                            <CheckList
                                name="weekly[]"
                                legend=t!("invite-weekly-of")
                                hint=t!("invite-weekly-of-hint")
                                options=units(workspaces)
                                selected=form.values("weekly[]", Vec::new())
                                error=form.error(wire::Field::Weekly)
                            />
                        </div>
                    }
                })}
            <Checkbox
                name="message_notices"
                label=t!("invite-notices")
                hint=t!("invite-notices-hint")
                checked=ticked("message_notices")
            />
        </div>
    }
}

#[component]
fn RecordSet(form: FormState, sets: Vec<(String, String)>) -> impl IntoView {
    let mut options = vec![Choice::new("custom", t!("invite-record-set-custom"))];
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
                    <Checkbox name="view[]" value=word label=t!("invite-view") checked=may_view />
                    <Checkbox name="update[]" value=word label=t!("invite-update") checked=may_update />
                </div>
            }
        })
        .collect_view();
    view! {
        <Field
            id="record_set"
            label=t!("invite-record-set")
            hint=t!("invite-record-set-hint")
            error=form.error(wire::Field::RecordSet)
        >
            <Select
                name="record_set"
                options
                selected=form.value("record_set", "")
                placeholder=t!("invite-record-set-none")
            />
        </Field>
        <div class="when-custom rights">{rows} <p class="muted small">{t!("invite-update-includes-view")}</p></div>
    }
}

#[component]
fn External(form: FormState) -> impl IntoView {
    view! {
        <Checkbox
            name="external"
            label=t!("invite-external")
            hint=t!("invite-external-hint")
            checked=!form.value("external", "").is_empty()
        />
        <div class="when-external stack">
            <Field id="company" label=t!("invite-company") error=form.error(wire::Field::Company)>
                <TextInput name="company" value=form.value("company", "") autocomplete="off" attr:maxlength="120" />
            </Field>
            <Field id="company_address" label=t!("invite-company-address") error=form.error(wire::Field::CompanyAddress)>
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
            <Field id="language" label=t!("invite-language") hint=t!("invite-language-hint") error=form.error(wire::Field::Language)>
                <Select name="language" options=languages selected=form.value("language", language.as_str()) />
            </Field>
            <Field
                id="note"
                label=t!("invite-note")
                hint=t!("invite-note-hint")
                error=form.error(wire::Field::Note)
            >
                <Textarea name="note" value=form.value("note", "") rows=3 />
            </Field>
        </div>
    }
}
