use crate::databases::on_both;
use crate::world::{START, World, business, minute};
use domain::{
    BusinessId, DeliveryState, Invitation, LeaseId, ListPart, OutboxFilter, OutboxId, OutboxKind, OutboxRow,
    OutboxStates, Slice, Timestamp,
};
use futures::future::join_all;
use service::ports::{SettledMessage, ToRetry};

fn failed() -> SettledMessage {
    SettledMessage::Failed {
        answer: "550 no".to_owned(),
    }
}

fn later(due_at: Timestamp) -> SettledMessage {
    SettledMessage::Retry {
        due_at,
        answer: "451 busy".to_owned(),
    }
}

/// Invites somebody, and settles their mail like this.
async fn mailed(world: &World, email: &str, settled: &SettledMessage) -> (Invitation, OutboxId) {
    let (invitation, _) = world.invite(email).await;
    let lease = LeaseId::new(world.id());
    let claimed = world.store.claim_due(START, lease, minute(2), 99).await.unwrap();
    let id = claimed
        .iter()
        .find(|message| message.to.as_str() == email)
        .unwrap()
        .id;
    assert!(
        world
            .store
            .settle_message(id, lease, START, settled)
            .await
            .unwrap()
    );
    (invitation, id)
}

async fn page(
    world: &World,
    of: Option<BusinessId>,
    filter: &OutboxFilter,
    now: Timestamp,
) -> Vec<OutboxRow> {
    let page = world
        .store
        .outbox_page(of, filter, ListPart::Start, now)
        .await
        .unwrap();
    page.rows
}

async fn retry(world: &World, of: Option<BusinessId>, which: &ToRetry, now: Timestamp) -> Vec<String> {
    let mut transaction = world.begin().await;
    let mut tried = transaction.retry_messages(of, which, now).await.unwrap();
    transaction.commit().await.unwrap();
    tried.sort();
    tried
}

fn states(states: OutboxStates) -> OutboxFilter {
    OutboxFilter {
        states,
        ..OutboxFilter::default()
    }
}

