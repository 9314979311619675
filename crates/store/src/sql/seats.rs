//! `accesses` and `invitation_accesses`: seats that are used, and seats that are held.
//!
//! Whoever takes a seat holds the business's row ([`service::ports::BusinessWrites::lock_business`]): what is counted here
//! stays so until the end of the transaction.

use super::{Sql, sql};

/// How the seats of the subscription `s` stand at `$now`.
macro_rules! counts {
    ($now:literal) => {
        concat!(
            "(SELECT COUNT(*) FROM accesses a WHERE a.subscription_id = s.id AND a.in_use) AS used,
             (SELECT COUNT(*) FROM invitation_accesses h WHERE h.subscription_id = s.id AND h.holds_until > ",
            $now,
            ") AS held"
        )
    };
}
pub(super) use counts;

/// Whether a seat of the subscription `s` is free at `$now`.
macro_rules! is_free {
    ($now:literal) => {
        concat!(
            "(s.seat_limit IS NULL OR s.seat_limit >
                 (SELECT COUNT(*) FROM accesses a WHERE a.subscription_id = s.id AND a.in_use)
                 + (SELECT COUNT(*) FROM invitation_accesses h
                     WHERE h.subscription_id = s.id AND h.holds_until > ",
            $now,
            "))"
        )
    };
}

/// Whether the subscription `s` gives seats at `$now`; the app's own state is `p`'s.
macro_rules! is_open {
    ($now:literal) => {
        concat!(
            "(s.active AND p.archived_at IS NULL AND (s.starts_at IS NULL OR s.starts_at <= ",
            $now,
            ") AND (s.ends_at IS NULL OR s.ends_at > ",
            $now,
            "))"
        )
    };
}
pub(super) use is_open;

/// Writes nothing where no seat is free.
pub(crate) const HOLD: Sql = sql!(
    "INSERT INTO invitation_accesses (business_id, invitation_id, subscription_id, app_role_id, holds_until, left_out)
     SELECT s.business_id, $2, s.id, r.id, $5, FALSE
     FROM subscriptions s JOIN apps p ON p.id = s.app_id JOIN app_roles r ON r.app_id = s.app_id AND r.id = $4
     WHERE s.business_id = $1 AND s.id = $3 AND r.archived_at IS NULL AND ",
    is_open!("$6"),
    " AND ",
    is_free!("$6")
);

/// Those of an invitation that it would have to take anew and can't: open, not held any more, and none free.
pub(crate) const MISSING: Sql = sql!(
    "SELECT p.name AS app, s.package FROM invitation_accesses x
     JOIN subscriptions s ON s.id = x.subscription_id JOIN apps p ON p.id = s.app_id
     JOIN app_roles r ON r.id = x.app_role_id
     WHERE x.invitation_id = $1 AND (x.holds_until IS NULL OR x.holds_until <= $2) AND r.archived_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM accesses a JOIN invitations i ON i.for_member_id = a.member_id
             WHERE i.id = $1 AND a.subscription_id = x.subscription_id) AND ",
    is_open!("$2"),
    " AND NOT ",
    is_free!("$2"),
    " ORDER BY p.name_key, s.package_key"
);

/// Those that it holds it goes on holding; others it takes where one is free, unless the member that it is for has one.
pub(crate) const HOLD_AGAIN: Sql = sql!(
    "UPDATE invitation_accesses SET holds_until = $3
     WHERE invitation_id = $1 AND NOT EXISTS (SELECT 1 FROM accesses a JOIN invitations i ON i.for_member_id = a.member_id
             WHERE i.id = $1 AND a.subscription_id = invitation_accesses.subscription_id)
         AND (holds_until > $2 OR EXISTS (
         SELECT 1 FROM subscriptions s JOIN apps p ON p.id = s.app_id
         JOIN app_roles r ON r.id = invitation_accesses.app_role_id
         WHERE s.id = invitation_accesses.subscription_id AND r.archived_at IS NULL AND ",
    is_open!("$2"),
    " AND ",
    is_free!("$2"),
    "))"
);

/// Those that it holds, for ever: its clock stands still.
pub(crate) const HOLD_ON: Sql = sql!(
    "UPDATE invitation_accesses SET holds_until = 9223372036854775807 WHERE invitation_id = $1 AND holds_until > $2"
);

pub(crate) const RELEASE: Sql =
    sql!("UPDATE invitation_accesses SET holds_until = NULL WHERE invitation_id = $1");

/// Followed by a list of invitations.
pub(crate) const RELEASE_ANY: &str =
    "UPDATE invitation_accesses SET holds_until = NULL WHERE holds_until IS NOT NULL AND invitation_id IN ";

/// What ran out by `$2` in a subscription is free for good before somebody else takes it: a clock that lags behind must
/// not use it as well.
pub(crate) const RELEASE_RUN_OUT: Sql = sql!(
    "UPDATE invitation_accesses SET holds_until = NULL WHERE subscription_id = $1 AND holds_until <= $2"
);

/// The same in all subscriptions of an invitation.
pub(crate) const RELEASE_RUN_OUT_BESIDE: Sql = sql!(
    "UPDATE invitation_accesses SET holds_until = NULL WHERE holds_until <= $2
         AND subscription_id IN (SELECT x.subscription_id FROM invitation_accesses x WHERE x.invitation_id = $1)"
);

/// The same in all subscriptions of a member.
pub(crate) const RELEASE_RUN_OUT_AROUND: Sql = sql!(
    "UPDATE invitation_accesses SET holds_until = NULL WHERE holds_until <= $2
         AND subscription_id IN (SELECT a.subscription_id FROM accesses a WHERE a.member_id = $1)"
);

/// A seat that is held, and one that is free, becomes the member's, unless they have one there already.
pub(crate) const TAKE: Sql = sql!(
    "INSERT INTO accesses (business_id, member_id, subscription_id, app_role_id, in_use, given_at)
     SELECT x.business_id, $2, x.subscription_id, x.app_role_id, TRUE, $3
     FROM invitation_accesses x JOIN subscriptions s ON s.id = x.subscription_id
     JOIN apps p ON p.id = s.app_id JOIN app_roles r ON r.id = x.app_role_id
     WHERE x.invitation_id = $1 AND r.archived_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM accesses a WHERE a.member_id = $2 AND a.subscription_id = s.id) AND ",
    is_open!("$3"),
    " AND (x.holds_until > $3 OR ",
    is_free!("$3"),
    ")"
);

pub(crate) const SUBSCRIPTIONS_OF_MEMBER: Sql =
    sql!("SELECT subscription_id FROM accesses WHERE member_id = $1");

/// After [`TAKE`].
pub(crate) const SETTLE: Sql = sql!(
    "UPDATE invitation_accesses SET holds_until = NULL, left_out = NOT EXISTS (SELECT 1 FROM accesses a
         WHERE a.member_id = $2 AND a.subscription_id = invitation_accesses.subscription_id)
     WHERE invitation_id = $1"
);

/// With their identifiers, and whether a seat is held for each.
pub(crate) const OF_INVITATION: Sql = sql!(
    "SELECT x.subscription_id, x.app_role_id, p.name AS app, s.package, r.name AS role,
         COALESCE(x.holds_until > $2, FALSE) AS held
     FROM invitation_accesses x JOIN subscriptions s ON s.id = x.subscription_id
     JOIN apps p ON p.id = s.app_id JOIN app_roles r ON r.id = x.app_role_id
     WHERE x.invitation_id = $1 ORDER BY p.name_key, s.package_key"
);

/// Another role in a subscription that the invitation keeps; the role is one of its app and not archived.
pub(crate) const CHANGE_ROLE: Sql = sql!(
    "UPDATE invitation_accesses SET app_role_id = $3
     WHERE invitation_id = $1 AND subscription_id = $2
         AND EXISTS (SELECT 1 FROM subscriptions s JOIN app_roles r ON r.app_id = s.app_id AND r.id = $3
             WHERE s.id = $2 AND r.archived_at IS NULL)"
);

pub(crate) const LET_GO: Sql =
    sql!("DELETE FROM invitation_accesses WHERE invitation_id = $1 AND subscription_id = $2");

/// What an invitation offers.
pub(crate) const OFFERED: Sql = sql!(
    "SELECT p.name AS app, s.package, r.name AS role, x.left_out, r.archived_at IS NULL AND ",
    is_open!("$2"),
    " AS open
     FROM invitation_accesses x JOIN subscriptions s ON s.id = x.subscription_id
     JOIN apps p ON p.id = s.app_id JOIN app_roles r ON r.id = x.app_role_id
     WHERE x.invitation_id = $1 ORDER BY p.name_key, s.package_key"
);

/// What a member has.
pub(crate) const OF_MEMBER: Sql = sql!(
    "SELECT s.id AS subscription_id, p.name AS app, s.package, r.id AS role_id, r.name AS role, a.in_use FROM accesses a
     JOIN subscriptions s ON s.id = a.subscription_id JOIN apps p ON p.id = s.app_id
     JOIN app_roles r ON r.id = a.app_role_id
     WHERE a.member_id = $1 ORDER BY p.name_key, s.package_key, s.id LIMIT 1000"
);

/// A seat of the subscription, if one is free, for an active member: one that they have in vain they use from now on.
pub(crate) const GIVE: Sql = sql!(
    "INSERT INTO accesses (business_id, member_id, subscription_id, app_role_id, in_use, given_at)
     SELECT m.business_id, m.id, s.id, r.id, TRUE, $5
     FROM members m JOIN subscriptions s ON s.business_id = m.business_id JOIN apps p ON p.id = s.app_id
     JOIN app_roles r ON r.app_id = s.app_id
     WHERE m.business_id = $1 AND m.id = $2 AND m.status = 'active' AND s.id = $3 AND r.id = $4
         AND r.archived_at IS NULL AND ",
    is_open!("$5"),
    " AND ",
    is_free!("$5"),
    " ON CONFLICT (member_id, subscription_id) DO UPDATE SET in_use = TRUE, app_role_id = excluded.app_role_id
         WHERE NOT accesses.in_use"
);

/// A role of the subscription's app that is in use.
pub(crate) const SET_APP_ROLE: Sql = sql!(
    "UPDATE accesses SET app_role_id = $4
     WHERE business_id = $1 AND member_id = $2 AND subscription_id = $3 AND EXISTS (
         SELECT 1 FROM subscriptions s JOIN app_roles r ON r.app_id = s.app_id
         WHERE s.id = $3 AND r.id = $4 AND r.archived_at IS NULL)"
);

pub(crate) const TAKE_AWAY: Sql =
    sql!("DELETE FROM accesses WHERE business_id = $1 AND member_id = $2 AND subscription_id = $3");

/// A deactivated member's seats are free.
pub(crate) const GIVE_UP: Sql =
    sql!("UPDATE accesses SET in_use = FALSE WHERE business_id = $1 AND member_id = $2 AND in_use");

/// A reactivated member's, where one is free.
pub(crate) const TAKE_BACK: Sql = sql!(
    "UPDATE accesses SET in_use = TRUE
     WHERE business_id = $1 AND member_id = $2 AND NOT in_use AND EXISTS (
         SELECT 1 FROM subscriptions s JOIN apps p ON p.id = s.app_id
         WHERE s.id = accesses.subscription_id AND ",
    is_open!("$3"),
    " AND ",
    is_free!("$3"),
    ")"
);

/// The member's accesses that take no seat.
pub(crate) const WITHOUT_SEAT: Sql = sql!(
    "SELECT p.name AS app, s.package FROM accesses a
     JOIN subscriptions s ON s.id = a.subscription_id JOIN apps p ON p.id = s.app_id
     WHERE a.business_id = $1 AND a.member_id = $2 AND NOT a.in_use ORDER BY p.name_key, s.package_key"
);
