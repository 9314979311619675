//! Which records a member sees and changes [M-A4 M-A8 M-D5].
//!
//! The store's one predicate (`crates/store/src/record_sight.rs`) says the same in SQL; a test compares the two over
//! everything that goes into them.

use crate::{Authority, EntityType, MemberId, Permission, Reach, RecordRights, UnitId};

/// What a member sees of the register: everything but the workspaces that they are in, which stand in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordSight {
    /// What the member may do.
    pub authority: Authority,
    /// Which records their role covers.
    pub reach: Reach,
    /// What their record set lets through; None: they have none, and it is no limit.
    pub limit: Option<RecordRights>,
    /// Whether they are external.
    pub external: bool,
}

/// What decides on who sees a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordFacts {
    /// Its type.
    pub kind: EntityType,
    /// Whether the member is in its workspace; None: it has none.
    pub in_workspace: Option<bool>,
    /// Who owns it, and their department.
    pub owner: Option<(MemberId, Option<UnitId>)>,
    /// Whom it is assigned to, and their department.
    pub assignee: Option<(MemberId, Option<UnitId>)>,
}

impl RecordSight {
    /// Whether records of the type are seen at all. Whoever is external sees defects alone.
    pub fn may_view(&self, kind: EntityType) -> bool {
        self.authority.holds(Permission::RecordsView)
            && self.limit.is_none_or(|rights| rights.may_view(kind))
            && (!self.external || kind == EntityType::Defects)
    }

    /// Whether those of them that are seen may be changed. Whoever is external reports progress, which is less: see
    /// [`RecordSight::may_report`].
    pub fn may_update(&self, kind: EntityType) -> bool {
        !self.external && self.may_write(kind)
    }

    /// Whether progress may be told of those of them that are seen.
    pub fn may_report(&self, kind: EntityType) -> bool {
        self.may_write(kind)
    }

    fn may_write(&self, kind: EntityType) -> bool {
        self.may_view(kind)
            && self.authority.holds(Permission::RecordsUpdate)
            && self.limit.is_none_or(|rights| rights.may_update(kind))
    }

    /// The types that are seen.
    pub fn kinds(&self) -> Vec<EntityType> {
        let all = EntityType::ALL.iter().copied();
        all.filter(|kind| self.may_view(*kind)).collect()
    }

    /// The types of which records may be made.
    pub fn kinds_to_make(&self) -> Vec<EntityType> {
        let all = EntityType::ALL.iter().copied();
        all.filter(|kind| self.may_update(*kind)).collect()
    }

    /// Whether records of no workspace are seen, which are contacts of invited people: by whoever sees all people.
    pub fn sees_without_workspace(&self) -> bool {
        !self.external
            && self.authority.holds(Permission::UsersView)
            && self.authority.confined_to().is_none()
    }

    /// Whether the record is seen: its type, its workspace, the reach, and the scope, which looks at the departments of its
    /// owner and of whom it is assigned to. What is one's own is always in scope.
    pub fn sees(&self, record: &RecordFacts) -> bool {
        let me = self.authority.member;
        let is_mine = |who: Option<(MemberId, Option<UnitId>)>| who.is_some_and(|(member, _)| member == me);
        let own = is_mine(record.owner) || is_mine(record.assignee);
        let in_scope = match self.authority.confined_to() {
            None => true,
            Some(department) => {
                let of_it = |who: Option<(MemberId, Option<UnitId>)>| {
                    who.is_some_and(|(_, theirs)| department.is_some() && theirs == department)
                };
                own || of_it(record.owner) || of_it(record.assignee)
            }
        };
        self.may_view(record.kind)
            && record
                .in_workspace
                .unwrap_or_else(|| self.sees_without_workspace())
            && (self.reach == Reach::All || own)
            && in_scope
            && (!self.external || is_mine(record.assignee))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{authority, id};
    use crate::{Permissions, Scope};

    fn sight(permissions: Permissions, scope: Scope) -> RecordSight {
        RecordSight {
            authority: authority(permissions, scope, Some(5)),
            reach: Reach::All,
            limit: None,
            external: false,
        }
    }

    fn somebody(member: u128, department: u128) -> (MemberId, Option<UnitId>) {
        (MemberId::new(id(member)), Some(UnitId::new(id(department))))
    }

    fn facts(kind: EntityType) -> RecordFacts {
        RecordFacts {
            kind,
            in_workspace: Some(true),
            owner: Some(somebody(77, 6)),
            assignee: None,
        }
    }

    #[test]
    fn m_a4_a_record_is_seen_when_everything_allows_it() {
        let defect = facts(EntityType::Defects);
        let all = sight(Permissions::RECORD, Scope::WholeBusiness);
        assert!(all.sees(&defect));
        assert!(!sight(Permissions::NONE, Scope::WholeBusiness).sees(&defect));
        let elsewhere = RecordFacts {
            in_workspace: Some(false),
            ..defect
        };
        assert!(!all.sees(&elsewhere));
        let vehicles_only = RecordSight {
            limit: Some(RecordRights::NONE.viewing(EntityType::Vehicles)),
            ..all.clone()
        };
        assert!(!vehicles_only.sees(&defect) && vehicles_only.sees(&facts(EntityType::Vehicles)));
        assert!(
            !vehicles_only.may_update(EntityType::Vehicles),
            "viewing is not updating"
        );
    }

    #[test]
    fn m_a4_own_reach_and_own_department_keep_what_is_ones_own() {
        let me = authority(Permissions::NONE, Scope::WholeBusiness, None).member;
        let theirs = facts(EntityType::Vehicles);
        let mine = RecordFacts {
            assignee: Some((me, None)),
            ..theirs
        };
        let own_reach = RecordSight {
            reach: Reach::Own,
            ..sight(Permissions::RECORD, Scope::WholeBusiness)
        };
        assert!(!own_reach.sees(&theirs) && own_reach.sees(&mine));
        let narrow = sight(Permissions::RECORD, Scope::OwnDepartment);
        let of_department = RecordFacts {
            owner: Some(somebody(77, 5)),
            ..theirs
        };
        assert!(!narrow.sees(&theirs) && narrow.sees(&mine) && narrow.sees(&of_department));
        let nobodys = RecordFacts {
            owner: None,
            ..theirs
        };
        assert!(!narrow.sees(&nobodys));
    }

    #[test]
    fn m_d5_an_external_member_sees_defects_assigned_to_them_alone_whatever_their_role() {
        let sight = RecordSight {
            external: true,
            ..sight(Permissions::ALL, Scope::WholeBusiness)
        };
        let me = sight.authority.member;
        for kind in EntityType::ALL.iter().copied() {
            let assigned = RecordFacts {
                assignee: Some((me, None)),
                ..facts(kind)
            };
            assert_eq!(sight.sees(&assigned), kind == EntityType::Defects, "{kind}");
            let owned = RecordFacts {
                owner: Some((me, None)),
                ..facts(kind)
            };
            assert!(!sight.sees(&owned) && !sight.may_update(kind));
        }
        assert!(sight.may_report(EntityType::Defects) && !sight.sees_without_workspace());
    }

    #[test]
    fn what_has_no_workspace_is_seen_by_who_sees_all_people() {
        let contact = RecordFacts {
            in_workspace: None,
            ..facts(EntityType::Contacts)
        };
        assert!(sight(Permissions::ALL, Scope::WholeBusiness).sees(&contact));
        assert!(!sight(Permissions::RECORD, Scope::WholeBusiness).sees(&contact));
        assert!(!sight(Permissions::ALL, Scope::OwnDepartment).sees(&contact));
    }
}
