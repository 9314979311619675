//! Changing members: profile, manager, place, options, apps, sessions.

use crate::world::{World, refusal};
use domain::{
    Access, Act, AppRoleId, BusinessName, Company, InviteRefusal, MemberId, MemberRefusal, PersonName,
    Profile, ReachRefusal, RecordLimit, RecordRights, RoleTemplate, SubscriptionId, UnitId, UnitKind,
};
use futures::future::join_all;
use service::{Actor, Client, OptionTerms, Place, ProfileTerms, SignIn};
use uuid::Uuid;

fn member(actor: &Actor) -> MemberId {
    actor.seat.authority.member
}

fn named(first: &str, last: &str) -> ProfileTerms {
    ProfileTerms {
        first_name: PersonName::parse(first).unwrap(),
        last_name: PersonName::parse(last).unwrap(),
        profile: Profile::default(),
        external: None,
    }
}

/// Ada, who may do everything; HR of the department Shop, and an employee there; an employee of the department Yard.
struct People {
    world: World,
    ada: Actor,
    hr: Actor,
    inside: Actor,
    outside: Actor,
    shop: UnitId,
    yard: UnitId,
}

impl People {
    async fn make() -> Self {
        let (world, ada) = World::with(RoleTemplate::QualityHr).await;
        let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
        let yard = world.unit(&ada, UnitKind::Department, "Yard").await;
        let hr = world
            .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
            .await;
        let inside = world
            .joined(&ada, "in@engines.example", "Employee", Some(shop))
            .await;
        let outside = world
            .joined(&ada, "out@engines.example", "Employee", Some(yard))
            .await;
        Self {
            world,
            ada,
            hr,
            inside,
            outside,
            shop,
            yard,
        }
    }
}

#[tokio::test]
async fn every_change_of_a_member_asks_for_reach_ceiling_and_permission() {
    let People {
        world,
        ada,
        hr,
        inside,
        outside,
        shop,
        ..
    } = People::make().await;
    let usher = &world.usher;
    let access = Access {
        subscription: SubscriptionId::new(Uuid::from_u128(1)),
        role: AppRoleId::new(Uuid::from_u128(2)),
    };
    let second = world.second_business(&ada).await;
    let above = world
        .joined(&ada, "boss@engines.example", "Employee", Some(shop))
        .await;
    let corporate = world.role(&ada, "Corporate Admin").await;
    usher.change_role(&ada, member(&above), corporate).await.unwrap();
    for (actor, other, said) in [
        (&hr, &outside, MemberRefusal::NotFound),
        (&hr, &ada, MemberRefusal::NotFound),
        (&second, &inside, MemberRefusal::NotFound),
        (&hr, &above, MemberRefusal::Reach(ReachRefusal::AboveCeiling)),
        (&inside, &inside, MemberRefusal::NotFound),
        (&outside, &outside, MemberRefusal::NotFound),
    ] {
        let id = member(other);
        // Whoever sees nobody but themselves by their scope is told what the rule says first.
        let fits = |reason: MemberRefusal| {
            reason == said || reason == MemberRefusal::Reach(ReachRefusal::NotPermitted)
        };
        for reason in [
            refusal(usher.change_profile(actor, id, named("X", "Y")).await),
            refusal(usher.change_manager(actor, id, None).await),
            refusal(usher.change_place(actor, id, &Place::default()).await),
            refusal(usher.change_options(actor, id, OptionTerms::default()).await),
            refusal(usher.give_app(actor, id, access).await),
            refusal(usher.change_app_role(actor, id, access).await),
            refusal(usher.take_app_away(actor, id, access.subscription).await),
            refusal(usher.sign_out_everywhere(actor, id).await),
            refusal(usher.deactivate(actor, id).await),
            refusal(usher.reactivate(actor, id).await),
            refusal(usher.delete_member(actor, id).await),
        ] {
            assert!(fits(reason), "{reason:?} instead of {said:?}");
        }
    }
    world.is_sound().await;
}

#[tokio::test]
async fn a_profile_is_changed_with_what_it_was_before_in_the_audit() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let terms = ProfileTerms {
        profile: Profile {
            job_title: Some(PersonName::parse("Fitter").unwrap()),
            ..Profile::default()
        },
        external: Some(Company {
            name: BusinessName::parse("Mill").unwrap(),
            address: None,
        }),
        ..named("Beatrix", "Builder")
    };
    world
        .usher
        .change_profile(&ada, member(&bea), terms.clone())
        .await
        .unwrap();
    let person = world.usher.person(&ada, member(&bea)).await.unwrap();
    assert_eq!(person.row.name, "Beatrix Builder");
    assert_eq!(person.member.options.external, terms.external);
    assert_eq!(world.acts(&ada).await[0], Act::MemberProfileChanged);
    let filter = domain::AuditFilter::default();
    let told = world.usher.audit(&ada, &filter).await.unwrap().rows.remove(0);
    assert_eq!(told.before, [("first name".to_owned(), "Bea".to_owned())]);
    assert!(
        told.after
            .contains(&("job title".to_owned(), "Fitter".to_owned()))
    );
    let before = world.acts(&ada).await.len();
    world
        .usher
        .change_profile(&ada, member(&bea), terms)
        .await
        .unwrap();
    assert_eq!(
        world.acts(&ada).await.len(),
        before,
        "nothing changed, so nothing is told"
    );
    world.is_sound().await;
}

