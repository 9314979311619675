//! Apps, subscriptions and seats, through the use cases.

use crate::databases::on_both;
use crate::world::{World, id_of, invite_to, refusal};
use domain::{
    Access, Act, AppId, AppRoleId, InstanceRefusal, InviteRefusal, ReachRefusal, RenewRefusal, RoleTemplate,
    SeatLimit, Seats, Span, SubscriptionId, UnitName,
};
use futures::future::{join, join_all};
use service::{Actor, Client, Failure, Invite, InviteOutcome, Invited, SubscriptionTerms};

fn name(text: &str) -> UnitName {
    UnitName::parse(text).unwrap()
}

pub(crate) fn terms(seats: Option<u32>) -> SubscriptionTerms {
    SubscriptionTerms {
        package: name("Standard"),
        limit: seats.map(|seats| SeatLimit::new(seats).unwrap()),
        active: true,
        starts_at: None,
        ends_at: None,
    }
}

impl World {
    /// An app with a role, and the business's subscription for it with so many seats.
    pub(crate) async fn subscribe(&self, actor: &Actor, app: &str, seats: Option<u32>) -> (AppId, Access) {
        let app = self.usher.create_app(actor, name(app)).await.unwrap();
        let role = self
            .usher
            .create_app_role(actor, app, name("Author"))
            .await
            .unwrap();
        let subscription = self
            .usher
            .create_subscription(actor, app, terms(seats))
            .await
            .unwrap();
        (app, Access { subscription, role })
    }

    pub(crate) async fn invite_with(
        &self,
        actor: &Actor,
        emails: &[&str],
        accesses: &[Access],
    ) -> Result<Invited, Failure<InviteRefusal>> {
        let invite = Invite {
            accesses: accesses.to_vec(),
            ..invite_to(emails, self.role(actor, "User").await)
        };
        self.usher.invite(actor, &invite).await
    }

    pub(crate) async fn seats(&self, actor: &Actor) -> Vec<Seats> {
        let rows = self.usher.subscriptions(actor).await.unwrap();
        rows.into_iter().map(|row| row.seats).collect()
    }
}

#[tokio::test]
async fn m_e2_who_accepts_gets_the_apps_and_the_audit_tells_so() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (app, access) = world.subscribe(&ada, "Flow", Some(2)).await;
    assert_eq!(world.usher.apps_to_give(&ada).await.unwrap()[0].name, "Flow");
    let (rows, roles) = world.usher.accesses_to_give(&ada, app).await.unwrap();
    assert_eq!(roles[0].name, "Author");
    assert_eq!(
        (rows[0].package.as_str(), rows[0].seats.free()),
        ("Standard", Some(2))
    );
    world
        .invite_with(&ada, &["bea@engines.example"], &[access])
        .await
        .unwrap();
    assert_eq!(
        world.seats(&ada).await,
        [Seats {
            limit: Some(2),
            used: 0,
            held: 1
        }]
    );
    let token = world.token_mailed_to("bea@engines.example").await;
    let joined = world
        .usher
        .accept(&token, world.typed(&token), &Client::default())
        .await
        .unwrap();
    assert!(!joined.left_out);
    assert_eq!(
        world.seats(&ada).await,
        [Seats {
            limit: Some(2),
            used: 1,
            held: 0
        }]
    );
    let page = world
        .usher
        .audit(&ada, &domain::AuditFilter::default())
        .await
        .unwrap();
    let created = page
        .rows
        .iter()
        .find(|row| row.act == Act::MemberCreated)
        .unwrap();
    let apps = ("apps".to_owned(), "Flow, Standard, as Author".to_owned());
    assert!(created.after.contains(&apps), "{:?}", created.after);
    world.is_sound().await;
}

#[tokio::test]
async fn m_e4_a_submission_with_too_few_seats_is_refused_with_how_many_are_free_and_nothing_is_written() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(2)).await;
    let three = ["a@engines.example", "b@engines.example", "c@engines.example"];
    let refused = refusal(world.invite_with(&ada, &three, &[access]).await);
    assert_eq!(refused, InviteRefusal::TooFewSeats { row: 0, free: 2 });
    assert_eq!(world.seats(&ada).await[0].held, 0);
    let twice = ["a@engines.example", "b@engines.example", "A@engines.example"];
    let invited = world.invite_with(&ada, &twice, &[access]).await.unwrap();
    assert_eq!(invited.outcomes.len(), 2);
    assert_eq!(world.seats(&ada).await[0].free(), Some(0));
    world.is_sound().await;
}

