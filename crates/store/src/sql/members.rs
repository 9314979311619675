//! `members`: users in a business.

use super::{Sql, profile_columns, sql};

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

pub(crate) const FIND: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM members WHERE business_id = $1 AND id = $2"
);

pub(crate) const FIND_OF_USER: Sql = sql!(
    "SELECT ",
    columns!(),
    " FROM members WHERE business_id = $1 AND user_id = $2"
);

/// What is known of a member beside what lists show, and their record set's name.
pub(crate) const DETAILS: Sql = sql!(
    "SELECT ",
    profile_columns!("m."),
    ", r.name AS record_set
     FROM members m LEFT JOIN record_sets r ON r.id = m.record_set_id WHERE m.id = $1"
);

pub(crate) const AUTHORITY: Sql = sql!(
    "SELECT m.id, m.department_id, r.permissions, r.scope
     FROM members m JOIN roles r ON r.id = m.role_id
     WHERE m.business_id = $1 AND m.id = $2 AND m.status = 'active'"
);

pub(crate) const ADDRESS: Sql = sql!(
    "SELECT u.sign_in_name AS email FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.id = $1 AND u.sign_in_name LIKE '%@%'"
);

/// From the roles to their members: SQLite keeps to the order of a CROSS JOIN, and would else begin with all members.
pub(crate) const INVITERS: Sql = sql!(
    "SELECT m.id, m.department_id, r.permissions, r.scope, u.sign_in_name AS email
     FROM roles r CROSS JOIN members m JOIN users u ON u.id = m.user_id
     WHERE r.business_id = $1 AND r.invites AND m.business_id = $1 AND m.role_id = r.id AND m.status = 'active'
         AND u.sign_in_name LIKE '%@%'
     ORDER BY m.joined_at, m.id LIMIT $2"
);

pub(crate) const SET_ROLE: Sql = sql!("UPDATE members SET role_id = $3 WHERE business_id = $1 AND id = $2");

pub(crate) const SET_STATUS: Sql =
    sql!("UPDATE members SET status = $3 WHERE business_id = $1 AND id = $2 AND status <> $3");

/// In the order of [`INVITERS`].
pub(crate) const HAS_OTHER_ADMINISTRATOR: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM roles r CROSS JOIN members m
         WHERE r.business_id = $1 AND r.administers AND m.business_id = $1 AND m.role_id = r.id
             AND m.status = 'active' AND m.id <> $2) AS found"
);

/// Whether somebody administers with another role than this. In the order of [`INVITERS`].
pub(crate) const HAS_ADMINISTRATOR_BESIDE: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM roles r CROSS JOIN members m
         WHERE r.business_id = $1 AND r.administers AND r.id <> $2 AND m.business_id = $1 AND m.role_id = r.id
             AND m.status = 'active') AS found"
);

pub(crate) const TOUCH: Sql = sql!(
    "UPDATE members SET last_seen_at = $3
     WHERE user_id = $1 AND business_id = $2 AND status = 'active'
         AND (last_seen_at IS NULL OR last_seen_at < $3)"
);

pub(crate) const COUNT: &str = "SELECT COUNT(*) AS total FROM members";

/// The page is cut out of the index first; what is shown is fetched for its rows only.
pub(crate) const PAGE_HEAD: &str =
    "SELECT m.id, m.first_name, m.last_name, m.status, m.joined_at, m.last_seen_at, u.sign_in_name AS email,
         r.name AS role, d.name AS department, l.name AS location
     FROM (SELECT id, search FROM members";

pub(crate) const PAGE_ORDER: &str = "search";

pub(crate) const PAGE_TAIL: &str = ") page
     JOIN members m ON m.id = page.id
     JOIN users u ON u.id = m.user_id
     JOIN roles r ON r.id = m.role_id
     LEFT JOIN units d ON d.id = m.department_id
     LEFT JOIN units l ON l.id = m.location_id
     ORDER BY page.search";
