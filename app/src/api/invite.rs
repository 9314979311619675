//! Inviting: what the form offers, sending, and what was sent.

use crate::wire::{InvitationLine, InviteChoices, InviteReport, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    ssr,
    wire::{AddressOutcome, Field, Problem},
};
#[cfg(feature = "ssr")]
use domain::{EmailAddress, InviteRefusal, Permission, Scope, UnitKind, ZoneName};

/// What the invite form offers.
#[server(endpoint = "invite_choices", input = GetUrl)]
pub(crate) async fn read_invite_choices() -> Result<InviteChoices, Refusal> {
    let actor = ssr::member()?;
    if !actor.seat.authority.holds(Permission::UsersInvite) {
        return Err(crate::wire::Why::Invite(InviteRefusal::NotPermitted).into());
    }
    let usher = ssr::site()?.usher;
    let told = ssr::told(Some(&actor.seat.zone));
    Ok(InviteChoices {
        business: actor.seat.business_name.to_string(),
        roles: usher.roles_to_give(&actor).await.map_err(&told)?,
        departments: usher
            .units_to_give(&actor, UnitKind::Department)
            .await
            .map_err(&told)?,
        department_fixed: actor.seat.authority.scope == Scope::OwnDepartment,
        locations: usher
            .units_to_give(&actor, UnitKind::Location)
            .await
            .map_err(&told)?,
        lifetime_hours: usher.lifetime_for(&actor).await?.hours(),
    })
}

/// Invites everybody in the address field. Leads to the list where all could be invited; otherwise each address has
/// its own outcome, and those that were not invited stay in the field.
#[server(endpoint = "invite")]
pub(crate) async fn invite(
    #[server(default)] addresses: String,
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
    #[server(default)] role: String,
    #[server(default)] department: String,
    #[server(default)] location: String,
) -> Result<InviteReport, Refusal> {
    let actor = ssr::member()?;
    let invite = parse(&addresses, &first_name, &last_name, &role, &department, &location)?;
    let invited = ssr::site()?
        .usher
        .invite(&actor, &invite)
        .await
        .map_err(ssr::told(Some(&actor.seat.zone)))?;
    let report = report(&invited, &actor.seat.zone);
    if report
        .outcomes
        .iter()
        .all(|(_, outcome)| *outcome == AddressOutcome::Invited)
    {
        leptos_axum::redirect(&format!("/users/invitations?sent={}", invited.batch));
    }
    Ok(report)
}

#[cfg(feature = "ssr")]
fn report(invited: &service::Invited, zone: &ZoneName) -> InviteReport {
    use service::InviteOutcome;
    let outcome = |outcome: &InviteOutcome| match outcome {
        InviteOutcome::Invited(_) => AddressOutcome::Invited,
        InviteOutcome::CannotBeInvited => AddressOutcome::CannotBeInvited,
        InviteOutcome::LimitReached(at) => AddressOutcome::LimitReached(ssr::when(*at, zone)),
        InviteOutcome::TooManyMails(at) => AddressOutcome::TooManyMails(ssr::when(*at, zone)),
    };
    InviteReport {
        outcomes: invited
            .outcomes
            .iter()
            .map(|(email, said)| (email.clone(), outcome(said)))
            .collect(),
    }
}

/// Parses the form. Names are required with one address and left to the invitees with several.
#[cfg(feature = "ssr")]
fn parse(
    addresses: &str,
    first_name: &str,
    last_name: &str,
    role: &str,
    department: &str,
    location: &str,
) -> Result<service::Invite, Refusal> {
    let mut fields = ssr::Fields::default();
    let emails = fields
        .take(Field::Addresses, parse_addresses(addresses))
        .unwrap_or_default();
    let one = emails.len() <= 1;
    let first_name = if one {
        fields.name(Field::FirstName, first_name)
    } else {
        None
    };
    let last_name = if one {
        fields.name(Field::LastName, last_name)
    } else {
        None
    };
    let role = fields.choice(Field::Role, role);
    let department = fields.optional_choice(Field::Department, department);
    let location = fields.optional_choice(Field::Location, location);
    let (Some(role), true) = (role, fields.are_fine()) else {
        return Err(fields.refusal());
    };
    let recipient = |email| service::Recipient {
        email,
        first_name: first_name.clone(),
        last_name: last_name.clone(),
    };
    Ok(service::Invite {
        recipients: emails.into_iter().map(recipient).collect(),
        role,
        department,
        location,
    })
}

#[cfg(feature = "ssr")]
fn parse_addresses(text: &str) -> Result<Vec<EmailAddress>, Problem> {
    let pieces: Vec<&str> = EmailAddress::split_list(text).take(101).collect();
    match pieces.len() {
        0 => Err(Problem::Missing),
        1 => Ok(vec![EmailAddress::parse(pieces[0]).map_err(Problem::Address)?]),
        2..=100 => pieces
            .iter()
            .map(|piece| {
                let quoted = || piece.chars().take(80).collect();
                EmailAddress::parse(piece).map_err(|reason| Problem::OneAddress(quoted(), reason))
            })
            .collect(),
        _ => Err(Problem::TooManyAddresses),
    }
}

/// The invitations of one submission, for the message above the list.
#[server(endpoint = "sent_batch", input = GetUrl)]
pub(crate) async fn sent_batch(batch: String) -> Result<Vec<InvitationLine>, Refusal> {
    let actor = ssr::member()?;
    let batch = ssr::parse_id(&batch)?;
    let usher = ssr::site()?.usher;
    let rows = usher
        .batch(&actor, batch)
        .await
        .map_err(ssr::told(Some(&actor.seat.zone)))?;
    let now = usher.now();
    Ok(rows
        .into_iter()
        .map(|row| super::people::invitation_line(row, &actor, now))
        .collect())
}
