//! What the invite form says: while it is filled in, and after sending.

use crate::api::invite_parse::{Typed, Words};
use crate::components::{Badge, Notice, Tone};
use crate::drawn::draw;
use crate::say::t;
use crate::wire::{AddressOutcome, InviteFields, InvitePreview};
use crate::words;
use domain::PersonChoice;
use leptos::prelude::*;

/// What came of each address.
#[component]
pub(crate) fn Report(outcomes: Vec<(String, AddressOutcome)>) -> impl IntoView {
    let is_invited = |outcome: &AddressOutcome| matches!(outcome, AddressOutcome::Invited(_));
    let (all, invited) = (
        outcomes.len(),
        outcomes.iter().filter(|(_, outcome)| is_invited(outcome)).count(),
    );
    let title = match invited {
        0 => t!("invite-nobody").to_owned(),
        _ if invited == all => t!("invite-pass-codes-on").to_owned(),
        _ => t!("invite-some", invited = invited, all = all),
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
                .then(|| view! { <p>{t!("invite-codes-once")}</p> })}
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
                                {code.map(|code| view! { " " {t!("invite-code")} " " <code class="code">{code}</code> })}
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
                Ok(email) if !seen.insert(email.clone()) => {
                    (email.to_string(), Some(t!("invite-address-twice").to_owned()))
                }
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
            let remove = t!("invite-address-remove", address = &shown);
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
    view! { <ul class="chip-list" aria-label=t!("invite-addresses")>{chips}</ul> }.into_any()
}

/// What the person will be able to do, in one sentence.
fn sentence(fields: &InviteFields, words: Words) -> String {
    let Words {
        business,
        person,
        picked,
    } = words;
    let apps = words::listed(&picked.apps);
    if let Some(PersonChoice { name, .. }) = person.filter(|person| person.member) {
        return if picked.apps.is_empty() {
            t!("invite-preview-member-no-app", name = name)
        } else {
            t!("invite-preview-member", name = name, apps = apps)
        };
    }
    let Some(role) = picked.role else {
        return t!("invite-preview-no-role").to_owned();
    };
    let joins = joins(&business, &role.name, &role.description, picked.department);
    let workspaces = words::listed(&picked.workspaces);
    let external = !fields.external.is_empty();
    match (external, picked.workspaces.is_empty(), picked.apps.is_empty()) {
        (true, _, true) => t!("invite-preview-external", joins = joins),
        (true, _, false) => t!("invite-preview-external-apps", joins = joins, apps = apps),
        (false, true, true) => t!("invite-preview-no-data", joins = joins),
        (false, true, false) => t!("invite-preview-no-data-apps", joins = joins, apps = apps),
        (false, false, true) => t!("invite-preview-data", joins = joins, workspaces = workspaces),
        (false, false, false) => t!(
            "invite-preview-data-apps",
            joins = joins,
            workspaces = workspaces,
            apps = apps,
        ),
    }
}

/// As what they join, and what that is for.
fn joins(business: &str, role: &str, description: &str, department: Option<String>) -> String {
    let can = description.trim_end_matches('.');
    match (department, can) {
        (None, "") => t!("invite-preview-joins", business = business, role = role),
        (None, can) => t!(
            "invite-preview-joins-can",
            business = business,
            role = role,
            can = can
        ),
        (Some(department), "") => t!(
            "invite-preview-joins-department",
            business = business,
            role = role,
            department = department,
        ),
        (Some(department), can) => t!(
            "invite-preview-joins-department-can",
            business = business,
            role = role,
            department = department,
            can = can,
        ),
    }
}
