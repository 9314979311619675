//! `invitations`: offers to join a business.

use super::{Sql, profile_columns, sql};

macro_rules! columns {
    () => {
        concat!(
            "id, business_id, batch_id, email, channel, for_member_id, first_name, last_name, role_id, department_id,
             location_id, invited_by, recorded_state, generation, sent_at, expires_at, closed_at, asked_at, note,
             code_mode, tries, printed_at, manager_id, ",
            profile_columns!("")
        )
    };
}

macro_rules! columns_of_i {
    () => {
        concat!(
            "i.id, i.business_id, i.batch_id, i.email, i.for_member_id, i.first_name, i.last_name, i.role_id,
             i.department_id, i.location_id, i.invited_by, i.recorded_state, i.generation, i.sent_at, i.expires_at,
             i.closed_at, i.asked_at, i.note, i.code_mode, i.tries, i.printed_at, i.manager_id, ",
            profile_columns!("i.")
        )
    };
}
pub(super) use columns;
pub(super) use columns_of_i;

/// The delivery is that of the latest mail of the current generation.
macro_rules! row_head {
    () => {
        "SELECT (SELECT MAX(g.reminded_at) FROM invitation_reminders g
                 WHERE g.invitation_id = i.id AND g.generation = i.generation) AS reminded_at, i.id, i.batch_id, i.email, i.for_member_id, i.printed_at, i.tries, i.first_name, i.last_name, i.sent_at, i.expires_at, i.recorded_state,
             i.asked_at, i.closed_at, i.department_id, r.name AS role, r.permissions, r.scope, d.name AS department, l.name AS location,
             v.first_name AS inviter_first_name, v.last_name AS inviter_last_name, o.state AS delivery, o.answer "
    };
}
macro_rules! row_joins {
    () => {
        "JOIN roles r ON r.id = i.role_id
         JOIN members v ON v.id = i.invited_by
         LEFT JOIN units d ON d.id = i.department_id
         LEFT JOIN units l ON l.id = i.location_id
         LEFT JOIN outbox o ON o.id = (SELECT x.id FROM outbox x
             WHERE x.invitation_id = i.id AND x.kind = 'invitation' AND x.generation = i.generation
             ORDER BY x.created_at DESC, x.id DESC LIMIT 1)"
    };
}

/// All are counted, whatever the first count gives: the same work.
pub(crate) const STANDING_OF_ADDRESS: Sql = sql!(
    "SELECT (SELECT COUNT(*) FROM users u JOIN members m ON m.user_id = u.id
             WHERE u.sign_in_name = $2 AND m.business_id = $1)
         + (SELECT COUNT(*) FROM invitations
             WHERE business_id = $1 AND email = $2 AND recorded_state IN ('pending', 'awaiting confirmation')
                 AND (recorded_state = 'awaiting confirmation' OR expires_at > $3)) > 0 AS taken,
         (SELECT COUNT(*) FROM invitations
             WHERE business_id = $1 AND email = $2 AND recorded_state IN ('pending', 'awaiting confirmation')
                 AND recorded_state = 'pending' AND expires_at <= $3) > 0 AS ran_out"
);

/// The condition on open states repeats that of the index of open invitations to an address: without it SQLite looks
/// at all invitations of the business.
pub(crate) const CLOSE_RUN_OUT: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'expired', closed_at = expires_at
     WHERE business_id = $1 AND email = $2 AND recorded_state IN ('pending', 'awaiting confirmation')
         AND recorded_state = 'pending' AND expires_at <= $3
     RETURNING ",
    columns!()
);

pub(crate) const EXPIRE_RUN_OUT: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'expired', closed_at = expires_at
     WHERE id IN (SELECT id FROM invitations
         WHERE business_id = $1 AND recorded_state = 'pending' AND expires_at <= $2
         ORDER BY expires_at LIMIT $3)
     RETURNING ",
    columns!()
);

pub(crate) const BUSINESSES_WITH_RUN_OUT: Sql = sql!(
    "SELECT DISTINCT business_id FROM invitations WHERE recorded_state = 'pending' AND expires_at <= $1 LIMIT 100"
);

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO invitations (",
    columns!(),
    ", search)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
         $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37)
     ON CONFLICT (business_id, email) WHERE recorded_state IN ('pending', 'awaiting confirmation') DO NOTHING"
);

