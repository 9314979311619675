//! What is picked in the invite form is read by its name alone.

use crate::databases::on_both;
use crate::memberships::make;
use crate::seats::contracted;
use crate::world::{START, World, business, minute, role};
use domain::{AppId, BusinessId, MemberId, MemberStatus, Permission, Permissions, RoleId, UnitId, UnitKind};

on_both! {
    async fn a_role_and_units_are_found_by_their_ids_unless_they_are_archived_or_elsewhere(world: &World) {
        let here = world.business.id;
        let elsewhere = BusinessId::new(world.id());
        let found = async |business, id| world.store.chosen_role(business, id).await.unwrap().map(|role| role.id);
        assert_eq!(found(here, world.user_role.id).await, Some(world.user_role.id));
        assert_eq!(found(elsewhere, world.user_role.id).await, None);
        assert_eq!(found(here, RoleId::new(world.id())).await, None);
        let quays = make(world, UnitKind::Workspace, &["Quay 2", "quay 1", "Old quay"]).await;
        let mut transaction = world.begin().await;
        assert!(transaction.archive_role(here, world.user_role.id, START).await.unwrap());
        assert!(transaction.archive_unit(here, UnitKind::Workspace, quays[2], START).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(found(here, world.user_role.id).await, None);
        let ids = [quays[0], quays[1], quays[2], world.department.id, UnitId::new(world.id())];
        let units = world.store.chosen_units(here, &ids).await.unwrap();
        let names: Vec<_> = units.iter().map(|(kind, unit)| (*kind, unit.name.as_str())).collect();
        let workspace = UnitKind::Workspace;
        assert_eq!(names, [(workspace, "quay 1"), (workspace, "Quay 2"), (UnitKind::Department, "Repairs")]);
        assert!(world.store.chosen_units(elsewhere, &ids).await.unwrap().is_empty());
        assert!(world.store.chosen_units(here, &[]).await.unwrap().is_empty());
    }

    async fn apps_are_found_by_their_ids_while_the_business_has_an_open_subscription(world: &World) {
        let (ink, flow) = (contracted(world, "Ink", None).await, contracted(world, "Flow", Some(1)).await);
        let listed = world.store.app_choices(world.business.id, minute(1)).await.unwrap();
        assert_eq!(listed.len(), 2, "{:?} {:?}", ink.access, flow.access);
        let [flow, ink] = [listed[0].id, listed[1].id];
        let names = async |business, ids: &[AppId]| -> Vec<String> {
            let found = world.store.chosen_apps(business, ids, minute(1)).await.unwrap();
            found.into_iter().map(|app| app.name).collect()
        };
        let here = world.business.id;
        assert_eq!(names(here, &[ink, flow, AppId::new(world.id())]).await, ["Flow", "Ink"]);
        assert_eq!(names(here, &[ink]).await, ["Ink"]);
        assert!(names(here, &[]).await.is_empty());
        assert!(names(BusinessId::new(world.id()), &[ink, flow]).await.is_empty());
    }

    async fn somebody_invites_into_those_of_their_businesses_where_they_may(world: &World) {
        let ada = world.admin.clone();
        let inviting = Permissions::of(&[Permission::UsersInvite]);
        for (name, permissions, status) in [
            ("Alpha", inviting, MemberStatus::Active),
            ("Beta", Permissions::RECORD, MemberStatus::Active),
            ("Gamma", inviting, MemberStatus::Inactive),
        ] {
            let (business, given) = (business(BusinessId::new(world.id()), name), RoleId::new(world.id()));
            let given = role(given, business.id, "Given", permissions);
            let member = domain::Member { id: MemberId::new(world.id()), business: business.id, role: given.id, status, ..ada.clone() };
            let mut transaction = world.begin().await;
            transaction.insert_business(&business).await.unwrap();
            transaction.insert_role(&given, 1).await.unwrap();
            assert!(transaction.insert_member(&member).await.unwrap());
            transaction.commit().await.unwrap();
        }
        let found = world.store.businesses_to_invite_into(ada.user).await.unwrap();
        let names: Vec<_> = found.iter().map(|business| business.name.as_str()).collect();
        assert_eq!(names, ["Alpha", "Hearth & Home"]);
    }
}
