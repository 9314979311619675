//! The dashboard's figures, through the use cases: whose they are, and over which time.

use crate::world::{World, id_of, refusal};
use domain::{
    DepartmentPart, InvitationState, Period, ReachRefusal, RoleTemplate, Span, Tally, UnitId, UnitKind,
};
use service::ports::MailOutcome;
use service::{Actor, Figures};

/// Ada, who may do everything, HR of the department Shop, and somebody of the department Yard: each joined in an hour.
struct Place {
    world: World,
    ada: Actor,
    hr: Actor,
    out: Actor,
    shop: UnitId,
    yard: UnitId,
}

async fn place() -> Place {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let [shop, yard] = [
        world.unit(&ada, UnitKind::Department, "Shop").await,
        world.unit(&ada, UnitKind::Department, "Yard").await,
    ];
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let out = world
        .joined(&ada, "out@engines.example", "Employee", Some(yard))
        .await;
    Place {
        world,
        ada,
        hr,
        out,
        shop,
        yard,
    }
}

impl Place {
    async fn figures(&self, actor: &Actor, period: Period) -> Figures {
        self.world.usher.figures(actor, period).await.unwrap()
    }
}

fn tally(invited: i64, delivered: i64, accepted: i64) -> Tally {
    Tally {
        invited,
        delivered,
        accepted,
    }
}

#[tokio::test]
async fn figures_of_a_department_are_all_that_its_administrator_gets() {
    let place = place().await;
    let world = &place.world;
    world.subscribe(&place.ada, "Flow", Some(2)).await;
    world
        .invite_into(
            &place.ada,
            "shop@engines.example",
            "Employee",
            Some(place.shop),
            None,
        )
        .await;
    world
        .invite_into(
            &place.ada,
            "yard@engines.example",
            "Employee",
            Some(place.yard),
            None,
        )
        .await;
    let all = place.figures(&place.ada, Period::SevenDays).await;
    assert_eq!(all.fared.fares.all.tally, tally(4, 2, 2));
    assert_eq!(all.outstanding.pending, 2);
    assert_eq!(
        (
            all.waiting.len(),
            all.seats.map(|(shown, count)| (shown.len(), count))
        ),
        (2, Some((1, 1)))
    );
    assert_eq!(all.fared.fares.departments.len(), 2);
    let names: Vec<&str> = all
        .fared
        .departments
        .iter()
        .map(|(_, name)| name.as_str())
        .collect();
    assert!(names.contains(&"Shop") && names.contains(&"Yard"), "{names:?}");

    let own = place.figures(&place.hr, Period::SevenDays).await;
    assert_eq!(
        (own.fared.fares.all.tally, own.outstanding.pending),
        (tally(2, 1, 1), 1)
    );
    assert_eq!(own.waiting.len(), 1);
    assert_eq!(own.waiting[0].email.as_deref(), Some("shop@engines.example"));
    assert_eq!(own.fared.departments, [(place.shop, "Shop".to_owned())]);
    assert_eq!(
        own.fared.fares.departments[0].0,
        DepartmentPart::Department(place.shop)
    );
    let over_time: i64 = own
        .fared
        .over_time
        .iter()
        .map(|(_, _, tally)| tally.invited)
        .sum();
    assert_eq!((over_time, own.seats), (2, None));
    world.is_sound().await;
}

#[tokio::test]
async fn somebody_who_may_not_see_people_gets_no_figures() {
    let place = place().await;
    let refused = refusal(place.world.usher.figures(&place.out, Period::default()).await);
    assert_eq!(refused, ReachRefusal::NotPermitted);
}

#[tokio::test]
async fn a_period_holds_what_was_sent_in_it_and_a_resend_moves_an_invitation_to_its_day() {
    let place = place().await;
    let (world, ada) = (&place.world, &place.ada);
    let sent = id_of(world.invite(ada, "late@engines.example", "Employee").await);
    world.pass(Span::days(8));
    let counts = |figures: Figures| figures.fared.fares.all.tally.invited;
    assert_eq!(counts(place.figures(ada, Period::SevenDays).await), 0);
    assert_eq!(counts(place.figures(ada, Period::ThirtyDays).await), 3);
    world.usher.resend(ada, sent).await.unwrap();
    world.deliver_all().await;
    let week = place.figures(ada, Period::SevenDays).await;
    let days: Vec<i64> = week
        .fared
        .over_time
        .iter()
        .map(|(_, _, tally)| tally.invited)
        .collect();
    assert_eq!(days, [0, 0, 0, 0, 0, 0, 1]);
    assert_eq!(week.fared.fares.all.tally, tally(1, 1, 0));
    assert_eq!(counts(place.figures(ada, Period::NinetyDays).await), 3);
    let year = place.figures(ada, Period::TwelveMonths).await;
    assert_eq!((year.fared.over_time.len(), counts(year)), (12, 3));
    world.is_sound().await;
}

#[tokio::test]
async fn what_waits_is_shown_with_what_expired_and_whose_mail_failed_is_counted() {
    let place = place().await;
    let (world, ada) = (&place.world, &place.ada);
    let failed = MailOutcome::Never("550 no such person".to_owned());
    world.mailer.script.lock().unwrap().push_back(failed);
    world.invite(ada, "gone@engines.example", "Employee").await;
    world.deliver_all().await;
    assert_eq!(place.figures(ada, Period::default()).await.failed, 1);
    assert_eq!(place.figures(&place.hr, Period::default()).await.failed, 0);
    world.pass(Span::days(2));
    world.invite(ada, "new@engines.example", "Employee").await;
    let figures = place.figures(ada, Period::default()).await;
    let waiting: Vec<_> = figures
        .waiting
        .iter()
        .map(|row| (row.state, row.email.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        waiting,
        [
            (InvitationState::Pending, "new@engines.example"),
            (InvitationState::Expired, "gone@engines.example"),
        ]
    );
    assert_eq!((figures.outstanding.pending, figures.outstanding.expired), (1, 1));
    world.pass(Span::days(15));
    assert!(
        place
            .figures(ada, Period::default())
            .await
            .waiting
            .iter()
            .all(|row| row.email.as_deref() != Some("gone@engines.example"))
    );
}
