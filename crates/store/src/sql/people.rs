//! `members` and `users`: people who can be invited without their address being typed.

use super::{Sql, sql};

/// The page is cut out of the index first, as that of the list of members.
pub(crate) const HERE_HEAD: &str =
    "SELECT m.user_id, m.first_name, m.last_name, u.sign_in_name, d.name AS hint
     FROM (SELECT id, search FROM members";

pub(crate) const HERE_TAIL: &str = ") page
     JOIN members m ON m.id = page.id
     JOIN users u ON u.id = m.user_id
     LEFT JOIN units d ON d.id = m.department_id
     ORDER BY page.search";

/// But `$2`.
pub(crate) const ADMINISTERED: Sql = sql!(
    "SELECT b.id FROM members me
     JOIN roles r ON r.id = me.role_id AND r.administers
     JOIN businesses b ON b.id = me.business_id
     WHERE me.user_id = $1 AND me.status = 'active' AND NOT me.external AND me.business_id <> $2
     ORDER BY LOWER(b.name), b.id LIMIT 200"
);

/// Of the business `$1`, those who sign in with an address and are no members of `$2`. One business at a time: its index
/// has them in order, so that no more are looked at than are found.
pub(crate) const ELSEWHERE: Sql = sql!(
    "SELECT m.user_id, m.first_name, m.last_name, u.sign_in_name, b.name AS hint, m.search
     FROM members m
     JOIN businesses b ON b.id = m.business_id
     JOIN users u ON u.id = m.user_id AND u.sign_in_name LIKE '%@%'
     WHERE m.business_id = $1 AND m.status = 'active' AND m.search LIKE $3 ESCAPE '!'
         AND NOT EXISTS (SELECT 1 FROM members o WHERE o.business_id = $2 AND o.user_id = m.user_id)
     ORDER BY m.search LIMIT $4"
);

pub(crate) const ADMINISTERS_ELSEWHERE: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM members me
         JOIN roles r ON r.id = me.role_id AND r.administers
         JOIN members m ON m.business_id = me.business_id AND m.user_id = $2 AND m.status = 'active'
         WHERE me.user_id = $1 AND me.status = 'active' AND NOT me.external) AS found"
);

/// Followed by a list of usernames.
pub(crate) const TAKEN: &str = "SELECT sign_in_name FROM users WHERE sign_in_name IN ";

/// `$2` is a department, or empty for all. Followed by a list of sign-in names.
pub(crate) const WHO_SIGN_IN_AS: &str =
    "SELECT u.sign_in_name, m.id FROM users u JOIN members m ON m.user_id = u.id
     WHERE m.business_id = $1 AND ($2 = '' OR m.department_id = $2) AND m.status = 'active' AND u.sign_in_name IN ";

/// The same, whether they are active or not.
pub(crate) const WHO_EVER_SIGNS_IN_AS: &str =
    "SELECT u.sign_in_name, m.id FROM users u JOIN members m ON m.user_id = u.id
     WHERE m.business_id = $1 AND ($2 = '' OR m.department_id = $2) AND m.deleted_at IS NULL AND u.sign_in_name IN ";
