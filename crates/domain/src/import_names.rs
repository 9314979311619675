//! What the names in an imported table stand for, and whether a row may be invited so.

use crate::import_row::unknown;
use crate::{
    AppId, AppRole, Authority, Chosen, ChosenAccess, ChosenRecords, ImportColumn, ImportedPerson,
    InviteRefusal, MemberId, Options, Placement, RecordLimit, RecordSet, Role, RoleId, RowProblem, Seats,
    SignInName, Subscription, SubscriptionId, Timestamp, Unit, UnitId, UnitKind,
};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// What a business has, by name in any case.
#[derive(Debug, Clone, Default)]
pub struct ImportNames {
    roles: HashMap<String, Role>,
    units: HashMap<(UnitKind, String), Unit>,
    /// None: the business's plan has none.
    record_sets: Option<HashMap<String, RecordSet>>,
    /// By the names of app and package.
    subscriptions: HashMap<[String; 2], (Subscription, Seats)>,
    app_roles: HashMap<(AppId, String), AppRole>,
    /// By what they sign in with.
    managers: HashMap<String, MemberId>,
}

/// What a row becomes, of things that the business has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// The role.
    pub role: RoleId,
    /// Where they will belong, and what they get.
    pub placement: Placement,
    /// What they get beside.
    pub options: Options,
    /// Whom they will report to.
    pub manager: Option<MemberId>,
}

/// So many seats of each subscription are wanted by rows before.
pub type SeatsWanted = HashMap<SubscriptionId, i64>;

impl ImportNames {
    /// Without anything; `record_sets` says whether the business's plan has these.
    pub fn new(record_sets: bool) -> Self {
        Self {
            record_sets: record_sets.then(HashMap::new),
            ..Self::default()
        }
    }

    /// Adds a role.
    pub fn add_role(&mut self, role: Role) {
        self.roles.insert(key(role.name.as_str()), role);
    }

    /// Adds a department, location, team or workspace.
    pub fn add_unit(&mut self, unit: Unit) {
        self.units.insert((unit.kind, key(unit.name.as_str())), unit);
    }

    /// Adds a record set, where the plan has these.
    pub fn add_record_set(&mut self, set: RecordSet) {
        if let Some(sets) = &mut self.record_sets {
            sets.insert(key(set.name.as_str()), set);
        }
    }

    /// Adds a subscription for the app of this name.
    pub fn add_subscription(&mut self, app: &str, subscription: Subscription, seats: Seats) {
        let name = [key(app), key(subscription.package.as_str())];
        self.subscriptions.insert(name, (subscription, seats));
    }

    /// Adds a role of an app.
    pub fn add_app_role(&mut self, role: AppRole) {
        self.app_roles.insert((role.app, key(role.name.as_str())), role);
    }

    /// Adds a member whom people can report to.
    pub fn add_manager(&mut self, signs_in_as: String, member: MemberId) {
        self.managers.insert(signs_in_as, member);
    }

    /// What the person would get, by the rules of inviting; the role is `role` if the row names none. Where that is fine,
    /// their seats are wanted from then on.
    pub fn draft(
        &self,
        authority: &Authority,
        person: &ImportedPerson,
        role: Option<RoleId>,
        wanted: &mut SeatsWanted,
        now: Timestamp,
    ) -> Result<Drafted, Vec<RowProblem>> {
        let mut problems = Vec::new();
        let role = take(&mut problems, self.role(person, role));
        let department = take(&mut problems, self.department(authority, person));
        let location = take(
            &mut problems,
            self.unit(UnitKind::Location, person.location.as_deref()),
        );
        let manager = take(&mut problems, self.manager(person)).flatten();
        let teams = self.all_units(&mut problems, UnitKind::Team, &person.teams);
        let workspaces = self.all_units(&mut problems, UnitKind::Workspace, &person.workspaces);
        let accesses = self.accesses(&mut problems, &person.accesses, wanted);
        let set = take(&mut problems, self.record_set(person)).flatten();
        let weekly = self.weekly(&mut problems, person, &workspaces);
        let Some(role) = role.filter(|_| problems.is_empty()) else {
            return Err(problems);
        };
        let mut options = person.options.clone();
        if let Some(set) = set {
            options.record_limit = RecordLimit::Saved(set.id);
        }
        let chosen = Chosen {
            role: Some(role),
            department: department.flatten().map(Some),
            location: location.flatten().map(Some),
            teams: &teams,
            workspaces: &workspaces,
            weekly: &weekly,
            records: ChosenRecords::of(options.record_limit, set, self.record_sets.is_some()),
            accesses: &accesses,
        };
        let placement = authority
            .may_invite(chosen, 1, now)
            .map_err(|refusal| vec![RowProblem::Terms(refusal)])?;
        for access in &placement.accesses {
            *wanted.entry(access.subscription).or_default() += 1;
        }
        Ok(Drafted {
            role: role.id,
            placement,
            options,
            manager,
        })
    }

