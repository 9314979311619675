//! `audit_heads`, `audit_events` and `audit_personal`: chains of what was done.

use super::{Sql, sql};

macro_rules! page_head {
    () => {
        "SELECT e.id, e.seq, e.at, e.act, p.actor AS actor_name, p.subject AS subject_name, p.address, p.details,
             (SELECT m.id FROM members m WHERE m.business_id = e.business_id
                 AND (m.id = e.actor OR m.user_id = e.actor)) AS actor_member,
             COALESCE((SELECT m.id FROM members m WHERE m.business_id = e.business_id
                 AND (m.id = e.subject OR m.user_id = e.subject)),
                 (SELECT i.member_id FROM invitations i WHERE i.id = e.subject)) AS subject_member
         FROM (SELECT e.id FROM "
    };
}

macro_rules! page_tail {
    ($order:literal) => {
        concat!(
            ") page
             JOIN audit_events e ON e.id = page.id
             LEFT JOIN audit_personal p ON p.event_id = e.id
             ORDER BY ",
            $order
        )
    };
}

/// Makes the head of a new chain, or holds the one that stands.
pub(crate) const LOCK_HEAD: Sql = sql!(
    "INSERT INTO audit_heads (chain, business_id, seq, hash) VALUES ($1, $2, 0, $3)
     ON CONFLICT (chain) DO UPDATE SET seq = audit_heads.seq
     RETURNING seq, hash"
);

pub(crate) const HEAD: Sql = sql!("SELECT seq, hash FROM audit_heads WHERE chain = $1");

/// Nothing is moved unless the event is the next one.
pub(crate) const MOVE_HEAD: Sql =
    sql!("UPDATE audit_heads SET seq = $2, hash = $3 WHERE chain = $1 AND seq = $2 - 1");

/// The event's number is that of the head with the event's hash. Where the head was not moved to it there is none, and
/// an event without a number is refused.
pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO audit_events
         (id, chain, business_id, seq, at, act, actor, subject, department_id, commitment, hash)
     VALUES ($1, $2, $3, (SELECT seq FROM audit_heads WHERE chain = $2 AND hash = $10),
         $4, $5, $6, $7, $8, $9, $10)"
);

pub(crate) const INSERT_PERSONAL: Sql = sql!(
    "INSERT INTO audit_personal (event_id, salt, actor, subject, address, details, search)
     VALUES ($1, $2, $3, $4, $5, $6, $7)"
);

/// Nothing is moved unless the `$4` events up to this one are the next.
pub(crate) const MOVE_HEAD_FAR: Sql =
    sql!("UPDATE audit_heads SET seq = $2, hash = $3 WHERE chain = $1 AND seq = $2 - $4");

/// Followed by rows.
pub(crate) const INSERT_MANY: &str = "INSERT INTO audit_events
     (id, chain, business_id, seq, at, act, actor, subject, department_id, commitment, hash) VALUES ";

/// Followed by rows.
pub(crate) const INSERT_MANY_PERSONAL: &str = "INSERT INTO audit_personal
     (event_id, salt, actor, subject, address, details, search) VALUES ";

pub(crate) const CHAINS: Sql = sql!(
    "SELECT business_id FROM audit_heads
     UNION SELECT business_id FROM audit_events
     ORDER BY business_id"
);

/// Without what something was erased of: it is what was committed to no more.
pub(crate) const AFTER: Sql = sql!(
    "SELECT e.id, e.business_id, e.seq, e.at, e.act, e.actor, e.subject, e.department_id, e.commitment, e.hash,
         p.salt, p.actor AS actor_name, p.subject AS subject_name, p.address, p.details
     FROM audit_events e LEFT JOIN audit_personal p ON p.event_id = e.id AND p.erased_at IS NULL
     WHERE e.chain = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3"
);

/// Without a search the personal part is not needed to find a page.
pub(crate) const PAGE_HEAD: &str = concat!(page_head!(), "audit_events e");

pub(crate) const PAGE_HEAD_SEARCHED: &str = concat!(
    page_head!(),
    "audit_events e JOIN audit_personal s ON s.event_id = e.id"
);

pub(crate) const PAGE_TAIL: &str = page_tail!("e.seq DESC");

pub(crate) const PAGE_TAIL_NEWER: &str = page_tail!("e.seq");

macro_rules! ids_of_a_person {
    () => {
        "(SELECT m.id FROM members m WHERE m.id = ? UNION ALL SELECT m.user_id FROM members m WHERE m.id = ?
          UNION ALL SELECT i.id FROM invitations i WHERE i.member_id = ?)"
    };
}

/// Who acts is told as a member or as a user, and whom an invitation is for by the invitation. By their places in the chain,
/// whose name is `$1`, so that both sides read an index of their own.
pub(crate) const OF_A_PERSON: &str = concat!(
    "e.seq IN (SELECT x.seq FROM audit_events x WHERE x.chain = $1 AND x.actor IN ",
    ids_of_a_person!(),
    " UNION SELECT x.seq FROM audit_events x WHERE x.chain = $1 AND x.subject IN ",
    ids_of_a_person!(),
    ")"
);
