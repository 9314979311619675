//! Figures of invitations: counted where they are kept, in indexes that hold all that is counted.
//!
//! `[department]` is where a condition on the department goes, if there is one.

use super::{Sql, sql};

/// Those that open the way into an index that holds few rows say so literally: `invitations_expired`,
/// `invitations_awaiting_confirmation`, `invitations_to_expire`. `$2` is now, `$3` when the marked ones expire, `$4` how far
/// is counted.
pub(crate) const OUTSTANDING: &str = "SELECT
     (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE business_id = $1 AND recorded_state = 'pending'
         AND expires_at > $2[department] LIMIT $4) pending) AS pending,
     (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE business_id = $1 AND recorded_state = 'pending'
         AND expires_at > $2 AND expires_at <= $3[department] LIMIT $4) expiring) AS expiring,
     (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE business_id = $1
         AND recorded_state = 'expired'[department] LIMIT $4) expired) AS expired,
     (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE business_id || '' = $1 AND recorded_state = 'pending'
         AND expires_at <= $2[department] LIMIT $4) run_out) AS run_out,
     (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE business_id = $1
         AND recorded_state = 'awaiting confirmation'[department] LIMIT $4) awaiting) AS awaiting,
     EXISTS (SELECT 1 FROM invitations WHERE business_id = $1 AND recorded_state <> 'draft'[department]) AS ever";

/// Invitations of a business of whose present generation no mail arrived. Mails that have not arrived are few, and an index
/// holds these alone; forgetting a password may have sent the same generation again.
macro_rules! unreached {
    () => {
        "(SELECT o.invitation_id FROM outbox o
          JOIN invitations g ON g.id = o.invitation_id AND g.generation = o.generation
          WHERE o.business_id = $1 AND o.kind = 'invitation' AND o.state IN ('queued', 'retrying', 'failed', 'dropped')
              AND NOT EXISTS (SELECT 1 FROM outbox s WHERE s.invitation_id = o.invitation_id
                  AND s.kind = 'invitation' AND s.generation = o.generation AND s.state = 'sent'))"
    };
}

/// 1 for each that was delivered.
macro_rules! delivered {
    () => {
        concat!(
            "CASE WHEN recorded_state = 'accepted' THEN 1
                  WHEN channel = 'slip' THEN CASE WHEN printed_at IS NULL THEN 0 ELSE 1 END
                  WHEN id IN ",
            unreached!(),
            " THEN 0 ELSE 1 END"
        )
    };
}

/// As the index `invitations_by_time_to_accept` has it: whole quarters of an hour.
macro_rules! quarters {
    () => {
        "CASE WHEN recorded_state = 'accepted' THEN (closed_at - sent_at) / 900000000 END"
    };
}

/// Grouped in the order of `invitations_by_time_to_accept`, without sorting; the sum keeps SQLite from an index by time.
pub(crate) const FARES: &str = concat!(
    "SELECT department_id, channel, ",
    quarters!(),
    " AS quarters, COUNT(*) AS invited, SUM(",
    delivered!(),
    ") AS delivered
     FROM invitations
     WHERE business_id = $1 AND sent_at + 0 >= $2 AND recorded_state <> 'draft'[department]
     GROUP BY department_id, channel, ",
    quarters!()
);

/// Followed by which part an invitation belongs to, and [`OVER_TIME_TAIL`].
pub(crate) const OVER_TIME_HEAD: &str = "SELECT ";

/// Sorted by small numbers. `$2` is where the first part begins and `$3` where the last ends.
pub(crate) const OVER_TIME_TAIL: &str = concat!(
    " AS part, COUNT(*) AS invited, SUM(",
    delivered!(),
    ") AS delivered, SUM(CASE WHEN recorded_state = 'accepted' THEN 1 ELSE 0 END) AS accepted
     FROM invitations
     WHERE business_id = $1 AND sent_at >= $2 AND sent_at < $3 AND recorded_state <> 'draft'[department]
     GROUP BY 1"
);

/// Followed by a list of units.
pub(crate) const UNIT_NAMES: Sql = sql!("SELECT id, name FROM units WHERE business_id = $1 AND id IN ");
