//! The form in which an invitation is changed, filled in with what it gives.

use super::invite_parse;
use crate::components::Choice;
use crate::drawn::draw;
use crate::form::FormState;
use crate::pages::{EditPage, SubscriptionSeat};
use crate::say::t;
use crate::ssr;
use crate::wire::{Html, Refusal, Why};
use domain::{
    EntityType, InvitationId, MessageNotices, ReachRefusal, RecordLimit, RecordRights, RenewRefusal, UnitKind,
};
use leptos::prelude::*;
use service::ports::InvitationTerms;
use service::{Actor, Usher, Verdict};

/// Draws it.
pub(super) async fn draw_form(actor: &Actor, id: InvitationId) -> Result<Html, Refusal> {
    let (usher, told) = (ssr::site()?.usher, ssr::told(None));
    let (row, terms) = usher.invitation_terms(actor, id).await.map_err(&told)?;
    if !row.state.is_outstanding() {
        return Err(Why::Renew(RenewRefusal::Changed { state: row.state }).into());
    }
    let choices = invite_parse::choices(&usher, actor).await.map_err(&told)?;
    let subscriptions = subscriptions(&usher, actor, &terms).await.map_err(&told)?;
    let member = match terms.invitation.for_member {
        Some(id) => Some(usher.user_of(actor, id).await.map_err(&told)?.to_string()),
        None => None,
    };
    let form = FormState::of("edit_invitation").or_filled_in(filled_in(&terms));
    Ok(draw(
        || view! { <EditPage row form choices subscriptions user=member /> },
    ))
}

/// All that seats can be given in, with what the invitation gives there.
async fn subscriptions(
    usher: &Usher,
    actor: &Actor,
    terms: &InvitationTerms,
) -> Verdict<Vec<SubscriptionSeat>, ReachRefusal> {
    let mut all = Vec::new();
    for app in usher.apps_to_give(actor).await? {
        let (subscriptions, roles) = usher.accesses_to_give(actor, app.id).await?;
        for subscription in subscriptions {
            let given = terms.accesses.iter().map(|offered| offered.access);
            let given = given.filter(|access| access.subscription == subscription.id);
            all.push(SubscriptionSeat {
                app: app.id.to_string(),
                name: t!(
                    "invite-app-and-package",
                    app = &app.name,
                    package = &subscription.package,
                ),
                subscription: subscription.id.to_string(),
                seats: subscription.seats,
                roles: roles
                    .iter()
                    .map(|role| Choice::new(role.id.to_string(), role.name.clone()))
                    .collect(),
                given: given
                    .map(|access| access.role.to_string())
                    .next()
                    .unwrap_or_default(),
            });
        }
    }
    Ok(all)
}

/// What the fields of the form hold.
fn filled_in(terms: &InvitationTerms) -> Vec<(String, String)> {
    let invitation = &terms.invitation;
    let (profile, options) = (&invitation.profile, &invitation.options);
    let company = options.external.as_ref();
    let text = |value: Option<&dyn ToString>| value.map(ToString::to_string);
    let ticked = |is: bool| is.then(|| "true".to_owned());
    let one = [
        (
            "addresses",
            text(invitation.email.as_ref().map(|email| email as _)),
        ),
        (
            "first_name",
            text(invitation.first_name.as_ref().map(|name| name as _)),
        ),
        (
            "last_name",
            text(invitation.last_name.as_ref().map(|name| name as _)),
        ),
        (
            "job_title",
            text(profile.job_title.as_ref().map(|title| title as _)),
        ),
        ("phone", text(profile.phone.as_ref().map(|phone| phone as _))),
        ("mobile", text(profile.mobile.as_ref().map(|phone| phone as _))),
        (
            "employee_number",
            text(profile.employee_number.as_ref().map(|number| number as _)),
        ),
        ("role", Some(invitation.role.to_string())),
        (
            "department",
            text(invitation.department.as_ref().map(|unit| unit as _)),
        ),
        (
            "location",
            text(invitation.location.as_ref().map(|unit| unit as _)),
        ),
        ("weekly_mail", ticked(options.weekly_mail)),
        (
            "message_notices",
            ticked(options.message_notices != MessageNotices::None),
        ),
        ("owns_records", ticked(options.owns_records)),
        ("external", ticked(company.is_some())),
        ("company", text(company.map(|company| &company.name as _))),
        (
            "company_address",
            text(
                company
                    .and_then(|company| company.address.as_ref())
                    .map(|address| address as _),
            ),
        ),
        ("language", Some(options.language.to_string())),
        ("note", invitation.note.clone().map(String::from)),
    ];
    let one = one
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    one.chain(units(terms))
        .chain(record_limit(options.record_limit))
        .collect()
}

fn units(terms: &InvitationTerms) -> impl Iterator<Item = (String, String)> {
    terms.units.iter().flat_map(|(unit, weekly)| {
        let field = match unit.kind {
            UnitKind::Team => "teams[]",
            _ => "workspaces[]",
        };
        let of = |name: &str| (name.to_owned(), unit.id.to_string());
        [Some(of(field)), weekly.then(|| of("weekly[]"))]
            .into_iter()
            .flatten()
    })
}

fn record_limit(limit: RecordLimit) -> Vec<(String, String)> {
    let set = |value: String| ("record_set".to_owned(), value);
    match limit {
        RecordLimit::None => Vec::new(),
        RecordLimit::Saved(id) => vec![set(id.to_string())],
        RecordLimit::Custom(rights) => {
            let mut fields = vec![set("custom".to_owned())];
            let of = |name: &str, may: fn(RecordRights, EntityType) -> bool| {
                let entities = EntityType::ALL.iter().filter(|entity| may(rights, **entity));
                let named = entities.map(|entity| (name.to_owned(), entity.as_str().to_owned()));
                named.collect::<Vec<_>>()
            };
            fields.extend(of("view[]", RecordRights::may_view));
            fields.extend(of("update[]", RecordRights::may_update));
            fields
        }
    }
}
