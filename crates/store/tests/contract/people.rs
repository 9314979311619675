//! Finding people with an account: here, and in the other businesses that somebody administers.

use crate::databases::on_both;
use crate::world::{World, address, business, role};
use domain::{
    Authority, BusinessId, Member, MemberId, MemberStatus, Permission, Permissions, PersonName, RoleId,
    SignInName, UnitId, UserId, Username,
};
use service::ports::BusinessScope;

/// Another business that Ada is in, with a role of so many permissions.
struct Elsewhere {
    id: BusinessId,
    /// What everybody else in it has.
    role: RoleId,
    ada: MemberId,
}

async fn elsewhere(world: &World, name: &str, permissions: Permissions) -> Elsewhere {
    let there = business(BusinessId::new(world.id()), name);
    let of_ada = role(RoleId::new(world.id()), there.id, "Of Ada", permissions);
    let of_others = role(
        RoleId::new(world.id()),
        there.id,
        "Of others",
        Permissions::RECORD,
    );
    let ada = Member {
        id: MemberId::new(world.id()),
        business: there.id,
        role: of_ada.id,
        ..world.admin.clone()
    };
    let mut transaction = world.begin().await;
    transaction.insert_business(&there).await.unwrap();
    transaction.insert_role(&of_ada, 1).await.unwrap();
    transaction.insert_role(&of_others, 2).await.unwrap();
    assert!(transaction.insert_member(&ada).await.unwrap());
    transaction.commit().await.unwrap();
    Elsewhere {
        id: there.id,
        role: of_others.id,
        ada: ada.id,
    }
}

/// Somebody new in another business.
async fn person(world: &World, there: &Elsewhere, first: &str, name: &str) -> Member {
    let moved = |member: &mut Member| (member.business, member.role) = (there.id, there.role);
    world.member(first, name, moved).await
}

/// Puts somebody into another business besides, under this name.
async fn joins(world: &World, there: &Elsewhere, who: &Member, first: &str) -> Member {
    let member = Member {
        id: MemberId::new(world.id()),
        business: there.id,
        role: there.role,
        first_name: PersonName::parse(first).unwrap(),
        ..who.clone()
    };
    let mut transaction = world.begin().await;
    assert!(transaction.insert_member(&member).await.unwrap());
    transaction.commit().await.unwrap();
    member
}

async fn deactivate(world: &World, business: BusinessId, member: MemberId) {
    let mut transaction = world.begin().await;
    let inactive = MemberStatus::Inactive;
    assert!(
        transaction
            .set_member_status(business, member, inactive)
            .await
            .unwrap()
    );
    transaction.commit().await.unwrap();
}

async fn here(world: &World, scope: BusinessScope, search: &str) -> Vec<String> {
    let found = world.store.people_in(scope, search, 10).await.unwrap();
    assert!(found.iter().all(|person| person.member));
    found.into_iter().map(|person| person.name).collect()
}

/// Name and hint of those whom Ada finds in her other businesses.
async fn there(world: &World, search: &str) -> Vec<(String, String)> {
    let found = world
        .store
        .people_elsewhere(world.admin.user, world.scope(), search, 10)
        .await;
    let told = found.unwrap().into_iter().map(|person| {
        assert!(!person.member);
        (person.name, person.hint.unwrap())
    });
    told.collect()
}

fn told(name: &str, hint: &str) -> (String, String) {
    (name.to_owned(), hint.to_owned())
}

