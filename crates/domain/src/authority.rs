//! Who may do what to whom: the one place that every path asks (form, server function, import, confirmation).

use crate::{
    Access, AppRole, Member, MemberId, MemberStatus, Permission, Permissions, RecordSet, Role, RoleRights,
    Scope, Seats, Subscription, Timestamp, Unit, UnitId,
};
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
    /// Weekly mail: about a workspace that they are not given.
    #[error("the weekly mail can tell of the workspaces that they get only")]
    WeeklyOutsideWorkspaces,
    /// Record set: unknown in this business, or archived.
    #[error("this record set is not available")]
    RecordSetUnavailable,
    /// Record set: the business's plan has none.
    #[error("the plan of this business has no record sets")]
    RecordSetsNotInPlan,
    /// Person: no active member that the inviter may see.
    #[error("this person is not available")]
    PersonUnavailable,
    /// Person: their role is above the inviter's ceiling.
    #[error("this person’s role has rights that you don’t have yourself")]
    PersonAboveCeiling,
    /// Apps: a member is invited to one at least.
    #[error("choose an app for them")]
    NoAccess,
    /// Subscription: the member has an access in it.
    #[error("they have a seat in this subscription already")]
    AlreadySeated {
        /// Which of the accesses, from 0.
        row: u32,
    },
    /// Subscription: unknown in this business, or not open.
    #[error("this subscription is not available")]
    SubscriptionUnavailable {
        /// Which of the accesses, from 0.
        row: u32,
    },
    /// Subscription: chosen before.
    #[error("this subscription was chosen before")]
    SubscriptionTwice {
        /// Which of the accesses, from 0.
        row: u32,
    },
    /// App role: unknown in the subscription's app, or archived.
    #[error("this app role is not available")]
    AppRoleUnavailable {
        /// Which of the accesses, from 0.
        row: u32,
    },
    /// Subscription: fewer seats are free than people are invited [M-E4].
    #[error("only {free} seats are free")]
    TooFewSeats {
        /// Which of the accesses, from 0.
        row: u32,
        /// How many are free.
        free: i64,
    },
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
    /// Those of the workspaces that the weekly mail tells of.
    pub weekly: &'a [UnitId],
    /// The limit by record types.
    pub records: ChosenRecords<'a>,
    /// The accesses.
    pub accesses: &'a [ChosenAccess],
}

/// A limit by record types that was chosen.
#[derive(Debug, Clone, Copy, Default)]
pub enum ChosenRecords<'a> {
    /// None.
    #[default]
    None,
    /// A saved record set, if the business has it.
    Saved(Option<&'a RecordSet>),
    /// One of their own.
    Custom,
    /// Some, and the business's plan has none.
    NotInPlan,
}

/// An access that was chosen, as the business has it under the chosen ids.
#[derive(Debug, Clone)]
pub struct ChosenAccess {
    /// The subscription, if the business has it and its app is not archived.
    pub subscription: Option<Subscription>,
    /// The role, if the subscription's app has it and it is not archived.
    pub role: Option<AppRole>,
    /// How the subscription's seats stand.
    pub seats: Seats,
    /// Whether the member that it is for has an access in the subscription.
    pub had: bool,
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
    /// Those that the weekly mail tells of.
    pub weekly: Vec<UnitId>,
    /// What they get, one seat each.
    pub accesses: Vec<Access>,
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

