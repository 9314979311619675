//! Figures of the whole instance, for whoever watches the process: each is counted in an index that holds little else.
//! Messages and invitations are counted no further than `$2`.

use super::seats::counts;
use super::{Sql, sql};

/// Those that wait in one half of `outbox_due`.
macro_rules! waiting {
    ($after_others:literal) => {
        concat!(
            "SELECT ",
            $after_others,
            " AS after_others,
                 (SELECT COUNT(*) FROM (SELECT 1 FROM outbox WHERE state IN ('queued', 'retrying')
                     AND after_others = ",
            $after_others,
            " LIMIT $2) waiting) AS waiting,
                 (SELECT COUNT(*) FROM (SELECT 1 FROM outbox WHERE state IN ('queued', 'retrying')
                     AND after_others = ",
            $after_others,
            " AND due_at <= $1 LIMIT $2) due) AS due,
                 (SELECT MIN(due_at) FROM outbox WHERE state IN ('queued', 'retrying')
                     AND after_others = ",
            $after_others,
            " AND due_at <= $1) AS due_since"
        )
    };
}

/// At `$1`.
pub(crate) const OUTBOX: Sql = sql!(waiting!("FALSE"), " UNION ALL ", waiting!("TRUE"));

/// At `$1`. Conditions and orders are those of indexes that hold these alone: `invitations_in_draft`, `invitations_to_expire`,
/// `invitations_awaiting_confirmation`, `invitations_of_a_member` (only accepted ones have a member), `invitations_expired`.
/// Cancelled ones are looked up role by role, in `invitations_of_a_role`; `$3` roles at most.
pub(crate) const INVITATIONS: Sql = sql!(
    "SELECT
         (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE recorded_state = 'draft'
             ORDER BY batch_id LIMIT $2) d) AS draft,
         (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE recorded_state = 'pending' AND expires_at > $1
             LIMIT $2) p) AS pending,
         (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE recorded_state = 'awaiting confirmation'
             ORDER BY business_id, department_id LIMIT $2) w) AS awaiting,
         (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE member_id IS NOT NULL LIMIT $2) a) AS accepted,
         (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE recorded_state = 'expired'
             ORDER BY business_id, department_id LIMIT $2) e) AS expired,
         (SELECT COUNT(*) FROM (SELECT 1 FROM invitations WHERE recorded_state = 'pending' AND expires_at <= $1
             LIMIT $2) r) AS run_out,
         (SELECT COUNT(*) FROM (SELECT 1 FROM (SELECT business_id, id FROM roles ORDER BY id LIMIT $3) r
             JOIN invitations i ON i.business_id = r.business_id AND i.role_id = r.id
                 AND i.recorded_state = 'cancelled' LIMIT $2) c) AS cancelled"
);

/// At `$1`, of `$2` subscriptions at most; of these every seat is counted.
pub(crate) const SEATS: Sql = sql!(
    "SELECT x.limited, COUNT(*) AS subscriptions, CAST(SUM(x.seats) AS BIGINT) AS total,
         CAST(SUM(x.used) AS BIGINT) AS used, CAST(SUM(x.held) AS BIGINT) AS held
     FROM (SELECT s.seat_limit IS NOT NULL AS limited, COALESCE(s.seat_limit, 0) AS seats, ",
    counts!("$1"),
    " FROM subscriptions s ORDER BY s.id LIMIT $2) x
     GROUP BY x.limited"
);
