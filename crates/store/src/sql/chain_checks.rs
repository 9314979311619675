//! `audit_checks`: how far the chains of the audit were looked at.

use super::{Sql, sql};

pub(crate) const FIND: Sql =
    sql!("SELECT seq, hash, checked_at, whole_at, broken_at FROM audit_checks WHERE chain = $1");

/// A head that moved back is one that was tampered with. What is broken is looked at again as a whole only.
pub(crate) const DUE: Sql = sql!(
    "SELECT h.business_id FROM audit_heads h LEFT JOIN audit_checks c ON c.chain = h.chain
     WHERE c.chain IS NULL OR c.whole_at <= $2 OR (c.seq <> h.seq AND c.broken_at IS NULL AND c.checked_at <= $1)
     ORDER BY h.chain LIMIT 100"
);

pub(crate) const KEEP: Sql = sql!(
    "INSERT INTO audit_checks (chain, seq, hash, checked_at, whole_at, broken_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (chain) DO UPDATE SET seq = $2, hash = $3, checked_at = $4, whole_at = $5, broken_at = $6
     WHERE audit_checks.checked_at <= $4"
);
