//! Who may do what to whom: the one place that every path asks (form, server function, import, confirmation).

use crate::{MemberId, Permission, Permissions, Role, RoleRights, Scope, Unit, UnitId};
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

/// Why an invitation with this role and place is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum InviteRefusal {
    /// The role lacks users:invite.
    #[error("your role does not include inviting people")]
    NotPermitted,
    /// A department administrator without a department.
    #[error("you may invite into your own department only, and you have none")]
    NoOwnDepartment,
    /// Department: outside the inviter's scope.
    #[error("you may invite into your own department only")]
    DepartmentOutsideScope,
    /// Department: unknown in this business, or archived.
    #[error("this department is not available")]
    DepartmentUnavailable,
    /// Location: unknown in this business, or archived.
    #[error("this location is not available")]
    LocationUnavailable,
    /// Team: unknown in this business, or archived.
    #[error("one of these teams is not available")]
    TeamUnavailable,
    /// Workspace: unknown in this business, or archived.
    #[error("one of these workspaces is not available")]
    WorkspaceUnavailable,
    /// Role: unknown in this business, or archived.
    #[error("this role is not available")]
    RoleUnavailable,
    /// Role: marked *not by invitation*.
    #[error("this role can’t be given by invitation")]
    RoleNotByInvitation,
    /// Role: above the inviter's ceiling.
    #[error("this role has rights that you don’t have yourself")]
    RoleAboveCeiling,
}

/// What was chosen for an invitation, as the business has it under the chosen ids. Where the innermost option is None the
/// business has no such thing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Chosen<'a> {
    /// The role.
    pub role: Option<&'a Role>,
    /// The department, if one was chosen.
    pub department: Option<Option<&'a Unit>>,
    /// The location, if one was chosen.
    pub location: Option<Option<&'a Unit>>,
    /// The teams.
    pub teams: &'a [Option<Unit>],
    /// The workspaces.
    pub workspaces: &'a [Option<Unit>],
}

/// Where an invited person will belong, after the rules were applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// The department, fixed to the inviter's own where their scope says so.
    pub department: Option<UnitId>,
    /// The location.
    pub location: Option<UnitId>,
    /// The teams and the workspaces.
    pub others: Vec<UnitId>,
}

impl Authority {
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

    /// Whether an invitation with this role and place may be made, and where it then puts the person.
    pub fn may_invite(&self, chosen: Chosen<'_>) -> Result<Placement, InviteRefusal> {
        if !self.holds(Permission::UsersInvite) {
            return Err(InviteRefusal::NotPermitted);
        }
        let department = available(chosen.department, InviteRefusal::DepartmentUnavailable)?;
        let department = match self.confined_to() {
            None => department,
            Some(None) => return Err(InviteRefusal::NoOwnDepartment),
            Some(own) if department.is_none() || department == own => own,
            Some(_) => return Err(InviteRefusal::DepartmentOutsideScope),
        };
        let location = available(chosen.location, InviteRefusal::LocationUnavailable)?;
        let mut others = all_available(chosen.teams, InviteRefusal::TeamUnavailable)?;
        others.extend(all_available(
            chosen.workspaces,
            InviteRefusal::WorkspaceUnavailable,
        )?);
        let role = chosen
            .role
            .filter(|role| role.archived_at.is_none())
            .ok_or(InviteRefusal::RoleUnavailable)?;
        if !role.by_invitation {
            return Err(InviteRefusal::RoleNotByInvitation);
        }
        self.may_give(role.rights)
            .map_err(|GiveRefusal::AboveCeiling| InviteRefusal::RoleAboveCeiling)?;
        Ok(Placement {
            department,
            location,
            others,
        })
    }
}

#[expect(
    clippy::option_option,
    reason = "nothing chosen, chosen but unknown, and known are three things"
)]
fn available(chosen: Option<Option<&Unit>>, refusal: InviteRefusal) -> Result<Option<UnitId>, InviteRefusal> {
    match chosen {
        None => Ok(None),
        Some(Some(unit)) if unit.archived_at.is_none() => Ok(Some(unit.id)),
        Some(_) => Err(refusal),
    }
}

