//! Which migrations a database has, which it lacks, and whether what they make is there.

use crate::backend::Backend;
use crate::checks::some_of;
use crate::open_sqlite;
use crate::query::query;
use crate::row::Row;
use crate::sql::schema as sql;
use anyhow::{Error, Result};
use service::ports::Finding;
use sqlx::migrate::Migrator;
use std::collections::BTreeSet;
use std::fmt;

/// The table that tells which migrations were applied.
const APPLIED: &str = "table _sqlx_migrations";

/// A change of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Its number.
    pub version: i64,
    /// What it is about.
    pub name: String,
}

impl fmt::Display for Migration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04} {}", self.version, self.name)
    }
}

/// How a database stands beside the migrations that this Usher knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// The last migration that was applied; 0: none was.
    pub version: i64,
    /// Those that were not, in their order.
    pub pending: Vec<Migration>,
}

/// Why this Usher can't work with a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SchemaRefusal {
    /// It has migrations that this Usher does not know.
    #[error(
        "this database belongs to a newer Usher: migration {found:04} was applied to it, and this one knows {known:04} \
         at most. Start the Usher that it belongs to, or restore a backup from before the upgrade. Nothing was changed"
    )]
    Newer {
        /// The last one that it has.
        found: i64,
        /// The last one that is known.
        known: i64,
    },
    /// One was applied in another form than this Usher has it.
    #[error(
        "migration {0:04} was applied to this database in another form than this Usher has it: one of them was edited. \
         Start the release that this database was made with, or restore a backup. Nothing was changed"
    )]
    Edited(i64),
    /// One was not applied, but later ones were.
    #[error(
        "migration {0:04} was never applied to this database, but later ones were: somebody changed the table \
         _sqlx_migrations. Restore a backup. Nothing was changed"
    )]
    Missing(i64),
}

/// How the database stands; Err, a [`SchemaRefusal`] among others, if this Usher can't work with it.
pub(crate) async fn schema_of<DB: Backend>(connection: &mut DB::Connection) -> Result<Schema> {
    let applied = if names::<DB>(connection).await?.contains(APPLIED) {
        let read = |row: &Row<DB>| Ok((row.get("version")?, row.get("checksum")?));
        query(sql::APPLIED).all::<DB, _>(connection, read).await?
    } else {
        Vec::new()
    };
    Ok(judge(&applied, DB::migrator(), DB::mended())?)
}

/// Compares what was applied, by number and checksum, with what is known.
fn judge(
    applied: &[(i64, Vec<u8>)],
    known: &Migrator,
    mended: Option<(i64, &str)>,
) -> Result<Schema, SchemaRefusal> {
    let version = applied.iter().map(|(version, _)| *version).max().unwrap_or(0);
    let last = known.iter().map(|migration| migration.version).max().unwrap_or(0);
    if let Some((found, _)) = applied
        .iter()
        .rev()
        .find(|(found, _)| !known.version_exists(*found))
    {
        return Err(SchemaRefusal::Newer {
            found: *found,
            known: last,
        });
    }
    let mut pending = Vec::new();
    for migration in known.iter() {
        match applied.iter().find(|(applied, _)| *applied == migration.version) {
            Some((version, checksum))
                if checksum[..] != *migration.checksum && mended != Some((*version, &hex(checksum))) =>
            {
                return Err(SchemaRefusal::Edited(migration.version));
            }
            Some(_) => {}
            None if migration.version < version => return Err(SchemaRefusal::Missing(migration.version)),
            None => pending.push(Migration {
                version: migration.version,
                name: migration.description.to_string(),
            }),
        }
    }
    Ok(Schema { version, pending })
}

/// In hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

