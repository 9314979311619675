//! Delivering the outbox.

use crate::world::{World, id_of};
use domain::{DeliveryState, RoleTemplate, Span};
use service::ports::{MailBody, MailOutcome};

fn links(world: &World) -> Vec<String> {
    let tries = world.mailer.tries.lock().unwrap();
    tries
        .iter()
        .map(|mail| match &mail.body {
            MailBody::Invitation(body) | MailBody::Reminder(body) => body.link.clone(),
            MailBody::NewInvitationAsked(body) => body.link.clone(),
            MailBody::LeftOut(body) => body.link.clone(),
            MailBody::Notice(body) => body.link.clone(),
            MailBody::Weekly(body) => body.end.clone(),
            MailBody::Account(body) => format!("{:?}", body.news),
            MailBody::Test(body) => body.link.clone(),
        })
        .collect()
}

#[tokio::test]
async fn a_mail_refused_for_now_is_tried_at_1_5_15_30_60_minutes_with_the_same_id_and_link() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    let busy = || MailOutcome::Later("451 busy".into());
    world.mailer.script.lock().unwrap().extend((0..5).map(|_| busy()));
    world.deliver_all().await;
    assert_eq!(world.row(&ada, id).await.delivery, Some(DeliveryState::Retrying));
    assert_eq!(world.row(&ada, id).await.answer.as_deref(), Some("451 busy"));
    for (tries, minutes) in [(1, 1), (2, 5), (3, 15), (4, 30), (5, 60)] {
        world.pass(Span::seconds(60 * minutes - 1));
        world.deliver_all().await;
        assert_eq!(world.mailer.tries.lock().unwrap().len(), tries, "not yet");
        world.pass(Span::seconds(1));
        world.deliver_all().await;
        assert_eq!(world.mailer.tries.lock().unwrap().len(), tries + 1);
    }
    assert_eq!(world.row(&ada, id).await.delivery, Some(DeliveryState::Sent));
    let tries = world.mailer.tries.lock().unwrap();
    assert!(tries.iter().all(|mail| mail.message_id == tries[0].message_id));
    drop(tries);
    assert!(links(&world).iter().all(|link| *link == links(&world)[0]));
}

#[tokio::test]
async fn a_mail_refused_for_good_is_not_tried_again() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    world
        .mailer
        .script
        .lock()
        .unwrap()
        .push_back(MailOutcome::Never("550 no such user".into()));
    world.deliver_all().await;
    world.pass(Span::hours(20));
    world.deliver_all().await;
    let row = world.row(&ada, id).await;
    assert_eq!(
        (row.delivery, row.answer.as_deref()),
        (Some(DeliveryState::Failed), Some("550 no such user"))
    );
    assert_eq!(world.mailer.tries.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn tries_end_with_the_invitation() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, "bea@engines.example", "User").await);
    world
        .mailer
        .script
        .lock()
        .unwrap()
        .extend((0..99).map(|_| MailOutcome::Later("451 busy".into())));
    for _ in 0..60 {
        world.deliver_all().await;
        world.pass(Span::minutes(30));
    }
    let tries = world.mailer.tries.lock().unwrap().len();
    assert!((12..=22).contains(&tries), "{tries}");
    assert_eq!(world.row(&ada, id).await.delivery, Some(DeliveryState::Failed));
}
