//! Changing roles: who may make, change or archive which.

use crate::{Authority, GiveRefusal, Permission, RoleRights, Scope};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a role is not made, changed or archived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum RoleRefusal {
    /// The acting member's role lacks roles:edit, or covers their own department only.
    #[error("your role does not include changing roles")]
    NotPermitted,
    /// The role as it stands has rights that the acting member does not have.
    #[error("this role has rights that you don’t have yourself")]
    AboveCeiling,
    /// The role would get a governed permission that the acting member does not hold, or a wider scope for one.
    #[error("you can’t put rights into a role that you don’t have yourself")]
    RightsNotHeld,
    /// Name: taken.
    #[error("this name is taken")]
    NameTaken,
    /// Unknown in this business, or archived.
    #[error("not found")]
    NotFound,
    /// Nobody would be left who can administer the business.
    #[error("nobody would be left who can change roles and people")]
    LastAdministrator,
}

impl Authority {
    /// Whether a role with the rights `before` may be changed into one with `after`. Without `before` it is made, without
    /// `after` it is archived, without both nothing is asked but whether the actor changes roles at all.
    ///
    /// Roles belong to the whole business, so a role for one department does not reach them.
    pub fn may_change_role(
        &self,
        before: Option<RoleRights>,
        after: Option<RoleRights>,
    ) -> Result<(), RoleRefusal> {
        if !self.holds(Permission::RolesEdit) || self.scope != Scope::WholeBusiness {
            return Err(RoleRefusal::NotPermitted);
        }
        let within_ceiling =
            |rights: Option<RoleRights>| rights.map_or(Ok(()), |rights| self.may_give(rights));
        within_ceiling(before).map_err(|GiveRefusal::AboveCeiling| RoleRefusal::AboveCeiling)?;
        within_ceiling(after).map_err(|GiveRefusal::AboveCeiling| RoleRefusal::RightsNotHeld)
    }

    /// Whether the actor may put this permission into a role: a governed one they must hold themselves.
    pub fn may_put_into_a_role(&self, permission: Permission) -> bool {
        !permission.is_governed() || self.holds(permission)
    }
}

#[cfg(test)]
mod tests {
    //! The rules of roles over every template role, permission, scope and target role, beside the rules of the
    //! specification (product.md §2), which are stated here anew, over words.

    use super::*;
    use crate::{
        BusinessId, Chosen, InviteRefusal, MemberId, Permissions, Reach, ReachRefusal, Role, RoleId,
        RoleTemplate, Timestamp, UnitId, UnitName,
    };
    use std::collections::{BTreeMap, BTreeSet};
    use uuid::Uuid;

    /// Somebody's rights, or a role's, in words.
    struct Stated {
        words: BTreeSet<String>,
        whole_business: bool,
    }

    impl Stated {
        fn of(rights: RoleRights) -> Self {
            let text = rights.permissions.to_string();
            let mut words: BTreeSet<String> = text.split_whitespace().map(str::to_owned).collect();
            if words.contains("settings:view") {
                words.extend(["users:view", "users:invite"].map(str::to_owned));
            }
            Self {
                words,
                whole_business: rights.scope.as_str() == "whole business",
            }
        }

        fn holds(&self, permission: Permission) -> bool {
            self.words.contains(permission.as_str())
        }

        /// Those among users:*, settings:*, roles:*, audit:*.
        fn governed(&self) -> Vec<&String> {
            let families = ["users:", "settings:", "roles:", "audit:"];
            let governed = |word: &&String| families.iter().any(|family| word.starts_with(family));
            self.words.iter().filter(governed).collect()
        }

        /// "Nobody may give a role, or put into any role, a permission among users:*, settings:*, roles:*, audit:* that they
        /// do not hold, nor a wider scope than their own for such a permission." The same bounds whom they may act upon.
        fn reaches_up_to(&self, role: &Self) -> bool {
            let governed = role.governed();
            let holds_all = governed.iter().all(|word| self.words.contains(*word));
            let widens = role.whole_business && !self.whole_business;
            holds_all && (governed.is_empty() || !widens)
        }

