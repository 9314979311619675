//! One invitation's form, and work on many: the pages below the list of invitations.

use crate::wire::{Html, InviteFields, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use super::{ListFields, invitation_form, invite_parse};
#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{AskToCancel, JobPage, NothingSelected},
    ssr,
    wire::Why,
};
#[cfg(feature = "ssr")]
use domain::{InvitationId, InvitationJobId, InvitationView, RenewRefusal};
#[cfg(feature = "ssr")]
use service::{Actor, Failure, Selection};

/// The page `/users/invitations/<one>/<two>`.
#[server(endpoint = "invitation_part", input = GetUrl, output = Json)]
pub(crate) async fn invitation_part_page(
    one: String,
    two: String,
    #[server(default)] query: String,
) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    match (one.as_str(), two.as_str()) {
        ("jobs", id) => draw_job(&actor, ssr::parse_id(id)?, &query).await,
        (id, "edit") => invitation_form::draw_form(&actor, ssr::parse_id(id)?).await,
        _ => Err(Why::NotFound.into()),
    }
}

/// Changes what an invitation gives.
#[server(endpoint = "edit_invitation")]
pub(crate) async fn edit_invitation(
    #[server(default)] id: String,
    #[server(flatten)] fields: InviteFields,
) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<InvitationId>(&id)?);
    let edit = invite_parse::parse_edit(&fields)?;
    let code = ssr::site()?.usher.edit_invitation(&actor, id, &edit).await;
    let code = code.map_err(|failure| told(&actor, failure))?;
    super::invitations::lead_on(&actor, id, "edited", code, "").await
}

/// Terms that can't be given are told as in the invite form: there is something to choose.
#[cfg(feature = "ssr")]
fn told(actor: &Actor, failure: Failure<RenewRefusal>) -> Refusal {
    match failure {
        Failure::Refused(RenewRefusal::Terms(reason)) => Why::Invite(reason).into(),
        other => ssr::told(Some(&actor.seat.zone))(other),
    }
}

/// Resends or cancels many: those `ticked`, all on the `page`, or `all` of the view. Cancelling asks first.
#[server(endpoint = "act_on_invitations")]
pub(crate) async fn act_on_invitations(
    #[server(default)] act: String,
    #[server(default)] which: String,
    #[server(default)] ids: Vec<String>,
    #[server(default)] page: Vec<String>,
    #[server(default)] view: String,
    #[server(default)] sure: String,
) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let selection = selection(&which, (&ids, &page), &view)?;
    match (act.as_str(), sure.is_empty()) {
        ("resend", _) => {
            let job = ssr::site()?.usher.resend_many(&actor, &selection).await;
            Ok(lead_to(job.map_err(ssr::told(None))?))
        }
        ("cancel", false) => {
            let job = ssr::site()?.usher.cancel_many(&actor, &selection).await;
            Ok(lead_to(job.map_err(ssr::told(None))?))
        }
        ("cancel", true) => ask_to_cancel(&actor, &selection).await,
        _ => Err(Why::Unreadable.into()),
    }
}

#[cfg(feature = "ssr")]
fn selection(which: &str, (ids, page): (&[String], &[String]), view: &str) -> Result<Selection, Refusal> {
    let named = match which {
        "all" => None,
        "page" => Some(page),
        _ => Some(ids),
    };
    let parsed = |ids: &[String]| -> Result<Vec<InvitationId>, Refusal> {
        ids.iter().map(|id| ssr::parse_id(id)).collect()
    };
    Ok(Selection {
        view: match named {
            None => ListFields::read(view).view(),
            Some(_) => InvitationView::default(),
        },
        only: named.map(parsed).transpose()?,
    })
}

#[cfg(feature = "ssr")]
async fn ask_to_cancel(actor: &Actor, selection: &Selection) -> Result<Html, Refusal> {
    /// So many are named; the others are only counted.
    const NAMED: usize = 2;
    let usher = ssr::site()?.usher;
    let ids = usher.selected(actor, selection).await.map_err(ssr::told(None))?;
    if ids.is_empty() {
        return Ok(draw(|| view! { <NothingSelected /> }));
    }
    let mut whom = Vec::new();
    for id in ids.iter().take(NAMED) {
        let row = usher.invitation(actor, *id).await.map_err(ssr::told(None))?;
        whom.push(row.whom().to_owned());
    }
    whom.resize(ids.len(), String::new());
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    Ok(draw(|| view! { <AskToCancel ids whom /> }))
}

#[cfg(feature = "ssr")]
fn lead_to(job: Option<InvitationJobId>) -> Html {
    let Some(job) = job else {
        return draw(|| view! { <NothingSelected /> });
    };
    leptos_axum::redirect(&format!("/users/invitations/jobs/{job}"));
    Html::default()
}

#[cfg(feature = "ssr")]
async fn draw_job(actor: &Actor, id: InvitationJobId, query: &str) -> Result<Html, Refusal> {
    let (usher, text) = (ssr::site()?.usher, ssr::query(query));
    let part = ssr::list_part(&text("older"), &text("newer"));
    let job = usher.invitation_job(actor, id, part).await;
    let (job, rows) = job.map_err(ssr::told(None))?;
    let (zone, now) = (actor.seat.zone.clone(), usher.now());
    Ok(draw(|| view! { <JobPage job rows zone now /> }))
}

/// Stops work on many invitations.
#[server(endpoint = "stop_job")]
pub(crate) async fn stop_job(#[server(default)] id: String) -> Result<(), Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id::<InvitationJobId>(&id)?);
    let stopped = ssr::site()?.usher.stop_job(&actor, id).await;
    stopped.map_err(ssr::told(None))?;
    leptos_axum::redirect(&format!("/users/invitations/jobs/{id}"));
    Ok(())
}