    fn role(&self, person: &ImportedPerson, otherwise: Option<RoleId>) -> Result<&Role, RowProblem> {
        match (&person.role, otherwise) {
            (Some(name), _) => {
                let role = self.roles.get(&key(name));
                role.ok_or_else(|| unknown(ImportColumn::Role, name))
            }
            (None, Some(id)) => {
                let role = self.roles.values().find(|role| role.id == id);
                role.ok_or(RowProblem::Terms(InviteRefusal::RoleUnavailable))
            }
            (None, None) => Err(RowProblem::Missing(ImportColumn::Role)),
        }
    }

    /// Whoever is confined to their own department need not name it, and hears nothing of others.
    fn department(
        &self,
        authority: &Authority,
        person: &ImportedPerson,
    ) -> Result<Option<&Unit>, RowProblem> {
        let Some(own) = authority.confined_to() else {
            return self.unit(UnitKind::Department, person.department.as_deref());
        };
        let own = self.units.values().find(|unit| Some(unit.id) == own);
        let called = |unit: &Unit, name: &String| key(unit.name.as_str()) == key(name);
        match (own, &person.department) {
            (Some(own), Some(name)) if !called(own, name) => {
                Err(RowProblem::Terms(InviteRefusal::DepartmentOutsideScope))
            }
            // Without an own department the rules refuse.
            (own, _) => Ok(own),
        }
    }

    /// A member already: whoever stands in the same table has not accepted yet.
    fn manager(&self, person: &ImportedPerson) -> Result<Option<MemberId>, RowProblem> {
        let Some(said) = &person.manager else {
            return Ok(None);
        };
        let signs_in_as = said.parse::<SignInName>().ok().map(|name| name.to_string());
        let known = signs_in_as.and_then(|name| self.managers.get(&name));
        known
            .copied()
            .map(Some)
            .ok_or_else(|| unknown(ImportColumn::Manager, said))
    }

    fn unit(&self, kind: UnitKind, name: Option<&str>) -> Result<Option<&Unit>, RowProblem> {
        let Some(name) = name else {
            return Ok(None);
        };
        let unit = self.units.get(&(kind, key(name)));
        unit.map(Some).ok_or_else(|| unknown(column_of(kind), name))
    }

    fn all_units(
        &self,
        problems: &mut Vec<RowProblem>,
        kind: UnitKind,
        names: &[String],
    ) -> Vec<Option<Unit>> {
        let mut units: Vec<Option<Unit>> = Vec::with_capacity(names.len());
        for name in names {
            let unit = take(problems, self.unit(kind, Some(name))).flatten().cloned();
            if unit.is_some() && !units.contains(&unit) {
                units.push(unit);
            }
        }
        units
    }

    /// With the weekly mail, of which workspaces: of all that they get, if none is named.
    fn weekly(
        &self,
        problems: &mut Vec<RowProblem>,
        person: &ImportedPerson,
        workspaces: &[Option<Unit>],
    ) -> Vec<UnitId> {
        if !person.options.weekly_mail {
            return Vec::new();
        }
        let named = self.all_units(problems, UnitKind::Workspace, &person.weekly);
        let of = if named.is_empty() { workspaces } else { &named };
        of.iter().flatten().map(|unit| unit.id).collect()
    }

    fn record_set(&self, person: &ImportedPerson) -> Result<Option<&RecordSet>, RowProblem> {
        match (&person.record_set, &self.record_sets) {
            (None, _) => Ok(None),
            (Some(_), None) => Err(RowProblem::Terms(InviteRefusal::RecordSetsNotInPlan)),
            (Some(name), Some(sets)) => {
                let set = sets.get(&key(name));
                set.map(Some)
                    .ok_or_else(|| unknown(ImportColumn::RecordSet, name))
            }
        }
    }

