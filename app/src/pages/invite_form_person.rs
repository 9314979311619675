//! Who an invitation is for, their role, and where they will belong, as the server draws it.

use super::sentence::around;
use crate::api::invite_parse::InviteChoices;
use crate::components::{CheckList, Choice, Field, Notice, RadioGroup, Select, TextInput, Textarea, Tone};
use crate::form::FormState;
use crate::say::t;
use crate::wire;
use domain::UnitChoice;
use leptos::prelude::*;

/// Who they are, their role, and where they belong.
#[component]
pub(crate) fn InvitePerson(
    form: FormState,
    choices: InviteChoices,
    typed: String,
    /// It was sent before, to one address.
    #[prop(optional)]
    sent: bool,
) -> impl IntoView {
    view! {
        <div class="when-new stack">
            <div class="when-mail stack">
                {if sent {
                    view! { <SentTo form typed /> }.into_any()
                } else {
                    view! { <Addresses form typed /> }.into_any()
                }}
            </div>
            <Person form />
        </div>
        <div class="when-not-member stack">
            <RoleField form choices=choices.clone() />
            <Places form choices />
        </div>
        <p class="when-member muted small">
            {t!("invite-is-member")}
        </p>
    }
}

#[component]
fn Addresses(form: FormState, typed: String) -> impl IntoView {
    view! {
        <Field
            id="addresses"
            label=t!("invite-address")
            hint=t!("invite-addresses-hint")
            error=form.error(wire::Field::Addresses)
        >
            <Textarea name="addresses" value=typed rows=2 />
        </Field>
        <div id="chips" class="chips"></div>
        <p class="muted small">{t!("invite-names-hint")}</p>
    }
}

#[component]
fn SentTo(form: FormState, typed: String) -> impl IntoView {
    view! {
        <Field
            id="addresses"
            label=t!("invite-address")
            hint=t!("invite-sent-to-hint")
            error=form.error(wire::Field::Addresses)
        >
            <TextInput name="addresses" r#type="email" value=typed autocomplete="off" />
        </Field>
    }
}

#[component]
fn Person(form: FormState) -> impl IntoView {
    let text = |id: &'static str, label: &'static str, field, most: &'static str| {
        view! {
            <Field id=id label=label error=form.error(field)>
                <TextInput name=id value=form.value(id, "") autocomplete="off" attr:maxlength=most />
            </Field>
        }
    };
    view! {
        <div class="form-row">
            {text("first_name", t!("invite-first-name"), wire::Field::FirstName, "100")}
            {text("last_name", t!("invite-last-name"), wire::Field::LastName, "100")}
        </div>
        <div class="form-row">
            {text("job_title", t!("invite-job-title"), wire::Field::JobTitle, "100")}
            <div class="when-slip">
                <Field
                    id="employee_number"
                    label=t!("invite-employee-number")
                    hint=t!("invite-employee-number-hint")
                    error=form.error(wire::Field::EmployeeNumber)
                >
                    <TextInput
                        name="employee_number"
                        value=form.value("employee_number", "")
                        autocomplete="off"
                        attr:maxlength="40"
                    />
                </Field>
            </div>
        </div>
        <div class="form-row when-mail">
            {text("mobile", t!("invite-mobile"), wire::Field::Mobile, "40")}
            {text("phone", t!("invite-phone"), wire::Field::Phone, "40")}
        </div>
    }
}

#[component]
fn RoleField(form: FormState, choices: InviteChoices) -> impl IntoView {
    if choices.roles.is_empty() {
        return view! { <NoRoles may_edit=choices.may_edit_roles /> }.into_any();
    }
    let roles = choices
        .roles
        .into_iter()
        .map(|role| {
            let choice = Choice::new(role.id.to_string(), role.name);
            if role.description.is_empty() {
                choice
            } else {
                choice.hint(role.description)
            }
        })
        .collect::<Vec<_>>();
    view! {
        <RadioGroup
            name="role"
            legend=t!("invite-role")
            options=roles
            selected=form.value("role", "")
            error=form.error(wire::Field::Role)
        />
    }
    .into_any()
}

/// With no role to give, what to do about it [M-B2].
#[component]
fn NoRoles(may_edit: bool) -> impl IntoView {
    view! {
        <Notice tone=Tone::Warning title=t!("invite-no-roles")>
            {if may_edit {
                view! {
                    <p>
                        {around(
                            |link| t!("invite-no-roles-make", link = link),
                            view! { <a href="/settings/roles">{t!("invite-no-roles-link")}</a> },
                        )}
                    </p>
                    // A form can't stand in another: the button belongs to the one below the dialog's.
                    <button class="button button-secondary" form="use-built-in-roles">
                        {t!("invite-use-built-in-roles")}
                    </button>
                }
                    .into_any()
            } else {
                view! { <p>{t!("invite-no-roles-ask")}</p> }.into_any()
            }}
        </Notice>
    }
}

#[component]
fn Places(form: FormState, choices: InviteChoices) -> impl IntoView {
    // A department administrator's only department is chosen already, and there is no "None".
    let fixed = choices.department_fixed;
    let own = choices.departments.first().filter(|_| fixed);
    let own = own.map(|unit| unit.id.to_string());
    let none = if fixed {
        t!("invite-department-own")
    } else {
        t!("invite-department-none")
    };
    let department = own.unwrap_or_else(|| form.value("department", ""));
    let only = only(&choices.workspaces);
    view! {
        <div class="form-row">
            <Field id="department" label=t!("invite-department") error=form.error(wire::Field::Department)>
                <Select name="department" options=units(choices.departments) selected=department placeholder=none />
            </Field>
            <Field id="location" label=t!("invite-location") error=form.error(wire::Field::Location)>
                <Select
                    name="location"
                    options=units(choices.locations)
                    selected=form.value("location", "")
                    placeholder=t!("invite-location-none")
                />
            </Field>
        </div>
        {(!choices.teams.is_empty())
            .then(|| {
                view! {
                    <CheckList
                        name="teams[]"
                        legend=t!("invite-teams")
                        options=units(choices.teams)
                        selected=form.values("teams[]", Vec::new())
                        error=form.error(wire::Field::Teams)
                    />
                }
            })}
        {if choices.workspaces.is_empty() {
            view! { <NoWorkspace may_edit=choices.may_edit_settings /> }.into_any()
        } else {
            view! {
                <CheckList
                    name="workspaces[]"
                    legend=t!("invite-workspaces")
                    options=units(choices.workspaces)
                    selected=form.values("workspaces[]", only)
                    hint=t!("invite-workspaces-hint")
                    warning=t!("invite-workspaces-warning")
                    error=form.error(wire::Field::Workspaces)
                />
            }
                .into_any()
        }}
    }
}

#[component]
fn NoWorkspace(may_edit: bool) -> impl IntoView {
    view! {
        <p class="muted small">
            {t!("invite-no-workspace")} " "
            {may_edit.then(|| view! { <a href="/settings/workspaces">{t!("invite-add-workspace")}</a> })}
        </p>
    }
}

/// A business's only workspace is everybody's.
fn only(workspaces: &[UnitChoice]) -> Vec<String> {
    match workspaces {
        [only] => vec![only.id.to_string()],
        _ => Vec::new(),
    }
}

pub(super) fn units(rows: Vec<UnitChoice>) -> Vec<Choice> {
    rows.into_iter()
        .map(|unit| Choice::new(unit.id.to_string(), unit.name))
        .collect()
}
