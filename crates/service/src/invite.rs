//! Inviting people by e-mail.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{AddressStanding, MessageKind, Spent, Transaction};
use crate::{Actor, Usher, Verdict};
use domain::{
    Access, AccessOffer, Act, BatchId, Business, Chosen, ChosenAccess, EmailAddress, Invitation,
    InvitationId, InvitationState, InviteRefusal, Lifetime, PersonName, Placement, Role, RoleId, Seats, Span,
    Timestamp, UnitId, UnitKind,
};
use std::collections::HashSet;

/// The window of the hourly limit.
const HOUR: Span = Span::minutes(60);

/// One submission of the invite form, parsed.
#[derive(Debug, Clone)]
pub struct Invite {
    /// Who is invited, in the order typed.
    pub recipients: Vec<Recipient>,
    /// The role that each gets.
    pub role: RoleId,
    /// Where each will belong.
    pub place: Place,
    /// What each gets; a role and a subscription that do not belong together are refused.
    pub accesses: Vec<Access>,
}

/// Where somebody is to belong.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// The department.
    pub department: Option<UnitId>,
    /// The location.
    pub location: Option<UnitId>,
    /// The teams.
    pub teams: Vec<UnitId>,
    /// The workspaces.
    pub workspaces: Vec<UnitId>,
}

/// Somebody to be invited. The names are left to the invitee where there are several.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// The address.
    pub email: EmailAddress,
    /// First name.
    pub first_name: Option<PersonName>,
    /// Last name.
    pub last_name: Option<PersonName>,
}

/// What came of one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InviteOutcome {
    /// The invitation stands and its mail is queued.
    Invited(InvitationId),
    /// A member, or somebody with a live invitation; the inviter is not told which [M-B6 M-C10].
    CannotBeInvited,
    /// The inviter's hourly limit; one becomes free then.
    LimitReached(Timestamp),
    /// The address got so many mails that the next is possible only then.
    TooManyMails(Timestamp),
}

/// What came of a submission.
#[derive(Debug, Clone)]
pub struct Invited {
    /// What its invitations share.
    pub batch: BatchId,
    /// Each address with its outcome, in the order typed, without repetitions.
    pub outcomes: Vec<(EmailAddress, InviteOutcome)>,
}

/// What all invitations of a submission have in common, decided once.
struct Terms {
    batch: BatchId,
    business: Business,
    role: Role,
    placement: Placement,
    /// The apps in words; empty without any.
    apps: String,
    now: Timestamp,
    expires_at: Timestamp,
}

