use crate::databases::on_both;
use crate::world::{World, minute};
use domain::{Act, AuditEventId, AuditFilter, BusinessId, ListPart, Slice, UnitId};
use service::ports::{AuditEvent, AuditScope, ChainHead, Personal};

fn event(world: &World, chain: Option<BusinessId>, seq: u8) -> AuditEvent {
    AuditEvent {
        id: AuditEventId::new(world.id()),
        business: chain,
        seq: i64::from(seq),
        at: minute(u32::from(seq)),
        act: Act::InvitationSent,
        actor: Some(world.admin.id.to_string()),
        subject: None,
        department: None,
        commitment: [seq; 32],
        hash: [seq + 100; 32],
        personal: Some(Personal {
            salt: [7; 32],
            actor: Some("Ada Admin".to_owned()),
            subject: Some("Zoë@example.com".to_owned()),
            address: Some("192.0.2.7".to_owned()),
            details: r#"{"before":{},"after":{"role":"User","count":3}}"#.to_owned(),
        }),
    }
}

async fn append(world: &World, events: &[AuditEvent]) {
    let mut transaction = world.begin().await;
    for event in events {
        let head = transaction.lock_chain_head(event.business).await.unwrap();
        assert_eq!(head.seq + 1, event.seq);
        transaction.append_event(event).await.unwrap();
    }
    transaction.commit().await.unwrap();
}

