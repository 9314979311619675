//! Who has a SQLite database open: two lock files beside it, which the system lets go of when a process ends.
//!
//! `<path>.lock` is held while somebody opens it: neither sqlx's migrator nor the change to WAL waits for other processes.
//! `<path>.used` is held by everybody who has it open, together, and by whoever changes its schema or puts another database in
//! its place, alone. Whoever takes both takes the first one first.

use anyhow::{Context, Result};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

/// What stands beside a database, besides what SQLite puts there.
pub(crate) const LOCKS: [&str; 2] = [".lock", ".used"];

/// As long as this lives, nobody else opens the database, and nobody had it open when it was made.
#[derive(Debug)]
pub struct Alone {
    _held: Option<[File; 2]>,
}

/// Waits for the turn to open it, and holds it until it is dropped.
pub(crate) async fn turn(path: &Path) -> Result<File> {
    held(beside(path, LOCKS[0]), File::lock).await
}

/// Holds it open together with others; waits while somebody has it alone.
pub(crate) async fn share(path: &Path) -> Result<File> {
    held(beside(path, LOCKS[1]), File::lock_shared).await
}

/// The same where Usher has ever opened it: whoever looks at a backup leaves nothing beside it.
pub(crate) async fn share_if_used(path: &Path) -> Result<Option<File>> {
    if beside(path, LOCKS[1]).exists() {
        share(path).await.map(Some)
    } else {
        Ok(None)
    }
}

/// The only one to hold it; None if others do.
pub(crate) async fn alone(path: &Path) -> Result<Option<Alone>> {
    let turn = turn(path).await?;
    let file = File::create(beside(path, LOCKS[1])).context("the lock file cannot be made")?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Alone {
            _held: Some([turn, file]),
        })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error).context("the lock file cannot be held"),
    }
}

/// Whoever holds it together with others, and the turn, is the only one from now on; false if there are others.
pub(crate) fn hold_alone(used: &File) -> Result<bool> {
    used.unlock()?;
    match used.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error).context("the lock file cannot be held"),
    }
}

/// Lets the others in again, with the turn still held.
pub(crate) fn hold_together(used: &File) -> Result<()> {
    used.unlock()?;
    used.lock_shared().context("the lock file cannot be held")
}

impl Alone {
    /// In a database that tells by itself who else is there.
    pub(crate) const UNLOCKED: Self = Self { _held: None };
}

/// The path with something after its name.
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

async fn held(name: PathBuf, hold: fn(&File) -> std::io::Result<()>) -> Result<File> {
    let shown = name.display().to_string();
    let waiting = spawn_blocking(move || {
        let file = File::create(&name)?;
        hold(&file).map(|()| file)
    });
    waiting
        .await?
        .with_context(|| format!("the lock file {shown} cannot be held"))
}

#[cfg(test)]
mod tests {

    use super::*;

    #[tokio::test]
    async fn nobody_is_alone_while_others_are_there_and_a_turn_is_one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("usher.db");
        assert!(share_if_used(&path).await.unwrap().is_none());
        let (one, other) = (share(&path).await.unwrap(), share(&path).await.unwrap());
        assert!(alone(&path).await.unwrap().is_none());
        assert!(!hold_alone(&one).unwrap());
        drop(one);
        assert!(hold_alone(&other).unwrap());
        assert!(alone(&path).await.unwrap().is_none());
        hold_together(&other).unwrap();
        let third = share_if_used(&path).await.unwrap().unwrap();
        drop((other, third));
        let only = alone(&path).await.unwrap().unwrap();
        assert!(File::create(beside(&path, ".lock")).unwrap().try_lock().is_err());
        drop(only);
        assert!(alone(&path).await.unwrap().is_some());
    }
}
