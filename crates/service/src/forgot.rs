//! A forgotten password: one answer and one transaction, whatever was typed.
//!
//! Whose address it is, if anybody's, is looked up by the worker afterwards: whoever measures how long an answer takes learns
//! nothing. Nor is that worker woken: at its next second it is at work whatever was asked meanwhile, and not beside the next
//! request of whoever asked. Nothing is audited yet: a link that was asked for changes nothing.

use crate::ports::{About, MessageKind, NewReset, PasswordAsk, Transaction, User};
use crate::tries::{key, network_of};
use crate::{Client, Usher, Verdict};
use domain::{
    EmailAddress, FORGET_FAILURES_AFTER, OutboxId, PasswordAskId, ResetId, SignInName, Span, Timestamp,
    TooManyTries, delay_after, delay_after_asks,
};

/// How long a way back into an account is open.
pub(crate) const RESET: Span = Span::minutes(30);

/// So many that wait are looked into in one round of the worker.
const AT_ONCE: i64 = 8;

impl Usher {
    /// Lets the worker mail whoever signs in with the address; see [`Usher::answer_password_asks`]. The wait goes by what was
    /// asked before, from this network, and says nothing of the address.
    pub async fn forgot(&self, typed: &str, client: &Client) -> Verdict<(), TooManyTries> {
        let now = self.now();
        let name = typed.trim().parse::<SignInName>().ok();
        let asked = name.as_ref().map_or(typed, SignInName::as_str);
        let network = network_of(client);
        let keys = [
            (
                key(&format!("asks of a network\n{network}")),
                delay_after_asks as _,
            ),
            (
                key(&format!("asks for an address\n{asked}\n{network}")),
                delay_after as _,
            ),
        ];
        let mut tx = self.store.begin().await?;
        self.count_try(&mut *tx, &keys, FORGET_FAILURES_AFTER, now)
            .await?;
        if let Some(SignInName::Address(email)) = name {
            let id = PasswordAskId::new(self.uuid(now));
            let asked_at = now;
            tx.insert_password_ask(&PasswordAsk { id, email, asked_at })
                .await?;
        }
        Ok(tx.commit().await?)
    }

    /// Mails whoever signs in with an address that was typed a link to set a new password, and whoever is invited with it
    /// their invitation again. Past ten mails of a kind in a day, nothing. True: there may be more.
    pub async fn answer_password_asks(&self) -> anyhow::Result<bool> {
        let asks = self.store.password_asks(AT_ONCE).await?;
        for PasswordAsk { id, email, asked_at } in &asks {
            let now = self.now();
            let mut tx = self.store.begin().await?;
            if tx.take_password_ask(*id).await? && now.since(*asked_at) < RESET {
                self.send_reset(&mut *tx, email, now).await?;
                self.send_invitations_again(&mut *tx, email, now).await?;
            }
            tx.commit().await?;
            self.wake_worker();
        }
        Ok(i64::try_from(asks.len()).is_ok_and(|n| n == AT_ONCE))
    }

    /// Mails the active member with the address a link; the one before it is dead.
    async fn send_reset(
        &self,
        tx: &mut dyn Transaction,
        email: &EmailAddress,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let user = tx.hold_user_by_name(&email.clone().into()).await?;
        let due_at = self
            .mail_due_at(tx, MessageKind::PasswordReset, None, email, now)
            .await?;
        let (Some(User { id: user, .. }), Ok(due_at)) = (user, due_at) else {
            return Ok(());
        };
        let id = ResetId::new(self.uuid(now));
        let reset = NewReset {
            id,
            user,
            token: self.tokens.reset(id).hash(),
            code: None,
            expires_at: now + RESET,
        };
        if tx.put_reset(&reset).await? {
            let about = (MessageKind::PasswordReset, About::Reset(id));
            let times = (now, due_at, reset.expires_at);
            self.queue_of_account(tx, about, email.clone(), times).await?;
        }
        Ok(())
    }

    /// Mails what pends for the address once more: the same generation, the same expiry.
    async fn send_invitations_again(
        &self,
        tx: &mut dyn Transaction,
        email: &EmailAddress,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        for invitation in tx.pending_to(email, now).await? {
            let id = OutboxId::new(self.uuid(now));
            tx.enqueue_invitation_again(id, invitation, now).await?;
        }
        Ok(())
    }
}
