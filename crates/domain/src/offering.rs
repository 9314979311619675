//! Which accesses may be offered, in an invitation and to somebody who is a member already.

use crate::{
    Access, AppRole, Authority, InviteRefusal, Member, MemberStatus, Permission, ReachRefusal, RoleRights,
    Seats, Subscription, Timestamp,
};

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

impl Authority {
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

/// Each subscription open, chosen once, with a seat for each person, and each role one of its app.
pub(crate) fn all_seated(
    chosen: &[ChosenAccess],
    people: i64,
    now: Timestamp,
) -> Result<Vec<Access>, InviteRefusal> {
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
    use crate::fixtures::{NOW, authority, good_access as good, id, role};
    use crate::{
        AppId, AppRoleId, BusinessId, Chosen, MemberId, Options, Permissions, PersonName, Profile, RoleId,
        Scope, SubscriptionId, UnitId, UserId,
    };

    fn member(department: u128, status: MemberStatus) -> Member {
        Member {
            id: MemberId::new(id(4)),
            business: BusinessId::new(id(9)),
            user: UserId::new(id(4)),
            role: RoleId::new(id(9)),
            status,
            first_name: PersonName::parse("Mia").unwrap(),
            last_name: PersonName::parse("Okafor").unwrap(),
            department: Some(UnitId::new(id(department))),
            location: None,
            profile: Profile::default(),
            options: Options::default(),
            joined_at: NOW,
        }
    }

    #[test]
    fn m_e2_m_e4_an_access_is_given_where_its_subscription_is_open_and_has_a_seat_for_everybody() {
        let giver = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let plain = role(Permissions::NONE, Scope::WholeBusiness);
        let good = good();
        let may = |accesses: &[ChosenAccess], people| {
            let chosen = Chosen {
                role: Some(&plain),
                accesses,
                ..Chosen::default()
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

    #[test]
    fn m_e6_a_member_is_offered_accesses_by_who_reaches_them_and_may_give_their_role() {
        let whole = |permissions| authority(permissions, Scope::WholeBusiness, None);
        let (lead, other) = (
            authority(Permissions::USERS, Scope::OwnDepartment, Some(5)),
            authority(Permissions::USERS, Scope::OwnDepartment, Some(6)),
        );
        let homeless = authority(Permissions::USERS, Scope::OwnDepartment, None);
        let here = member(5, MemberStatus::Active);
        let gone = member(5, MemberStatus::Inactive);
        let rights = |permissions| RoleRights {
            permissions,
            scope: Scope::WholeBusiness,
        };
        let (plain, admin) = (rights(Permissions::RECORD), rights(Permissions::ALL));
        let nobody = Err(InviteRefusal::PersonUnavailable);
        let above = Err(InviteRefusal::PersonAboveCeiling);
        for (who, member, expected) in [
            (whole(Permissions::ALL), Some((&here, admin)), Ok(())),
            (whole(Permissions::USERS), Some((&here, plain)), Ok(())),
            (lead.clone(), Some((&here, plain)), Ok(())),
            (whole(Permissions::ALL), None, nobody),
            (whole(Permissions::ALL), Some((&gone, plain)), nobody),
            (other, Some((&here, plain)), nobody),
            (homeless, Some((&here, plain)), nobody),
            (whole(Permissions::USERS), Some((&here, admin)), above),
            (lead, Some((&here, rights(Permissions::USERS))), above),
            (
                whole(Permissions::RECORD),
                Some((&here, plain)),
                Err(InviteRefusal::NotPermitted),
            ),
        ] {
            let offered = who.may_offer(member, &[good()], NOW);
            assert_eq!(offered.map(drop), expected, "{who:?}");
        }
    }

    #[test]
    fn m_e6_what_is_wrong_with_an_offer_is_told_in_order_person_first_then_each_row() {
        let giver = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let reader = authority(Permissions::RECORD, Scope::WholeBusiness, None);
        let (here, gone) = (member(5, MemberStatus::Active), member(5, MemberStatus::Inactive));
        let rights = RoleRights {
            permissions: Permissions::RECORD,
            scope: Scope::WholeBusiness,
        };
        let person = Some((&here, rights));
        let had = ChosenAccess { had: true, ..good() };
        let closed = ChosenAccess {
            subscription: None,
            ..good()
        };
        let full = ChosenAccess {
            seats: Seats {
                limit: Some(5),
                used: 3,
                held: 2,
            },
            ..good()
        };
        let last = ChosenAccess {
            seats: Seats {
                limit: Some(5),
                used: 3,
                held: 1,
            },
            ..good()
        };
        let access = Access {
            subscription: SubscriptionId::new(id(1)),
            role: AppRoleId::new(id(3)),
        };
        assert_eq!(
            giver.may_offer(Some((&gone, rights)), &[], NOW),
            Err(InviteRefusal::PersonUnavailable)
        );
        assert_eq!(
            reader.may_offer(person, &[], NOW),
            Err(InviteRefusal::NotPermitted)
        );
        assert_eq!(giver.may_offer(person, &[], NOW), Err(InviteRefusal::NoAccess));
        assert_eq!(
            giver.may_offer(person, &[closed.clone(), had], NOW),
            Err(InviteRefusal::AlreadySeated { row: 1 })
        );
        assert_eq!(
            giver.may_offer(person, &[good(), closed], NOW),
            Err(InviteRefusal::SubscriptionUnavailable { row: 1 })
        );
        assert_eq!(
            giver.may_offer(person, &[full], NOW),
            Err(InviteRefusal::TooFewSeats { row: 0, free: 0 })
        );
        assert_eq!(
            giver.may_offer(person, &[good(), good()], NOW),
            Err(InviteRefusal::SubscriptionTwice { row: 1 })
        );
        assert_eq!(giver.may_offer(person, &[last], NOW), Ok(vec![access]));
    }
}
