//! `usher business plan`: what a business's plan has.

use super::open::{load, open_existing};
use crate::flags::SettingFlags;
use anyhow::bail;
use clap::{Args, ValueEnum};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct ChangePlan {
    /// Its id, or exactly its name.
    business: String,
    /// Whether people can be given record sets. Those given before stay, and go on limiting.
    #[arg(long, value_enum)]
    record_sets: Switch,
    #[command(flatten)]
    settings: SettingFlags,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Switch {
    On,
    Off,
}

impl ChangePlan {
    pub(super) async fn run(self) -> anyhow::Result<ExitCode> {
        let usher = open_existing(&load(self.settings)?).await?.usher;
        let called = self.business;
        let found = usher.businesses_called(&called).await?;
        let business = match found.as_slice() {
            [] => bail!("no business has the id or exactly the name {called:?}"),
            [one] => one,
            several => bail!(
                "{} businesses are called {called:?}; name one by its id: {}",
                several.len(),
                several
                    .iter()
                    .map(|one| one.id.to_string())
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        };
        let (on, word) = match self.record_sets {
            Switch::On => (true, "on"),
            Switch::Off => (false, "off"),
        };
        if usher.change_plan_of(business.id, on).await? {
            println!("{}: record sets are {word} now.", business.name);
        } else {
            println!(
                "{}: record sets were {word} already. Nothing was changed.",
                business.name
            );
        }
        Ok(ExitCode::SUCCESS)
    }
}
