//! The settings, drawn by the server; departments, locations, teams, workspaces and the invitation policy.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{PolicyForm, RemindersForm, UnitList},
    ssr,
    wire::{Field, Problem, Why},
};
#[cfg(feature = "ssr")]
use domain::{Lifetime, Permission, ReminderRefusal, UnitId, UnitKind, UnitRefusal};
#[cfg(feature = "ssr")]
use service::Actor;

/// A part of the settings. The address says what was done last (`act`) and to which (`id`), and whose `form` is open; `query` is all of it.
#[server(endpoint = "settings_page", input = GetUrl, output = Json)]
pub(crate) async fn settings_page(
    #[server(default)] part: String,
    #[server(default)] act: String,
    #[server(default)] id: String,
    #[server(default)] form: String,
    #[server(default)] query: String,
) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    match part.as_str() {
        "roles" => super::roles::draw_roles(&actor, [act, id, form]).await,
        "record-sets" => super::record_sets::draw_record_sets(&actor, [act, id, form]).await,
        "apps" => super::apps::draw_apps(&actor).await,
        "subscriptions" => super::apps::draw_subscriptions(&actor).await,
        "invitations" => draw_policy(&actor).await,
        "email" => super::mail_settings::draw_mail_settings(&actor, &id).await,
        "outbox" => super::outbox::draw_outbox(&actor, &query, &id).await,
        units => draw_units(&actor, units, [act, id]).await,
    }
}

/// The business's units of a kind, and what was done to one of them last.
#[cfg(feature = "ssr")]
async fn draw_units(actor: &Actor, kinds: &str, done: [String; 2]) -> Result<Html, Refusal> {
    let kind = ssr::parse_id(kinds.strip_suffix('s').unwrap_or_default())?;
    let rows = ssr::site()?
        .usher
        .units(actor, kind)
        .await
        .map_err(ssr::told(None))?;
    let may_edit = ssr::holds_for_all(actor, Permission::SettingsEdit);
    Ok(draw(|| view! { <UnitList rows kind done may_edit /> }))
}

/// Makes a unit.
#[server(endpoint = "create_unit")]
pub(crate) async fn create_unit(
    #[server(default)] kind: String,
    #[server(default)] name: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let (kind, name) = (ssr::parse_id(&kind)?, ssr::parse_name(&name)?);
    let id = ssr::site()?
        .usher
        .create_unit(&actor, kind, name)
        .await
        .map_err(told)?;
    lead_to(kind, "created", id);
    Ok(())
}

/// Renames a unit.
#[server(endpoint = "rename_unit")]
pub(crate) async fn rename_unit(
    #[server(default)] kind: String,
    #[server(default)] id: String,
    #[server(default)] name: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let (kind, id, name) = (
        ssr::parse_id(&kind)?,
        ssr::parse_id(&id)?,
        ssr::parse_name(&name)?,
    );
    ssr::site()?
        .usher
        .rename_unit(&actor, kind, id, &name)
        .await
        .map_err(told)?;
    lead_to(kind, "renamed", id);
    Ok(())
}

/// Archives a unit.
#[server(endpoint = "archive_unit")]
pub(crate) async fn archive_unit(
    #[server(default)] kind: String,
    #[server(default)] id: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let (kind, id) = (ssr::parse_id(&kind)?, ssr::parse_id(&id)?);
    ssr::site()?
        .usher
        .archive_unit(&actor, kind, id)
        .await
        .map_err(told)?;
    lead_to(kind, "archived", id);
    Ok(())
}

/// A taken name belongs under its field.
#[cfg(feature = "ssr")]
fn told(failure: service::Failure<UnitRefusal>) -> Refusal {
    match failure {
        service::Failure::Refused(UnitRefusal::NameTaken) => {
            Why::Fields(vec![(Field::Name, Problem::Taken)]).into()
        }
        other => ssr::told(None)(other),
    }
}

/// Back to the list, which says by name what was done to this one.
#[cfg(feature = "ssr")]
fn lead_to(kind: UnitKind, act: &str, id: UnitId) {
    leptos_axum::redirect(&format!("/settings/{kind}s?{act}={id}"));
}

/// The business's invitation policy.
#[cfg(feature = "ssr")]
async fn draw_policy(actor: &Actor) -> Result<Html, Refusal> {
    let usher = ssr::site()?.usher;
    let (own, code) = usher.invitation_policy(actor).await.map_err(ssr::told(None))?;
    let (hours, most) = (
        own.map(Lifetime::hours),
        usher.policy().invitation_lifetime.hours(),
    );
    let may_edit = ssr::holds_for_all(actor, Permission::SettingsEdit);
    let reminders = usher.reminders(actor).await.map_err(ssr::told(None))?;
    Ok(draw(|| {
        view! {
            <PolicyForm hours code most may_edit />
            <RemindersForm reminders may_edit />
        }
    }))
}

/// Sets after how many hours people are reminded of their invitations; empty fields: not.
#[server(endpoint = "change_reminders")]
pub(crate) async fn change_reminders(
    #[server(default)] first: String,
    #[server(default)] second: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let [first, second] = [first, second].map(|hours| parse_reminder(&hours));
    let changed = ssr::site()?.usher.change_reminders(&actor, first, second).await;
    changed.map_err(told_reminder)?;
    leptos_axum::redirect("/settings/invitations?notice=reminders-saved");
    Ok(())
}

/// What is no number is no hour either.
#[cfg(feature = "ssr")]
fn parse_reminder(hours: &str) -> Option<u32> {
    let hours = hours.trim();
    (!hours.is_empty()).then(|| hours.parse().unwrap_or(0))
}

#[cfg(feature = "ssr")]
fn told_reminder(failure: service::Failure<ReminderRefusal>) -> Refusal {
    match failure {
        service::Failure::Refused(ReminderRefusal::NotPermitted) => {
            Why::Reach(domain::ReachRefusal::NotPermitted).into()
        }
        service::Failure::Refused(reason) => {
            let field = if reason == ReminderRefusal::NotAfterTheFirst {
                Field::SecondReminder
            } else {
                Field::FirstReminder
            };
            Why::Fields(vec![(field, Problem::OfReminder(reason))]).into()
        }
        other => ssr::told(None)(other.map(|_| domain::ReachRefusal::NotPermitted)),
    }
}

/// Changes how long invitations live (an empty field means the operator's setting), and how invite codes reach people.
#[server(endpoint = "change_invitation_policy")]
pub(crate) async fn change_invitation_policy(
    #[server(default)] hours: String,
    #[server(default)] code: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let usher = ssr::site()?.usher;
    let lifetime = parse_hours(&hours, usher.policy().invitation_lifetime)?;
    let code = ssr::parse_id(&code)?;
    usher
        .change_invitation_policy(&actor, lifetime, code)
        .await
        .map_err(ssr::told(None))?;
    leptos_axum::redirect("/settings/invitations?notice=lifetime-saved");
    Ok(())
}

#[cfg(feature = "ssr")]
fn parse_hours(hours: &str, most: Lifetime) -> Result<Option<Lifetime>, Refusal> {
    if hours.trim().is_empty() {
        return Ok(None);
    }
    let parsed = Lifetime::from_hours(hours.trim().parse().unwrap_or(0), most);
    parsed
        .map(Some)
        .map_err(|reason| Why::Fields(vec![(Field::Hours, Problem::Lifetime(reason))]).into())
}
