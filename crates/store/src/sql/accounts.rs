//! `password_resets` and `address_changes`, and what people read and change of themselves in other tables.

use super::{Sql, members::last_seat_of, sql};

macro_rules! user_columns {
    () => {
        "u.id, u.sign_in_name, u.password_hash, u.instance_admin, u.first_name, u.last_name"
    };
}

/// Whether the user in `$column` is an active member anywhere.
macro_rules! is_active {
    ($column:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM members a WHERE a.user_id = ",
            $column,
            " AND a.status = 'active')"
        )
    };
}

pub(crate) const HOLD_USER_BY_NAME: Sql = sql!(
    "SELECT ", user_columns!(), " FROM users u WHERE u.sign_in_name = $1"; lock "FOR KEY SHARE"
);

pub(crate) const LOCK_USER: Sql = sql!(
    "SELECT ", user_columns!(), " FROM users u WHERE u.id = $1"; lock "FOR UPDATE"
);

pub(crate) const ASKS: Sql = sql!("SELECT id, email, asked_at FROM password_asks ORDER BY id LIMIT $1");

pub(crate) const INSERT_ASK: Sql =
    sql!("INSERT INTO password_asks (id, email, asked_at) VALUES ($1, $2, $3)");

pub(crate) const TAKE_ASK: Sql = sql!("DELETE FROM password_asks WHERE id = $1");

pub(crate) const FIND_RESET: Sql = sql!(
    "SELECT ",
    user_columns!(),
    " FROM password_resets p JOIN users u ON u.id = p.user_id
     WHERE p.token_hash = $1 AND p.expires_at > $2 AND ",
    is_active!("u.id")
);

/// The language of whoever a link was given to, whatever kind of link it is, and whether it still works or not.
pub(crate) const FIND_LINK_LANGUAGE: Sql = sql!(
    "SELECT i.language FROM invitation_tokens t JOIN invitations i ON i.id = t.invitation_id WHERE t.token_hash = $1
     UNION ALL
     SELECT m.language FROM password_resets p JOIN members m ON m.id = ",
    last_seat_of!("p.user_id"),
    " WHERE p.token_hash = $1
     UNION ALL
     SELECT m.language FROM address_changes a
     JOIN members m ON m.user_id = a.user_id AND m.business_id = a.business_id WHERE a.token_hash = $1
     UNION ALL
     SELECT m.language FROM weekly_mails w JOIN members m ON m.id = w.member_id WHERE w.token_hash = $1
     UNION ALL
     SELECT b.language FROM setup_links s JOIN businesses b ON b.id = s.business_id WHERE s.token_hash = $1
     LIMIT 1"
);

pub(crate) const FIND_RESET_SLIP: Sql = sql!(
    "SELECT id FROM password_resets WHERE code_hash = $1 AND expires_at > $2 AND ",
    is_active!("password_resets.user_id")
);

pub(crate) const PUT_RESET: Sql = sql!(
    "INSERT INTO password_resets (id, user_id, token_hash, code_hash, expires_at)
     SELECT $1, u.id, $3, $4, $5 FROM users u WHERE u.id = $2 AND ",
    is_active!("u.id"),
    " ON CONFLICT (user_id) DO UPDATE SET id = excluded.id, token_hash = excluded.token_hash,
         code_hash = excluded.code_hash, expires_at = excluded.expires_at"
);

pub(crate) const CLAIM_RESET: Sql = sql!(
    "DELETE FROM password_resets WHERE token_hash = $1 AND expires_at > $2 AND ",
    is_active!("password_resets.user_id"),
    " RETURNING user_id"
);

pub(crate) const END_RESETS: Sql = sql!("DELETE FROM password_resets WHERE user_id = $1");

pub(crate) const END_RESETS_OF_NOBODY: Sql = sql!(
    "DELETE FROM password_resets WHERE user_id = $1 AND NOT ",
    is_active!("password_resets.user_id")
);

pub(crate) const SET_PASSWORD: Sql = sql!("UPDATE users SET password_hash = $2 WHERE id = $1");

/// `$2` is null where none is kept.
pub(crate) const END_SESSIONS_BUT: Sql =
    sql!("DELETE FROM sessions WHERE user_id = $1 AND ($2 IS NULL OR token_hash <> $2)");

pub(crate) const END_SESSION: Sql = sql!("DELETE FROM sessions WHERE user_id = $1 AND token_hash = $2");

pub(crate) const SESSIONS: Sql = sql!(
    "SELECT s.token_hash, s.created_at, s.last_seen_at, b.name AS business
     FROM sessions s LEFT JOIN businesses b ON b.id = s.business_id
     WHERE s.user_id = $1 AND s.expires_at > $2 AND s.idle_until > $2
     ORDER BY s.last_seen_at DESC, s.created_at DESC, s.token_hash LIMIT 100"
);

macro_rules! change_columns {
    () => {
        "id, user_id, business_id, asked_by, to_email, expires_at"
    };
}