fn all_available(chosen: &[Option<Unit>], refusal: InviteRefusal) -> Result<Vec<UnitId>, InviteRefusal> {
    chosen
        .iter()
        .map(|unit| {
            let usable = unit.as_ref().filter(|unit| unit.archived_at.is_none());
            usable.map(|unit| unit.id).ok_or(refusal)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BusinessId, Reach, RoleId, RoleTemplate, Timestamp, UnitKind, UnitName};
    use uuid::Uuid;

    fn id(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    fn authority(permissions: Permissions, scope: Scope, department: Option<u128>) -> Authority {
        Authority {
            member: MemberId::new(id(1)),
            permissions,
            scope,
            department: department.map(|d| UnitId::new(id(d))),
        }
    }

    fn role(permissions: Permissions, scope: Scope) -> Role {
        Role {
            id: RoleId::new(id(9)),
            business: BusinessId::new(id(8)),
            name: UnitName::parse("Role").unwrap(),
            description: String::new(),
            rights: RoleRights { permissions, scope },
            reach: Reach::All,
            by_invitation: true,
            built_in: false,
            archived_at: None,
        }
    }

    fn only(role: &Role) -> Chosen<'_> {
        Chosen {
            role: Some(role),
            ..Chosen::default()
        }
    }

    fn unit(n: u128) -> Unit {
        Unit {
            id: UnitId::new(id(n)),
            business: BusinessId::new(id(8)),
            kind: UnitKind::Department,
            name: UnitName::parse("Unit").unwrap(),
            archived_at: None,
        }
    }

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
    fn a_department_administrator_invites_into_their_own_department_only() {
        let (own, other) = (unit(5), unit(6));
        let giver = authority(Permissions::USERS, Scope::OwnDepartment, Some(5));
        let plain = role(Permissions::RECORD, Scope::WholeBusiness);
        let place = |department| {
            let chosen = Chosen {
                role: Some(&plain),
                department,
                ..Chosen::default()
            };
            giver.may_invite(chosen).map(|p| p.department)
        };
        assert_eq!(place(None), Ok(Some(own.id)));
        assert_eq!(place(Some(Some(&own))), Ok(Some(own.id)));
        assert_eq!(
            place(Some(Some(&other))),
            Err(InviteRefusal::DepartmentOutsideScope)
        );
        let homeless = authority(Permissions::USERS, Scope::OwnDepartment, None);
        assert_eq!(
            homeless.may_invite(only(&plain)),
            Err(InviteRefusal::NoOwnDepartment)
        );
        assert!(!homeless.reaches(None), "no department is nobody's department");
    }

    #[test]
    fn what_is_unknown_archived_or_not_by_invitation_is_refused_by_name() {
        let giver = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let plain = role(Permissions::RECORD, Scope::WholeBusiness);
        let gone = Unit {
            archived_at: Some(Timestamp::from_micros(1)),
            ..unit(5)
        };
        for (role, department, location, refusal) in [
            (None, None, None, InviteRefusal::RoleUnavailable),
            (
                Some(&plain),
                Some(None),
                None,
                InviteRefusal::DepartmentUnavailable,
            ),
            (
                Some(&plain),
                Some(Some(&gone)),
                None,
                InviteRefusal::DepartmentUnavailable,
            ),
            (Some(&plain), None, Some(None), InviteRefusal::LocationUnavailable),
            (
                Some(&Role {
                    archived_at: Some(Timestamp::from_micros(1)),
                    ..plain.clone()
                }),
                None,
                None,
                InviteRefusal::RoleUnavailable,
            ),
            (
                Some(&Role {
                    by_invitation: false,
                    ..plain.clone()
                }),
                None,
                None,
                InviteRefusal::RoleNotByInvitation,
            ),
        ] {
            let chosen = Chosen {
                role,
                department,
                location,
                ..Chosen::default()
            };
            assert_eq!(giver.may_invite(chosen), Err(refusal));
        }
        let nobody = authority(Permissions::RECORD, Scope::WholeBusiness, None);
        assert_eq!(nobody.may_invite(only(&plain)), Err(InviteRefusal::NotPermitted));
    }

    #[test]
    fn m_b3_teams_and_workspaces_may_be_any_number_and_each_must_be_there() {
        let giver = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let plain = role(Permissions::RECORD, Scope::WholeBusiness);
        let gone = Unit {
            archived_at: Some(Timestamp::from_micros(1)),
            ..unit(7)
        };
        let (teams, workspaces) = ([Some(unit(5)), Some(unit(6))], [Some(unit(8))]);
        let chosen = Chosen {
            teams: &teams,
            workspaces: &workspaces,
            ..only(&plain)
        };
        let others = [5, 6, 8].map(|n| unit(n).id).to_vec();
        assert_eq!(giver.may_invite(chosen).map(|p| p.others), Ok(others));
        for bad in [None, Some(gone)] {
            let mixed = [Some(unit(5)), bad];
            let with_teams = Chosen {
                teams: &mixed,
                ..only(&plain)
            };
            assert_eq!(giver.may_invite(with_teams), Err(InviteRefusal::TeamUnavailable));
            let with_workspaces = Chosen {
                workspaces: &mixed,
                ..only(&plain)
            };
            assert_eq!(
                giver.may_invite(with_workspaces),
                Err(InviteRefusal::WorkspaceUnavailable)
            );
        }
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
