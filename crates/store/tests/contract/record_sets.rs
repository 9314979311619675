//! Record sets, and whether a business's plan has them.

use crate::databases::on_both;
use crate::world::{World, business, minute};
use domain::{BusinessId, EntityType, RecordLimit, RecordRights, RecordSet, RecordSetId, UnitName};

fn set(world: &World, name: &str) -> RecordSet {
    RecordSet {
        id: RecordSetId::new(world.id()),
        business: world.business.id,
        name: UnitName::parse(name).unwrap(),
        rights: RecordRights::NONE
            .viewing(EntityType::Contacts)
            .updating(EntityType::ExpirationItems),
        archived_at: None,
    }
}

async fn keep(world: &World, set: &RecordSet) {
    let mut transaction = world.begin().await;
    assert!(transaction.insert_record_set(set).await.unwrap());
    transaction.commit().await.unwrap();
}

async fn choices(world: &World) -> Vec<String> {
    let choices = world.store.record_set_choices(world.business.id).await.unwrap();
    choices.into_iter().map(|choice| choice.name).collect()
}

on_both! {
    async fn m_a8_a_record_set_is_kept_changed_and_archived_within_its_business(world: &World) {
        let (id, yard) = (world.business.id, set(world, "Yard"));
        keep(world, &yard).await;
        let other = business(BusinessId::new(world.id()), "Another");
        let mut transaction = world.begin().await;
        transaction.insert_business(&other).await.unwrap();
        assert_eq!(transaction.find_record_set(id, yard.id).await.unwrap(), Some(yard.clone()));
        assert_eq!(transaction.find_record_set(other.id, yard.id).await.unwrap(), None);
        let nothing = RecordSet {
            name: UnitName::parse("Nothing").unwrap(),
            rights: RecordRights::NONE,
            ..yard.clone()
        };
        let foreign = RecordSet { business: other.id, ..nothing.clone() };
        assert!(!transaction.change_record_set(&foreign).await.unwrap());
        assert!(transaction.change_record_set(&nothing).await.unwrap());
        assert_eq!(transaction.find_record_set(id, yard.id).await.unwrap(), Some(nothing.clone()));
        assert!(!transaction.archive_record_set(other.id, yard.id, minute(1)).await.unwrap());
        assert!(transaction.archive_record_set(id, yard.id, minute(1)).await.unwrap());
        assert!(!transaction.archive_record_set(id, yard.id, minute(2)).await.unwrap());
        assert!(!transaction.change_record_set(&nothing).await.unwrap());
        let found = transaction.find_record_set(id, yard.id).await.unwrap().expect("still there");
        assert_eq!(found.archived_at, Some(minute(1)));
    }

    async fn names_of_record_sets_are_unique_in_any_case_among_the_unarchived(world: &World) {
        let (yard, office) = (set(world, "Yard"), set(world, "Office"));
        keep(world, &yard).await;
        keep(world, &office).await;
        let mut transaction = world.begin().await;
        assert!(!transaction.insert_record_set(&set(world, "YARD")).await.unwrap());
        let taken = RecordSet { name: UnitName::parse("yard").unwrap(), ..office.clone() };
        assert!(!transaction.change_record_set(&taken).await.unwrap());
        assert!(transaction.archive_record_set(world.business.id, yard.id, minute(1)).await.unwrap());
        assert!(transaction.change_record_set(&taken).await.unwrap());
        transaction.commit().await.unwrap();
        let rows = world.store.record_set_rows(world.business.id).await.unwrap();
        let told: Vec<_> = rows.iter().map(|row| (row.set.name.as_str(), row.set.archived_at.is_some())).collect();
        assert_eq!(told, [("yard", false), ("Yard", true)]);
    }

    async fn m_a8_record_sets_are_offered_by_name_while_the_plan_has_them(world: &World) {
        let (id, old) = (world.business.id, set(world, "Attic"));
        for set in [&set(world, "yard"), &set(world, "Office"), &old] {
            keep(world, set).await;
        }
        let mut transaction = world.begin().await;
        transaction.archive_record_set(id, old.id, minute(1)).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(choices(world).await, ["Office", "yard"]);
        let mut transaction = world.begin().await;
        transaction.set_has_record_sets(id, false).await.unwrap();
        let business = transaction.lock_business(id).await.unwrap().expect("is there");
        assert!(!business.has_record_sets);
        let nowhere = BusinessId::new(world.id());
        assert!(transaction.set_has_record_sets(nowhere, true).await.is_err());
        drop(transaction);
        let mut transaction = world.begin().await;
        transaction.set_has_record_sets(id, false).await.unwrap();
        transaction.commit().await.unwrap();
        assert!(choices(world).await.is_empty());
        assert_eq!(world.store.record_set_rows(id).await.unwrap().len(), 3);
        assert!(!world.store.find_business(id).await.unwrap().expect("is there").has_record_sets);
    }

    async fn businesses_are_found_by_their_exact_name(world: &World) {
        let twin = business(BusinessId::new(world.id()), world.business.name.as_str());
        let mut transaction = world.begin().await;
        transaction.insert_business(&twin).await.unwrap();
        transaction.commit().await.unwrap();
        let found = world.store.businesses_called(&twin.name).await.unwrap();
        assert_eq!(found.iter().map(|choice| choice.id).collect::<Vec<_>>(), [world.business.id, twin.id]);
        let other = business(twin.id, "HEARTH & HOME");
        assert!(world.store.businesses_called(&other.name).await.unwrap().is_empty());
    }

    async fn a_record_set_is_listed_with_active_members_and_outstanding_invitations(world: &World) {
        let yard = set(world, "Yard");
        keep(world, &yard).await;
        let limited = || domain::Options { record_limit: RecordLimit::Saved(yard.id), ..domain::Options::default() };
        world.member("Here", "here@example.com", |member| member.options = limited()).await;
        let gone = world.member("Gone", "gone@example.com", |member| member.options = limited()).await;
        let invited = |email| domain::Invitation { options: limited(), ..world.invitation(email) };
        let (pending, cancelled) = (invited("pending@example.com"), invited("cancelled@example.com"));
        let mut transaction = world.begin().await;
        let inactive = domain::MemberStatus::Inactive;
        transaction.set_member_status(world.business.id, gone.id, inactive).await.unwrap();
        for invitation in [&pending, &cancelled] {
            assert!(transaction.insert_invitation(invitation, world.token()).await.unwrap());
        }
        transaction.cancel_invitation(cancelled.id, 1, minute(1)).await.unwrap();
        transaction.commit().await.unwrap();
        let rows = world.store.record_set_rows(world.business.id).await.unwrap();
        assert_eq!((rows[0].members, rows[0].invitations), (1, 1));
    }
}
