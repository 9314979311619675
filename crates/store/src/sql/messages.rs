//! `messages` and `message_recipients`: what members write to each other, and who got it.

use super::{Sql, sql};

/// A page of what came to somebody, by its key.
pub(crate) const RECEIVED_HEAD: &str =
    "SELECT g.id, s.first_name, s.last_name, NULL AS role, g.to_role_id, substr(g.text, 1, 200) AS beginning, g.sent_at,
         x.read_at IS NULL AS is_unread, g.recipients
     FROM message_recipients x
     JOIN messages g ON g.id = x.message_id
     JOIN members s ON s.id = g.sender_id";

/// A page of what somebody wrote, with the same columns.
pub(crate) const SENT_HEAD: &str =
    "SELECT g.id, t.first_name, t.last_name, r.name AS role, g.to_role_id, substr(g.text, 1, 200) AS beginning, g.sent_at,
         FALSE AS is_unread, g.recipients
     FROM messages g
     LEFT JOIN members t ON t.id = g.to_member_id
     LEFT JOIN roles r ON r.id = g.to_role_id";

/// `$1` got it or wrote it.
pub(crate) const FIND: Sql = sql!(
    "SELECT g.id, g.sender_id, s.first_name AS sender_first_name, s.last_name AS sender_last_name,
         t.first_name, t.last_name, r.name AS role, g.text, g.sent_at, g.recipients,
         x.member_id IS NOT NULL AS is_received, x.member_id IS NOT NULL AND x.read_at IS NULL AS is_unread
     FROM messages g
     JOIN members s ON s.id = g.sender_id
     LEFT JOIN members t ON t.id = g.to_member_id
     LEFT JOIN roles r ON r.id = g.to_role_id
     LEFT JOIN message_recipients x ON x.member_id = $1 AND x.message_id = g.id
     WHERE g.id = $2 AND (x.member_id IS NOT NULL OR g.sender_id = $1)"
);

pub(crate) const UNREAD: Sql = sql!(
    "SELECT COUNT(*) AS total FROM
         (SELECT 1 FROM message_recipients WHERE member_id = $1 AND read_at IS NULL LIMIT 100) few"
);

/// `$3` as `$2` would write to them.
pub(crate) const CORRESPONDENT: Sql = sql!(
    "SELECT m.id, m.first_name, m.last_name, m.status, m.department_id,
         EXISTS (SELECT 1 FROM messages g JOIN message_recipients x ON x.message_id = g.id AND x.member_id = $2
             WHERE g.sender_id = m.id) AS wrote_before,
         EXISTS (SELECT 1 FROM records r WHERE r.assignee_id = $2 AND r.assigned_by = m.id AND r.kind = 'defects')
             AS gave_work
     FROM members m WHERE m.business_id = $1 AND m.id = $3 AND m.deleted_at IS NULL"
);

/// The page is cut out of the index first, as that of the list of members.
pub(crate) const MEMBERS_HEAD: &str = "SELECT m.id, m.first_name, m.last_name, d.name AS department
     FROM (SELECT id, search FROM members";

pub(crate) const MEMBERS_TAIL: &str = ") page
     JOIN members m ON m.id = page.id
     LEFT JOIN units d ON d.id = m.department_id
     ORDER BY page.search";

/// While the sender has sent fewer than `$9` after `$8`.
pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO messages (id, business_id, sender_id, to_member_id, to_role_id, text, sent_at, recipients)
     SELECT $1, $2, $3, $4, $5, $6, $7, 0
     WHERE (SELECT COUNT(*) FROM messages WHERE sender_id = $3 AND sent_at > $8) < $9"
);

/// The one whose end lets the next in: the `$3 + 1`th from the latest.
pub(crate) const HOLDING: Sql = sql!(
    "SELECT sent_at FROM messages WHERE sender_id = $1 AND sent_at > $2 ORDER BY sent_at DESC LIMIT 1 OFFSET $3"
);

pub(crate) const DELIVER_TO_MEMBER: Sql = sql!(
    "INSERT INTO message_recipients (business_id, member_id, message_id)
     SELECT m.business_id, m.id, $1 FROM members m
     WHERE m.business_id = $2 AND m.id = $3 AND m.id <> $4 AND m.status = 'active'"
);

/// `$5`: whether they have to be in the department `$6`. In the order of the index by role.
pub(crate) const DELIVER_TO_ROLE: Sql = sql!(
    "INSERT INTO message_recipients (business_id, member_id, message_id)
     SELECT m.business_id, m.id, $1 FROM members m
     WHERE m.business_id = $2 AND m.role_id = $3 AND m.id <> $4 AND m.status = 'active'
         AND (NOT $5 OR m.department_id = $6)
     LIMIT $7"
);

pub(crate) const COUNT: Sql = sql!("UPDATE messages SET recipients = $2 WHERE id = $1");

/// Those who got it, want to be told, wait for no notice, and got fewer than `$3` after `$2`. A notice under a lease that runs
/// at `$4` is being sent: what it says was read before this came.
pub(crate) const TO_BE_TOLD: Sql = sql!(
    "SELECT m.id, m.message_notices, m.mobile, u.sign_in_name
     FROM message_recipients x
     JOIN members m ON m.id = x.member_id AND m.message_notices <> 'none'
     JOIN users u ON u.id = m.user_id
     WHERE x.message_id = $1
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = 'message notice' AND o.about_id = m.id
             AND o.state IN ('queued', 'retrying') AND (o.lease_until IS NULL OR o.lease_until <= $4))
         AND (SELECT COUNT(*) FROM outbox o WHERE o.kind = 'message notice' AND o.about_id = m.id
             AND o.created_at > $2) < $3
     ORDER BY m.id"
);

/// Followed by rows.
pub(crate) const QUEUE_NOTICES: &str =
    "INSERT INTO outbox (id, kind, business_id, to_email, to_number, about_id, generation, state, tries, created_at,
         due_at, give_up_at) VALUES ";

pub(crate) const MARK_AS_READ: Sql = sql!(
    "UPDATE message_recipients SET read_at = $3 WHERE member_id = $1 AND message_id = $2 AND read_at IS NULL"
);
