//! Reminders of invitations.

use crate::databases::on_both;
use crate::world::{World, id_of, refusal, token_in};
use domain::{Act, ReminderRefusal, RoleTemplate, Span};
use futures::future::join_all;
use service::Client;
use service::ports::{InvitationMail, MailBody};

impl World {
    /// One round of the worker, and what it has reminded of so far.
    async fn reminders(&self) -> Vec<(String, InvitationMail)> {
        while self.usher.remind().await.unwrap() {}
        self.deliver_all().await;
        let tries = self.mailer.tries.lock().unwrap();
        let reminders = tries.iter().filter_map(|mail| match &mail.body {
            MailBody::Reminder(facts) => Some((mail.to.to_string(), facts.clone())),
            _ => None,
        });
        reminders.collect()
    }
}

const BEA: &str = "bea@engines.example";

#[tokio::test]
async fn nobody_is_reminded_unless_the_business_wants_it_and_then_once_with_the_same_link() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let id = id_of(world.invite(&ada, BEA, "User").await);
    let token = world.token_mailed_to(BEA).await;
    world.pass(Span::hours(12));
    assert!(world.reminders().await.is_empty(), "reminders are off");
    world.usher.change_reminders(&ada, Some(12), None).await.unwrap();
    let reminders = world.reminders().await;
    let [(to, mail)] = reminders.as_slice() else {
        panic!("{reminders:?}")
    };
    assert_eq!((to.as_str(), token_in(mail)), (BEA, token.clone()));
    let reminded = world.row(&ada, id).await.reminded_at;
    assert_eq!(reminded, Some(world.usher.now()));
    world.pass(Span::hours(6));
    assert_eq!(world.reminders().await.len(), 1);
    assert!(world.acts(&ada).await.contains(&Act::InvitationReminded));
    world
        .usher
        .accept(&token, world.typed(&token), &Client::default())
        .await
        .unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn a_second_reminder_comes_in_its_time_and_a_resend_begins_anew() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world
        .usher
        .change_reminders(&ada, Some(6), Some(12))
        .await
        .unwrap();
    let id = id_of(world.invite(&ada, BEA, "User").await);
    world.deliver_all().await;
    for (hours, sent) in [(5, 0), (1, 1), (5, 1), (1, 2), (6, 2)] {
        world.pass(Span::hours(hours));
        assert_eq!(world.reminders().await.len(), sent);
    }
    world.usher.resend(&ada, id).await.unwrap();
    world.deliver_all().await;
    assert_eq!(
        world.row(&ada, id).await.reminded_at,
        None,
        "not of this generation"
    );
    world.pass(Span::hours(13));
    assert_eq!(
        world.reminders().await.len(),
        3,
        "where both are due, one goes out"
    );
    world.pass(Span::hours(1));
    assert_eq!(world.reminders().await.len(), 3);
    world.is_sound().await;
}

#[tokio::test]
async fn nobody_is_reminded_of_what_is_over_or_never_arrived() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.usher.change_reminders(&ada, Some(12), None).await.unwrap();
    let cancelled = id_of(world.invite(&ada, "cy@engines.example", "User").await);
    world.invite(&ada, BEA, "User").await;
    let token = world.token_mailed_to(BEA).await;
    world.usher.cancel(&ada, cancelled).await.unwrap();
    world
        .usher
        .accept(&token, world.typed(&token), &Client::default())
        .await
        .unwrap();
    world.invite(&ada, "di@engines.example", "User").await;
    let never = service::ports::MailOutcome::Never("550 no such person".into());
    world.mailer.script.lock().unwrap().push_back(never);
    world.deliver_all().await;
    world.pass(Span::hours(13));
    assert!(world.reminders().await.is_empty());
    world.invite(&ada, "ed@engines.example", "User").await;
    world.deliver_all().await;
    world.pass(Span::hours(25));
    assert!(world.reminders().await.is_empty(), "it has expired");
    world.is_sound().await;
}

#[tokio::test]
async fn a_reminder_that_waits_is_dropped_when_the_invitation_is_over() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.usher.change_reminders(&ada, Some(12), None).await.unwrap();
    let id = id_of(world.invite(&ada, BEA, "User").await);
    world.deliver_all().await;
    world.pass(Span::hours(13));
    while world.usher.remind().await.unwrap() {}
    world.usher.cancel(&ada, id).await.unwrap();
    assert!(world.reminders().await.is_empty());
    world.is_sound().await;
}

#[tokio::test]
async fn who_may_change_settings_sets_reminders_that_fit_the_lifetime() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, BEA, "User", None).await;
    let refused = refusal(world.usher.change_reminders(&bea, Some(12), None).await);
    assert_eq!(refused, ReminderRefusal::NotPermitted);
    let refused = refusal(world.usher.change_reminders(&ada, Some(24), None).await);
    assert_eq!(refused, ReminderRefusal::OutOfRange { most_hours: 23 });
    world
        .usher
        .change_reminders(&ada, Some(6), Some(18))
        .await
        .unwrap();
    assert_eq!(
        world.usher.reminders(&ada).await.unwrap().to_string(),
        "after 6 h and 18 h"
    );
    world.usher.change_reminders(&ada, None, None).await.unwrap();
    assert_eq!(
        world.usher.reminders(&ada).await.unwrap(),
        domain::Reminders::default()
    );
    assert!(world.acts(&ada).await.contains(&Act::BusinessChanged));
    world.is_sound().await;
}

on_both! {
    async fn two_workers_at_once_remind_of_each_invitation_once(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        world.usher.change_reminders(&ada, Some(12), None).await.unwrap();
        for number in 0..10 {
            world.invite(&ada, &format!("bea{number}@engines.example"), "User").await;
        }
        world.deliver_all().await;
        world.pass(Span::hours(13));
        for outcome in join_all((0..6).map(|_| world.usher.remind())).await {
            outcome.unwrap();
        }
        assert_eq!(world.reminders().await.len(), 10);
        world.is_sound().await;
    }
}
