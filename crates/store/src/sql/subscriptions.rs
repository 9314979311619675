//! `subscriptions`: a business's contracts for apps.

use super::seats::{counts, is_open};
use super::{Sql, sql};

/// With how their seats stand at `$2`.
pub(crate) const LIST: Sql = sql!(
    "SELECT s.id, s.app_id, p.name AS app_name, s.package, s.seat_limit, s.active, s.starts_at, s.ends_at, ",
    is_open!("$2"),
    " AS open, ",
    counts!("$2"),
    " FROM subscriptions s JOIN apps p ON p.id = s.app_id WHERE s.business_id = $1
     ORDER BY p.name_key, s.package_key, s.id LIMIT 1000"
);

/// Those of an app that give seats at `$2`.
pub(crate) const CHOICES: Sql = sql!(
    "SELECT s.id, s.app_id, p.name AS app_name, s.package, s.seat_limit, s.active, s.starts_at, s.ends_at,
         TRUE AS open, ",
    counts!("$2"),
    " FROM subscriptions s JOIN apps p ON p.id = s.app_id WHERE s.business_id = $1 AND s.app_id = $3 AND ",
    is_open!("$2"),
    " ORDER BY s.package_key, s.id LIMIT 500"
);

/// With how its seats stand at `$3`.
pub(crate) const FIND: Sql = sql!(
    "SELECT s.id, s.business_id, s.app_id, s.package, s.seat_limit, s.active, s.starts_at, s.ends_at, ",
    counts!("$3"),
    " FROM subscriptions s WHERE s.business_id = $1 AND s.id = $2"
);

/// Of an app that is not archived.
pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO subscriptions
         (id, business_id, app_id, package, package_key, seat_limit, active, starts_at, ends_at)
     SELECT $1, $2, p.id, $4, $5, $6, $7, $8, $9 FROM apps p WHERE p.id = $3 AND p.archived_at IS NULL
     ON CONFLICT (business_id, app_id, package_key) DO NOTHING"
);

pub(crate) const CHANGE: Sql = sql!(
    "UPDATE subscriptions SET package = $3, package_key = $4, seat_limit = $5, active = $6, starts_at = $7, ends_at = $8
     WHERE business_id = $1 AND id = $2
         AND NOT EXISTS (SELECT 1 FROM subscriptions o WHERE o.business_id = $1 AND o.app_id = subscriptions.app_id
             AND o.package_key = $4 AND o.id <> $2)"
);
