//! Who may invite whom, with what: the rule that every path asks (form, server function, import, confirmation).

use crate::offering::all_seated;
use crate::{
    Access, Authority, ChosenAccess, GiveRefusal, Permission, RecordLimit, RecordSet, Role, Timestamp, Unit,
    UnitId,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;

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

impl<'a> ChosenRecords<'a> {
    /// What a limit is, in a business that has this record set under the saved one's id, and record sets in its plan or not.
    pub fn of(limit: RecordLimit, set: Option<&'a RecordSet>, in_plan: bool) -> Self {
        match limit {
            RecordLimit::None => Self::None,
            _ if !in_plan => Self::NotInPlan,
            RecordLimit::Saved(_) => Self::Saved(set),
            RecordLimit::Custom(_) => Self::Custom,
        }
    }
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
        let department = available(chosen.department, &[], InviteRefusal::DepartmentUnavailable)?;
        let department = self.department_for(department)?;
        let location = available(chosen.location, &[], InviteRefusal::LocationUnavailable)?;
        let mut others = all_available(chosen.teams, &[], InviteRefusal::TeamUnavailable)?;
        let workspaces = all_available(chosen.workspaces, &[], InviteRefusal::WorkspaceUnavailable)?;
        told_of_theirs(chosen.weekly, &workspaces)?;
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

    /// The department that somebody gets for whom this one was chosen: a department administrator's own, and no other.
    pub(crate) fn department_for(&self, chosen: Option<UnitId>) -> Result<Option<UnitId>, InviteRefusal> {
        match self.confined_to() {
            None => Ok(chosen),
            Some(None) => Err(InviteRefusal::NoOwnDepartment),
            Some(own) if chosen.is_none() || chosen == own => Ok(own),
            Some(_) => Err(InviteRefusal::DepartmentOutsideScope),
        }
    }
}

/// Whether the weekly mail may tell somebody of these: of workspaces that are theirs [M-A5].
pub fn told_of_theirs(weekly: &[UnitId], workspaces: &[UnitId]) -> Result<(), InviteRefusal> {
    if weekly.iter().all(|unit| workspaces.contains(unit)) {
        Ok(())
    } else {
        Err(InviteRefusal::WeeklyOutsideWorkspaces)
    }
}

pub(crate) fn records_available(chosen: ChosenRecords<'_>) -> Result<(), InviteRefusal> {
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
pub(crate) fn available(
    chosen: Option<Option<&Unit>>,
    had: &[UnitId],
    refusal: InviteRefusal,
) -> Result<Option<UnitId>, InviteRefusal> {
    match chosen {
        None => Ok(None),
        Some(Some(unit)) if is_usable(unit, had) => Ok(Some(unit.id)),
        Some(_) => Err(refusal),
    }
}

pub(crate) fn all_available(
    chosen: &[Option<Unit>],
    had: &[UnitId],
    refusal: InviteRefusal,
) -> Result<Vec<UnitId>, InviteRefusal> {
    let usable = |unit: &Option<Unit>| {
        unit.as_ref()
            .filter(|unit| is_usable(unit, had))
            .map(|unit| unit.id)
    };
    chosen.iter().map(|unit| usable(unit).ok_or(refusal)).collect()
}

/// Whether it is in use, or theirs already.
fn is_usable(unit: &Unit, had: &[UnitId]) -> bool {
    unit.archived_at.is_none() || had.contains(&unit.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{NOW, authority, id, role, unit};
    use crate::{BusinessId, Permissions, RecordRights, RecordSetId, Scope, UnitName};

    fn only(role: &Role) -> Chosen<'_> {
        Chosen {
            role: Some(role),
            ..Chosen::default()
        }
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
    fn m_a5_the_weekly_mail_tells_of_the_workspaces_that_they_get_only() {
        let giver = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let plain = role(Permissions::NONE, Scope::WholeBusiness);
        let (teams, workspaces) = ([Some(unit(5))], [Some(unit(6)), Some(unit(7))]);
        let weekly = |weekly: &[u128]| {
            let weekly: Vec<UnitId> = weekly.iter().map(|n| unit(*n).id).collect();
            let chosen = Chosen {
                teams: &teams,
                workspaces: &workspaces,
                weekly: &weekly,
                ..only(&plain)
            };
            giver.may_invite(chosen, 1, NOW).map(|placement| placement.weekly)
        };
        assert_eq!(weekly(&[]), Ok(Vec::new()));
        assert_eq!(weekly(&[7]), Ok(vec![unit(7).id]));
        assert_eq!(weekly(&[7, 6]), Ok(vec![unit(7).id, unit(6).id]));
        for outside in [&[5][..], &[8], &[6, 8]] {
            assert_eq!(weekly(outside), Err(InviteRefusal::WeeklyOutsideWorkspaces));
        }
    }

    #[test]
    fn m_a8_records_are_limited_by_what_the_plan_and_the_business_have() {
        let giver = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let plain = role(Permissions::NONE, Scope::WholeBusiness);
        let set = RecordSet {
            id: RecordSetId::new(id(7)),
            business: BusinessId::new(id(8)),
            name: UnitName::parse("Yard").unwrap(),
            rights: RecordRights::NONE,
            archived_at: None,
        };
        let archived = RecordSet {
            archived_at: Some(NOW),
            ..set.clone()
        };
        let unavailable = Err(InviteRefusal::RecordSetUnavailable);
        for (records, expected) in [
            (ChosenRecords::None, Ok(())),
            (ChosenRecords::Custom, Ok(())),
            (ChosenRecords::Saved(Some(&set)), Ok(())),
            (ChosenRecords::Saved(Some(&archived)), unavailable),
            (ChosenRecords::Saved(None), unavailable),
            (ChosenRecords::NotInPlan, Err(InviteRefusal::RecordSetsNotInPlan)),
        ] {
            let chosen = Chosen {
                records,
                ..only(&plain)
            };
            assert_eq!(
                giver.may_invite(chosen, 1, NOW).map(drop),
                expected,
                "{records:?}"
            );
        }
    }
}
