//! `sessions`: who is signed in.

use super::{Sql, sql};

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO sessions
         (token_hash, user_id, business_id, created_at, expires_at, idle_span, last_seen_at, idle_until)
     VALUES ($1, $2, $3, $4, $5, $6, $4, $7)"
);

/// What the navigation says of their messages; see `MOST_UNREAD`.
macro_rules! inbox_columns {
    () => {
        "(SELECT COUNT(*) FROM (SELECT 1 FROM message_recipients x
             WHERE x.member_id = m.id AND x.read_at IS NULL LIMIT 100) few) AS unread,
         EXISTS (SELECT 1 FROM message_recipients x WHERE x.member_id = m.id) AS has_messages"
    };
}

pub(crate) const FIND_PRINCIPAL: Sql = sql!(
    "SELECT u.id AS user_id, u.sign_in_name, u.first_name, u.last_name, u.instance_admin, s.last_seen_at,
         s.idle_span,
         m.id AS member_id, m.first_name AS member_first_name, m.last_name AS member_last_name,
         m.language, m.department_id, b.id AS business_id, b.name AS business_name, b.zone,
         r.name AS role, r.permissions, r.scope, r.reach, m.external,
         COALESCE(m.record_rights, l.rights) AS record_limit, ",
    inbox_columns!(),
    " FROM sessions s
     JOIN users u ON u.id = s.user_id
     LEFT JOIN members m ON m.user_id = s.user_id AND m.business_id = s.business_id AND m.status = 'active'
     LEFT JOIN businesses b ON b.id = m.business_id
     LEFT JOIN roles r ON r.id = m.role_id
     LEFT JOIN record_sets l ON l.id = m.record_set_id
     WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.idle_until > $2"
);

/// A user's place in a business, with the columns of [`FIND_PRINCIPAL`].
pub(crate) const FIND_SEAT: Sql = sql!(
    "SELECT m.id AS member_id, m.language, m.department_id, b.id AS business_id, b.name AS business_name, b.zone,
         r.name AS role, r.permissions, r.scope, r.reach, m.external,
         COALESCE(m.record_rights, l.rights) AS record_limit, ",
    inbox_columns!(),
    " FROM members m JOIN businesses b ON b.id = m.business_id JOIN roles r ON r.id = m.role_id
     LEFT JOIN record_sets l ON l.id = m.record_set_id
     WHERE m.user_id = $1 AND m.business_id = $2 AND m.status = 'active'"
);

pub(crate) const TOUCH: Sql = sql!(
    "UPDATE sessions SET last_seen_at = $2, idle_until = $2 + idle_span
     WHERE token_hash = $1 AND last_seen_at < $2
     RETURNING user_id, business_id"
);

pub(crate) const DELETE: Sql = sql!("DELETE FROM sessions WHERE token_hash = $1");

pub(crate) const SWITCH: Sql = sql!("UPDATE sessions SET business_id = $2 WHERE token_hash = $1");

pub(crate) const DELETE_IN: Sql = sql!("DELETE FROM sessions WHERE business_id = $1 AND user_id = $2");

pub(crate) const SWEEP: Sql = sql!(
    "DELETE FROM sessions WHERE token_hash IN
         (SELECT token_hash FROM sessions WHERE expires_at <= $1 OR idle_until <= $1 LIMIT $2";
    lock "FOR UPDATE SKIP LOCKED";
    ")"
);
