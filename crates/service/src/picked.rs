//! What is picked in the invite form, by name: only that is read, however much there is to choose from.

use crate::read::{may_give, scope};
use crate::read_people::role_choice;
use crate::{Actor, Usher, Verdict};
use domain::{AppId, Permission, ReachRefusal, RoleChoice, RoleId, UnitId, UnitKind};

/// What is picked in the invite form, as it stands there.
#[derive(Debug, Clone, Default)]
pub struct Picked {
    /// The role.
    pub role: Option<RoleId>,
    /// The department.
    pub department: Option<UnitId>,
    /// The workspaces; of more than 2,000 the first.
    pub workspaces: Vec<UnitId>,
    /// The apps; of more than 2,000 the first.
    pub apps: Vec<AppId>,
}

/// What of it the actor may give, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PickedNames {
    /// The role.
    pub role: Option<RoleChoice>,
    /// The department's name.
    pub department: Option<String>,
    /// The names of the workspaces, in order.
    pub workspaces: Vec<String>,
    /// The names of the apps, in order.
    pub apps: Vec<String>,
}

/// So many of a kind can be chosen.
const MOST: usize = 2_000;

impl Usher {
    /// What is picked, by name; what the actor can’t give is left out.
    pub async fn names_of(&self, actor: &Actor, picked: &Picked) -> Verdict<PickedNames, ReachRefusal> {
        let scope = scope(actor, Permission::UsersInvite)?;
        let role = match picked.role {
            Some(id) => self.store.chosen_role(scope.business, id).await?,
            None => None,
        };
        let workspaces = picked.workspaces.iter().take(MOST);
        let units: Vec<UnitId> = workspaces.chain(&picked.department).copied().collect();
        let units = self.store.chosen_units(scope.business, &units).await?;
        let names_of = |wanted: UnitKind| {
            let those = units.iter().filter(move |(kind, _)| *kind == wanted);
            those.map(|(_, unit)| unit)
        };
        let in_reach = |id: UnitId| scope.confined_to.is_none_or(|own| own == Some(id));
        let mut departments = names_of(UnitKind::Department);
        let apps = &picked.apps[..picked.apps.len().min(MOST)];
        let apps = self.store.chosen_apps(scope.business, apps, self.now()).await?;
        Ok(PickedNames {
            role: role.filter(|role| may_give(actor, role)).map(role_choice),
            department: departments
                .find(|unit| picked.department == Some(unit.id) && in_reach(unit.id))
                .map(|unit| unit.name.clone()),
            workspaces: names_of(UnitKind::Workspace)
                .map(|unit| unit.name.clone())
                .collect(),
            apps: apps.into_iter().map(|app| app.name).collect(),
        })
    }
}
