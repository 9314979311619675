//! The outbox as administrators see it, and trying again.

use crate::world::{World, id_of, refusal};
use domain::{
    Act, AuditFilter, DeliveryState, FieldChange, ListPart, OutboxFilter, OutboxStates, Permission,
    Permissions, ReachRefusal, RoleTemplate, Scope, UnitRefusal,
};
use service::ports::{MailOutcome, ToRetry};
use service::{Actor, AuditOf};

/// A business with two mails that failed and one that was sent, and its administrator, who runs the instance.
async fn scene() -> (World, Actor) {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let never = |_| MailOutcome::Never("550 no such user".into());
    world.mailer.script.lock().unwrap().extend((0..2).map(never));
    for email in [
        "one@engines.example",
        "two@engines.example",
        "three@engines.example",
    ] {
        world.invite(&ada, email, "User").await;
        world.deliver_all().await;
    }
    (world, ada)
}

async fn shown(world: &World, actor: &Actor, states: OutboxStates) -> Vec<(String, DeliveryState)> {
    let filter = OutboxFilter {
        states,
        ..OutboxFilter::default()
    };
    let page = world.usher.outbox(actor, &filter, ListPart::Start).await.unwrap();
    page.rows.into_iter().map(|row| (row.to, row.state)).collect()
}

fn all(states: OutboxStates) -> ToRetry {
    ToRetry::All(OutboxFilter {
        states,
        ..OutboxFilter::default()
    })
}

/// Somebody of the business who does not run the instance, with other rights.
fn with(actor: &Actor, permissions: &[Permission], scope: Scope) -> Actor {
    let mut other = actor.clone();
    other.instance_admin = false;
    other.seat.authority.permissions = Permissions::of(permissions);
    other.seat.authority.scope = scope;
    other
}

#[tokio::test]
async fn what_failed_is_tried_now_one_by_one_or_all_at_once_and_the_act_is_told() {
    let (world, ada) = scene().await;
    let filter = OutboxFilter::default();
    let page = world.usher.outbox(&ada, &filter, ListPart::Start).await.unwrap();
    let one = page
        .rows
        .iter()
        .find(|row| row.to == "one@engines.example")
        .unwrap();
    let tried = world.usher.retry_mail(&ada, &ToRetry::One(one.id)).await.unwrap();
    assert_eq!(tried, 1);
    world.deliver_all().await;
    let open = shown(&world, &ada, OutboxStates::Open).await;
    assert_eq!(open, [("two@engines.example".to_owned(), DeliveryState::Failed)]);
    let again = world.usher.retry_mail(&ada, &ToRetry::One(one.id)).await.unwrap();
    assert_eq!(again, 0, "it was sent meanwhile");
    let tried = world
        .usher
        .retry_mail(&ada, &all(OutboxStates::Failed))
        .await
        .unwrap();
    assert_eq!(tried, 1);
    world.deliver_all().await;
    assert_eq!(shown(&world, &ada, OutboxStates::Sent).await.len(), 3);
    let view = world
        .usher
        .audit_view(&ada, AuditOf::Instance, &AuditFilter::default());
    let rows = world
        .usher
        .audit_page(&view.unwrap(), ListPart::Start)
        .await
        .unwrap()
        .rows;
    let told: Vec<_> = rows.iter().filter(|row| row.act == Act::MailRetried).collect();
    assert_eq!(told.len(), 2);
    let changes = [("messages", "1"), ("states", "failed")];
    let changes = changes.map(|(field, after)| FieldChange::Now { field, after });
    assert_eq!(told[0].changes(), changes);
    assert_eq!(told[1].subject.as_deref(), Some("one@engines.example"));
    world.is_sound().await;
}

#[tokio::test]
async fn administrators_of_a_business_see_and_retry_their_own_mail_alone() {
    let (world, ada) = scene().await;
    let second = world.second_business(&ada).await;
    world.invite(&second, "four@second.example", "User").await;
    let admin = with(&ada, Permission::ALL, Scope::WholeBusiness);
    assert_eq!(shown(&world, &admin, OutboxStates::Open).await.len(), 2);
    assert_eq!(
        shown(&world, &ada, OutboxStates::Open).await.len(),
        3,
        "all businesses"
    );
    let other = with(&second, Permission::ALL, Scope::WholeBusiness);
    let open = shown(&world, &other, OutboxStates::Open).await;
    assert_eq!(open, [("four@second.example".to_owned(), DeliveryState::Queued)]);
    assert_eq!(
        world
            .usher
            .retry_mail(&other, &all(OutboxStates::Open))
            .await
            .unwrap(),
        0
    );
    assert_eq!(
        world
            .usher
            .retry_mail(&admin, &all(OutboxStates::Open))
            .await
            .unwrap(),
        2
    );
    assert!(world.acts(&admin).await.contains(&Act::MailRetried));
    assert!(!world.acts(&other).await.contains(&Act::MailRetried));
    world.is_sound().await;
}

#[tokio::test]
async fn who_may_not_see_the_settings_of_the_whole_business_sees_no_mail() {
    let (world, ada) = scene().await;
    for (permissions, scope) in [
        (
            &[Permission::UsersView, Permission::UsersInvite][..],
            Scope::WholeBusiness,
        ),
        (Permission::ALL, Scope::OwnDepartment),
    ] {
        let other = with(&ada, permissions, scope);
        let page = world
            .usher
            .outbox(&other, &OutboxFilter::default(), ListPart::Start)
            .await;
        assert_eq!(refusal(page), ReachRefusal::NotPermitted);
    }
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let tried = world.usher.retry_mail(&bea, &all(OutboxStates::Open)).await;
    assert_eq!(refusal(tried), UnitRefusal::NotPermitted);
    let pretender = Actor {
        instance_admin: true,
        ..bea
    };
    let tried = world.usher.retry_mail(&pretender, &all(OutboxStates::Open)).await;
    assert_eq!(refusal(tried), UnitRefusal::NotPermitted);
}

#[tokio::test]
async fn a_mail_whose_invitation_is_over_is_not_worth_a_try() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let never = MailOutcome::Never("550 no such user".into());
    world.mailer.script.lock().unwrap().push_back(never);
    let id = id_of(world.invite(&ada, "one@engines.example", "User").await);
    world.deliver_all().await;
    world.usher.cancel(&ada, id).await.unwrap();
    let page = world
        .usher
        .outbox(&ada, &OutboxFilter::default(), ListPart::Start)
        .await;
    assert!(!page.unwrap().rows[0].worth_a_try);
    assert_eq!(
        world
            .usher
            .retry_mail(&ada, &all(OutboxStates::Open))
            .await
            .unwrap(),
        0
    );
}
