//! The invite dialog: who, role, where; the rest of an invitation has its place below.
//!
//! Reached by a link in the browser it opens over the list of users; on its own URL it stands in the page.

use super::Users;
use super::invite_apps::AccessRows;
use crate::api::ReadInviteChoices;
use crate::ask::ask;
use crate::components::{
    Badge, Button, CheckList, Choice, Dialog, Field, LinkButton, Notice, RadioGroup, Select, TextInput,
    Textarea, Tone, Variant,
};
use crate::form::{FormState, PostForm};
use crate::layout::{DialogClosed, use_me};
use crate::load::loaded;
use crate::wire::{self, AddressOutcome, InviteChoices, InviteReport};
use crate::words;
use domain::UnitChoice;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

const CALL: &str = "invite";

/// The dialog on its own URL; it leads back to the list.
#[component]
pub(crate) fn Invite() -> impl IntoView {
    let choices = ask(|| (), |()| ReadInviteChoices {});
    let modal = is_navigation();
    let open = RwSignal::new(!modal);
    if modal {
        open_until_closed(open);
    }
    view! {
        {modal.then(|| view! { <Users /> })}
        <Title text="Invite" />
        <Dialog id="invite" title="Invite people" open close_href="/users">
            {loaded(choices, "Loading roles and places…", |choices| view! { <InviteForm choices /> })}
        </Dialog>
    }
}

/// Whether the page is drawn for a navigation in the browser: not on the server, nor while its page comes to life.
fn is_navigation() -> bool {
    let comes_to_life = Owner::current_shared_context().is_some_and(|context| context.during_hydration());
    cfg!(feature = "hydrate") && !comes_to_life
}

/// Opens the dialog over the list, and goes back to the list when it was closed.
fn open_until_closed(open: RwSignal<bool>) {
    let navigate = use_navigate();
    let closed = expect_context::<DialogClosed>();
    Effect::new(move |before: Option<bool>| {
        match before {
            None => open.set(true),
            Some(true) if !open.get() => {
                closed.0.set_value(true);
                // In place of the dialog's own entry: going back does not open it again.
                let replace = NavigateOptions {
                    replace: true,
                    ..NavigateOptions::default()
                };
                navigate("/users", replace);
            }
            Some(_) => {}
        }
        open.get()
    });
}

