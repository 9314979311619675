//! `roles`: named sets of permissions.

use super::{Sql, sql};

macro_rules! columns {
    () => {
        "id, business_id, name, description, permissions, scope, reach, by_invitation, built_in, archived_at"
    };
}

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO roles (business_id, id, name, name_key, description, permissions, scope, reach, invites,
         administers, by_invitation, position, built_in, archived_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
);

/// The last in the list, and not built in.
pub(crate) const ADD: Sql = sql!(
    "INSERT INTO roles (business_id, id, name, name_key, description, permissions, scope, reach, invites,
         administers, by_invitation, position, built_in, archived_at)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, COALESCE(MAX(position), 0) + 1, FALSE, NULL
     FROM roles WHERE business_id = $1
     ON CONFLICT (business_id, name_key) WHERE archived_at IS NULL DO NOTHING"
);

pub(crate) const EDIT: Sql = sql!(
    "UPDATE roles SET name = $3, name_key = $4, description = $5, permissions = $6, scope = $7, reach = $8,
         invites = $9, administers = $10, by_invitation = $11
     WHERE business_id = $1 AND id = $2 AND archived_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM roles o
             WHERE o.business_id = $1 AND o.name_key = $4 AND o.id <> $2 AND o.archived_at IS NULL)"
);

pub(crate) const LIST: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM roles WHERE business_id = $1 AND archived_at IS NULL ORDER BY position, id"
);

pub(crate) const CHOSEN: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM roles WHERE business_id = $1 AND id = $2 AND archived_at IS NULL"
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

/// With how many active members and outstanding invitations each has, the archived ones last.
pub(crate) const ROWS: Sql = sql!(
    "SELECT ",
    columns!(),
    ", (SELECT COUNT(*) FROM members m
             WHERE m.business_id = roles.business_id AND m.role_id = roles.id AND m.status = 'active') AS members,
         (SELECT COUNT(*) FROM invitations i WHERE i.business_id = roles.business_id AND i.role_id = roles.id
             AND i.recorded_state IN ('pending', 'awaiting confirmation', 'expired')) AS invitations
     FROM roles WHERE business_id = $1 ORDER BY archived_at IS NOT NULL, position, id LIMIT 1000"
);

macro_rules! may_come_back {
    () => {
        "business_id = $1 AND built_in AND archived_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM roles o
             WHERE o.business_id = $1 AND o.name_key = roles.name_key AND o.archived_at IS NULL)"
    };
}

/// The archived built-in roles whose names are free.
pub(crate) const TO_BRING_BACK: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM roles WHERE ",
    may_come_back!(),
    " ORDER BY position, id"
);

pub(crate) const BRING_BACK: Sql = sql!(
    "UPDATE roles SET archived_at = NULL WHERE id = $2 AND ",
    may_come_back!()
);