        /// "A scope of own department can invite into, see and change only people, invitations … of that department. With no
        /// department of their own they may invite nobody."
        fn covers(&self, own: Option<UnitId>, department: Option<UnitId>) -> bool {
            self.whole_business || (own.is_some() && own == department)
        }

        /// Roles belong to the whole business.
        fn changes_roles(&self) -> bool {
            self.words.contains("roles:edit") && self.whole_business
        }

        fn change(&self, before: Option<&Self>, after: Option<&Self>) -> Result<(), RoleRefusal> {
            if !self.changes_roles() {
                Err(RoleRefusal::NotPermitted)
            } else if before.is_some_and(|before| !self.reaches_up_to(before)) {
                Err(RoleRefusal::AboveCeiling)
            } else if after.is_some_and(|after| !self.reaches_up_to(after)) {
                Err(RoleRefusal::RightsNotHeld)
            } else {
                Ok(())
            }
        }
    }

    fn department(number: u128) -> UnitId {
        UnitId::new(Uuid::from_u128(number))
    }

    fn template_roles() -> Vec<(&'static str, RoleRights)> {
        let roles = RoleTemplate::ALL.iter().flat_map(|template| template.roles());
        roles.map(|role| (role.name, role.rights)).collect()
    }

    /// Actors: every template role, the same without a department, and one that changes roles and little else.
    fn actors() -> Vec<(&'static str, RoleRights, Option<UnitId>)> {
        let mut roles = template_roles();
        for scope in Scope::ALL.iter().copied() {
            let permissions = Permissions::of(&[Permission::RolesEdit, Permission::SettingsView]);
            roles.push(("Keeper of roles", RoleRights { permissions, scope }));
        }
        let places = [Some(department(5)), None];
        let with_place = |(name, rights)| places.map(|place| (name, rights, place));
        roles.into_iter().flat_map(with_place).collect()
    }

    /// The role with the permission put in or taken out, and this scope.
    fn changed(role: RoleRights, permission: Permission, scope: Scope) -> RoleRights {
        let has = |asked: Permission| role.permissions.iter().any(|held| held == asked);
        let kept = Permission::ALL.iter().copied();
        let kept: Vec<Permission> = kept.filter(|each| has(*each) != (*each == permission)).collect();
        RoleRights {
            permissions: kept.into(),
            scope,
        }
    }

    fn role(rights: RoleRights, by_invitation: bool) -> Role {
        Role {
            id: RoleId::new(Uuid::from_u128(9)),
            business: BusinessId::new(Uuid::from_u128(8)),
            name: UnitName::parse("Role").unwrap(),
            description: String::new(),
            rights,
            reach: Reach::All,
            by_invitation,
            built_in: false,
            archived_at: None,
        }
    }

    /// Every case of the table: the actor, their rights in words, the role before and after, and the permission.
    fn every_case(mut check: impl FnMut(&str, &Authority, &Stated, RoleRights, RoleRights, Permission)) {
        for (actor_name, rights, place) in actors() {
            let actor = Authority {
                member: MemberId::new(Uuid::from_u128(1)),
                permissions: rights.permissions,
                scope: rights.scope,
                department: place,
            };
            let stated = Stated::of(rights);
            for (target_name, target) in template_roles() {
                for permission in Permission::ALL.iter().copied() {
                    for scope in Scope::ALL.iter().copied() {
                        let case = format!("{actor_name} in {place:?}, {target_name}, {permission}, {scope}");
                        let after = changed(target, permission, scope);
                        check(&case, &actor, &stated, target, after, permission);
                    }
                }
            }
        }
    }