#[component]
fn InviteForm(choices: InviteChoices) -> impl IntoView {
    let form = FormState::of(CALL);
    let report = form
        .answer::<InviteReport>()
        .filter(|report| !report.outcomes.is_empty());
    let left = report.as_ref().map(left_over);
    let addresses = left.unwrap_or_else(|| form.value("addresses", ""));
    let lifetime = words::hours(choices.lifetime_hours);
    let apps = choices.apps.clone();
    let people = RwSignal::new(how_many(&addresses));
    view! {
        {form.refusal().map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {report.map(|report| view! { <Report report /> })}
        <PostForm call=CALL class="form">
            // What Enter presses is the first button of a form: this one sends, like the last.
            <button class="visually-hidden" tabindex="-1" aria-hidden="true"></button>
            <Who form=form addresses people />
            <RoleAndPlace form=form choices />
            <AccessRows form apps people />
            <p class="muted small">{format!("The link in the mail works once, for {lifetime}.")}</p>
            <div class="form-actions">
                <Button variant=Variant::Primary>"Send invitation"</Button>
                <LinkButton href="/users/invite" variant=Variant::Quiet attr:rel="external">"Clear"</LinkButton>
            </div>
        </PostForm>
    }
}

/// The addresses that were not invited stay in the field.
fn left_over(report: &InviteReport) -> String {
    let left = report
        .outcomes
        .iter()
        .filter(|(_, outcome)| *outcome != AddressOutcome::Invited);
    left.map(|(text, _)| text.as_str()).collect::<Vec<_>>().join("\n")
}

/// How many addresses are typed, repeated ones included.
fn how_many(addresses: &str) -> i64 {
    let typed = addresses
        .split([',', ';', '\n', '\r'])
        .filter(|address| !address.trim().is_empty());
    i64::try_from(typed.count()).unwrap_or(i64::MAX)
}

#[component]
fn Who(form: FormState, addresses: String, people: RwSignal<i64>) -> impl IntoView {
    view! {
        <Field
            id="addresses"
            label="E-mail address"
            hint="Several, separated by commas, semicolons or line breaks, make an invitation each, with the same role and place."
            error=form.error(wire::Field::Addresses)
            required=true
        >
            <Textarea
                name="addresses"
                value=addresses
                rows=2
                on:input=move |event| people.set(how_many(&event_target_value(&event)))
            />
        </Field>
        <p class="muted small">"With one address, first and last name are needed. With several, leave both empty: each person gives their own."</p>
        <div class="form-row">
            <Field
                id="first_name"
                label="First name"
                error=form.error(wire::Field::FirstName)
            >
                <TextInput name="first_name" value=form.value("first_name", "") autocomplete="off" attr:maxlength="100" />
            </Field>
            <Field id="last_name" label="Last name" error=form.error(wire::Field::LastName)>
                <TextInput name="last_name" value=form.value("last_name", "") autocomplete="off" attr:maxlength="100" />
            </Field>
        </div>
    }
}

#[component]
fn RoleAndPlace(form: FormState, choices: InviteChoices) -> impl IntoView {
    let no_roles = choices.roles.is_empty();
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
    // A department administrator's only department is chosen already, and there is no "None".
    let fixed = choices.department_fixed;
    let own = choices
        .departments
        .first()
        .filter(|_| fixed)
        .map(|unit| unit.id.to_string());
    let none = if fixed { "Your own department" } else { "None" };
    let department = own.unwrap_or_else(|| form.value("department", ""));
    view! {
        {no_roles
            .then(|| {
                view! {
                    <Notice tone=Tone::Warning title="There is no role that you may give">
                        <p>"Ask an administrator of your business for a role that includes more."</p>
                    </Notice>
                }
            })}
        <RadioGroup
            name="role"
            legend="Role"
            options=roles
            selected=form.value("role", "")
            error=form.error(wire::Field::Role)
            required=true
        />
        <div class="form-row">
            <Field
                id="department"
                label="Department"
                error=form.error(wire::Field::Department)
            >
                <Select name="department" options=units(choices.departments) selected=department placeholder=none />
            </Field>
            <Field id="location" label="Location" error=form.error(wire::Field::Location)>
                <Select
                    name="location"
                    options=units(choices.locations)
                    selected=form.value("location", "")
                    placeholder="None"
                />
            </Field>
        </div>
        <Memberships form teams=choices.teams workspaces=choices.workspaces />
    }
}

/// Teams and workspaces, any number of each.
#[component]
fn Memberships(form: FormState, teams: Vec<UnitChoice>, workspaces: Vec<UnitChoice>) -> impl IntoView {
    let may_edit = use_me().may.edit_settings;
    // A business's only workspace is everybody's.
    let only = match workspaces.as_slice() {
        [only] => vec![only.id.to_string()],
        _ => Vec::new(),
    };
    view! {
        {(!teams.is_empty())
            .then(|| {
                view! {
                    <CheckList
                        name="teams[]"
                        legend="Teams"
                        options=units(teams)
                        selected=form.values("teams[]", Vec::new())
                        error=form.error(wire::Field::Teams)
                    />
                }
            })}
        {if workspaces.is_empty() {
            view! {
                <p class="muted small">
                    "There is no workspace yet: they will see no data. "
                    {may_edit.then(|| view! { <a href="/settings/workspaces">"Add a workspace"</a> })}
                </p>
            }
                .into_any()
        } else {
            view! {
                <CheckList
                    name="workspaces[]"
                    legend="Workspaces"
                    options=units(workspaces)
                    selected=form.values("workspaces[]", only)
                    hint="They see the data of those that are ticked."
                    warning="With no workspace they will see no data."
                    error=form.error(wire::Field::Workspaces)
                />
            }
                .into_any()
        }}
    }
}

fn units(rows: Vec<UnitChoice>) -> Vec<Choice> {
    rows.into_iter()
        .map(|unit| Choice::new(unit.id.to_string(), unit.name))
        .collect()
}

/// What came of each address where not all could be invited.
#[component]
fn Report(report: InviteReport) -> impl IntoView {
    let invited = report
        .outcomes
        .iter()
        .filter(|(_, outcome)| *outcome == AddressOutcome::Invited)
        .count();
    let title = if invited == 0 {
        "Nobody was invited".to_owned()
    } else {
        format!(
            "{invited} of {} were invited",
            words::plural(i64::try_from(report.outcomes.len()).unwrap_or(0), "address")
        )
    };
    view! {
        <Notice tone=Tone::Warning title>
            <ul class="stack-tight">
                {report
                    .outcomes
                    .into_iter()
                    .map(|(email, outcome)| {
                        let tone = if outcome == AddressOutcome::Invited { Tone::Success } else { Tone::Warning };
                        view! {
                            <li>
                                <Badge tone>{words::shortened(&email)}</Badge>
                                " "
                                {words::outcome(&outcome)}
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Notice>
    }
}
