use crate::databases::on_both;
use crate::world::{World, business, minute, role, unit};
use domain::{BusinessId, CodeMode, Lifetime, Permissions, RoleId, UnitId, UnitKind, UnitName};
use service::ports::UnitOutcome;

on_both! {
    async fn a_business_is_read_back_with_its_lifetime_and_how_its_codes_reach_people(world: &World) {
        assert_eq!(world.store.find_business(world.business.id).await.unwrap(), Some(world.business.clone()));
        let mut transaction = world.begin().await;
        let twelve = Lifetime::from_hours(12, Lifetime::MOST).unwrap();
        transaction.set_invitation_policy(world.business.id, Some(twelve), CodeMode::Off).await.unwrap();
        let locked = transaction.lock_business(world.business.id).await.unwrap().expect("it is there");
        assert_eq!((locked.invitation_lifetime, locked.code_mode), (Some(twelve), CodeMode::Off));
        let given = CodeMode::GivenByInviter;
        transaction.set_invitation_policy(world.business.id, Some(twelve), given).await.unwrap();
        let locked = transaction.lock_business(world.business.id).await.unwrap().expect("it is there");
        assert_eq!(locked.code_mode, given);
        let in_the_mail = CodeMode::InTheMail;
        transaction.set_invitation_policy(world.business.id, None, in_the_mail).await.unwrap();
        assert_eq!(transaction.lock_business(world.business.id).await.unwrap(), Some(world.business.clone()));
        let nowhere = BusinessId::new(world.id());
        assert_eq!(transaction.lock_business(nowhere).await.unwrap(), None);
        assert!(transaction.set_invitation_policy(nowhere, None, in_the_mail).await.is_err());
    }

    async fn roles_are_listed_in_order_without_the_archived(world: &World) {
        let mut transaction = world.begin().await;
        assert_eq!(transaction.first_role(world.business.id).await.unwrap(), Some(world.admin_role.clone()));
        let guest = role(RoleId::new(world.id()), world.business.id, "Guest", Permissions::NONE);
        transaction.insert_role(&guest, 0).await.unwrap();
        assert_eq!(transaction.first_role(world.business.id).await.unwrap(), Some(guest.clone()));
        assert!(transaction.archive_role(world.business.id, guest.id, minute(1)).await.unwrap());
        assert!(!transaction.archive_role(world.business.id, guest.id, minute(2)).await.unwrap());
        let found = transaction.find_role(world.business.id, guest.id).await.unwrap().expect("still there");
        assert_eq!(found.archived_at, Some(minute(1)));
        transaction.commit().await.unwrap();
        let listed = world.store.roles(world.business.id).await.unwrap();
        assert_eq!(listed, [world.admin_role.clone(), world.user_role.clone()]);
    }

    async fn another_business_has_neither_these_roles_nor_units(world: &World) {
        let other = business(BusinessId::new(world.id()), "Another");
        let mut transaction = world.begin().await;
        transaction.insert_business(&other).await.unwrap();
        assert_eq!(transaction.find_role(other.id, world.user_role.id).await.unwrap(), None);
        assert!(!transaction.archive_role(other.id, world.user_role.id, minute(1)).await.unwrap());
        let (kind, unit) = (UnitKind::Department, world.department.id);
        assert_eq!(transaction.find_unit(other.id, kind, unit).await.unwrap(), None);
        assert!(!transaction.archive_unit(other.id, kind, unit, minute(1)).await.unwrap());
        let name = UnitName::parse("Mine").unwrap();
        assert_eq!(
            transaction.rename_unit(other.id, kind, unit, &name).await.unwrap(),
            UnitOutcome::NotFound
        );
        assert_eq!(transaction.find_unit(world.business.id, UnitKind::Location, unit).await.unwrap(), None);
        assert!(transaction.find_unit(world.business.id, kind, unit).await.unwrap().is_some());
    }

    async fn a_role_of_another_business_cannot_be_written(world: &World) {
        let other = business(BusinessId::new(world.id()), "Another");
        let mut transaction = world.begin().await;
        transaction.insert_business(&other).await.unwrap();
        let foreign = role(RoleId::new(world.id()), other.id, "Owner", Permissions::ALL);
        transaction.insert_role(&foreign, 1).await.unwrap();
        let given = transaction.set_member_role(world.business.id, world.admin.id, foreign.id).await;
        assert!(given.is_err());
    }

    async fn unit_names_are_unique_in_any_case_among_the_unarchived_of_a_kind(world: &World) {
        let (id, kind) = (world.business.id, UnitKind::Location);
        let named = |kind, name| unit(UnitId::new(world.id()), id, kind, name);
        let mut transaction = world.begin().await;
        let taken = named(kind, "ÖSTERSUND");
        assert_eq!(transaction.insert_unit(&taken).await.unwrap(), UnitOutcome::NameTaken);
        let department = named(UnitKind::Department, "Östersund");
        assert_eq!(transaction.insert_unit(&department).await.unwrap(), UnitOutcome::Done);
        let umea = named(kind, "Umeå");
        assert_eq!(transaction.insert_unit(&umea).await.unwrap(), UnitOutcome::Done);
        let east = UnitName::parse("östersund").unwrap();
        assert_eq!(transaction.rename_unit(id, kind, umea.id, &east).await.unwrap(), UnitOutcome::NameTaken);
        let same = UnitName::parse("UMEÅ").unwrap();
        assert_eq!(transaction.rename_unit(id, kind, umea.id, &same).await.unwrap(), UnitOutcome::Done);
        assert!(transaction.archive_unit(id, kind, world.location.id, minute(1)).await.unwrap());
        assert!(!transaction.archive_unit(id, kind, world.location.id, minute(1)).await.unwrap());
        assert_eq!(transaction.rename_unit(id, kind, umea.id, &east).await.unwrap(), UnitOutcome::Done);
        let archived = transaction.rename_unit(id, kind, world.location.id, &same).await.unwrap();
        assert_eq!(archived, UnitOutcome::NotFound);
        transaction.commit().await.unwrap();
        let listed = world.store.units(id, kind, minute(1)).await.unwrap();
        let shown: Vec<_> = listed.iter().map(|row| (row.name.as_str(), row.archived_at.is_some())).collect();
        assert_eq!(shown, [("östersund", false), ("Östersund", true)]);
    }

    async fn units_in_use_are_offered_by_name(world: &World) {
        let (id, kind) = (world.business.id, UnitKind::Location);
        let (bergen, alta) = (unit(UnitId::new(world.id()), id, kind, "bergen"), unit(UnitId::new(world.id()), id, kind, "Alta"));
        let mut transaction = world.begin().await;
        for unit in [&bergen, &alta] {
            assert_eq!(transaction.insert_unit(unit).await.unwrap(), UnitOutcome::Done);
        }
        assert!(transaction.archive_unit(id, kind, alta.id, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        let choices = world.store.unit_choices(id, kind).await.unwrap();
        let told: Vec<_> = choices.iter().map(|choice| (choice.id, choice.name.as_str())).collect();
        assert_eq!(told, [(bergen.id, "bergen"), (world.location.id, "Östersund")]);
        assert!(world.store.unit_choices(id, UnitKind::Team).await.unwrap().is_empty());
        assert!(world.store.unit_choices(BusinessId::new(world.id()), kind).await.unwrap().is_empty());
    }

    async fn units_are_listed_with_active_members_and_live_invitations(world: &World) {
        world.member("Ben", "ben@example.com", |member| member.department = Some(world.department.id)).await;
        let gone = world.member("Cleo", "cleo@example.com", |member| {
            member.department = Some(world.department.id);
        });
        let gone = gone.await;
        let mut transaction = world.begin().await;
        let inactive = domain::MemberStatus::Inactive;
        assert!(transaction.set_member_status(world.business.id, gone.id, inactive).await.unwrap());
        transaction.commit().await.unwrap();
        world.invite("inga@example.com").await;
        let counts = async |kind, now| {
            let rows = world.store.units(world.business.id, kind, now).await.unwrap();
            (rows[0].members, rows[0].invitations)
        };
        assert_eq!(counts(UnitKind::Department, minute(1)).await, (1, 1));
        assert_eq!(counts(UnitKind::Location, minute(1)).await, (0, 1));
        assert_eq!(counts(UnitKind::Department, minute(60)).await, (1, 0));
    }
}
