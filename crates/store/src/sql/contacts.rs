//! `contacts`: whom records of the type stand for, invited people among them. What is known of them stands in `records`.

use super::{Sql, sql};

pub(crate) const FIND_WITH_ADDRESS: Sql = sql!(
    "SELECT c.id FROM contacts c JOIN records r ON r.id = c.id
     WHERE c.business_id = $1 AND c.email = $2 AND c.member_id IS NULL ORDER BY r.created_at, c.id LIMIT 1"
);

/// `$5`: since when it counts as changed by somebody.
pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO contacts (id, business_id, email, invitation_id, touched_at) VALUES ($1, $2, $3, $4, $5)"
);

/// Somebody changed it: no invitation takes it along any more.
pub(crate) const TOUCH: Sql = sql!("UPDATE contacts SET email = $2, touched_at = $3 WHERE id = $1");

pub(crate) const ADOPT: Sql = sql!(
    "UPDATE contacts SET invitation_id = $2
     WHERE id = $1 AND invitation_id IS NOT NULL AND touched_at IS NULL AND member_id IS NULL"
);

pub(crate) const LINK: Sql = sql!(
    "UPDATE contacts SET member_id = $2 WHERE invitation_id = $1 AND member_id IS NULL
     RETURNING id, (SELECT r.details FROM records r WHERE r.id = contacts.id) AS details"
);

/// After [`LINK`]: under the name that they gave themselves, unless somebody wrote another one down.
pub(crate) const SET_NAME: Sql = sql!(
    "UPDATE records SET title = $2, search = $3
     WHERE id = $1 AND EXISTS (SELECT 1 FROM contacts c WHERE c.id = records.id AND c.touched_at IS NULL)"
);

pub(crate) const CLAIM: Sql = sql!("UPDATE contacts SET member_id = $2 WHERE id = $1 AND member_id IS NULL");

pub(crate) const REMOVE_UNTOUCHED: Sql = sql!(
    "DELETE FROM records WHERE id IN
         (SELECT c.id FROM contacts c WHERE c.invitation_id = $1 AND c.touched_at IS NULL AND c.member_id IS NULL)"
);

pub(crate) const COUNT: &str = "SELECT COUNT(*) AS total FROM records";

/// Those that were made with invitations: they belong to no workspace.
pub(crate) const IS_OF_PEOPLE: &str = "kind = 'contacts' AND workspace_id IS NULL";

macro_rules! shown {
    () => {
        "SELECT r.id, r.title, r.details, c.member_id, i.recorded_state"
    };
}
macro_rules! joined {
    () => {
        "LEFT JOIN contacts c ON c.id = r.id LEFT JOIN invitations i ON i.id = c.invitation_id"
    };
}

/// The page is cut out of the index first; what is shown is fetched for its rows only.
pub(crate) const PAGE_HEAD: &str = concat!(shown!(), " FROM (SELECT id, search FROM records");

pub(crate) const PAGE_ORDER: &str = "search, id";

pub(crate) const PAGE_TAIL: &str = concat!(
    ") page JOIN records r ON r.id = page.id ",
    joined!(),
    " ORDER BY page.search, r.id"
);

pub(crate) const OF_MEMBER: Sql = sql!(
    shown!(),
    " FROM records r ",
    joined!(),
    " WHERE c.business_id = $1 AND c.member_id = $2"
);