on_both! {
    async fn m_e1_active_members_in_the_scope_are_found_by_name_and_by_what_they_sign_in_with(world: &World) {
        world.member("Zoë", "zoe@example.com", |_| ()).await;
        let ben = world.member("ben", "ben@example.com", |member| member.department = Some(world.department.id)).await;
        world.member("Mia", "mia.okafor", |_| ()).await;
        let gone = world.member("Benno", "benno@example.com", |_| ()).await;
        deactivate(world, world.business.id, gone.id).await;
        elsewhere(world, "Another", Permissions::ALL).await;
        let everybody = ["Ada Admin", "ben Smith", "Mia Smith", "Zoë Smith"];
        assert_eq!(here(world, world.scope(), "").await, everybody);
        assert_eq!(here(world, world.scope(), "BEN").await, ["ben Smith"]);
        assert_eq!(here(world, world.scope(), "ZOË").await, ["Zoë Smith"]);
        assert_eq!(here(world, world.scope(), "okafor").await, ["Mia Smith"]);
        assert!(here(world, world.scope(), "%").await.is_empty());
        assert_eq!(here(world, world.confined(Some(world.department.id)), "").await, ["ben Smith"]);
        assert!(here(world, world.confined(Some(UnitId::new(world.id()))), "").await.is_empty());
        assert!(here(world, world.confined(None), "").await.is_empty());
        let found = world.store.people_in(world.scope(), "", 2).await.unwrap();
        assert_eq!(found.len(), 2);
        let found = world.store.people_in(world.scope(), "ben@", 10).await.unwrap();
        assert_eq!((found[0].user, found[0].sign_in_name.as_str()), (ben.user, "ben@example.com"));
        assert_eq!(found[0].hint.as_deref(), Some("Repairs"));
    }

    async fn m_e1_others_are_found_in_the_businesses_that_the_user_administers_alone(world: &World) {
        let mine = elsewhere(world, "Mine", Permissions::ALL).await;
        let only_in = elsewhere(world, "Only in", Permissions::of(&[Permission::UsersEdit, Permission::UsersInvite])).await;
        let left = elsewhere(world, "Left", Permissions::ALL).await;
        deactivate(world, left.id, left.ada).await;
        let olaf = person(world, &mine, "Olaf", "olaf@example.com").await;
        person(world, &only_in, "Olga", "olga@example.com").await;
        person(world, &left, "Oleg", "oleg@example.com").await;
        let gone = person(world, &mine, "Olivia", "olivia@example.com").await;
        deactivate(world, mine.id, gone.id).await;
        person(world, &mine, "Olrik", "ol.rik").await;
        assert_eq!(there(world, "OL").await, [told("Olaf Smith", "Mine")]);
        assert!(there(world, "_").await.is_empty());
        let found = world.store.people_elsewhere(olaf.user, world.scope(), "ol", 10).await.unwrap();
        assert!(found.is_empty(), "Olaf administers nothing");
        let found = world.store.people_elsewhere(world.admin.user, world.scope(), "olaf", 10).await.unwrap();
        assert_eq!((found[0].user, found[0].sign_in_name.as_str()), (olaf.user, "olaf@example.com"));
        // Seen from there, Ada's people are those of here.
        let from_there = BusinessScope { business: mine.id, confined_to: None };
        let found = world.store.people_elsewhere(world.admin.user, from_there, "ol", 10).await.unwrap();
        assert!(found.is_empty(), "{found:?}");
    }

    async fn who_is_a_member_here_is_not_found_elsewhere_though_inactive(world: &World) {
        let mine = elsewhere(world, "Mine", Permissions::ALL).await;
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        joins(world, &mine, &ben, "Ben").await;
        let gone = world.member("Benno", "benno@example.com", |_| ()).await;
        joins(world, &mine, &gone, "Benno").await;
        deactivate(world, world.business.id, gone.id).await;
        assert!(there(world, "ben").await.is_empty());
        assert!(there(world, "ada").await.is_empty());
    }

    async fn who_is_in_several_of_them_is_found_once_though_under_other_names(world: &World) {
        let (first, second) =
            (elsewhere(world, "Alpha", Permissions::ALL).await, elsewhere(world, "beta", Permissions::ALL).await);
        let olaf = person(world, &second, "Olaf", "olaf@example.com").await;
        joins(world, &first, &olaf, "Olav").await;
        person(world, &first, "anna", "anna@example.com").await;
        person(world, &second, "Berta", "berta@example.com").await;
        assert_eq!(there(world, "ola").await, [told("Olaf Smith", "beta")]);
        assert_eq!(there(world, "olav").await, [told("Olav Smith", "Alpha")]);
        let omar = person(world, &second, "Omar", "omar@example.com").await;
        joins(world, &first, &omar, "Omar").await;
        assert_eq!(there(world, "omar").await, [told("Omar Smith", "Alpha")]);
        let everybody = ["anna Smith", "Berta Smith", "Olaf Smith", "Omar Smith"];
        assert_eq!(there(world, "smith").await.into_iter().map(|(name, _)| name).collect::<Vec<_>>(), everybody);
        let found = world.store.people_elsewhere(world.admin.user, world.scope(), "smith", 2).await.unwrap();
        assert_eq!(found.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["anna Smith", "Berta Smith"]);
    }

    async fn somebody_administers_others_in_their_business_while_both_are_active(world: &World) {
        let mine = elsewhere(world, "Mine", Permissions::ALL).await;
        let not_mine = elsewhere(world, "Not mine", Permissions::RECORD).await;
        let olaf = person(world, &mine, "Olaf", "olaf@example.com").await;
        let olga = person(world, &not_mine, "Olga", "olga@example.com").await;
        let administers = async |user: UserId, other: UserId| {
            world.begin().await.administers_elsewhere(user, other).await.unwrap()
        };
        let ada = world.admin.user;
        assert!(administers(ada, olaf.user).await);
        assert!(!administers(olaf.user, ada).await);
        assert!(!administers(ada, olga.user).await);
        assert!(!administers(ada, UserId::new(world.id())).await);
        deactivate(world, mine.id, olaf.id).await;
        assert!(!administers(ada, olaf.user).await);
        let omar = person(world, &mine, "Omar", "omar@example.com").await;
        assert!(administers(ada, omar.user).await);
        deactivate(world, mine.id, mine.ada).await;
        assert!(!administers(ada, omar.user).await);
    }

    async fn usernames_that_somebody_has_are_told(world: &World) {
        world.member("Mia", "mia.okafor", |_| ()).await;
        let wanted = ["mia.okafor", "mia.okafor2", "ada"].map(|name| Username::parse(name).unwrap());
        assert_eq!(world.store.taken_usernames(&wanted).await.unwrap(), ["mia.okafor"]);
        assert!(world.store.taken_usernames(&wanted[1..]).await.unwrap().is_empty());
        assert!(world.store.taken_usernames(&[]).await.unwrap().is_empty());
    }

    async fn m_b1_a_user_is_found_by_a_username_as_by_an_address(world: &World) {
        let mia = world.member("Mia", "mia.okafor", |_| ()).await;
        let find = async |name: &str| {
            let name: SignInName = name.parse().unwrap();
            let found = world.begin().await.find_user_by_name(&name).await.unwrap();
            found.map(|user| (user.id, user.sign_in_name.to_string()))
        };
        assert_eq!(find("MIA.Okafor").await, Some((mia.user, "mia.okafor".to_owned())));
        assert_eq!(find("Ada@Example.com").await, Some((world.admin.user, "ada@example.com".to_owned())));
        assert_eq!(find("mia").await, None);
        assert_eq!(find("mia.okafor@example.com").await, None);
        let mut transaction = world.begin().await;
        let twin = crate::world::user(UserId::new(world.id()), "Mia.Okafor", "Mia", "Twin");
        assert!(!transaction.insert_user(&twin).await.unwrap());
        drop(transaction);
        let found = domain::MemberFilter { search: "okafor".to_owned(), ..domain::MemberFilter::default() };
        let page = world.store.members_page(world.scope(), &found, domain::PageNumber::FIRST).await.unwrap();
        assert_eq!(page.rows.iter().map(|row| row.email.as_str()).collect::<Vec<_>>(), ["mia.okafor"]);
    }

    async fn nobody_without_an_address_is_written_to(world: &World) {
        let mia = world.member("Mia", "mia.okafor", |member| member.role = world.admin_role.id).await;
        let mut transaction = world.begin().await;
        assert_eq!(transaction.address_of(mia.id).await.unwrap(), None);
        assert_eq!(transaction.address_of(MemberId::new(world.id())).await.unwrap(), None);
        let inviters = transaction.inviters(world.business.id, 10).await.unwrap();
        let told: Vec<_> = inviters.iter().map(|(authority, email)| (authority.member, email)).collect();
        assert_eq!(told, [(world.admin.id, &address("ada@example.com"))]);
        assert!(transaction.has_other_administrator(world.business.id, world.admin.id).await.unwrap());
    }

    async fn m_b1_a_users_place_in_a_business_is_found_while_they_are_active_in_it(world: &World) {
        let mine = elsewhere(world, "Mine", Permissions::RECORD).await;
        let seat = world.store.find_seat(world.admin.user, mine.id).await.unwrap().expect("a member");
        assert_eq!((seat.business, seat.business_name.as_str(), seat.role.as_str()), (mine.id, "Mine", "Of Ada"));
        assert_eq!(seat.zone, world.business.zone);
        let authority = Authority {
            member: mine.ada,
            permissions: Permissions::RECORD,
            scope: domain::Scope::WholeBusiness,
            department: None,
        };
        assert_eq!(seat.authority, authority);
        let seat = world.store.find_seat(world.admin.user, world.business.id).await.unwrap().expect("a member");
        assert_eq!((seat.authority.member, seat.role.as_str()), (world.admin.id, "Admin"));
        deactivate(world, mine.id, mine.ada).await;
        assert_eq!(world.store.find_seat(world.admin.user, mine.id).await.unwrap(), None);
        let nowhere = BusinessId::new(world.id());
        assert_eq!(world.store.find_seat(world.admin.user, nowhere).await.unwrap(), None);
    }
}
