//! `usher restore`: a backup in the place of the database, with everything dead that it would bring back to life.
//!
//! All of it happens to a copy of the backup, which gets the database's place when it is done: a restore that is cut off has
//! changed nothing.

use super::backup::said_of_postgres;
use super::doctor::{ailments_of_copy, examine};
use super::open::{load, must_exist, public_url};
use crate::adapters::SystemClock;
use crate::flags::SettingFlags;
use crate::ports::{StandIns, wire};
use crate::settings::Settings;
use crate::{instance_key, log};
use anyhow::{Context, bail, ensure};
use clap::Args;
use service::Restored;
use service::ports::{Clock, Finding};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::{Alone, Database, DatabaseCopy, beside};

#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The backup, as `usher backup` made it.
    #[arg(required_unless_present = "database_restored")]
    file: Option<PathBuf>,
    /// Replaces a database that is there; it is kept beside it under a name with the time.
    #[arg(long)]
    replace: bool,
    /// The database itself is restored already, with PostgreSQL's own programs: only ends the links and sessions of before.
    #[arg(long, conflicts_with_all = ["file", "replace"])]
    database_restored: bool,
    #[command(flatten)]
    settings: SettingFlags,
}

impl Restore {
    pub(super) async fn run(self) -> anyhow::Result<ExitCode> {
        let settings = load(self.settings)?;
        log::start(&settings, None);
        must_have_key(&settings)?;
        match self.file {
            Some(file) => from_backup(settings, &file, self.replace).await,
            None => in_place(settings).await,
        }
    }
}

async fn from_backup(mut settings: Settings, file: &Path, replace: bool) -> anyhow::Result<ExitCode> {
    if let Some(said) = said_of_postgres(&settings.database, file) {
        bail!(said);
    }
    let target = settings.database.file().context("this is no file")?.to_owned();
    let draft = beside(&target, ".restoring");
    must_be_a_backup(file, &target, &draft)?;
    if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        instance_key::make_dir(folder)?;
    }
    let _alone = must_be_alone(&settings).await?;
    if target.exists() && !replace {
        bail!(
            "{} is there already; --replace puts the backup in its place and keeps it beside",
            target.display()
        );
    }
    let why_not = || format!("{} is not restored, and nothing was changed", file.display());
    let copy = copied(file, &draft).await.with_context(why_not)?;
    settings.database = copy.database();
    let restored = take_up(&settings).await.with_context(why_not)?;
    let ailments = usable(&settings.database).await.with_context(why_not)?;
    let kept = put(copy, &target).await?;
    println!("{} is restored to {}.", file.display(), target.display());
    if let Some(kept) = kept {
        println!("What was there is kept as {}.", kept.display());
    }
    tell(&restored, &settings);
    Ok(end(&ailments))
}

/// The backup, beside the database and with today's schema. Nobody else restores now: what is there already is left from a
/// restore that was cut off.
async fn copied(file: &Path, draft: &Path) -> anyhow::Result<DatabaseCopy> {
    let backup = Database::sqlite(file);
    usable(&backup).await?;
    DatabaseCopy::clear(draft);
    let copy = backup.copy_to(draft).await?;
    copy.migrate().await?;
    Ok(copy)
}

/// Gives the copy the database's place; the name under which what was there is kept.
async fn put(copy: DatabaseCopy, target: &Path) -> anyhow::Result<Option<PathBuf>> {
    if !target.exists() {
        copy.put(target)?;
        return Ok(None);
    }
    let kept = beside(target, &format!(".replaced-{}", time_of_now()?));
    copy.put_in_place_of(target, &kept).await?;
    Ok(Some(kept))
}