#[tokio::test]
async fn a25_forged_accesses_are_refused_by_row() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (app, flow) = world.subscribe(&ada, "Flow", None).await;
    let (_, track) = world.subscribe(&ada, "Track", None).await;
    let second = world.second_business(&ada).await;
    let elsewhere = world
        .usher
        .create_subscription(&second, app, terms(None))
        .await
        .unwrap();
    let unknown = uuid::Uuid::from_u128(1);
    let unavailable = InviteRefusal::SubscriptionUnavailable { row: 1 };
    for (forged, expected) in [
        (
            Access {
                subscription: elsewhere,
                ..flow
            },
            unavailable,
        ),
        (
            Access {
                subscription: SubscriptionId::new(unknown),
                ..flow
            },
            unavailable,
        ),
        (
            Access {
                role: track.role,
                ..flow
            },
            InviteRefusal::AppRoleUnavailable { row: 1 },
        ),
        (
            Access {
                role: AppRoleId::new(unknown),
                ..flow
            },
            InviteRefusal::AppRoleUnavailable { row: 1 },
        ),
        (track, InviteRefusal::SubscriptionTwice { row: 1 }),
    ] {
        let verdict = world
            .invite_with(&ada, &["bea@engines.example"], &[track, forged])
            .await;
        assert_eq!(refusal(verdict), expected);
    }
    assert_eq!(
        world
            .seats(&ada)
            .await
            .iter()
            .map(|seats| seats.held)
            .sum::<i64>(),
        0
    );
    world.is_sound().await;
}

#[tokio::test]
async fn only_instance_administrators_change_apps_and_subscriptions_and_the_business_reads_them() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (app, access) = world.subscribe(&ada, "Flow", None).await;
    let bea = world.joined(&ada, "bea@engines.example", "Admin", None).await;
    assert_eq!(world.usher.apps(&bea).await.unwrap().len(), 1);
    assert_eq!(world.usher.subscriptions(&bea).await.unwrap().len(), 1);
    let not = InstanceRefusal::NotPermitted;
    assert_eq!(refusal(world.usher.create_app(&bea, name("Track")).await), not);
    assert_eq!(
        refusal(world.usher.rename_app(&bea, app, &name("Track")).await),
        not
    );
    assert_eq!(refusal(world.usher.archive_app(&bea, app).await), not);
    assert_eq!(
        refusal(world.usher.create_app_role(&bea, app, name("Reader")).await),
        not
    );
    assert_eq!(
        refusal(
            world
                .usher
                .rename_app_role(&bea, access.role, &name("Reader"))
                .await
        ),
        not
    );
    assert_eq!(
        refusal(world.usher.archive_app_role(&bea, access.role).await),
        not
    );
    assert_eq!(
        refusal(world.usher.create_subscription(&bea, app, terms(None)).await),
        not
    );
    assert_eq!(
        refusal(
            world
                .usher
                .change_subscription(&bea, access.subscription, terms(None))
                .await
        ),
        not
    );
    let viewer = world.joined(&ada, "cy@engines.example", "Viewer", None).await;
    assert_eq!(
        refusal(world.usher.apps(&viewer).await),
        ReachRefusal::NotPermitted
    );
    assert_eq!(
        refusal(world.usher.subscriptions(&viewer).await),
        ReachRefusal::NotPermitted
    );
    assert_eq!(
        refusal(world.usher.apps_to_give(&viewer).await),
        ReachRefusal::NotPermitted
    );
    world.is_sound().await;
}

