//! What must hold: each check is a sentence and a statement that gives the `id` of whatever breaks it.
//!
//! A statement may ask for the time that `clock` tells. What use cases write together is checked against the audit only in
//! businesses that have one.

use super::{Sql, sql};

/// Something that must hold.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Check {
    /// What, in words.
    pub(crate) name: &'static str,
    /// Gives the `id` of whatever breaks it.
    pub(crate) breaking: Sql,
}

/// Before a check's statement, and after it: how many break it.
pub(crate) const COUNT: [&str; 2] = [
    "WITH clock (now) AS (SELECT CAST($1 AS BIGINT)) SELECT COUNT(*) AS total FROM (",
    ") breaking",
];

/// Before a check's statement, and after it: the first of them.
pub(crate) const FIRST: [&str; 2] = [
    "WITH clock (now) AS (SELECT CAST($1 AS BIGINT)) SELECT id FROM (",
    ") breaking ORDER BY id LIMIT 5",
];

macro_rules! check {
    ($name:literal, $($part:expr),+ $(,)?) => {
        Check { name: $name, breaking: sql!($($part),+) }
    };
}
/// The seats of the subscription `s` that are used or held.
macro_rules! taken {
    () => {
        "(SELECT COUNT(*) FROM accesses a WHERE a.subscription_id = s.id AND a.in_use)
             + (SELECT COUNT(*) FROM invitation_accesses h
                 WHERE h.subscription_id = s.id AND h.holds_until > (SELECT now FROM clock))"
    };
}

/// Whether the business in `$column` has an audit.
macro_rules! is_audited {
    ($column:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM audit_heads h WHERE h.chain = ",
            $column,
            ")"
        )
    };
}

/// That every reference leads to a row.
pub(crate) const REFERENCES: &str = "references: every one leads to a row";

/// In the order in which they are told.
pub(crate) const ALL: &[&[Check]] = &[INVITATIONS, SEATS, MEMBERS, MAIL, WORK, AUDIT];

const INVITATIONS: &[Check] = &[
    check!(
        "invitations: of those to one address one is live at most",
        "SELECT MIN(id) AS id FROM invitations
         WHERE email IS NOT NULL AND (recorded_state = 'awaiting confirmation'
             OR (recorded_state = 'pending' AND expires_at > (SELECT now FROM clock)))
         GROUP BY business_id, email HAVING COUNT(*) > 1"
    ),
    check!(
        "invitations: each pending one has the token of its generation",
        "SELECT i.id FROM invitations i
         WHERE i.recorded_state = 'pending' AND NOT EXISTS (SELECT 1 FROM invitation_tokens t
             WHERE t.invitation_id = i.id AND t.generation = i.generation)"
    ),
    check!(
        "invitations: none has a token or a code of a generation that it has not reached",
        "SELECT i.id FROM invitations i
         WHERE EXISTS (SELECT 1 FROM invitation_tokens t
                 WHERE t.invitation_id = i.id AND t.generation > i.generation)
             OR EXISTS (SELECT 1 FROM enrolment_codes c
                 WHERE c.invitation_id = i.id AND c.generation > i.generation)"
    ),
    check!(
        "invitations: each pending one by mail has a message of its generation that was not dropped",
        "SELECT i.id FROM invitations i
         WHERE i.recorded_state = 'pending' AND i.channel = 'email'
             AND i.expires_at > (SELECT now FROM clock) AND NOT EXISTS (SELECT 1 FROM outbox o
                 WHERE o.invitation_id = i.id AND o.kind = 'invitation' AND o.generation = i.generation
                     AND o.state <> 'dropped')"
    ),
    check!(
        "invitations: each pending slip has the code of its generation",
        "SELECT i.id FROM invitations i
         WHERE i.recorded_state = 'pending' AND i.channel = 'slip' AND NOT EXISTS (SELECT 1 FROM enrolment_codes c
             WHERE c.invitation_id = i.id AND c.generation = i.generation)"
    ),
    check!(
        "invitations: each accepted one is a member's of its business",
        "SELECT i.id FROM invitations i LEFT JOIN members m ON m.id = i.member_id AND m.business_id = i.business_id
         WHERE i.recorded_state = 'accepted' AND m.id IS NULL"
    ),
    check!(
        "invitations: none was accepted twice, or accepted and cancelled",
        "SELECT e.subject AS id FROM audit_events e
         WHERE e.subject IS NOT NULL AND e.act IN ('invitation accepted', 'invitation cancelled')
         GROUP BY e.chain, e.subject
         HAVING COUNT(*) > 1 AND SUM(CASE WHEN e.act = 'invitation accepted' THEN 1 ELSE 0 END) > 0"
    ),
    check!(
        "invitations: each accepted one is in the audit",
        "SELECT i.id FROM invitations i
         WHERE i.recorded_state = 'accepted' AND ",
        is_audited!("i.business_id"),
        " AND NOT EXISTS (SELECT 1 FROM audit_events e
             WHERE e.chain = i.business_id AND e.subject = i.id AND e.act = 'invitation accepted')"
    ),
];

