//! What the tests of the rules begin with.

use crate::{
    AppId, AppRole, AppRoleId, Authority, BusinessId, ChosenAccess, MemberId, Permissions, Reach, Role,
    RoleId, RoleRights, Scope, SeatLimit, Seats, Subscription, SubscriptionId, Timestamp, Unit, UnitId,
    UnitKind, UnitName,
};
use uuid::Uuid;

/// When they are asked.
pub(crate) const NOW: Timestamp = Timestamp::from_micros(1_000);

pub(crate) fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

/// Somebody who acts.
pub(crate) fn authority(permissions: Permissions, scope: Scope, department: Option<u128>) -> Authority {
    Authority {
        member: MemberId::new(id(1)),
        permissions,
        scope,
        department: department.map(|d| UnitId::new(id(d))),
    }
}

/// A role that can be given by invitation.
pub(crate) fn role(permissions: Permissions, scope: Scope) -> Role {
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

/// A unit that is in use.
pub(crate) fn unit(n: u128) -> Unit {
    Unit {
        id: UnitId::new(id(n)),
        business: BusinessId::new(id(8)),
        kind: UnitKind::Department,
        name: UnitName::parse("Unit").unwrap(),
        archived_at: None,
    }
}

/// An access that can be given: two of its five seats are free.
pub(crate) fn good_access() -> ChosenAccess {
    let name = |text| UnitName::parse(text).unwrap();
    ChosenAccess {
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
    }
}
