//! Delivering the outbox: at least once, the same Message-ID and the same link at every try.

use crate::Usher;
use crate::ports::{
    ClaimedMessage, Mail, MailBody, MailOutcome, Matter, MessageKind, SendTo, SettledMessage, Sms,
};
use domain::{InvitationState, LeaseId, Span, Timestamp, next_try};
use futures::future::join_all;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A worker that dies with a message in hand loses its claim after this.
const LEASE: Span = Span::minutes(2);
/// So many messages are under way at once in one process.
const AT_ONCE: i64 = 8;

/// What one round of the worker did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivered {
    /// How many messages were claimed; a full round means that there may be more.
    pub claimed: usize,
    /// Whether it was a full round.
    pub more: bool,
}

/// The leases of the rounds that are under way, to be let go of where a round is cut short.
#[derive(Debug, Default)]
pub(crate) struct HeldLeases(Mutex<Vec<LeaseId>>);

impl HeldLeases {
    fn all(&self) -> MutexGuard<'_, Vec<LeaseId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Usher {
    /// Claims due messages, tries each once, and writes down what came of it; without a mail server it claims no mails.
    pub async fn deliver(&self) -> anyhow::Result<Delivered> {
        self.take_up_mail_settings().await?;
        let now = self.now();
        let lease = LeaseId::new(self.uuid(now));
        self.leases.all().push(lease);
        let delivered = self.deliver_under(lease, now).await;
        self.leases.all().retain(|held| *held != lease);
        delivered
    }

    /// Lets go of the messages of rounds that were cut short: another process, or this one once it is started again, need
    /// not wait for the lease to end. One that was being sent may arrive twice, as after any other break.
    pub async fn release_messages(&self) -> anyhow::Result<()> {
        let leases = std::mem::take(&mut *self.leases.all());
        for lease in leases {
            self.store.release_lease(lease).await?;
        }
        Ok(())
    }

    async fn deliver_under(&self, lease: LeaseId, now: Timestamp) -> anyhow::Result<Delivered> {
        let claimed = match (self.mailer.is_set(), self.sms.is_set()) {
            (true, _) => self.store.claim_due(now, lease, now + LEASE, AT_ONCE).await?,
            (false, true) => self.store.claim_due_sms(now, lease, now + LEASE, AT_ONCE).await?,
            (false, false) => Vec::new(),
        };
        let outcomes = join_all(claimed.iter().map(|message| self.deliver_one(message, lease))).await;
        for outcome in outcomes {
            outcome?;
        }
        Ok(Delivered {
            claimed: claimed.len(),
            more: i64::try_from(claimed.len()).is_ok_and(|n| n == AT_ONCE),
        })
    }

    async fn deliver_one(&self, message: &ClaimedMessage, lease: LeaseId) -> anyhow::Result<()> {
        let body = if self.is_over(message) {
            None
        } else {
            self.mail_body(message).await?
        };
        let settled = match body {
            None => SettledMessage::Dropped,
            Some(body) => self.settle(message, self.try_to_send(message, body).await),
        };
        self.tally.count(message.kind, &message.to, &settled);
        if let SettledMessage::Retry { answer, .. } | SettledMessage::Failed { answer } = &settled {
            tracing::warn!(message = %message.id, tries = message.tries + 1, answer, "a message was not taken");
        }
        if !self
            .store
            .settle_message(message.id, lease, self.now(), &settled)
            .await?
        {
            tracing::warn!(message = %message.id, "a message's lease was lost before its outcome was written down");
        }
        Ok(())
    }

    async fn try_to_send(&self, message: &ClaimedMessage, body: MailBody) -> MailOutcome {
        match (&message.to, body) {
            (SendTo::Mail(to), body) => {
                let mail = Mail {
                    message_id: self.message_id_of(message.id),
                    to: to.clone(),
                    body,
                };
                self.mailer.send(&mail).await
            }
            (SendTo::Sms(to), MailBody::Notice(notice)) => {
                self.sms
                    .send(&Sms {
                        to: to.clone(),
                        notice,
                    })
                    .await
            }
            (SendTo::Sms(_), _) => MailOutcome::Never("this is not told by SMS".to_owned()),
        }
    }

    /// Whether what the message is about is over: an invitation that is no longer pending in this generation.
    fn is_over(&self, message: &ClaimedMessage) -> bool {
        let now = self.now();
        match &message.matter {
            Matter::Invitation(about)
                if matches!(message.kind, MessageKind::Invitation | MessageKind::Reminder) =>
            {
                about.invitation.state_at(now) != InvitationState::Pending
                    || about.invitation.generation != about.generation
            }
            Matter::Invitation(_) | Matter::Account(_) | Matter::Notice(_) | Matter::Weekly(_) => {
                now >= message.give_up_at
            }
            Matter::Gone => true,
        }
    }

    fn settle(&self, message: &ClaimedMessage, outcome: MailOutcome) -> SettledMessage {
        match outcome {
            MailOutcome::Accepted(answer) => SettledMessage::Sent { answer },
            MailOutcome::Never(answer) => SettledMessage::Failed { answer },
            MailOutcome::Later(answer) => {
                let due_at = self.now() + next_try(message.tries + 1, self.jitter());
                if due_at < message.give_up_at {
                    SettledMessage::Retry { due_at, answer }
                } else {
                    SettledMessage::Failed { answer }
                }
            }
        }
    }

    /// 0 to 999.
    fn jitter(&self) -> u16 {
        let mut bytes = [0; 2];
        self.entropy.fill(&mut bytes);
        u16::from_be_bytes(bytes) % 1_000
    }

    pub(crate) fn message_id_of(&self, id: impl std::fmt::Display) -> String {
        let origin = &self.policy.public_url;
        let host = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host);
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
        format!("<{id}@{}>", host.trim_matches(['[', ']']))
    }
}
