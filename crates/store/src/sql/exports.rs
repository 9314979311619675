//! Lists as they are taken elsewhere: each batch in one statement for each kind of thing.

/// Followed by conditions, [`ORDER`], a limit and [`TAIL`]. A batch is cut out of an index first.
pub(crate) const HEAD: &str =
    "SELECT m.id, m.search, m.first_name, m.last_name, m.status, m.joined_at, m.last_seen_at,
         m.job_title, m.phone, m.mobile, m.employee_number, m.company, u.sign_in_name, r.name AS role,
         d.name AS department, l.name AS location,
         w.sign_in_name AS manager, g.department_id AS manager_department
     FROM (SELECT id, search FROM members";
pub(crate) const ORDER: &str = "search";
pub(crate) const TAIL: &str = ") page
     JOIN members m ON m.id = page.id
     JOIN users u ON u.id = m.user_id
     JOIN roles r ON r.id = m.role_id
     LEFT JOIN units d ON d.id = m.department_id
     LEFT JOIN units l ON l.id = m.location_id
     LEFT JOIN members g ON g.id = m.manager_id
     LEFT JOIN users w ON w.id = g.user_id
     ORDER BY page.search";

/// Followed by a list of members and [`UNITS_ORDER`].
pub(crate) const UNITS: &str =
    "SELECT x.member_id, n.kind, n.name FROM member_units x JOIN units n ON n.id = x.unit_id
     WHERE x.member_id IN ";
pub(crate) const UNITS_ORDER: &str = " ORDER BY n.name_key, n.id";

/// Followed by a list of members and [`ACCESSES_ORDER`].
pub(crate) const ACCESSES: &str =
    "SELECT a.member_id, s.id AS subscription_id, p.name AS app, s.package, r.id AS role_id,
         r.name AS role, a.in_use
     FROM accesses a JOIN subscriptions s ON s.id = a.subscription_id JOIN apps p ON p.id = s.app_id
     JOIN app_roles r ON r.id = a.app_role_id
     WHERE a.member_id IN ";
pub(crate) const ACCESSES_ORDER: &str = " ORDER BY p.name_key, s.package_key, s.id";
