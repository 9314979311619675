//! What can be done to a member, from their page.

#![expect(clippy::too_many_arguments, reason = "a form has as many fields as it has")]

use crate::wire::Refusal;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    ssr::{self, Fields},
    wire::Field,
};
#[cfg(feature = "ssr")]
use domain::{Access, EmployeeNumber, MemberId, PersonName, PhoneNumber, Profile};
#[cfg(feature = "ssr")]
use service::{OptionTerms, Place, ProfileTerms};

/// Changes name, profile and company.
#[server(endpoint = "edit_person")]
pub(crate) async fn edit_person(
    #[server(default)] id: String,
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
    #[server(default)] job_title: String,
    #[server(default)] phone: String,
    #[server(default)] mobile: String,
    #[server(default)] employee_number: String,
    #[server(default)] external: String,
    #[server(default)] company: String,
    #[server(default)] company_address: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let terms = parse_profile(
        [first_name, last_name, job_title, phone, mobile, employee_number],
        [external, company, company_address],
    )?;
    let changed = ssr::site()?.usher.change_profile(&actor, id, terms).await;
    changed.map_err(ssr::told(None))?;
    lead_to(id, "profile");
    Ok(())
}

/// Gives another role.
#[server(endpoint = "give_role")]
pub(crate) async fn give_role(
    #[server(default)] id: String,
    #[server(default)] role: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let role = one(Field::Role, &role)?;
    let changed = ssr::site()?.usher.change_role(&actor, id, role).await;
    changed.map_err(ssr::told(None))?;
    lead_to(id, "role");
    Ok(())
}

/// Gives a manager, by their user, or `none`.
#[server(endpoint = "set_manager")]
pub(crate) async fn set_manager(
    #[server(default)] id: String,
    #[server(default)] user: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let manager = if user == "none" {
        None
    } else {
        Some(one(Field::User, &user)?)
    };
    let changed = ssr::site()?.usher.change_manager(&actor, id, manager).await;
    changed.map_err(ssr::told(None))?;
    lead_to(id, "manager");
    Ok(())
}

/// Puts them into a department, a location, teams and workspaces.
#[server(endpoint = "place_person")]
pub(crate) async fn place_person(
    #[server(default)] id: String,
    #[server(default)] department: String,
    #[server(default)] location: String,
    #[server(default)] teams: Vec<String>,
    #[server(default)] workspaces: Vec<String>,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let place = parse_place([&department, &location], [&teams, &workspaces])?;
    let changed = ssr::site()?.usher.change_place(&actor, id, &place).await;
    changed.map_err(ssr::told(None))?;
    lead_to(id, "place");
    Ok(())
}

/// Changes notifications and record options.
#[server(endpoint = "set_person_options")]
pub(crate) async fn set_person_options(
    #[server(default)] id: String,
    #[server(default)] weekly_mail: String,
    #[server(default)] weekly: Vec<String>,
    #[server(default)] weekly_day: String,
    #[server(default)] weekly_hour: String,
    #[server(default)] zone: String,
    #[server(default)] message_notices: String,
    #[server(default)] owns_records: String,
    #[server(default)] record_set: String,
    #[server(default)] view: Vec<String>,
    #[server(default)] update: Vec<String>,
    #[server(default)] language: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let mut fields = Fields::default();
    let terms = OptionTerms {
        weekly_mail: !weekly_mail.is_empty(),
        weekly: fields.choices(Field::Weekly, &weekly),
        weekly_time: fields.weekly_time([&weekly_day, &weekly_hour, &zone]),
        message_notices: fields
            .optional_choice(Field::MessageNotices, &message_notices)
            .unwrap_or_default(),
        owns_records: !owns_records.is_empty(),
        record_limit: fields.record_limit(&record_set, [&view, &update]),
        language: fields
            .optional_choice(Field::Language, &language)
            .unwrap_or_default(),
    };
    if !fields.are_fine() {
        return Err(fields.refusal());
    }
    let changed = ssr::site()?.usher.change_options(&actor, id, terms).await;
    changed.map_err(ssr::told(None))?;
    lead_to(id, "options");
    Ok(())
}

/// Gives an app and a seat of it.
#[server(endpoint = "give_app")]
pub(crate) async fn give_app(
    #[server(default)] id: String,
    #[server(default)] subscription: String,
    #[server(default)] role: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let access = parse_access(&subscription, &role)?;
    let given = ssr::site()?.usher.give_app(&actor, id, access).await;
    given.map_err(ssr::told(None))?;
    lead_to(id, "app-given");
    Ok(())
}

