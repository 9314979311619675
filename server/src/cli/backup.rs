//! `usher backup FILE`: a copy of the database while the server runs, looked at before it gets its name.

use super::doctor::ailments_of_copy;
use super::open::{load, must_exist};
use crate::flags::SettingFlags;
use crate::log;
use anyhow::{Context, bail};
use clap::Args;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::{Database, beside};

#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The file to be made; one that is there is not written over.
    file: PathBuf,
    #[command(flatten)]
    settings: SettingFlags,
}

impl Backup {
    pub(super) async fn run(self) -> anyhow::Result<ExitCode> {
        let settings = load(self.settings)?;
        log::start(&settings, None);
        must_exist(&settings)?;
        let (database, file) = (&settings.database, self.file.as_path());
        if let Some(said) = said_of_postgres(database, file) {
            bail!(said);
        }
        if file.exists() {
            bail!("{} is there already, and is not written over", file.display());
        }
        let copy = database.copy_to(&beside(file, ".part")).await?;
        let ailments = ailments_of_copy(&copy.database())
            .await
            .context("the copy is not kept")?;
        if let Some(damage) = ailments.iter().find(|ailment| ailment.is_about("database")) {
            bail!("the copy is damaged, and not kept; see `usher doctor`: {damage}");
        }
        copy.put(file)?;
        let bytes = std::fs::metadata(file)?.len();
        println!("{database} is copied to {}: {bytes} bytes.", file.display());
        println!("The instance key is not in it: keep that, too, and somewhere else.");
        for ailment in &ailments {
            println!("{ailment}");
        }
        if ailments.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        println!("The copy is as the database is: see `usher doctor`.");
        Ok(ExitCode::FAILURE)
    }
}

/// How a database on PostgreSQL is backed up and brought back: it has programs for that, which belong to its version.
pub(super) fn said_of_postgres(database: &Database, file: &Path) -> Option<String> {
    let (flags, name) = (database.postgres_flags()?, database.postgres_name()?);
    let file = file.display();
    Some(format!(
        "{database} is backed up with PostgreSQL’s own program, which also runs while Usher does:\n\
         \n  pg_dump {flags} --format=custom --file={file} {name}\n\
         \nTo bring it back, stop Usher, fill an empty database, and have Usher take it up:\n\
         \n  createdb {flags} {name}_restored\
         \n  pg_restore {flags} --dbname={name}_restored --no-owner --exit-on-error {file}\
         \n  usher restore --database-restored   (with {name}_restored in database_url)"
    ))
}
