//! Who may do what to whom: the one place that every path asks (form, server function, import, confirmation).

use crate::{MemberId, Permission, Permissions, RoleRights, Scope, UnitId};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What an acting member may do in their business, read anew for every act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// The member who acts.
    pub member: MemberId,
    /// Their role's permissions.
    pub permissions: Permissions,
    /// Whom these cover.
    pub scope: Scope,
    /// The member's department, if they have one.
    pub department: Option<UnitId>,
}

/// Why a role may not be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum GiveRefusal {
    /// It has a governed permission that the giver does not hold, or a wider scope for one.
    #[error("the role has rights that you don’t have yourself")]
    AboveCeiling,
}

/// Why a person, an invitation or a department is out of reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ReachRefusal {
    /// The acting member's role lacks the permission.
    #[error("your role does not include this")]
    NotPermitted,
    /// It is outside the acting member's department: answered as if it did not exist.
    #[error("not found")]
    OutsideScope,
    /// The other's role is above the acting member's ceiling.
    #[error("this person’s role has rights that you don’t have yourself")]
    AboveCeiling,
}

impl Authority {
    /// What a role lets its holder do. An external member's lets them do nothing beyond the register and messages,
    /// whatever it is [M-D5].
    pub fn of_holder(
        member: MemberId,
        rights: RoleRights,
        department: Option<UnitId>,
        external: bool,
    ) -> Self {
        let RoleRights { permissions, scope } = rights;
        let permissions = if external {
            permissions.within(Permissions::RECORD)
        } else {
            permissions
        };
        Self {
            member,
            permissions,
            scope,
            department,
        }
    }

    /// Whether the role includes it.
    pub fn holds(&self, permission: Permission) -> bool {
        self.permissions.holds(permission)
    }

    /// The department that lists and acts are confined to: None means the whole business.
    ///
    /// A member with the scope `own department` and no department reaches nobody; see [`Authority::reaches`].
    pub fn confined_to(&self) -> Option<Option<UnitId>> {
        match self.scope {
            Scope::WholeBusiness => None,
            Scope::OwnDepartment => Some(self.department),
        }
    }

    /// Whether somebody or something in `department` is in scope.
    pub fn reaches(&self, department: Option<UnitId>) -> bool {
        match self.confined_to() {
            None => true,
            Some(own) => own.is_some() && own == department,
        }
    }

    /// The ceiling: whether this role may be given, or its holder acted upon.
    pub fn may_give(&self, rights: RoleRights) -> Result<(), GiveRefusal> {
        let governed = || rights.permissions.effective().iter().filter(|p| p.is_governed());
        let lacks = governed().any(|p| !self.holds(p));
        let widens = rights.scope == Scope::WholeBusiness
            && self.scope == Scope::OwnDepartment
            && governed().next().is_some();
        if lacks || widens {
            Err(GiveRefusal::AboveCeiling)
        } else {
            Ok(())
        }
    }

    /// Whether `permission` may be used on a member or invitation with these rights in `department`.
    pub fn may_act_on(
        &self,
        permission: Permission,
        rights: RoleRights,
        department: Option<UnitId>,
    ) -> Result<(), ReachRefusal> {
        if !self.reaches(department) {
            return Err(ReachRefusal::OutsideScope);
        }
        if !self.holds(permission) {
            return Err(ReachRefusal::NotPermitted);
        }
        self.may_give(rights)
            .map_err(|GiveRefusal::AboveCeiling| ReachRefusal::AboveCeiling)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RoleTemplate;
    use crate::fixtures::{authority, id};

    #[test]
    fn nobody_gives_a_governed_permission_that_they_do_not_hold() {
        for held in Permission::ALL {
            for given in Permission::ALL {
                let giver = authority(Permissions::of(&[*held]), Scope::WholeBusiness, None);
                let rights = RoleRights {
                    permissions: Permissions::of(&[*given]),
                    scope: Scope::WholeBusiness,
                };
                let covered = rights
                    .permissions
                    .effective()
                    .iter()
                    .filter(|p| p.is_governed())
                    .all(|p| giver.holds(p));
                assert_eq!(giver.may_give(rights).is_ok(), covered, "{held} gives {given}");
            }
        }
    }

    #[test]
    fn nobody_widens_the_scope_of_a_governed_permission() {
        let giver = authority(Permissions::ALL, Scope::OwnDepartment, Some(5));
        let wide = |permissions| RoleRights {
            permissions,
            scope: Scope::WholeBusiness,
        };
        assert_eq!(
            giver.may_give(wide(Permissions::of(&[Permission::UsersView]))),
            Err(GiveRefusal::AboveCeiling)
        );
        assert_eq!(giver.may_give(wide(Permissions::RECORD)), Ok(()));
        let narrow = RoleRights {
            permissions: Permissions::USERS,
            scope: Scope::OwnDepartment,
        };
        assert_eq!(giver.may_give(narrow), Ok(()));
    }

    #[test]
    fn m_b2_what_each_template_role_may_give_follows_from_the_ceiling() {
        for template in RoleTemplate::ALL {
            let roles = template.roles();
            for giver_role in &roles {
                let giver = Authority {
                    member: MemberId::new(id(1)),
                    permissions: giver_role.rights.permissions,
                    scope: giver_role.rights.scope,
                    department: Some(UnitId::new(id(5))),
                };
                for given in &roles {
                    let allowed = giver.may_give(given.rights).is_ok();
                    if allowed {
                        assert!(
                            !given.rights.administers() || giver_role.rights.administers(),
                            "{} makes an administrator",
                            giver_role.name
                        );
                    }
                }
                assert!(
                    giver.may_give(giver_role.rights).is_ok(),
                    "{} may give itself",
                    giver_role.name
                );
            }
        }
    }
}
