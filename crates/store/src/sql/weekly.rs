//! `weekly_mails`: when each member gets the weekly mail.

use super::{Sql, sql};

/// What a reader is made of: their role, their record set or own rights, and the workspaces that they chose.
macro_rules! reader {
    () => {
        "m.id, m.department_id, m.external, r.permissions, r.scope, r.reach,
         COALESCE(m.record_rights, s.rights) AS record_limit,
         (SELECT string_agg(x.unit_id, ',') FROM member_units x JOIN units u ON u.id = x.unit_id
             WHERE x.member_id = m.id AND x.weekly AND u.archived_at IS NULL) AS workspaces"
    };
}
pub(crate) use reader;

/// Whoever is a member with it has it on, at the usual time, to be reckoned.
pub(crate) const BEGIN: Sql = sql!(
    "INSERT INTO weekly_mails (member_id, business_id, next_at) VALUES ($2, $1, 0) ON CONFLICT (member_id) DO NOTHING"
);

pub(crate) const PLAN: Sql =
    sql!("SELECT day, hour, zone, told_at FROM weekly_mails WHERE business_id = $1 AND member_id = $2");

pub(crate) const SET_PLAN: Sql = sql!(
    "INSERT INTO weekly_mails (business_id, member_id, day, hour, zone, next_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (member_id) DO UPDATE SET day = excluded.day, hour = excluded.hour, zone = excluded.zone,
         next_at = excluded.next_at"
);

/// The longest due are cut out of the index first.
pub(crate) const DUE: Sql = sql!(
    "SELECT w.business_id, w.day, w.hour, w.zone, COALESCE(w.zone, b.zone) AS told_in, w.next_at,
         CASE WHEN m.weekly_mail AND m.status = 'active' THEN n.sign_in_name END AS sign_in_name, ",
    reader!(),
    ", EXISTS (SELECT 1 FROM message_recipients x WHERE x.member_id = m.id AND x.read_at IS NULL) AS has_unread
     FROM (SELECT member_id, business_id, day, hour, zone, next_at FROM weekly_mails
         WHERE next_at <= $1 ORDER BY next_at, member_id LIMIT $2) w
     JOIN businesses b ON b.id = w.business_id
     JOIN members m ON m.id = w.member_id
     JOIN users n ON n.id = m.user_id
     JOIN roles r ON r.id = m.role_id
     LEFT JOIN record_sets s ON s.id = m.record_set_id
     ORDER BY w.next_at, m.id"
);

/// Between the two stands what is seen.
pub(crate) const ANY_HEAD: &str = "SELECT id FROM records";
pub(crate) const ANY_TAIL: &str = " LIMIT 1";

/// Each list is cut out of its index first; what is shown is fetched for its rows only.
macro_rules! part_head {
    ($key:literal) => {
        concat!(
            "SELECT r.id, r.kind, r.title, r.due_on, page.total, w.name AS workspace FROM (SELECT id, ",
            $key,
            ", COUNT(*) OVER () AS total FROM records"
        )
    };
}

macro_rules! part_tail {
    ($order:literal) => {
        concat!(
            ") page
             JOIN records r ON r.id = page.id
             JOIN units w ON w.id = r.workspace_id
             ORDER BY ",
            $order
        )
    };
}

pub(crate) const TO_DO_HEAD: &str = part_head!("due_on");
pub(crate) const TO_DO_ORDER: &str = "due_on, id";
pub(crate) const TO_DO_TAIL: &str = part_tail!("page.due_on, page.id");
pub(crate) const CHANGED_HEAD: &str = part_head!("changed_at");
pub(crate) const CHANGED_ORDER: &str = "changed_at DESC, id DESC";
pub(crate) const CHANGED_TAIL: &str = part_tail!("page.changed_at DESC, page.id DESC");

/// Followed by rows of whose turn it is, when it was due, when the next one is, when it is told of, and a token; and by
/// [`CLAIM_TAIL`].
pub(crate) const CLAIM_HEAD: &str = "WITH turns (whose, due, next, told, token) AS (VALUES ";

/// Turns that somebody else takes meanwhile are left to them. All take them in one order, so that nobody waits in a circle.
pub(crate) const CLAIM_TAIL: Sql = sql!(
    "), held AS MATERIALIZED (
         SELECT w.member_id AS held_id FROM weekly_mails w JOIN turns ON turns.whose = w.member_id
         WHERE w.next_at = turns.due ORDER BY w.member_id";
    lock "FOR UPDATE OF w SKIP LOCKED";
    ")
     UPDATE weekly_mails SET next_at = turns.next, told_at = COALESCE(turns.told, weekly_mails.told_at),
         token_hash = turns.token
     FROM turns
     WHERE weekly_mails.member_id = turns.whose AND weekly_mails.next_at = turns.due
         AND weekly_mails.member_id IN (SELECT held_id FROM held)
     RETURNING member_id"
);

/// Followed by rows.
pub(crate) const QUEUE: &str =
    "INSERT INTO outbox (id, kind, after_others, business_id, to_email, about_id, generation, state, tries, created_at,
         due_at, give_up_at) VALUES ";

pub(crate) const FIND_LINK: Sql = sql!(
    "SELECT m.id, m.first_name, m.last_name, m.department_id, m.weekly_mail, b.id AS business_id, b.name AS business_name
     FROM weekly_mails w JOIN members m ON m.id = w.member_id JOIN businesses b ON b.id = w.business_id
     WHERE w.token_hash = $1"
);

pub(crate) const END: Sql =
    sql!("UPDATE members SET weekly_mail = FALSE WHERE business_id = $1 AND id = $2 AND weekly_mail");

pub(crate) const END_PLAN: Sql =
    sql!("UPDATE weekly_mails SET next_at = NULL WHERE business_id = $1 AND member_id = $2");
