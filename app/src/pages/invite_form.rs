//! The parts of the invite form that the server draws: whom, who they are, role and place, what they get beside, and what the
//! form says of it. What is shown depends on what is ticked by the style sheet alone (`style/components/invite.css`).

use crate::api::invite_parse::{InviteChoices, Typed, Words};
use crate::components::{
    Badge, Button, CheckList, Checkbox, Choice, Field, Notice, RadioGroup, Select, TextInput, Textarea, Tone,
};
use crate::drawn::draw;
use crate::form::FormState;
use crate::wire::{self, AddressOutcome, InviteAnswer, InviteFields, InvitePreview};
use crate::words;
use domain::{EntityType, Language, PersonChoice, UnitChoice};
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
        Choice::new("new", "A new user").hint("You type their address."),
        Choice::new("existing", "An existing user")
            .hint("You choose somebody who has an account: a colleague, for more apps, or somebody from another of your businesses."),
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
            label="Shop-floor employee (no email)"
            hint="They get a printed slip with a code instead of a mail."
            checked=slip
        />
        <div class="when-mail">
            <RadioGroup name="whom" legend="Whom do you invite?" options=ways selected=form.value("whom", "new") />
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
            <Field id="business" label="Business" error=form.error(wire::Field::Business)>
                <Select name="business" options selected=current />
            </Field>
            <span data-lifeless="">
                <Button attr:name="step" attr:value="business" attr:formnovalidate=true>"Change"</Button>
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
        let text = "Nobody whom you may see has this in their name or address.";
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
            <legend class="field-label">"Found"</legend>
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
        return view! { <li class="combobox-none">"Nobody whom you may see has this in their name or address."</li> }.into_any();
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

/// Who they are, their role, and where they belong.
#[component]
pub(crate) fn InvitePerson(form: FormState, choices: InviteChoices, typed: String) -> impl IntoView {
    view! {
        <div class="when-new stack">
            <div class="when-mail stack">
                <Addresses form typed />
            </div>
            <Person form />
        </div>
        <div class="when-not-member stack">
            <RoleField form choices=choices.clone() />
            <Places form choices />
        </div>
        <p class="when-member muted small">
            "They are a member already: their role and places stay, and they are offered the apps below."
        </p>
    }
}

