//! Queueing mail with the act that it tells of, in one transaction.

use crate::Usher;
use crate::ports::{About, MessageKind, NewMessage, Transaction};
use domain::{BusinessId, EmailAddress, Invitation, OutboxId, Span, Timestamp};

/// Two mails to one address from one business and of one kind are at least this far apart; the later one waits.
const MAIL_DISTANCE: Span = Span::seconds(60);
/// So many mails of one kind may go from one business to one address in a day.
const MAILS_A_DAY: i64 = 10;
/// A mail that tells a member about an invitation is tried for so long.
const TELL_FOR: Span = Span::days(2);

impl Usher {
    /// When the next mail of the kind to the address may go out, or (Err) when one may be asked for again.
    pub(crate) async fn mail_due_at(
        &self,
        tx: &mut dyn Transaction,
        kind: MessageKind,
        business: Option<BusinessId>,
        to: &EmailAddress,
        now: Timestamp,
    ) -> anyhow::Result<Result<Timestamp, Timestamp>> {
        let day = Span::days(1);
        let tally = tx.mail_tally(kind, business, to, now - day).await?;
        if tally.count >= MAILS_A_DAY {
            return Ok(Err(tally.first_at.unwrap_or(now) + day));
        }
        Ok(Ok(tally
            .last_at
            .map_or(now, |last| now.max(last + MAIL_DISTANCE))))
    }

    /// Queues the mail of an invitation's present generation; it is tried while the link is good. A slip has none.
    pub(crate) async fn queue_invitation(
        &self,
        tx: &mut dyn Transaction,
        invitation: &Invitation,
        now: Timestamp,
        due_at: Timestamp,
    ) -> anyhow::Result<()> {
        let Some(to) = invitation.email.clone() else {
            return Ok(());
        };
        let kind = MessageKind::Invitation;
        let times = (now, due_at, invitation.expires_at);
        tx.enqueue(&self.message(kind, invitation, to, times)).await
    }

    /// Queues a mail about an account, which the instance sends: when it is written, due, and given up.
    pub(crate) async fn queue_of_account(
        &self,
        tx: &mut dyn Transaction,
        (kind, about): (MessageKind, About),
        to: EmailAddress,
        (created_at, due_at, give_up_at): (Timestamp, Timestamp, Timestamp),
    ) -> anyhow::Result<()> {
        let message = NewMessage {
            id: OutboxId::new(self.uuid(created_at)),
            kind,
            business: None,
            to,
            about,
            created_at,
            due_at,
            give_up_at,
        };
        tx.enqueue(&message).await
    }

    /// Queues a mail about an invitation to a member; none where the address got as many as one may in a day.
    pub(crate) async fn tell(
        &self,
        tx: &mut dyn Transaction,
        kind: MessageKind,
        invitation: &Invitation,
        to: EmailAddress,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        if let Ok(due_at) = self
            .mail_due_at(tx, kind, Some(invitation.business), &to, now)
            .await?
        {
            let times = (now, due_at, now + TELL_FOR);
            tx.enqueue(&self.message(kind, invitation, to, times)).await?;
        }
        Ok(())
    }

    pub(crate) fn message(
        &self,
        kind: MessageKind,
        invitation: &Invitation,
        to: EmailAddress,
        (created_at, due_at, give_up_at): (Timestamp, Timestamp, Timestamp),
    ) -> NewMessage {
        NewMessage {
            id: OutboxId::new(self.uuid(created_at)),
            kind,
            business: Some(invitation.business),
            to,
            about: About::Invitation(invitation.id, invitation.generation),
            created_at,
            due_at,
            give_up_at,
        }
    }
}
