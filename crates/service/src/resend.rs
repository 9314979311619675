//! Resending a pending or expired invitation: new link, fresh expiry, the old link dead [M-C5].

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use domain::{Act, Business, InvitationId, InvitationState, InviteCode, RenewRefusal, Timestamp};

impl Usher {
    /// Sends the invitation anew, under the same limits and rules as a new one. A slip can be printed anew. Where the
    /// inviter has to pass the code on: the new one.
    pub async fn resend(&self, actor: &Actor, id: InvitationId) -> Verdict<Option<InviteCode>, RenewRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let verdict = self.resend_in(&mut *tx, actor, &business, id, now).await;
        self.conclude(tx, verdict).await
    }

    /// The same in a transaction, which is committed whatever comes of it.
    pub(crate) async fn resend_in(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        business: &Business,
        id: InvitationId,
        now: Timestamp,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        let (invitation, role, authority) = self.reach_invitation(tx, actor, id).await?;
        let state = invitation.state_at(now);
        if !matches!(state, InvitationState::Pending | InvitationState::Expired) {
            return refuse(RenewRefusal::Changed { state });
        }
        self.still_invitable(tx, &authority, &invitation, Some(&role), now)
            .await
            .map_err(|failure| failure.map(RenewRefusal::Terms))?;
        let event = Event::by(actor, Act::InvitationResent)
            .on(invitation.id, invitation.whom())
            .in_department(invitation.department)
            .before("status", state);
        self.renew(tx, actor, business, invitation, event, now).await
    }
}