    /// Whether so many people may be invited with this role, place and accesses at `now`, and where they then belong.
    pub fn may_invite(
        &self,
        chosen: Chosen<'_>,
        people: i64,
        now: Timestamp,
    ) -> Result<Placement, InviteRefusal> {
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
        let workspaces = all_available(chosen.workspaces, InviteRefusal::WorkspaceUnavailable)?;
        if chosen.weekly.iter().any(|unit| !workspaces.contains(unit)) {
            return Err(InviteRefusal::WeeklyOutsideWorkspaces);
        }
        others.extend(workspaces);
        records_available(chosen.records)?;
        let role = chosen
            .role
            .filter(|role| role.archived_at.is_none())
            .ok_or(InviteRefusal::RoleUnavailable)?;
        if !role.by_invitation {
            return Err(InviteRefusal::RoleNotByInvitation);
        }
        self.may_give(role.rights)
            .map_err(|GiveRefusal::AboveCeiling| InviteRefusal::RoleAboveCeiling)?;
        let accesses = all_seated(chosen.accesses, people, now)?;
        Ok(Placement {
            department,
            location,
            others,
            weekly: chosen.weekly.to_vec(),
            accesses,
        })
    }

    /// Whether a member may be offered these accesses at `now`. Their role and place stay.
    pub fn may_offer(
        &self,
        member: Option<(&Member, RoleRights)>,
        accesses: &[ChosenAccess],
        now: Timestamp,
    ) -> Result<Vec<Access>, InviteRefusal> {
        let active = member.filter(|(member, _)| member.status == MemberStatus::Active);
        let (member, rights) = active.ok_or(InviteRefusal::PersonUnavailable)?;
        match self.may_act_on(Permission::UsersInvite, rights, member.department) {
            Ok(()) => {}
            Err(ReachRefusal::NotPermitted) => return Err(InviteRefusal::NotPermitted),
            Err(ReachRefusal::OutsideScope) => return Err(InviteRefusal::PersonUnavailable),
            Err(ReachRefusal::AboveCeiling) => return Err(InviteRefusal::PersonAboveCeiling),
        }
        if accesses.is_empty() {
            return Err(InviteRefusal::NoAccess);
        }
        match (0..).zip(accesses).find(|(_, access)| access.had) {
            Some((row, _)) => Err(InviteRefusal::AlreadySeated { row }),
            None => all_seated(accesses, 1, now),
        }
    }
}