    #[test]
    fn m_a12_m_b2_m_b4_giving_and_acting_keep_to_scope_and_ceiling_in_every_case() {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        every_case(|case, actor, stated, _, rights, permission| {
            let target = Stated::of(rights);
            let within = stated.reaches_up_to(&target);
            assert_eq!(actor.may_give(rights).is_ok(), within, "{case}");
            for place in [None, Some(department(5)), Some(department(6))] {
                let expected = match (
                    stated.covers(actor.department, place),
                    stated.holds(permission),
                    within,
                ) {
                    (false, ..) => Err(ReachRefusal::OutsideScope),
                    (_, false, _) => Err(ReachRefusal::NotPermitted),
                    (.., false) => Err(ReachRefusal::AboveCeiling),
                    _ => Ok(()),
                };
                assert_eq!(
                    actor.may_act_on(permission, rights, place),
                    expected,
                    "{case}, {place:?}"
                );
                *seen.entry(format!("{expected:?}")).or_default() += 1;
            }
        });
        assert_eq!(seen.len(), 4, "{seen:?}");
        assert!(seen.values().all(|cases| *cases > 1_000), "{seen:?}");
    }

    #[test]
    fn m_a3_m_b2_m_d6_a_role_is_given_by_invitation_within_the_ceiling_in_every_case() {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        every_case(|case, actor, stated, _, rights, _| {
            for by_invitation in [true, false] {
                let target = role(rights, by_invitation);
                let chosen = Chosen {
                    role: Some(&target),
                    ..Chosen::default()
                };
                let expected = if !stated.holds(Permission::UsersInvite) {
                    Err(InviteRefusal::NotPermitted)
                } else if !stated.covers(actor.department, actor.department) {
                    Err(InviteRefusal::NoOwnDepartment)
                } else if !by_invitation {
                    Err(InviteRefusal::RoleNotByInvitation)
                } else if !stated.reaches_up_to(&Stated::of(rights)) {
                    Err(InviteRefusal::RoleAboveCeiling)
                } else {
                    Ok(())
                };
                let decided = actor.may_invite(chosen, 1, Timestamp::from_micros(1)).map(|_| ());
                assert_eq!(decided, expected, "{case}, by invitation: {by_invitation}");
                *seen.entry(format!("{expected:?}")).or_default() += 1;
            }
        });
        assert_eq!(seen.len(), 5, "{seen:?}");
        assert!(seen.values().all(|cases| *cases > 100), "{seen:?}");
    }

    #[test]
    fn m_a12_m_d6_a_role_is_made_changed_and_archived_within_the_ceiling_in_every_case() {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        every_case(|case, actor, stated, before, after, _| {
            let (was, becomes) = (Stated::of(before), Stated::of(after));
            for (first, then, expected) in [
                (None, None, stated.change(None, None)),
                (None, Some(after), stated.change(None, Some(&becomes))),
                (
                    Some(before),
                    Some(after),
                    stated.change(Some(&was), Some(&becomes)),
                ),
                (Some(before), None, stated.change(Some(&was), None)),
            ] {
                assert_eq!(
                    actor.may_change_role(first, then),
                    expected,
                    "{case}: {first:?} to {then:?}"
                );
                *seen.entry(format!("{expected:?}")).or_default() += 1;
            }
        });
        assert_eq!(seen.len(), 4, "{seen:?}");
        assert!(seen.values().all(|cases| *cases > 100), "{seen:?}");
    }

    #[test]
    fn whoever_changes_roles_puts_record_permissions_in_and_of_the_governed_their_own_alone() {
        let permissions = Permissions::of(&[Permission::RolesEdit, Permission::SettingsView]);
        let keeper = Authority {
            member: MemberId::new(Uuid::from_u128(1)),
            permissions,
            scope: Scope::WholeBusiness,
            department: None,
        };
        let can: Vec<&str> = Permission::ALL
            .iter()
            .filter(|permission| keeper.may_put_into_a_role(**permission))
            .map(|permission| permission.as_str())
            .collect();
        assert_eq!(
            can,
            [
                "users:view",
                "users:invite",
                "settings:view",
                "roles:edit",
                "records:view",
                "records:update",
                "messages:send",
            ]
        );
        for permission in Permission::ALL.iter().copied() {
            let rights = RoleRights {
                permissions: Permissions::of(&[permission]),
                scope: Scope::WholeBusiness,
            };
            let decided = keeper.may_change_role(None, Some(rights));
            assert_eq!(
                decided.is_ok(),
                keeper.may_put_into_a_role(permission),
                "{permission}"
            );
        }
    }
}
