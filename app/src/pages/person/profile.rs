//! Who they are, and since when.

use super::acts::{EditLink, Rights};
use crate::components::{Badge, Card, Definition, DefinitionList, Moment, Tone};
use crate::say::t;
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
        t!("people-email")
    } else {
        t!("people-username")
    };
    let known = [
        (t!("people-job-title"), profile.job_title.map(String::from)),
        (t!("people-phone"), profile.phone.map(String::from)),
        (t!("people-mobile-phone"), profile.mobile.map(String::from)),
        (
            t!("people-employee-number"),
            profile.employee_number.map(String::from),
        ),
    ];
    let id = row.id.to_string();
    let edit = move || {
        rights
            .edit
            .then(|| view! { <EditLink id form="profile" what=t!("people-edit-the-profile") /> })
    };
    let tone = match row.status {
        MemberStatus::Active => Tone::Success,
        MemberStatus::Inactive => Tone::Neutral,
    };
    view! {
        <Card title=t!("people-profile") actions=edit>
            <DefinitionList>
                <Definition term=t!("people-name")>{row.name}</Definition>
                <Definition term=sign_in>{row.email}</Definition>
                {known.into_iter().map(|(term, value)| value.map(|value| view! { <Definition term>{value}</Definition> })).collect_view()}
                {external
                    .map(|company| {
                        view! {
                            <Definition term=t!("people-profile-external-of")>
                                <span class="stack-tight">
                                    <span>{company.name.to_string()}</span>
                                    {company
                                        .address
                                        .map(|address| view! { <span class="muted small lines">{address.to_string()}</span> })}
                                </span>
                            </Definition>
                        }
                    })}
                <Definition term=t!("people-status")>
                    <Badge tone>{words::member_status(row.status)}</Badge>
                </Definition>
                <Definition term=t!("people-profile-joined")>
                    <Moment datetime=joined.datetime text=joined.text />
                </Definition>
                <Definition term=t!("people-last-seen")>
                    {match last_seen {
                        Some(when) => view! { <Moment datetime=when.datetime text=when.text /> }.into_any(),
                        None => t!("people-never-seen").into_any(),
                    }}
                </Definition>
            </DefinitionList>
        </Card>
    }
}
