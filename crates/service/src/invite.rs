//! Inviting people: by e-mail, with a slip, or a member to more apps.

use crate::invite_terms::{Candidate, Terms};
use crate::ports::{AddressStanding, MessageKind, Spent, Transaction};
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Access, BatchId, Channel, EmailAddress, Invitation, InvitationId, InviteCode, InviteRefusal, Note,
    Options, PersonName, Profile, RoleId, Span, Timestamp, UnitId, UserId,
};
use std::collections::HashSet;

/// The window of the hourly limit.
const HOUR: Span = Span::minutes(60);

/// One submission of the invite form, parsed.
#[derive(Debug, Clone)]
pub struct Invite {
    /// Who is invited.
    pub whom: Whom,
    /// The role that each gets; a member keeps theirs.
    pub role: Option<RoleId>,
    /// Where each will belong; a member stays where they are.
    pub place: Place,
    /// What each gets; a role and a subscription that do not belong together are refused.
    pub accesses: Vec<Access>,
    /// What each gets beside.
    pub options: Options,
    /// What the inviter writes to each.
    pub note: Option<Note>,
}

/// Who is invited.
#[derive(Debug, Clone)]
pub enum Whom {
    /// Each address, in the order typed.
    Addresses(Vec<Recipient>),
    /// Somebody without an address, who gets a slip [M-B1].
    Employee {
        /// First name.
        first_name: PersonName,
        /// Last name.
        last_name: PersonName,
        /// What else is known of them.
        profile: Profile,
    },
    /// Somebody with an account: a member is offered more apps, anybody else is invited at their address [M-E1 M-E6].
    User(UserId),
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
    /// Those of the workspaces that the weekly mail tells of.
    pub weekly: Vec<UnitId>,
}

/// Somebody to be invited by e-mail. The names are left to the invitee where there are several.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// The address.
    pub email: EmailAddress,
    /// First name.
    pub first_name: Option<PersonName>,
    /// Last name.
    pub last_name: Option<PersonName>,
    /// What else is known of them.
    pub profile: Profile,
}

/// What came of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InviteOutcome {
    /// The invitation stands; its mail is queued, its slip can be printed.
    Invited {
        /// The invitation.
        id: InvitationId,
        /// The code that the inviter has to pass on, where the business has it so.
        code: Option<InviteCode>,
    },
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
    /// Each canonical address, or the name of somebody without one, with its outcome, in the order typed, without
    /// repetitions.
    pub outcomes: Vec<(String, InviteOutcome)>,
}

impl Usher {
    /// Invites each person: invitation, seats, contact, audit event and mail in one transaction, or nothing at all.
    ///
    /// A role, place or app that the inviter may not give refuses the whole submission; an address that cannot be
    /// invited stops none of the others.
    pub async fn invite(&self, actor: &Actor, invite: &Invite) -> Verdict<Invited, InviteRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let (terms, candidates) = self.settle_terms(&mut *tx, actor, business, invite, now).await?;
        let mut seen = HashSet::new();
        let mut outcomes = Vec::with_capacity(candidates.len());
        let mut waiting = 0;
        for candidate in candidates {
            let whom = candidate.whom();
            if !seen.insert(whom.clone()) {
                continue;
            }
            let outcome = match self.spend(&mut *tx, actor, now, waiting).await? {
                Some(free_at) => {
                    waiting += 1;
                    InviteOutcome::LimitReached(free_at)
                }
                None => self.invite_one(&mut *tx, actor, &terms, candidate).await?,
            };
            outcomes.push((whom, outcome));
        }
        tx.commit().await?;
        self.wake_worker();
        Ok(Invited {
            batch: terms.batch,
            outcomes,
        })
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
        candidate: Candidate,
    ) -> anyhow::Result<InviteOutcome> {
        let now = terms.now;
        let invitation = terms.invitation(InvitationId::new(self.uuid(now)), actor, candidate);
        let due_at = match self.clear_the_way(tx, &invitation, now).await {
            Ok(due_at) => due_at,
            Err(Failure::Refused(outcome)) => return Ok(outcome),
            Err(Failure::Busy) => anyhow::bail!("nobody hashes a password here"),
            Err(Failure::Unexpected(error)) => return Err(error),
        };
        if !self.keep(tx, &invitation).await? {
            return Ok(InviteOutcome::CannotBeInvited);
        }
        let placement = &terms.placement;
        tx.assign_invitation(
            invitation.business,
            invitation.id,
            &placement.others,
            &placement.weekly,
        )
        .await?;
        for access in &placement.accesses {
            let held = tx.hold_seat(&invitation, *access, now).await?;
            anyhow::ensure!(held, "a seat that was free is not, in one transaction");
        }
        self.queue_invitation(tx, &invitation, now, due_at).await?;
        self.make_contact(tx, &invitation, now).await?;
        self.record(tx, now, terms.sent_event(actor, &invitation)).await?;
        Ok(InviteOutcome::Invited {
            id: invitation.id,
            code: self.code_to_hand_over(&invitation),
        })
    }

    /// When the mail may go out, if nothing stands in the way of the invitation; what ran out at its address is closed.
    async fn clear_the_way(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
        now: Timestamp,
    ) -> Verdict<Timestamp, InviteOutcome> {
        let Some(email) = &invitation.email else {
            return Ok(now);
        };
        let business = invitation.business;
        let standing = tx.standing_of_address(business, email, now).await?;
        // A member who is offered apps is one, of course; a live invitation is found when this one is kept.
        if standing == AddressStanding::Taken && invitation.for_member.is_none() {
            return crate::failure::refuse(InviteOutcome::CannotBeInvited);
        }
        let due_at = self
            .mail_due_at(tx, MessageKind::Invitation, Some(business), email, now)
            .await?
            .map_err(|free_at| Failure::Refused(InviteOutcome::TooManyMails(free_at)))?;
        if standing != AddressStanding::Free {
            self.expire_at(tx, business, email, now).await?;
        }
        Ok(due_at)
    }

    /// Keeps a new invitation with what it is found by; false if another one to the address is live.
    async fn keep(&self, tx: &mut dyn Transaction, invitation: &Invitation) -> anyhow::Result<bool> {
        let token = self.token_of(invitation);
        if !tx.insert_invitation(invitation, token.hash()).await? {
            return Ok(false);
        }
        self.keep_enrolment_code(tx, invitation).await?;
        Ok(true)
    }

    /// The code that the inviter has to pass on, where the invitation is so.
    pub(crate) fn code_to_hand_over(&self, invitation: &Invitation) -> Option<InviteCode> {
        let given = invitation.code == domain::CodeMode::GivenByInviter;
        given.then(|| self.tokens.invite_code(invitation.id, invitation.generation))
    }

    /// The token of an invitation's present generation, in its link or on its slip.
    pub(crate) fn token_of(&self, invitation: &Invitation) -> crate::Token {
        let (id, generation) = (invitation.id, invitation.generation);
        match invitation.channel() {
            Channel::Email => self.tokens.invitation(id, generation),
            Channel::Slip => self.tokens.slip(id, generation),
        }
    }

    /// Keeps what a slip's present generation is found by when its code is typed.
    pub(crate) async fn keep_enrolment_code(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
    ) -> anyhow::Result<()> {
        if invitation.channel() == Channel::Email {
            return Ok(());
        }
        let (id, generation) = (invitation.id, invitation.generation);
        let code = self.tokens.found_by(&self.tokens.enrolment_code(id, generation));
        tx.insert_enrolment_code(code, id, generation).await
    }
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
