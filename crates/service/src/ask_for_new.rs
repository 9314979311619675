//! Asking for a new invitation from the page of an expired or superseded one.

use crate::audit::Event;
use crate::ports::{MessageKind, Transaction};
use crate::{Client, Token, Usher};
use domain::{AcceptRefusal, Act, EmailAddress, Invitation, Permission, Span, Timestamp};

/// The holder of a link can ask this often.
const ASK_EVERY: Span = Span::hours(1);

impl Usher {
    /// Tells the inviter, or those who may resend it, that the holder of this link would like a new one.
    ///
    /// The answer is the same whatever happens: nothing is revealed, and asking again within the hour does nothing.
    pub async fn ask_for_new(&self, token: &Token, client: &Client) -> anyhow::Result<()> {
        let Some(opened) = self.store.find_opened(token.hash()).await? else {
            return Ok(());
        };
        // Looked at before anybody waits for a turn: most of those who ask in vain are sent away here.
        if !may_ask(&opened.invitation, opened.generation, self.now()) {
            return Ok(());
        }
        let (mut tx, _, now) = self.begin_in(opened.invitation.business).await?;
        let Some((invitation, generation)) = tx.lock_invitation_by_token(token.hash()).await? else {
            return Ok(());
        };
        if !may_ask(&invitation, generation, now)
            || !tx.mark_asked(invitation.id, now, now - ASK_EVERY).await?
        {
            return Ok(());
        }
        for to in self.who_may_resend(&mut *tx, &invitation).await? {
            self.tell(&mut *tx, MessageKind::NewInvitationAsked, &invitation, to, now)
                .await?;
        }
        self.record(&mut *tx, now, asked_event(&invitation, client))
            .await?;
        tx.commit().await?;
        self.wake_worker();
        Ok(())
    }

    /// The inviter's address; if they are inactive or may no longer, those of up to five members who may resend it.
    async fn who_may_resend(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
    ) -> anyhow::Result<Vec<EmailAddress>> {
        let (Some(role), department) = self.whom_it_concerns(tx, invitation).await? else {
            return Ok(Vec::new());
        };
        let may = |authority: &domain::Authority| {
            authority
                .may_act_on(Permission::UsersInvite, role.rights, department)
                .is_ok()
        };
        let inviter = tx
            .authority_of(invitation.business, invitation.invited_by)
            .await?;
        if inviter.as_ref().is_some_and(may)
            && let Some(address) = tx.address_of(invitation.invited_by).await?
        {
            return Ok(vec![address]);
        }
        let inviters = tx.inviters(invitation.business, 200).await?;
        Ok(inviters
            .into_iter()
            .filter(|(authority, _)| may(authority))
            .map(|(_, address)| address)
            .take(5)
            .collect())
    }
}

/// Whether the link is a dead one for which there may be another, and nobody asked within the hour.
fn may_ask(invitation: &Invitation, generation: i64, now: Timestamp) -> bool {
    let refusal = crate::open::closed_at(invitation, generation, now);
    let asked_lately = invitation.asked_at.is_some_and(|asked| asked > now - ASK_EVERY);
    !asked_lately
        && matches!(
            refusal,
            Some(AcceptRefusal::Expired | AcceptRefusal::Superseded { .. })
        )
}

fn asked_event(invitation: &Invitation, client: &Client) -> Event {
    Event::of(Some(invitation.business), Act::InvitationAskedFor)
        .on(invitation.id, invitation.whom())
        .in_department(invitation.department)
        .from(client)
}