const SEATS: &[Check] = &[
    check!(
        "seats: used and held are no more than there are, unless somebody changed how many there are",
        "SELECT s.id FROM subscriptions s WHERE s.seat_limit < ",
        taken!(),
        " AND NOT EXISTS (SELECT 1 FROM audit_events e WHERE e.chain = s.business_id AND e.subject = s.id
             AND e.act = 'subscription changed')"
    ),
    check!(
        "seats: no invitation that is over holds one",
        "SELECT DISTINCT i.id FROM invitation_accesses x JOIN invitations i ON i.id = x.invitation_id
         WHERE x.holds_until IS NOT NULL AND i.recorded_state NOT IN ('pending', 'awaiting confirmation')"
    ),
    check!(
        "seats: a pending invitation holds its own until it expires",
        "SELECT DISTINCT i.id FROM invitation_accesses x JOIN invitations i ON i.id = x.invitation_id
         WHERE x.holds_until IS NOT NULL AND i.recorded_state = 'pending' AND x.holds_until <> i.expires_at"
    ),
    check!(
        "seats: an invitation that awaits confirmation holds its own for as long as it does",
        "SELECT DISTINCT i.id FROM invitation_accesses x JOIN invitations i ON i.id = x.invitation_id
         WHERE x.holds_until IS NOT NULL AND i.recorded_state = 'awaiting confirmation'
             AND x.holds_until <> 9223372036854775807"
    ),
    check!(
        "seats: no inactive member uses one",
        "SELECT DISTINCT m.id FROM accesses a JOIN members m ON m.id = a.member_id
         WHERE a.in_use AND m.status <> 'active'"
    ),
    check!(
        "seats: each is for a role of its own app",
        "SELECT s.id FROM subscriptions s
         WHERE EXISTS (SELECT 1 FROM accesses a JOIN app_roles r ON r.id = a.app_role_id
                 WHERE a.subscription_id = s.id AND r.app_id <> s.app_id)
             OR EXISTS (SELECT 1 FROM invitation_accesses x JOIN app_roles r ON r.id = x.app_role_id
                 WHERE x.subscription_id = s.id AND r.app_id <> s.app_id)"
    ),
];

const MEMBERS: &[Check] = &[
    check!(
        "members: each joined with an invitation or a set-up link",
        "SELECT m.id FROM members m
         WHERE NOT EXISTS (SELECT 1 FROM invitations i
                 WHERE i.member_id = m.id AND i.for_member_id IS NULL AND i.business_id = m.business_id)
             AND NOT EXISTS (SELECT 1 FROM setup_links s WHERE s.used_at = m.joined_at
                 AND (s.business_id = m.business_id OR s.slot = 'instance'))"
    ),
    check!(
        "members: each one’s joining is in the audit",
        "SELECT m.id FROM members m
         WHERE ",
        is_audited!("m.business_id"),
        " AND NOT EXISTS (SELECT 1 FROM audit_events e
             WHERE e.chain = m.business_id AND e.subject = m.id AND e.act = 'create')"
    ),
    check!(
        "members: each business that has some has an active one who can administer it",
        "SELECT m.business_id AS id
         FROM members m LEFT JOIN roles r ON r.id = m.role_id AND m.status = 'active' AND NOT m.external AND r.administers
         GROUP BY m.business_id HAVING COUNT(r.id) = 0"
    ),
    check!(
        "members: of those who were deleted nothing is left",
        "SELECT m.id FROM members m JOIN users u ON u.id = m.user_id
         WHERE m.deleted_at IS NOT NULL AND (m.status <> 'inactive' OR m.search <> '' OR m.manager_id IS NOT NULL
             OR u.password_hash IS NOT NULL OR u.sign_in_name LIKE '%@%'
             OR EXISTS (SELECT 1 FROM accesses a WHERE a.member_id = m.id)
             OR EXISTS (SELECT 1 FROM member_units x WHERE x.member_id = m.id)
             OR EXISTS (SELECT 1 FROM contacts c WHERE c.member_id = m.id)
             OR EXISTS (SELECT 1 FROM sessions s WHERE s.user_id = m.user_id))"
    ),
    check!(
        "members: each manager is in the same business, and not deleted",
        "SELECT m.id FROM members m JOIN members g ON g.id = m.manager_id
         WHERE g.business_id <> m.business_id OR g.deleted_at IS NOT NULL"
    ),
    check!(
        "members: nobody is their own manager",
        "WITH RECURSIVE up (member, above) AS (
             SELECT id, manager_id FROM members WHERE manager_id IS NOT NULL
             UNION
             SELECT up.member, m.manager_id FROM up JOIN members m ON m.id = up.above WHERE m.manager_id IS NOT NULL)
         SELECT member AS id FROM up WHERE above = member"
    ),
];

