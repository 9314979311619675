//! Roles: what they let their members do, and over whom.

use crate::wire::Refusal;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::RolesPart,
    ssr,
    wire::{Field, Html, Problem, Why},
};
#[cfg(feature = "ssr")]
use domain::{Permission, ReachRefusal, RoleDescription, RoleId, RoleRefusal, RoleRights, UnitName};
#[cfg(feature = "ssr")]
use service::{Actor, Failure, RoleTerms};

/// The business's roles and what was done to one last, or the form for one.
#[cfg(feature = "ssr")]
pub(super) async fn draw_roles(actor: &Actor, address: [String; 3]) -> Result<Html, Refusal> {
    let usher = ssr::site()?.usher;
    let rows = usher.roles(actor).await.map_err(ssr::told(None))?;
    let to_bring_back = usher.built_in_roles_to_use(actor).await?;
    let authority = actor.seat.authority.clone();
    Ok(draw(
        || view! { <RolesPart rows to_bring_back authority address /> },
    ))
}

/// Makes a role.
#[server(endpoint = "create_role")]
pub(crate) async fn create_role(
    #[server(default)] name: String,
    #[server(default)] description: String,
    #[server(default)] permissions: Vec<String>,
    #[server(default)] scope: String,
    #[server(default)] reach: String,
    #[server(default)] not_by_invitation: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let typed = [&name, &description, &scope, &reach, &not_by_invitation];
    let terms = parse_terms(typed.map(String::as_str), &permissions)?;
    let made = ssr::site()?.usher.create_role(&actor, terms).await;
    lead_to("created", made.map_err(told)?);
    Ok(())
}

/// Changes a role.
#[server(endpoint = "edit_role")]
pub(crate) async fn edit_role(
    #[server(default)] id: String,
    #[server(default)] name: String,
    #[server(default)] description: String,
    #[server(default)] permissions: Vec<String>,
    #[server(default)] scope: String,
    #[server(default)] reach: String,
    #[server(default)] not_by_invitation: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let typed = [&name, &description, &scope, &reach, &not_by_invitation];
    let terms = parse_terms(typed.map(String::as_str), &permissions)?;
    let edited = ssr::site()?.usher.edit_role(&actor, id, terms).await;
    edited.map_err(told)?;
    lead_to("changed", id);
    Ok(())
}

/// Archives a role.
#[server(endpoint = "archive_role")]
pub(crate) async fn archive_role(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let archived = ssr::site()?.usher.archive_role(&actor, id).await;
    archived.map_err(ssr::told(None))?;
    lead_to("archived", id);
    Ok(())
}

/// Offers the archived built-in roles again, and leads back to where that was asked for: `invite`, or else the settings.
#[server(endpoint = "use_built_in_roles")]
pub(crate) async fn use_built_in_roles(#[server(default)] back: String) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let used = ssr::site()?.usher.use_built_in_roles(&actor).await;
    used.map_err(told_anywhere)?;
    leptos_axum::redirect(match back.as_str() {
        "invite" => "/users/invite?notice=built-in-roles",
        _ => "/settings/roles?notice=built-in-roles",
    });
    Ok(())
}

#[cfg(feature = "ssr")]
fn parse_terms(
    [name, description, scope, reach, not_by_invitation]: [&str; 5],
    permissions: &[String],
) -> Result<RoleTerms, Refusal> {
    let mut fields = ssr::Fields::default();
    let name = fields.required(Field::Name, name, UnitName::parse);
    let description = fields.required(Field::Description, description, RoleDescription::parse);
    let permissions = fields.choices::<Permission>(Field::Permissions, permissions);
    let scope = fields.choice(Field::Scope, scope);
    let reach = fields.choice(Field::Reach, reach);
    let (Some(name), Some(description), Some(scope), Some(reach), true) =
        (name, description, scope, reach, fields.are_fine())
    else {
        return Err(fields.refusal());
    };
    Ok(RoleTerms {
        name,
        description,
        rights: RoleRights {
            permissions: permissions.into(),
            scope,
        },
        reach,
        by_invitation: not_by_invitation != "true",
    })
}

/// What is wrong with what was typed belongs under its field.
#[cfg(feature = "ssr")]
fn told(failure: Failure<RoleRefusal>) -> Refusal {
    match failure {
        Failure::Refused(RoleRefusal::NameTaken) => Why::Fields(vec![(Field::Name, Problem::Taken)]).into(),
        Failure::Refused(reason @ (RoleRefusal::RightsNotHeld | RoleRefusal::LastAdministrator)) => {
            Why::Fields(vec![(Field::Permissions, Problem::OfRole(reason))]).into()
        }
        other => ssr::told(None)(other),
    }
}

/// In words that the browser knows, too: the form stands on pages that are alive.
#[cfg(feature = "ssr")]
fn told_anywhere(failure: Failure<RoleRefusal>) -> Refusal {
    match failure {
        Failure::Refused(RoleRefusal::NotFound) => Why::NotFound.into(),
        other => ssr::told(None)(other.map(|_| ReachRefusal::NotPermitted)),
    }
}

/// Back to the list, which says by name what was done to this one.
#[cfg(feature = "ssr")]
fn lead_to(act: &str, id: RoleId) {
    leptos_axum::redirect(&format!("/settings/roles?{act}={id}"));
}
