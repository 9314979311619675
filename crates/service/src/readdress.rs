//! Sending an invitation to another address: a new generation, the old link dead, the old mail dropped.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{AddressStanding, MessageKind, Transaction};
use crate::{Actor, Failure, Usher, Verdict};
use anyhow::{anyhow, ensure};
use domain::{
    Act, Business, BusinessId, EmailAddress, Invitation, InvitationId, InvitationState, InviteCode,
    RenewRefusal, Timestamp,
};

impl Usher {
    /// Corrects the address of a pending or expired invitation and sends it there, under the rules and limits of
    /// resending. Where the inviter has to pass the code on: the new one.
    pub async fn readdress(
        &self,
        actor: &Actor,
        id: InvitationId,
        email: EmailAddress,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let verdict = self
            .readdress_in(&mut *tx, actor, (&business, id), email, now)
            .await;
        self.conclude(tx, verdict).await
    }

    async fn readdress_in(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        (business, id): (&Business, InvitationId),
        email: EmailAddress,
        now: Timestamp,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        let (mut invitation, role, authority) = self.reach_invitation(tx, actor, id).await?;
        let state = invitation.state_at(now);
        let is_open = matches!(state, InvitationState::Pending | InvitationState::Expired);
        if !is_open || invitation.email.is_none() || invitation.for_member.is_some() {
            return refuse(RenewRefusal::Changed { state });
        }
        self.still_invitable(tx, &authority, &invitation, Some(&role), now)
            .await
            .map_err(|failure| failure.map(RenewRefusal::Terms))?;
        let event = Event::by(actor, Act::InvitationEdited).in_department(invitation.department);
        if invitation.email.as_ref() == Some(&email) {
            let event = event.on(id, &email);
            return self.renew(tx, actor, business, invitation, event, now).await;
        }
        self.record_run_out(tx, &mut invitation, now).await?;
        let due_at = self.clear_address(tx, actor, business.id, &email, now).await?;
        let of = tx.missing_seats(invitation.id, now).await?;
        if !of.is_empty() {
            return refuse(RenewRefusal::NoFreeSeats { of });
        }
        let code = self
            .move_to(tx, (actor, business), invitation, (email, due_at), event, now)
            .await?;
        Ok(code)
    }

    /// Counts one against the limit, and says when the mail to another address may go out, if that can be invited; what
    /// ran out there is closed.
    pub(crate) async fn clear_address(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        business: BusinessId,
        email: &EmailAddress,
        now: Timestamp,
    ) -> Verdict<Timestamp, RenewRefusal> {
        if let Some(free_at) = self.spend(tx, actor, now, 0).await? {
            return refuse(RenewRefusal::LimitReached { free_at });
        }
        let standing = tx.standing_of_address(business, email, now).await?;
        if standing == AddressStanding::Taken {
            return refuse(RenewRefusal::CannotBeInvited);
        }
        let due_at = self
            .mail_due_at(tx, MessageKind::Invitation, Some(business), email, now)
            .await?
            .map_err(|free_at| Failure::Refused(RenewRefusal::TooManyMails { free_at }))?;
        if standing == AddressStanding::RanOut {
            self.expire_at(tx, business, email, now).await?;
        }
        Ok(due_at)
    }

    /// Gives the invitation, as it is recorded, the address that [`Usher::clear_address`] found free, and makes its next
    /// generation. The contact goes with it.
    pub(crate) async fn move_to(
        &self,
        tx: &mut dyn Transaction,
        (actor, business): (&Actor, &Business),
        invitation: Invitation,
        (email, due_at): (EmailAddress, Timestamp),
        event: Event,
        now: Timestamp,
    ) -> anyhow::Result<Option<InviteCode>> {
        let before = invitation.whom();
        ensure!(
            tx.readdress_invitation(&invitation, &email).await?,
            "an invitation that is held was changed by somebody else"
        );
        let invitation = Invitation {
            email: Some(email),
            ..invitation
        };
        let next = self.next_generation(actor, business, &invitation, now);
        match self.put_next(tx, &invitation, &next, due_at).await {
            Ok(()) => {}
            Err(Failure::Unexpected(error)) => return Err(error),
            Err(_) => return Err(anyhow!("an address that was free is not, in one transaction")),
        }
        tx.remove_untouched_contact(next.id).await?;
        self.make_contact(tx, &next, now).await?;
        let event = event
            .on(next.id, next.whom())
            .before("email", before)
            .after("email", next.whom())
            .after("generation", next.generation);
        self.record(tx, now, event).await?;
        Ok(self.code_to_hand_over(&next))
    }

    /// Records that the invitation ran out, if it did.
    pub(crate) async fn record_run_out(
        &self,
        tx: &mut dyn Transaction,
        invitation: &mut Invitation,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        if invitation.state_at(now) == invitation.recorded_state {
            return Ok(());
        }
        match &invitation.email {
            Some(email) => self.expire_at(tx, invitation.business, email, now).await?,
            None => while self.expire_some(tx, invitation.business, now).await? {},
        }
        invitation.recorded_state = invitation.state_at(now);
        invitation.closed_at = Some(invitation.expires_at);
        Ok(())
    }
}
