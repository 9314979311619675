//! What may be changed of a member, beside reaching them ([`Authority::may_act_on`]): one rule for each decision.

use crate::inviting::{all_available, available, records_available};
use crate::offering::all_seated;
use crate::{
    Access, Authority, Chosen, ChosenAccess, ChosenRecords, InviteRefusal, Member, MemberId, MemberRefusal,
    MemberStatus, RecordLimit, Role, Timestamp, UnitId,
};

/// Where a member belongs after the rules were applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberPlace {
    /// The department.
    pub department: Option<UnitId>,
    /// The location.
    pub location: Option<UnitId>,
    /// The teams and the workspaces.
    pub others: Vec<UnitId>,
}

impl Authority {
    /// Whether the actor may deactivate or delete this member: anybody but themselves.
    pub fn may_part_with(&self, member: MemberId) -> Result<(), MemberRefusal> {
        if member == self.member {
            Err(MemberRefusal::Oneself)
        } else {
            Ok(())
        }
    }

    /// Whether the role, as the business has it, may be given to a member: in use, and within the ceiling. One that is marked
    /// *not by invitation* is given just so.
    pub fn may_give_member<'a>(&self, role: Option<&'a Role>) -> Result<&'a Role, MemberRefusal> {
        let usable = role.filter(|role| role.archived_at.is_none() && self.may_give(role.rights).is_ok());
        usable.ok_or(MemberRefusal::RoleUnavailable)
    }

    /// Whether `manager` may become the member's: an active member whom the actor reaches, and not the member. That nobody
    /// becomes their own manager over others is decided where the others are known: see [`crate::ReportingLines`].
    pub fn may_set_manager(
        &self,
        member: MemberId,
        manager: Option<&Member>,
    ) -> Result<MemberId, MemberRefusal> {
        let manager = self
            .may_be_manager(manager)
            .ok_or(MemberRefusal::ManagerUnavailable)?;
        if manager.id == member {
            Err(MemberRefusal::ManagerCircle)
        } else {
            Ok(manager.id)
        }
    }

    /// The same for somebody who is no member yet.
    pub fn may_be_manager<'a>(&self, manager: Option<&'a Member>) -> Option<&'a Member> {
        manager.filter(|manager| manager.status == MemberStatus::Active && self.reaches(manager.department))
    }

    /// Where a member who is reached may be put. What they have already may stay, archived or not; whoever has one department
    /// puts nobody into another.
    pub fn may_place(&self, chosen: Chosen<'_>, had: &[UnitId]) -> Result<MemberPlace, InviteRefusal> {
        let department = available(chosen.department, had, InviteRefusal::DepartmentUnavailable)?;
        let department = self.department_for(department)?;
        let location = available(chosen.location, had, InviteRefusal::LocationUnavailable)?;
        let mut others = all_available(chosen.teams, had, InviteRefusal::TeamUnavailable)?;
        others.extend(all_available(
            chosen.workspaces,
            had,
            InviteRefusal::WorkspaceUnavailable,
        )?);
        Ok(MemberPlace {
            department,
            location,
            others,
        })
    }

    /// Whether a member who is reached may be given this access at `now`: they are active and have no seat there, and one is
    /// free.
    pub fn may_seat(
        &self,
        member: &Member,
        chosen: ChosenAccess,
        now: Timestamp,
    ) -> Result<Access, InviteRefusal> {
        if member.status != MemberStatus::Active {
            return Err(InviteRefusal::PersonUnavailable);
        }
        if chosen.had {
            return Err(InviteRefusal::AlreadySeated { row: 0 });
        }
        let seated = all_seated(&[chosen], 1, now)?;
        seated.first().copied().ok_or(InviteRefusal::NoAccess)
    }
}