fn records_available(chosen: ChosenRecords<'_>) -> Result<(), InviteRefusal> {
    match chosen {
        ChosenRecords::NotInPlan => Err(InviteRefusal::RecordSetsNotInPlan),
        ChosenRecords::Saved(set) if set.is_none_or(|set| set.archived_at.is_some()) => {
            Err(InviteRefusal::RecordSetUnavailable)
        }
        _ => Ok(()),
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

/// Each subscription open, chosen once, with a seat for each person, and each role one of its app.
fn all_seated(chosen: &[ChosenAccess], people: i64, now: Timestamp) -> Result<Vec<Access>, InviteRefusal> {
    let mut accesses: Vec<Access> = Vec::with_capacity(chosen.len());
    for (row, access) in (0..).zip(chosen) {
        let open = access
            .subscription
            .as_ref()
            .filter(|subscription| subscription.is_open_at(now));
        let subscription = open.ok_or(InviteRefusal::SubscriptionUnavailable { row })?;
        let role = access
            .role
            .as_ref()
            .filter(|role| role.app == subscription.app && role.archived_at.is_none());
        let role = role.ok_or(InviteRefusal::AppRoleUnavailable { row })?;
        if accesses
            .iter()
            .any(|before| before.subscription == subscription.id)
        {
            return Err(InviteRefusal::SubscriptionTwice { row });
        }
        if let Some(free) = access.seats.free().filter(|free| *free < people) {
            return Err(InviteRefusal::TooFewSeats { row, free });
        }
        accesses.push(Access {
            subscription: subscription.id,
            role: role.id,
        });
    }
    Ok(accesses)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        AppId, AppRoleId, BusinessId, Reach, RoleId, RoleTemplate, SeatLimit, SubscriptionId, UnitKind,
        UnitName,
    };
    use uuid::Uuid;

    const NOW: Timestamp = Timestamp::from_micros(1_000);

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
            giver.may_invite(chosen, 1, NOW).map(|p| p.department)
        };
        assert_eq!(place(None), Ok(Some(own.id)));
        assert_eq!(place(Some(Some(&own))), Ok(Some(own.id)));
        assert_eq!(
            place(Some(Some(&other))),
            Err(InviteRefusal::DepartmentOutsideScope)
        );
        let homeless = authority(Permissions::USERS, Scope::OwnDepartment, None);
        assert_eq!(
            homeless.may_invite(only(&plain), 1, NOW),
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
            assert_eq!(giver.may_invite(chosen, 1, NOW), Err(refusal));
        }
        let nobody = authority(Permissions::RECORD, Scope::WholeBusiness, None);
        assert_eq!(
            nobody.may_invite(only(&plain), 1, NOW),
            Err(InviteRefusal::NotPermitted)
        );
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
        assert_eq!(giver.may_invite(chosen, 1, NOW).map(|p| p.others), Ok(others));
        for bad in [None, Some(gone)] {
            let mixed = [Some(unit(5)), bad];
            let with_teams = Chosen {
                teams: &mixed,
                ..only(&plain)
            };
            assert_eq!(
                giver.may_invite(with_teams, 1, NOW),
                Err(InviteRefusal::TeamUnavailable)
            );
            let with_workspaces = Chosen {
                workspaces: &mixed,
                ..only(&plain)
            };
            assert_eq!(
                giver.may_invite(with_workspaces, 1, NOW),
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

    #[test]
    fn m_e2_m_e4_an_access_is_given_where_its_subscription_is_open_and_has_a_seat_for_everybody() {
        let giver = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let plain = role(Permissions::NONE, Scope::WholeBusiness);
        let name = |text| UnitName::parse(text).unwrap();
        let good = ChosenAccess {
            had: false,
            subscription: Some(Subscription {
                id: SubscriptionId::new(id(1)),
                business: BusinessId::new(id(9)),
                app: AppId::new(id(2)),
                package: name("Standard"),
                limit: Some(SeatLimit::new(5).unwrap()),
                active: true,
                starts_at: None,
                ends_at: None,
            }),
            role: Some(AppRole {
                id: AppRoleId::new(id(3)),
                app: AppId::new(id(2)),
                name: name("Author"),
                archived_at: None,
            }),
            seats: Seats {
                limit: Some(5),
                used: 1,
                held: 2,
            },
        };
        let may = |accesses: &[ChosenAccess], people| {
            let chosen = Chosen {
                accesses,
                ..only(&plain)
            };
            giver
                .may_invite(chosen, people, NOW)
                .map(|placement| placement.accesses)
        };
        let access = Access {
            subscription: SubscriptionId::new(id(1)),
            role: AppRoleId::new(id(3)),
        };
        assert_eq!(may(std::slice::from_ref(&good), 2), Ok(vec![access]));
        assert_eq!(
            may(std::slice::from_ref(&good), 3),
            Err(InviteRefusal::TooFewSeats { row: 0, free: 2 })
        );
        assert_eq!(
            may(&[good.clone(), good.clone()], 1),
            Err(InviteRefusal::SubscriptionTwice { row: 1 })
        );
        let change = |change: fn(&mut ChosenAccess)| {
            let mut changed = good.clone();
            change(&mut changed);
            may(&[changed], 1)
        };
        let unavailable = Err(InviteRefusal::SubscriptionUnavailable { row: 0 });
        assert_eq!(change(|access| access.subscription = None), unavailable);
        assert_eq!(
            change(|access| access.subscription.as_mut().unwrap().active = false),
            unavailable
        );
        assert_eq!(
            change(|access| access.subscription.as_mut().unwrap().ends_at = Some(NOW)),
            unavailable
        );
        let no_role = Err(InviteRefusal::AppRoleUnavailable { row: 0 });
        assert_eq!(change(|access| access.role = None), no_role);
        assert_eq!(
            change(|access| access.role.as_mut().unwrap().app = AppId::new(id(8))),
            no_role
        );
        assert_eq!(
            change(|access| access.role.as_mut().unwrap().archived_at = Some(NOW)),
            no_role
        );
    }
}
