//! A test message over the mail server, for whoever sets it up: what the server answers is told at once.

use crate::apps::instance_event;
use crate::mail_settings::not_permitted;
use crate::ports::{Mail, MailBody, MailOutcome, TestMail, TokenHash, TryTally};
use crate::{Actor, Usher, Verdict, failure::refuse};
use domain::{
    Act, EmailAddress, FORGET_TEST_MAILS_AFTER, MailSettingsRefusal, Timestamp, wait_after_test_mails,
};
use sha2::{Digest, Sha256};
use std::time::Duration;
use tokio::time::timeout;

/// A person waits for the answer: longer than that, and something is wrong.
const PATIENCE: Duration = Duration::from_secs(20);

impl Usher {
    /// Sends a test message and says what the server answered. It does not go through the outbox: somebody waits for it, and
    /// it is worth nothing later.
    pub async fn send_test_mail(
        &self,
        actor: &Actor,
        to: &EmailAddress,
    ) -> Verdict<MailOutcome, MailSettingsRefusal> {
        self.take_up_mail_settings().await?;
        let now = self.count_test_mail(actor, to).await?;
        let mail = Mail {
            message_id: self.message_id_of(self.uuid(now)),
            to: to.clone(),
            body: MailBody::Test(TestMail {
                asked_by: actor.name.clone(),
                at: now,
                zone: actor.seat.zone.clone(),
                link: self.policy.public_url.clone(),
            }),
        };
        let outcome = timeout(PATIENCE, self.mailer.send(&mail)).await;
        Ok(outcome.unwrap_or_else(|_| {
            let answer = format!(
                "the mail server did not answer within {} seconds",
                PATIENCE.as_secs()
            );
            MailOutcome::Later(answer)
        }))
    }

    /// Counts it and writes it down before it is sent, so that many at once climb one by one.
    async fn count_test_mail(
        &self,
        actor: &Actor,
        to: &EmailAddress,
    ) -> Verdict<Timestamp, MailSettingsRefusal> {
        let (mut tx, now) = self.begin_for_instance(actor).await.map_err(not_permitted)?;
        if !self.mailer.is_set() {
            return refuse(MailSettingsRefusal::NotSet);
        }
        let key = test_mails();
        let tally = tx.lock_try_tally(key).await?;
        let tally = tally.filter(|tally| now.since(tally.last_at) < FORGET_TEST_MAILS_AFTER);
        if let Some(tally) = tally.filter(|tally| tally.wait_until > now) {
            return refuse(MailSettingsRefusal::Wait {
                until: tally.wait_until,
            });
        }
        let failures = tally.map_or(0, |tally| tally.failures).saturating_add(1);
        let tally = TryTally {
            failures,
            last_at: now,
            wait_until: now + wait_after_test_mails(failures),
        };
        tx.set_try_tally(key, tally).await?;
        let event = instance_event(actor, Act::TestMailSent).on("mail server", to);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(now)
    }
}

/// What all test messages of the instance are counted by.
fn test_mails() -> TokenHash {
    TokenHash(Sha256::digest("test mails").into())
}
