//! A test message over the mail server, for whoever sets it up: what the server answers is told at once.

use crate::apps::instance_event;
use crate::mail_settings::not_permitted;
use crate::ports::{Mail, MailBody, MailOutcome, TestMail};
use crate::tries::{Delay, key};
use crate::{Actor, Usher, Verdict, failure::refuse};
use domain::{
    Act, EmailAddress, FORGET_TEST_MAILS_AFTER, MailSettingsRefusal, Timestamp, TooManyTries,
    wait_after_test_mails,
};
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
                language: actor.seat.language,
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
        // What all test messages of the instance are counted by.
        let keys: [(_, Delay); 1] = [(key("test mails"), wait_after_test_mails)];
        let counted = self
            .count_try(&mut *tx, &keys, FORGET_TEST_MAILS_AFTER, now)
            .await;
        counted
            .map_err(|failure| failure.map(|TooManyTries { until }| MailSettingsRefusal::Wait { until }))?;
        let event = instance_event(actor, Act::TestMailSent).on("mail server", to);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(now)
    }
}
