//! The register: who sees what, what is kept, and the lists that members save.

use crate::databases::on_both;
use crate::world::{World, business, minute};
use domain::{
    Authority, BusinessId, EntityType, ListPart, Member, MemberId, Permission, Permissions, Reach, Record,
    RecordDue, RecordFacts, RecordFilter, RecordId, RecordRights, RecordSight, RecordState, RecordStates,
    RecordTitle, RecordView, RecordViewId, RecordWhose, Role, RoleId, RoleRights, Scope, Unit, UnitId,
    UnitKind, UnitName,
};
use futures::future::join_all;
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

const TODAY: Date = date(2026, 5, 1);

static EVERYTHING: RecordFilter = RecordFilter {
    kind: None,
    workspace: None,
    states: Some(RecordStates::All),
    due: None,
    whose: None,
    search: String::new(),
};

impl World {
    async fn unit(&self, kind: UnitKind, name: &str) -> Unit {
        let unit = Unit {
            id: UnitId::new(self.id()),
            business: self.business.id,
            kind,
            name: UnitName::parse(name).unwrap(),
            archived_at: None,
        };
        let mut transaction = self.begin().await;
        transaction.insert_unit(&unit).await.unwrap();
        transaction.commit().await.unwrap();
        unit
    }

    async fn role(&self, name: &str, permissions: Permissions, scope: Scope, reach: Reach) -> Role {
        let role = Role {
            id: RoleId::new(self.id()),
            name: UnitName::parse(name).unwrap(),
            rights: RoleRights { permissions, scope },
            reach,
            ..self.user_role.clone()
        };
        let mut transaction = self.begin().await;
        transaction.insert_role(&role, 9).await.unwrap();
        transaction.commit().await.unwrap();
        role
    }

    async fn put_into(&self, member: &Member, units: &[UnitId]) {
        let mut transaction = self.begin().await;
        transaction
            .assign_member(member.business, member.id, units, &[])
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }

    pub(crate) fn record(&self, kind: EntityType, workspace: UnitId) -> Record {
        Record {
            id: RecordId::new(self.id()),
            business: self.business.id,
            kind,
            title: RecordTitle::parse("Gate 2").unwrap(),
            workspace: Some(workspace),
            owner: None,
            assignee: None,
            assigned_by: None,
            due_on: None,
            state: RecordState::Open,
            notes: None,
            details: Vec::new(),
            created_at: minute(0),
            changed_at: minute(0),
            changed_by: None,
        }
    }

    pub(crate) async fn keep_record(&self, record: Record) -> Record {
        let mut transaction = self.begin().await;
        transaction.insert_record(&record).await.unwrap();
        transaction.commit().await.unwrap();
        record
    }

    async fn sight(&self, member: MemberId) -> RecordSight {
        let mut transaction = self.begin().await;
        transaction
            .sight_of(self.business.id, member)
            .await
            .unwrap()
            .expect("active")
    }

    /// What is listed, and found one by one: the same, whichever way it is asked.
    async fn seen(&self, sight: &RecordSight, records: &[Record]) -> BTreeSet<RecordId> {
        let listed = self.listed(sight, &EVERYTHING).await;
        let mut transaction = self.begin().await;
        for record in records {
            let shown = self
                .store
                .record(self.business.id, sight, record.id)
                .await
                .unwrap();
            let found = transaction
                .find_record(self.business.id, sight, record.id)
                .await
                .unwrap();
            let is_listed = listed.contains(&record.id);
            assert_eq!(
                (shown.is_some(), found.is_some()),
                (is_listed, is_listed),
                "{record:?}"
            );
        }
        listed.into_iter().collect()
    }

    async fn listed(&self, sight: &RecordSight, filter: &RecordFilter) -> Vec<RecordId> {
        let part = ListPart::Start;
        let slice = self
            .store
            .records_part(self.business.id, sight, filter, TODAY, part, 5_000)
            .await;
        slice.unwrap().rows.into_iter().map(|row| row.id).collect()
    }
}

/// Everything that goes into whether a record is seen, but its business and type.
struct Setting {
    here: UnitId,
    elsewhere: UnitId,
    records: Vec<Record>,
    members: Vec<Member>,
}