#[component]
fn Addresses(form: FormState, typed: String) -> impl IntoView {
    view! {
        <Field
            id="addresses"
            label="E-mail address"
            hint="Several, separated by commas, semicolons or line breaks, make an invitation each, with the same role, place and apps."
            error=form.error(wire::Field::Addresses)
        >
            <Textarea name="addresses" value=typed rows=2 />
        </Field>
        <div id="chips" class="chips"></div>
        <p class="muted small">"With one address, first and last name are needed. With several, leave both empty: each person gives their own."</p>
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
            {text("first_name", "First name", wire::Field::FirstName, "100")}
            {text("last_name", "Last name", wire::Field::LastName, "100")}
        </div>
        <div class="form-row">
            {text("job_title", "Job title", wire::Field::JobTitle, "100")}
            <div class="when-slip">
                <Field
                    id="employee_number"
                    label="Employee number"
                    hint="Asked for when they join; it is not printed."
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
            {text("mobile", "Mobile phone", wire::Field::Mobile, "40")} {text("phone", "Phone", wire::Field::Phone, "40")}
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
            legend="Role"
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
        <Notice tone=Tone::Warning title="Role: there is none that you may give">
            {if may_edit {
                view! {
                    <p>
                        "Make one in " <a href="/settings/roles">"Settings, Roles"</a>
                        ", or bring back those that Usher came with."
                    </p>
                    // A form can't stand in another: the button belongs to the one below the dialog's.
                    <button class="button button-secondary" form="use-built-in-roles">"Use the built-in roles"</button>
                }
                    .into_any()
            } else {
                view! { <p>"Ask an administrator of your business for a role that includes more."</p> }.into_any()
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
    let none = if fixed { "Your own department" } else { "None" };
    let department = own.unwrap_or_else(|| form.value("department", ""));
    let only = only(&choices.workspaces);
    view! {
        <div class="form-row">
            <Field id="department" label="Department" error=form.error(wire::Field::Department)>
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
        {(!choices.teams.is_empty())
            .then(|| {
                view! {
                    <CheckList
                        name="teams[]"
                        legend="Teams"
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
                    legend="Workspaces"
                    options=units(choices.workspaces)
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

#[component]
fn NoWorkspace(may_edit: bool) -> impl IntoView {
    view! {
        <p class="muted small">
            "There is no workspace yet: they will see no data. "
            {may_edit.then(|| view! { <a href="/settings/workspaces">"Add a workspace"</a> })}
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

fn units(rows: Vec<UnitChoice>) -> Vec<Choice> {
    rows.into_iter()
        .map(|unit| Choice::new(unit.id.to_string(), unit.name))
        .collect()
}

/// What they get beside role, place and apps; folded up unless something in it was chosen or is wrong.
#[component]
pub(crate) fn InviteOptions(form: FormState, choices: InviteChoices) -> impl IntoView {
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
        <p class="muted small when-mail">{format!("The link in the mail works once, for {by_mail}.")}</p>
        <p class="muted small when-slip">{format!("The slip works once, for {slip}. You print it after sending.")}</p>
        <p id="preview" class="invite-preview" aria-live="polite"></p>
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

/// What came of each address.
#[component]
pub(crate) fn Report(outcomes: Vec<(String, AddressOutcome)>) -> impl IntoView {
    let is_invited = |outcome: &AddressOutcome| matches!(outcome, AddressOutcome::Invited(_));
    let (all, invited) = (
        outcomes.len(),
        outcomes.iter().filter(|(_, outcome)| is_invited(outcome)).count(),
    );
    let title = match invited {
        0 => "Nobody was invited".to_owned(),
        _ if invited == all => "Invited. Now pass the codes on".to_owned(),
        _ => format!(
            "{invited} of {} were invited",
            words::plural(i64::try_from(all).unwrap_or(0), "address")
        ),
    };
    let codes = outcomes
        .iter()
        .any(|(_, outcome)| matches!(outcome, AddressOutcome::Invited(Some(_))));
    let tone = if invited == all {
        Tone::Success
    } else {
        Tone::Warning
    };
    view! {
        <Notice tone title>
            {codes
                .then(|| {
                    view! {
                        <p>
                            "Give each person their invite code by another way than mail, such as by telephone. The codes \
                             are shown this once."
                        </p>
                    }
                })}
            <ul class="stack-tight">
                {outcomes
                    .into_iter()
                    .map(|(whom, outcome)| {
                        let tone = if is_invited(&outcome) { Tone::Success } else { Tone::Warning };
                        let code = match &outcome {
                            AddressOutcome::Invited(code) => code.clone(),
                            _ => None,
                        };
                        view! {
                            <li>
                                <Badge tone>{words::shortened(&whom)}</Badge>
                                " "
                                {words::outcome(&outcome)}
                                {code.map(|code| view! { " Code: " <code class="code">{code}</code> })}
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Notice>
    }
}

/// What the form says while it is filled in.
pub(crate) struct Preview {
    typed: Typed,
    sentence: String,
}

impl Preview {
    /// Of a form with these choices.
    pub(crate) fn of(fields: &InviteFields, typed: Typed, words: Words) -> Self {
        Self {
            sentence: sentence(fields, words),
            typed,
        }
    }

    /// Drawn, to be put where it belongs.
    pub(crate) fn drawn(self) -> InvitePreview {
        let Self { typed, sentence } = self;
        InvitePreview {
            chips: draw(|| view! { <Chips typed /> }),
            sentence: draw(|| view! { {sentence} }),
        }
    }
}

/// A chip for each address, with what is wrong with it.
#[component]
fn Chips(typed: Typed) -> impl IntoView {
    // One good address needs no chip.
    if let [] | [(_, Ok(_))] = typed.0.as_slice() {
        return ().into_any();
    }
    let mut seen = std::collections::HashSet::new();
    let chips: Vec<_> = typed
        .0
        .into_iter()
        .map(|(text, parsed)| {
            let (shown, problem) = match parsed {
                Ok(email) if !seen.insert(email.clone()) => (
                    email.to_string(),
                    Some("stands here twice; one invitation is sent".to_owned()),
                ),
                Ok(email) => (email.to_string(), None),
                Err(reason) => (
                    words::shortened(&text),
                    Some(words::address_problem(reason).to_owned()),
                ),
            };
            let tone = if problem.is_some() {
                "chip chip-wrong"
            } else {
                "chip"
            };
            let remove = format!("Remove {shown}");
            view! {
                <li class=tone>
                    <span class="break">{shown}</span>
                    {problem.map(|text| view! { <span class="chip-problem">{text}</span> })}
                    <button type="button" class="chip-remove" data-remove=text aria-label=remove>
                        "×"
                    </button>
                </li>
            }
        })
        .collect();
    view! { <ul class="chip-list" aria-label="Addresses">{chips}</ul> }.into_any()
}

/// What the person will be able to do, in one sentence.
fn sentence(fields: &InviteFields, words: Words) -> String {
    if let Some(person) = words.person.filter(|person| person.member) {
        return match words.apps.as_slice() {
            [] => format!("{} is a member already: choose an app for them.", person.name),
            apps => format!(
                "{} keeps role and places, and gets {}.",
                person.name,
                words::listed(apps)
            ),
        };
    }
    let Some(role) = words.role else {
        return "Choose a role: then it is said here what they will be able to do.".to_owned();
    };
    let mut parts = vec![format!("They join {} as {}", words.business, role.name)];
    if let Some(department) = words.department {
        parts.push(format!("in {department}"));
    }
    let external = !fields.external.is_empty();
    let sees = match words.workspaces.as_slice() {
        _ if external => "see the defects that are assigned to them and nothing else".to_owned(),
        [] => "see no data, because no workspace is ticked".to_owned(),
        names => format!("see the data of {}", words::listed(names)),
    };
    let apps = match words.apps.as_slice() {
        [] => String::new(),
        names => format!(", and get {}", words::listed(names)),
    };
    let can = role.description.trim_end_matches('.');
    let role = if can.is_empty() {
        String::new()
    } else {
        format!(" ({can})")
    };
    format!("{}{role}, {sees}{apps}.", parts.join(" "))
}