#[tokio::test]
async fn a_manager_is_in_reach_and_nobody_reports_to_themselves_over_others() {
    let People {
        world,
        ada,
        hr,
        inside,
        outside,
        ..
    } = People::make().await;
    let usher = &world.usher;
    usher
        .change_manager(&hr, member(&inside), Some(hr.user))
        .await
        .unwrap();
    let refused = refusal(
        usher
            .change_manager(&hr, member(&inside), Some(outside.user))
            .await,
    );
    assert_eq!(refused, MemberRefusal::ManagerUnavailable, "out of their sight");
    let refused = refusal(usher.change_manager(&ada, member(&hr), Some(inside.user)).await);
    assert_eq!(refused, MemberRefusal::ManagerCircle);
    let refused = refusal(usher.change_manager(&ada, member(&hr), Some(hr.user)).await);
    assert_eq!(refused, MemberRefusal::ManagerCircle);
    let nobody = domain::UserId::new(Uuid::from_u128(9));
    assert_eq!(
        refusal(usher.change_manager(&ada, member(&hr), Some(nobody)).await),
        MemberRefusal::ManagerUnavailable
    );
    usher.change_manager(&ada, member(&inside), None).await.unwrap();
    usher
        .change_manager(&ada, member(&hr), Some(inside.user))
        .await
        .unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn m_b11_a_member_is_moved_within_the_actors_scope() {
    let People {
        world,
        ada,
        hr,
        inside,
        shop,
        yard,
        ..
    } = People::make().await;
    let team = world.unit(&ada, UnitKind::Team, "Riggers").await;
    let quay = world.unit(&ada, UnitKind::Workspace, "Quay").await;
    let into = |department| Place {
        department,
        teams: vec![team],
        workspaces: vec![quay],
        ..Place::default()
    };
    let refused = refusal(
        world
            .usher
            .change_place(&hr, member(&inside), &into(Some(yard)))
            .await,
    );
    assert_eq!(
        refused,
        MemberRefusal::Terms(InviteRefusal::DepartmentOutsideScope)
    );
    world
        .usher
        .change_place(&hr, member(&inside), &into(Some(shop)))
        .await
        .unwrap();
    world
        .usher
        .archive_unit(&ada, UnitKind::Team, team)
        .await
        .unwrap();
    world
        .usher
        .change_place(&ada, member(&inside), &into(Some(yard)))
        .await
        .unwrap();
    let person = world.usher.person(&ada, member(&inside)).await.unwrap();
    assert_eq!(person.row.department.as_deref(), Some("Yard"));
    assert_eq!(
        person.names_of(UnitKind::Team),
        ["Riggers"],
        "what was archived meanwhile stays theirs"
    );
    let refused = refusal(
        world
            .usher
            .change_place(&ada, member(&hr), &into(Some(shop)))
            .await,
    );
    assert_eq!(refused, MemberRefusal::Terms(InviteRefusal::TeamUnavailable));
    let forged = Place {
        location: Some(UnitId::new(Uuid::from_u128(7))),
        ..Place::default()
    };
    let refused = refusal(world.usher.change_place(&ada, member(&inside), &forged).await);
    assert_eq!(refused, MemberRefusal::Terms(InviteRefusal::LocationUnavailable));
    world
        .usher
        .change_place(&ada, member(&inside), &Place::default())
        .await
        .unwrap();
    let person = world.usher.person(&ada, member(&inside)).await.unwrap();
    assert!(person.units.is_empty() && person.row.department.is_none());
    world.is_sound().await;
}

#[tokio::test]
async fn options_are_changed_and_the_weekly_mail_tells_of_workspaces_that_are_theirs() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let quay = world.unit(&ada, UnitKind::Workspace, "Quay").await;
    let yard = world.unit(&ada, UnitKind::Workspace, "Yard").await;
    let place = Place {
        workspaces: vec![quay],
        ..Place::default()
    };
    world
        .usher
        .change_place(&ada, member(&bea), &place)
        .await
        .unwrap();
    let terms = |weekly: Vec<UnitId>| OptionTerms {
        weekly_mail: true,
        weekly,
        owns_records: true,
        record_limit: RecordLimit::Custom(RecordRights::NONE),
        ..OptionTerms::default()
    };
    let refused = refusal(
        world
            .usher
            .change_options(&ada, member(&bea), terms(vec![yard]))
            .await,
    );
    assert_eq!(
        refused,
        MemberRefusal::Terms(InviteRefusal::WeeklyOutsideWorkspaces)
    );
    world
        .usher
        .change_options(&ada, member(&bea), terms(Vec::new()))
        .await
        .unwrap();
    let person = world.usher.person(&ada, member(&bea)).await.unwrap();
    assert_eq!(person.weekly(), ["Quay"], "with none chosen it tells of all");
    assert!(person.member.options.owns_records && person.member.options.weekly_mail);
    world.usher.change_plan(&ada, false).await.unwrap();
    world
        .usher
        .change_options(&ada, member(&bea), terms(vec![quay]))
        .await
        .unwrap();
    let other = OptionTerms {
        record_limit: RecordLimit::Custom(RecordRights::NONE.viewing(domain::EntityType::Contacts)),
        ..terms(vec![quay])
    };
    let refused = refusal(world.usher.change_options(&ada, member(&bea), other).await);
    assert_eq!(refused, MemberRefusal::Terms(InviteRefusal::RecordSetsNotInPlan));
    world.is_sound().await;
}

