//! The instance itself, and how it is set up.

use crate::ports::TokenHash;
use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, SetupId, Timestamp};

/// A one-time link to set up an instance or a business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupLink {
    /// Its identifier, from which the token is derived.
    pub id: SetupId,
    /// The business whose first administrator the opener becomes; None: the opener makes the first business.
    pub business: Option<BusinessId>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// What pages read of it.
#[async_trait]
pub trait InstanceReads: Send + Sync {
    /// A value of the instance's own (`key fingerprint`, `restore epoch`, ...).
    async fn instance_value(&self, key: &str) -> Result<Option<String>>;
    /// Sets the value if the key has none; returns the value that stands.
    async fn settle_instance_value(&self, key: &str, value: &str) -> Result<String>;
    /// Problems that the database itself finds (`integrity_check`, `foreign_key_check`); none: sound.
    async fn integrity_problems(&self) -> Result<Vec<String>>;
    /// Invariants that span tables and do not hold, in words; none: sound.
    async fn broken_invariants(&self, now: Timestamp) -> Result<Vec<String>>;
    /// The unused instance set-up link, if there is one.
    async fn open_instance_setup(&self) -> Result<Option<SetupLink>>;
    /// An unused set-up link by its token.
    async fn find_setup(&self, token: TokenHash) -> Result<Option<SetupLink>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait InstanceWrites: Send {
    /// Keeps a set-up link; false if it is an instance link and there is an unused one already.
    async fn insert_setup(&mut self, link: &SetupLink, token: TokenHash) -> Result<bool>;
    /// Uses a set-up link up; None if it is unknown or used. One statement: of two at once, one gets it.
    async fn claim_setup(&mut self, token: TokenHash, now: Timestamp) -> Result<Option<SetupLink>>;
}
