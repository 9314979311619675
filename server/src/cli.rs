//! The command line.

use crate::flags::SettingFlags;
use crate::log;
use crate::ports::{Wired, wire};
use crate::serve::Application;
use crate::settings::{Settings, Shown};
use crate::traces::Traces;
use anyhow::{Context, bail};
use clap::{Args, Parser, Subcommand, ValueEnum};
use domain::{BusinessName, EmailAddress, RoleTemplate, ZoneName};
use service::{Failure, NewBusiness, Usher};
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

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
    Doctor(SettingFlags),
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

#[derive(Debug, Args)]
struct GrantAdmin {
    /// The address that they sign in with.
    #[arg(long)]
    email: String,
    #[command(flatten)]
    settings: SettingFlags,
}

#[derive(Debug, Args)]
struct CreateBusiness {
    /// What it is called.
    #[arg(long)]
    name: String,
    /// The roles that it begins with.
    #[arg(long, value_enum, default_value = "general")]
    template: Template,
    /// The time zone in which its times are told, such as Europe/Berlin.
    #[arg(long)]
    zone: String,
    #[command(flatten)]
    settings: SettingFlags,
}

#[derive(Debug, Args)]
struct ChangePlan {
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

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Template {
    General,
    QualityHr,
    Assets,
}

impl From<Template> for RoleTemplate {
    fn from(template: Template) -> Self {
        match template {
            Template::General => Self::General,
            Template::QualityHr => Self::QualityHr,
            Template::Assets => Self::Assets,
        }
    }
}

impl Cli {
    /// Does what was asked. Err is for `main` to print.
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Serve(flags) => serve(load(flags)?).await,
            Command::Settings(flags) => {
                print!("{}", table(load(flags)?.shown()));
                Ok(ExitCode::SUCCESS)
            }
            Command::Business(BusinessCommand::Create(create)) => create_business(create).await,
            Command::Business(BusinessCommand::Plan(change)) => change_plan(change).await,
            Command::Admin(AdminCommand::Grant(grant)) => grant_admin(grant).await,
            Command::Doctor(flags) => doctor(load(flags)?).await,
        }
    }
}

fn load(flags: SettingFlags) -> anyhow::Result<Settings> {
    Ok(Settings::load(&flags.sources())?)
}

async fn serve(settings: Settings) -> anyhow::Result<ExitCode> {
    let traces = settings.otel_endpoint.as_deref().map(Traces::to).transpose()?;
    log::start(&settings, traces.as_ref());
    // Many systems start a process with 1,024 files, fewer than the connections that may be open.
    if let Err(error) = rlimit::increase_nofile_limit(65_536) {
        tracing::warn!(%error, "the limit of open files could not be raised");
    }
    let stop = CancellationToken::new();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let on_signal = stop.clone();
    tokio::spawn(async move {
        let mut signalled = async || {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        };
        signalled().await;
        tracing::info!("stopping; a second signal stops at once");
        on_signal.cancel();
        signalled().await;
        std::process::exit(130);
    });
    // What a stop cuts short while the database is brought up to date is undone, and done at the next start.
    let application = tokio::select! {
        built = Application::build(settings) => built?,
        () = stop.cancelled() => return Ok(ExitCode::SUCCESS),
    };
    for line in application.greeting() {
        println!("{line}");
    }
    tracing::info!(address = %application.address(), "listening");
    application.run_until_stopped(stop).await?;
    if let Some(traces) = traces {
        traces.end().await;
    }
    Ok(ExitCode::SUCCESS)
}

/// The use cases for a command that does its work and ends.
async fn open(settings: &Settings) -> anyhow::Result<Wired> {
    log::start(settings, None);
    let url = settings
        .public_url
        .as_ref()
        .map_or_else(|| format!("http://{}", settings.listen), ToString::to_string);
    wire(settings, url, None).await
}

async fn create_business(create: CreateBusiness) -> anyhow::Result<ExitCode> {
    let name = BusinessName::parse(&create.name).with_context(|| format!("--name {:?}", create.name))?;
    if !Usher::knows_zone(&create.zone) {
        bail!(
            "--zone {:?} is no time zone; give one such as Europe/Berlin",
            create.zone
        );
    }
    let new = NewBusiness {
        name,
        template: create.template.into(),
        zone: ZoneName(create.zone),
    };
    let usher = open(&load(create.settings)?).await?.usher;
    let token = usher.create_business(&new).await?;
    println!(
        "{} is made. Whoever opens this link first becomes its administrator:",
        new.name
    );
    println!("{}/setup/{}", usher.policy().public_url, token.expose());
    Ok(ExitCode::SUCCESS)
}

async fn change_plan(change: ChangePlan) -> anyhow::Result<ExitCode> {
    let usher = open_existing(&load(change.settings)?).await?.usher;
    let called = change.business;
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
    let (on, word) = match change.record_sets {
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

async fn grant_admin(grant: GrantAdmin) -> anyhow::Result<ExitCode> {
    let email = EmailAddress::parse(&grant.email).with_context(|| format!("--email {:?}", grant.email))?;
    let usher = open_existing(&load(grant.settings)?).await?.usher;
    match usher.grant_instance_admin(&email).await {
        Ok(()) => println!("{} is an instance administrator now.", email.as_str()),
        Err(Failure::Refused(reason)) => bail!("{}: {reason}", email.as_str()),
        Err(Failure::Busy) => bail!("the server is busy"),
        Err(Failure::Unexpected(error)) => return Err(error),
    }
    Ok(ExitCode::SUCCESS)
}

/// The same for commands that make no sense without a database: a mistyped path makes no new one.
async fn open_existing(settings: &Settings) -> anyhow::Result<Wired> {
    if settings.database.is_missing() {
        bail!("there is no database: {}", settings.database);
    }
    open(settings).await
}

async fn doctor(settings: Settings) -> anyhow::Result<ExitCode> {
    let check_up = open_existing(&settings).await?.usher.check_up().await?;
    println!(
        "{} audit chains with {} events were checked, and the database's integrity.",
        check_up.chains, check_up.events
    );
    for ailment in &check_up.ailments {
        println!("wrong: {}", ailment.0);
    }
    if check_up.ailments.is_empty() {
        println!("All is sound.");
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}

/// Keys, values and origins in columns.
fn table(lines: &[Shown]) -> String {
    let width = |of: fn(&Shown) -> &str| {
        lines
            .iter()
            .map(|line| of(line).chars().count())
            .max()
            .unwrap_or(0)
    };
    let (key, value) = (width(|line| line.key), width(|line| &line.value));
    let rows: Vec<String> = lines
        .iter()
        .map(|line| format!("{:key$}  {:value$}  {}", line.key, line.value, line.from))
        .collect();
    rows.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn settings_are_told_in_columns() {
        let line = |key, value: &str, from: &str| Shown {
            key,
            value: value.into(),
            from: from.into(),
        };
        let told = table(&[line("log", "info", "default"), line("listen", "x", "--listen")]);
        assert_eq!(told, "log     info  default\nlisten  x     --listen\n");
    }
}
