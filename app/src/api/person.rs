//! A person's page, and the form that is open on it.

use crate::wire::{Html, Json, Refusal};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use crate::{
    drawn::draw,
    pages::{OpenForm, PersonSections},
    ssr,
    words::Leaving,
};
#[cfg(feature = "ssr")]
use domain::{MemberStatus, Permission, Person, ReachRefusal, SubscriptionId};
#[cfg(feature = "ssr")]
use service::{Actor, Usher, Verdict};

/// The page of a member whom this member may see; `form` names the form that is open, `of` what it is about.
#[server(endpoint = "person_page", input = GetUrl, output = Json)]
pub(crate) async fn person_page(
    id: String,
    #[server(default)] form: String,
    #[server(default)] of: String,
    #[server(default)] done: String,
) -> Result<Html, Refusal> {
    let (actor, id) = (ssr::member()?, ssr::parse_id(&id)?);
    let usher = ssr::site()?.usher;
    let person = usher.person(&actor, id).await.map_err(ssr::told(None))?;
    let figures = usher.figures_of(&person).await?;
    let form = open(&usher, &actor, &person, [&form, &of]).await;
    let form = form.map_err(ssr::told(None))?;
    let (authority, zone) = (actor.seat.authority, actor.seat.zone);
    Ok(draw(
        || view! { <PersonSections person figures authority zone form done /> },
    ))
}

/// The form, if there is one of the name and this member may use it; otherwise the page is shown.
#[cfg(feature = "ssr")]
async fn open(
    usher: &Usher,
    actor: &Actor,
    person: &Person,
    [form, of]: [&str; 2],
) -> Verdict<Option<OpenForm>, ReachRefusal> {
    let authority = &actor.seat.authority;
    let may = |permission| {
        authority
            .may_act_on(permission, person.rights, person.member.department)
            .is_ok()
    };
    let others = authority.may_part_with(person.member.id).is_ok();
    let active = person.member.status == MemberStatus::Active;
    if form == "delete" {
        let may = others && may(Permission::UsersDelete);
        return Ok(may.then_some(OpenForm::Leaving(Leaving::Delete)));
    }
    if !may(Permission::UsersEdit) {
        return Ok(None);
    }
    Ok(match form {
        "profile" => Some(OpenForm::Profile),
        "role" => Some(OpenForm::Role(usher.member_choices(actor).await?.roles)),
        "manager" => {
            let mut found = usher.colleagues(actor, of).await?;
            found.retain(|found| found.user != person.member.user);
            Some(OpenForm::Manager(of.to_owned(), found))
        }
        "place" => Some(OpenForm::Place(usher.member_choices(actor).await?)),
        "options" => Some(OpenForm::Options(usher.member_choices(actor).await?)),
        "give" if active => open_give(usher, actor, person, of).await?,
        "app-role" => open_app_role(usher, actor, person, of).await?,
        "deactivate" if others && active => Some(OpenForm::Leaving(Leaving::Deactivate)),
        "reactivate" if !active => Some(OpenForm::Leaving(Leaving::Reactivate)),
        _ => None,
    })
}

/// The open subscriptions that they have no access in; with one chosen, the roles of its app.
#[cfg(feature = "ssr")]
async fn open_give(
    usher: &Usher,
    actor: &Actor,
    person: &Person,
    of: &str,
) -> Verdict<Option<OpenForm>, ReachRefusal> {
    let mut rows = usher.subscriptions_to_give(actor).await?;
    rows.retain(|row| person.accesses.iter().all(|access| access.subscription != row.id));
    let chosen: Option<SubscriptionId> = of.parse().ok();
    let Some(row) = rows.iter().find(|row| Some(row.id) == chosen).cloned() else {
        return Ok(Some(OpenForm::Give(rows)));
    };
    let roles = usher.app_roles_to_give(actor, row.app).await?;
    Ok(Some(OpenForm::GiveOf(row, roles)))
}

#[cfg(feature = "ssr")]
async fn open_app_role(
    usher: &Usher,
    actor: &Actor,
    person: &Person,
    of: &str,
) -> Verdict<Option<OpenForm>, ReachRefusal> {
    let chosen: Option<SubscriptionId> = of.parse().ok();
    let access = person
        .accesses
        .iter()
        .find(|access| Some(access.subscription) == chosen);
    let all = usher.subscriptions_to_give(actor).await?;
    let row = all.iter().find(|row| Some(row.id) == chosen);
    let Some((access, row)) = access.zip(row) else {
        return Ok(None);
    };
    let roles = usher.app_roles_to_give(actor, row.app).await?;
    Ok(Some(OpenForm::AppRole(access.clone(), roles)))
}
