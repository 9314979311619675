//! `members`: users in a business.

use super::{Sql, profile_columns, sql};

/// The member as whom the user in `$column` was in last, active ones first: whose language and zone speak to them.
macro_rules! last_seat_of {
    ($column:literal) => {
        concat!(
            "(SELECT x.id FROM members x WHERE x.user_id = ",
            $column,
            " ORDER BY CASE x.status WHEN 'active' THEN 0 ELSE 1 END, COALESCE(x.last_seen_at, 0) DESC, x.id LIMIT 1)"
        )
    };
}

pub(crate) use last_seat_of;

macro_rules! columns {
    () => {
        concat!(
            "id, business_id, user_id, role_id, status, first_name, last_name, department_id, location_id, joined_at, ",
            profile_columns!("")
        )
    };
}

/// `search` is the name in lower case (`$24`), a line break and what the user signs in with.
pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO members (",
    columns!(),
    ", search)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
         $22, $23, $24 || (SELECT sign_in_name FROM users WHERE id = $3))
     ON CONFLICT (business_id, user_id) DO NOTHING"
);

/// Whoever was deleted is nobody.
pub(crate) const FIND: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM members WHERE business_id = $1 AND id = $2 AND deleted_at IS NULL"
);

pub(crate) const FIND_OF_USER: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM members WHERE business_id = $1 AND user_id = $2"
);

/// The rights of a member's role, and their record set's name.
pub(crate) const DETAILS: Sql = sql!(
    "SELECT r.permissions, r.scope, s.name AS record_set
     FROM members m JOIN roles r ON r.id = m.role_id LEFT JOIN record_sets s ON s.id = m.record_set_id
     WHERE m.business_id = $1 AND m.id = $2"
);

pub(crate) const MANAGER: Sql = sql!(
    "SELECT g.id, g.first_name, g.last_name, g.department_id
     FROM members m JOIN members g ON g.id = m.manager_id WHERE m.business_id = $1 AND m.id = $2"
);

/// What would go, stay or end with a member.
pub(crate) const FIGURES: Sql = sql!(
    "SELECT
         (SELECT COUNT(*) FROM sessions s WHERE s.user_id = m.user_id AND s.business_id = $1
             AND s.expires_at > $3 AND s.idle_until > $3) AS sessions,
         (SELECT MAX(s.last_seen_at) FROM sessions s WHERE s.user_id = m.user_id AND s.business_id = $1
             AND s.expires_at > $3 AND s.idle_until > $3) AS last_used_at,
         (SELECT COUNT(*) FROM accesses a WHERE a.member_id = m.id AND a.in_use) AS seats,
         (SELECT COUNT(*) FROM members r WHERE r.business_id = $1 AND r.manager_id = m.id) AS reports,
         (SELECT COUNT(*) FROM invitations i WHERE i.business_id = $1 AND i.invited_by = m.id
             AND (i.recorded_state = 'awaiting confirmation'
                 OR (i.recorded_state = 'pending' AND i.expires_at > $3))) AS sent,
         (SELECT COUNT(*) FROM invitations i WHERE i.for_member_id = m.id
             AND (i.recorded_state = 'awaiting confirmation'
                 OR (i.recorded_state = 'pending' AND i.expires_at > $3))) AS offers
     FROM members m WHERE m.business_id = $1 AND m.id = $2"
);

/// `search` as in [`INSERT`], of the name `$12`.
pub(crate) const SET_PROFILE: Sql = sql!(
    "UPDATE members SET first_name = $3, last_name = $4, job_title = $5, phone = $6, mobile = $7,
         employee_number = $8, external = $9, company = $10, company_address = $11,
         search = $12 || (SELECT u.sign_in_name FROM users u WHERE u.id = members.user_id)
     WHERE business_id = $1 AND id = $2 AND deleted_at IS NULL"
);

pub(crate) const SET_OPTIONS: Sql = sql!(
    "UPDATE members SET language = $3, weekly_mail = $4, message_notices = $5, owns_records = $6,
         record_set_id = $7, record_rights = $8
     WHERE business_id = $1 AND id = $2 AND deleted_at IS NULL"
);

