//! The list of invitations, and what can be done to one.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use super::ListFields;
#[cfg(feature = "ssr")]
use crate::{
    components::Choice,
    drawn::draw,
    pages::{FilterChoices, HandOver, InvitationTable, was_done, was_sent},
    say::t,
    ssr,
    wire::{Field, InvitationLine, Problem, Why},
};
#[cfg(feature = "ssr")]
use domain::{EmailAddress, InvitationId, InvitationRow, InviteCode, Permission, ReachRefusal, Timestamp};
#[cfg(feature = "ssr")]
use service::{Actor, Usher, Verdict};

/// A page of the Invitations tab; `query` is the address's.
#[server(endpoint = "invitations_page", input = GetUrl, output = Json)]
pub(crate) async fn invitations_page(#[server(default)] query: String) -> Result<Html, Refusal> {
    let (actor, usher) = (ssr::member()?, ssr::site()?.usher);
    let told = ssr::told(None);
    let fields = ListFields::read(&query);
    let view = fields.view();
    let slice = usher.invitations(&actor, &view).await.map_err(&told)?;
    // What stands on one page is counted there.
    let total = if slice.before || slice.after {
        usher.count_invitations(&actor, &view).await.map_err(&told)?
    } else {
        i64::try_from(slice.rows.len()).unwrap_or(i64::MAX)
    };
    let choices = filter_choices(&usher, &actor).await.map_err(&told)?;
    let jobs = usher.open_jobs(&actor).await?;
    let now = usher.now();
    let slice = slice.map(|row| invitation_line(row, &actor, now));
    let may_invite = actor.seat.authority.holds(Permission::UsersInvite);
    Ok(draw(
        || view! { <InvitationTable slice fields choices jobs total may_invite /> },
    ))
}

#[cfg(feature = "ssr")]
async fn filter_choices(usher: &Usher, actor: &Actor) -> Verdict<FilterChoices, ReachRefusal> {
    let (inviters, roles) = usher.invitation_filters(actor).await?;
    // Whoever sees one department alone has nothing to choose among.
    let departments = match actor.seat.authority.confined_to() {
        None => usher.departments(actor).await?,
        Some(_) => Vec::new(),
    };
    let choice = |id: String, name: String| Choice::new(id, name);
    Ok(FilterChoices {
        inviters: inviters
            .into_iter()
            .map(|inviter| choice(inviter.id.to_string(), inviter.name))
            .collect(),
        roles: roles
            .into_iter()
            .map(|role| choice(role.id.to_string(), role.name.to_string()))
            .collect(),
        departments: departments
            .into_iter()
            .map(|unit| choice(unit.id.to_string(), unit.name))
            .collect(),
    })
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

#[cfg(feature = "ssr")]
pub(super) fn invitation_line(row: InvitationRow, actor: &Actor, now: Timestamp) -> InvitationLine {
    let zone = &actor.seat.zone;
    let waited = row.state.long_wait(row.sent_at, now);
    let rest = row.state.short_rest(row.expires_at, now);
    InvitationLine {
        sent: ssr::when(row.sent_at, zone),
        expires: ssr::when(row.expires_at, zone),
        asked: ssr::when_text(row.asked_at, zone),
        reminded: ssr::when_text(row.reminded_at, zone),
        rest_hours: rest.and_then(|rest| rest.as_hours().try_into().ok()),
        waited_hours: waited.and_then(|waited| waited.as_hours().try_into().ok()),
        actions: row.may_be_acted_on_by(&actor.seat.authority),
        row,
    }
}

/// Corrects the address of an invitation whose mail did not arrive, and sends it there.
#[server(endpoint = "readdress")]
pub(crate) async fn readdress(
    #[server(default)] id: String,
    #[server(default)] email: String,
) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let email = EmailAddress::parse(&email).map_err(|reason| {
        let problem = if email.trim().is_empty() {
            Problem::Missing
        } else {
            Problem::Address(reason)
        };
        Why::Fields(vec![(Field::Email, problem)])
    })?;
    let code = ssr::site()?.usher.readdress(&actor, id, email).await;
    let code = code.map_err(ssr::told(Some(&actor.seat.zone)))?;
    lead_on(&actor, id, "readdressed", code, "").await
}

/// Sends an invitation anew.
#[server(endpoint = "resend")]
pub(crate) async fn resend(
    #[server(default)] id: String,
    #[server(default)] from: String,
) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let code = ssr::site()?.usher.resend(&actor, id).await;
    let code = code.map_err(ssr::told(Some(&actor.seat.zone)))?;
    lead_on(&actor, id, "resent", code, &from).await
}

/// The page with the form: the list, or the dashboard.
#[cfg(feature = "ssr")]
fn page_of(from: &str) -> &'static str {
    match from {
        "dashboard" => "/",
        _ => "/users/invitations",
    }
}

/// Back to the page with the form; where a code has to be passed on, the answer is the one place that shows it.
#[cfg(feature = "ssr")]
pub(super) async fn lead_on(
    actor: &Actor,
    id: InvitationId,
    act: &str,
    code: Option<InviteCode>,
    from: &str,
) -> Result<Html, Refusal> {
    let Some(code) = code else {
        leptos_axum::redirect(&format!("{}?{act}={id}", page_of(from)));
        return Ok(Html::default());
    };
    let row = ssr::site()?.usher.invitation(actor, id).await;
    let row = row.map_err(ssr::told(None))?;
    let title = t!("invitations-fresh-mail", whom = row.whom());
    let code = code.grouped();
    Ok(draw(|| view! { <HandOver title code /> }))
}

/// Cancels an invitation.
#[server(endpoint = "cancel")]
pub(crate) async fn cancel(
    #[server(default)] id: String,
    #[server(default)] from: String,
) -> Result<(), Refusal> {
    let actor = ssr::member()?;
    let id = ssr::parse_id(&id)?;
    ssr::site()?
        .usher
        .cancel(&actor, id)
        .await
        .map_err(ssr::told(Some(&actor.seat.zone)))?;
    leptos_axum::redirect(&format!("{}?cancelled={id}", page_of(&from)));
    Ok(())
}

/// Confirms an invitation that was held at acceptance.
#[server(endpoint = "confirm")]
pub(crate) async fn confirm(
    #[server(default)] id: String,
    #[server(default)] from: String,
) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let code = ssr::site()?.usher.confirm(&actor, id).await;
    let code = code.map_err(ssr::told(Some(&actor.seat.zone)))?;
    lead_on(&actor, id, "confirmed", code, &from).await
}
