//! `sign_in_tries`: how often a key failed to sign in.

use super::{Sql, sql};

pub(crate) const FIND: Sql = sql!(
    "SELECT failures, last_at, wait_until FROM sign_in_tries WHERE key = $1"; lock "FOR UPDATE"
);

/// PostgreSQL only: holds the key, whether it has a row or not.
pub(crate) const LOCK_KEY: Sql = sql!("SELECT pg_advisory_xact_lock($1)");

pub(crate) const SET: Sql = sql!(
    "INSERT INTO sign_in_tries (key, failures, last_at, wait_until) VALUES ($1, $2, $3, $4)
     ON CONFLICT (key) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at,
         wait_until = excluded.wait_until"
);

pub(crate) const DELETE: Sql = sql!("DELETE FROM sign_in_tries WHERE key = $1");

pub(crate) const SWEEP: Sql = sql!(
    "DELETE FROM sign_in_tries WHERE key IN
         (SELECT key FROM sign_in_tries WHERE last_at <= $1 AND wait_until <= $2 LIMIT $3)"
);
