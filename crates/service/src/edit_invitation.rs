//! Changing what an outstanding invitation gives: names, role, assignments, accesses, options, and its address.

use crate::audit::Event;
use crate::failure::refuse;
use crate::invite::{Invite, Whom};
use crate::invite_terms::{Candidate, SeatsFor, Terms, candidates};
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use anyhow::ensure;
use domain::{
    Act, Authority, Business, Invitation, InvitationId, InviteCode, InviteRefusal, RecordLimit, RenewRefusal,
    SubscriptionId, Timestamp, UnitKind,
};

impl Usher {
    /// Gives an outstanding invitation other terms, by the rules of inviting, in the name of whoever changes it; another
    /// address is a resend. The link of one that keeps its address stays, and so does its expiry. Where the inviter has to
    /// pass a new code on: that.
    pub async fn edit_invitation(
        &self,
        actor: &Actor,
        id: InvitationId,
        edit: &Invite,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let verdict = self.edit_in(&mut *tx, actor, (&business, id), edit, now).await;
        self.conclude(tx, verdict).await
    }

    async fn edit_in(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        (business, id): (&Business, InvitationId),
        edit: &Invite,
        now: Timestamp,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        let (mut before, _, authority) = self.reach_invitation(tx, actor, id).await?;
        let state = before.state_at(now);
        if !state.is_outstanding() {
            return refuse(RenewRefusal::Changed { state });
        }
        self.record_run_out(tx, &mut before, now).await?;
        let (terms, whom) = self
            .terms_of_edit(tx, &authority, (business, &before), edit, now)
            .await
            .map_err(|failure| failure.map(RenewRefusal::Terms))?;
        let address = whom.email.clone().filter(|_| before.for_member.is_none());
        let address = address.filter(|email| before.email.as_ref() != Some(email));
        let moves_to = match address {
            None => None,
            Some(email) => {
                let due_at = self.clear_address(tx, actor, business.id, &email, now).await?;
                Some((email, due_at))
            }
        };
        // Nothing is refused from here on: a refusal is committed.
        let changed = terms.changed(&before, actor, whom);
        let event = self
            .write_edit(tx, actor, (&before, &changed), &terms, now)
            .await?;
        Ok(match (moves_to, event) {
            (Some(to), event) => {
                let event = event.unwrap_or_else(|| Event::by(actor, Act::InvitationEdited));
                let event = event.in_department(changed.department);
                self.move_to(tx, (actor, business), changed, to, event, now)
                    .await?
            }
            (None, Some(event)) => {
                let event = event.on(id, changed.whom()).in_department(changed.department);
                self.record(tx, now, event).await?;
                None
            }
            (None, None) => None,
        })
    }

    /// The new terms, and who they are for: a slip stays one, and a member's offer theirs.
    async fn terms_of_edit(
        &self,
        tx: &mut dyn Transaction,
        authority: &Authority,
        (business, before): (&Business, &Invitation),
        edit: &Invite,
        now: Timestamp,
    ) -> Verdict<(Terms, Candidate), InviteRefusal> {
        let held = tx.accesses_of_invitation(before.id, now).await?;
        let held = held.into_iter().filter(|access| access.held);
        let holding: Vec<SubscriptionId> = held.map(|access| access.access.subscription).collect();
        if let Some(member) = before.for_member {
            let Some(member) = tx.find_member(business.id, member).await? else {
                return refuse(InviteRefusal::PersonUnavailable);
            };
            let whom = (member, holding.as_slice());
            let (terms, mut people) = self
                .offer_terms(tx, authority, business.clone(), whom, edit, now)
                .await?;
            return match people.pop() {
                Some(person) => Ok((terms, person)),
                None => refuse(InviteRefusal::PersonUnavailable),
            };
        }
        let fits = match &edit.whom {
            Whom::Addresses(people) => before.email.is_some() && people.len() == 1,
            Whom::Employee { .. } => before.email.is_none(),
            Whom::User(_) => false,
        };
        let Some(person) = candidates(&edit.whom).pop().filter(|_| fits) else {
            return refuse(InviteRefusal::PersonUnavailable);
        };
        let seats = SeatsFor::one_holding(&holding);
        let terms = self
            .full_terms(tx, authority, business.clone(), edit, seats, now)
            .await?;
        Ok((terms, person))
    }

