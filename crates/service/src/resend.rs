//! Resending a pending or expired invitation: new link, fresh expiry, the old link dead [M-C5]; and sending a draft.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::{Actor, Usher, Verdict};
use domain::{
    Act, Authority, Business, Invitation, InvitationId, InvitationState, InviteCode, RenewRefusal, Role,
    Timestamp,
};

impl Usher {
    /// Sends the invitation anew, or a draft for the first time, under the same limits and rules as a new one. A slip can be printed anew. Where the
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
        if state == InvitationState::Draft {
            return self
                .send_draft(tx, actor, (business, &authority), (invitation, &role), now)
                .await;
        }
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

    /// The first sending of somebody imported: from now on there are token, seats, clock and contact.
    async fn send_draft(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        (business, authority): (&Business, &Authority),
        (draft, role): (Invitation, &Role),
        now: Timestamp,
    ) -> Verdict<Option<InviteCode>, RenewRefusal> {
        self.still_invitable(tx, authority, &draft, Some(role), now)
            .await
            .map_err(|failure| failure.map(RenewRefusal::Terms))?;
        let event = Event::by(actor, Act::InvitationSent)
            .on(draft.id, draft.whom())
            .in_department(draft.department)
            .after("channel", draft.channel())
            .after("role", &role.name);
        let code = self.renew(tx, actor, business, draft.clone(), event, now).await?;
        self.make_contact(tx, &draft, now).await?;
        Ok(code)
    }
}
