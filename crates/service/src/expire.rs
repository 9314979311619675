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
        let businesses = self.store.businesses_with_run_out(self.now()).await?;
        let mut failed = None;
        for business in &businesses {
            // One business that fails stops none of the others.
            if let Err(error) = self.expire_in(*business).await {
                failed = Some(error.context(format!("business {business}")));
            }
        }
        failed.map_or(Ok(!businesses.is_empty()), Err)
    }

    async fn expire_in(&self, business: BusinessId) -> anyhow::Result<()> {
        let (mut tx, _, now) = self.begin_in(business).await?;
        self.expire_some(&mut *tx, business, now).await?;
        tx.commit().await
    }

    /// Records the expiry of up to 500 that ran out in the business. True: there may be more.
    pub(crate) async fn expire_some(
        &self,
        tx: &mut dyn Transaction,
        business: BusinessId,
        now: Timestamp,
    ) -> anyhow::Result<bool> {
        let ran_out = tx.expire_run_out(business, now, AT_ONCE).await?;
        for invitation in &ran_out {
            self.record(tx, now, expired_event(invitation)).await?;
        }
        Ok(i64::try_from(ran_out.len()).is_ok_and(|count| count == AT_ONCE))
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

pub(crate) fn expired_event(invitation: &Invitation) -> Event {
    Event::of(Some(invitation.business), Act::InvitationExpired)
        .on(invitation.id, invitation.whom())
        .in_department(invitation.department)
}
