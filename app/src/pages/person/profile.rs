//! Who they are, and since when.

use super::acts::{EditLink, Rights};
use crate::components::{Badge, Card, Definition, DefinitionList, Moment, Tone};
use crate::wire::When;
use crate::words;
use domain::{MemberStatus, Person};
use leptos::prelude::*;

/// Who they are, and since when.
#[component]
pub(super) fn Profile(
    person: Person,
    joined: When,
    last_seen: Option<When>,
    rights: Rights,
) -> impl IntoView {
    let (row, profile, external) = (person.row, person.member.profile, person.member.options.external);
    let sign_in = if row.email.contains('@') {
        "E-mail"
    } else {
        "Username"
    };
    let known = [
        ("Job title", profile.job_title.map(String::from)),
        ("Phone", profile.phone.map(String::from)),
        ("Mobile phone", profile.mobile.map(String::from)),
        ("Employee number", profile.employee_number.map(String::from)),
    ];
    let id = row.id.to_string();
    let edit = move || {
        rights
            .edit
            .then(|| view! { <EditLink id form="profile" what="the profile" /> })
    };
    let tone = match row.status {
        MemberStatus::Active => Tone::Success,
        MemberStatus::Inactive => Tone::Neutral,
    };
    view! {
        <Card title="Profile" actions=edit>
            <DefinitionList>
                <Definition term="Name">{row.name}</Definition>
                <Definition term=sign_in>{row.email}</Definition>
                {known.into_iter().map(|(term, value)| value.map(|value| view! { <Definition term>{value}</Definition> })).collect_view()}
                {external
                    .map(|company| {
                        view! {
                            <Definition term="External, of">
                                <span class="stack-tight">
                                    <span>{company.name.to_string()}</span>
                                    {company
                                        .address
                                        .map(|address| view! { <span class="muted small lines">{address.to_string()}</span> })}
                                </span>
                            </Definition>
                        }
                    })}
                <Definition term="Status">
                    <Badge tone>{words::member_status(row.status)}</Badge>
                </Definition>
                <Definition term="Joined">
                    <Moment datetime=joined.datetime text=joined.text />
                </Definition>
                <Definition term="Last seen">
                    {match last_seen {
                        Some(when) => view! { <Moment datetime=when.datetime text=when.text /> }.into_any(),
                        None => "Never".into_any(),
                    }}
                </Definition>
            </DefinitionList>
        </Card>
    }
}
