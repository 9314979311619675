//! The top of the invite form, as the server draws it: the business, and whom. What is shown depends on what is ticked by the
//! style sheet alone (`style/when.css`).

use crate::components::{Button, Checkbox, Choice, Field, RadioGroup, Select};
use crate::form::FormState;
use crate::say::t;
use crate::wire::{self, InviteAnswer};
use crate::words;
use domain::PersonChoice;
use leptos::prelude::*;

/// What stands in the address field: what was typed, or what is left of it.
pub(crate) fn typed_addresses(form: FormState) -> String {
    match form.answer::<InviteAnswer>() {
        Some(answer) if !answer.said.0.is_empty() => answer.left,
        _ => form.value("addresses", ""),
    }
}

/// The business, and in which way somebody is invited.
#[component]
pub(crate) fn InviteHead(
    form: FormState,
    businesses: Vec<(String, String)>,
    current: String,
) -> impl IntoView {
    let ways = vec![
        Choice::new("new", t!("invite-way-new")).hint(t!("invite-way-new-hint")),
        Choice::new("existing", t!("invite-way-existing")).hint(t!("invite-way-existing-hint")),
    ];
    let slip = form.value("channel", "") == "slip";
    view! {
        <input type="hidden" name="for_business" value=current.clone() />
        {if businesses.len() > 1 {
            view! { <Business form businesses current /> }.into_any()
        } else {
            view! { <input type="hidden" name="business" value=current /> }.into_any()
        }}
        <Checkbox
            name="channel"
            value="slip"
            label=t!("invite-slip")
            hint=t!("invite-slip-hint")
            checked=slip
        />
        <div class="when-mail">
            <RadioGroup name="whom" legend=t!("invite-whom") options=ways selected=form.value("whom", "new") />
        </div>
    }
}

/// Choosing another one brings the form again, with its roles, places and apps.
#[component]
fn Business(form: FormState, businesses: Vec<(String, String)>, current: String) -> impl IntoView {
    let options = businesses
        .into_iter()
        .map(|(id, name)| Choice::new(id, name))
        .collect();
    view! {
        <div class="form-row form-row-end" data-step="business">
            <Field id="business" label=t!("invite-business") error=form.error(wire::Field::Business)>
                <Select name="business" options selected=current />
            </Field>
            <span data-lifeless="">
                <Button attr:name="step" attr:value="business" attr:formnovalidate=true>
                    {t!("invite-business-change")}
                </Button>
            </span>
        </div>
    }
}

/// Those that were found, to choose one of without JavaScript.
#[component]
pub(crate) fn FoundPeople(form: FormState, found: Vec<PersonChoice>) -> impl IntoView {
    let picked = form.value("user", "");
    let searched = !form.value("find", "").is_empty();
    if found.is_empty() {
        let text = t!("invite-nobody-found");
        return searched
            .then(|| view! { <p class="muted small">{text}</p> })
            .into_any();
    }
    let members = found.iter().filter(|person| person.member);
    let members: Vec<_> = members.map(|person| person.user.to_string()).collect();
    let people = found
        .into_iter()
        .map(|person| {
            let checked = person.user.to_string() == picked;
            let hint = words::person_hint(&person);
            view! {
                <label class="choice">
                    <input
                        class="choice-control"
                        type="radio"
                        name="user"
                        value=person.user.to_string()
                        checked=checked
                        data-member=person.member.then_some("")
                    />
                    <span class="choice-text">
                        <span class="choice-label">{person.name}</span>
                        <span class="choice-hint">{hint}</span>
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field choice-group">
            <legend class="field-label">{t!("invite-found")}</legend>
            <input type="hidden" name="members" value=members.join(" ") />
            {people}
        </fieldset>
    }
    .into_any()
}

/// The same as options of a list box.
#[component]
pub(crate) fn PersonOptions(found: Vec<PersonChoice>) -> impl IntoView {
    if found.is_empty() {
        return view! { <li class="combobox-none">{t!("invite-nobody-found")}</li> }.into_any();
    }
    let options = found.into_iter().enumerate().map(|(place, person)| {
        let hint = words::person_hint(&person);
        let name = person.name.clone();
        view! {
            <li
                class="combobox-option"
                role="option"
                id=format!("person-{place}")
                aria-selected="false"
                data-user=person.user.to_string()
                data-member=person.member.then_some("")
                data-name=name
            >
                <span>{person.name}</span>
                <span class="muted small">{hint}</span>
            </li>
        }
    });
    options.collect_view().into_any()
}