pub(crate) const SET_PLACE: Sql = sql!(
    "UPDATE members SET department_id = $3, location_id = $4
     WHERE business_id = $1 AND id = $2 AND deleted_at IS NULL"
);

/// Followed by rows of a member and a manager, and [`SET_MANAGERS_TAIL`].
pub(crate) const SET_MANAGERS: &str = "UPDATE members SET manager_id = v.column2 FROM (VALUES ";

/// Managers are active members of the same business. The member's own business stands in a CASE, so that nothing but the key
/// leads to the row: PostgreSQL would go through the whole business for each, where it has not counted its rows yet.
pub(crate) const SET_MANAGERS_TAIL: &str = ") AS v
     WHERE members.id = v.column1
         AND CASE WHEN members.business_id = $1 THEN members.deleted_at IS NULL ELSE FALSE END
         AND (v.column2 IS NULL OR EXISTS (SELECT 1 FROM members g
             WHERE g.business_id = $1 AND g.id = v.column2 AND g.status = 'active'))";

/// The reporting lines from some members up; each once, so it ends, whatever the rows say. Followed by a list of members, and
/// [`LINES_ABOVE_TAIL`].
pub(crate) const LINES_ABOVE: &str = "WITH RECURSIVE up (id, manager_id) AS (
         SELECT m.id, m.manager_id FROM members m WHERE m.business_id = $1 AND m.id IN ";

pub(crate) const LINES_ABOVE_TAIL: &str = "
         UNION SELECT g.id, g.manager_id FROM up u JOIN members g ON g.id = u.manager_id)
     SELECT id, manager_id FROM up WHERE manager_id IS NOT NULL";

/// Followed by a list of ids.
pub(crate) const FIND_ANY: &str = concat!(
    "SELECT manager_id, ",
    columns!(),
    " FROM members WHERE business_id = $1 AND deleted_at IS NULL AND id IN "
);

/// `$2` is a department, or empty for all.
pub(crate) const NUMBERED: Sql = sql!(
    "SELECT id, employee_number FROM members
     WHERE business_id = $1 AND ($2 = '' OR department_id = $2) AND employee_number IS NOT NULL AND deleted_at IS NULL"
);

pub(crate) const AUTHORITY: Sql = sql!(
    "SELECT m.id, m.department_id, m.external, r.permissions, r.scope
     FROM members m JOIN roles r ON r.id = m.role_id
     WHERE m.business_id = $1 AND m.id = $2 AND m.status = 'active'"
);

/// What a member has: apps, workspaces, and who invited them.
pub(crate) const OWN_PLACE: Sql = sql!(
    "SELECT 'app' AS what, '' AS id, p.name, s.package, x.name AS role, a.in_use
     FROM accesses a JOIN subscriptions s ON s.id = a.subscription_id JOIN apps p ON p.id = s.app_id
         JOIN app_roles x ON x.id = a.app_role_id
     WHERE a.business_id = $1 AND a.member_id = $2
     UNION ALL
     SELECT 'workspace', u.id, u.name, '', '', TRUE FROM member_units y JOIN units u ON u.id = y.unit_id
     WHERE y.business_id = $1 AND y.member_id = $2 AND u.kind = 'workspace' AND u.archived_at IS NULL
     UNION ALL
     SELECT 'inviter', '', g.first_name || ' ' || g.last_name, '', '', TRUE
     FROM invitations i JOIN members g ON g.id = i.invited_by AND g.status = 'active'
     WHERE i.business_id = $1 AND i.member_id = $2
     ORDER BY 1, 3, 4 LIMIT 2000"
);

pub(crate) const ADDRESS: Sql = sql!(
    "SELECT u.sign_in_name AS email FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.id = $1 AND u.sign_in_name LIKE '%@%'"
);