pub(crate) const FIND_ADDRESS_CHANGE: Sql = sql!(
    "SELECT ",
    change_columns!(),
    " FROM address_changes WHERE token_hash = $1 AND expires_at > $2"
);

pub(crate) const PUT_ADDRESS_CHANGE: Sql = sql!(
    "INSERT INTO address_changes (",
    change_columns!(),
    ", token_hash) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (user_id) DO UPDATE SET id = excluded.id, business_id = excluded.business_id,
         asked_by = excluded.asked_by, to_email = excluded.to_email, expires_at = excluded.expires_at,
         token_hash = excluded.token_hash"
);

pub(crate) const CLAIM_ADDRESS_CHANGE: Sql = sql!(
    "DELETE FROM address_changes WHERE token_hash = $1 AND expires_at > $2 RETURNING ",
    change_columns!()
);

pub(crate) const END_ADDRESS_CHANGES: Sql = sql!("DELETE FROM address_changes WHERE user_id = $1");

pub(crate) const END_ADDRESS_CHANGES_OF_NOBODY: Sql = sql!(
    "DELETE FROM address_changes WHERE user_id = $1 AND NOT ",
    is_active!("address_changes.user_id")
);

pub(crate) const SIGN_IN_NAME: Sql = sql!("SELECT sign_in_name FROM users WHERE id = $1");

/// The unique index on it says whether somebody has it.
pub(crate) const SET_ADDRESS: Sql = sql!("UPDATE users SET sign_in_name = $2 WHERE id = $1");

/// What the user signed in with before, `$3`, stands at the end of `search`: see the `INSERT` of members.
pub(crate) const SET_ADDRESS_TO_SEARCH: Sql = sql!(
    "UPDATE members SET search = SUBSTR(search, 1, LENGTH(search) - LENGTH($3)) || $2 WHERE user_id = $1"
);

pub(crate) const IS_MEMBER_ELSEWHERE: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM members
         WHERE user_id = $2 AND business_id <> $1 AND status = 'active') AS found"
);

pub(crate) const RENAME_USER: Sql = sql!("UPDATE users SET first_name = $2, last_name = $3 WHERE id = $1");

/// `search` as in the `INSERT` of members.
pub(crate) const SET_PROFILE: Sql = sql!(
    "UPDATE members SET first_name = $3, last_name = $4, job_title = $5, phone = $6, mobile = $7,
         search = $8 || (SELECT sign_in_name FROM users WHERE id = user_id)
     WHERE business_id = $1 AND id = $2"
);

pub(crate) const SET_CHOICES: Sql = sql!(
    "UPDATE members SET weekly_mail = $3, message_notices = $4, language = $5 WHERE business_id = $1 AND id = $2"
);

pub(crate) const TELL_OF_NONE: Sql =
    sql!("UPDATE member_units SET weekly = FALSE WHERE business_id = $1 AND member_id = $2 AND weekly");

pub(crate) const WORKSPACES: Sql = sql!(
    "SELECT u.id, u.name, x.weekly FROM member_units x JOIN units u ON u.id = x.unit_id
     WHERE x.business_id = $1 AND x.member_id = $2 AND u.kind = 'workspace' AND u.archived_at IS NULL
     ORDER BY u.name_key, u.id LIMIT 1000"
);

/// Those that nobody else has in hand: of several workers one sends each again, and the next one counts that.
pub(crate) const PENDING_TO: Sql = sql!(
    "SELECT id FROM invitations WHERE email = $1 AND recorded_state = 'pending' AND expires_at > $2
     ORDER BY id LIMIT 20";
    lock "FOR UPDATE SKIP LOCKED"
);

/// `$4` is a day ago, `$5` how far two mails are apart, `$6` how many go at most.
pub(crate) const ENQUEUE_AGAIN: Sql = sql!(
    "INSERT INTO outbox
         (id, kind, business_id, to_email, invitation_id, generation, state, tries, created_at, due_at, give_up_at)
     SELECT $1, 'invitation', q.business_id, q.email, q.id, q.generation, 'queued', 0, $3,
         CASE WHEN q.last_at + $5 > $3 THEN q.last_at + $5 ELSE $3 END, q.expires_at
     FROM (SELECT i.id, i.business_id, i.email, i.generation, i.expires_at,
             (SELECT MAX(o.created_at) FROM outbox o WHERE o.kind = 'invitation' AND o.business_id = i.business_id
                 AND o.to_email = i.email AND o.created_at >= $4) AS last_at,
             (SELECT COUNT(*) FROM outbox o WHERE o.kind = 'invitation' AND o.business_id = i.business_id
                 AND o.to_email = i.email AND o.created_at >= $4) AS total
         FROM invitations i
         WHERE i.id = $2 AND i.recorded_state = 'pending' AND i.expires_at > $3 AND i.email IS NOT NULL) q
     WHERE q.total < $6"
);