    fn accesses(
        &self,
        problems: &mut Vec<RowProblem>,
        named: &[[String; 3]],
        wanted: &SeatsWanted,
    ) -> Vec<ChosenAccess> {
        let accesses = named.iter().filter_map(|[app, package, role]| {
            let subscription = self.subscriptions.get(&[key(app), key(package)]);
            let found = subscription.and_then(|(subscription, seats)| {
                let role = self.app_roles.get(&(subscription.app, key(role)))?;
                let before = wanted.get(&subscription.id).copied().unwrap_or_default();
                Some(ChosenAccess {
                    subscription: Some(subscription.clone()),
                    role: Some(role.clone()),
                    seats: Seats {
                        held: seats.held + before,
                        ..*seats
                    },
                    had: false,
                })
            });
            let said = format!("{app} > {package} > {role}");
            take(problems, found.ok_or_else(|| unknown(ImportColumn::Apps, &said)))
        });
        accesses.collect()
    }
}

/// Names are compared in lower case, as the business's lists keep them apart.
fn key(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").nfc().collect::<String>().to_lowercase()
}

const fn column_of(kind: UnitKind) -> ImportColumn {
    match kind {
        UnitKind::Department => ImportColumn::Department,
        UnitKind::Location => ImportColumn::Location,
        UnitKind::Team => ImportColumn::Teams,
        UnitKind::Workspace => ImportColumn::Workspaces,
    }
}

