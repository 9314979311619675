//! Inviting: the form, what it says while it is filled in, and sending.

use crate::wire::{
    AccessChoices, Html, InviteAnswer, InviteFields, InviteForm, InvitePreview, Json, Refusal,
};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    api::invite_parse::{self, Typed},
    drawn::draw,
    form::FormState,
    pages::{
        FoundPeople, InviteHead, InviteOptions, InvitePerson, PersonOptions, Preview, Report, typed_addresses,
    },
    ssr,
    wire::{AddressOutcome, Field, NamedChoice, Problem, SubscriptionChoice, Why},
};
#[cfg(feature = "ssr")]
use domain::{AppChoice, EmailAddress, InviteRefusal, Permission, SubscriptionRow, ZoneName};
#[cfg(feature = "ssr")]
use service::Actor;
#[cfg(feature = "ssr")]
use std::collections::HashMap;

/// Who invites into the business: the signed-in member there, in whichever business they are at present.
#[cfg(feature = "ssr")]
async fn inviter(business: &str) -> Result<Actor, Refusal> {
    let actor = ssr::member()?;
    let actor = if business.is_empty() || business == actor.seat.business.to_string() {
        actor
    } else {
        let (principal, business) = (
            ssr::principal().ok_or(Why::SignInFirst)?,
            ssr::parse_id(business)?,
        );
        let there = ssr::site()?
            .usher
            .act_in(&principal, business, ssr::client())
            .await?;
        there.ok_or(Why::NotFound)?
    };
    if actor.seat.authority.holds(Permission::UsersInvite) {
        Ok(actor)
    } else {
        Err(Why::Invite(InviteRefusal::NotPermitted).into())
    }
}

/// The invite form for a business; for the current one, if none is named.
#[server(endpoint = "invite_form", input = GetUrl, output = Json)]
pub(crate) async fn open_invite_form(#[server(default)] business: String) -> Result<InviteForm, Refusal> {
    let form = FormState::of("invite");
    let actor = inviter(&form.value("business", &business)).await?;
    let usher = ssr::site()?.usher;
    let told = ssr::told(Some(&actor.seat.zone));
    let choices = invite_parse::choices(&usher, &actor).await.map_err(&told)?;
    let businesses = invite_parse::businesses(&usher).await?;
    let found = match form.value("find", "") {
        search if search.is_empty() => Vec::new(),
        search => usher.find_people(&actor, &search).await.map_err(&told)?,
    };
    let apps = usher.apps_to_give(&actor).await.map_err(&told)?;
    let typed = typed_addresses(form);
    let people = Typed::parse(&typed).count();
    Ok(InviteForm {
        business: actor.seat.business.to_string(),
        head: draw(|| view! { <InviteHead form businesses current=actor.seat.business.to_string() /> }),
        found: draw(|| view! { <FoundPeople form found /> }),
        person: draw(|| view! { <InvitePerson form choices=choices.clone() typed /> }),
        options: draw(|| view! { <InviteOptions form choices /> }),
        apps: apps.into_iter().map(named).collect(),
        people,
    })
}

/// Those whose name or address has the text in it, as options of a list box.
#[server(endpoint = "find_people", input = GetUrl, output = Json)]
pub(crate) async fn find_people(
    #[server(default)] business: String,
    search: String,
) -> Result<Html, Refusal> {
    let actor = inviter(&business).await?;
    let found = ssr::site()?.usher.find_people(&actor, &search).await;
    let found = found.map_err(ssr::told(None))?;
    Ok(draw(|| view! { <PersonOptions found /> }))
}

/// What the form says while it is filled in: `fields` is the form as it would be posted. Changes nothing.
#[server(endpoint = "preview_invite", output = Json)]
pub(crate) async fn preview_invite(fields: String) -> Result<InvitePreview, Refusal> {
    let fields = invite_parse::read(&fields)?;
    let actor = inviter(&fields.business).await?;
    let typed = Typed::parse(&fields.addresses);
    let words = invite_parse::words(&ssr::site()?.usher, &actor, &fields).await;
    let words = words.map_err(ssr::told(None))?;
    Ok(Preview::of(&fields, typed, words).drawn())
}