#[tokio::test]
async fn m_e4_a_member_is_given_the_last_seat_once_whatever_runs_beside() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    let mut people = Vec::new();
    for number in 0..4 {
        people.push(
            world
                .joined(&ada, &format!("m{number}@engines.example"), "User", None)
                .await,
        );
    }
    let given = join_all(
        people
            .iter()
            .map(|person| world.usher.give_app(&ada, member(person), access)),
    )
    .await;
    assert_eq!(given.iter().filter(|given| given.is_ok()).count(), 1);
    for given in given.into_iter().filter(Result::is_err) {
        assert_eq!(
            refusal(given),
            MemberRefusal::Terms(InviteRefusal::TooFewSeats { row: 0, free: 0 })
        );
    }
    world.is_sound().await;
}

#[tokio::test]
async fn an_app_is_given_changed_and_taken_away_and_a_deactivated_member_gets_none() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (app, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let cy = world.joined(&ada, "cy@engines.example", "User", None).await;
    let usher = &world.usher;
    usher.give_app(&ada, member(&bea), access).await.unwrap();
    let again = refusal(usher.give_app(&ada, member(&bea), access).await);
    assert_eq!(
        again,
        MemberRefusal::Terms(InviteRefusal::AlreadySeated { row: 0 })
    );
    let reader = usher
        .create_app_role(&ada, app, domain::UnitName::parse("Reader").unwrap())
        .await
        .unwrap();
    let as_reader = Access {
        role: reader,
        ..access
    };
    usher
        .change_app_role(&ada, member(&bea), as_reader)
        .await
        .unwrap();
    assert_eq!(
        usher.person(&ada, member(&bea)).await.unwrap().accesses[0].role,
        "Reader"
    );
    let none = refusal(usher.change_app_role(&ada, member(&cy), as_reader).await);
    assert_eq!(none, MemberRefusal::NoSuchAccess);
    usher.deactivate(&ada, member(&bea)).await.unwrap();
    let inactive = refusal(usher.give_app(&ada, member(&bea), access).await);
    assert_eq!(inactive, MemberRefusal::Terms(InviteRefusal::PersonUnavailable));
    usher.give_app(&ada, member(&cy), access).await.unwrap();
    assert_eq!(
        usher.reactivate(&ada, member(&bea)).await.unwrap(),
        ["Flow, Standard"],
        "no seat is free"
    );
    let lacking = refusal(usher.give_app(&ada, member(&bea), access).await);
    assert_eq!(
        lacking,
        MemberRefusal::Terms(InviteRefusal::TooFewSeats { row: 0, free: 0 })
    );
    usher
        .take_app_away(&ada, member(&cy), access.subscription)
        .await
        .unwrap();
    assert_eq!(
        refusal(usher.take_app_away(&ada, member(&cy), access.subscription).await),
        MemberRefusal::NoSuchAccess
    );
    usher.give_app(&ada, member(&bea), as_reader).await.unwrap();
    assert_eq!(world.seats(&ada).await[0].used, 1);
    assert_eq!(
        world.acts(&ada).await[..2],
        [Act::MemberAppGiven, Act::MemberAppTaken]
    );
    world.is_sound().await;
}

#[tokio::test]
async fn signing_out_everywhere_ends_the_sessions_of_this_business_only() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let second = world.second_business(&ada).await;
    let sign_in = async || {
        let typed = SignIn {
            name: "ada@engines.example".into(),
            password: crate::world::PASSWORD.into(),
            keep: false,
        };
        world.usher.sign_in(typed, &Client::default()).await.unwrap()
    };
    let (one, _other) = (sign_in().await, sign_in().await);
    let principal = world.usher.principal(&one.token).await.unwrap().unwrap();
    let here = Actor::of(&principal, Client::default()).unwrap();
    let there = if here.seat.business == ada.seat.business {
        &second
    } else {
        &ada
    };
    let before = world
        .store
        .figures_of(there.seat.business, member(there), world.usher.now())
        .await
        .unwrap();
    assert!(
        world
            .usher
            .sign_out_everywhere(&here, member(&here))
            .await
            .unwrap()
            >= 2
    );
    assert!(world.usher.principal(&one.token).await.unwrap().is_none());
    let after = world
        .store
        .figures_of(there.seat.business, member(there), world.usher.now())
        .await
        .unwrap();
    assert_eq!(after.sessions, before.sessions);
    assert_eq!(
        world
            .usher
            .sign_out_everywhere(&here, member(&here))
            .await
            .unwrap(),
        0
    );
    world.is_sound().await;
}
