//! The command line, one file for each verb.

mod backup;
mod change_plan;
mod create_business;
mod doctor;
mod grant_admin;
mod migrate;
mod open;
mod restore;
mod serve;
mod show_settings;

use crate::flags::SettingFlags;
use backup::Backup;
use change_plan::ChangePlan;
use clap::{Parser, Subcommand};
use create_business::CreateBusiness;
use grant_admin::GrantAdmin;
use migrate::Migrate;
use open::load;
use restore::Restore;
use std::process::ExitCode;

/// Usher invites people and seats them.
#[derive(Debug, Parser)]
#[command(name = "usher", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs the server.
    Serve(SettingFlags),
    /// Prints every setting, its value, and where it comes from.
    Settings(SettingFlags),
    /// Makes businesses and changes their plans.
    #[command(subcommand)]
    Business(BusinessCommand),
    /// Names instance administrators.
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Checks the database and every audit chain; the exit code is 1 if something is wrong.
    ///
    /// It writes nothing, and the server may run meanwhile.
    Doctor(SettingFlags),
    /// Copies the database to a file, while the server runs.
    Backup(Backup),
    /// Puts a backup in the place of the database, and ends all links and sessions of before.
    Restore(Restore),
    /// Brings the schema of the database up to date, as a start does.
    Migrate(Migrate),
}

#[derive(Debug, Subcommand)]
enum BusinessCommand {
    /// Makes a business and prints the link with which its first administrator sets it up.
    Create(CreateBusiness),
    /// Changes a business's plan.
    Plan(ChangePlan),
}

#[derive(Debug, Subcommand)]
enum AdminCommand {
    /// Makes a user an instance administrator.
    Grant(GrantAdmin),
}

impl Cli {
    /// Does what was asked. Err is for `main` to print.
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Serve(flags) => Box::pin(serve::serve(load(flags)?)).await,
            Command::Settings(flags) => Ok(show_settings::show_settings(&load(flags)?)),
            Command::Business(BusinessCommand::Create(create)) => create.run().await,
            Command::Business(BusinessCommand::Plan(change)) => change.run().await,
            Command::Admin(AdminCommand::Grant(grant)) => grant.run().await,
            Command::Doctor(flags) => doctor::doctor(&load(flags)?).await,
            Command::Backup(backup) => backup.run().await,
            Command::Restore(restore) => restore.run().await,
            Command::Migrate(migrate) => migrate.run().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
