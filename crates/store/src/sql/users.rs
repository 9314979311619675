//! `users`: sign-in identities.

use super::{Sql, sql};

pub(crate) const ANY: Sql = sql!("SELECT EXISTS (SELECT 1 FROM users) AS found");

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO users (id, sign_in_name, password_hash, instance_admin, first_name, last_name, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (sign_in_name) DO NOTHING"
);

pub(crate) const FIND: Sql = sql!(
    "SELECT id, sign_in_name, password_hash, instance_admin, first_name, last_name FROM users WHERE id = $1"
);

pub(crate) const FIND_BY_NAME: Sql = sql!(
    "SELECT id, sign_in_name, password_hash, instance_admin, first_name, last_name FROM users WHERE sign_in_name = $1"
);

pub(crate) const MAKE_INSTANCE_ADMIN: Sql =
    sql!("UPDATE users SET instance_admin = TRUE WHERE id = $1 AND NOT instance_admin");

pub(crate) const LOCK: Sql = sql!("SELECT id FROM users WHERE id = $1"; lock "FOR NO KEY UPDATE");
