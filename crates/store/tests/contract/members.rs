use crate::databases::on_both;
use crate::world::{World, address, business, minute, role, user};
use domain::{BusinessId, Member, MemberId, MemberStatus, Permission, Permissions, RoleId, Scope, UserId};

on_both! {
    async fn an_address_has_one_user(world: &World) {
        let mut transaction = world.begin().await;
        let twin = user(UserId::new(world.id()), "ADA@example.com", "Ada", "Twin");
        assert!(!transaction.insert_user(&twin).await.unwrap());
        let found = transaction.find_user_by_name(&address("ada@example.com").into()).await.unwrap().expect("is there");
        assert_eq!(found.id, world.admin.user);
        assert_eq!(transaction.find_user(world.admin.user).await.unwrap(), Some(found));
        assert_eq!(transaction.find_user(twin.user.id).await.unwrap(), None);
        assert_eq!(transaction.find_user_by_name(&address("b@example.com").into()).await.unwrap(), None);
        // The refusal has not spoiled the transaction.
        let other = user(UserId::new(world.id()), "b@example.com", "B", "B");
        assert!(transaction.insert_user(&other).await.unwrap());
        transaction.commit().await.unwrap();
    }

    async fn a_user_is_made_to_run_the_instance_once(world: &World) {
        let mut transaction = world.begin().await;
        assert!(transaction.any_user().await.unwrap());
        assert!(transaction.make_instance_admin(world.admin.user).await.unwrap());
        assert!(!transaction.make_instance_admin(world.admin.user).await.unwrap());
        assert!(!transaction.make_instance_admin(UserId::new(world.id())).await.unwrap());
        let ada = transaction.find_user(world.admin.user).await.unwrap().expect("is there");
        assert!(ada.instance_admin);
    }

    async fn when_an_active_member_was_there_last_only_moves_forward(world: &World) {
        let (id, ada) = (world.business.id, world.admin.user);
        let gone = world.member("Gone", "gone@example.com", |member| member.status = MemberStatus::Inactive).await;
        let mut transaction = world.begin().await;
        transaction.touch_member(id, ada, minute(5)).await.unwrap();
        transaction.touch_member(id, ada, minute(4)).await.unwrap();
        transaction.touch_member(id, gone.user, minute(5)).await.unwrap();
        transaction.commit().await.unwrap();
        let page = world.store.members_page(world.scope(), &domain::MemberFilter::default(), domain::PageNumber::FIRST).await.unwrap();
        let seen: Vec<_> = page.rows.iter().map(|row| row.last_seen_at).collect();
        assert_eq!(seen, [Some(minute(5)), None]);
    }

    async fn a_user_is_one_member_of_a_business(world: &World) {
        let mut transaction = world.begin().await;
        let mut twin = world.admin.clone();
        twin.id = MemberId::new(world.id());
        assert!(!transaction.insert_member(&twin).await.unwrap());
        let id = world.business.id;
        let found = transaction.find_member_of_user(id, world.admin.user).await.unwrap();
        assert_eq!(found, Some(world.admin.clone()));
        assert_eq!(transaction.find_member(id, world.admin.id).await.unwrap(), Some(world.admin.clone()));
        assert_eq!(transaction.find_member(id, twin.id).await.unwrap(), None);
        let email = transaction.address_of(world.admin.id).await.unwrap();
        assert_eq!(email, Some(address("ada@example.com")));
    }

    async fn an_active_member_has_the_authority_of_their_role(world: &World) {
        let id = world.business.id;
        let mut transaction = world.begin().await;
        let authority = transaction.authority_of(id, world.admin.id).await.unwrap().expect("active");
        assert_eq!(authority.permissions, Permissions::ALL);
        assert_eq!((authority.scope, authority.department), (Scope::WholeBusiness, None));
        let inactive = MemberStatus::Inactive;
        assert!(transaction.set_member_status(id, world.admin.id, inactive).await.unwrap());
        assert!(!transaction.set_member_status(id, world.admin.id, inactive).await.unwrap());
        assert_eq!(transaction.authority_of(id, world.admin.id).await.unwrap(), None);
        transaction.commit().await.unwrap();
        assert!(world.store.businesses_of(world.admin.user).await.unwrap().is_empty());
    }

    async fn a_user_chooses_among_the_businesses_they_are_active_in(world: &World) {
        let choices = world.store.businesses_of(world.admin.user).await.unwrap();
        assert_eq!(choices.len(), 1);
        assert_eq!(choices[0].name, world.business.name.as_str());
    }

    async fn a_users_businesses_come_where_they_were_last_first(world: &World) {
        let user = world.admin.user;
        for name in ["Anvil", "Zinc", "brass"] {
            let there = business(BusinessId::new(world.id()), name);
            let of_ada = role(RoleId::new(world.id()), there.id, "Of Ada", Permissions::RECORD);
            let ada = Member { id: MemberId::new(world.id()), business: there.id, role: of_ada.id, ..world.admin.clone() };
            let mut transaction = world.begin().await;
            transaction.insert_business(&there).await.unwrap();
            transaction.insert_role(&of_ada, 1).await.unwrap();
            assert!(transaction.insert_member(&ada).await.unwrap());
            if name == "Zinc" {
                transaction.touch_member(there.id, user, minute(9)).await.unwrap();
            }
            transaction.commit().await.unwrap();
        }
        let mut transaction = world.begin().await;
        transaction.touch_member(world.business.id, user, minute(5)).await.unwrap();
        transaction.commit().await.unwrap();
        let own = world.store.businesses_by_use(user, 10).await.unwrap();
        let told: Vec<_> = own.iter().map(|own| (own.name.as_str(), own.last_seen_at)).collect();
        let expected = [("Zinc", Some(minute(9))), ("Hearth & Home", Some(minute(5))), ("Anvil", None), ("brass", None)];
        assert_eq!(told, expected);
        assert_eq!(own[0].role, "Of Ada");
        assert_eq!(world.store.businesses_by_use(user, 2).await.unwrap().len(), 2);
    }

    async fn inviters_are_those_whose_role_invites_the_longest_standing_first(world: &World) {
        let settings = role(
            RoleId::new(world.id()), world.business.id, "Office", Permissions::of(&[Permission::SettingsView]),
        );
        let mut transaction = world.begin().await;
        transaction.insert_role(&settings, 3).await.unwrap();
        transaction.commit().await.unwrap();
        world.member("Ben", "ben@example.com", |_| ()).await;
        let cleo = world.member("Cleo", "cleo@example.com", |member| {
            member.role = settings.id;
            member.joined_at = minute(1);
        });
        let cleo = cleo.await;
        let mut transaction = world.begin().await;
        let inviters = transaction.inviters(world.business.id, 10).await.unwrap();
        let found: Vec<_> = inviters.iter().map(|(authority, email)| (authority.member, email.as_str())).collect();
        assert_eq!(found, [(world.admin.id, "ada@example.com"), (cleo.id, "cleo@example.com")]);
        assert_eq!(transaction.inviters(world.business.id, 1).await.unwrap().len(), 1);
    }

    async fn another_administrator_is_active_with_a_role_that_administers(world: &World) {
        let id = world.business.id;
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        assert!(!transaction.has_other_administrator(id, world.admin.id).await.unwrap());
        assert!(transaction.has_other_administrator(id, ben.id).await.unwrap());
        transaction.set_member_role(id, ben.id, world.admin_role.id).await.unwrap();
        assert!(transaction.has_other_administrator(id, world.admin.id).await.unwrap());
        transaction.set_member_status(id, ben.id, MemberStatus::Inactive).await.unwrap();
        assert!(!transaction.has_other_administrator(id, world.admin.id).await.unwrap());
        let nobody = MemberId::new(world.id());
        assert!(transaction.set_member_role(id, nobody, world.admin_role.id).await.is_err());
    }
}
