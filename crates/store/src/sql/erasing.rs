//! What is left of somebody who was deleted: rows that others refer to, and nothing of them in these.
//!
//! Whoever adds a table with something of a member or a user in it, or with what lets them in, adds its statement here.

use super::{Sql, sql};

/// Nobody becomes a member with it, and nobody else ends it, meanwhile.
pub(crate) const LOCK_USER: Sql = sql!("SELECT sign_in_name FROM users WHERE id = $1"; lock "FOR UPDATE");

/// Whether the user is somebody without this member, too: elsewhere, or for the instance.
pub(crate) const USER_STAYS: Sql = sql!(
    "SELECT u.instance_admin OR EXISTS (SELECT 1 FROM members m
         WHERE m.user_id = u.id AND m.id <> $2 AND m.deleted_at IS NULL) AS found
     FROM users u WHERE u.id = $1"
);

/// `$3` and `$4` are the names that are left.
pub(crate) const MEMBER: Sql = sql!(
    "UPDATE members SET status = 'inactive', first_name = $3, last_name = $4, job_title = NULL, phone = NULL,
         mobile = NULL, employee_number = NULL, weekly_mail = FALSE, message_notices = 'none', owns_records = FALSE,
         record_set_id = NULL, record_rights = NULL, external = FALSE, company = NULL, company_address = NULL,
         department_id = NULL, location_id = NULL, manager_id = NULL, last_seen_at = NULL, search = '', deleted_at = $5
     WHERE business_id = $1 AND id = $2 AND deleted_at IS NULL"
);

/// The user has another sign-in name from now on, which nobody has: the old one is free.
pub(crate) const USER: Sql = sql!(
    "UPDATE users SET sign_in_name = $2, password_hash = NULL, first_name = $3, last_name = $4 WHERE id = $1"
);

pub(crate) const SESSIONS_OF_USER: Sql = sql!("DELETE FROM sessions WHERE user_id = $1");

/// The user stays whose they were: the row belongs to nobody.
pub(crate) const GIVE_TO: Sql = sql!("UPDATE members SET user_id = $3 WHERE business_id = $1 AND id = $2");

pub(crate) const ACCESSES: Sql = sql!("DELETE FROM accesses WHERE business_id = $1 AND member_id = $2");

pub(crate) const UNITS: Sql = sql!("DELETE FROM member_units WHERE business_id = $1 AND member_id = $2");

pub(crate) const REPORTS: Sql =
    sql!("UPDATE members SET manager_id = NULL WHERE business_id = $1 AND manager_id = $2");

/// The contact that was made with their invitation, if nobody changed it since.
pub(crate) const CONTACT: Sql = sql!(
    "DELETE FROM records WHERE business_id = $1 AND id IN
         (SELECT c.id FROM contacts c WHERE c.member_id = $2 AND c.invitation_id IS NOT NULL AND c.touched_at IS NULL)"
);

/// Any other is the business's own, and stands for nobody now.
pub(crate) const UNLINK_CONTACT: Sql =
    sql!("UPDATE contacts SET member_id = NULL WHERE business_id = $1 AND member_id = $2");

/// Lists of records that they saved.
pub(crate) const RECORD_VIEWS: Sql =
    sql!("DELETE FROM record_views WHERE business_id = $1 AND member_id = $2");

/// When they got the weekly mail, and what the link that ended it was found by.
pub(crate) const WEEKLY_MAIL: Sql =
    sql!("DELETE FROM weekly_mails WHERE business_id = $1 AND member_id = $2");

/// Drafts to their address (`$2`) are not sent any more; see [`INVITATIONS`].
pub(crate) const DRAFTS: Sql = sql!(
    "UPDATE invitations SET recorded_state = 'cancelled', draft_key = NULL, closed_at = $3
     WHERE business_id = $1 AND recorded_state = 'draft' AND email = $2"
);

/// What rows of imported tables say of somebody with their address (`$2`); of rows whose address is not known yet, or can't
/// be read, those in which it stands (`$3`).
pub(crate) const IMPORT_ROWS: Sql = sql!(
    "DELETE FROM import_rows WHERE import_id IN (SELECT id FROM imports WHERE business_id = $1)
         AND (key = $2 OR (key IS NULL AND state IN ('read', 'refused') AND LOWER(cells) LIKE $3 ESCAPE '!'))"
);

