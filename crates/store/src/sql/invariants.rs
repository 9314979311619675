//! Rules that span tables; each statement gives a row, with a `problem` in words, for whatever breaks one.

use super::{Sql, sql};

/// None needs a value but the first, whose `$1` is now.
pub(crate) const MORE_THAN_ONE_LIVE: Sql = sql!(
    "SELECT 'the business ' || business_id || ' has ' || CAST(COUNT(*) AS TEXT)
         || ' live invitations to one address' AS problem
     FROM invitations
     WHERE email IS NOT NULL
         AND (recorded_state = 'awaiting confirmation' OR (recorded_state = 'pending' AND expires_at > $1))
     GROUP BY business_id, email HAVING COUNT(*) > 1"
);

pub(crate) const TIMELESS: &[Sql] = &[
    sql!(
        "SELECT 'the accepted invitation ' || i.id || ' has no member of its business' AS problem
         FROM invitations i LEFT JOIN members m ON m.id = i.member_id AND m.business_id = i.business_id
         WHERE i.recorded_state = 'accepted' AND m.id IS NULL"
    ),
    sql!(
        "SELECT 'the invitation ' || i.id || ' has no token of its generation ' || CAST(i.generation AS TEXT)
             AS problem
         FROM invitations i
         WHERE i.recorded_state = 'pending' AND NOT EXISTS (SELECT 1 FROM invitation_tokens t
             WHERE t.invitation_id = i.id AND t.generation = i.generation)"
    ),
    sql!(
        "SELECT 'the invitation ' || i.id || ' has a token of a generation that it has not reached' AS problem
         FROM invitations i
         WHERE EXISTS (SELECT 1 FROM invitation_tokens t
             WHERE t.invitation_id = i.id AND t.generation > i.generation)"
    ),
    sql!(
        "SELECT 'the pending invitation ' || i.id || ' has no message of its generation '
             || CAST(i.generation AS TEXT) AS problem
         FROM invitations i
         WHERE i.recorded_state = 'pending' AND i.channel = 'email' AND NOT EXISTS (SELECT 1 FROM outbox o
             WHERE o.invitation_id = i.id AND o.kind = 'invitation' AND o.generation = i.generation)"
    ),
    sql!(
        "SELECT 'the pending slip ' || i.id || ' has no code of its generation ' || CAST(i.generation AS TEXT) AS problem
         FROM invitations i
         WHERE i.recorded_state = 'pending' AND i.channel = 'slip' AND NOT EXISTS (SELECT 1 FROM enrolment_codes c
             WHERE c.invitation_id = i.id AND c.generation = i.generation)"
    ),
    sql!(
        "SELECT 'the closed invitation ' || i.id || ' holds a seat' AS problem
         FROM invitation_accesses x JOIN invitations i ON i.id = x.invitation_id
         WHERE x.holds_until IS NOT NULL AND i.recorded_state NOT IN ('pending', 'awaiting confirmation')"
    ),
    sql!(
        "SELECT 'the pending invitation ' || i.id || ' holds a seat for another time than its own' AS problem
         FROM invitation_accesses x JOIN invitations i ON i.id = x.invitation_id
         WHERE x.holds_until IS NOT NULL AND i.recorded_state = 'pending' AND x.holds_until <> i.expires_at"
    ),
    sql!(
        "SELECT 'the inactive member ' || m.id || ' uses a seat' AS problem
         FROM accesses a JOIN members m ON m.id = a.member_id WHERE a.in_use AND m.status <> 'active'"
    ),
    sql!(
        "SELECT 'the deleted member ' || m.id || ' has something left' AS problem
         FROM members m JOIN users u ON u.id = m.user_id
         WHERE m.deleted_at IS NOT NULL AND (m.status <> 'inactive' OR m.search <> '' OR m.manager_id IS NOT NULL
             OR u.password_hash IS NOT NULL OR u.sign_in_name LIKE '%@%'
             OR EXISTS (SELECT 1 FROM accesses a WHERE a.member_id = m.id)
             OR EXISTS (SELECT 1 FROM member_units x WHERE x.member_id = m.id)
             OR EXISTS (SELECT 1 FROM contacts c WHERE c.member_id = m.id)
             OR EXISTS (SELECT 1 FROM sessions s WHERE s.user_id = m.user_id))"
    ),
    sql!(
        "SELECT 'the manager of the member ' || m.id || ' is in another business, or deleted' AS problem
         FROM members m JOIN members g ON g.id = m.manager_id
         WHERE g.business_id <> m.business_id OR g.deleted_at IS NOT NULL"
    ),
    sql!(
        "WITH RECURSIVE up (member, above) AS (
             SELECT id, manager_id FROM members WHERE manager_id IS NOT NULL
             UNION
             SELECT up.member, m.manager_id FROM up JOIN members m ON m.id = up.above WHERE m.manager_id IS NOT NULL)
         SELECT 'the member ' || member || ' is their own manager' AS problem FROM up WHERE above = member"
    ),
    sql!(
        "SELECT 'the audit event ' || e.id || ' was erased when nobody was deleted' AS problem
         FROM audit_personal p JOIN audit_events e ON e.id = p.event_id
         WHERE p.erased_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM members m WHERE m.deleted_at = p.erased_at
             AND (e.business_id IS NULL OR m.business_id = e.business_id))"
    ),
    sql!(
        "SELECT 'the head of the audit chain ' || h.chain || ' is not its last event' AS problem
         FROM audit_heads h
         WHERE h.seq <> COALESCE((SELECT MAX(e.seq) FROM audit_events e WHERE e.chain = h.chain), 0)
             OR (h.seq > 0 AND NOT EXISTS (SELECT 1 FROM audit_events e
                 WHERE e.chain = h.chain AND e.seq = h.seq AND e.hash = h.hash))"
    ),
    sql!(
        "SELECT 'the audit chain ' || e.chain || ' has gaps' AS problem
         FROM audit_events e GROUP BY e.chain HAVING COUNT(*) <> MAX(e.seq)"
    ),
    sql!(
        "SELECT 'the business ' || m.business_id || ' has no active member who can administer it' AS problem
         FROM members m LEFT JOIN roles r ON r.id = m.role_id AND m.status = 'active' AND NOT m.external AND r.administers
         GROUP BY m.business_id HAVING COUNT(r.id) = 0"
    ),
];