/// Gives another role in an app that they have.
#[server(endpoint = "set_app_role")]
pub(crate) async fn set_app_role(
    #[server(default)] id: String,
    #[server(default)] subscription: String,
    #[server(default)] role: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let access = parse_access(&subscription, &role)?;
    let changed = ssr::site()?.usher.change_app_role(&actor, id, access).await;
    changed.map_err(ssr::told(None))?;
    lead_to(id, "app-role");
    Ok(())
}

/// Takes an app away.
#[server(endpoint = "take_app")]
pub(crate) async fn take_app(
    #[server(default)] id: String,
    #[server(default)] subscription: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let subscription = ssr::parse_id(&subscription)?;
    let taken = ssr::site()?.usher.take_app_away(&actor, id, subscription).await;
    taken.map_err(ssr::told(None))?;
    lead_to(id, "app-taken");
    Ok(())
}

/// Ends all sessions in this business.
#[server(endpoint = "sign_out_person")]
pub(crate) async fn sign_out_person(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let ended = ssr::site()?.usher.sign_out_everywhere(&actor, id).await;
    ended.map_err(ssr::told(None))?;
    lead_to(id, "signed-out");
    Ok(())
}

/// Deactivates.
#[server(endpoint = "deactivate")]
pub(crate) async fn deactivate(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let done = ssr::site()?.usher.deactivate(&actor, id).await;
    done.map_err(ssr::told(None))?;
    lead_to(id, "deactivated");
    Ok(())
}

/// Lets in again.
#[server(endpoint = "reactivate")]
pub(crate) async fn reactivate(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let done = ssr::site()?.usher.reactivate(&actor, id).await;
    done.map_err(ssr::told(None))?;
    lead_to(id, "reactivated");
    Ok(())
}

/// Deletes for good.
#[server(endpoint = "delete_person")]
pub(crate) async fn delete_person(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let done = ssr::site()?.usher.delete_member(&actor, id).await;
    done.map_err(ssr::told(None))?;
    leptos_axum::redirect("/users?notice=person-deleted");
    Ok(())
}

/// Back to their page, which says what was done.
#[cfg(feature = "ssr")]
fn lead_to(id: MemberId, done: &str) {
    leptos_axum::redirect(&format!("/users/{id}?done={done}"));
}

#[cfg(feature = "ssr")]
fn one<T: std::str::FromStr>(field: Field, text: &str) -> Result<T, Refusal> {
    let mut fields = Fields::default();
    let chosen = fields.choice(field, text);
    chosen.ok_or_else(|| fields.refusal())
}

/// A subscription from a hidden field, and a role that was chosen.
#[cfg(feature = "ssr")]
fn parse_access(subscription: &str, role: &str) -> Result<Access, Refusal> {
    let subscription = ssr::parse_id(subscription)?;
    let role = one(Field::Role, role)?;
    Ok(Access { subscription, role })
}

#[cfg(feature = "ssr")]
fn parse_profile(
    [first_name, last_name, job_title, phone, mobile, number]: [String; 6],
    [external, company, address]: [String; 3],
) -> Result<ProfileTerms, Refusal> {
    let mut fields = Fields::default();
    let first_name = fields.name(Field::FirstName, &first_name);
    let last_name = fields.name(Field::LastName, &last_name);
    let profile = Profile {
        job_title: fields.text(Field::JobTitle, &job_title, PersonName::parse),
        phone: fields.text(Field::Phone, &phone, PhoneNumber::parse),
        mobile: fields.text(Field::Mobile, &mobile, PhoneNumber::parse),
        employee_number: fields.text(Field::EmployeeNumber, &number, EmployeeNumber::parse),
    };
    let external = fields.company(&external, &company, &address);
    match (first_name, last_name) {
        (Some(first_name), Some(last_name)) if fields.are_fine() => Ok(ProfileTerms {
            first_name,
            last_name,
            profile,
            external,
        }),
        _ => Err(fields.refusal()),
    }
}

#[cfg(feature = "ssr")]
fn parse_place(
    [department, location]: [&str; 2],
    [teams, workspaces]: [&[String]; 2],
) -> Result<Place, Refusal> {
    let mut fields = Fields::default();
    let place = Place {
        department: fields.optional_choice(Field::Department, department),
        location: fields.optional_choice(Field::Location, location),
        teams: fields.choices(Field::Teams, teams),
        workspaces: fields.choices(Field::Workspaces, workspaces),
        ..Place::default()
    };
    if fields.are_fine() {
        Ok(place)
    } else {
        Err(fields.refusal())
    }
}
