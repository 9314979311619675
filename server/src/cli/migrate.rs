//! `usher migrate`: the schema brought up to date, or a look at what that would do.

use super::doctor::{examine, tell};
use super::open::{load, must_exist};
use crate::adapters::SystemClock;
use crate::flags::SettingFlags;
use crate::log;
use clap::Args;
use service::CheckUp;
use service::ports::Clock;
use std::process::ExitCode;
use store::{Database, beside};

#[derive(Debug, Args)]
pub(super) struct Migrate {
    /// Says what would be applied and tries it, on a copy. On PostgreSQL it is tried in a transaction that is taken back:
    /// meanwhile the tables that it changes are locked.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

impl Migrate {
    pub(super) async fn run(self) -> anyhow::Result<ExitCode> {
        let settings = load(self.settings)?;
        log::start(&settings, None);
        must_exist(&settings)?;
        let database = &settings.database;
        let schema = database.schema().await?;
        if schema.pending.is_empty() {
            println!(
                "{database}: nothing is to be applied after {:04}.",
                schema.version
            );
            return Ok(ExitCode::SUCCESS);
        }
        println!("{database}: to be applied after {:04}:", schema.version);
        for migration in &schema.pending {
            println!("  {migration}");
        }
        if self.dry_run {
            let found = try_out(database).await?;
            println!("Tried, and taken back. What it would leave:");
            return Ok(tell(&found));
        }
        let store = database.connect(1).await?;
        store.close().await;
        println!("Applied.");
        Ok(ExitCode::SUCCESS)
    }
}

/// What the doctor would find afterwards.
async fn try_out(database: &Database) -> anyhow::Result<CheckUp> {
    let Some(file) = database.file() else {
        let findings = database.rehearse(SystemClock::new().now()).await?;
        return Ok(CheckUp {
            findings,
            ..CheckUp::default()
        });
    };
    let copy = database.copy_to(&beside(file, ".dry-run")).await?;
    copy.migrate().await?;
    examine(&copy.database()).await
}
