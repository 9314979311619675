//! `contacts`: people that a business knows, invited ones among them.

use super::{Sql, sql};

pub(crate) const FIND_WITH_ADDRESS: Sql = sql!(
    "SELECT id FROM contacts WHERE business_id = $1 AND email = $2 AND member_id IS NULL
     ORDER BY created_at, id LIMIT 1"
);

/// `search` is the name, a line break, the address and the company, in lower case.
pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO contacts (id, business_id, first_name, last_name, email, job_title, phone, mobile, company,
         invitation_id, created_at, search)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
);

pub(crate) const ADOPT: Sql = sql!(
    "UPDATE contacts SET invitation_id = $2
     WHERE id = $1 AND invitation_id IS NOT NULL AND touched_at IS NULL AND member_id IS NULL"
);

/// Under the name that they gave themselves, unless somebody wrote another one down; see [`SET_SEARCH`].
pub(crate) const LINK: Sql = sql!(
    "UPDATE contacts SET member_id = $2,
         first_name = CASE WHEN touched_at IS NULL THEN $3 ELSE first_name END,
         last_name = CASE WHEN touched_at IS NULL THEN $4 ELSE last_name END
     WHERE invitation_id = $1 AND member_id IS NULL
     RETURNING id, email, company"
);

/// After [`LINK`]: SQLite has no lower case but that of English.
pub(crate) const SET_SEARCH: Sql =
    sql!("UPDATE contacts SET search = $2 WHERE id = $1 AND touched_at IS NULL");

pub(crate) const CLAIM: Sql = sql!("UPDATE contacts SET member_id = $2 WHERE id = $1 AND member_id IS NULL");

pub(crate) const REMOVE_UNTOUCHED: Sql =
    sql!("DELETE FROM contacts WHERE invitation_id = $1 AND touched_at IS NULL AND member_id IS NULL");

pub(crate) const COUNT: &str = "SELECT COUNT(*) AS total FROM contacts";

/// The page is cut out of the index first; what is shown is fetched for its rows only.
pub(crate) const PAGE_HEAD: &str =
    "SELECT c.id, c.first_name, c.last_name, c.email, c.phone, c.mobile, c.job_title, c.company, c.member_id,
         i.recorded_state
     FROM (SELECT id, search FROM contacts";

pub(crate) const PAGE_ORDER: &str = "search, id";

pub(crate) const PAGE_TAIL: &str = ") page JOIN contacts c ON c.id = page.id
     LEFT JOIN invitations i ON i.id = c.invitation_id
     ORDER BY page.search, c.id";

pub(crate) const OF_MEMBER: Sql = sql!(
    "SELECT c.id, c.first_name, c.last_name, c.email, c.phone, c.mobile, c.job_title, c.company, c.member_id,
         i.recorded_state
     FROM contacts c LEFT JOIN invitations i ON i.id = c.invitation_id
     WHERE c.business_id = $1 AND c.member_id = $2"
);
