//! `spent_invitations`: what counts against an inviter's hourly limit.

use super::{Sql, sql};

/// Counts one more while there are fewer than `$4` after `$3`.
pub(crate) const SPEND: Sql = sql!(
    "INSERT INTO spent_invitations (user_id, spent_at)
     SELECT $1, $2
     WHERE (SELECT COUNT(*) FROM spent_invitations WHERE user_id = $1 AND spent_at > $3) < $4"
);

/// The one whose end lets the next in: the `$3 + 1`th from the latest.
pub(crate) const HOLDING: Sql = sql!(
    "SELECT spent_at FROM spent_invitations WHERE user_id = $1 AND spent_at > $2
     ORDER BY spent_at DESC LIMIT 1 OFFSET $3"
);

pub(crate) const SINCE: Sql = sql!(
    "SELECT spent_at FROM spent_invitations WHERE user_id = $1 AND spent_at > $2
     ORDER BY spent_at LIMIT 1000"
);

pub(crate) const SWEEP: Sql = sql!("DELETE FROM spent_invitations WHERE spent_at <= $1");
