//! `apps` and `app_roles`: software that access is given to.

use super::seats::is_open;
use super::{Sql, sql};

/// With in how many businesses each has a subscription; of business `$1` alone, if there is one.
pub(crate) const LIST: Sql = sql!(
    "SELECT p.id, p.name, p.archived_at,
         (SELECT COUNT(DISTINCT s.business_id) FROM subscriptions s
             WHERE s.app_id = p.id AND ($1 IS NULL OR s.business_id = $1)) AS businesses
     FROM apps p
     WHERE $1 IS NULL OR EXISTS (SELECT 1 FROM subscriptions s WHERE s.app_id = p.id AND s.business_id = $1)
     ORDER BY p.archived_at IS NOT NULL, p.name_key, p.id LIMIT 500"
);

/// Of all apps, with how many accesses have each; those of business `$1` alone, if there is one.
pub(crate) const LIST_ROLES: Sql = sql!(
    "SELECT r.id, r.app_id, r.name, r.archived_at,
         (SELECT COUNT(*) FROM accesses a
             WHERE a.app_role_id = r.id AND ($1 IS NULL OR a.business_id = $1)) AS accesses
     FROM app_roles r ORDER BY r.archived_at IS NOT NULL, r.name_key, r.id LIMIT 10000"
);

/// Those that a business has an open subscription for.
macro_rules! choices {
    () => {
        concat!(
            "SELECT p.id, p.name FROM apps p
             WHERE EXISTS (SELECT 1 FROM subscriptions s WHERE s.business_id = $1 AND s.app_id = p.id AND ",
            is_open!("$2"),
            ")"
        )
    };
}
pub(crate) const CHOICES: Sql = sql!(choices!(), " ORDER BY p.name_key, p.id LIMIT 500");

/// Followed by a list of apps and [`CHOSEN_ORDER`].
pub(crate) const CHOSEN: &str = concat!(choices!(), " AND p.id IN ");
pub(crate) const CHOSEN_ORDER: &str = " ORDER BY p.name_key, p.id";

pub(crate) const ROLE_CHOICES: Sql = sql!(
    "SELECT id, name FROM app_roles WHERE app_id = $1 AND archived_at IS NULL ORDER BY name_key, id LIMIT 500"
);

pub(crate) const FIND: Sql = sql!("SELECT id, name, archived_at FROM apps WHERE id = $1"; lock "FOR SHARE");

pub(crate) const FIND_ROLE: Sql =
    sql!("SELECT id, app_id, name, archived_at FROM app_roles WHERE id = $1"; lock "FOR SHARE");

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO apps (id, name, name_key, archived_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (name_key) WHERE archived_at IS NULL DO NOTHING"
);

pub(crate) const INSERT_ROLE: Sql = sql!(
    "INSERT INTO app_roles (id, app_id, name, name_key, archived_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (app_id, name_key) WHERE archived_at IS NULL DO NOTHING"
);

pub(crate) const RENAME: Sql = sql!(
    "UPDATE apps SET name = $2, name_key = $3 WHERE id = $1 AND archived_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM apps o WHERE o.name_key = $3 AND o.id <> $1 AND o.archived_at IS NULL)"
);

pub(crate) const RENAME_ROLE: Sql = sql!(
    "UPDATE app_roles SET name = $2, name_key = $3 WHERE id = $1 AND archived_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM app_roles o
             WHERE o.app_id = app_roles.app_id AND o.name_key = $3 AND o.id <> $1 AND o.archived_at IS NULL)"
);

pub(crate) const ARCHIVE: Sql =
    sql!("UPDATE apps SET archived_at = $2 WHERE id = $1 AND archived_at IS NULL");

pub(crate) const ARCHIVE_ROLE: Sql =
    sql!("UPDATE app_roles SET archived_at = $2 WHERE id = $1 AND archived_at IS NULL");