#[tokio::test]
async fn what_is_wrong_with_an_app_or_a_subscription_is_told_and_changes_are_audited() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (app, access) = world.subscribe(&ada, "Flow", Some(3)).await;
    let usher = &world.usher;
    assert_eq!(
        refusal(usher.create_app(&ada, name("flow")).await),
        InstanceRefusal::NameTaken
    );
    assert_eq!(
        refusal(usher.create_app_role(&ada, app, name("AUTHOR")).await),
        InstanceRefusal::NameTaken
    );
    assert_eq!(
        refusal(usher.create_subscription(&ada, app, terms(None)).await),
        InstanceRefusal::NameTaken
    );
    let now = usher.now();
    let backwards = SubscriptionTerms {
        starts_at: Some(now),
        ends_at: Some(now),
        ..terms(None)
    };
    let refused = usher
        .change_subscription(&ada, access.subscription, backwards)
        .await;
    assert_eq!(refusal(refused), InstanceRefusal::EndsBeforeItStarts);
    usher
        .change_subscription(&ada, access.subscription, terms(Some(3)))
        .await
        .unwrap();
    usher
        .change_subscription(&ada, access.subscription, terms(Some(1)))
        .await
        .unwrap();
    usher.rename_app(&ada, app, &name("Flow 2")).await.unwrap();
    usher
        .rename_app_role(&ada, access.role, &name("Writer"))
        .await
        .unwrap();
    usher.archive_app_role(&ada, access.role).await.unwrap();
    assert_eq!(
        refusal(usher.archive_app_role(&ada, access.role).await),
        InstanceRefusal::NotFound
    );
    usher.archive_app(&ada, app).await.unwrap();
    assert_eq!(
        refusal(usher.archive_app(&ada, app).await),
        InstanceRefusal::NotFound
    );
    assert_eq!(
        refusal(usher.create_subscription(&ada, app, terms(None)).await),
        InstanceRefusal::NotFound
    );
    let acts = world.acts(&ada).await;
    assert_eq!(
        acts.iter()
            .filter(|act| **act == Act::SubscriptionChanged)
            .count(),
        1,
        "{acts:?}"
    );
    let chain = world.store.chain_head(None).await.unwrap();
    assert_eq!(
        chain.seq, 6,
        "what was done to apps stands in the instance's chain"
    );
    world.is_sound().await;
}

#[tokio::test]
async fn a31_resending_an_expired_invitation_takes_its_seats_again_or_says_which_are_missing() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    let first = id_of(
        world
            .invite_with(&ada, &["bea@engines.example"], &[access])
            .await
            .unwrap()
            .outcomes
            .remove(0)
            .1,
    );
    world.pass(Span::hours(25));
    let second = id_of(
        world
            .invite_with(&ada, &["cy@engines.example"], &[access])
            .await
            .unwrap()
            .outcomes
            .remove(0)
            .1,
    );
    let of = vec!["Flow, Standard".to_owned()];
    assert_eq!(
        refusal(world.usher.resend(&ada, first).await),
        RenewRefusal::NoFreeSeats { of }
    );
    world.usher.cancel(&ada, second).await.unwrap();
    world.usher.resend(&ada, first).await.unwrap();
    assert_eq!(world.seats(&ada).await[0].held, 1);
    world.is_sound().await;
}

#[tokio::test]
async fn a_subscription_that_was_closed_meanwhile_is_left_out_and_the_inviter_is_told() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    world
        .invite_with(&ada, &["bea@engines.example"], &[access])
        .await
        .unwrap();
    let token = world.token_mailed_to("bea@engines.example").await;
    let closed = SubscriptionTerms {
        active: false,
        ..terms(Some(1))
    };
    world
        .usher
        .change_subscription(&ada, access.subscription, closed)
        .await
        .unwrap();
    let joined = world
        .usher
        .accept(&token, world.typed(&token), &Client::default())
        .await
        .unwrap();
    assert!(joined.left_out);
    world.deliver_all().await;
    let told = world.mailer.tries.lock().unwrap().last().cloned().unwrap();
    assert_eq!(told.to.as_str(), "ada@engines.example");
    assert!(
        format!("{:?}", told.body).contains("App(\"Flow, Standard\")"),
        "{:?}",
        told.body
    );
    assert_eq!(
        world.seats(&ada).await,
        [Seats {
            limit: Some(1),
            used: 0,
            held: 0
        }]
    );
    world.is_sound().await;
}

