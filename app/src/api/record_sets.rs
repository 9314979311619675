//! Record sets, and whether the business's plan has them.

use crate::wire::Refusal;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::RecordSetsPart,
    ssr,
    wire::{Field, Html, Problem, Why},
};
#[cfg(feature = "ssr")]
use domain::{Permission, RecordRights, RecordSetId, RecordSetRefusal, UnitName};
#[cfg(feature = "ssr")]
use service::{Actor, Failure};

/// The business's record sets and what was done to one last, or the form for one.
#[cfg(feature = "ssr")]
pub(super) async fn draw_record_sets(actor: &Actor, address: [String; 3]) -> Result<Html, Refusal> {
    let shown = ssr::site()?.usher.record_sets(actor).await;
    let shown = shown.map_err(ssr::told(None))?;
    let may_edit = ssr::holds_for_all(actor, Permission::SettingsEdit);
    let may_change_plan = actor.instance_admin;
    Ok(draw(
        || view! { <RecordSetsPart shown may_edit may_change_plan address /> },
    ))
}

/// Makes a record set.
#[server(endpoint = "create_record_set")]
pub(crate) async fn create_record_set(
    #[server(default)] name: String,
    #[server(default)] view: Vec<String>,
    #[server(default)] update: Vec<String>,
) -> Result<(), Refusal> {
    let (actor, (name, rights)) = (ssr::member()?, parse(&name, [&view, &update])?);
    let made = ssr::site()?.usher.create_record_set(&actor, name, rights).await;
    lead_to("created", made.map_err(told)?);
    Ok(())
}

/// Changes a record set.
#[server(endpoint = "change_record_set")]
pub(crate) async fn change_record_set(
    #[server(default)] id: String,
    #[server(default)] name: String,
    #[server(default)] view: Vec<String>,
    #[server(default)] update: Vec<String>,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let (name, rights) = parse(&name, [&view, &update])?;
    let changed = ssr::site()?
        .usher
        .change_record_set(&actor, id, name, rights)
        .await;
    changed.map_err(told)?;
    lead_to("changed", id);
    Ok(())
}

/// Archives a record set.
#[server(endpoint = "archive_record_set")]
pub(crate) async fn archive_record_set(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let archived = ssr::site()?.usher.archive_record_set(&actor, id).await;
    archived.map_err(told)?;
    lead_to("archived", id);
    Ok(())
}

/// Turns record sets on or off in the business's plan.
#[server(endpoint = "change_plan")]
pub(crate) async fn change_plan(#[server(default)] record_sets: String) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let on = match record_sets.as_str() {
        "on" => true,
        "off" => false,
        _ => return Err(Why::Unreadable.into()),
    };
    let changed = ssr::site()?.usher.change_plan(&actor, on).await;
    changed.map_err(ssr::told(None))?;
    leptos_axum::redirect(&format!("/settings/record-sets?plan={record_sets}"));
    Ok(())
}

#[cfg(feature = "ssr")]
fn parse(name: &str, ticked: [&[String]; 2]) -> Result<(UnitName, RecordRights), Refusal> {
    let mut fields = ssr::Fields::default();
    let name = fields.required(Field::Name, name, UnitName::parse);
    let rights = fields.record_rights(Field::RecordRights, ticked);
    let (Some(name), true) = (name, fields.are_fine()) else {
        return Err(fields.refusal());
    };
    Ok((name, rights))
}

/// A taken name belongs under its field.
#[cfg(feature = "ssr")]
fn told(failure: Failure<RecordSetRefusal>) -> Refusal {
    match failure {
        Failure::Refused(RecordSetRefusal::NameTaken) => {
            Why::Fields(vec![(Field::Name, Problem::Taken)]).into()
        }
        other => ssr::told(None)(other),
    }
}

/// Back to the list, which says by name what was done to this one.
#[cfg(feature = "ssr")]
fn lead_to(act: &str, id: RecordSetId) {
    leptos_axum::redirect(&format!("/settings/record-sets?{act}={id}"));
}