pub(crate) const LOCK: Sql = sql!(
    "SELECT ", columns!(), " FROM invitations WHERE business_id = $1 AND id = $2"; lock "FOR NO KEY UPDATE"
);

pub(crate) const LOCK_BY_TOKEN: Sql = sql!(
    "SELECT ", columns_of_i!(), ", t.generation AS token_generation
     FROM invitation_tokens t JOIN invitations i ON i.id = t.invitation_id WHERE t.token_hash = $1";
    lock "FOR NO KEY UPDATE OF i"
);

/// What a link shows. Archived units are left out at acceptance, and here too.
pub(crate) const OPENED: Sql = sql!(
    "SELECT ",
    columns_of_i!(),
    ", t.generation AS token_generation, b.name AS business_name, b.zone, r.name AS role,
         d.name AS department, l.name AS location, v.first_name AS inviter_first_name,
         v.last_name AS inviter_last_name,
         EXISTS (SELECT 1 FROM users u WHERE u.sign_in_name = i.email) AS has_account, f.user_id AS for_user
     FROM invitation_tokens t
     JOIN invitations i ON i.id = t.invitation_id
     JOIN businesses b ON b.id = i.business_id
     JOIN roles r ON r.id = i.role_id
     JOIN members v ON v.id = i.invited_by
     LEFT JOIN members f ON f.id = i.for_member_id
     LEFT JOIN units d ON d.id = i.department_id AND d.archived_at IS NULL
     LEFT JOIN units l ON l.id = i.location_id AND l.archived_at IS NULL
     WHERE t.token_hash = $1"
);

pub(crate) const ACCEPT: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'accepted', member_id = $3, closed_at = $4
     WHERE id = $1 AND generation = $2 AND recorded_state = 'pending' AND expires_at > $4"
);

pub(crate) const HOLD: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'awaiting confirmation'
     WHERE id = $1 AND generation = $2 AND recorded_state = 'pending' AND expires_at > $3"
);

/// The last condition spares the common case an error; the unique index is what holds.
pub(crate) const RENEW: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'pending', draft_key = NULL, invited_by = $4,
         generation = CASE WHEN recorded_state = 'draft' THEN generation ELSE generation + 1 END,
         sent_at = $5, expires_at = $6, closed_at = NULL, tries = 0, printed_at = NULL
     WHERE id = $1 AND generation = $2 AND recorded_state = $3
         AND recorded_state IN ('draft', 'pending', 'expired', 'awaiting confirmation')
         AND NOT EXISTS (SELECT 1 FROM invitations o
             WHERE o.business_id = invitations.business_id AND o.email = invitations.email
                 AND o.id <> invitations.id AND o.recorded_state IN ('pending', 'awaiting confirmation'))"
);

/// Whether it could have been renewed but for another one.
pub(crate) const IS_RENEWABLE: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM invitations
         WHERE id = $1 AND generation = $2 AND recorded_state = $3
             AND recorded_state IN ('draft', 'pending', 'expired', 'awaiting confirmation')) AS found"
);

pub(crate) const CANCEL: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'cancelled', closed_at = $3, draft_key = NULL
     WHERE id = $1 AND generation = $2
         AND recorded_state IN ('draft', 'pending', 'expired', 'awaiting confirmation')"
);

pub(crate) const CANCEL_OFFERS: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'cancelled', closed_at = $2
     WHERE for_member_id = $1 AND recorded_state IN ('pending', 'expired', 'awaiting confirmation')
     RETURNING ",
    columns!()
);

pub(crate) const COUNT_WRONG_TRY: Sql = sql!(
    "UPDATE invitations SET tries = tries + 1
     WHERE id = $1 AND generation = $2 AND recorded_state = 'pending' AND tries < 5
     RETURNING tries"
);

pub(crate) const MARK_PRINTED: Sql = sql!(
    "UPDATE invitations SET printed_at = $3
     WHERE id = $1 AND generation = $2 AND recorded_state = 'pending' AND expires_at > $3 AND printed_at IS NULL"
);

