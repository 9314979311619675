//! Tables of people: looking through them, making drafts, sending, discarding. Uploading is a route of its own
//! ([`crate::ssr`]).

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    components::Choice,
    drawn::draw,
    pages::{ImportList, ImportPart, ImportShown},
    ssr,
    wire::Why,
};
#[cfg(feature = "ssr")]
use domain::{CodeMode, ImportColumn, ImportId, ImportRefusal, RoleId};
#[cfg(feature = "ssr")]
use service::{Actor, Usher};

/// The Import / Export tab or, with an `id`, the page of one import.
#[server(endpoint = "imports_page", input = GetUrl, output = Json)]
pub(crate) async fn imports_page(
    #[server(default)] id: String,
    #[server(default)] query: String,
) -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    if id.is_empty() {
        let imports = usher.imports(&actor).await.map_err(ssr::told(None))?.into_iter();
        let imports = imports.map(|import| (import.clone(), ssr::when(import.made_at, &actor.seat.zone)));
        let imports = imports.collect();
        return Ok(draw(|| view! { <ImportList imports /> }));
    }
    draw_one(&usher, &actor, ssr::parse_id(&id)?, &query).await
}

#[cfg(feature = "ssr")]
async fn draw_one(usher: &Usher, actor: &Actor, id: ImportId, query: &str) -> Result<Html, Refusal> {
    let text = ssr::query(query);
    let import = usher.import(actor, id).await.map_err(ssr::told(None))?;
    let state = text("state").parse().ok();
    let part = ssr::list_part(&text("older"), &text("newer"));
    if import.phase.is_under_way() {
        look_again();
    }
    let roles = usher.roles_to_give(actor).await.map_err(ssr::told(None))?;
    let shown = ImportShown {
        made: ssr::when(import.made_at, &actor.seat.zone),
        rows: usher.import_rows(&import, state, part).await?,
        state,
        roles: roles
            .into_iter()
            .map(|role| Choice::new(role.id.to_string(), role.name))
            .collect(),
        slips: usher
            .slips_of_import(&import)
            .await?
            .iter()
            .map(ToString::to_string)
            .collect(),
        hourly: usher.policy().invitations_per_hour,
        by_hand: usher.business_of(actor).await?.code_mode == CodeMode::GivenByInviter,
        import,
    };
    Ok(draw(|| view! { <ImportPart shown /> }))
}

/// Has the browser come again to the same address while the worker is at it.
#[cfg(feature = "ssr")]
fn look_again() {
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.insert_header(http::header::REFRESH, http::HeaderValue::from_static("3"));
    }
}

/// Says what the columns mean, and has every row checked anew.
#[server(endpoint = "choose_import_columns")]
pub(crate) async fn choose_import_columns(
    #[server(default)] id: String,
    #[server(default)] columns: Vec<String>,
    #[server(default)] role: String,
) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<ImportId>(&id)?);
    let columns = parse_columns(&columns)?;
    let role = Some(role).filter(|role| !role.is_empty());
    let role = role.map(|role| ssr::parse_id::<RoleId>(&role)).transpose()?;
    let usher = ssr::site()?.usher;
    let chosen = usher.choose_import_columns(&actor, id, columns, role).await;
    lead_to(id, chosen.map_err(ssr::told(None)))
}

#[cfg(feature = "ssr")]
fn parse_columns(columns: &[String]) -> Result<Vec<Option<ImportColumn>>, Refusal> {
    let column = |text: &String| match text.as_str() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Why::Unreadable.into()),
    };
    columns.iter().map(column).collect()
}

/// Has the rows without a problem become drafts.
#[server(endpoint = "draft_import")]
pub(crate) async fn draft_import(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<ImportId>(&id)?);
    let drafted = ssr::site()?.usher.draft_import(&actor, id).await;
    lead_to(id, drafted.map_err(ssr::told(None)))
}

/// Has the drafts sent, as the hourly limit allows.
#[server(endpoint = "send_import")]
pub(crate) async fn send_import(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<ImportId>(&id)?);
    let job = ssr::site()?.usher.send_import(&actor, id).await;
    let job = job.map_err(ssr::told::<ImportRefusal>(None))?;
    leptos_axum::redirect(&format!("/users/invitations/jobs/{job}"));
    Ok(())
}

/// Removes an import with its drafts.
#[server(endpoint = "discard_import")]
pub(crate) async fn discard_import(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<ImportId>(&id)?);
    let discarded = ssr::site()?.usher.discard_import(&actor, id).await;
    discarded.map_err(ssr::told(None))?;
    leptos_axum::redirect("/users/imports");
    Ok(())
}

#[cfg(feature = "ssr")]
fn lead_to(id: ImportId, done: Result<(), Refusal>) -> Result<(), Refusal> {
    done?;
    leptos_axum::redirect(&format!("/users/imports/{id}"));
    Ok(())
}
