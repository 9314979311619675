//! Departments, locations, teams and workspaces.

use crate::text_enum::text_enum;
use crate::{BusinessId, Timestamp, UnitId, UnitName};
use serde::{Deserialize, Serialize};

text_enum! {
    /// What sort of unit it is.
    UnitKind {
        /// At most one for a member.
        Department = "department",
        /// Also called site; at most one for a member.
        Location = "location",
        /// Any number for a member.
        Team = "team",
        /// Any number for a member; records live in workspaces.
        Workspace = "workspace",
    }
}

/// Something that members are assigned to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Its identifier.
    pub id: UnitId,
    /// The business it belongs to.
    pub business: BusinessId,
    /// What sort it is.
    pub kind: UnitKind,
    /// Its name, unique among the business's units of this kind.
    pub name: UnitName,
    /// Since when it is archived, if it is.
    pub archived_at: Option<Timestamp>,
}