on_both! {
    async fn a_chain_starts_empty_and_its_head_follows_its_events(world: &World) {
        let chain = Some(world.business.id);
        let empty = ChainHead { seq: 0, hash: [0; 32] };
        assert_eq!(world.store.chain_head(chain).await.unwrap(), empty);
        assert!(world.store.chains().await.unwrap().is_empty());
        let events = [event(world, chain, 1), event(world, chain, 2), event(world, chain, 3)];
        append(world, &events).await;
        append(world, &[event(world, None, 1)]).await;
        assert_eq!(world.store.chain_head(chain).await.unwrap(), ChainHead { seq: 3, hash: [103; 32] });
        assert_eq!(world.store.events_after(chain, 0, 10).await.unwrap(), events);
        assert_eq!(world.store.events_after(chain, 1, 1).await.unwrap(), events[1..2]);
        let mut chains = world.store.chains().await.unwrap();
        chains.sort();
        assert_eq!(chains, [None, chain]);
        assert!(world.broken(minute(9)).await.is_empty());
    }

    async fn many_events_are_appended_at_once_and_only_as_the_next_ones(world: &World) {
        let chain = Some(world.business.id);
        append(world, &[event(world, chain, 1)]).await;
        let mut many: Vec<AuditEvent> = (2..=9).map(|seq| event(world, chain, seq)).collect();
        many[3].personal = None;
        let mut transaction = world.begin().await;
        transaction.append_events(&[]).await.unwrap();
        transaction.append_events(&many).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(world.store.events_after(chain, 1, 10).await.unwrap(), many);
        assert_eq!(world.store.chain_head(chain).await.unwrap(), ChainHead { seq: 9, hash: [109; 32] });
        assert!(world.broken(minute(9)).await.is_empty());
        let mut transaction = world.begin().await;
        assert!(transaction.append_events(&[event(world, chain, 11)]).await.is_err());
    }

    async fn an_event_out_of_order_is_refused(world: &World) {
        let chain = Some(world.business.id);
        append(world, &[event(world, chain, 1)]).await;
        for seq in [1, 3] {
            let mut transaction = world.begin().await;
            transaction.lock_chain_head(chain).await.unwrap();
            let appended = transaction.append_event(&event(world, chain, seq)).await;
            assert!(appended.is_err() || transaction.commit().await.is_err());
        }
    }

    async fn an_event_without_its_personal_part_is_read_back_and_shown(world: &World) {
        let chain = Some(world.business.id);
        let mut erased = event(world, chain, 1);
        erased.personal = None;
        append(world, std::slice::from_ref(&erased)).await;
        assert_eq!(world.store.events_after(chain, 0, 10).await.unwrap(), [erased]);
        let filter = AuditFilter::default();
        let page = world.store.audit_page(AuditScope::Business(world.scope()), &filter, ListPart::Start, 50).await.unwrap();
        assert_eq!((page.rows[0].actor.as_ref(), page.rows[0].after.len()), (None, 0));
    }

    async fn the_page_shows_the_latest_first_with_before_and_after(world: &World) {
        let chain = Some(world.business.id);
        append(world, &[event(world, chain, 1), event(world, chain, 2)]).await;
        append(world, &[event(world, None, 1)]).await;
        let filter = AuditFilter::default();
        let page = world.store.audit_page(AuditScope::Business(world.scope()), &filter, ListPart::Start, 50).await.unwrap();
        assert_eq!(page.rows.iter().map(|row| row.seq).collect::<Vec<_>>(), [2, 1]);
        assert_eq!((page.before, page.after), (false, false));
        let row = &page.rows[0];
        assert_eq!(row.actor.as_deref(), Some("Ada Admin"));
        assert_eq!(row.address.as_deref(), Some("192.0.2.7"));
        let pair = |field: &str, value: &str| (field.to_owned(), value.to_owned());
        assert!(row.before.is_empty());
        assert_eq!(row.after, [pair("count", "3"), pair("role", "User")]);
    }

    async fn events_are_filtered_by_act_name_and_department(world: &World) {
        let chain = Some(world.business.id);
        let mut second = event(world, chain, 2);
        second.act = Act::MemberCreated;
        second.department = Some(world.department.id);
        second.personal.as_mut().unwrap().actor = Some("Ben_Smith".to_owned());
        append(world, &[event(world, chain, 1), second]).await;
        let seqs = async |scope, act, search: &str| -> Vec<i64> {
            let filter = AuditFilter { act, search: search.to_owned(), ..AuditFilter::default() };
            let page = world.store.audit_page(AuditScope::Business(scope), &filter, ListPart::Start, 50).await.unwrap();
            page.rows.iter().map(|row| row.seq).collect()
        };
        assert_eq!(seqs(world.scope(), Some(Act::MemberCreated), "").await, [2]);
        assert_eq!(seqs(world.scope(), None, "ben_").await, [2]);
        assert_eq!(seqs(world.scope(), None, "ZOË").await, [2, 1]);
        assert_eq!(seqs(world.scope(), Some(Act::InvitationSent), "ben").await, Vec::<i64>::new());
        assert_eq!(seqs(world.confined(Some(world.department.id)), None, "").await, [2]);
        assert_eq!(seqs(world.confined(Some(world.department.id)), None, "admin").await, Vec::<i64>::new());
        assert_eq!(seqs(world.confined(Some(UnitId::new(world.id()))), None, "").await, Vec::<i64>::new());
        assert_eq!(seqs(world.confined(None), None, "").await, Vec::<i64>::new());
    }

    async fn events_are_paged_by_their_place_in_both_directions(world: &World) {
        let chain = Some(world.business.id);
        let events: Vec<_> = (1..=5).map(|seq| event(world, chain, seq)).collect();
        append(world, &events).await;
        append(world, &[event(world, None, 1)]).await;
        let page = async |scope, key| -> (Vec<i64>, bool, bool) {
            let found = world.store.audit_page(scope, &AuditFilter::default(), key, 2).await.unwrap();
            let Slice { rows, before: newer, after: older } = found;
            (rows.iter().map(|row| row.seq).collect(), newer, older)
        };
        let scope = AuditScope::Business(world.scope());
        assert_eq!(page(scope, ListPart::Start).await, (vec![5, 4], false, true));
        assert_eq!(page(scope, ListPart::After(4)).await, (vec![3, 2], true, true));
        assert_eq!(page(scope, ListPart::After(2)).await, (vec![1], true, false));
        assert_eq!(page(scope, ListPart::Before(1)).await, (vec![3, 2], true, true));
        assert_eq!(page(scope, ListPart::Before(3)).await, (vec![5, 4], false, true));
        assert_eq!(page(AuditScope::Instance, ListPart::Start).await, (vec![1], false, false));
    }

    async fn events_are_filtered_by_day_and_by_person_as_member_user_and_invited(world: &World) {
        let chain = Some(world.business.id);
        let (bea, other) = (
            world.member("Bea", "bea@example.com", |_| {}).await,
            world.member("Carl", "carl@example.com", |_| {}).await,
        );
        let (invitation, _) = world.invite("inga@example.com").await;
        let mut transaction = world.begin().await;
        assert!(transaction.accept_invitation(invitation.id, 1, bea.id, minute(1)).await.unwrap());
        transaction.commit().await.unwrap();
        let about = |seq, actor: String, subject: Option<String>| AuditEvent {
            actor: Some(actor),
            subject,
            ..event(world, chain, seq)
        };
        let ada = || world.admin.id.to_string();
        let events = [
            about(1, ada(), Some(invitation.id.to_string())),
            about(2, bea.user.to_string(), Some(bea.user.to_string())),
            about(3, ada(), Some(bea.id.to_string())),
            about(4, bea.id.to_string(), Some(other.id.to_string())),
            about(5, ada(), Some(other.id.to_string())),
        ];
        append(world, &events).await;
        let seqs = async |filter: AuditFilter| -> Vec<i64> {
            let scope = AuditScope::Business(world.scope());
            let page = world.store.audit_page(scope, &filter, ListPart::Start, 50).await.unwrap();
            page.rows.iter().map(|row| row.seq).collect()
        };
        let of = |person| AuditFilter { person: Some(person), ..AuditFilter::default() };
        assert_eq!(seqs(of(bea.id)).await, [4, 3, 2, 1]);
        assert_eq!(seqs(of(other.id)).await, [5, 4]);
        assert_eq!(seqs(of(world.admin.id)).await, [5, 3, 1]);
        let days = AuditFilter { from: Some(minute(2)), until: Some(minute(4)), ..AuditFilter::default() };
        assert_eq!(seqs(days.clone()).await, [3, 2]);
        assert_eq!(seqs(AuditFilter { person: Some(bea.id), search: "zo".to_owned(), ..days }).await, [3, 2]);
        let scope = AuditScope::Business(world.scope());
        let page = world.store.audit_page(scope, &of(bea.id), ListPart::Start, 50).await.unwrap();
        let named: Vec<_> = page.rows.iter().map(|row| (row.actor_member, row.subject_member)).collect();
        let (ada, bea, other) = (Some(world.admin.id), Some(bea.id), Some(other.id));
        assert_eq!(named, [(bea, other), (ada, bea), (bea, bea), (ada, bea)]);
    }
}