/// Where the database was restored by other means.
async fn in_place(settings: Settings) -> anyhow::Result<ExitCode> {
    must_exist(&settings)?;
    drop(must_be_alone(&settings).await?);
    let restored = take_up(&settings).await?;
    // Whoever began to work with it in between goes on in the epoch of before.
    if settings.database.alone().await?.is_none() {
        bail!("another process was started meanwhile: stop it, and do this again");
    }
    tell(&restored, &settings);
    let found = examine(&settings.database).await?;
    let ailments: Vec<Finding> = found.ailments().cloned().collect();
    Ok(end(&ailments))
}

/// Ends what was brought back to life, in one transaction, and closes the database.
async fn take_up(settings: &Settings) -> anyhow::Result<Restored> {
    let wired = wire(settings, public_url(settings), StandIns::default()).await?;
    let restored = wired.usher.take_up_restored().await;
    wired.ports.store.close().await;
    restored
}

/// A new key would open nothing of what the backup holds.
fn must_have_key(settings: &Settings) -> anyhow::Result<()> {
    if settings.instance_key.is_none() && instance_key::load(&settings.data_dir)?.is_none() {
        bail!(
            "the instance key is missing: put instance.key into {} first, or set instance_key",
            settings.data_dir.display()
        );
    }
    Ok(())
}

/// Not what it is to replace, and not what it would be copied to.
fn must_be_a_backup(file: &Path, target: &Path, draft: &Path) -> anyhow::Result<()> {
    ensure!(file.exists(), "there is no backup: {}", file.display());
    let named = file.canonicalize()?;
    let is = |other: &Path| other.canonicalize().is_ok_and(|other| other == named);
    ensure!(!is(target), "{} is the database itself", file.display());
    ensure!(
        !is(draft),
        "{} is no backup: it is left from a restore that was cut off",
        file.display()
    );
    Ok(())
}

async fn must_be_alone(settings: &Settings) -> anyhow::Result<Alone> {
    let alone = settings.database.alone().await?;
    alone.with_context(|| format!("{} is open: stop Usher first", settings.database))
}

/// What is wrong with it. Err if it is damaged, or is not whole: with whatever else is wrong people have worked before, and a
/// backup is made of it.
async fn usable(database: &Database) -> anyhow::Result<Vec<Finding>> {
    let ailments = ailments_of_copy(database).await?;
    let hopeless = |ailment: &&Finding| ailment.is_about("database") || ailment.is_about("schema");
    let lines: Vec<String> = ailments
        .iter()
        .filter(hopeless)
        .map(ToString::to_string)
        .collect();
    ensure!(lines.is_empty(), "the doctor finds:\n{}", lines.join("\n"));
    Ok(ailments)
}

/// Tells what is wrong in what was restored.
fn end(ailments: &[Finding]) -> ExitCode {
    if ailments.is_empty() {
        return ExitCode::SUCCESS;
    }
    for ailment in ailments {
        println!("{ailment}");
    }
    println!("The restore is done. What is wrong was wrong before it: see `usher doctor`.");
    ExitCode::FAILURE
}

/// Such as `2026-01-31T17-05-09Z`, for the name of a file.
fn time_of_now() -> anyhow::Result<String> {
    let now = jiff::Timestamp::from_microsecond(SystemClock::new().now().micros())?;
    Ok(now.strftime("%Y-%m-%dT%H-%M-%SZ").to_string())
}

fn tell(restored: &Restored, settings: &Settings) {
    let ways = restored.ways;
    println!(
        "In {} businesses these were ended: {} sessions; {} ways to a new password; {} changes of addresses; {} mails \
         with links; work on many invitations: {}.",
        restored.businesses, restored.sessions, ways.resets, ways.address_changes, ways.mails, ways.jobs
    );
    println!(
        "{} pending invitations have expired, with their seats free: administrators can resend them.",
        restored.invitations
    );
    for (business, token) in &restored.setups {
        let url = public_url(settings);
        println!(
            "Whoever opens this link first becomes the administrator of {business}: {url}/setup/{}",
            token.expose()
        );
    }
    println!("Passwords, and who is a member, are as they were in the backup.");
}
