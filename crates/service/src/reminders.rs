//! Reminding people of invitations that they have not answered: the same link, at most once for each reminder.

use crate::audit::Event;
use crate::ports::{MessageKind, Transaction};
use crate::{Actor, Usher, Verdict};
use domain::{Act, BusinessId, InvitationId, ReminderRefusal, Reminders, Timestamp};

/// So many are queued in one transaction.
const AT_ONCE: i64 = 100;

impl Usher {
    /// Sets after how many hours the business reminds, once or twice, or (None) not.
    pub async fn change_reminders(
        &self,
        actor: &Actor,
        first: Option<u32>,
        second: Option<u32>,
    ) -> Verdict<(), ReminderRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        self.may_edit_settings(&mut *tx, actor)
            .await
            .map_err(|failure| failure.map(|_| ReminderRefusal::NotPermitted))?;
        let reminders =
            Reminders::parse(first, second, self.lifetime_in(&business)).map_err(crate::Failure::Refused)?;
        let before = tx.present_reminders(business.id).await?;
        tx.set_reminders(business.id, reminders).await?;
        let event = Event::by(actor, Act::BusinessChanged)
            .on(business.id, &business.name)
            .before("reminders", before)
            .after("reminders", reminders);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Queues the reminders that are due, up to 100 of each in each business. True: there may be more.
    pub async fn remind(&self) -> anyhow::Result<bool> {
        let (mut more, mut failed) = (false, None);
        for (business, reminders) in self.store.businesses_that_remind().await? {
            // One business that fails stops none of the others.
            match self.remind_in(business, reminders).await {
                Ok(full) => more |= full,
                Err(error) => failed = Some(error.context(format!("business {business}"))),
            }
        }
        failed.map_or(Ok(more), Err)
    }

    async fn remind_in(&self, business: BusinessId, reminders: Reminders) -> anyhow::Result<bool> {
        let mut more = false;
        for (number, after) in reminders.last_first() {
            let now = self.now();
            let due = self
                .store
                .due_reminders(business, number, now - after, now, AT_ONCE)
                .await?;
            if due.is_empty() {
                continue;
            }
            more |= i64::try_from(due.len()).is_ok_and(|count| count == AT_ONCE);
            let (mut tx, _, now) = self.begin_in(business).await?;
            for (invitation, generation) in due {
                self.remind_one(&mut *tx, (business, invitation), (generation, number), now)
                    .await?;
            }
            tx.commit().await?;
            self.wake_worker();
        }
        Ok(more)
    }

    async fn remind_one(
        &self,
        tx: &mut dyn Transaction,
        (business, id): (BusinessId, InvitationId),
        (generation, number): (i64, u32),
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let Some(invitation) = tx.lock_invitation(business, id).await? else {
            return Ok(());
        };
        let Some(email) = invitation.email.clone() else {
            return Ok(());
        };
        if !tx.mark_reminded(id, generation, number, now).await? {
            return Ok(());
        }
        let kind = MessageKind::Reminder;
        // An address that got too many today gets none; the reminder is not made up for later.
        let Ok(due_at) = self.mail_due_at(tx, kind, Some(business), &email, now).await? else {
            return Ok(());
        };
        let times = (now, due_at, invitation.expires_at);
        tx.enqueue(&self.message(kind, &invitation, email, times)).await?;
        let event = Event::of(Some(business), Act::InvitationReminded)
            .on(id, invitation.whom())
            .in_department(invitation.department)
            .after("reminder", number);
        self.record(tx, now, event).await
    }
}
