//! Inviting: what the form offers, sending, and what was sent.

#![allow(
    clippy::too_many_arguments,
    reason = "a server function has one for each field of its form, also in what the macro makes of it, where no \
              `expect` on the function reaches"
)]

use crate::wire::{AccessChoices, AccessFields, InviteChoices, InviteReport, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    ssr,
    wire::{AddressOutcome, Field, NamedChoice, Problem, SubscriptionChoice},
};
#[cfg(feature = "ssr")]
use domain::{
    Access, AddressRefusal, AppChoice, EmailAddress, InviteRefusal, Permission, Scope, SubscriptionRow,
    UnitKind, ZoneName,
};
#[cfg(feature = "ssr")]
use std::collections::HashMap;

/// So many addresses fit into one submission.
#[cfg(feature = "ssr")]
const MOST_ADDRESSES: usize = 100;

/// So many apps fit into one invitation.
#[cfg(feature = "ssr")]
const MOST_ACCESSES: usize = 50;

/// What the invite form offers.
#[server(endpoint = "invite_choices", input = GetUrl, output = Json)]
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
        teams: usher.units_to_give(&actor, UnitKind::Team).await.map_err(&told)?,
        workspaces: usher
            .units_to_give(&actor, UnitKind::Workspace)
            .await
            .map_err(&told)?,
        apps: usher
            .apps_to_give(&actor)
            .await
            .map_err(&told)?
            .into_iter()
            .map(named)
            .collect(),
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
    #[server(default)] teams: Vec<String>,
    #[server(default)] workspaces: Vec<String>,
    #[server(default)] accesses: Vec<AccessFields>,
    #[server(default)] step: String,
) -> Result<InviteReport, Refusal> {
    let actor = ssr::member()?;
    if !step.is_empty() {
        // Without JavaScript the rows of apps are filled in step by step: the page again, and nothing else.
        return Ok(InviteReport::default());
    }
    let typed = Typed::parse(&addresses);
    let place = [&department, &location].map(String::as_str);
    let invite = parse(
        &typed,
        [&first_name, &last_name],
        &role,
        place,
        [&teams, &workspaces],
        &accesses,
    )?;
    let invited = ssr::site()?
        .usher
        .invite(&actor, &invite)
        .await
        .map_err(ssr::told(Some(&actor.seat.zone)))?;
    let report = report(typed, &invited, &actor.seat.zone);
    if report
        .outcomes
        .iter()
        .all(|(_, outcome)| *outcome == AddressOutcome::Invited)
    {
        leptos_axum::redirect(&format!("/users/invitations?sent={}", invited.batch));
    }
    Ok(report)
}

/// Each address with its outcome, in the order typed; one that is repeated is told once.
#[cfg(feature = "ssr")]
fn report(typed: Typed, invited: &service::Invited, zone: &ZoneName) -> InviteReport {
    use service::InviteOutcome;
    let mut said: HashMap<&EmailAddress, _> = invited
        .outcomes
        .iter()
        .map(|(email, said)| (email, said))
        .collect();
    let mut outcome = |email: &EmailAddress| {
        Some(match said.remove(email)? {
            InviteOutcome::Invited(_) => AddressOutcome::Invited,
            InviteOutcome::CannotBeInvited => AddressOutcome::CannotBeInvited,
            InviteOutcome::LimitReached(at) => AddressOutcome::LimitReached(ssr::when(*at, zone)),
            InviteOutcome::TooManyMails(at) => AddressOutcome::TooManyMails(ssr::when(*at, zone)),
        })
    };
    let outcomes = typed.0.into_iter().filter_map(|(text, parsed)| match parsed {
        Ok(email) => outcome(&email).map(|outcome| (email.to_string(), outcome)),
        Err(reason) => Some((text, AddressOutcome::NotAnAddress(reason))),
    });
    InviteReport {
        outcomes: outcomes.collect(),
    }
}

/// What stands in the address field, piece by piece.
#[cfg(feature = "ssr")]
struct Typed(Vec<(String, Result<EmailAddress, AddressRefusal>)>);

