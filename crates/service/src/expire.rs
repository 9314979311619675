//! Recording that invitations ran out, so that a clock set back revives none.

use crate::Usher;
use crate::audit::Event;
use crate::ports::Transaction;
use domain::{Act, BusinessId, EmailAddress, Invitation, Timestamp};

/// So many are recorded in one transaction.
const AT_ONCE: i64 = 500;

impl Usher {
    /// Records the expiry of pending invitations that ran out, up to 500 in each business. True: there may be more.
    pub async fn expire(&self) -> anyhow::Result<bool> {
        let now = self.now();
        let businesses = self.store.businesses_with_run_out(now).await?;
        for business in &businesses {
            self.expire_in(*business, now).await?;
        }
        Ok(!businesses.is_empty())
    }

    async fn expire_in(&self, business: BusinessId, now: Timestamp) -> anyhow::Result<()> {
        let (mut tx, _) = self.begin_in(business).await?;
        for ran_out in tx.expire_run_out(business, now, AT_ONCE).await? {
            self.record(&mut *tx, now, expired_event(&ran_out)).await?;
        }
        tx.commit().await
    }

    /// Records the expiry of what ran out at one address, so that it stands in no other invitation's way.
    pub(crate) async fn expire_at(
        &self,
        tx: &mut dyn Transaction,
        business: BusinessId,
        email: &EmailAddress,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        for ran_out in tx.close_run_out(business, email, now).await? {
            self.record(tx, now, expired_event(&ran_out)).await?;
        }
        Ok(())
    }
}

fn expired_event(invitation: &Invitation) -> Event {
    Event::of(Some(invitation.business), Act::InvitationExpired)
        .on(invitation.id, &invitation.email)
        .in_department(invitation.department)
}
