//! The lists of users and invitations, and what can be done to an invitation.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{HandOver, InvitationTable, MemberQuery, MemberTable, was_done, was_sent},
    ssr,
    wire::{InvitationLine, MemberLine},
};
#[cfg(feature = "ssr")]
use domain::{
    InvitationFilter, InvitationId, InvitationRow, InviteCode, MemberFilter, Permission, Timestamp,
};
#[cfg(feature = "ssr")]
use service::Actor;

/// A page of the Users tab. An unknown filter or order is none.
#[server(endpoint = "members_page", input = GetUrl, output = Json)]
pub(crate) async fn members_page(
    search: String,
    status: String,
    #[server(default)] role: String,
    #[server(default)] department: String,
    #[server(default)] location: String,
    #[server(default)] sort: String,
    page: i64,
) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let usher = ssr::site()?.usher;
    let filter = MemberFilter {
        status: status.parse().ok(),
        role: role.parse().ok(),
        department: department.parse().ok(),
        location: location.parse().ok(),
        order: sort.parse().ok(),
        search,
    };
    let rows = usher.members(&actor, &filter, page.into()).await;
    let page = rows.map_err(ssr::told(None))?.map(|row| MemberLine {
        last_seen: ssr::when_text(row.last_seen_at, &actor.seat.zone),
        row,
    });
    let choices = usher.list_choices(&actor).await.map_err(ssr::told(None))?;
    let query = MemberQuery { filter, choices };
    Ok(draw(|| view! { <MemberTable page query /> }))
}

/// A page of the Invitations tab.
#[server(endpoint = "invitations_page", input = GetUrl, output = Json)]
pub(crate) async fn invitations_page(search: String, status: String, page: i64) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let usher = ssr::site()?.usher;
    let rows = usher
        .invitations(&actor, parse_filter(&status), &search, page.into())
        .await
        .map_err(ssr::told(None))?;
    let now = usher.now();
    let page = rows.map(|row| invitation_line(row, &actor, now));
    let may_invite = actor.seat.authority.holds(Permission::UsersInvite);
    Ok(draw(
        || view! { <InvitationTable page search status may_invite /> },
    ))
}

/// What was done last, for the message above the list: `sent`, to a batch, or another act, to one invitation. Nothing is
/// said of what this member can't see: an address can be typed, or come from elsewhere.
#[server(endpoint = "invitation_notice", input = GetUrl, output = Json)]
pub(crate) async fn invitation_notice(act: String, id: String) -> Result<Html, Refusal> {
    let actor = ssr::member()?;
    let said = match act.as_str() {
        "sent" => say_sent(&actor, &id).await,
        _ => say_done(&actor, &act, &id).await,
    };
    Ok(said.unwrap_or_default())
}

#[cfg(feature = "ssr")]
async fn say_sent(actor: &Actor, batch: &str) -> Result<Html, Refusal> {
    let batch = ssr::parse_id(batch)?;
    let rows = ssr::site()?.usher.batch(actor, batch).await;
    let rows = rows.map_err(ssr::told(None))?;
    Ok(draw(|| was_sent(&rows)))
}

#[cfg(feature = "ssr")]
async fn say_done(actor: &Actor, act: &str, id: &str) -> Result<Html, Refusal> {
    let id = ssr::parse_id(id)?;
    let row = ssr::site()?.usher.invitation(actor, id).await;
    let row = row.map_err(ssr::told(None))?;
    Ok(draw(|| was_done(act, &row)))
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
fn invitation_line(row: InvitationRow, actor: &Actor, now: Timestamp) -> InvitationLine {
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
pub(crate) async fn resend(#[server(default)] id: String) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let code = ssr::site()?.usher.resend(&actor, id).await;
    let code = code.map_err(ssr::told(Some(&actor.seat.zone)))?;
    lead_on(&actor, id, "resent", code).await
}

/// Back to the list; where a code has to be passed on, the answer is the one place that shows it.
#[cfg(feature = "ssr")]
async fn lead_on(
    actor: &Actor,
    id: InvitationId,
    act: &str,
    code: Option<InviteCode>,
) -> Result<Html, Refusal> {
    let Some(code) = code else {
        leptos_axum::redirect(&format!("/users/invitations?{act}={id}"));
        return Ok(Html::default());
    };
    let row = ssr::site()?.usher.invitation(actor, id).await;
    let title = format!(
        "A fresh mail to {} is queued",
        row.map_err(ssr::told(None))?.whom()
    );
    let code = code.grouped();
    Ok(draw(|| view! { <HandOver title code /> }))
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
pub(crate) async fn confirm(#[server(default)] id: String) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let code = ssr::site()?.usher.confirm(&actor, id).await;
    let code = code.map_err(ssr::told(Some(&actor.seat.zone)))?;
    lead_on(&actor, id, "confirmed", code).await
}