impl Usher {
    /// Invites each recipient: invitation, audit event and mail in one transaction, or nothing at all.
    ///
    /// A role or place that the inviter may not give refuses the whole submission; an address that cannot be
    /// invited stops none of the others.
    pub async fn invite(&self, actor: &Actor, invite: &Invite) -> Verdict<Invited, InviteRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let terms = self.settle_terms(&mut *tx, actor, business, invite, now).await?;
        let mut seen = HashSet::new();
        let mut outcomes = Vec::with_capacity(invite.recipients.len());
        let mut waiting = 0;
        for recipient in invite
            .recipients
            .iter()
            .filter(|recipient| seen.insert(&recipient.email))
        {
            let outcome = match self.spend(&mut *tx, actor, now, waiting).await? {
                Some(free_at) => {
                    waiting += 1;
                    InviteOutcome::LimitReached(free_at)
                }
                None => self.invite_one(&mut *tx, actor, &terms, recipient).await?,
            };
            outcomes.push((recipient.email.clone(), outcome));
        }
        tx.commit().await?;
        self.wake_worker();
        Ok(Invited {
            batch: terms.batch,
            outcomes,
        })
    }

    async fn settle_terms(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        business: Business,
        invite: &Invite,
        now: Timestamp,
    ) -> Verdict<Terms, InviteRefusal> {
        let Some(authority) = tx.authority_of(business.id, actor.seat.authority.member).await? else {
            return refuse(InviteRefusal::NotPermitted);
        };
        let role = tx.find_role(business.id, invite.role).await?;
        let department = find_chosen(tx, actor, UnitKind::Department, invite.place.department).await?;
        let location = find_chosen(tx, actor, UnitKind::Location, invite.place.location).await?;
        let teams = tx
            .find_units(business.id, UnitKind::Team, &invite.place.teams)
            .await?;
        let workspaces = tx
            .find_units(business.id, UnitKind::Workspace, &invite.place.workspaces)
            .await?;
        let (accesses, apps) = find_accesses(tx, &business, &invite.accesses, now).await?;
        let chosen = Chosen {
            role: role.as_ref(),
            department: department.as_ref().map(Option::as_ref),
            location: location.as_ref().map(Option::as_ref),
            teams: &teams,
            workspaces: &workspaces,
            accesses: &accesses,
        };
        let people: HashSet<_> = invite
            .recipients
            .iter()
            .map(|recipient| &recipient.email)
            .collect();
        let placement = authority
            .may_invite(chosen, i64::try_from(people.len()).unwrap_or(i64::MAX), now)
            .map_err(crate::Failure::Refused)?;
        let Some(role) = role else {
            return refuse(InviteRefusal::RoleUnavailable);
        };
        let expires_at = now + self.lifetime_in(&business).span();
        Ok(Terms {
            batch: BatchId::new(self.uuid(now)),
            business,
            role,
            placement,
            apps,
            now,
            expires_at,
        })
    }

    /// How long the business's invitations live: its own choice where that is shorter than the operator's.
    pub(crate) fn lifetime_in(&self, business: &Business) -> Lifetime {
        let operator = self.policy.invitation_lifetime;
        business
            .invitation_lifetime
            .map_or(operator, |own| own.min(operator))
    }

    /// Counts one invitation against the inviter's limit. At the limit: when the one that comes after `waiting`
    /// others will be possible.
    pub(crate) async fn spend(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        now: Timestamp,
        waiting: usize,
    ) -> anyhow::Result<Option<Timestamp>> {
        let limit = self.policy.invitations_per_hour;
        match tx.spend_invitation(actor.user, now, HOUR, limit).await? {
            Spent::Counted => Ok(None),
            Spent::FullUntil(free_at) if waiting == 0 => Ok(Some(free_at)),
            Spent::FullUntil(free_at) => {
                let spent = tx.spent_since(actor.user, now - HOUR).await?;
                Ok(Some(nth_free_at(&spent, limit, waiting).unwrap_or(free_at)))
            }
        }
    }

    async fn invite_one(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        terms: &Terms,
        recipient: &Recipient,
    ) -> anyhow::Result<InviteOutcome> {
        let (business, email, now) = (terms.business.id, &recipient.email, terms.now);
        let standing = tx.standing_of_address(business, email, now).await?;
        if standing == AddressStanding::Taken {
            return Ok(InviteOutcome::CannotBeInvited);
        }
        let due_at = match self
            .mail_due_at(tx, MessageKind::Invitation, business, email, now)
            .await?
        {
            Ok(due_at) => due_at,
            Err(free_at) => return Ok(InviteOutcome::TooManyMails(free_at)),
        };
        if standing == AddressStanding::RanOut {
            self.expire_at(tx, business, email, now).await?;
        }
        let invitation = terms.invitation(InvitationId::new(self.uuid(now)), actor, recipient);
        let token = self.tokens.invitation(invitation.id, invitation.generation);
        if !tx.insert_invitation(&invitation, token.hash()).await? {
            return Ok(InviteOutcome::CannotBeInvited);
        }
        tx.assign_invitation(business, invitation.id, &terms.placement.others)
            .await?;
        for access in &terms.placement.accesses {
            let held = tx.hold_seat(&invitation, *access, now).await?;
            anyhow::ensure!(held, "a seat that was free is not, in one transaction");
        }
        self.queue_invitation(tx, &invitation, now, due_at).await?;
        let mut event = Event::by(actor, Act::InvitationSent)
            .on(invitation.id, email)
            .in_department(invitation.department)
            .after("role", &terms.role.name);
        if !terms.apps.is_empty() {
            event = event.after("apps", &terms.apps);
        }
        self.record(tx, now, event).await?;
        Ok(InviteOutcome::Invited(invitation.id))
    }
}

