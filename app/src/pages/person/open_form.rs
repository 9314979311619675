//! Which form is open on a person's page, with what it needs.

use super::apps::{AppRoleForm, GiveList};
use super::choices_form::ChoicesForm;
use super::leaving::LeavingForm;
use super::place_form::PlaceForm;
use super::profile_form::ProfileForm;
use super::role_form::{ManagerForm, RoleForm};
use crate::say::t;
use crate::words::Leaving;
use domain::{
    AccessRow, AppChoice, AppRoleId, Authority, MemberFigures, Person, PersonChoice, RoleChoice,
    SubscriptionRow,
};
use leptos::prelude::*;
use service::MemberChoices;

/// A form with what it needs beside the person.
pub(crate) enum OpenForm {
    Profile,
    Role(Vec<RoleChoice>),
    /// What was searched for, and who was found.
    Manager(String, Vec<PersonChoice>),
    Place(MemberChoices),
    Options(MemberChoices),
    Give(Vec<SubscriptionRow>),
    GiveOf(SubscriptionRow, Vec<AppChoice<AppRoleId>>),
    AppRole(AccessRow, Vec<AppChoice<AppRoleId>>),
    Leaving(Leaving),
}

/// The form alone.
pub(super) fn open_form(
    form: OpenForm,
    person: Person,
    figures: MemberFigures,
    authority: &Authority,
) -> AnyView {
    let (id, name) = (person.member.id.to_string(), person.row.name.clone());
    match form {
        OpenForm::Profile => view! { <ProfileForm member=person.member name /> }.into_any(),
        OpenForm::Role(roles) => {
            view! { <RoleForm id name held=person.member.role.to_string() roles /> }.into_any()
        }
        OpenForm::Manager(search, found) => {
            let manager = person
                .manager
                .filter(|manager| authority.reaches(manager.department));
            view! { <ManagerForm id name manager search found /> }.into_any()
        }
        OpenForm::Place(choices) => {
            let fixed = authority.confined_to().is_some();
            view! { <PlaceForm person choices fixed /> }.into_any()
        }
        OpenForm::Options(choices) => view! { <ChoicesForm person choices /> }.into_any(),
        OpenForm::Give(subscriptions) => view! { <GiveList id name subscriptions /> }.into_any(),
        OpenForm::GiveOf(row, roles) => {
            let title = t!(
                "people-apps-give-of-title",
                person = &name,
                app = &row.app_name,
                package = &row.package
            );
            let (subscription, seats) = (row.id.to_string(), Some(row.seats));
            view! { <AppRoleForm call="give_app" title verb=t!("people-apps-give") id subscription roles seats /> }.into_any()
        }
        OpenForm::AppRole(access, roles) => {
            let title = t!(
                "people-apps-role-title",
                person = &name,
                app = &access.app,
                package = &access.package
            );
            let (subscription, held) = (access.subscription.to_string(), access.role_id.to_string());
            view! { <AppRoleForm call="set_app_role" title verb=t!("people-save") id subscription held roles seats=None /> }.into_any()
        }
        OpenForm::Leaving(leaving) => view! { <LeavingForm person figures leaving /> }.into_any(),
    }
}
