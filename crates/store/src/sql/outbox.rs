//! `outbox`: mails waiting to be sent, being retried, sent, or failed.

use super::{Sql, invitations::columns_of_i, members::last_seat_of, profile_columns, sql, weekly::reader};

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO outbox
         (id, kind, business_id, to_email, invitation_id, about_id, generation, state, tries, created_at, due_at,
             give_up_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'queued', 0, $8, $9, $10)"
);

pub(crate) const TALLY: Sql = sql!(
    "SELECT COUNT(*) AS total, MIN(created_at) AS first_at, MAX(created_at) AS last_at FROM outbox
     WHERE kind = $1 AND business_id = $2 AND to_email = $3 AND created_at >= $4"
);

/// The same for what the instance sends: two texts, because an index is not asked for `business_id = NULL`.
pub(crate) const TALLY_OF_THE_INSTANCE: Sql = sql!(
    "SELECT COUNT(*) AS total, MIN(created_at) AS first_at, MAX(created_at) AS last_at FROM outbox
     WHERE kind = $1 AND business_id IS NULL AND to_email = $2 AND created_at >= $3"
);

macro_rules! claim {
    ($which:literal) => {
        sql!(
            "WITH due AS MATERIALIZED (
                 SELECT id FROM outbox
                 WHERE state IN ('queued', 'retrying') AND due_at <= $1 AND (lease_until IS NULL OR lease_until <= $1)",
            $which,
            " ORDER BY due_at, id LIMIT $4";
            lock "FOR UPDATE SKIP LOCKED";
            ")
             UPDATE outbox SET lease_id = $2, lease_until = $3
             WHERE id IN (SELECT id FROM due)
             RETURNING id"
        )
    };
}

pub(crate) const CLAIM: Sql = claim!(" AND after_others = FALSE");

/// Those that go out when nothing else is due.
pub(crate) const CLAIM_AFTER_OTHERS: Sql = claim!(" AND after_others = TRUE");

pub(crate) const CLAIM_SMS: Sql = claim!(" AND after_others = FALSE AND to_number IS NOT NULL");

/// Those about invitations.
pub(crate) const CLAIMED: Sql = sql!(
    "SELECT ",
    columns_of_i!(),
    ", o.id AS message_id, o.kind, o.to_email, o.to_number, o.generation AS message_generation, o.created_at, o.give_up_at,
         o.tries AS message_tries, b.name AS business_name, b.zone, r.name AS role,
         v.first_name AS inviter_first_name, v.last_name AS inviter_last_name, v.language AS inviter_language,
         CASE WHEN o.kind = 'location left out' THEN (
             SELECT string_agg(x.kind || '\u{1f}' || x.name, '\u{1e}') FROM (
                 SELECT u.kind, u.name, u.name_key FROM units u
                 WHERE u.business_id = i.business_id AND u.archived_at <= i.closed_at AND (u.id = i.location_id
                     OR u.id IN (SELECT unit_id FROM invitation_units WHERE invitation_id = i.id))
                 UNION ALL
                 SELECT 'app', p.name || ', ' || s.package, p.name_key FROM invitation_accesses n
                 JOIN subscriptions s ON s.id = n.subscription_id JOIN apps p ON p.id = s.app_id
                 WHERE n.invitation_id = i.id AND n.left_out
                 ORDER BY 1, 3) x) END AS left_out
     FROM outbox o
     JOIN invitations i ON i.id = o.invitation_id
     JOIN businesses b ON b.id = o.business_id
     JOIN roles r ON r.id = i.role_id
     JOIN members v ON v.id = i.invited_by
     WHERE o.lease_id = $1 AND o.state IN ('queued', 'retrying')
     ORDER BY o.due_at, o.id"
);

/// Those about accounts, each with the business where the user was last. Whose reset or change is gone has no user.
pub(crate) const CLAIMED_OF_ACCOUNTS: Sql = sql!(
    "SELECT o.id AS message_id, o.kind, o.to_email, o.to_number, o.about_id, o.created_at, o.give_up_at,
         o.tries AS message_tries, COALESCE(p.expires_at, a.expires_at, o.created_at) AS at,
         u.id AS user_id, u.first_name, u.last_name, m.language, b.name AS business_name, b.zone
     FROM outbox o
     LEFT JOIN password_resets p ON o.kind = 'password reset' AND p.id = o.about_id
     LEFT JOIN address_changes a ON o.kind = 'address change' AND a.id = o.about_id
     LEFT JOIN users u
         ON u.id = COALESCE(p.user_id, a.user_id, CASE WHEN o.kind = 'address changed' THEN o.about_id END)
     LEFT JOIN members m ON m.id = ",
    last_seat_of!("u.id"),
    " LEFT JOIN businesses b ON b.id = m.business_id
     WHERE o.lease_id = $1 AND o.state IN ('queued', 'retrying') AND o.about_id IS NOT NULL
         AND o.kind NOT IN ('message notice', 'weekly mail')
     ORDER BY o.due_at, o.id"
);

