//! What they have beside role and place: notifications and records.

use super::acts::{EditLink, Rights};
use super::names::Names;
use crate::components::{Card, Definition, DefinitionList};
use crate::words;
use domain::{Person, RecordLimit};
use leptos::prelude::*;

/// What they have beside role and place.
#[component]
pub(super) fn Choices(person: Person, rights: Rights) -> impl IntoView {
    let (id, weekly) = (person.row.id.to_string(), person.weekly());
    let (options, record_set) = (person.member.options, person.record_set);
    let comes = options
        .weekly_mail
        .then(|| words::weekly_time(&person.weekly_time));
    let edit = move || {
        rights
            .edit
            .then(|| view! { <EditLink id form="options" what="the options" /> })
    };
    let yes = |on: bool| if on { "Yes" } else { "No" };
    let records = match (options.record_limit, record_set) {
        (RecordLimit::None, _) => "No limit".to_owned(),
        (RecordLimit::Saved(_), name) => name.unwrap_or_default(),
        (RecordLimit::Custom(rights), _) => words::record_rights(rights),
    };
    view! {
        <Card title="Options" actions=edit>
            <DefinitionList>
                <Definition term="Weekly e-mail">
                    {if options.weekly_mail {
                        view! { <Names names=weekly none="Yes, of no workspace" /> }.into_any()
                    } else {
                        "No".into_any()
                    }}
                </Definition>
                {comes.map(|comes| view! { <Definition term=words::WEEKLY_COMES>{comes}</Definition> })}
                <Definition term="New-message notifications">{words::message_notices(options.message_notices)}</Definition>
                <Definition term="Can own records">{yes(options.owns_records)}</Definition>
                <Definition term="Record set">{records}</Definition>
                <Definition term="Language of mails">{options.language.own_name()}</Definition>
            </DefinitionList>
        </Card>
    }
}
