//! The instance's own values, and what a database can say about its own soundness.

use super::{Sql, sql};

pub(crate) const FIND: Sql = sql!("SELECT value FROM instance_values WHERE key = $1");

pub(crate) const SETTLE: Sql =
    sql!("INSERT INTO instance_values (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING");

pub(crate) const SQLITE_CHECKS: &[Sql] = &[
    sql!("SELECT integrity_check AS problem FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
    sql!(
        "SELECT 'a row of ' || \"table\" || ' refers to a row of ' || parent || ' that is not there' AS problem
         FROM pragma_foreign_key_check"
    ),
];

pub(crate) const POSTGRES_CHECKS: &[Sql] = &[
    sql!(
        "SELECT 'the constraint ' || conname::TEXT || ' is not validated' AS problem
         FROM pg_constraint WHERE NOT convalidated"
    ),
    sql!(
        "SELECT 'the index ' || indexrelid::regclass::TEXT || ' is not valid' AS problem
         FROM pg_index WHERE NOT indisvalid"
    ),
];