/// Records of every type in a workspace and in another one, owned by and assigned to everybody who matters.
async fn records_of_all_kinds(world: &World, people: &[&Member]) -> Setting {
    let here = world.unit(UnitKind::Workspace, "Here").await.id;
    let elsewhere = world.unit(UnitKind::Workspace, "Elsewhere").await.id;
    let mut records = Vec::new();
    let who: Vec<Option<MemberId>> = std::iter::once(None)
        .chain(people.iter().map(|member| Some(member.id)))
        .collect();
    for kind in EntityType::ALL.iter().copied() {
        for workspace in [here, elsewhere] {
            for (owner, assignee) in who
                .iter()
                .flat_map(|owner| who.iter().map(move |other| (*owner, *other)))
            {
                let record = Record {
                    owner,
                    assignee,
                    ..world.record(kind, workspace)
                };
                records.push(world.keep_record(record).await);
            }
        }
    }
    let unplaced = Record {
        workspace: None,
        ..world.record(EntityType::Contacts, here)
    };
    records.push(world.keep_record(unplaced).await);
    let members = people.iter().map(|member| (*member).clone()).collect();
    Setting {
        here,
        elsewhere,
        records,
        members,
    }
}

impl Setting {
    fn facts(&self, record: &Record, mine: UnitId) -> RecordFacts {
        let place = |member: Option<MemberId>| {
            let member = member?;
            let department = self.members.iter().find(|known| known.id == member)?.department;
            Some((member, department))
        };
        assert!([self.here, self.elsewhere].contains(&mine));
        RecordFacts {
            kind: record.kind,
            in_workspace: record.workspace.map(|workspace| workspace == mine),
            owner: place(record.owner),
            assignee: place(record.assignee),
        }
    }
}

