//! `roles`: named sets of permissions.

use super::{Sql, sql};

macro_rules! columns {
    () => {
        "id, business_id, name, description, permissions, scope, reach, by_invitation, built_in, archived_at"
    };
}

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO roles (id, business_id, position, name, name_key, description, permissions, scope, reach,
         invites, administers, by_invitation, built_in, archived_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
);

pub(crate) const LIST: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM roles WHERE business_id = $1 AND archived_at IS NULL ORDER BY position, id"
);

pub(crate) const FIRST: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM roles WHERE business_id = $1 AND archived_at IS NULL ORDER BY position, id LIMIT 1"
);

pub(crate) const FIND: Sql = sql!(
    "SELECT ", columns!(), " FROM roles WHERE business_id = $1 AND id = $2"; lock "FOR SHARE"
);

pub(crate) const ARCHIVE: Sql =
    sql!("UPDATE roles SET archived_at = $3 WHERE business_id = $1 AND id = $2 AND archived_at IS NULL");
