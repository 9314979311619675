//! The lists of users and invitations, and what can be done to an invitation.

use crate::wire::{Html, InvitationLine, Json, Refusal};
use domain::Page;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{drawn::draw, pages::MemberTable, ssr, wire::MemberLine};
#[cfg(feature = "ssr")]
use domain::{InvitationFilter, InvitationRow, Timestamp};

/// A page of the Users tab.
#[server(endpoint = "members_page", input = GetUrl, output = Json)]
pub(crate) async fn members_page(search: String, status: String, page: i64) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let usher = ssr::site()?.usher;
    let rows = usher
        .members(&actor, status.parse().ok(), &search, page.into())
        .await
        .map_err(ssr::told(None))?;
    let page = rows.map(|row| MemberLine {
        last_seen: ssr::when_text(row.last_seen_at, &actor.seat.zone),
        row,
    });
    Ok(draw(|| view! { <MemberTable page search status /> }))
}

/// A page of the Invitations tab.
#[server(endpoint = "invitations", input = GetUrl, output = Json)]
pub(crate) async fn invitations(
    search: String,
    status: String,
    page: i64,
) -> Result<Page<InvitationLine>, Refusal> {
    let actor = ssr::member()?;
    let filter = parse_filter(&status);
    let usher = ssr::site()?.usher;
    let rows = usher
        .invitations(&actor, filter, &search, page.into())
        .await
        .map_err(ssr::told(None))?;
    let now = usher.now();
    Ok(rows.map(|row| invitation_line(row, &actor, now)))
}

/// One invitation, for the message after something was done to it.
#[server(endpoint = "invitation", input = GetUrl, output = Json)]
pub(crate) async fn invitation(id: String) -> Result<InvitationLine, Refusal> {
    let actor = ssr::member()?;
    let id = ssr::parse_id(&id)?;
    let usher = ssr::site()?.usher;
    let row = usher.invitation(&actor, id).await.map_err(ssr::told(None))?;
    Ok(invitation_line(row, &actor, usher.now()))
}

/// `all`, a state's word, or anything else for the outstanding ones.
#[cfg(feature = "ssr")]
fn parse_filter(status: &str) -> InvitationFilter {
    match status {
        "all" => InvitationFilter::All,
        word => word
            .parse()
            .map_or(InvitationFilter::Outstanding, InvitationFilter::In),
    }
}

#[cfg(feature = "ssr")]
pub(super) fn invitation_line(row: InvitationRow, actor: &service::Actor, now: Timestamp) -> InvitationLine {
    let zone = &actor.seat.zone;
    let waited = row.state.long_wait(row.sent_at, now);
    InvitationLine {
        sent: ssr::when(row.sent_at, zone),
        expires: ssr::when(row.expires_at, zone),
        asked: ssr::when_text(row.asked_at, zone),
        waited_hours: waited.and_then(|waited| waited.as_hours().try_into().ok()),
        actions: row.may_be_acted_on_by(&actor.seat.authority),
        row,
    }
}

/// Sends an invitation anew.
#[server(endpoint = "resend")]
pub(crate) async fn resend(#[server(default)] id: String) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let id = ssr::parse_id(&id)?;
    ssr::site()?
        .usher
        .resend(&actor, id)
        .await
        .map_err(ssr::told(Some(&actor.seat.zone)))?;
    leptos_axum::redirect(&format!("/users/invitations?resent={id}"));
    Ok(())
}

/// Cancels an invitation.
#[server(endpoint = "cancel")]
pub(crate) async fn cancel(#[server(default)] id: String) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let id = ssr::parse_id(&id)?;
    ssr::site()?
        .usher
        .cancel(&actor, id)
        .await
        .map_err(ssr::told(Some(&actor.seat.zone)))?;
    leptos_axum::redirect(&format!("/users/invitations?cancelled={id}"));
    Ok(())
}

/// Confirms an invitation that was held at acceptance.
#[server(endpoint = "confirm")]
pub(crate) async fn confirm(#[server(default)] id: String) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let id = ssr::parse_id(&id)?;
    ssr::site()?
        .usher
        .confirm(&actor, id)
        .await
        .map_err(ssr::told(Some(&actor.seat.zone)))?;
    leptos_axum::redirect(&format!("/users/invitations?confirmed={id}"));
    Ok(())
}
