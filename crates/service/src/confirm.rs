//! Confirming an invitation that was held at acceptance: a fresh link goes out, in the confirming member's name.

use crate::audit::Event;
use crate::failure::refuse;
use crate::{Actor, Usher, Verdict};
use domain::{Act, InvitationId, InvitationState, RenewRefusal};

impl Usher {
    /// Vouches for an invitation that awaits confirmation. The confirming member must be able to make it themself.
    pub async fn confirm(&self, actor: &Actor, id: InvitationId) -> Verdict<(), RenewRefusal> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (invitation, role, authority) = self.reach_invitation(&mut *tx, actor, id).await?;
        let state = invitation.state_at(now);
        if state != InvitationState::AwaitingConfirmation {
            return refuse(RenewRefusal::Changed { state });
        }
        self.still_invitable(&mut *tx, &authority, &invitation, Some(&role))
            .await
            .map_err(|failure| failure.map(RenewRefusal::Terms))?;
        self.renew(&mut *tx, actor, &invitation, now).await?;
        let event = Event::by(actor, Act::InvitationConfirmed)
            .on(invitation.id, &invitation.email)
            .in_department(invitation.department)
            .after("generation", invitation.generation + 1);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        self.wake_worker();
        Ok(())
    }
}