impl Terms {
    fn invitation(&self, id: InvitationId, actor: &Actor, recipient: &Recipient) -> Invitation {
        Invitation {
            id,
            business: self.business.id,
            batch: self.batch,
            email: recipient.email.clone(),
            first_name: recipient.first_name.clone(),
            last_name: recipient.last_name.clone(),
            role: self.role.id,
            department: self.placement.department,
            location: self.placement.location,
            invited_by: actor.seat.authority.member,
            recorded_state: InvitationState::Pending,
            generation: 1,
            sent_at: self.now,
            expires_at: self.expires_at,
            closed_at: None,
            asked_at: None,
        }
    }
}

/// The chosen unit: None if none was chosen, Some(None) if the business has no such unit.
async fn find_chosen(
    tx: &mut dyn Transaction,
    actor: &Actor,
    kind: UnitKind,
    chosen: Option<UnitId>,
) -> anyhow::Result<Option<Option<domain::Unit>>> {
    Ok(match chosen {
        None => None,
        Some(unit) => Some(tx.find_unit(actor.seat.business, kind, unit).await?),
    })
}

/// What the business has under the chosen ids, and its names in words.
async fn find_accesses(
    tx: &mut dyn Transaction,
    business: &Business,
    chosen: &[Access],
    now: Timestamp,
) -> anyhow::Result<(Vec<ChosenAccess>, String)> {
    let (mut accesses, mut names) = (Vec::with_capacity(chosen.len()), Vec::new());
    for access in chosen {
        let found = tx
            .find_subscription(business.id, access.subscription, now)
            .await?;
        let (subscription, seats) = found.map_or((None, Seats::default()), |(subscription, seats)| {
            (Some(subscription), seats)
        });
        // Holds the app's row: nobody archives it before the seats are taken.
        let app = match &subscription {
            Some(subscription) => tx.find_app(subscription.app).await?,
            None => None,
        };
        let app = app.filter(|app| app.archived_at.is_none());
        let role = tx.find_app_role(access.role).await?;
        let name = app.as_ref().zip(subscription.as_ref()).zip(role.as_ref());
        let name = name.map(|((app, subscription), role)| AccessOffer {
            app: app.name.to_string(),
            package: subscription.package.to_string(),
            role: role.name.to_string(),
        });
        names.extend(name.map(|name| name.to_string()));
        accesses.push(ChosenAccess {
            subscription: subscription.filter(|_| app.is_some()),
            role,
            seats,
        });
    }
    Ok((accesses, names.join("; ")))
}

/// When the place for the one after `waiting` others becomes free: each place an hour after it was taken, and again an
/// hour later for each round of `limit`. `spent` is what counts now, the earliest first; more than `limit` where the
/// operator lowered it.
fn nth_free_at(spent: &[Timestamp], limit: i64, waiting: usize) -> Option<Timestamp> {
    let limit = usize::try_from(limit).ok().filter(|limit| *limit > 0)?;
    let held = &spent[spent.len().saturating_sub(limit)..];
    let rounds = u32::try_from(waiting / limit).ok()?;
    let taken = held.get(waiting % limit)?;
    Some(*taken + Span::hours(1 + rounds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_b7_each_that_waits_is_told_its_own_time_also_after_the_limit_was_lowered() {
        let minute = |minute: i64| Timestamp::from_micros(minute * 60_000_000);
        let spent: Vec<_> = (0..5).map(minute).collect();
        let told = |limit, waiting| nth_free_at(&spent, limit, waiting);
        assert_eq!([told(5, 1), told(5, 4)], [Some(minute(61)), Some(minute(64))]);
        assert_eq!([told(5, 5), told(5, 11)], [Some(minute(120)), Some(minute(181))]);
        assert_eq!([told(2, 0), told(2, 1)], [Some(minute(63)), Some(minute(64))]);
        assert_eq!([told(2, 2), told(2, 3)], [Some(minute(123)), Some(minute(124))]);
    }
}
