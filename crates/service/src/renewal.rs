//! What resending and confirming share: a new generation with a new link, a fresh clock and a mail.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{MessageKind, RenewOutcome, Transaction};
use crate::{Actor, Failure, Usher, Verdict};
use domain::{
    Authority, Business, Channel, Chosen, Invitation, InvitationId, InvitationState, InviteCode,
    InviteRefusal, MemberStatus, Permission, ReachRefusal, RenewRefusal, Role, SignInName, Timestamp, UnitId,
    UnitKind,
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
        let (Some(role), department) = self.whom_it_concerns(tx, &invitation).await? else {
            return refuse(RenewRefusal::NotFound);
        };
        match authority.may_act_on(Permission::UsersInvite, role.rights, department) {
            Ok(()) => Ok((invitation, role, authority)),
            Err(ReachRefusal::OutsideScope) => refuse(RenewRefusal::NotFound),
            Err(refusal) => refuse(RenewRefusal::Reach(refusal)),
        }
    }

    /// The role and department that decide who may act on an invitation: those that it gives or, for a member, those that
    /// they have now.
    pub(crate) async fn whom_it_concerns(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
    ) -> anyhow::Result<(Option<Role>, Option<UnitId>)> {
        let member = match invitation.for_member {
            Some(member) => tx.find_member(invitation.business, member).await?,
            None => None,
        };
        let (role, department) = member.map_or((invitation.role, invitation.department), |member| {
            (member.role, member.department)
        });
        Ok((tx.find_role(invitation.business, role).await?, department))
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
        if let Some(member) = invitation.for_member {
            let member = tx.find_member(invitation.business, member).await?;
            let active = member.filter(|member| member.status == MemberStatus::Active);
            let allowed = active.zip(role).is_some_and(|(member, role)| {
                let may = authority.may_act_on(Permission::UsersInvite, role.rights, member.department);
                may.is_ok()
            });
            return if allowed {
                Ok(())
            } else {
                refuse(InviteRefusal::PersonUnavailable)
            };
        }
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

    /// Makes the next generation, counts it, queues its mail, and records its event. Where the inviter has to pass the code
    /// on: the new one.
    pub(crate) async fn renew(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        business: &Business,
        mut invitation: Invitation,
        event: Event,
        now: Timestamp,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        if let Some(free_at) = self.spend(tx, actor, now, 0).await? {
            return refuse(RenewRefusal::LimitReached { free_at });
        }
        let due_at = self.mail_of_next(tx, &invitation, now).await?;
        invitation.recorded_state = invitation.state_at(now);
        let of = tx.missing_seats(invitation.id, now).await?;
        if !of.is_empty() {
            return refuse(RenewRefusal::NoFreeSeats { of });
        }
        let next = self.next_generation(actor, business, &invitation, now);
        self.put_next(tx, &invitation, &next, due_at).await?;
        self.record(tx, now, event.after("generation", next.generation))
            .await?;
        Ok(self.code_to_hand_over(&next))
    }

    /// Commits what came of it. A refusal is committed too: it counts against the limit, so that nobody finds out about
    /// addresses for free.
    pub(crate) async fn conclude<T>(
        &self,
        tx: Box<dyn Transaction>,
        verdict: Verdict<T, RenewRefusal>,
    ) -> Verdict<T, RenewRefusal> {
        if matches!(verdict, Ok(_) | Err(Failure::Refused(_))) {
            tx.commit().await?;
            self.wake_worker();
        }
        verdict
    }

    /// The invitation's next generation, in the actor's name.
    pub(crate) fn next_generation(
        &self,
        actor: &Actor,
        business: &Business,
        invitation: &Invitation,
        now: Timestamp,
    ) -> Invitation {
        let lifetime = match invitation.channel() {
            Channel::Email => self.lifetime_in(business),
            Channel::Slip => self.policy.slip_lifetime,
        };
        Invitation {
            generation: invitation.next_generation(),
            sent_at: now,
            expires_at: now + lifetime.span(),
            invited_by: actor.seat.authority.member,
            ..invitation.clone()
        }
    }

    /// Puts the next generation in the place of this one, as it is recorded, and queues its mail.
    pub(crate) async fn put_next(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
        next: &Invitation,
        due_at: Timestamp,
    ) -> Verdict<(), RenewRefusal> {
        let (token, now) = (self.token_of(next), next.sent_at);
        match tx
            .renew_invitation(invitation, token.hash(), next.invited_by, now, next.expires_at)
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
        self.keep_enrolment_code(tx, next).await?;
        self.queue_invitation(tx, next, now, due_at).await?;
        Ok(())
    }

    /// When the next generation's mail may go out, if its address can be invited; what ran out there is closed.
    async fn mail_of_next(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
        now: Timestamp,
    ) -> Verdict<Timestamp, RenewRefusal> {
        let business = invitation.business;
        let Some(email) = &invitation.email else {
            // A slip has no address at which what ran out could be closed.
            if invitation.state_at(now) == InvitationState::Expired {
                while self.expire_some(tx, business, now).await? {}
            }
            return Ok(now);
        };
        let user = tx.find_user_by_name(&SignInName::Address(email.clone())).await?;
        if let (Some(user), None) = (user, invitation.for_member)
            && tx.find_member_of_user(business, user.id).await?.is_some()
        {
            return refuse(RenewRefusal::CannotBeInvited);
        }
        let due_at = self
            .mail_due_at(tx, MessageKind::Invitation, Some(business), email, now)
            .await?
            .map_err(|free_at| Failure::Refused(RenewRefusal::TooManyMails { free_at }))?;
        self.expire_at(tx, business, email, now).await?;
        Ok(due_at)
    }
}
