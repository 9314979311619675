//! The sections, one below the other; where a form is open, that form alone.

use super::apps::Apps;
use super::assignments::Assignments;
use super::choices::Choices;
use super::contact::Contact;
use super::history::History;
use super::profile::Profile;
use crate::components::{Breadcrumbs, Crumb, PageHeader};
use crate::pages::person_address::AddressForm;
use crate::pages::person_reset::ResetSlipLink;
use crate::ssr::{when, when_text};
use domain::{Person, ZoneName};
use leptos::prelude::*;

/// A person's page for one reader.
#[component]
pub(crate) fn PersonSections(
    person: Person,
    zone: ZoneName,
    /// Whose form is open, about what, and what was done last; each may be empty.
    address: [String; 3],
) -> impl IntoView {
    let [_form, _of, _done] = address;
    let Person {
        row,
        joined_at,
        teams,
        workspaces,
        weekly,
        profile,
        options,
        record_set,
        contact,
        accesses,
        invitations,
    } = person;
    let signs_in = row.clone();
    let (joined, last_seen) = (when(joined_at, &zone), when_text(row.last_seen_at, &zone));
    view! {
        <Breadcrumbs crumbs=vec![Crumb::to("/users", "Users"), Crumb::here(row.name.clone())] />
        <PageHeader title=row.name.clone() />
        <div class="card-grid">
            <Profile row=row.clone() profile joined last_seen />
            <Assignments row teams workspaces />
            <Choices options weekly record_set />
            <Contact contact />
        </div>
        <AddressForm id=signs_in.id status=signs_in.status />
        <ResetSlipLink row=signs_in />
        <Apps accesses />
        <History invitations zone />
    }
}