on_both! {
    async fn m_a4_m_a8_m_d5_the_predicate_says_of_every_record_what_the_rule_says(world: &World) {
        let other = world.unit(UnitKind::Department, "Other").await.id;
        let me = world.member("Inga", "inga@example.com", |member| member.department = Some(world.department.id)).await;
        let near = world.member("Nora", "nora@example.com", |member| member.department = Some(world.department.id)).await;
        let far = world.member("Fred", "fred@example.com", |member| member.department = Some(other)).await;
        let setting = records_of_all_kinds(world, &[&me, &near, &far]).await;
        world.put_into(&me, &[setting.here]).await;
        let limits = [
            None,
            Some(RecordRights::NONE),
            Some(RecordRights::NONE.viewing(EntityType::Defects).updating(EntityType::Contacts)),
        ];
        for permissions in [Permissions::NONE, Permissions::RECORD, Permissions::ALL] {
            for (scope, department) in [
                (Scope::WholeBusiness, me.department),
                (Scope::OwnDepartment, me.department),
                (Scope::OwnDepartment, None),
            ] {
                for (reach, limit, external) in [Reach::All, Reach::Own]
                    .into_iter()
                    .flat_map(|reach| limits.into_iter().map(move |limit| (reach, limit)))
                    .flat_map(|(reach, limit)| [false, true].map(|external| (reach, limit, external)))
                {
                    let rights = RoleRights { permissions, scope };
                    let authority = Authority::of_holder(me.id, rights, department, external);
                    let sight = RecordSight { authority, reach, limit, external };
                    let seen = world.seen(&sight, &[]).await;
                    let by_rule = setting.records.iter().filter(|record| {
                        sight.sees(&setting.facts(record, setting.here))
                    });
                    assert_eq!(seen, by_rule.map(|record| record.id).collect(), "{sight:?}");
                }
            }
        }
    }

    async fn m_a8_a_members_sight_is_that_of_their_role_and_record_set(world: &World) {
        let role = world.role("Lead", Permissions::of(&[Permission::RecordsView]), Scope::OwnDepartment, Reach::Own).await;
        let rights = RecordRights::NONE.viewing(EntityType::Vehicles);
        let inga = world.member("Inga", "inga@example.com", |member| {
            member.role = role.id;
            member.department = Some(world.department.id);
            member.options.record_limit = domain::RecordLimit::Custom(rights);
        }).await;
        let sight = world.sight(inga.id).await;
        assert_eq!((sight.reach, sight.limit, sight.external), (Reach::Own, Some(rights), false));
        assert_eq!((sight.authority.scope, sight.authority.department), (Scope::OwnDepartment, inga.department));
        let nobody = MemberId::new(world.id());
        let mut transaction = world.begin().await;
        assert_eq!(transaction.sight_of(world.business.id, nobody).await.unwrap(), None);
        let elsewhere = BusinessId::new(world.id());
        assert_eq!(transaction.sight_of(elsewhere, inga.id).await.unwrap(), None);
    }

    async fn the_list_comes_by_day_is_narrowed_and_paged_both_ways(world: &World) {
        let here = world.unit(UnitKind::Workspace, "Here").await.id;
        world.put_into(&world.admin, &[here]).await;
        let days = [Some(date(2026, 4, 30)), Some(TODAY), Some(date(2026, 5, 7)), Some(date(2026, 5, 20)), None];
        let mut ids = Vec::new();
        for due_on in days {
            let record = Record { due_on, ..world.record(EntityType::Defects, here) };
            ids.push(world.keep_record(record).await.id);
        }
        let sight = world.sight(world.admin.id).await;
        assert_eq!(world.listed(&sight, &EVERYTHING).await, ids);
        let due = |due| RecordFilter { due: Some(due), ..EVERYTHING.clone() };
        assert_eq!(world.listed(&sight, &due(RecordDue::Overdue)).await, ids[..1]);
        assert_eq!(world.listed(&sight, &due(RecordDue::ThisWeek)).await, ids[1..3]);
        assert_eq!(world.listed(&sight, &due(RecordDue::ThisMonth)).await, ids[1..4]);
        assert_eq!(world.listed(&sight, &due(RecordDue::Never)).await, ids[4..]);
        let whose = RecordFilter { whose: Some(RecordWhose::Mine), ..EVERYTHING.clone() };
        assert!(world.listed(&sight, &whose).await.is_empty());
        let search = RecordFilter { search: "GATE".to_owned(), ..EVERYTHING.clone() };
        assert_eq!(world.listed(&sight, &search).await.len(), 5);
        let part = |part| world.store.records_part(world.business.id, &sight, &EVERYTHING, TODAY, part, 2);
        let first = part(ListPart::Start).await.unwrap();
        let second = part(ListPart::After(first.rows[1].key())).await.unwrap();
        let last = part(ListPart::After(second.rows[1].key())).await.unwrap();
        let back = part(ListPart::Before(last.rows[0].key())).await.unwrap();
        assert_eq!((first.before, second.before && second.after, last.after), (false, true, false));
        assert_eq!(last.rows.len(), 1);
        assert_eq!(back.rows, second.rows);
    }

    async fn a_record_is_written_as_it_is_and_changed_only_as_it_was_seen(world: &World) {
        let here = world.unit(UnitKind::Workspace, "Here").await.id;
        world.put_into(&world.admin, &[here]).await;
        let record = Record {
            owner: Some(world.admin.id),
            assignee: Some(world.admin.id),
            assigned_by: Some(world.admin.id),
            due_on: Some(TODAY),
            notes: Some(domain::RecordNotes::parse("One\n\ntwo").unwrap()),
            details: vec![(domain::RecordField::Place, domain::RecordDetail::parse("Hall 3").unwrap())],
            ..world.record(EntityType::Defects, here)
        };
        let record = world.keep_record(record).await;
        let sight = world.sight(world.admin.id).await;
        let shown = world.store.record(world.business.id, &sight, record.id).await.unwrap().expect("there");
        assert_eq!(shown.record, record);
        assert_eq!(shown.owner.map(|person| person.name).as_deref(), Some("Ada Admin"));
        let own = world.store.own_records(world.business.id, &sight, date(2026, 5, 2)).await.unwrap();
        assert_eq!((own.unfinished, own.overdue), (1, 1));
        let change = |minutes: u32| {
            let after = Record { state: RecordState::Closed, changed_at: minute(minutes), ..record.clone() };
            async move {
                let mut transaction = world.begin().await;
                let changed = transaction.change_record(&after, minute(0)).await.unwrap();
                transaction.commit().await.unwrap();
                changed
            }
        };
        let changed = join_all((1..9).map(change)).await;
        assert_eq!(changed.into_iter().filter(|changed| *changed).count(), 1, "the others saw an old one");
        let own = world.store.own_records(world.business.id, &sight, TODAY).await.unwrap();
        assert_eq!((own.unfinished, own.overdue), (0, 0));
    }

    async fn m_a7_only_who_may_own_records_and_is_in_the_workspace_is_offered(world: &World) {
        let here = world.unit(UnitKind::Workspace, "Here").await.id;
        let inga = world.member("Inga", "inga@example.com", |member| member.options.owns_records = true).await;
        let nora = world.member("Nora", "nora@example.com", |_| ()).await;
        let away = world.member("Alva", "alva@example.com", |member| member.options.owns_records = true).await;
        let firm = domain::Company { name: domain::BusinessName::parse("Rör").unwrap(), address: None };
        let rolf = world.member("Rolf", "rolf@example.com", |member| {
            member.options.owns_records = true;
            member.options.external = Some(firm);
        }).await;
        for member in [&inga, &nora, &rolf] {
            world.put_into(member, &[here]).await;
        }
        let id = world.business.id;
        let owners = world.store.owners_in(id, here, "", 9).await.unwrap();
        assert_eq!(owners.iter().map(|person| person.member).collect::<Vec<_>>(), [inga.id]);
        for (kind, most) in [(EntityType::Defects, 3), (EntityType::Vehicles, 2)] {
            let assignees = world.store.assignees_in(id, here, kind, "", 9).await.unwrap();
            assert_eq!(assignees.len(), most, "{kind}");
        }
        assert_eq!(world.store.assignees_in(id, here, EntityType::Defects, "nor", 9).await.unwrap().len(), 1);
        let mut transaction = world.begin().await;
        for (member, may) in [(&inga, true), (&nora, false), (&away, false), (&rolf, false)] {
            let owner = transaction.find_owner(id, here, member.id).await.unwrap();
            assert_eq!(owner.is_some(), may, "{}", member.first_name);
        }
        assert!(transaction.find_assignee(id, here, EntityType::Defects, rolf.id).await.unwrap().is_some());
        assert!(transaction.find_assignee(id, here, EntityType::Vehicles, rolf.id).await.unwrap().is_none());
        assert!(transaction.is_in_workspace(id, inga.id, here).await.unwrap());
        assert!(!transaction.is_in_workspace(id, away.id, here).await.unwrap());
        let place = world.store.own_place(id, inga.id).await.unwrap();
        assert_eq!(place.workspaces.iter().map(|workspace| workspace.id).collect::<Vec<_>>(), [here]);
    }

    async fn a_member_saves_so_many_lists_and_each_under_one_name(world: &World) {
        let (id, me) = (world.business.id, world.admin.id);
        let view = |name: &str, query: &str| RecordView {
            id: RecordViewId::new(world.id()),
            name: UnitName::parse(name).unwrap(),
            query: query.to_owned(),
        };
        let save = |view: RecordView| async move {
            let mut transaction = world.begin().await;
            let saved = transaction.save_record_view(id, me, &view, 2).await.unwrap();
            transaction.commit().await.unwrap();
            saved
        };
        assert!(save(view("Mine", "/records?whose=mine")).await);
        assert!(save(view("Late", "/records?due=overdue")).await);
        assert!(save(view("MINE", "/records?whose=owned")).await, "in place of the one before");
        assert!(!save(view("Third", "/records")).await);
        let views = world.store.record_views(id, me).await.unwrap();
        let told: Vec<_> = views.iter().map(|view| (view.name.as_str(), view.query.as_str())).collect();
        assert_eq!(told, [("Late", "/records?due=overdue"), ("MINE", "/records?whose=owned")]);
        let mut transaction = world.begin().await;
        assert!(!transaction.delete_record_view(MemberId::new(world.id()), views[0].id).await.unwrap());
        assert!(transaction.delete_record_view(me, views[0].id).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.store.record_views(id, me).await.unwrap().len(), 1);
    }

    async fn records_of_another_business_are_not_seen(world: &World) {
        let here = world.unit(UnitKind::Workspace, "Here").await.id;
        world.put_into(&world.admin, &[here]).await;
        let record = world.keep_record(world.record(EntityType::Defects, here)).await;
        let other = business(BusinessId::new(world.id()), "Another");
        let mut transaction = world.begin().await;
        transaction.insert_business(&other).await.unwrap();
        transaction.commit().await.unwrap();
        let sight = world.sight(world.admin.id).await;
        assert!(world.store.record(other.id, &sight, record.id).await.unwrap().is_none());
        assert!(world.store.record(world.business.id, &sight, record.id).await.unwrap().is_some());
    }
}
