//! Resending a pending or expired invitation: new link, fresh expiry, the old link dead [M-C5].

use crate::audit::Event;
use crate::failure::refuse;
use crate::{Actor, Usher, Verdict};
use domain::{Act, InvitationId, InvitationState, RenewRefusal};

impl Usher {
    /// Sends the invitation anew, under the same limits and rules as a new one.
    pub async fn resend(&self, actor: &Actor, id: InvitationId) -> Verdict<(), RenewRefusal> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let (invitation, role, authority) = self.reach_invitation(&mut *tx, actor, id).await?;
        let state = invitation.state_at(now);
        if !matches!(state, InvitationState::Pending | InvitationState::Expired) {
            return refuse(RenewRefusal::Changed { state });
        }
        self.still_invitable(&mut *tx, &authority, &invitation, Some(&role))
            .await
            .map_err(|failure| failure.map(RenewRefusal::Terms))?;
        if let Some(user) = tx.find_user_by_email(&invitation.email).await?
            && tx
                .find_member_of_user(invitation.business, user.id)
                .await?
                .is_some()
        {
            return refuse(RenewRefusal::CannotBeInvited);
        }
        self.renew(&mut *tx, actor, &invitation, now).await?;
        let event = Event::by(actor, Act::InvitationResent)
            .on(invitation.id, &invitation.email)
            .in_department(invitation.department)
            .before("status", state)
            .after("generation", invitation.generation + 1);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        self.wake_worker();
        Ok(())
    }
}
