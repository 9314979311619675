//! `businesses`: tenants.

use super::{Sql, sql};

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO businesses (id, name, zone, language, invitation_hours, code_mode, has_record_sets, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
);

macro_rules! columns {
    () => {
        "id, name, zone, language, invitation_hours, code_mode, has_record_sets, created_at"
    };
}

pub(crate) const FIND: Sql = sql!("SELECT ", columns!(), " FROM businesses WHERE id = $1");

pub(crate) const LOCK: Sql = sql!(
    "SELECT ", columns!(), " FROM businesses WHERE id = $1"; lock "FOR NO KEY UPDATE"
);

/// Names are not unique.
pub(crate) const CALLED: Sql =
    sql!("SELECT id, name FROM businesses WHERE name = $1 ORDER BY created_at, id LIMIT 200");

pub(crate) const OF_USER: Sql = sql!(
    "SELECT b.id, b.name FROM members m JOIN businesses b ON b.id = m.business_id
     WHERE m.user_id = $1 AND m.status = 'active'
     ORDER BY LOWER(b.name), b.id LIMIT 200"
);

pub(crate) const BY_USE: Sql = sql!(
    "SELECT b.id, b.name, r.name AS role, m.last_seen_at
     FROM members m JOIN businesses b ON b.id = m.business_id JOIN roles r ON r.id = m.role_id
     WHERE m.user_id = $1 AND m.status = 'active'
     ORDER BY m.last_seen_at DESC NULLS LAST, LOWER(b.name), b.id LIMIT $2"
);

pub(crate) const TO_INVITE_INTO: Sql = sql!(
    "SELECT b.id, b.name FROM members m JOIN businesses b ON b.id = m.business_id JOIN roles r ON r.id = m.role_id
     WHERE m.user_id = $1 AND m.status = 'active' AND NOT m.external AND r.invites
     ORDER BY LOWER(b.name), b.id LIMIT 200"
);

pub(crate) const SET_INVITATION_POLICY: Sql =
    sql!("UPDATE businesses SET invitation_hours = $2, code_mode = $3 WHERE id = $1");

pub(crate) const SET_HAS_RECORD_SETS: Sql = sql!("UPDATE businesses SET has_record_sets = $2 WHERE id = $1");