/// What the doctor finds of it.
pub(crate) async fn findings<DB: Backend>(connection: &mut DB::Connection) -> Result<Vec<Finding>> {
    let wrong = match schema_of::<DB>(connection).await {
        Ok(schema) if schema.pending.is_empty() => None,
        Ok(schema) => Some(to_apply(&schema)),
        Err(error) => Some(refusal_or(error)?.to_string()),
    };
    let is_known = wrong.is_none();
    let mut findings = vec![Finding {
        check: "schema: its migrations are those of this Usher",
        wrong,
    }];
    if is_known {
        let there = names::<DB>(connection).await?;
        let made = open_sqlite::names_made().await?;
        let missing: Vec<String> = made.difference(&there).cloned().collect();
        findings.push(Finding {
            check: "schema: every table, column and index is there",
            wrong: (!missing.is_empty()).then(|| some_of(missing.len(), &missing)),
        });
    }
    Ok(findings)
}

fn to_apply(schema: &Schema) -> String {
    let names: Vec<String> = schema.pending.iter().map(ToString::to_string).collect();
    format!(
        "`usher migrate`, or the next start, has to apply {}",
        some_of(names.len(), &names)
    )
}

/// The refusal in an error; Err for any other.
fn refusal_or(error: Error) -> Result<SchemaRefusal> {
    error.downcast::<SchemaRefusal>()
}

/// Tables, columns and indexes, each as `table users`, `column users.id`, `index members_in_order`.
pub(crate) async fn names<DB: Backend>(connection: &mut DB::Connection) -> Result<BTreeSet<String>> {
    let read = |row: &Row<DB>| row.get::<String>("name");
    let names = query(DB::schema_names()).all::<DB, _>(connection, read).await?;
    Ok(names.into_iter().collect())
}

#[cfg(test)]
mod tests {

    use super::*;
    use sqlx::{Postgres, Sqlite};

    fn all() -> Vec<(i64, Vec<u8>)> {
        let known = Sqlite::migrator().iter();
        known
            .map(|migration| (migration.version, migration.checksum.to_vec()))
            .collect()
    }

    fn judged(applied: &[(i64, Vec<u8>)]) -> Result<Schema, SchemaRefusal> {
        judge(applied, Sqlite::migrator(), None)
    }

    #[test]
    fn r10_what_was_not_applied_is_pending_in_its_order() {
        let all = all();
        let whole = judged(&all).unwrap();
        assert_eq!((whole.version, whole.pending.len()), (all.last().unwrap().0, 0));
        assert_eq!(judged(&[]).unwrap().pending.len(), all.len());
        let some = judged(&all[..3]).unwrap();
        assert_eq!((some.version, some.pending[0].version), (3, 4));
        assert_eq!(some.pending[0].to_string(), "0004 the whole invitation");
    }

    #[test]
    fn r10_a_newer_database_an_edited_migration_and_a_gap_are_refused_with_what_to_do() {
        let mut newer = all();
        newer.push((9_000, vec![1]));
        let refusal = judged(&newer).unwrap_err();
        assert!(matches!(refusal, SchemaRefusal::Newer { found: 9_000, .. }));
        assert!(refusal.to_string().contains("Start the Usher that it belongs to"));
        let mut edited = all();
        edited[4].1 = vec![1];
        let refusal = judged(&edited).unwrap_err();
        assert_eq!(refusal, SchemaRefusal::Edited(5));
        assert!(
            refusal.to_string().contains("migration 0005")
                && refusal.to_string().contains("restore a backup")
        );
        let mut gap = all();
        gap.remove(4);
        assert_eq!(judged(&gap).unwrap_err(), SchemaRefusal::Missing(5));
    }

    #[test]
    fn both_databases_have_the_same_migrations() {
        let names = |migrator: &'static Migrator| -> Vec<_> {
            let all = migrator.iter();
            all.map(|migration| (migration.version, migration.description.clone(), migration.no_tx))
                .collect()
        };
        assert_eq!(names(Sqlite::migrator()), names(Postgres::migrator()));
        assert!(
            names(Sqlite::migrator()).iter().all(|(_, _, no_tx)| !no_tx),
            "each is applied whole or not at all, and can be rehearsed"
        );
    }
}
