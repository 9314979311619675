//! The instance's own values.

use super::{Sql, sql};

pub(crate) const FIND: Sql = sql!("SELECT value FROM instance_values WHERE key = $1");

pub(crate) const SETTLE: Sql =
    sql!("INSERT INTO instance_values (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING");

/// Whatever is derived from an earlier one is dead from now on.
pub(crate) const RAISE_EPOCH: Sql = sql!(
    "INSERT INTO instance_values (key, value) VALUES ('restore epoch', $1) ON CONFLICT (key) DO UPDATE SET value = $1"
);
