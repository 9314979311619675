//! Copies of a SQLite database: made while it is used, looked at, and put somewhere when they are whole.

use crate::database::Database;
use crate::in_use::{LOCKS, beside};
use crate::{open_sqlite, schema};
use anyhow::{Context, Result, bail, ensure};
use sqlx::{ConnectOptions, Connection, Sqlite};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
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

    /// Removes what an attempt that was cut off has left there; for whoever knows that nobody else makes a copy there now.
    pub fn clear(at: &Path) {
        drop(Self { path: at.to_owned() });
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
        match name_anew(&self.path, to) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                bail!("{} is there already, and is not written over", to.display())
            }
            named => named.with_context(|| format!("{} cannot be made", to.display()))?,
        }
        sync_folder(to)
    }

    /// Puts it in the place of a database that nobody has open, which is kept as `kept`: there is one of the two at every
    /// moment, with all that was committed to it.
    pub async fn put_in_place_of(self, replaced: &Path, kept: &Path) -> Result<()> {
        self.must_be_whole()?;
        sync(&self.path)?;
        if let Err(error) = write_back(replaced).await {
            tracing::warn!(%error, "the log of the database that is replaced could not be written back into it");
        }
        let linked = fs::hard_link(replaced, kept);
        linked.with_context(|| format!("{} cannot be kept as {}", replaced.display(), kept.display()))?;
        for companion in COMPANIONS {
            // What could not be written back goes with the old one: beside the new one it would be read as the new one's.
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
        remove_companions(&self.path);
        for lock in LOCKS {
            let _ = fs::remove_file(beside(&self.path, lock));
        }
    }
}

/// Copies a database before its schema is changed: `usher.db.schema-0016`. A copy of that version which is there is older,
/// whether from a start that was cut off or from another upgrade: migrations are done whole or not at all.
pub(crate) async fn keep_before_migrating(path: &Path, version: i64) -> Result<()> {
    let kept = beside(path, &format!(".schema-{version:04}"));
    let draft = beside(&kept, ".part");
    DatabaseCopy::clear(&draft);
    let copy = DatabaseCopy::make(path, &draft).await?;
    // What somebody who looked at the older one has left would be read as this one's.
    remove_companions(&kept);
    fs::rename(&copy.path, &kept).with_context(|| format!("{} cannot be made", kept.display()))?;
    sync_folder(&kept)
}

/// What stands in a database's log goes into its file, as far as it can be read; the last one to close it removes the log.
async fn write_back(path: &Path) -> sqlx::Result<()> {
    let mut writing = open_sqlite::reading(path).read_only(false).connect().await?;
    let written = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .execute(&mut writing)
        .await;
    writing.close().await?;
    written.map(drop)
}

/// Gives a file another name, which nothing has; Err of the kind `AlreadyExists` if something has it.
fn name_anew(file: &Path, name: &Path) -> io::Result<()> {
    match fs::hard_link(file, name) {
        Ok(()) => fs::remove_file(file),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        Err(_) => name_without_links(file, name),
    }
}

/// The same where the disk has no hard links, with the name taken for a moment before its file is there.
fn name_without_links(file: &Path, name: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).open(name)?;
    fs::rename(file, name)
}

/// Removes what SQLite has left beside a file. What is not there needs no removing, and what can't be removed is told by
/// whatever it gets in the way of.
fn remove_companions(path: &Path) {
    for companion in COMPANIONS {
        let _ = fs::remove_file(beside(path, companion));
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_once_with_hard_links_and_without() {
        for name in [name_anew, name_without_links] {
            let folder = tempfile::tempdir().unwrap();
            let [first, second, to] = ["first", "second", "to"].map(|name| folder.path().join(name));
            fs::write(&first, "first").unwrap();
            fs::write(&second, "second").unwrap();
            name(&first, &to).unwrap();
            let refused = name(&second, &to).unwrap_err();
            assert_eq!(refused.kind(), ErrorKind::AlreadyExists);
            assert!(!first.exists() && second.exists());
            assert_eq!(fs::read_to_string(&to).unwrap(), "first");
        }
    }
}
