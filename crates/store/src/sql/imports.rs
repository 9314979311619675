//! `imports` and `import_rows`: tables of people, and what comes of their rows.

use super::{Sql, profile_columns, sql};

macro_rules! import {
    () => {
        "SELECT m.id, m.made_at, m.encoding, m.headings, m.columns, m.role_id, m.phase,
             (SELECT COUNT(*) FROM import_rows r WHERE r.import_id = m.id AND r.state = 'read') AS unread,
             (SELECT COUNT(*) FROM import_rows r WHERE r.import_id = m.id AND r.state = 'fine') AS fine,
             (SELECT COUNT(*) FROM import_rows r WHERE r.import_id = m.id AND r.state = 'refused') AS refused,
             (SELECT COUNT(*) FROM import_rows r WHERE r.import_id = m.id AND r.state = 'drafted') AS drafted,
             (SELECT COUNT(*) FROM invitations i WHERE i.batch_id = m.id AND i.recorded_state = 'draft') AS drafts,
             (SELECT j.id FROM invitation_jobs j WHERE j.import_id = m.id
                 ORDER BY j.made_at DESC, j.id DESC LIMIT 1) AS sending
         FROM imports m WHERE m.business_id = $1 AND m.member_id = $2 AND m.phase <> 'discarded'"
    };
}

pub(crate) const LIST: Sql = sql!(import!(), " ORDER BY m.made_at DESC, m.id DESC LIMIT 20");

pub(crate) const FIND: Sql = sql!(import!(), " AND m.id = $3");

/// Followed by conditions and an order.
pub(crate) const ROWS: &str =
    "SELECT r.number, r.cells, r.state, r.problems, i.id AS invitation_id, i.email, i.first_name,
         i.last_name, i.recorded_state, i.expires_at
     FROM import_rows r LEFT JOIN invitations i ON i.id = r.invitation_id";

pub(crate) const SLIPS: Sql = sql!(
    "SELECT i.id FROM invitations i JOIN import_rows r ON r.invitation_id = i.id
     WHERE i.batch_id = $1 AND i.channel = 'slip' AND i.recorded_state = 'pending' AND i.expires_at > $2
         AND i.printed_at IS NULL
     ORDER BY r.number LIMIT $3"
);

pub(crate) const DUE: Sql =
    sql!("SELECT id, business_id FROM imports WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2");

pub(crate) const OLD: Sql = sql!(
    "SELECT m.id, m.business_id FROM imports m
     WHERE m.phase IN ('checked', 'drafted') AND m.made_at < $1
         AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.batch_id = m.id AND i.recorded_state = 'draft')
     ORDER BY m.made_at LIMIT $2"
);

pub(crate) const COUNT: Sql = sql!(
    "SELECT COUNT(*) AS total FROM imports
     WHERE business_id = $1 AND member_id = $2 AND phase <> 'discarded'"
);

pub(crate) const FIND_OF_FILE: Sql = sql!(
    "SELECT id FROM imports
     WHERE business_id = $1 AND member_id = $2 AND file_hash = $3 AND phase NOT IN ('discarding', 'discarded')"
);

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO imports (id, business_id, member_id, made_at, file_hash, encoding, headings, columns, phase, due_at,
         worked, wanted)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'checking', $4, 0, '{}')"
);

/// Followed by rows.
pub(crate) const INSERT_ROWS: &str =
    "INSERT INTO import_rows (import_id, number, cells, state, problems) VALUES ";

pub(crate) const LOCK: Sql = sql!(
    "SELECT phase FROM imports WHERE business_id = $1 AND member_id = $2 AND id = $3 AND phase <> 'discarded'";
    lock "FOR NO KEY UPDATE"
);

pub(crate) const LOCK_DUE: Sql = sql!(
    "SELECT member_id, phase, columns, role_id, worked, wanted FROM imports
     WHERE business_id = $1 AND id = $2 AND due_at <= $3"; lock "FOR NO KEY UPDATE"
);

pub(crate) const TO_WORK: Sql = sql!(
    "SELECT number, cells FROM import_rows WHERE import_id = $1 AND state = $2 AND number > $3 ORDER BY number LIMIT $4"
);

/// Followed by a list of keys, by which the rows are found: `+ 0` and `|| ''` keep the databases from looking through all
/// fine rows instead, which a table that was just filled looks fit for.
pub(crate) const ABOUT: &str = "SELECT key, MIN(number) AS number FROM import_rows
     WHERE import_id = $1 AND state || '' = 'fine' AND number + 0 <= $2 AND key IN ";

/// Follows that list.
pub(crate) const ABOUT_TAIL: &str = " GROUP BY key";