    /// Writes it down; the event that says what is different, if anything is.
    async fn write_edit(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        (before, changed): (&Invitation, &Invitation),
        terms: &Terms,
        now: Timestamp,
    ) -> anyhow::Result<Option<Event>> {
        let placement = &terms.placement;
        let was = facts(tx, before, now).await?;
        ensure!(
            tx.change_invitation(changed, &placement.others, &placement.weekly)
                .await?,
            "an invitation that is held was changed by somebody else"
        );
        ensure!(
            tx.change_accesses(changed, &placement.accesses, now).await?,
            "a seat that was free is not, in one transaction"
        );
        let is = facts(tx, changed, now).await?;
        let mut event = Event::by(actor, Act::InvitationEdited);
        let mut differs = false;
        for ((fact, was), (_, is)) in was.into_iter().zip(is).filter(|(was, is)| was != is) {
            differs = true;
            event = event.before(fact, was).after(fact, is);
        }
        for (fact, same) in [
            ("note", before.note == changed.note),
            (
                "employee number",
                before.profile.employee_number == changed.profile.employee_number,
            ),
        ] {
            if !same {
                differs = true;
                event = event.after(fact, "changed");
            }
        }
        if differs && before.for_member.is_none() {
            // Nobody has touched a contact that still goes with its invitation.
            tx.remove_untouched_contact(changed.id).await?;
            self.make_contact(tx, changed, now).await?;
        }
        Ok(differs.then_some(event))
    }
}

/// What an invitation gives, in words. What only one may read, or what its holder is asked for, is not among it.
async fn facts(
    tx: &mut dyn Transaction,
    invitation: &Invitation,
    now: Timestamp,
) -> anyhow::Result<Vec<(&'static str, String)>> {
    let business = invitation.business;
    let role = tx.find_role(business, invitation.role).await?;
    let mut units = Vec::new();
    for (kind, unit) in [
        (UnitKind::Department, invitation.department),
        (UnitKind::Location, invitation.location),
    ] {
        let found = match unit {
            Some(unit) => tx.find_unit(business, kind, unit).await?,
            None => None,
        };
        units.push(told(found.map(|unit| unit.name)));
    }
    let others = tx.units_of_invitation(invitation.id).await?;
    let named = |fits: &dyn Fn(UnitKind, bool) -> bool| {
        let fitting = others.iter().filter(|(unit, weekly)| fits(unit.kind, *weekly));
        listed(fitting.map(|(unit, _)| unit.name.to_string()))
    };
    let accesses = tx.accesses_of_invitation(invitation.id, now).await?;
    let (profile, options) = (&invitation.profile, &invitation.options);
    let location = units.pop().unwrap_or_default();
    Ok(vec![
        ("first name", told(invitation.first_name.as_ref())),
        ("last name", told(invitation.last_name.as_ref())),
        ("job title", told(profile.job_title.as_ref())),
        ("phone", told(profile.phone.as_ref())),
        ("mobile", told(profile.mobile.as_ref())),
        ("role", told(role.map(|role| role.name))),
        ("department", units.pop().unwrap_or_default()),
        ("location", location),
        ("teams", named(&|kind, _| kind == UnitKind::Team)),
        ("workspaces", named(&|kind, _| kind == UnitKind::Workspace)),
        ("weekly mail of", named(&|_, weekly| weekly)),
        (
            "apps",
            listed(accesses.iter().map(|access| access.offer.to_string())),
        ),
        ("weekly mail", yes(options.weekly_mail)),
        ("message notifications", options.message_notices.to_string()),
        ("owns records", yes(options.owns_records)),
        (
            "record set",
            match options.record_limit {
                RecordLimit::None => "none".to_owned(),
                RecordLimit::Saved(set) => told(tx.find_record_set(business, set).await?.map(|set| set.name)),
                RecordLimit::Custom(rights) => rights.to_string(),
            },
        ),
        (
            "company",
            told(options.external.as_ref().map(|company| &company.name)),
        ),
        ("language", options.language.to_string()),
    ])
}

fn told<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
}

fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join("; ")
    }
}