#[cfg(feature = "ssr")]
impl Typed {
    /// Looks at one piece more than a submission may have.
    fn parse(text: &str) -> Self {
        let pieces = EmailAddress::split_list(text).take(MOST_ADDRESSES + 1);
        Self(
            pieces
                .map(|piece| (piece.to_owned(), EmailAddress::parse(piece)))
                .collect(),
        )
    }

    /// Those that can be invited; one bad address stops none of the others, unless there are no others.
    fn addresses(&self) -> Result<Vec<EmailAddress>, Problem> {
        let good: Vec<_> = self
            .0
            .iter()
            .filter_map(|(_, parsed)| parsed.clone().ok())
            .collect();
        match (self.0.as_slice(), good.len()) {
            ([], _) => Err(Problem::Missing),
            (all, _) if all.len() > MOST_ADDRESSES => Err(Problem::TooManyAddresses),
            ([(_, Err(reason))], _) => Err(Problem::Address(*reason)),
            ([(text, Err(reason)), ..], 0) => Err(Problem::OneAddress(text.clone(), *reason)),
            _ => Ok(good),
        }
    }
}

/// Parses the form. Names are required with one address and left to the invitees with several.
#[cfg(feature = "ssr")]
fn parse(
    typed: &Typed,
    [first_name, last_name]: [&str; 2],
    role: &str,
    [department, location]: [&str; 2],
    [teams, workspaces]: [&[String]; 2],
    accesses: &[AccessFields],
) -> Result<service::Invite, Refusal> {
    let mut fields = ssr::Fields::default();
    let emails = fields
        .take(Field::Addresses, typed.addresses())
        .unwrap_or_default();
    let mut name = |field, text| (typed.0.len() <= 1).then(|| fields.name(field, text)).flatten();
    let first_name = name(Field::FirstName, first_name);
    let last_name = name(Field::LastName, last_name);
    let role = fields.choice(Field::Role, role);
    let department = fields.optional_choice(Field::Department, department);
    let location = fields.optional_choice(Field::Location, location);
    let teams = fields.choices(Field::Teams, teams);
    let workspaces = fields.choices(Field::Workspaces, workspaces);
    let accesses = fields
        .take(Field::Apps, parse_accesses(accesses))
        .unwrap_or_default();
    let (Some(role), true) = (role, fields.are_fine()) else {
        return Err(fields.refusal());
    };
    let recipient = |email| service::Recipient {
        email,
        first_name: first_name.clone(),
        last_name: last_name.clone(),
    };
    Ok(service::Invite {
        accesses,
        recipients: emails.into_iter().map(recipient).collect(),
        role,
        place: service::Place {
            department,
            location,
            teams,
            workspaces,
        },
    })
}

/// Each row in which an app was chosen has a subscription and a role of it.
#[cfg(feature = "ssr")]
fn parse_accesses(rows: &[AccessFields]) -> Result<Vec<Access>, Problem> {
    if rows.len() > MOST_ACCESSES {
        return Err(Problem::NotAChoice);
    }
    let filled = rows.iter().filter(|row| !row.app.is_empty());
    let access = |row: &AccessFields| {
        if row.of != row.app {
            return None;
        }
        Some(Access {
            subscription: row.subscription.parse().ok()?,
            role: row.role.parse().ok()?,
        })
    };
    filled.map(|row| access(row).ok_or(Problem::Missing)).collect()
}

/// What can be given of an app.
#[server(endpoint = "access_choices", input = GetUrl, output = Json)]
pub(crate) async fn read_access_choices(app: String) -> Result<AccessChoices, Refusal> {
    let (actor, app) = (ssr::member()?, ssr::parse_id(&app)?);
    let usher = ssr::site()?.usher;
    let given = usher.accesses_to_give(&actor, app).await;
    let (subscriptions, roles) = given.map_err(ssr::told(None))?;
    let choice = |row: SubscriptionRow| SubscriptionChoice {
        id: row.id.to_string(),
        package: row.package,
        seats: row.seats,
    };
    Ok(AccessChoices {
        subscriptions: subscriptions.into_iter().map(choice).collect(),
        roles: roles.into_iter().map(named).collect(),
    })
}

#[cfg(feature = "ssr")]
fn named<Id: ToString>(choice: AppChoice<Id>) -> NamedChoice {
    NamedChoice {
        id: choice.id.to_string(),
        name: choice.name,
    }
}
