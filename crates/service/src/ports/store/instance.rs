//! The instance itself, and how it is set up.

use crate::ports::TokenHash;
use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, SetupId, Timestamp};
use std::fmt;

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

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What must hold, in words.
    pub check: &'static str,
    /// What is wrong, with how many and the first few ids; None: it holds.
    pub wrong: Option<String>,
}

impl Finding {
    /// Whether what was checked is as it must be.
    pub fn holds(&self) -> bool {
        self.wrong.is_none()
    }

    /// Whether it is about this: `schema`, `database`, `invitations`, ...
    pub fn is_about(&self, subject: &str) -> bool {
        self.check.split(':').next() == Some(subject)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.wrong {
            None => write!(f, "ok     {}", self.check),
            Some(wrong) => write!(f, "wrong  {}: {wrong}", self.check),
        }
    }
}

/// What pages read of it.
#[async_trait]
pub trait InstanceReads: Send + Sync {
    /// A value of the instance's own (`key fingerprint`, `restore epoch`, ...).
    async fn instance_value(&self, key: &str) -> Result<Option<String>>;
    /// Sets the value if the key has none; returns the value that stands.
    async fn settle_instance_value(&self, key: &str, value: &str) -> Result<String>;
    /// Looks whether everything holds that must; a finding for each check, in their order. The first says whether the schema
    /// is that of this version: where it is not, what spans tables is left out. It writes nothing.
    async fn examine(&self, now: Timestamp) -> Result<Vec<Finding>>;
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
