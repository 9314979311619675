//! Cancelling an outstanding invitation: its link is dead at once [M-C6].

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use domain::{Act, InvitationId, RenewRefusal, Timestamp};

impl Usher {
    /// Cancels the invitation. A mail of it that is still queued is dropped by the worker.
    pub async fn cancel(&self, actor: &Actor, id: InvitationId) -> Verdict<(), RenewRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        self.cancel_in(&mut *tx, actor, id, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The same in a transaction; a refusal has written nothing.
    pub(crate) async fn cancel_in(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        id: InvitationId,
        now: Timestamp,
    ) -> Verdict<(), RenewRefusal> {
        let (invitation, _, _) = self.reach_invitation(tx, actor, id).await?;
        let state = invitation.state_at(now);
        if !tx.cancel_invitation(id, invitation.generation, now).await? {
            return refuse(RenewRefusal::Changed { state });
        }
        tx.remove_untouched_contact(id).await?;
        let event = Event::by(actor, Act::InvitationCancelled)
            .on(invitation.id, invitation.whom())
            .in_department(invitation.department)
            .before("status", state);
        self.record(tx, now, event).await?;
        Ok(())
    }
}
