//! Record sets, and the plan that has them or not [M-A8].

use crate::roles::terms;
use crate::world::{World, refusal};
use domain::{
    Act, AuditFilter, EntityType, InstanceRefusal, Permission, Permissions, ReachRefusal, RecordRights,
    RecordSetRefusal, RoleTemplate, UnitName,
};
use service::Actor;

fn name(text: &str) -> UnitName {
    UnitName::parse(text).unwrap()
}

fn contacts() -> RecordRights {
    RecordRights::NONE.viewing(EntityType::Contacts)
}

/// Before and after of the latest event of this kind.
async fn told(world: &World, actor: &Actor, act: Act) -> [Vec<(String, String)>; 2] {
    let filter = AuditFilter {
        act: Some(act),
        ..AuditFilter::default()
    };
    let page = world.usher.audit(actor, &filter).await.unwrap();
    let row = page.rows.into_iter().next().unwrap();
    [row.before, row.after]
}

fn pair(field: &str, value: &str) -> (String, String) {
    (field.to_owned(), value.to_owned())
}

#[tokio::test]
async fn m_a8_record_sets_are_made_changed_and_archived_and_each_act_is_told() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let set = world
        .usher
        .create_record_set(&ada, name("Yard"), contacts())
        .await
        .unwrap();
    let taken = world
        .usher
        .create_record_set(&ada, name("YARD"), contacts())
        .await;
    assert_eq!(refusal(taken), RecordSetRefusal::NameTaken);
    let office = world
        .usher
        .create_record_set(&ada, name("Office"), RecordRights::NONE)
        .await
        .unwrap();
    let taken = world
        .usher
        .change_record_set(&ada, office, name("yard"), contacts())
        .await;
    assert_eq!(refusal(taken), RecordSetRefusal::NameTaken);
    let defects = contacts().updating(EntityType::Defects);
    world
        .usher
        .change_record_set(&ada, office, name("Office"), defects)
        .await
        .unwrap();
    let [before, after] = told(&world, &ada, Act::RecordSetChanged).await;
    assert_eq!(before, [pair("rights", "nothing")]);
    assert_eq!(after, [pair("rights", "view contacts, update defects")]);
    let count = world.acts(&ada).await.len();
    world
        .usher
        .change_record_set(&ada, office, name("Office"), defects)
        .await
        .unwrap();
    assert_eq!(
        world.acts(&ada).await.len(),
        count,
        "nothing changed, nothing is told"
    );
    let names = async || {
        let choices = world.usher.record_sets_to_give(&ada).await.unwrap();
        choices.into_iter().map(|choice| choice.name).collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["Office", "Yard"]);
    world.usher.archive_record_set(&ada, set).await.unwrap();
    assert_eq!(world.acts(&ada).await[0], Act::RecordSetArchived);
    assert_eq!(names().await, ["Office"]);
    for refused in [
        world.usher.archive_record_set(&ada, set).await,
        world
            .usher
            .change_record_set(&ada, set, name("New"), contacts())
            .await,
    ] {
        assert_eq!(refusal(refused), RecordSetRefusal::NotFound);
    }
    let shown = world.usher.record_sets(&ada).await.unwrap();
    let rows: Vec<_> = shown
        .rows
        .iter()
        .map(|row| (row.set.name.as_str(), row.set.archived_at.is_some()))
        .collect();
    assert_eq!(
        (shown.in_plan, rows),
        (true, vec![("Office", false), ("Yard", true)])
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_a8_record_sets_are_changed_by_whoever_edits_settings_and_given_by_whoever_invites() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let set = world
        .usher
        .create_record_set(&ada, name("Yard"), contacts())
        .await
        .unwrap();
    let reads = terms("Office", Permissions::of(&[Permission::SettingsView]));
    let (_, office) = world.with_role(&ada, "office@engines.example", reads).await;
    let user = world.joined(&ada, "user@engines.example", "User", None).await;
    for actor in [&office, &user] {
        let refused = [
            world
                .usher
                .create_record_set(actor, name("Mine"), contacts())
                .await
                .map(|_| ()),
            world
                .usher
                .change_record_set(actor, set, name("Mine"), contacts())
                .await,
            world.usher.archive_record_set(actor, set).await,
        ];
        for refused in refused {
            assert_eq!(refusal(refused), RecordSetRefusal::NotPermitted);
        }
    }
    assert_eq!(world.usher.record_sets(&office).await.unwrap().rows.len(), 1);
    assert_eq!(world.usher.record_sets_to_give(&office).await.unwrap().len(), 1);
    assert_eq!(
        refusal(world.usher.record_sets(&user).await),
        ReachRefusal::NotPermitted
    );
    assert_eq!(
        refusal(world.usher.record_sets_to_give(&user).await),
        ReachRefusal::NotPermitted
    );
    let elsewhere = world.second_business(&ada).await;
    assert_eq!(
        refusal(world.usher.archive_record_set(&elsewhere, set).await),
        RecordSetRefusal::NotFound
    );
    assert!(
        world
            .usher
            .record_sets_to_give(&elsewhere)
            .await
            .unwrap()
            .is_empty()
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_a8_a_plan_without_record_sets_gives_none_and_keeps_those_that_there_are() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let set = world
        .usher
        .create_record_set(&ada, name("Yard"), contacts())
        .await
        .unwrap();
    world.usher.change_plan(&ada, false).await.unwrap();
    let [before, after] = told(&world, &ada, Act::BusinessChanged).await;
    assert_eq!(
        [before, after],
        [[pair("record sets", "on")], [pair("record sets", "off")]]
    );
    for refused in [
        world
            .usher
            .create_record_set(&ada, name("New"), contacts())
            .await
            .map(|_| ()),
        world
            .usher
            .change_record_set(&ada, set, name("New"), contacts())
            .await,
        world.usher.archive_record_set(&ada, set).await,
    ] {
        assert_eq!(refusal(refused), RecordSetRefusal::NotInPlan);
    }
    assert!(world.usher.record_sets_to_give(&ada).await.unwrap().is_empty());
    let shown = world.usher.record_sets(&ada).await.unwrap();
    assert_eq!((shown.in_plan, shown.rows.len()), (false, 1));
    let business = ada.seat.business;
    assert!(world.usher.change_plan_of(business, true).await.unwrap());
    assert!(
        !world.usher.change_plan_of(business, true).await.unwrap(),
        "it was on already"
    );
    assert_eq!(world.usher.record_sets_to_give(&ada).await.unwrap().len(), 1);
    assert_eq!(
        world
            .acts(&ada)
            .await
            .iter()
            .filter(|act| **act == Act::BusinessChanged)
            .count(),
        2
    );
    world.is_sound().await;
}

#[tokio::test]
async fn only_instance_administrators_change_a_plan_and_a_business_is_found_by_id_or_exact_name() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "Admin", None).await;
    let refused = world.usher.change_plan(&bea, false).await;
    assert_eq!(refusal(refused), InstanceRefusal::NotPermitted);
    let business = ada.seat.business;
    for called in [business.to_string().as_str(), "Engines", " Engines "] {
        let found = world.usher.businesses_called(called).await.unwrap();
        assert_eq!(
            found.iter().map(|choice| choice.id).collect::<Vec<_>>(),
            [business],
            "{called:?}"
        );
    }
    let unknown = domain::BusinessId::new(uuid::Uuid::from_u128(1)).to_string();
    for called in ["engines", "", "Engine", unknown.as_str()] {
        assert!(
            world.usher.businesses_called(called).await.unwrap().is_empty(),
            "{called:?}"
        );
    }
    assert!(
        world
            .usher
            .change_plan_of(unknown.parse().unwrap(), true)
            .await
            .is_err()
    );
    world.is_sound().await;
}
