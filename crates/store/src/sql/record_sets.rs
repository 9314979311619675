//! `record_sets`: what their holders may view and update.

use super::{Sql, sql};

macro_rules! columns {
    () => {
        "id, business_id, name, rights, archived_at"
    };
}

/// With how many active members and outstanding invitations each has, the archived ones last.
pub(crate) const ROWS: Sql = sql!(
    "SELECT ",
    columns!(),
    ", (SELECT COUNT(*) FROM members m
             WHERE m.record_set_id = record_sets.id AND m.status = 'active') AS members,
         (SELECT COUNT(*) FROM invitations i WHERE i.record_set_id = record_sets.id
             AND i.recorded_state IN ('pending', 'awaiting confirmation', 'expired')) AS invitations
     FROM record_sets WHERE business_id = $1 ORDER BY archived_at IS NOT NULL, name_key, id LIMIT 1000"
);

/// Those that can be given: none where the plan has none.
pub(crate) const CHOICES: Sql = sql!(
    "SELECT s.id, s.name FROM record_sets s JOIN businesses b ON b.id = s.business_id
     WHERE s.business_id = $1 AND s.archived_at IS NULL AND b.has_record_sets
     ORDER BY s.name_key, s.id LIMIT 500"
);

pub(crate) const FIND: Sql = sql!(
    "SELECT ", columns!(), " FROM record_sets WHERE business_id = $1 AND id = $2"; lock "FOR SHARE"
);

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO record_sets (business_id, id, name, name_key, rights, archived_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (business_id, name_key) WHERE archived_at IS NULL DO NOTHING"
);

pub(crate) const CHANGE: Sql = sql!(
    "UPDATE record_sets SET name = $3, name_key = $4, rights = $5
     WHERE business_id = $1 AND id = $2 AND archived_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM record_sets o
             WHERE o.business_id = $1 AND o.name_key = $4 AND o.id <> $2 AND o.archived_at IS NULL)"
);

pub(crate) const ARCHIVE: Sql = sql!(
    "UPDATE record_sets SET archived_at = $3 WHERE business_id = $1 AND id = $2 AND archived_at IS NULL"
);
