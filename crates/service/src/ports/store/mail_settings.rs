//! The mail server that administrators set.

use crate::SealedSecret;
use anyhow::Result;
use async_trait::async_trait;
use domain::{MailServer, Timestamp};

/// The settings as they are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMailSettings {
    /// Counts the changes, from 1: a process sees by it that its own are old.
    pub change: i64,
    /// The server.
    pub server: MailServer,
    /// The user's password.
    pub password: Option<SealedSecret>,
}

/// What pages and the worker read of it.
#[async_trait]
pub trait MailSettingsReads: Send + Sync {
    /// The settings; None: nobody set any.
    async fn mail_settings(&self) -> Result<Option<KeptMailSettings>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait MailSettingsWrites: Send {
    /// The settings. Whoever changes them holds the head of the instance's chain before.
    async fn kept_mail_settings(&mut self) -> Result<Option<KeptMailSettings>>;
    /// Sets them.
    async fn set_mail_settings(
        &mut self,
        server: &MailServer,
        password: Option<&SealedSecret>,
        now: Timestamp,
    ) -> Result<()>;
}