#[tokio::test]
async fn a_deactivated_members_seats_are_free_and_come_back_while_there_are_some() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let (_, access) = world.subscribe(&ada, "Flow", Some(1)).await;
    world
        .invite_with(&ada, &["bea@engines.example"], &[access])
        .await
        .unwrap();
    let token = world.token_mailed_to("bea@engines.example").await;
    let joined = world
        .usher
        .accept(&token, world.typed(&token), &Client::default())
        .await
        .unwrap();
    let bea = world.actor(&joined.session).await.seat.authority.member;
    world.usher.deactivate(&ada, bea).await.unwrap();
    assert_eq!(world.seats(&ada).await[0].used, 0);
    assert!(world.usher.reactivate(&ada, bea).await.unwrap().is_empty());
    assert_eq!(world.seats(&ada).await[0].used, 1);
    world.usher.deactivate(&ada, bea).await.unwrap();
    world
        .invite_with(&ada, &["cy@engines.example"], &[access])
        .await
        .unwrap();
    assert_eq!(
        world.usher.reactivate(&ada, bea).await.unwrap(),
        ["Flow, Standard"]
    );
    assert_eq!(
        world.seats(&ada).await,
        [Seats {
            limit: Some(1),
            used: 0,
            held: 1
        }]
    );
    world.is_sound().await;
}

on_both! {
    async fn a29_m_e4_two_hundred_invitations_at_once_for_twenty_five_seats_give_exactly_twenty_five(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let mut inviters = Vec::new();
        for number in 0..10 {
            inviters.push(world.joined(&ada, &format!("inviter{number}@engines.example"), "Admin", None).await);
        }
        let (_, access) = world.subscribe(&ada, "Flow", Some(25)).await;
        let invite = async |number: usize| {
            let email = format!("person{number}@engines.example");
            let verdict = world.invite_with(&inviters[number % 10], &[&email], &[access]).await;
            match verdict {
                Ok(invited) => matches!(invited.outcomes[0].1, InviteOutcome::Invited { .. }),
                Err(Failure::Refused(InviteRefusal::TooFewSeats { row: 0, free: 0 })) => false,
                Err(other) => panic!("{other:?}"),
            }
        };
        let invited = join_all((0..200).map(invite)).await;
        assert_eq!(invited.into_iter().filter(|invited| *invited).count(), 25);
        assert_eq!(world.seats(&ada).await, [Seats { limit: Some(25), used: 0, held: 25 }]);
        world.is_sound().await;
    }

    async fn a30_a31_cancelling_accepting_resending_expiring_and_lowering_the_limit_at_once_leave_right_counts(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let (_, access) = world.subscribe(&ada, "Flow", Some(5)).await;
        let client = Client::default();
        let mut used = 0;
        for round in 0..6 {
            let email = format!("round{round}@engines.example");
            let wide = world.usher.change_subscription(&ada, access.subscription, terms(Some(20)));
            wide.await.unwrap();
            let id = id_of(world.invite_with(&ada, &[&email], &[access]).await.unwrap().outcomes.remove(0).1);
            let token = world.token_mailed_to(&email).await;
            let lowered = world.usher.change_subscription(&ada, access.subscription, terms(Some(0)));
            let accepted = world.usher.accept(&token, world.typed(&token), &client);
            let (accepted, cancelled) = if round % 2 == 0 {
                let cancelled = world.usher.cancel(&ada, id);
                let (accepted, (cancelled, lowered)) = join(accepted, join(cancelled, lowered)).await;
                lowered.unwrap();
                (accepted.is_ok(), cancelled.is_ok())
            } else {
                world.pass(Span::hours(24));
                let (accepted, (resent, lowered)) = join(accepted, join(world.usher.resend(&ada, id), lowered)).await;
                lowered.unwrap();
                let _ = world.usher.expire().await.unwrap();
                // The old link is dead either way, and so is the seat unless it was taken again in time.
                assert!(accepted.is_err());
                (false, resent.is_err())
            };
            used += i64::from(accepted);
            let held = i64::from(!accepted && !cancelled);
            let seats = world.seats(&ada).await[0];
            assert_eq!(seats.used, used, "an acceptance of a held seat always succeeds");
            assert_eq!(seats.held, held, "{seats:?}");
            if held == 1 {
                world.usher.cancel(&ada, id).await.unwrap();
            }
        }
        world.is_sound().await;
    }
}
