//! `units`: departments, locations, teams, workspaces.

use super::{Sql, sql};

pub(crate) const CHOICES: Sql = sql!(
    "SELECT id, name FROM units WHERE business_id = $1 AND kind = $2 AND archived_at IS NULL
     ORDER BY name_key, id LIMIT 2000"
);

/// With how many active members and live invitations each has; a unit is of one kind, so all but one of the counts are 0.
pub(crate) const LIST: Sql = sql!(
    "SELECT u.id, u.kind, u.name, u.archived_at,
         (SELECT COUNT(*) FROM members m WHERE m.department_id = u.id AND m.status = 'active')
         + (SELECT COUNT(*) FROM members m WHERE m.location_id = u.id AND m.status = 'active')
         + (SELECT COUNT(*) FROM member_units x JOIN members m ON m.id = x.member_id
             WHERE x.unit_id = u.id AND m.status = 'active') AS members,
         (SELECT COUNT(*) FROM invitations i WHERE i.department_id = u.id
             AND (i.recorded_state = 'awaiting confirmation'
                 OR (i.recorded_state = 'pending' AND i.expires_at > $3)))
         + (SELECT COUNT(*) FROM invitations i WHERE i.location_id = u.id
             AND (i.recorded_state = 'awaiting confirmation'
                 OR (i.recorded_state = 'pending' AND i.expires_at > $3)))
         + (SELECT COUNT(*) FROM invitation_units x JOIN invitations i ON i.id = x.invitation_id
             WHERE x.unit_id = u.id AND (i.recorded_state = 'awaiting confirmation'
                 OR (i.recorded_state = 'pending' AND i.expires_at > $3))) AS invitations
     FROM units u WHERE u.business_id = $1 AND u.kind = $2
     ORDER BY u.archived_at IS NOT NULL, u.name_key, u.id"
);

/// Followed by a list of ids and [`CHOSEN_ORDER`].
pub(crate) const CHOSEN: &str =
    "SELECT id, kind, name FROM units WHERE business_id = $1 AND archived_at IS NULL AND id IN ";
pub(crate) const CHOSEN_ORDER: &str = " ORDER BY name_key, id";

pub(crate) const FIND: Sql = sql!(
    "SELECT id, business_id, kind, name, archived_at FROM units
     WHERE business_id = $1 AND kind = $2 AND id = $3";
    lock "FOR SHARE"
);

/// Followed by a list of ids.
pub(crate) const FIND_ANY: &str = "SELECT id, business_id, kind, name, archived_at FROM units
     WHERE business_id = $1 AND kind = $2 AND id IN ";

pub(crate) const OF_INVITATION: Sql = sql!(
    "SELECT u.id, u.business_id, u.kind, u.name, u.archived_at, x.weekly
     FROM invitation_units x JOIN units u ON u.id = x.unit_id WHERE x.invitation_id = $1
     ORDER BY u.kind, u.name_key, u.id"
);

/// The teams and workspaces of a member, archived or not.
pub(crate) const OF_MEMBER: Sql = sql!(
    "SELECT u.id, u.business_id, u.kind, u.name, u.archived_at, x.weekly
     FROM member_units x JOIN units u ON u.id = x.unit_id WHERE x.member_id = $1
     ORDER BY u.kind, u.name_key, u.id LIMIT 2000"
);

pub(crate) const CLEAR_INVITATION: Sql =
    sql!("DELETE FROM invitation_units WHERE business_id = $1 AND invitation_id = $2");

/// Followed by a list of ids: those that are units of the business are put into its invitation.
pub(crate) const ASSIGN_INVITATION: &str =
    "INSERT INTO invitation_units (business_id, invitation_id, unit_id)
     SELECT business_id, $2, id FROM units
     WHERE EXISTS (SELECT 1 FROM invitations WHERE business_id = $1 AND id = $2) AND business_id = $1 AND id IN ";

/// Followed by a list of ids: the business's member is put into those that are units of it.
pub(crate) const ASSIGN_MEMBER: &str = "INSERT INTO member_units (business_id, member_id, unit_id)
     SELECT business_id, $2, id FROM units WHERE business_id = $1 AND id IN ";

/// Followed by a list of ids.
pub(crate) const TELL_INVITATION_OF: &str =
    "UPDATE invitation_units SET weekly = TRUE WHERE business_id = $1 AND invitation_id = $2 AND unit_id IN ";

/// Followed by a list of ids.
pub(crate) const TELL_MEMBER_OF: &str =
    "UPDATE member_units SET weekly = TRUE WHERE business_id = $1 AND member_id = $2 AND unit_id IN ";

pub(crate) const TELL_MEMBER_OF_NONE: Sql =
    sql!("UPDATE member_units SET weekly = FALSE WHERE business_id = $1 AND member_id = $2 AND weekly");

/// Followed by a list of ids.
pub(crate) const TAKE_MEMBER_OUT_OF: &str =
    "DELETE FROM member_units WHERE business_id = $1 AND member_id = $2 AND unit_id IN ";

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO units (id, business_id, kind, name, name_key, archived_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (business_id, kind, name_key) WHERE archived_at IS NULL DO NOTHING"
);

pub(crate) const RENAME: Sql = sql!(
    "UPDATE units SET name = $4, name_key = $5
     WHERE business_id = $1 AND kind = $2 AND id = $3 AND archived_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM units o WHERE o.business_id = $1 AND o.kind = $2 AND o.name_key = $5
             AND o.id <> $3 AND o.archived_at IS NULL)"
);

/// Whether there is one that could have been renamed.
pub(crate) const IS_IN_USE: Sql = sql!(
    "SELECT EXISTS (SELECT 1 FROM units
         WHERE business_id = $1 AND kind = $2 AND id = $3 AND archived_at IS NULL) AS found"
);

pub(crate) const ARCHIVE: Sql = sql!(
    "UPDATE units SET archived_at = $4
     WHERE business_id = $1 AND kind = $2 AND id = $3 AND archived_at IS NULL"
);
