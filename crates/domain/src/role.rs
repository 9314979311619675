//! Roles: what a member may do, and over whom.

use crate::text_enum::text_enum;
use crate::{BusinessId, Permission, Permissions, RoleId, Timestamp, UnitName};
use serde::{Deserialize, Serialize};

text_enum! {
    /// Whom a role's permissions cover.
    Scope {
        /// Everybody in the business.
        WholeBusiness = "whole business",
        /// The people of the member's own department only.
        OwnDepartment = "own department",
    }
}

text_enum! {
    /// Which records a role's record permissions cover.
    Reach {
        /// All records.
        All = "all",
        /// Records owned by or assigned to the member.
        Own = "own",
    }
}

/// What the ceiling rule looks at: a role's permissions and scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRights {
    /// The permissions.
    pub permissions: Permissions,
    /// Whom they cover.
    pub scope: Scope,
}

impl RoleRights {
    /// Whether holders of it count for the last-administrator rule: whole business, roles:edit and users:edit.
    pub fn administers(self) -> bool {
        self.scope == Scope::WholeBusiness
            && self.permissions.holds(Permission::RolesEdit)
            && self.permissions.holds(Permission::UsersEdit)
    }
}

/// A named set of permissions in one business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Its identifier.
    pub id: RoleId,
    /// The business it belongs to.
    pub business: BusinessId,
    /// Its name, unique in the business.
    pub name: UnitName,
    /// One line that says what it is for.
    pub description: String,
    /// What it lets its holder do, and over whom.
    pub rights: RoleRights,
    /// Which records its record permissions cover.
    pub reach: Reach,
    /// Whether an invitation may give it.
    pub by_invitation: bool,
    /// Whether it came with the business's template.
    pub built_in: bool,
    /// Since when it is archived, if it is.
    pub archived_at: Option<Timestamp>,
}