/// Whether a member's records may be limited so; what limits them already may stay.
pub fn may_limit_records(
    chosen: ChosenRecords<'_>,
    to: RecordLimit,
    before: RecordLimit,
) -> Result<(), InviteRefusal> {
    if to == before {
        Ok(())
    } else {
        records_available(chosen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{NOW, authority, good_access as good, id, role, unit};
    use crate::{
        BusinessId, Options, Permissions, PersonName, Profile, RecordRights, RoleId, Scope, Seats, Unit,
        UserId,
    };

    fn member(number: u128, department: Option<u128>) -> Member {
        let name = PersonName::parse("Bea").unwrap();
        Member {
            id: MemberId::new(id(number)),
            business: BusinessId::new(id(8)),
            user: UserId::new(id(number)),
            role: RoleId::new(id(9)),
            status: MemberStatus::Active,
            first_name: name.clone(),
            last_name: name,
            department: department.map(|number| UnitId::new(id(number))),
            location: None,
            profile: Profile::default(),
            options: Options::default(),
            joined_at: NOW,
        }
    }

    #[test]
    fn nobody_deactivates_or_deletes_themselves() {
        let ada = authority(Permissions::ALL, Scope::WholeBusiness, None);
        assert_eq!(ada.may_part_with(ada.member), Err(MemberRefusal::Oneself));
        assert_eq!(ada.may_part_with(MemberId::new(id(2))), Ok(()));
    }

    #[test]
    fn a_role_is_given_to_a_member_in_use_and_within_the_ceiling_whether_invitations_give_it_or_not() {
        let giver = authority(Permissions::USERS, Scope::WholeBusiness, None);
        let plain = Role {
            by_invitation: false,
            ..role(Permissions::USERS, Scope::WholeBusiness)
        };
        assert_eq!(giver.may_give_member(Some(&plain)), Ok(&plain));
        let archived = Role {
            archived_at: Some(NOW),
            ..plain
        };
        let above = role(Permissions::ALL, Scope::WholeBusiness);
        for refused in [None, Some(&archived), Some(&above)] {
            assert_eq!(
                giver.may_give_member(refused),
                Err(MemberRefusal::RoleUnavailable)
            );
        }
    }

    #[test]
    fn a_manager_is_somebody_else_active_and_in_reach() {
        let hr = authority(Permissions::USERS, Scope::OwnDepartment, Some(5));
        let of = MemberId::new(id(2));
        let inactive = Member {
            status: MemberStatus::Inactive,
            ..member(3, Some(5))
        };
        for (manager, said) in [
            (Some(member(3, Some(5))), Ok(MemberId::new(id(3)))),
            (Some(member(2, Some(5))), Err(MemberRefusal::ManagerCircle)),
            (Some(member(3, Some(6))), Err(MemberRefusal::ManagerUnavailable)),
            (Some(member(3, None)), Err(MemberRefusal::ManagerUnavailable)),
            (Some(inactive), Err(MemberRefusal::ManagerUnavailable)),
            (None, Err(MemberRefusal::ManagerUnavailable)),
        ] {
            assert_eq!(hr.may_set_manager(of, manager.as_ref()), said, "{manager:?}");
        }
    }

    #[test]
    fn m_b11_a_member_is_put_into_what_is_in_use_and_keeps_what_was_archived_meanwhile() {
        let giver = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let gone = |number| Unit {
            archived_at: Some(NOW),
            ..unit(number)
        };
        let (department, location) = (unit(5), gone(6));
        let (teams, workspaces) = ([Some(unit(7))], [Some(gone(8))]);
        let chosen = Chosen {
            department: Some(Some(&department)),
            location: Some(Some(&location)),
            teams: &teams,
            workspaces: &workspaces,
            ..Chosen::default()
        };
        let ids = |numbers: &[u128]| numbers.iter().map(|number| unit(*number).id).collect::<Vec<_>>();
        let placed = giver.may_place(chosen, &ids(&[6, 8])).unwrap();
        assert_eq!(
            (placed.department, placed.location),
            (Some(department.id), Some(location.id))
        );
        assert_eq!(placed.others, ids(&[7, 8]));
        assert_eq!(
            giver.may_place(chosen, &ids(&[8])),
            Err(InviteRefusal::LocationUnavailable)
        );
        assert_eq!(
            giver.may_place(chosen, &ids(&[6])),
            Err(InviteRefusal::WorkspaceUnavailable)
        );
        let unknown = [None];
        let forged = Chosen {
            teams: &unknown,
            ..Chosen::default()
        };
        assert_eq!(giver.may_place(forged, &[]), Err(InviteRefusal::TeamUnavailable));
    }

    #[test]
    fn m_b11_a_department_administrator_moves_nobody_into_another_department_or_out_of_theirs() {
        let hr = authority(Permissions::USERS, Scope::OwnDepartment, Some(5));
        let (own, other) = (unit(5), unit(6));
        let into = |department| {
            let chosen = Chosen {
                department,
                ..Chosen::default()
            };
            hr.may_place(chosen, &[]).map(|placed| placed.department)
        };
        assert_eq!(into(Some(Some(&own))), Ok(Some(own.id)));
        assert_eq!(into(None), Ok(Some(own.id)), "they stay where they are");
        assert_eq!(
            into(Some(Some(&other))),
            Err(InviteRefusal::DepartmentOutsideScope)
        );
        assert_eq!(into(Some(None)), Err(InviteRefusal::DepartmentUnavailable));
    }

    #[test]
    fn a_seat_is_given_to_an_active_member_who_has_none_there_while_one_is_free() {
        let giver = authority(Permissions::USERS, Scope::WholeBusiness, None);
        let seat = |chosen| giver.may_seat(&member(2, None), chosen, NOW);
        assert!(seat(good()).is_ok());
        assert_eq!(
            seat(ChosenAccess { had: true, ..good() }),
            Err(InviteRefusal::AlreadySeated { row: 0 })
        );
        let full = Seats {
            limit: Some(2),
            used: 1,
            held: 1,
        };
        assert_eq!(
            seat(ChosenAccess {
                seats: full,
                ..good()
            }),
            Err(InviteRefusal::TooFewSeats { row: 0, free: 0 })
        );
        let inactive = Member {
            status: MemberStatus::Inactive,
            ..member(2, None)
        };
        assert_eq!(
            giver.may_seat(&inactive, good(), NOW),
            Err(InviteRefusal::PersonUnavailable)
        );
    }

    #[test]
    fn records_are_limited_by_what_is_there_and_what_limits_them_may_stay() {
        let custom = RecordLimit::Custom(RecordRights::NONE);
        let none = RecordLimit::None;
        let gone = Err(InviteRefusal::RecordSetsNotInPlan);
        assert_eq!(may_limit_records(ChosenRecords::NotInPlan, custom, none), gone);
        assert_eq!(
            may_limit_records(ChosenRecords::NotInPlan, custom, custom),
            Ok(())
        );
        assert_eq!(may_limit_records(ChosenRecords::None, none, custom), Ok(()));
        let unavailable = Err(InviteRefusal::RecordSetUnavailable);
        assert_eq!(
            may_limit_records(ChosenRecords::Saved(None), custom, none),
            unavailable
        );
    }
}
