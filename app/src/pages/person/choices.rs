//! What they have beside role and place: notifications and records.

use super::acts::{EditLink, Rights};
use super::names::Names;
use crate::components::{Card, Definition, DefinitionList};
use crate::say::t;
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
            .then(|| view! { <EditLink id form="options" what=t!("people-edit-the-options") /> })
    };
    let yes = |on: bool| if on { t!("people-yes") } else { t!("people-no") };
    let records = match (options.record_limit, record_set) {
        (RecordLimit::None, _) => t!("people-options-no-limit").to_owned(),
        (RecordLimit::Saved(_), name) => name.unwrap_or_default(),
        (RecordLimit::Custom(rights), _) => words::record_rights(rights),
    };
    view! {
        <Card title=t!("people-options") actions=edit>
            <DefinitionList>
                <Definition term=t!("people-options-weekly")>
                    {if options.weekly_mail {
                        view! { <Names names=weekly none=t!("people-options-weekly-of-none") /> }.into_any()
                    } else {
                        t!("people-no").into_any()
                    }}
                </Definition>
                <Definition term=t!("people-options-message-notices")>{words::message_notices(options.message_notices)}</Definition>
                <Definition term=t!("people-options-owns-records")>{yes(options.owns_records)}</Definition>
                <Definition term=t!("people-options-record-set")>{records}</Definition>
                <Definition term=t!("people-options-language")>{options.language.own_name()}</Definition>
                {comes.map(|comes| view! { <Definition term=t!("account-weekly-comes")>{comes}</Definition> })}
            </DefinitionList>
        </Card>
    }
}