pub(crate) const MARK_ASKED: Sql =
    sql!("UPDATE invitations SET asked_at = $2 WHERE id = $1 AND (asked_at IS NULL OR asked_at <= $3)");

/// Those that became this member, or were accepted as them.
pub(crate) const ACCEPTED_BY: Sql = sql!(
    "SELECT i.id, i.sent_at, i.closed_at, v.first_name AS inviter_first_name, v.last_name AS inviter_last_name
     FROM invitations i JOIN members v ON v.id = i.invited_by
     WHERE i.member_id = $1 ORDER BY i.closed_at DESC, i.id DESC LIMIT 100"
);

/// Followed by conditions, an order and a limit, and [`PAGE_TAIL`]. The part is cut out of an index first; what is shown
/// is fetched for its rows only.
pub(crate) const PAGE_HEAD: &str = concat!(row_head!(), "FROM (SELECT id FROM invitations");

/// Followed by the same order.
pub(crate) const PAGE_TAIL: &str = concat!(") page JOIN invitations i ON i.id = page.id ", row_joins!());

/// Followed by conditions, a limit, and [`COUNT_TAIL`].
pub(crate) const COUNT_HEAD: &str = "SELECT COUNT(*) AS total FROM (SELECT 1 FROM invitations";

pub(crate) const COUNT_TAIL: &str = ") counted";

/// Followed by conditions, an order and a limit.
pub(crate) const SELECT: &str = "SELECT id FROM invitations";

/// A condition on an invitation: its mail stands so.
pub(crate) const DELIVERED: &str = "EXISTS (SELECT 1 FROM outbox o WHERE o.invitation_id = invitations.id
     AND o.kind = 'invitation' AND o.generation = invitations.generation AND o.state = ?)";

/// The state stands in the text: the index of mails that have not arrived is known to hold it.
macro_rules! in_trouble {
    ($state:literal) => {
        sql!(
            "SELECT o.invitation_id FROM outbox o
             JOIN invitations g ON g.id = o.invitation_id AND g.generation = o.generation
             WHERE o.business_id = $1 AND o.kind = 'invitation' AND o.state = '",
            $state,
            "' LIMIT $2"
        )
    };
}
pub(crate) const QUEUED: Sql = in_trouble!("queued");
pub(crate) const RETRYING: Sql = in_trouble!("retrying");
pub(crate) const FAILED: Sql = in_trouble!("failed");
pub(crate) const DROPPED: Sql = in_trouble!("dropped");

/// From inviter to inviter in the index, however many invitations each sent.
pub(crate) const INVITERS: Sql = sql!(
    "WITH RECURSIVE inviters (id) AS (
         SELECT MIN(invited_by) FROM invitations WHERE business_id = $1
         UNION ALL
         SELECT (SELECT MIN(i.invited_by) FROM invitations i WHERE i.business_id = $1 AND i.invited_by > inviters.id)
         FROM inviters WHERE inviters.id IS NOT NULL)
     SELECT m.id, m.first_name, m.last_name FROM inviters JOIN members m ON m.id = inviters.id
     ORDER BY m.search LIMIT 200"
);

pub(crate) const FIND: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM invitations WHERE business_id = $1 AND id = $2"
);

/// `search` is the name in lower case (`$11`), a line break and the address.
pub(crate) const CHANGE: Sql = sql!(
    "UPDATE invitations SET first_name = $4, last_name = $5, role_id = $6, department_id = $7, location_id = $8,
         invited_by = $9, note = $10, search = $11 || COALESCE(email, ''), job_title = $12, phone = $13, mobile = $14,
         employee_number = $15, language = $16, weekly_mail = $17, message_notices = $18, owns_records = $19,
         record_set_id = $20, record_rights = $21, external = $22, company = $23, company_address = $24
     WHERE id = $1 AND generation = $2 AND recorded_state = $3
         AND recorded_state IN ('pending', 'expired', 'awaiting confirmation')"
);

/// The unique index on live invitations to an address holds beside it.
pub(crate) const READDRESS: Sql = sql!(
    "UPDATE invitations SET email = $4, search = $5
     WHERE id = $1 AND generation = $2 AND recorded_state = $3 AND email IS NOT NULL AND for_member_id IS NULL
         AND recorded_state IN ('pending', 'expired', 'awaiting confirmation')"
);