fn take<T>(problems: &mut Vec<RowProblem>, found: Result<T, RowProblem>) -> Option<T> {
    found.map_err(|problem| problems.push(problem)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{NOW, authority, id, role, unit};
    use crate::{
        AppRoleId, BusinessId, ColumnMap, Permissions, RecordRights, RecordSetId, Scope, SeatLimit, UnitName,
    };

    fn name(text: &str) -> UnitName {
        UnitName::parse(text).unwrap()
    }

    /// A role, units of each kind, and an app with two free seats.
    fn names() -> ImportNames {
        let mut names = ImportNames::new(true);
        names.add_role(Role {
            name: name("User"),
            ..role(Permissions::NONE, Scope::WholeBusiness)
        });
        let owner = Role {
            name: name("Owner"),
            id: RoleId::new(id(10)),
            ..role(Permissions::ALL, Scope::WholeBusiness)
        };
        names.add_role(owner);
        for (n, kind, called) in [
            (21, UnitKind::Department, "Qualität"),
            (26, UnitKind::Department, "Logistics"),
            (22, UnitKind::Location, "Berlin"),
            (23, UnitKind::Team, "Audits"),
            (24, UnitKind::Workspace, "Plant"),
            (25, UnitKind::Workspace, "Office"),
        ] {
            names.add_unit(Unit {
                kind,
                name: name(called),
                ..unit(n)
            });
        }
        names.add_record_set(RecordSet {
            id: RecordSetId::new(id(31)),
            business: BusinessId::new(id(8)),
            name: name("Fleet"),
            rights: RecordRights::NONE,
            archived_at: None,
        });
        let subscription = Subscription {
            id: SubscriptionId::new(id(41)),
            business: BusinessId::new(id(8)),
            app: AppId::new(id(42)),
            package: name("Standard"),
            limit: Some(SeatLimit::new(5).unwrap()),
            active: true,
            starts_at: None,
            ends_at: None,
        };
        names.add_subscription(
            "Docs",
            subscription,
            Seats {
                limit: Some(5),
                used: 2,
                held: 1,
            },
        );
        names.add_manager("grace@example.com".to_owned(), MemberId::new(id(51)));
        names.add_app_role(AppRole {
            id: AppRoleId::new(id(43)),
            app: AppId::new(id(42)),
            name: name("Author"),
            archived_at: None,
        });
        names
    }

    fn person(cells: &[(&str, &str)]) -> ImportedPerson {
        let headings: Vec<String> = cells.iter().map(|(heading, _)| (*heading).to_owned()).collect();
        let row: Vec<String> = cells.iter().map(|(_, cell)| (*cell).to_owned()).collect();
        ImportedPerson::parse(&ColumnMap::guess(&headings), &row).0
    }

    fn drafted(cells: &[(&str, &str)], wanted: &mut SeatsWanted) -> Result<Drafted, Vec<RowProblem>> {
        let admin = authority(Permissions::ALL, Scope::WholeBusiness, None);
        let mut row = vec![("mail", "mia@example.com")];
        row.extend_from_slice(cells);
        names().draft(&admin, &person(&row), None, wanted, NOW)
    }

    #[test]
    fn m_c12_names_in_any_case_are_what_the_business_has() {
        let drafted = drafted(
            &[
                ("role", "user"),
                ("department", "QUALITA\u{308}T"),
                ("location", " Berlin"),
                ("reports to", "Grace@Example.com"),
                ("teams", "audits"),
                ("workspaces", "Plant; Office; plant"),
                ("weekly mail", "yes"),
                ("apps", "docs > standard > author"),
                ("record set", "fleet"),
            ],
            &mut SeatsWanted::new(),
        )
        .unwrap();
        let unit = |n| UnitId::new(id(n));
        assert_eq!(drafted.manager, Some(MemberId::new(id(51))));
        let placement = drafted.placement;
        assert_eq!(
            (placement.department, placement.location),
            (Some(unit(21)), Some(unit(22)))
        );
        assert_eq!(placement.others, [unit(23), unit(24), unit(25)]);
        assert_eq!(placement.weekly, [unit(24), unit(25)]);
        assert_eq!(placement.accesses.len(), 1);
        assert_eq!(
            drafted.options.record_limit,
            RecordLimit::Saved(RecordSetId::new(id(31)))
        );
    }

    #[test]
    fn each_name_that_the_business_does_not_have_is_told() {
        let problems = drafted(
            &[
                ("role", "King"),
                ("department", "Berlin"),
                ("manager", "nobody@example.com"),
                ("teams", "Audits; Nobody"),
                ("apps", "Docs > Standard > Cook"),
                ("record set", "Ships"),
            ],
            &mut SeatsWanted::new(),
        );
        let told = |column, name: &str| RowProblem::Unknown(column, name.to_owned());
        assert_eq!(
            problems.unwrap_err(),
            [
                told(ImportColumn::Role, "King"),
                told(ImportColumn::Department, "Berlin"),
                told(ImportColumn::Manager, "nobody@example.com"),
                told(ImportColumn::Teams, "Nobody"),
                told(ImportColumn::Apps, "Docs > Standard > Cook"),
                told(ImportColumn::RecordSet, "Ships"),
            ]
        );
        let none = drafted(&[], &mut SeatsWanted::new());
        assert_eq!(none, Err(vec![RowProblem::Missing(ImportColumn::Role)]));
    }

    #[test]
    fn m_e4_rows_before_want_their_seats_first() {
        let row = [("role", "User"), ("apps", "Docs > Standard > Author")];
        let mut wanted = SeatsWanted::new();
        assert!(drafted(&row, &mut wanted).is_ok());
        assert!(drafted(&row, &mut wanted).is_ok());
        let refused = RowProblem::Terms(InviteRefusal::TooFewSeats { row: 0, free: 0 });
        assert_eq!(drafted(&row, &mut wanted), Err(vec![refused]));
        assert_eq!(wanted[&SubscriptionId::new(id(41))], 2);
    }

    #[test]
    fn a25_the_ceiling_and_the_own_department_hold_for_rows_too() {
        let inviter = Permissions::of(&[crate::Permission::UsersInvite, crate::Permission::UsersImport]);
        let lead = authority(inviter, Scope::OwnDepartment, Some(21));
        let draft = |cells: &[(&str, &str)], otherwise| {
            let mut row = vec![("mail", "mia@example.com")];
            row.extend_from_slice(cells);
            names().draft(&lead, &person(&row), otherwise, &mut SeatsWanted::new(), NOW)
        };
        let own = draft(&[("role", "User")], None).unwrap();
        assert_eq!(own.placement.department, Some(UnitId::new(id(21))));
        let above = vec![RowProblem::Terms(InviteRefusal::RoleAboveCeiling)];
        assert_eq!(draft(&[("role", "Owner")], None), Err(above.clone()));
        assert_eq!(draft(&[], Some(RoleId::new(id(10)))), Err(above));
        assert!(draft(&[], Some(RoleId::new(id(9)))).is_ok());
        // There is no Sales, and there could be: the answer is the same.
        let outside = vec![RowProblem::Terms(InviteRefusal::DepartmentOutsideScope)];
        for department in ["Logistics", "Sales"] {
            assert_eq!(
                draft(&[("role", "User"), ("department", department)], None),
                Err(outside.clone())
            );
        }
        assert!(draft(&[("role", "User"), ("department", "qualität")], None).is_ok());
    }
}
