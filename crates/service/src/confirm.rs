//! Confirming an invitation that was held at acceptance: a fresh link goes out, in the confirming member's name.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use domain::{Act, Business, InvitationId, InvitationState, InviteCode, RenewRefusal, Timestamp};

impl Usher {
    /// Vouches for an invitation that awaits confirmation; the confirming member must be able to make it themself. Where
    /// the inviter has to pass the code on: the new one.
    pub async fn confirm(
        &self,
        actor: &Actor,
        id: InvitationId,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let verdict = self.confirm_in(&mut *tx, actor, &business, id, now).await;
        self.conclude(tx, verdict).await
    }

    async fn confirm_in(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        business: &Business,
        id: InvitationId,
        now: Timestamp,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        let (invitation, role, authority) = self.reach_invitation(tx, actor, id).await?;
        let state = invitation.state_at(now);
        if state != InvitationState::AwaitingConfirmation {
            return refuse(RenewRefusal::Changed { state });
        }
        self.still_invitable(tx, &authority, &invitation, Some(&role), now)
            .await
            .map_err(|failure| failure.map(RenewRefusal::Terms))?;
        let event = Event::by(actor, Act::InvitationConfirmed)
            .on(invitation.id, invitation.whom())
            .in_department(invitation.department);
        self.renew(tx, actor, business, invitation, event, now).await
    }
}