on_both! {
    async fn mails_are_listed_by_state_kind_address_and_business(world: &World) {
        mailed(world, "failed@example.com", &failed()).await;
        mailed(world, "later@example.com", &later(minute(5))).await;
        mailed(world, "gone@example.org", &SettledMessage::Dropped).await;
        mailed(world, "sent@example.org", &SettledMessage::Sent { answer: "250".to_owned() }).await;
        world.invite("queued@example.com").await;
        let own = Some(world.business.id);
        let to = async |of, filter: &OutboxFilter| -> Vec<String> {
            page(world, of, filter, minute(3)).await.into_iter().map(|row| row.to).collect()
        };
        let open = ["queued@example.com", "later@example.com", "failed@example.com"];
        assert_eq!(to(own, &OutboxFilter::default()).await, open);
        assert_eq!(to(None, &OutboxFilter::default()).await, open);
        for (of, only) in [
            (OutboxStates::Queued, "queued@example.com"),
            (OutboxStates::Retrying, "later@example.com"),
            (OutboxStates::Failed, "failed@example.com"),
            (OutboxStates::Sent, "sent@example.org"),
            (OutboxStates::Dropped, "gone@example.org"),
        ] {
            assert_eq!(to(own, &states(of)).await, [only], "{of}");
        }
        let filter = OutboxFilter { search: "LATER".to_owned(), ..OutboxFilter::default() };
        assert_eq!(to(own, &filter).await, ["later@example.com"]);
        let filter = OutboxFilter { kind: Some(OutboxKind::Reminder), ..OutboxFilter::default() };
        assert!(to(own, &filter).await.is_empty());
        let other = business(BusinessId::new(world.id()), "Other");
        assert!(to(Some(other.id), &OutboxFilter::default()).await.is_empty());
        let row = &page(world, None, &states(OutboxStates::Retrying), minute(3)).await[0];
        assert_eq!((row.kind, row.business.as_deref()), (OutboxKind::Invitation, Some("Hearth & Home")));
        assert_eq!((row.state, row.tries, row.answer.as_deref()), (DeliveryState::Retrying, 1, Some("451 busy")));
        assert_eq!((row.created_at, row.due_at, row.settled_at), (START, minute(5), None));
        assert!(row.worth_a_try && !row.under_way);
    }

    async fn mails_are_paged_by_key(world: &World) {
        for number in 0..52 {
            world.invite(&format!("i{number:02}@example.com")).await;
        }
        let page = async |key| world.store.outbox_page(None, &OutboxFilter::default(), key, START).await.unwrap();
        let Slice { rows, before: newer, after: older } = page(ListPart::Start).await;
        assert_eq!((rows.len(), newer, older), (50, false, true));
        assert_eq!((rows[0].to.as_str(), rows[49].to.as_str()), ("i51@example.com", "i02@example.com"));
        let last = page(ListPart::After(rows[49].id)).await;
        let to: Vec<_> = last.rows.iter().map(|row| row.to.as_str()).collect();
        assert_eq!((to, last.before, last.after), (vec!["i01@example.com", "i00@example.com"], true, false));
        let back = page(ListPart::Before(last.rows[0].id)).await;
        assert_eq!((back.rows, back.before, back.after), (rows, false, true));
    }

    async fn what_failed_or_waits_is_tried_at_once_while_it_is_worth_it(world: &World) {
        let own = Some(world.business.id);
        let (_, one) = mailed(world, "failed@example.com", &failed()).await;
        mailed(world, "later@example.com", &later(minute(50))).await;
        mailed(world, "sent@example.com", &SettledMessage::Sent { answer: "250".to_owned() }).await;
        let (cancelled, _) = mailed(world, "cancelled@example.com", &failed()).await;
        let mut transaction = world.begin().await;
        assert!(transaction.cancel_invitation(cancelled.id, 1, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        world.invite("queued@example.com").await;
        let other = Some(BusinessId::new(world.id()));
        let all = ToRetry::All(OutboxFilter::default());
        assert!(retry(world, other, &all, minute(3)).await.is_empty(), "another business's");
        assert!(retry(world, own, &ToRetry::All(states(OutboxStates::Sent)), minute(3)).await.is_empty());
        let only_failed = ToRetry::All(states(OutboxStates::Failed));
        assert_eq!(retry(world, own, &only_failed, minute(3)).await, ["failed@example.com"]);
        assert_eq!(retry(world, None, &ToRetry::One(one), minute(3)).await, ["failed@example.com"]);
        let found = ToRetry::All(OutboxFilter { search: "LAT".to_owned(), ..OutboxFilter::default() });
        assert_eq!(retry(world, own, &found, minute(3)).await, ["later@example.com"]);
        let rows = page(world, own, &states(OutboxStates::Retrying), minute(3)).await;
        assert!(rows.iter().all(|row| row.due_at == minute(3) && row.settled_at.is_none()));
        assert_eq!(rows.len(), 2);
        assert!(retry(world, own, &all, minute(60)).await.is_empty(), "the invitations have run out");
        let row = &page(world, own, &states(OutboxStates::Failed), minute(3)).await[0];
        assert_eq!((row.to.as_str(), row.worth_a_try), ("cancelled@example.com", false));
        let claimed = world.store.claim_due(minute(3), LeaseId::new(world.id()), minute(5), 9).await.unwrap();
        assert_eq!(claimed.len(), 3, "what is tried, and what was queued");
    }

    async fn a_mail_that_a_worker_has_in_hand_is_left_to_it(world: &World) {
        let (_, id) = mailed(world, "later@example.com", &later(minute(1))).await;
        let lease = LeaseId::new(world.id());
        let claimed = world.store.claim_due(minute(3), lease, minute(5), 9).await.unwrap();
        assert_eq!(claimed.len(), 1);
        assert!(retry(world, None, &ToRetry::One(id), minute(4)).await.is_empty());
        let row = &page(world, None, &OutboxFilter::default(), minute(4)).await[0];
        assert!(row.under_way && !row.worth_a_try && row.due_at == minute(1));
        assert_eq!(retry(world, None, &ToRetry::One(id), minute(5)).await.len(), 1, "the lease ran out");
        let sent = SettledMessage::Sent { answer: "250".to_owned() };
        assert!(world.store.settle_message(id, lease, minute(6), &sent).await.unwrap());
        assert!(retry(world, None, &ToRetry::One(id), minute(7)).await.is_empty());
    }

    async fn of_many_who_retry_and_claim_at_once_one_gets_each_mail(world: &World) {
        for number in 0..10 {
            mailed(world, &format!("i{number}@example.com"), &failed()).await;
        }
        let all = ToRetry::All(OutboxFilter::default());
        let work = join_all((0..12).map(async |number| {
            if number % 2 == 0 {
                retry(world, None, &all, minute(3)).await;
            }
            let lease = LeaseId::new(world.id());
            let claimed = world.store.claim_due(minute(3), lease, minute(5), 99).await.unwrap();
            claimed.into_iter().map(|message| message.id).collect::<Vec<_>>()
        }));
        let mut claimed: Vec<_> = work.await.into_iter().flatten().collect();
        let count = claimed.len();
        claimed.sort();
        claimed.dedup();
        assert_eq!((claimed.len(), count), (10, 10), "each once, under one lease");
    }
}
