//! What the Users tab and a person's page show, each confined to what the actor may see.

use crate::failure::refuse;
use crate::read::{scope, searched};
use crate::{Actor, Usher, Verdict};
use domain::{
    AppChoice, AppId, AppRoleId, MemberFigures, MemberFilter, MemberId, MemberRow, Page, PageNumber,
    Permission, Person, PersonChoice, ReachRefusal, RecordSetChoice, RoleChoice, SubscriptionRow, UnitChoice,
    UnitKind,
};

/// So many people are offered as somebody's manager.
const MOST: i64 = 20;

/// What the list of users can be filtered by.
#[derive(Debug, Clone, Default)]
pub struct ListChoices {
    /// The business's roles.
    pub roles: Vec<RoleChoice>,
    /// Its departments; for a department administrator none, because they see one only.
    pub departments: Vec<UnitChoice>,
    /// Its locations.
    pub locations: Vec<UnitChoice>,
}

/// What a member can be given.
#[derive(Debug, Clone, Default)]
pub struct MemberChoices {
    /// The roles within the actor's ceiling, those among them that no invitation gives.
    pub roles: Vec<RoleChoice>,
    /// The departments; for a department administrator their own.
    pub departments: Vec<UnitChoice>,
    /// The locations.
    pub locations: Vec<UnitChoice>,
    /// The teams.
    pub teams: Vec<UnitChoice>,
    /// The workspaces.
    pub workspaces: Vec<UnitChoice>,
    /// The record sets; None: the plan has none.
    pub record_sets: Option<Vec<RecordSetChoice>>,
    /// Whether SMS can go out at all.
    pub has_sms: bool,
}

impl Usher {
    /// A page of the Users tab.
    pub async fn members(
        &self,
        actor: &Actor,
        filter: &MemberFilter,
        page: PageNumber,
    ) -> Verdict<Page<MemberRow>, ReachRefusal> {
        let scope = scope(actor, Permission::UsersView)?;
        let filter = MemberFilter {
            search: searched(&filter.search),
            ..filter.clone()
        };
        Ok(self.store.members_page(scope, &filter, page).await?)
    }

    /// What the Users tab can be filtered by.
    pub async fn list_choices(&self, actor: &Actor) -> Verdict<ListChoices, ReachRefusal> {
        let scope = scope(actor, Permission::UsersView)?;
        let roles = self.store.roles(scope.business).await?;
        let units = |kind| self.store.unit_choices(scope.business, kind);
        Ok(ListChoices {
            roles: roles.into_iter().map(role_choice).collect(),
            departments: match scope.confined_to {
                None => units(UnitKind::Department).await?,
                Some(_) => Vec::new(),
            },
            locations: units(UnitKind::Location).await?,
        })
    }

    /// A person's page. Whoever is out of the actor's sight is not there.
    pub async fn person(&self, actor: &Actor, id: MemberId) -> Verdict<Person, ReachRefusal> {
        let scope = scope(actor, Permission::UsersView)?;
        match self.store.person(scope, id).await? {
            Some(person) => Ok(person),
            None => refuse(ReachRefusal::OutsideScope),
        }
    }

    /// What would go, stay or end with somebody whose page the actor sees.
    pub async fn figures_of(&self, person: &Person) -> anyhow::Result<MemberFigures> {
        let member = &person.member;
        self.store
            .figures_of(member.business, member.id, self.now())
            .await
    }

    /// What a member can be given by the actor.
    pub async fn member_choices(&self, actor: &Actor) -> Verdict<MemberChoices, ReachRefusal> {
        let business = scope(actor, Permission::UsersEdit)?.business;
        let roles = self.store.roles(business).await?;
        let authority = &actor.seat.authority;
        let may_give = |role: &domain::Role| authority.may_give_member(Some(role)).is_ok();
        let has_record_sets = self.business_of(actor).await?.has_record_sets;
        Ok(MemberChoices {
            roles: roles.into_iter().filter(may_give).map(role_choice).collect(),
            departments: self.units_in_reach(actor, UnitKind::Department).await?,
            locations: self.units_in_reach(actor, UnitKind::Location).await?,
            teams: self.units_in_reach(actor, UnitKind::Team).await?,
            workspaces: self.units_in_reach(actor, UnitKind::Workspace).await?,
            has_sms: self.has_sms(),
            record_sets: if has_record_sets {
                Some(self.store.record_set_choices(business).await?)
            } else {
                None
            },
        })
    }

    /// The units of a kind that the actor puts people into: for a department administrator their own department.
    pub(crate) async fn units_in_reach(
        &self,
        actor: &Actor,
        kind: UnitKind,
    ) -> Verdict<Vec<UnitChoice>, ReachRefusal> {
        let units = self.store.unit_choices(actor.seat.business, kind).await?;
        Ok(match actor.seat.authority.confined_to() {
            Some(own) if kind == UnitKind::Department => {
                units.into_iter().filter(|unit| own == Some(unit.id)).collect()
            }
            _ => units,
        })
    }

    /// Active members whom the actor sees with the text in their name or sign-in name, to choose a manager among.
    pub async fn colleagues(&self, actor: &Actor, search: &str) -> Verdict<Vec<PersonChoice>, ReachRefusal> {
        let scope = scope(actor, Permission::UsersView)?;
        let search = searched(search);
        if search.is_empty() {
            return Ok(Vec::new());
        }
        Ok(self.store.people_in(scope, &search, MOST).await?)
    }

    /// The business's open subscriptions with how their seats stand, to give members.
    pub async fn subscriptions_to_give(&self, actor: &Actor) -> Verdict<Vec<SubscriptionRow>, ReachRefusal> {
        let scope = scope(actor, Permission::UsersEdit)?;
        let all = self.store.subscriptions(scope.business, self.now()).await?;
        Ok(all.into_iter().filter(|row| row.open).collect())
    }

    /// The roles of an app that the business has an open subscription for, to give members.
    pub async fn app_roles_to_give(
        &self,
        actor: &Actor,
        app: AppId,
    ) -> Verdict<Vec<AppChoice<AppRoleId>>, ReachRefusal> {
        scope(actor, Permission::UsersEdit)?;
        Ok(self.store.app_role_choices(app).await?)
    }
}

pub(crate) fn role_choice(role: domain::Role) -> RoleChoice {
    RoleChoice {
        id: role.id,
        name: role.name.to_string(),
        description: role.description,
    }
}
