//! The ports and the policy that every verb works with.

use crate::deliver::HeldLeases;
use crate::mail_settings::KnownChange;
use crate::messages_settled::MessageTally;
use crate::ports::{Clock, Entropy, HashingPlace, Mailer, PasswordHasher, SmsGateway, Store, Transaction};
use crate::tokens::TokenKeys;
use crate::{Failure, Verdict};
use anyhow::Context;
use domain::{Business, BusinessId, Lifetime, PasswordPolicy, Timestamp};
use std::sync::Arc;
use tokio::sync::{Notify, Semaphore};
use uuid::Uuid;

/// So many imported tables are read at once.
const TABLES_AT_ONCE: usize = 2;

/// What the operator decided.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The origin of every link, without a slash at the end.
    pub public_url: String,
    /// How long an invitation lives where the business says nothing shorter.
    pub invitation_lifetime: Lifetime,
    /// How long a slip lives.
    pub slip_lifetime: Lifetime,
    /// How many invitations one inviter may make in any 60 minutes.
    pub invitations_per_hour: i64,
    /// What is asked of new passwords.
    pub password: PasswordPolicy,
}

/// The adapters, as the composition root chose them.
#[derive(Clone)]
pub struct Ports {
    /// Keeps everything.
    pub store: Arc<dyn Store>,
    /// Sends mail.
    pub mailer: Arc<dyn Mailer>,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Sends SMS.
    pub sms: Arc<dyn SmsGateway>,
    /// Draws randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Hashes passwords.
    pub hasher: Arc<dyn PasswordHasher>,
}

/// Usher: every use case is a method of it. Cloning shares it.
#[derive(Clone)]
pub struct Usher {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) mailer: Arc<dyn Mailer>,
    pub(crate) sms: Arc<dyn SmsGateway>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) hasher: Arc<dyn PasswordHasher>,
    pub(crate) tokens: TokenKeys,
    pub(crate) policy: Arc<Policy>,
    pub(crate) known_mail_change: Arc<KnownChange>,
    pub(crate) leases: Arc<HeldLeases>,
    pub(crate) tally: Arc<MessageTally>,
    outbox_filled: Arc<Notify>,
    jobs_made: Arc<Notify>,
    /// Places for reading tables: each takes some ten times its size of memory.
    pub(crate) tables: Arc<Semaphore>,
}

impl Usher {
    /// Puts the ports, the keys and the policy together.
    pub fn new(ports: Ports, tokens: TokenKeys, policy: Policy) -> Self {
        let Ports {
            store,
            mailer,
            clock,
            sms,
            entropy,
            hasher,
        } = ports;
        Self {
            store,
            mailer,
            sms,
            clock,
            entropy,
            hasher,
            tokens,
            policy: Arc::new(policy),
            known_mail_change: Arc::default(),
            leases: Arc::default(),
            tally: Arc::default(),
            outbox_filled: Arc::default(),
            jobs_made: Arc::default(),
            tables: Arc::new(Semaphore::new(TABLES_AT_ONCE)),
        }
    }

    /// What the operator decided.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Whether mail can go out at all.
    pub fn has_mailer(&self) -> bool {
        self.mailer.is_set()
    }

    /// Whether SMS can go out at all.
    pub fn has_sms(&self) -> bool {
        self.sms.is_set()
    }

    /// Closes the database: nothing can be asked of this, or of a clone, afterwards.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Waits until this process queued a message; other processes' messages are found by polling.
    pub async fn outbox_filled(&self) {
        self.outbox_filled.notified().await;
    }

    /// Waits until this process was asked for work on many invitations; other processes' jobs are found by polling.
    pub async fn jobs_made(&self) {
        self.jobs_made.notified().await;
    }

    /// Begins a transaction that writes in a business, and holds the business's row from its first statement on.
    ///
    /// Whoever writes in one business does so one after the other, which the one chain of its audit asks for anyway:
    /// so rows are taken in one order, and no two can wait for each other. The time is read when the turn has come: what
    /// ran out while somebody waited has run out.
    pub(crate) async fn begin_in(
        &self,
        business: BusinessId,
    ) -> anyhow::Result<(Box<dyn Transaction>, Business, Timestamp)> {
        let mut tx = self.store.begin().await?;
        let business = tx.lock_business(business).await?;
        let business = business.context("the business of a transaction is not there")?;
        Ok((tx, business, self.now()))
    }

    /// A place among those whose passwords are hashed, before anything else is done for them.
    pub(crate) fn hashing_place<R>(&self) -> Verdict<HashingPlace, R> {
        self.hasher.place().ok_or(Failure::Busy)
    }

    pub(crate) fn wake_worker(&self) {
        self.outbox_filled.notify_one();
    }

    pub(crate) fn wake_jobs(&self) {
        self.jobs_made.notify_one();
    }

    pub(crate) fn uuid(&self, now: Timestamp) -> Uuid {
        self.entropy.uuid(now)
    }
}