/// Tables that they uploaded (`$2`): nobody else sees them.
pub(crate) const IMPORTS: Sql = sql!(
    "UPDATE imports SET phase = 'discarding', due_at = $3, worked = 0, wanted = '{}'
     WHERE business_id = $1 AND member_id = $2 AND phase <> 'discarded'"
);

/// Those that they accepted, that were for them, and that went to their address (`$3`) before. `$4` is the address that is left.
pub(crate) const INVITATIONS: Sql = sql!(
    "UPDATE invitations SET email = CASE WHEN channel = 'email' THEN $4 END, first_name = $5, last_name = $6,
         job_title = NULL, phone = NULL, mobile = NULL, employee_number = NULL, note = NULL, external = FALSE,
         company = NULL, company_address = NULL, manager_id = NULL, search = ''
     WHERE business_id = $1 AND recorded_state IN ('accepted', 'expired', 'cancelled')
         AND (member_id = $2 OR for_member_id = $2 OR email = $3)
     RETURNING id"
);

/// Mails to their address (`$2`): none goes out any more, and nobody sees where the others went. `$3` is the address that is
/// left.
pub(crate) const MAILS: Sql = sql!(
    "UPDATE outbox SET to_email = $3, answer = NULL, lease_id = NULL, lease_until = NULL,
         state = CASE WHEN settled_at IS NULL THEN 'dropped' ELSE state END, settled_at = COALESCE(settled_at, $4)
     WHERE business_id = $1 AND to_email = $2"
);

/// Mails of the instance to somebody whose account ends.
pub(crate) const MAILS_OF_INSTANCE: Sql = sql!(
    "UPDATE outbox SET to_email = $2, answer = NULL, lease_id = NULL, lease_until = NULL,
         state = CASE WHEN settled_at IS NULL THEN 'dropped' ELSE state END, settled_at = COALESCE(settled_at, $3)
     WHERE business_id IS NULL AND to_email = $1"
);

/// A password that somebody forgot, whose account ends.
pub(crate) const PASSWORD_ASKS: Sql = sql!("DELETE FROM password_asks WHERE email = $1");

/// What they wrote, and what was written to them alone.
pub(crate) const MESSAGES: Sql =
    sql!("UPDATE messages SET text = NULL WHERE business_id = $1 AND (sender_id = $2 OR to_member_id = $2)");

/// What else they got stays with the others who did.
pub(crate) const MESSAGES_RECEIVED: Sql =
    sql!("DELETE FROM message_recipients WHERE business_id = $1 AND member_id = $2");

/// Notices to them, by SMS, too. `$3` is the number that is left, and [`MAILS`] has done with the mails.
pub(crate) const NOTICES: Sql = sql!(
    "UPDATE outbox SET to_number = $3, answer = NULL, lease_id = NULL, lease_until = NULL,
         state = CASE WHEN settled_at IS NULL THEN 'dropped' ELSE state END, settled_at = COALESCE(settled_at, $4)
     WHERE business_id = $1 AND about_id = $2 AND kind = 'message notice' AND to_number IS NOT NULL"
);

/// What the audit of `$1` says of what `$2` did: not who, and not from where. `$3` is what is said instead, `$4` the same in
/// lower case, `$5` no salt any more.
pub(crate) const DONE_BY: Sql = sql!(
    "UPDATE audit_personal SET actor = $3, address = NULL, search = $4, salt = $5, erased_at = $6
     WHERE event_id IN (SELECT id FROM audit_events WHERE chain = $1 AND actor = $2)"
);

/// What the audit says of what was done to them, or to an invitation of theirs: neither to whom nor what. Followed by a list
/// of ids.
pub(crate) const DONE_TO: &str =
    "UPDATE audit_personal SET subject = $2, details = '{}', search = $3, salt = $4, erased_at = $5
     WHERE event_id IN (SELECT id FROM audit_events WHERE chain = $1 AND subject IN ";

/// What tells whose manager they were, or what records they had to do with (`$2` has their id): their name stands in the
/// details.
pub(crate) const DONE_ABOUT: Sql = sql!(
    "UPDATE audit_personal SET details = '{}', salt = $3, erased_at = $4
     WHERE details LIKE $2 AND event_id IN
         (SELECT id FROM audit_events WHERE chain = $1
             AND act IN ('manager changed', 'record created', 'record changed'))"
);