/// Those that tell of messages, each with the last one that is not read. Without a member there is nothing to tell: nothing
/// that came since it was queued is left unread, they may not come in, or they want to be told otherwise by now.
pub(crate) const CLAIMED_NOTICES: Sql = sql!(
    "SELECT o.id AS message_id, o.kind, o.to_email, o.to_number, o.created_at, o.give_up_at,
         o.tries AS message_tries, CASE WHEN g.id IS NULL THEN NULL ELSE m.id END AS member_id,
         m.first_name, m.last_name, m.language, m.mobile, b.name AS business_name, b.zone, g.id AS last_id,
         s.first_name AS sender_first_name, s.last_name AS sender_last_name,
         (SELECT COUNT(*) FROM (SELECT 1 FROM message_recipients x
             WHERE x.member_id = m.id AND x.read_at IS NULL LIMIT 100) few) AS unread
     FROM outbox o
     JOIN businesses b ON b.id = o.business_id
     LEFT JOIN members m ON m.id = o.about_id AND m.status = 'active'
         AND m.message_notices = CASE WHEN o.to_number IS NULL THEN 'mail' ELSE 'sms' END
         AND (o.to_email IS NULL OR o.to_email = (SELECT u.sign_in_name FROM users u WHERE u.id = m.user_id))
     LEFT JOIN messages g ON g.sent_at >= o.created_at AND g.id = (SELECT MAX(x.message_id) FROM message_recipients x
         WHERE x.member_id = m.id AND x.read_at IS NULL)
     LEFT JOIN members s ON s.id = g.sender_id
     WHERE o.lease_id = $1 AND o.state IN ('queued', 'retrying') AND o.kind = 'message notice'
     ORDER BY o.due_at, o.id"
);

/// Weekly mails, each with what its reader sees. Without a member nobody wants it any more, or may come in.
pub(crate) const CLAIMED_WEEKLY: Sql = sql!(
    "SELECT o.id AS message_id, o.kind, o.to_email, o.to_number, o.created_at, o.give_up_at,
         o.tries AS message_tries, m.first_name, m.last_name, m.language, b.id AS business_id, b.name AS business_name,
         COALESCE(w.zone, b.zone) AS zone, ",
    reader!(),
    " FROM outbox o
     JOIN businesses b ON b.id = o.business_id
     LEFT JOIN members m ON m.id = o.about_id AND m.status = 'active' AND m.weekly_mail
         AND o.to_email = (SELECT n.sign_in_name FROM users n WHERE n.id = m.user_id)
     LEFT JOIN weekly_mails w ON w.member_id = m.id
     LEFT JOIN roles r ON r.id = m.role_id
     LEFT JOIN record_sets s ON s.id = m.record_set_id
     WHERE o.lease_id = $1 AND o.state IN ('queued', 'retrying') AND o.kind = 'weekly mail'
     ORDER BY o.due_at, o.id"
);

/// The lease is lost once another worker took it over.
pub(crate) const SETTLE: Sql = sql!(
    "UPDATE outbox SET state = $3, answer = COALESCE($4, answer), settled_at = $5, lease_id = NULL,
         lease_until = NULL
     WHERE id = $1 AND lease_id = $2 AND state IN ('queued', 'retrying')"
);

pub(crate) const RETRY: Sql = sql!(
    "UPDATE outbox SET state = 'retrying', answer = $3, due_at = $4, tries = tries + 1, lease_id = NULL,
         lease_until = NULL
     WHERE id = $1 AND lease_id = $2 AND state IN ('queued', 'retrying')"
);

pub(crate) const RELEASE: Sql = sql!(
    "UPDATE outbox SET lease_id = NULL, lease_until = NULL
     WHERE lease_id = $1 AND state IN ('queued', 'retrying')"
);

/// A message under a lease is due when the lease ends.
pub(crate) const NEXT_DUE: Sql = sql!(
    "SELECT MIN(CASE WHEN lease_until IS NOT NULL AND lease_until > due_at THEN lease_until ELSE due_at END)
         AS due_at
     FROM outbox WHERE state IN ('queued', 'retrying')"
);
