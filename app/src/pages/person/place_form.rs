//! The form for department, location, teams and workspaces.

use super::acts::PersonForm;
use crate::components::{CheckList, Choice, Field, Select};
use crate::form::FormState;
use crate::say::t;
use crate::wire;
use domain::{Person, UnitChoice, UnitId, UnitKind};
use leptos::prelude::*;
use service::MemberChoices;

#[component]
pub(super) fn PlaceForm(
    person: Person,
    choices: MemberChoices,
    /// The department can't be changed: it is the reader's own.
    fixed: bool,
) -> impl IntoView {
    let form = FormState::of("place_person");
    let (row, member) = (&person.row, &person.member);
    let text = |unit: Option<UnitId>| unit.map(|unit| unit.to_string()).unwrap_or_default();
    let (department, location) = (text(member.department), text(member.location));
    let departments = one_more(choices.departments, member.department, row.department.as_deref());
    let locations = one_more(choices.locations, member.location, row.location.as_deref());
    let title = t!("people-place-title", person = &row.name);
    let lists = [
        (
            UnitKind::Team,
            "teams[]",
            t!("people-teams"),
            choices.teams,
            wire::Field::Teams,
        ),
        (
            UnitKind::Workspace,
            "workspaces[]",
            t!("people-workspaces"),
            choices.workspaces,
            wire::Field::Workspaces,
        ),
    ];
    let lists = lists.into_iter().map(|(kind, name, legend, units, field)| {
        let theirs: Vec<_> = person.units.iter().filter(|unit| unit.kind == kind).collect();
        let held = theirs.iter().map(|unit| unit.id.to_string()).collect();
        let mut options = units_of(units);
        for unit in theirs {
            add_archived(&mut options, unit.id, &unit.name);
        }
        (!options.is_empty()).then(|| {
            view! {
                <CheckList name=name legend=legend options selected=form.values(name, held) error=form.error(field) />
            }
        })
    });
    let lists = lists.collect_view();
    view! {
        <PersonForm call="place_person" title id=member.id.to_string()>
            <div class="form-row">
                <Field
                    id="department"
                    label=t!("people-department")
                    error=form.error(wire::Field::Department)
                >
                    {if fixed {
                        view! { <Select name="department" options=departments selected=department /> }.into_any()
                    } else {
                        view! {
                            <Select
                                name="department"
                                options=departments
                                selected=form.value("department", &department)
                                placeholder=t!("people-place-none")
                            />
                        }
                            .into_any()
                    }}
                </Field>
                <Field id="location" label=t!("people-location") error=form.error(wire::Field::Location)>
                    <Select
                        name="location"
                        options=locations
                        selected=form.value("location", &location)
                        placeholder=t!("people-place-none")
                    />
                </Field>
            </div>
            {lists}
            {fixed.then(|| view! { <p class="muted small">{t!("people-place-fixed")}</p> })}
            <p class="muted small">
                {t!("people-place-note")}
            </p>
        </PersonForm>
    }
}

fn units_of(units: Vec<UnitChoice>) -> Vec<Choice> {
    units
        .into_iter()
        .map(|unit| Choice::new(unit.id.to_string(), unit.name))
        .collect()
}

/// The choices, and the one that they have, if it was archived meanwhile.
fn one_more(units: Vec<UnitChoice>, held: Option<UnitId>, name: Option<&str>) -> Vec<Choice> {
    let mut options = units_of(units);
    if let Some((id, name)) = held.zip(name) {
        add_archived(&mut options, id, name);
    }
    options
}

fn add_archived(options: &mut Vec<Choice>, id: UnitId, name: &str) {
    let id = id.to_string();
    if options.iter().all(|option| option.value != id) {
        options.push(Choice::new(id, t!("people-place-archived", unit = name)));
    }
}
