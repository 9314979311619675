//! Recording that invitations ran out, so that a clock set back revives none.

use crate::Usher;
use crate::audit::Event;
use domain::{Act, Invitation};

impl Usher {
    /// Records the expiry of up to 500 pending invitations that ran out; returns how many.
    pub async fn expire(&self) -> anyhow::Result<usize> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let ran_out = tx.expire_run_out(now, 500).await?;
        for invitation in &ran_out {
            self.record(&mut *tx, now, Self::expired_event(invitation))
                .await?;
        }
        tx.commit().await?;
        Ok(ran_out.len())
    }

    pub(crate) fn expired_event(invitation: &Invitation) -> Event {
        Event::of(Some(invitation.business), Act::InvitationExpired)
            .on(invitation.id, &invitation.email)
            .in_department(invitation.department)
    }
}
