//! `outbox` as administrators see it, and trying again.

use super::{Sql, sql};

pub(crate) const PAGE_HEAD: &str =
    "SELECT o.id, o.kind, b.name AS business_name, COALESCE(o.to_email, o.to_number) AS to_whom,
         o.to_number IS NOT NULL AS is_sms, o.state, o.tries,
         o.created_at, o.due_at, o.give_up_at, o.settled_at, o.answer, o.lease_until, o.generation,
         i.recorded_state, i.expires_at, i.generation AS invitation_generation
     FROM outbox o
     LEFT JOIN businesses b ON b.id = o.business_id
     LEFT JOIN invitations i ON i.id = o.invitation_id";

/// Those that an index of their own holds; a narrower condition stands beside it.
pub(crate) const OPEN: &str = "o.state IN ('queued', 'retrying', 'failed')";

/// Rows that another worker is claiming at this moment are left to it.
pub(crate) const RETRY: Sql = sql!(
    "WITH worth AS MATERIALIZED (
         SELECT o.id FROM outbox o
         WHERE o.state IN ('queued', 'retrying', 'failed') AND o.state <> 'queued'
             AND (o.lease_until IS NULL OR o.lease_until <= $1) AND o.give_up_at > $1
             AND (o.kind NOT IN ('invitation', 'reminder') OR EXISTS (SELECT 1 FROM invitations i
                 WHERE i.id = o.invitation_id AND i.recorded_state = 'pending' AND i.expires_at > $1
                     AND i.generation = o.generation))
             AND (CAST($2 AS TEXT) IS NULL OR o.business_id = $2)
             AND (CAST($3 AS TEXT) IS NULL OR o.id = $3)
             AND (CAST($4 AS TEXT) IS NULL OR o.state = $4)
             AND (CAST($5 AS TEXT) IS NULL OR o.kind = $5)
             AND (CAST($6 AS TEXT) IS NULL OR LOWER(COALESCE(o.to_email, o.to_number)) LIKE $6 ESCAPE '!')
         ORDER BY o.id";
    lock "FOR UPDATE OF o SKIP LOCKED";
    ")
     UPDATE outbox SET state = 'retrying', due_at = $1, settled_at = NULL
     WHERE id IN (SELECT id FROM worth)
     RETURNING COALESCE(to_email, to_number) AS to_whom"
);