/// Invites. Leads to the list where all could be invited and nothing has to be passed on; otherwise each address has its own
/// outcome, and those that were not invited stay in the field.
#[server(endpoint = "invite")]
pub(crate) async fn invite(#[server(flatten)] fields: InviteFields) -> Result<InviteAnswer, Refusal> {
    let actor = inviter(&fields.business).await?;
    if !fields.step.is_empty() {
        // Without JavaScript the form is filled in step by step: the page again, and nothing else.
        return Ok(InviteAnswer::default());
    }
    if fields.business != fields.for_business {
        return Err(Why::Fields(vec![(Field::Business, Problem::OtherBusiness)]).into());
    }
    let typed = Typed::parse(&fields.addresses);
    let invite = invite_parse::parse(&typed, &fields)?;
    let invited = ssr::site()?.usher.invite(&actor, &invite).await;
    let invited = invited.map_err(ssr::told(Some(&actor.seat.zone)))?;
    let by_address = matches!(invite.whom, service::Whom::Addresses(_));
    let outcomes = outcomes(by_address.then_some(typed), &invited, &actor.seat.zone);
    if outcomes
        .iter()
        .all(|(_, outcome)| *outcome == AddressOutcome::Invited(None))
    {
        leptos_axum::redirect(&lead_to(&actor, &invited)?);
        return Ok(InviteAnswer::default());
    }
    Ok(answer(&outcomes, by_address))
}

/// The list with the message; in another business than the current one the form stays where it is.
#[cfg(feature = "ssr")]
fn lead_to(actor: &Actor, invited: &service::Invited) -> Result<String, Refusal> {
    let (here, there) = (ssr::member()?.seat.business, actor.seat.business);
    Ok(if here == there {
        format!("/users/invitations?sent={}", invited.batch)
    } else {
        format!("/users/invite?business={there}&notice=invited-there")
    })
}

#[cfg(feature = "ssr")]
fn answer(outcomes: &[(String, AddressOutcome)], by_address: bool) -> InviteAnswer {
    let invited = |outcome: &AddressOutcome| matches!(outcome, AddressOutcome::Invited(_));
    let left: Vec<&str> = outcomes
        .iter()
        .filter(|(_, outcome)| by_address && !invited(outcome))
        .map(|(text, _)| text.as_str())
        .collect();
    InviteAnswer {
        left: left.join("\n"),
        said: draw(|| view! { <Report outcomes=outcomes.to_vec() /> }),
    }
}

/// Each person with their outcome, in the order typed; an address that is repeated is told once.
#[cfg(feature = "ssr")]
fn outcomes(
    typed: Option<Typed>,
    invited: &service::Invited,
    zone: &ZoneName,
) -> Vec<(String, AddressOutcome)> {
    let told = |outcome: &service::InviteOutcome| told(outcome, zone);
    let Some(typed) = typed else {
        let all = invited.outcomes.iter();
        return all.map(|(whom, outcome)| (whom.clone(), told(outcome))).collect();
    };
    let mut said: HashMap<&str, _> = invited
        .outcomes
        .iter()
        .map(|(whom, outcome)| (whom.as_str(), outcome))
        .collect();
    let mut outcome = |email: &EmailAddress| Some((email.to_string(), told(said.remove(email.as_str())?)));
    let outcomes = typed.0.into_iter().filter_map(|(text, parsed)| match parsed {
        Ok(email) => outcome(&email),
        Err(reason) => Some((text, AddressOutcome::NotAnAddress(reason))),
    });
    outcomes.collect()
}

#[cfg(feature = "ssr")]
fn told(outcome: &service::InviteOutcome, zone: &ZoneName) -> AddressOutcome {
    use service::InviteOutcome;
    match outcome {
        InviteOutcome::Invited { code, .. } => {
            AddressOutcome::Invited(code.as_ref().map(domain::InviteCode::grouped))
        }
        InviteOutcome::CannotBeInvited => AddressOutcome::CannotBeInvited,
        InviteOutcome::LimitReached(at) => AddressOutcome::LimitReached(ssr::when(*at, zone)),
        InviteOutcome::TooManyMails(at) => AddressOutcome::TooManyMails(ssr::when(*at, zone)),
    }
}

/// What can be given of an app.
#[server(endpoint = "access_choices", input = GetUrl, output = Json)]
pub(crate) async fn read_access_choices(
    #[server(default)] business: String,
    app: String,
) -> Result<AccessChoices, Refusal> {
    let (actor, app) = (inviter(&business).await?, ssr::parse_id(&app)?);
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
