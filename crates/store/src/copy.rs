//! Copies of a SQLite database: made while it is used, looked at, and put somewhere when they are whole.

use crate::database::Database;
use crate::in_use::{LOCKS, beside};
use crate::{open_sqlite, schema};
use anyhow::{Context, Result, bail, ensure};
use sqlx::{ConnectOptions, Connection, Sqlite};
use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// What SQLite puts beside a database.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A copy under a name for the time being. Dropped before it is put somewhere, it is gone.
#[derive(Debug)]
pub struct DatabaseCopy {
    path: PathBuf,
}

impl DatabaseCopy {
    /// Copies the database as it is at this moment, whoever writes in it meanwhile, to a file that only its owner reads.
    pub(crate) async fn make(from: &Path, at: &Path) -> Result<Self> {
        let (source, target) = (from.display(), at.display());
        let name = at
            .to_str()
            .with_context(|| format!("{target} is no name in UTF-8"))?;
        // VACUUM fills an empty file; so nobody else can read it at any time.
        let made = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(at);
        match made {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                bail!("{target} is there already, perhaps from an attempt that was cut off: remove it first")
            }
            made => drop(made.with_context(|| format!("{target} cannot be made"))?),
        }
        let copy = Self { path: at.to_owned() };
        let reading = open_sqlite::reading(from);
        let mut reading = reading
            .connect()
            .await
            .with_context(|| format!("{source} cannot be opened"))?;
        sqlx::query("VACUUM INTO $1")
            .bind(name)
            .execute(&mut reading)
            .await
            .with_context(|| format!("{source} cannot be copied to {target}"))?;
        sync(at)?;
        Ok(copy)
    }

    /// The copy as a database.
    pub fn database(&self) -> Database {
        Database::sqlite(&self.path)
    }

    /// Applies what is pending. Nothing is kept of how it was before: it is a copy.
    pub async fn migrate(&self) -> Result<()> {
        let writing = open_sqlite::reading(&self.path).read_only(false);
        let mut writing = writing.connect().await.context("the copy cannot be opened")?;
        schema::schema_of::<Sqlite>(&mut writing).await?;
        open_sqlite::MIGRATIONS.run(&mut writing).await?;
        Ok(writing.close().await?)
    }

    /// Gives it its name for good; Err if there is something of that name, or what a database of that name left.
    pub fn put(self, to: &Path) -> Result<()> {
        self.must_be_whole()?;
        for left in COMPANIONS.map(|companion| beside(to, companion)) {
            ensure!(
                !left.exists(),
                "{} is there without its database, and would be read as this one’s: move it away first",
                left.display()
            );
        }
        sync(&self.path)?;
        match fs::hard_link(&self.path, to) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                bail!("{} is there already, and is not written over", to.display())
            }
            linked => linked.with_context(|| format!("{} cannot be made", to.display()))?,
        }
        fs::remove_file(&self.path)?;
        sync_folder(to)
    }

    /// Puts it in the place of a database that nobody has open, which is kept as `kept`: there is one of the two at every
    /// moment.
    pub fn put_in_place_of(self, replaced: &Path, kept: &Path) -> Result<()> {
        self.must_be_whole()?;
        sync(&self.path)?;
        let linked = fs::hard_link(replaced, kept);
        linked.with_context(|| format!("{} cannot be kept as {}", replaced.display(), kept.display()))?;
        for companion in COMPANIONS {
            // What was not written back goes with the old one: beside the new one it would be read as the new one's.
            let (from, to) = (beside(replaced, companion), beside(kept, companion));
            match fs::rename(&from, to) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                moved => moved.with_context(|| format!("{} cannot be moved", from.display()))?,
            }
        }
        let moved = fs::rename(&self.path, replaced);
        moved.with_context(|| format!("the copy cannot be put in the place of {}", replaced.display()))?;
        sync_folder(replaced)
    }

    /// All connections are closed, and what they wrote is in the one file.
    fn must_be_whole(&self) -> Result<()> {
        for companion in COMPANIONS {
            let beside = beside(&self.path, companion);
            let is_empty = fs::metadata(&beside).map_or(true, |about| about.len() == 0);
            ensure!(
                is_empty || companion == "-shm",
                "{} was not written back",
                beside.display()
            );
        }
        Ok(())
    }
}

impl Drop for DatabaseCopy {
    fn drop(&mut self) {
        // What is not there needs no removing, and what can't be removed is told by the next attempt.
        let _ = fs::remove_file(&self.path);
        for ending in COMPANIONS.iter().chain(&LOCKS) {
            let _ = fs::remove_file(beside(&self.path, ending));
        }
    }
}

/// Copies a database before its schema is changed, once for each version: `usher.db.schema-0016`.
pub(crate) async fn keep_before_migrating(path: &Path, version: i64) -> Result<()> {
    let kept = beside(path, &format!(".schema-{version:04}"));
    if kept.exists() {
        return Ok(());
    }
    let draft = beside(&kept, ".part");
    if draft.exists() {
        // Nobody else makes one now: it is left from a start that was cut off.
        fs::remove_file(&draft)?;
    }
    DatabaseCopy::make(path, &draft).await?.put(&kept)
}

fn sync(file: &Path) -> Result<()> {
    let synced = File::open(file).and_then(|file| file.sync_all());
    synced.with_context(|| format!("{} cannot be written to the disk", file.display()))
}

fn sync_folder(of: &Path) -> Result<()> {
    match of.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => sync(folder),
        None => sync(Path::new(".")),
    }
}