/// Followed by rows, and [`SETTLE_TAIL`].
pub(crate) const SETTLE: &str =
    "UPDATE import_rows SET key = v.column2, state = v.column3, problems = v.column4,
         invitation_id = v.column5, cells = CASE WHEN v.column3 = 'drafted' THEN '[]' ELSE cells END
     FROM (VALUES ";

pub(crate) const SETTLE_TAIL: &str =
    ") AS v WHERE import_rows.import_id = $1 AND import_rows.number = v.column1";

pub(crate) const SET: Sql =
    sql!("UPDATE imports SET phase = $2, due_at = $3, worked = $4, wanted = $5 WHERE id = $1");

/// Nothing of the table is left, but for whom it was and when.
pub(crate) const EMPTY: Sql =
    sql!("UPDATE imports SET headings = '[]', columns = '[]', role_id = NULL, file_hash = $2 WHERE id = $1");

/// Unless it was taken up meanwhile.
pub(crate) const DISCARD_OLD: Sql = sql!(
    "UPDATE imports SET phase = 'discarding', due_at = $2, worked = 0, wanted = '{}'
     WHERE id = $1 AND phase IN ('checked', 'drafted')
         AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.batch_id = imports.id AND i.recorded_state = 'draft')"
);

/// What is left of a table whose drafts somebody keeps.
pub(crate) const DELETE_OLD_ROWS: Sql = sql!(
    "DELETE FROM import_rows WHERE state IN ('read', 'fine', 'refused')
         AND import_id IN (SELECT id FROM imports WHERE phase = 'drafted' AND made_at < $1)"
);

pub(crate) const SET_COLUMNS: Sql = sql!("UPDATE imports SET columns = $2, role_id = $3 WHERE id = $1");

pub(crate) const FORGET: Sql =
    sql!("UPDATE import_rows SET key = NULL, state = 'read', problems = '[]' WHERE import_id = $1");

/// The addresses of members, `$2` being their department or null for all. Followed by a list of addresses.
pub(crate) const MEMBERS_AT: &str =
    "SELECT u.sign_in_name AS email FROM users u JOIN members m ON m.user_id = u.id
     WHERE m.business_id = $1 AND ($2 = '' OR m.department_id = $2) AND u.sign_in_name IN ";

/// The addresses of live invitations, likewise.
pub(crate) const INVITED_AT: &str = "SELECT email FROM invitations
     WHERE business_id = $1 AND ($2 = '' OR department_id = $2) AND recorded_state IN ('pending', 'awaiting confirmation')
         AND (recorded_state = 'awaiting confirmation' OR expires_at > $3) AND email IN ";

/// Followed by a list of keys.
pub(crate) const DRAFTED: &str =
    "SELECT draft_key FROM invitations WHERE business_id = $1 AND invited_by = $2 AND draft_key IN ";

/// Followed by rows.
pub(crate) const INSERT_DRAFTS: &str = concat!(
    "INSERT INTO invitations (id, business_id, batch_id, email, channel, for_member_id, first_name, last_name, role_id,
         department_id, location_id, invited_by, recorded_state, generation, sent_at, expires_at, closed_at, asked_at,
         note, code_mode, tries, printed_at, manager_id, ",
    profile_columns!(""),
    ", search, draft_key) VALUES "
);

/// Followed by rows.
pub(crate) const INSERT_UNITS: &str =
    "INSERT INTO invitation_units (business_id, invitation_id, unit_id, weekly) VALUES ";

/// Followed by rows.
pub(crate) const INSERT_ACCESSES: &str = "INSERT INTO invitation_accesses
     (business_id, invitation_id, subscription_id, app_role_id, left_out) VALUES ";

pub(crate) const INSERT_JOB_ROWS: Sql = sql!(
    "INSERT INTO invitation_job_rows (job_id, number, invitation_id)
     SELECT $1, ROW_NUMBER() OVER (ORDER BY r.number), i.id
     FROM invitations i JOIN import_rows r ON r.invitation_id = i.id
     WHERE i.batch_id = $2 AND i.recorded_state = 'draft'"
);

pub(crate) const DRAFTS: Sql =
    sql!("SELECT id FROM invitations WHERE batch_id = $1 AND recorded_state = 'draft' LIMIT $2");

/// What refers to drafts, and then they themselves; each followed by a list of them.
pub(crate) const DELETE_DRAFTS: [&str; 5] = [
    "DELETE FROM invitation_job_rows WHERE invitation_id IN ",
    "DELETE FROM import_rows WHERE invitation_id IN ",
    "DELETE FROM invitation_accesses WHERE invitation_id IN ",
    "DELETE FROM invitation_units WHERE invitation_id IN ",
    "DELETE FROM invitations WHERE recorded_state = 'draft' AND id IN ",
];

pub(crate) const DELETE_ROWS: Sql = sql!(
    "DELETE FROM import_rows WHERE import_id = $1
         AND number IN (SELECT number FROM import_rows WHERE import_id = $1 ORDER BY number LIMIT $2)"
);