/// From the roles to their members: SQLite keeps to the order of a CROSS JOIN, and would else begin with all members.
pub(crate) const INVITERS: Sql = sql!(
    "SELECT m.id, m.department_id, m.external, r.permissions, r.scope, u.sign_in_name AS email
     FROM roles r CROSS JOIN members m JOIN users u ON u.id = m.user_id
     WHERE r.business_id = $1 AND r.invites AND m.business_id = $1 AND m.role_id = r.id AND m.status = 'active'
         AND NOT m.external AND u.sign_in_name LIKE '%@%'
     ORDER BY m.joined_at, m.id LIMIT $2"
);

pub(crate) const SET_ROLE: Sql =
    sql!("UPDATE members SET role_id = $3 WHERE business_id = $1 AND id = $2 AND deleted_at IS NULL");

pub(crate) const SET_STATUS: Sql = sql!(
    "UPDATE members SET status = $3 WHERE business_id = $1 AND id = $2 AND status <> $3 AND deleted_at IS NULL"
);

/// In the order of [`INVITERS`]. Whoever is external administers nothing, whatever their role.
pub(crate) const HAS_OTHER_ADMINISTRATOR: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM roles r CROSS JOIN members m
         WHERE r.business_id = $1 AND r.administers AND m.business_id = $1 AND m.role_id = r.id
             AND m.status = 'active' AND NOT m.external AND m.id <> $2) AS found"
);

/// Whether somebody administers with another role than this. In the order of [`INVITERS`].
pub(crate) const HAS_ADMINISTRATOR_BESIDE: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM roles r CROSS JOIN members m
         WHERE r.business_id = $1 AND r.administers AND r.id <> $2 AND m.business_id = $1 AND m.role_id = r.id
             AND m.status = 'active' AND NOT m.external) AS found"
);

pub(crate) const TOUCH: Sql = sql!(
    "UPDATE members SET last_seen_at = $3
     WHERE user_id = $1 AND business_id = $2 AND status = 'active'
         AND (last_seen_at IS NULL OR last_seen_at < $3)"
);

pub(crate) const COUNT: &str = "SELECT COUNT(*) AS total FROM members";

/// What is shown of the members of a page that is cut out of an index first.
macro_rules! page_head {
    ($sorted_by:literal) => {
        concat!(
            "SELECT m.id, m.first_name, m.last_name, m.status, m.last_seen_at, u.sign_in_name AS email,
                 r.name AS role, d.name AS department, l.name AS location
             FROM (SELECT id, ",
            $sorted_by,
            " FROM members"
        )
    };
}
macro_rules! page_tail {
    ($order:literal) => {
        concat!(
            ") page
             JOIN members m ON m.id = page.id
             JOIN users u ON u.id = m.user_id
             JOIN roles r ON r.id = m.role_id
             LEFT JOIN units d ON d.id = m.department_id
             LEFT JOIN units l ON l.id = m.location_id
             ORDER BY ",
            $order
        )
    };
}

/// Whoever was deleted has nothing that they are found by; and the index begins with it.
pub(crate) const IS_THERE: &str = "search > ''";

pub(crate) const PAGE_HEAD: &str = page_head!("search");
pub(crate) const PAGE_ORDER: &str = "search";
pub(crate) const PAGE_TAIL: &str = page_tail!("page.search");

/// The same for the index by who was there last; its first column is in the order for PostgreSQL to see that it fits.
pub(crate) const IS_THERE_BY_LAST_SEEN: &str = "deleted_at IS NULL";

pub(crate) const SEEN_HEAD: &str = page_head!("last_seen_at");
pub(crate) const SEEN_ORDER: &str = "deleted_at, last_seen_at DESC NULLS LAST, id";
pub(crate) const SEEN_TAIL: &str = page_tail!("page.last_seen_at DESC NULLS LAST, m.id");

/// The same index, from its end.
pub(crate) const AWAY_ORDER: &str = "deleted_at DESC, last_seen_at NULLS FIRST, id DESC";
pub(crate) const AWAY_TAIL: &str = page_tail!("page.last_seen_at NULLS FIRST, m.id DESC");
