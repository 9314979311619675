//! `usher admin grant`: another instance administrator.

use super::open::{load, open_existing};
use crate::flags::SettingFlags;
use anyhow::{Context, bail};
use clap::Args;
use domain::EmailAddress;
use service::Failure;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct GrantAdmin {
    /// The address that they sign in with.
    #[arg(long)]
    email: String,
    #[command(flatten)]
    settings: SettingFlags,
}

impl GrantAdmin {
    pub(super) async fn run(self) -> anyhow::Result<ExitCode> {
        let email = EmailAddress::parse(&self.email).with_context(|| format!("--email {:?}", self.email))?;
        let usher = open_existing(&load(self.settings)?).await?.usher;
        match usher.grant_instance_admin(&email).await {
            Ok(()) => println!("{} is an instance administrator now.", email.as_str()),
            Err(Failure::Refused(reason)) => bail!("{}: {reason}", email.as_str()),
            Err(Failure::Busy) => bail!("the server is busy"),
            Err(Failure::Unexpected(error)) => return Err(error),
        }
        Ok(ExitCode::SUCCESS)
    }
}
