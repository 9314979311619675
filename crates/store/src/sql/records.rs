//! `records` and `record_views`: the register.

use super::{Sql, sql};

macro_rules! columns {
    ($prefix:literal) => {
        concat!(
            $prefix,
            "id, ",
            $prefix,
            "business_id, ",
            $prefix,
            "kind, ",
            $prefix,
            "title, ",
            $prefix,
            "workspace_id, ",
            $prefix,
            "owner_id, ",
            $prefix,
            "assignee_id, ",
            $prefix,
            "assigned_by, ",
            $prefix,
            "due_on, ",
            $prefix,
            "state, ",
            $prefix,
            "notes, ",
            $prefix,
            "details, ",
            $prefix,
            "created_at, ",
            $prefix,
            "changed_at, ",
            $prefix,
            "changed_by"
        )
    };
}

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO records (",
    columns!(""),
    ", search)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
);

/// If it was last changed at `$15`. Its type and when it was made stay.
pub(crate) const CHANGE: Sql = sql!(
    "UPDATE records SET title = $3, workspace_id = $4, owner_id = $5, assignee_id = $6, assigned_by = $7, due_on = $8,
         state = $9, notes = $10, details = $11, changed_at = $12, changed_by = $13, search = $14
     WHERE business_id = $1 AND id = $2 AND changed_at = $15"
);

/// Followed by what a sight lets through.
pub(crate) const FIND_HEAD: &str = concat!("SELECT ", columns!(""), " FROM records");

/// What a member sees of the register: their role, and their record set or own rights.
pub(crate) const SIGHT: Sql = sql!(
    "SELECT m.id, m.department_id, m.external, r.permissions, r.scope, r.reach,
         COALESCE(m.record_rights, s.rights) AS record_limit
     FROM members m JOIN roles r ON r.id = m.role_id LEFT JOIN record_sets s ON s.id = m.record_set_id
     WHERE m.business_id = $1 AND m.id = $2 AND m.status = 'active'"
);

/// The part is cut out of the index first; what is shown is fetched for its rows only.
pub(crate) const PART_HEAD: &str =
    "SELECT r.id, r.kind, r.title, r.due_on, r.state, r.changed_at, w.name AS workspace,
         o.first_name AS owner_first_name, o.last_name AS owner_last_name,
         a.first_name AS assignee_first_name, a.last_name AS assignee_last_name
     FROM (SELECT id, due_on FROM records";

macro_rules! part_tail {
    ($order:literal) => {
        concat!(
            ") page
             JOIN records r ON r.id = page.id
             LEFT JOIN units w ON w.id = r.workspace_id
             LEFT JOIN members o ON o.id = r.owner_id
             LEFT JOIN members a ON a.id = r.assignee_id
             ORDER BY ",
            $order
        )
    };
}

pub(crate) const PART_ORDER: &str = "due_on, id";
pub(crate) const PART_TAIL: &str = part_tail!("page.due_on, r.id");
pub(crate) const PART_ORDER_BACK: &str = "due_on DESC, id DESC";
pub(crate) const PART_TAIL_BACK: &str = part_tail!("page.due_on DESC, r.id DESC");

/// The same of one record, with all of it; the list's conditions come between.
pub(crate) const SHOWN_HEAD: &str = concat!(
    "SELECT ",
    columns!("r."),
    ", w.name AS workspace,
         o.first_name AS owner_first_name, o.last_name AS owner_last_name,
         a.first_name AS assignee_first_name, a.last_name AS assignee_last_name,
         b.first_name AS assigner_first_name, b.last_name AS assigner_last_name
     FROM (SELECT * FROM records"
);

pub(crate) const SHOWN_TAIL: &str = ") r
     LEFT JOIN units w ON w.id = r.workspace_id
     LEFT JOIN members o ON o.id = r.owner_id
     LEFT JOIN members a ON a.id = r.assignee_id
     LEFT JOIN members b ON b.id = r.assigned_by";

/// Followed by what a sight lets through; `$1` is today.
pub(crate) const OWN_HEAD: &str = "SELECT COUNT(*) AS unfinished,
         COALESCE(SUM(CASE WHEN due_on < $1 AND state IN ('open', 'in progress') THEN 1 ELSE 0 END), 0) AS overdue
     FROM records";

pub(crate) const WORKSPACES: Sql = sql!(
    "SELECT u.id, u.name FROM member_units x JOIN units u ON u.id = x.unit_id
     WHERE x.business_id = $1 AND x.member_id = $2 AND u.kind = 'workspace' AND u.archived_at IS NULL
     ORDER BY u.name_key LIMIT 2000"
);

pub(crate) const IS_IN_WORKSPACE: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM member_units x JOIN units u ON u.id = x.unit_id
         WHERE x.business_id = $1 AND x.member_id = $2 AND x.unit_id = $3
             AND u.kind = 'workspace' AND u.archived_at IS NULL) AS found"
);

macro_rules! people {
    ($who:literal) => {
        concat!(
            "SELECT m.id, m.first_name, m.last_name FROM member_units x JOIN members m ON m.id = x.member_id
             WHERE m.business_id = $1 AND x.unit_id = $2 AND m.status = 'active' AND ",
            $who
        )
    };
}
macro_rules! owners {
    () => {
        people!("m.owns_records AND NOT m.external")
    };
}
macro_rules! assignees {
    () => {
        people!("(NOT m.external OR $3 = 'defects')")
    };
}

pub(crate) const OWNERS: Sql = sql!(
    owners!(),
    " AND m.search LIKE $3 ESCAPE '!' ORDER BY m.search, m.id LIMIT $4"
);

pub(crate) const OWNER: Sql = sql!(owners!(), " AND m.id = $3");

pub(crate) const ASSIGNEES: Sql = sql!(
    assignees!(),
    " AND m.search LIKE $4 ESCAPE '!' ORDER BY m.search, m.id LIMIT $5"
);

pub(crate) const ASSIGNEE: Sql = sql!(assignees!(), " AND m.id = $4");

pub(crate) const VIEWS: Sql = sql!(
    "SELECT id, name, query FROM record_views WHERE business_id = $1 AND member_id = $2 ORDER BY name_key"
);

/// In place of the one that has the name, or where there are fewer than `$7`.
pub(crate) const SAVE_VIEW: Sql = sql!(
    "INSERT INTO record_views (id, business_id, member_id, name, name_key, query)
     SELECT $1, $2, $3, $4, $5, $6
     WHERE EXISTS (SELECT 1 FROM record_views v WHERE v.member_id = $3 AND v.name_key = $5)
         OR (SELECT COUNT(*) FROM record_views v WHERE v.member_id = $3) < $7
     ON CONFLICT (member_id, name_key) DO UPDATE SET name = excluded.name, query = excluded.query"
);

pub(crate) const DELETE_VIEW: Sql = sql!("DELETE FROM record_views WHERE member_id = $1 AND id = $2");
