//! What the invite form says: while it is filled in, and after sending.

use crate::api::invite_parse::{Typed, Words};
use crate::components::{Badge, Notice, Tone};
use crate::drawn::draw;
use crate::wire::{AddressOutcome, InviteFields, InvitePreview};
use crate::words;
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
    let Words {
        business,
        person,
        picked,
    } = words;
    if let Some(person) = person.filter(|person| person.member) {
        return match picked.apps.as_slice() {
            [] => format!("{} is a member already: choose an app for them.", person.name),
            apps => format!(
                "{} keeps role and places, and gets {}.",
                person.name,
                words::listed(apps)
            ),
        };
    }
    let Some(role) = picked.role else {
        return "Choose a role: then it is said here what they will be able to do.".to_owned();
    };
    let mut parts = vec![format!("They join {business} as {}", role.name)];
    if let Some(department) = picked.department {
        parts.push(format!("in {department}"));
    }
    let external = !fields.external.is_empty();
    let sees = match picked.workspaces.as_slice() {
        _ if external => "see the defects that are assigned to them and nothing else".to_owned(),
        [] => "see no data, because no workspace is ticked".to_owned(),
        names => format!("see the data of {}", words::listed(names)),
    };
    let apps = match picked.apps.as_slice() {
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
