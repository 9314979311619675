//! What resending and confirming share: a new generation with a new link, a fresh clock and a mail.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{MessageKind, RenewOutcome, Transaction};
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Authority, Business, Chosen, Invitation, InvitationId, InviteRefusal, Permission, ReachRefusal,
    RenewRefusal, Role, Timestamp, UnitKind,
};

impl Usher {
    /// The invitation with the actor's authority, if they may act on it; its row is held until the end.
    pub(crate) async fn reach_invitation(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        id: InvitationId,
    ) -> Verdict<(Invitation, Role, Authority), RenewRefusal> {
        let authority = self
            .authority(tx, actor)
            .await
            .map_err(|failure| failure.map(RenewRefusal::Reach))?;
        let Some(invitation) = tx.lock_invitation(actor.seat.business, id).await? else {
            return refuse(RenewRefusal::NotFound);
        };
        let Some(role) = tx.find_role(actor.seat.business, invitation.role).await? else {
            return refuse(RenewRefusal::NotFound);
        };
        match authority.may_act_on(Permission::UsersInvite, role.rights, invitation.department) {
            Ok(()) => Ok((invitation, role, authority)),
            Err(ReachRefusal::OutsideScope) => refuse(RenewRefusal::NotFound),
            Err(refusal) => refuse(RenewRefusal::Reach(refusal)),
        }
    }

    /// Whether somebody with this authority could make this invitation now.
    pub(crate) async fn still_invitable(
        &self,
        tx: &mut dyn Transaction,
        authority: &Authority,
        invitation: &Invitation,
        role: Option<&Role>,
        now: Timestamp,
    ) -> Verdict<(), InviteRefusal> {
        let department = match invitation.department {
            Some(unit) => Some(
                tx.find_unit(invitation.business, UnitKind::Department, unit)
                    .await?,
            ),
            None => None,
        };
        // An archived location, team or workspace, or a subscription that is not open, is no reason against: it is left out
        // at acceptance.
        let chosen = Chosen {
            role,
            department: department.as_ref().map(Option::as_ref),
            ..Chosen::default()
        };
        let placement = authority.may_invite(chosen, 1, now).map_err(Failure::Refused)?;
        // Whoever could only invite into their own department now can't vouch for another place, or for none.
        if placement.department == invitation.department {
            Ok(())
        } else {
            refuse(InviteRefusal::DepartmentOutsideScope)
        }
    }

    /// Makes the next generation, counts it, queues its mail, and commits it with its event.
    ///
    /// A refusal is committed too: it counts against the limit, so that nobody finds out about addresses for free.
    pub(crate) async fn renew(
        &self,
        mut tx: Box<dyn Transaction>,
        actor: &Actor,
        business: &Business,
        invitation: Invitation,
        event: Event,
        now: Timestamp,
    ) -> Verdict<(), RenewRefusal> {
        let generation = invitation.generation + 1;
        match self.renew_in(&mut *tx, actor, business, invitation, now).await {
            Err(Failure::Refused(reason)) => {
                tx.commit().await?;
                refuse(reason)
            }
            Err(unexpected) => Err(unexpected),
            Ok(()) => {
                self.record(&mut *tx, now, event.after("generation", generation))
                    .await?;
                tx.commit().await?;
                self.wake_worker();
                Ok(())
            }
        }
    }

    async fn renew_in(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        business: &Business,
        mut invitation: Invitation,
        now: Timestamp,
    ) -> Verdict<(), RenewRefusal> {
        if let Some(free_at) = self.spend(tx, actor, now, 0).await? {
            return refuse(RenewRefusal::LimitReached { free_at });
        }
        if let Some(user) = tx.find_user_by_email(&invitation.email).await?
            && tx.find_member_of_user(business.id, user.id).await?.is_some()
        {
            return refuse(RenewRefusal::CannotBeInvited);
        }
        let due_at = match self
            .mail_due_at(tx, MessageKind::Invitation, business.id, &invitation.email, now)
            .await?
        {
            Ok(due_at) => due_at,
            Err(free_at) => return refuse(RenewRefusal::TooManyMails { free_at }),
        };
        self.expire_at(tx, business.id, &invitation.email, now).await?;
        invitation.recorded_state = invitation.state_at(now);
        let of = tx.missing_seats(invitation.id, now).await?;
        if !of.is_empty() {
            return refuse(RenewRefusal::NoFreeSeats { of });
        }
        let expires_at = now + self.lifetime_in(business).span();
        let token = self.tokens.invitation(invitation.id, invitation.generation + 1);
        let inviter = actor.seat.authority.member;
        match tx
            .renew_invitation(&invitation, token.hash(), inviter, now, expires_at)
            .await?
        {
            RenewOutcome::Renewed => {}
            RenewOutcome::Changed => {
                return refuse(RenewRefusal::Changed {
                    state: invitation.state_at(now),
                });
            }
            RenewOutcome::AnotherIsLive => return refuse(RenewRefusal::CannotBeInvited),
        }
        invitation.generation += 1;
        invitation.sent_at = now;
        invitation.expires_at = expires_at;
        Ok(self.queue_invitation(tx, &invitation, now, due_at).await?)
    }
}
