//! The form for notifications and record options.

use super::acts::PersonForm;
use crate::components::{CheckList, Checkbox, Choice, Field, Select};
use crate::form::FormState;
use crate::pages::notice_choice::NoticeChoice;
use crate::pages::weekly::WeeklyTimeFields;
use crate::say::t;
use crate::wire;
use crate::words;
use domain::{EntityType, Language, NoticeWays, Person, RecordLimit, RecordRights, UnitKind};
use leptos::prelude::*;
use service::MemberChoices;

#[component]
pub(super) fn ChoicesForm(person: Person, choices: MemberChoices) -> impl IntoView {
    let form = FormState::of("set_person_options");
    let options = person.member.options.clone();
    let ticked = move |name: &str, on: bool| {
        !form
            .values(name, if on { vec!["true".to_owned()] } else { Vec::new() })
            .is_empty()
    };
    let by_mail = person.row.email.contains('@');
    let ways = NoticeWays::of(
        &person.row.email,
        person.member.profile.mobile.as_ref(),
        choices.has_sms,
    );
    let title = t!("people-options-title", person = &person.row.name);
    let languages = Language::ALL
        .iter()
        .map(|each| Choice::new(each.as_str(), each.own_name()))
        .collect();
    view! {
        <PersonForm call="set_person_options" title id=person.member.id.to_string()>
            {if by_mail {
                view! {
                    <Checkbox
                        name="weekly_mail"
                        label=t!("people-options-weekly")
                        hint=t!("people-options-weekly-hint")
                        checked=ticked("weekly_mail", options.weekly_mail)
                    />
                    <Weekly form person=person.clone() />
                    <WeeklyTimeFields form time=person.weekly_time.clone() zone=None />
                }
                    .into_any()
            } else {
                view! { <p class="muted">{t!("people-options-no-email")}</p> }.into_any()
            }}
            <NoticeChoice form held=options.message_notices ways own=false />
            <Checkbox
                name="owns_records"
                label=t!("people-options-owns-records")
                hint=t!("people-options-owns-records-hint")
                checked=ticked("owns_records", options.owns_records)
            />
            <Records form limit=options.record_limit name=person.record_set.clone() choices />
            <Field id="language" label=t!("people-options-language") error=form.error(wire::Field::Language)>
                <Select
                    name="language"
                    options=languages
                    selected=form.value("language", options.language.as_str())
                />
            </Field>
        </PersonForm>
    }
}

/// Of which of their workspaces the weekly mail tells.
#[component]
fn Weekly(form: FormState, person: Person) -> impl IntoView {
    let workspaces = person
        .units
        .iter()
        .filter(|unit| unit.kind == UnitKind::Workspace);
    let told = workspaces
        .clone()
        .filter(|unit| unit.weekly)
        .map(|unit| unit.id.to_string());
    let told = form.values("weekly[]", told.collect());
    let options: Vec<Choice> = workspaces
        .map(|unit| Choice::new(unit.id.to_string(), unit.name.clone()))
        .collect();
    (!options.is_empty()).then(|| {
        view! {
            <div class="when-weekly">
                <CheckList
                    name="weekly[]"
                    legend=t!("people-options-weekly-tells")
                    hint=t!("people-options-weekly-tells-hint")
                    options
                    selected=told
                    error=form.error(wire::Field::Weekly)
                />
            </div>
        }
    })
}

/// How far their records are limited by type; hidden where the plan has no record sets and they have none.
#[component]
fn Records(
    form: FormState,
    limit: RecordLimit,
    /// The saved record set's name, where they have one.
    name: Option<String>,
    choices: MemberChoices,
) -> impl IntoView {
    let (held, rights) = match limit {
        RecordLimit::None => (String::new(), RecordRights::NONE),
        RecordLimit::Saved(set) => (set.to_string(), RecordRights::NONE),
        RecordLimit::Custom(rights) => ("custom".to_owned(), rights),
    };
    if choices.record_sets.is_none() && held.is_empty() {
        return ().into_any();
    }
    let mut options = vec![Choice::new("custom", t!("people-options-record-set-custom"))];
    let sets = choices.record_sets.unwrap_or_default();
    options.extend(
        sets.into_iter()
            .map(|set| Choice::new(set.id.to_string(), set.name)),
    );
    if options.iter().all(|option| option.value != held) && !held.is_empty() {
        options.push(Choice::new(
            held.clone(),
            t!("people-options-record-set-gone", set = name.unwrap_or_default()),
        ));
    }
    let of = |may: fn(RecordRights, EntityType) -> bool| {
        let those = EntityType::ALL.iter().filter(|entity| may(rights, **entity));
        those.map(|entity| entity.as_str().to_owned()).collect()
    };
    let view = form.values("view[]", of(RecordRights::may_view));
    let update = form.values("update[]", of(RecordRights::may_update));
    let rows = EntityType::ALL
        .iter()
        .map(|entity| {
            let (word, label) = (entity.as_str().to_owned(), words::entity(*entity));
            view! {
                <div class="rights-row" role="group" aria-label=label>
                    <span class="rights-name">{label}</span>
                    <Checkbox name="view[]" value=word.clone() label=t!("people-options-view") checked=view.contains(&word) />
                    <Checkbox name="update[]" value=word.clone() label=t!("people-options-update") checked=update.contains(&word) />
                </div>
            }
        })
        .collect_view();
    view! {
        <Field
            id="record_set"
            label=t!("people-options-record-set")
            hint=t!("people-options-record-set-hint")
            error=form.error(wire::Field::RecordSet)
        >
            <Select
                name="record_set"
                options
                selected=form.value("record_set", &held)
                placeholder=t!("people-options-record-set-none")
            />
        </Field>
        <div class="when-custom rights">{rows} <p class="muted small">{t!("people-options-update-note")}</p></div>
    }
    .into_any()
}
