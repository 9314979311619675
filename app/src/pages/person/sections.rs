//! The sections, one below the other; where a form is open, that form alone.

use super::acts::Rights;
use super::apps::Apps;
use super::assignments::Assignments;
use super::choices::Choices;
use super::contact::Contact;
use super::history::History;
use super::leaving::{Membership, Sessions};
use super::open_form::{OpenForm, open_form};
use super::profile::Profile;
use crate::components::{Breadcrumbs, Crumb, Notice, PageHeader, Tone};
use crate::form::FormState;
use crate::pages::person_address::AddressForm;
use crate::pages::person_reset::ResetSlipLink;
use crate::say::t;
use crate::ssr::{when, when_text};
use crate::words;
use domain::{Authority, MemberFigures, Person, ZoneName};
use leptos::prelude::*;

/// The acts on a person: what one was refused for is said on the page where its form is not open, or not any more.
const ACTS: [&str; 12] = [
    "edit_person",
    "give_role",
    "set_manager",
    "place_person",
    "set_person_options",
    "give_app",
    "set_app_role",
    "take_app",
    "sign_out_person",
    "deactivate",
    "reactivate",
    "delete_person",
];

/// A person's page for one reader.
#[component]
pub(crate) fn PersonSections(
    person: Person,
    figures: MemberFigures,
    authority: Authority,
    zone: ZoneName,
    form: Option<OpenForm>,
    /// What was done last.
    done: String,
) -> impl IntoView {
    let (row, rights) = (person.row.clone(), Rights::of(&authority, &person));
    let id = row.id.to_string();
    if let Some(form) = form {
        let crumbs = vec![
            Crumb::to("/users", t!("people-users")),
            Crumb::to(format!("/users/{id}"), row.name.clone()),
            Crumb::here(t!("people-crumb-change")),
        ];
        return view! {
            <Breadcrumbs crumbs />
            <PageHeader title=row.name />
            {open_form(form, person, figures, &authority)}
        }
        .into_any();
    }
    let refusal = ACTS.iter().find_map(|act| FormState::of(act).refusal());
    let without_seat: Vec<String> = person
        .accesses
        .iter()
        .filter(|access| !access.in_use)
        .map(|access| {
            t!(
                "people-app-and-package",
                app = &access.app,
                package = &access.package
            )
        })
        .collect();
    let done = words::person_done(&done, &row.name, row.status, &without_seat).filter(|_| refusal.is_none());
    let (joined, last_seen) = (
        when(person.member.joined_at, &zone),
        when_text(row.last_seen_at, &zone),
    );
    let last_used = when_text(figures.last_used_at, &zone);
    view! {
        <Breadcrumbs crumbs=vec![Crumb::to("/users", t!("people-users")), Crumb::here(row.name.clone())] />
        <PageHeader title=row.name.clone() />
        {refusal.map(|text| view! { <Notice tone=Tone::Danger title=text /> })}
        {done.map(|text| view! { <Notice tone=Tone::Success title=text /> })}
        <div class="card-grid">
            <Profile person=person.clone() joined last_seen rights />
            <Assignments person=person.clone() authority rights />
            <Choices person=person.clone() rights />
            <Contact contact=person.contact />
        </div>
        <AddressForm id=row.id status=row.status />
        <ResetSlipLink row=row.clone() />
        <Apps id=id.clone() name=row.name.clone() status=row.status accesses=person.accesses may_edit=rights.edit />
        <div class="card-grid">
            <Sessions id=id.clone() name=row.name.clone() figures last_used rights />
            <Membership id status=row.status rights />
        </div>
        <History invitations=person.invitations offers=figures.offers zone />
    }
    .into_any()
}
