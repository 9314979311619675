//! Taking up a database that a backup was put in the place of: whatever it brought back to life is ended.
//!
//! A backup knows nothing of what was used, cancelled or signed out since. So nothing of before lets anybody in any more: not
//! the links, codes and slips, because they are derived in another restore epoch from now on, and not what is kept to find them
//! by either. Invitations that were pending have expired, with their seats free, and can be resent.

use crate::audit::Event;
use crate::expire::expired_event;
use crate::ports::{EndedWays, SetupLink, Transaction};
use crate::{Token, TokenKeys, Usher};
use anyhow::Context;
use domain::{Act, BusinessId, BusinessName, SetupId, Timestamp};

/// So many invitations are in memory at once.
const AT_ONCE: i64 = 500;

/// What was done, in figures.
#[derive(Debug, Clone, Default)]
pub struct Restored {
    /// How many businesses there are.
    pub businesses: usize,
    /// How many sessions were ended.
    pub sessions: i64,
    /// How many invitations were pending, and have expired.
    pub invitations: i64,
    /// What else was ended.
    pub ways: EndedWays,
    /// Businesses that nobody has set up yet, each with another link for that.
    pub setups: Vec<(BusinessName, Token)>,
}

impl Usher {
    /// Ends every session, link, code, slip, way back and confirmation of before, in one transaction, and writes into each
    /// business's audit that it happened. Nobody else may work with the database; whoever does later reads the new epoch.
    pub async fn take_up_restored(&self) -> anyhow::Result<Restored> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        // One that was never there before, whatever backup it is and however often it is restored.
        let epoch = self.uuid(now).to_string();
        tx.raise_epoch(&epoch).await?;
        let keys = self.tokens.in_epoch(&epoch);
        let mut restored = Restored {
            ways: tx.end_ways_in(now).await?,
            ..Restored::default()
        };
        let without_administrator = tx.take_open_setups().await?;
        for business in tx.all_businesses().await? {
            let waits = without_administrator.contains(&business);
            self.take_up(&mut *tx, business, waits.then_some(&keys), &mut restored, now)
                .await?;
        }
        restored.sessions += tx.end_all_sessions(None).await?;
        self.record(&mut *tx, now, Event::of(None, Act::BackupRestored))
            .await?;
        tx.commit().await?;
        Ok(restored)
    }

    /// The part of a business; with `keys` it gets another set-up link.
    async fn take_up(
        &self,
        tx: &mut dyn Transaction,
        business: BusinessId,
        keys: Option<&TokenKeys>,
        restored: &mut Restored,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let found = tx.lock_business(business).await?;
        let name = found.context("a business is gone")?.name;
        let sessions = tx.end_all_sessions(Some(business)).await?;
        let invitations = self.expire_all(tx, business, now).await?;
        let event = Event::of(Some(business), Act::BackupRestored)
            .on(business, &name)
            .after("sessions ended", sessions)
            .after("invitations expired", invitations);
        self.record(tx, now, event).await?;
        if let Some(keys) = keys {
            let link = SetupLink {
                id: SetupId::new(self.uuid(now)),
                business: Some(business),
                created_at: now,
            };
            let token = keys.setup(link.id);
            tx.insert_setup(&link, token.hash()).await?;
            restored.setups.push((name, token));
        }
        restored.businesses += 1;
        restored.sessions += sessions;
        restored.invitations += invitations;
        Ok(())
    }

    /// Records the expiry of all that is pending in the business; how many there were.
    async fn expire_all(
        &self,
        tx: &mut dyn Transaction,
        business: BusinessId,
        now: Timestamp,
    ) -> anyhow::Result<i64> {
        let mut total = 0;
        loop {
            let expired = tx.expire_pending(business, now, AT_ONCE).await?;
            let count = i64::try_from(expired.len())?;
            self.record_all(tx, now, expired.iter().map(expired_event).collect())
                .await?;
            total += count;
            if count < AT_ONCE {
                return Ok(total);
            }
        }
    }
}