const MAIL: &[Check] = &[
    check!(
        "mail: what waits is about somebody who is there",
        "SELECT o.id FROM outbox o
         WHERE o.state IN ('queued', 'retrying') AND ((o.kind = 'address changed'
                 AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.about_id))
             OR (o.kind IN ('message notice', 'weekly mail')
                 AND NOT EXISTS (SELECT 1 FROM members m WHERE m.id = o.about_id)))"
    ),
    check!(
        "mail: none is of a generation that its invitation has not reached",
        "SELECT o.id FROM outbox o JOIN invitations i ON i.id = o.invitation_id WHERE o.generation > i.generation"
    ),
    check!(
        "messages: none was given to more people than it was sent to",
        "SELECT g.id FROM messages g
         WHERE g.recipients < (SELECT COUNT(*) FROM message_recipients r WHERE r.message_id = g.id)"
    ),
];

const WORK: &[Check] = &[
    check!(
        "imports: every row up to where the work has come is settled",
        "SELECT DISTINCT m.id FROM imports m JOIN import_rows r ON r.import_id = m.id AND r.number <= m.worked
         WHERE (m.phase IN ('checking', 'checked') AND r.state = 'read')
             OR (m.phase IN ('drafting', 'drafted') AND r.state = 'fine')"
    ),
    check!(
        "imports: each row that became a draft leads to an invitation of its table",
        "SELECT DISTINCT r.import_id AS id FROM import_rows r LEFT JOIN invitations i ON i.id = r.invitation_id
         WHERE r.state = 'drafted' AND (i.id IS NULL OR i.batch_id <> r.import_id)"
    ),
    check!(
        "imports: each draft was a row",
        "SELECT i.id FROM invitations i
         WHERE i.recorded_state = 'draft' AND NOT EXISTS (SELECT 1 FROM import_rows r WHERE r.invitation_id = i.id)"
    ),
    check!(
        "work on many invitations: what is over leaves none waiting",
        "SELECT j.id FROM invitation_jobs j
         WHERE j.due_at IS NULL AND EXISTS (SELECT 1 FROM invitation_job_rows r
             WHERE r.job_id = j.id AND r.outcome IS NULL)"
    ),
];

const AUDIT: &[Check] = &[
    check!(
        "audit: nothing was erased but with somebody who was deleted",
        "SELECT e.id FROM audit_personal p JOIN audit_events e ON e.id = p.event_id
         WHERE p.erased_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM members m WHERE m.deleted_at = p.erased_at
             AND (e.business_id IS NULL OR m.business_id = e.business_id))"
    ),
    check!(
        "audit: the head of each chain is its last event",
        "SELECT h.chain AS id FROM audit_heads h
         WHERE h.seq <> COALESCE((SELECT MAX(e.seq) FROM audit_events e WHERE e.chain = h.chain), 0)
             OR (h.seq > 0 AND NOT EXISTS (SELECT 1 FROM audit_events e
                 WHERE e.chain = h.chain AND e.seq = h.seq AND e.hash = h.hash))"
    ),
    check!(
        "audit: no chain has gaps",
        "SELECT e.chain AS id FROM audit_events e GROUP BY e.chain HAVING COUNT(*) <> MAX(e.seq)"
    ),
];

/// What SQLite says of itself.
pub(crate) const SQLITE: &[Check] = &[
    check!(
        "database: what is written can be read, and each index fits its table",
        "SELECT integrity_check AS id FROM pragma_integrity_check WHERE integrity_check <> 'ok'"
    ),
    Check {
        name: REFERENCES,
        breaking: sql!("SELECT \"table\" || ' -> ' || parent AS id FROM pragma_foreign_key_check"),
    },
];

/// Gives the statement that finds references without a row, on PostgreSQL: a table that was filled while its triggers were
/// off may have some, whatever its constraints say.
pub(crate) const POSTGRES_REFERENCES: Sql = sql!(
    "SELECT string_agg(statement, ' UNION ALL ') AS statement FROM (
         SELECT format('SELECT %L AS id FROM %s x WHERE %s AND NOT EXISTS (SELECT 1 FROM %s y WHERE %s)',
             c.conrelid::regclass || ' -> ' || c.confrelid::regclass,
             c.conrelid::regclass, string_agg(format('x.%I IS NOT NULL', a.attname), ' AND '),
             c.confrelid::regclass, string_agg(format('y.%I = x.%I', f.attname, a.attname), ' AND ')) AS statement
         FROM pg_constraint c
         CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (own, other)
         JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own
         JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = k.other
         WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
         GROUP BY c.oid, c.conrelid, c.confrelid) made"
);

/// What PostgreSQL says of itself; it checks what it reads.
pub(crate) const POSTGRES: &[Check] = &[
    check!(
        "database: every constraint was validated",
        "SELECT conrelid::regclass::TEXT || '.' || conname::TEXT AS id FROM pg_constraint WHERE NOT convalidated"
    ),
    check!(
        "database: every index is valid",
        "SELECT indexrelid::regclass::TEXT AS id FROM pg_index WHERE NOT indisvalid"
    ),
];
