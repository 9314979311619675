//! `members`: the org chart.
//!
//! `$1` is the business, `$2` the department that the reader is confined to, empty for none, and `$3` the department whose
//! picture it is: empty for none, a dash for those who are in none.

/// Whether somebody is drawn for the reader.
macro_rules! drawn {
    ($m:literal) => {
        concat!(
            $m,
            ".business_id = $1 AND ",
            $m,
            ".status = 'active' AND ($2 = '' OR ",
            $m,
            ".department_id = $2)"
        )
    };
}

/// Whether somebody is of the department whose picture it is.
macro_rules! within {
    ($m:literal) => {
        concat!("($3 = '' OR COALESCE(", $m, ".department_id, '-') = $3)")
    };
}

/// What is shown of `m`, whose department is `d`.
macro_rules! shown {
    () => {
        concat!(
            "m.id, m.first_name, m.last_name, m.job_title, m.department_id, d.name AS department,
             (SELECT COUNT(*) FROM members c WHERE c.manager_id = m.id AND ",
            drawn!("c"),
            " AND ",
            within!("c"),
            ") AS reports"
        )
    };
}

/// `$4` is who.
pub(crate) const PERSON: &str = concat!(
    "SELECT ",
    shown!(),
    " FROM members m LEFT JOIN units d ON d.id = m.department_id WHERE m.id = $4 AND ",
    drawn!("m")
);

/// From `$4` up, `$5` steps at most, so that it ends, whatever the rows say.
pub(crate) const ABOVE: &str = concat!(
    "WITH RECURSIVE above (id, manager_id, step) AS (
         SELECT m.id, m.manager_id, 0 FROM members m WHERE m.id = $4 AND ",
    drawn!("m"),
    "    UNION ALL
         SELECT m.id, m.manager_id, a.step + 1 FROM above a JOIN members m ON m.id = a.manager_id
         WHERE a.step < $5 AND ",
    drawn!("m"),
    ")
     SELECT ",
    shown!(),
    " FROM above a JOIN members m ON m.id = a.id LEFT JOIN units d ON d.id = m.department_id
     WHERE a.step > 0 ORDER BY a.step"
);

/// `$4` is how many are left out and `$5` how many come then. Followed by a list of managers, and [`BELOW_TAIL`].
pub(crate) const BELOW: &str = concat!(
    "SELECT m.manager_id, ",
    shown!(),
    " FROM members m LEFT JOIN units d ON d.id = m.department_id WHERE ",
    drawn!("m"),
    " AND ",
    within!("m"),
    " AND m.manager_id IN "
);

/// In lower case, as it is already: SQLite would go through everybody in the order of their names otherwise.
pub(crate) const BELOW_TAIL: &str = " ORDER BY LOWER(m.search) LIMIT $5 OFFSET $4";

/// From manager to manager, each with how many report to them: there are far fewer of them than of people. Nobody is counted
/// twice, so it ends, whatever the rows say. Materialized: SQLite would count anew at each step, a quarter of a second for 5,000. Followed by a list of people, and [`UNDER_TAIL`].
pub(crate) const UNDER: &str = concat!(
    "WITH RECURSIVE managers (id, manager_id, reports, drawn) AS MATERIALIZED (
         SELECT g.id, m.manager_id, g.reports, ",
    drawn!("m"),
    " AND ",
    within!("m"),
    " FROM (SELECT r.manager_id AS id, COUNT(*) AS reports FROM members r
             WHERE r.manager_id IS NOT NULL AND ",
    drawn!("r"),
    " AND ",
    within!("r"),
    " GROUP BY r.manager_id) g JOIN members m ON m.id = g.id),
     under (top, id, reports) AS (
         SELECT g.id, g.id, g.reports FROM managers g WHERE g.id IN "
);

pub(crate) const UNDER_TAIL: &str = "
         UNION SELECT u.top, g.id, g.reports FROM under u JOIN managers g ON g.manager_id = u.id WHERE g.drawn)
     SELECT top, CAST(SUM(reports) AS BIGINT) AS people FROM under GROUP BY top";

/// From those whom somebody who is drawn reports to: the index has them together. In the order of [`BELOW_TAIL`], or PostgreSQL
/// would go through everybody. `$4` is how many are left out, and `$5` how
/// many come then.
pub(crate) const TOPS: &str = concat!(
    "SELECT ",
    shown!(),
    ", COUNT(*) OVER () AS total
     FROM (SELECT DISTINCT r.manager_id FROM members r WHERE r.manager_id IS NOT NULL AND ",
    drawn!("r"),
    ") g JOIN members m ON m.id = g.manager_id
     LEFT JOIN members x ON x.id = m.manager_id AND ",
    drawn!("x"),
    " LEFT JOIN units d ON d.id = m.department_id
     WHERE ",
    drawn!("m"),
    " AND CASE WHEN ",
    within!("m"),
    " THEN x.id IS NULL ELSE EXISTS (SELECT 1 FROM members r WHERE r.manager_id = m.id AND ",
    drawn!("r"),
    " AND ",
    within!("r"),
    ") END
     ORDER BY LOWER(m.search) LIMIT $5 OFFSET $4"
);

/// Whether nobody reports to `m`.
macro_rules! leads_nobody {
    () => {
        concat!(
            "NOT EXISTS (SELECT 1 FROM members r WHERE r.manager_id = m.id AND ",
            drawn!("r"),
            ")"
        )
    };
}

/// Who stands alone: of those without a manager and of those whose manager is not drawn, whoever nobody reports to. There
/// are few managers who are not drawn, so they are found first.
macro_rules! alone {
    () => {
        concat!(
            "SELECT m.id, m.department_id FROM members m WHERE m.manager_id IS NULL AND ",
            drawn!("m"),
            " AND ",
            leads_nobody!(),
            " UNION ALL SELECT m.id, m.department_id
             FROM (WITH unseen AS MATERIALIZED (
                     SELECT g.manager_id FROM (SELECT DISTINCT r.manager_id FROM members r
                         WHERE r.manager_id IS NOT NULL AND ",
            drawn!("r"),
            ") g WHERE NOT EXISTS (SELECT 1 FROM members x WHERE x.id = g.manager_id AND ",
            drawn!("x"),
            "))
                 SELECT manager_id FROM unseen) g JOIN members m ON m.manager_id = g.manager_id
             WHERE ",
            drawn!("m"),
            " AND ",
            leads_nobody!()
        )
    };
}
/// As [`TOPS`].
pub(crate) const ALONE: &str = concat!(
    "SELECT ",
    shown!(),
    ", COUNT(*) OVER () AS total
     FROM (",
    alone!(),
    ") a JOIN members m ON m.id = a.id LEFT JOIN units d ON d.id = m.department_id WHERE ",
    within!("m"),
    " ORDER BY LOWER(m.search) LIMIT $5 OFFSET $4"
);

pub(crate) const DEPARTMENTS: &str = concat!(
    "SELECT p.department_id, d.name, p.people, COALESCE(a.people, 0) AS alone
     FROM (SELECT m.department_id, COUNT(*) AS people FROM members m WHERE ",
    drawn!("m"),
    " GROUP BY m.department_id) p
     LEFT JOIN (SELECT COALESCE(department_id, '-') AS department_id, COUNT(*) AS people FROM (",
    alone!(),
    ") those GROUP BY COALESCE(department_id, '-')) a ON a.department_id = COALESCE(p.department_id, '-')
     LEFT JOIN units d ON d.id = p.department_id
     ORDER BY d.name_key IS NULL, d.name_key, p.department_id"
);

/// `$4` is the pattern and `$5` how many come.
pub(crate) const SEARCH: &str = concat!(
    "SELECT ",
    shown!(),
    " FROM members m LEFT JOIN units d ON d.id = m.department_id WHERE ",
    drawn!("m"),
    " AND m.search LIKE $4 ESCAPE '!' ORDER BY m.search LIMIT $5"
);
