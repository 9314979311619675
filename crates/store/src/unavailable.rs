//! Which faults are the database's at this moment, and no fault of what it was asked.

use crate::backend::Backend;
use service::ports::Unavailable;
use sqlx::Error;
use std::time::Duration;

/// How long a request waits for a connection, to read or for its turn to write: every turn is a few milliseconds. Shorter
/// than a request may take, so that whoever waited in vain is told that nothing was done.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// The error as the use cases get it: with [`Unavailable`] in it where another moment may do.
pub(crate) fn told<DB: Backend>(error: Error) -> anyhow::Error {
    let passes = passes::<DB>(&error);
    let error = anyhow::Error::new(error);
    if passes { error.context(Unavailable) } else { error }
}

fn passes<DB: Backend>(error: &Error) -> bool {
    match error {
        Error::PoolTimedOut | Error::PoolClosed | Error::Io(_) | Error::Tls(_) => true,
        Error::Database(error) => error.code().is_some_and(|code| DB::passes(&code)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;
    use sqlx::{Postgres, Sqlite};

    #[test]
    fn a_fault_that_passes_is_known_under_whatever_is_said_of_it() {
        let error = told::<Sqlite>(Error::PoolTimedOut);
        let error = Err::<(), _>(error)
            .context("no transaction could be begun")
            .unwrap_err();
        assert!(error.is::<Unavailable>());
        assert!(matches!(error.downcast_ref(), Some(Error::PoolTimedOut)));
        assert!(!told::<Sqlite>(Error::RowNotFound).is::<Unavailable>());
    }

    #[test]
    fn codes_tell_what_passes_from_what_is_wrong() {
        for code in ["5", "261", "517", "773", "6", "10", "778", "1546", "13"] {
            assert!(Sqlite::passes(code), "{code}");
        }
        for code in ["1", "11", "19", "2067", "1555", "23505", ""] {
            assert!(!Sqlite::passes(code), "{code}");
        }
        for code in [
            "08006", "40001", "40P01", "53300", "53100", "55P03", "57P01", "58030", "25006",
        ] {
            assert!(Postgres::passes(code), "{code}");
        }
        for code in ["23505", "42601", "22P02", "25P02", "55000"] {
            assert!(!Postgres::passes(code), "{code}");
        }
    }
}
