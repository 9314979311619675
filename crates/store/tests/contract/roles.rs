//! Roles: made, edited, archived, brought back, counted.

use crate::databases::on_both;
use crate::world::{World, business, minute, role};
use domain::{
    BusinessId, MemberStatus, Permission, Permissions, Reach, Role, RoleId, RoleRights, Scope, UnitName,
};

fn custom(world: &World, name: &str, permissions: Permissions) -> Role {
    Role {
        built_in: false,
        ..role(RoleId::new(world.id()), world.business.id, name, permissions)
    }
}

on_both! {
    async fn a_role_is_added_last_and_its_name_is_its_own_among_the_unarchived(world: &World) {
        let id = world.business.id;
        let foreman = custom(world, "Foreman", Permissions::NONE);
        let twin = custom(world, "FOREMAN", Permissions::NONE);
        let mut transaction = world.begin().await;
        assert!(transaction.add_role(&foreman).await.unwrap());
        assert!(!transaction.add_role(&twin).await.unwrap());
        assert_eq!(transaction.find_role(id, foreman.id).await.unwrap(), Some(foreman.clone()));
        transaction.commit().await.unwrap();
        let listed = world.store.roles(id).await.unwrap();
        assert_eq!(listed, [world.admin_role.clone(), world.user_role.clone(), foreman.clone()]);
        let mut transaction = world.begin().await;
        assert!(transaction.archive_role(id, foreman.id, minute(1)).await.unwrap());
        assert!(transaction.add_role(&twin).await.unwrap());
        transaction.commit().await.unwrap();
        let rows = world.store.role_rows(id).await.unwrap();
        let told: Vec<_> = rows.iter().map(|row| (row.role.name.as_str(), row.role.archived_at)).collect();
        assert_eq!(told, [("Admin", None), ("User", None), ("FOREMAN", None), ("Foreman", Some(minute(1)))]);
    }

    async fn an_edited_role_is_what_it_says_and_a_taken_name_or_an_archived_one_is_left(world: &World) {
        let id = world.business.id;
        let edited = Role {
            name: UnitName::parse("Clerk").unwrap(),
            description: "Invites".to_owned(),
            rights: RoleRights {
                permissions: Permissions::of(&[Permission::SettingsView]),
                scope: Scope::OwnDepartment,
            },
            reach: Reach::Own,
            by_invitation: false,
            ..world.user_role.clone()
        };
        let mut transaction = world.begin().await;
        assert!(transaction.edit_role(&edited).await.unwrap());
        assert_eq!(transaction.find_role(id, edited.id).await.unwrap(), Some(edited.clone()));
        let taken = Role { name: UnitName::parse("ADMIN").unwrap(), ..edited.clone() };
        assert!(!transaction.edit_role(&taken).await.unwrap());
        let same = Role { name: UnitName::parse("CLERK").unwrap(), ..edited.clone() };
        assert!(transaction.edit_role(&same).await.unwrap());
        transaction.archive_role(id, edited.id, minute(1)).await.unwrap();
        assert!(!transaction.edit_role(&edited).await.unwrap());
    }

    async fn who_invites_and_who_administers_follows_from_an_edited_role_at_once(world: &World) {
        let id = world.business.id;
        world.member("Ben", "ben@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        assert_eq!(transaction.inviters(id, 10).await.unwrap().len(), 1);
        assert!(!transaction.has_administrator_beside(id, world.admin_role.id).await.unwrap());
        let with = |permissions| Role {
            rights: RoleRights { permissions, scope: Scope::WholeBusiness },
            ..world.user_role.clone()
        };
        // Without a word of inviting: settings:view includes it.
        let invites = Permissions::of(&[Permission::SettingsView, Permission::RolesEdit, Permission::UsersEdit]);
        assert!(transaction.edit_role(&with(invites)).await.unwrap());
        assert_eq!(transaction.inviters(id, 10).await.unwrap().len(), 2);
        assert!(transaction.has_administrator_beside(id, world.admin_role.id).await.unwrap());
        let department = Role {
            rights: RoleRights { scope: Scope::OwnDepartment, permissions: invites },
            ..world.user_role.clone()
        };
        assert!(transaction.edit_role(&department).await.unwrap());
        assert!(!transaction.has_administrator_beside(id, world.admin_role.id).await.unwrap());
        assert!(transaction.edit_role(&with(Permissions::RECORD)).await.unwrap());
        assert_eq!(transaction.inviters(id, 10).await.unwrap().len(), 1);
    }

    async fn somebody_administers_beside_a_role_while_they_are_active_though_theirs_is_archived(world: &World) {
        let id = world.business.id;
        let deputy = custom(world, "Deputy", Permissions::ALL);
        let mut transaction = world.begin().await;
        assert!(transaction.add_role(&deputy).await.unwrap());
        assert!(!transaction.has_administrator_beside(id, world.admin_role.id).await.unwrap());
        transaction.commit().await.unwrap();
        let dot = world.member("Dot", "dot@example.com", |member| member.role = deputy.id).await;
        let mut transaction = world.begin().await;
        assert!(transaction.has_administrator_beside(id, world.admin_role.id).await.unwrap());
        assert!(transaction.has_administrator_beside(id, deputy.id).await.unwrap());
        transaction.archive_role(id, deputy.id, minute(1)).await.unwrap();
        assert!(transaction.has_administrator_beside(id, world.admin_role.id).await.unwrap());
        transaction.set_member_status(id, dot.id, MemberStatus::Inactive).await.unwrap();
        assert!(!transaction.has_administrator_beside(id, world.admin_role.id).await.unwrap());
        let other = BusinessId::new(world.id());
        assert!(!transaction.has_administrator_beside(other, deputy.id).await.unwrap());
    }

    async fn an_archived_built_in_role_comes_back_where_its_name_is_free(world: &World) {
        let (id, user) = (world.business.id, world.user_role.id);
        let foreman = custom(world, "Foreman", Permissions::NONE);
        let namesake = custom(world, "user", Permissions::NONE);
        let mut transaction = world.begin().await;
        assert!(transaction.add_role(&foreman).await.unwrap());
        for role in [user, foreman.id] {
            assert!(!transaction.bring_back_role(id, role).await.unwrap(), "it is in use");
            assert!(transaction.archive_role(id, role, minute(1)).await.unwrap());
        }
        let archived = transaction.archived_built_in_roles(id).await.unwrap();
        assert_eq!(archived.iter().map(|role| role.id).collect::<Vec<_>>(), [user]);
        assert!(!transaction.bring_back_role(id, foreman.id).await.unwrap(), "it is not built in");
        assert!(!transaction.bring_back_role(BusinessId::new(world.id()), user).await.unwrap());
        assert!(transaction.add_role(&namesake).await.unwrap());
        assert!(transaction.archived_built_in_roles(id).await.unwrap().is_empty());
        assert!(!transaction.bring_back_role(id, user).await.unwrap(), "its name is taken");
        assert!(transaction.archive_role(id, namesake.id, minute(2)).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.store.roles_to_bring_back(id).await.unwrap().len(), 1);
        let mut transaction = world.begin().await;
        assert!(transaction.bring_back_role(id, user).await.unwrap());
        assert_eq!(transaction.find_role(id, user).await.unwrap(), Some(world.user_role.clone()));
        transaction.commit().await.unwrap();
        assert!(world.store.roles_to_bring_back(id).await.unwrap().is_empty());
    }

    async fn roles_are_listed_with_active_members_and_outstanding_invitations(world: &World) {
        let id = world.business.id;
        world.member("Ben", "ben@example.com", |_| ()).await;
        let cleo = world.member("Cleo", "cleo@example.com", |_| ()).await;
        let (cancelled, _) = world.invite("cancelled@example.com").await;
        let (held, _) = world.invite("held@example.com").await;
        world.invite("pending@example.com").await;
        let mut transaction = world.begin().await;
        transaction.set_member_status(id, cleo.id, MemberStatus::Inactive).await.unwrap();
        transaction.cancel_invitation(cancelled.id, 1, minute(1)).await.unwrap();
        transaction.hold_invitation(held.id, 1, minute(1)).await.unwrap();
        transaction.commit().await.unwrap();
        let counts = async || {
            let rows = world.store.role_rows(id).await.unwrap();
            rows.iter().map(|row| (row.members, row.invitations)).collect::<Vec<_>>()
        };
        assert_eq!(counts().await, [(1, 0), (1, 2)]);
        let mut transaction = world.begin().await;
        assert_eq!(transaction.expire_run_out(id, minute(60), 10).await.unwrap().len(), 1);
        transaction.commit().await.unwrap();
        assert_eq!(counts().await, [(1, 0), (1, 2)], "what has expired can be sent anew");
        let other = business(BusinessId::new(world.id()), "Another");
        assert!(world.store.role_rows(other.id).await.unwrap().is_empty());
    }
}
