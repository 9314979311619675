//! Telling a database that does not work from a statement that is wrong.

use crate::backend::Backend;
use service::ports::Unavailable;

/// The error, marked with [`Unavailable`] where the database is its cause.
pub(crate) fn told<DB: Backend>(error: sqlx::Error) -> anyhow::Error {
    let unavailable = match &error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::BeginFailed => true,
        sqlx::Error::Database(told) => told.code().is_some_and(|code| DB::is_unavailable(&code)),
        _ => false,
    };
    let error = anyhow::Error::new(error);
    if unavailable {
        error.context(Unavailable)
    } else {
        error
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sqlx::{Postgres, Sqlite};

    #[test]
    fn r03_r04_a_database_that_is_gone_full_locked_or_broken_is_told_from_a_statement_that_is_wrong() {
        for code in ["5", "517", "8", "10", "1034", "13", "14"] {
            assert!(Sqlite::is_unavailable(code), "{code}");
        }
        for code in [
            "57P01", "57P03", "53100", "53300", "25006", "08006", "58030", "55P03",
        ] {
            assert!(Postgres::is_unavailable(code), "{code}");
        }
        for code in ["1", "11", "2067", "787"] {
            assert!(!Sqlite::is_unavailable(code), "{code}");
        }
        for code in ["23505", "42601", "40001", "57014"] {
            assert!(!Postgres::is_unavailable(code), "{code}");
        }
    }

    #[test]
    fn the_mark_hides_neither_the_cause_nor_itself_behind_what_is_said_later() {
        let error = told::<Sqlite>(sqlx::Error::PoolTimedOut).context("a job");
        assert!(error.is::<Unavailable>());
        assert!(error.downcast_ref::<sqlx::Error>().is_some());
        assert!(!told::<Sqlite>(sqlx::Error::RowNotFound).is::<Unavailable>());
    }
}
