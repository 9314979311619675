use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{MemberId, SetupId, Span};
use futures::future::join_all;
use service::ports::{SetupLink, Spent};

fn trues(outcomes: &[bool]) -> usize {
    outcomes.iter().filter(|outcome| **outcome).count()
}

on_both! {
    async fn a02_a_hundred_acceptances_of_one_token_make_one(world: &World) {
        let (_, token) = world.invite("inga@example.com").await;
        let inga = world.member("Inga", "inga@example.com", |_| ()).await;
        let accept = async || {
            let mut transaction = world.begin().await;
            let (found, generation) = transaction.lock_invitation_by_token(token).await.unwrap().expect("known");
            let accepted = transaction.accept_invitation(found.id, generation, inga.id, minute(1)).await.unwrap();
            transaction.commit().await.unwrap();
            accepted
        };
        let outcomes = join_all((0..100).map(|_| accept())).await;
        assert_eq!(trues(&outcomes), 1);
    }

    async fn a02_a_hundred_acceptances_without_a_lock_make_one(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let inga = world.member("Inga", "inga@example.com", |_| ()).await;
        let accept = async || {
            let mut transaction = world.begin().await;
            let accepted = transaction.accept_invitation(invitation.id, 1, inga.id, minute(1)).await.unwrap();
            transaction.commit().await.unwrap();
            accepted
        };
        let outcomes = join_all((0..100).map(|_| accept())).await;
        assert_eq!(trues(&outcomes), 1);
    }

    async fn two_hundred_invitations_of_one_inviter_make_exactly_thirty(world: &World) {
        let spend = async || {
            let mut transaction = world.begin().await;
            let user = world.admin.user;
            let spent = transaction.spend_invitation(user, START, Span::hours(1), 30).await.unwrap();
            transaction.commit().await.unwrap();
            spent == Spent::Counted
        };
        let outcomes = join_all((0..200).map(|_| spend())).await;
        assert_eq!(trues(&outcomes), 30);
    }

    async fn two_invitations_to_one_address_at_once_make_one(world: &World) {
        let invite = async || {
            let mut transaction = world.begin().await;
            let invitation = world.invitation("inga@example.com");
            let inserted = transaction.insert_invitation(&invitation, world.token()).await.unwrap();
            transaction.commit().await.unwrap();
            inserted
        };
        let outcomes = join_all((0..8).map(|_| invite())).await;
        assert_eq!(trues(&outcomes), 1);
    }

    async fn a11_of_a_cancellation_and_an_acceptance_one_wins(world: &World) {
        let inga = world.member("Inga", "inga@example.com", |_| ()).await;
        for number in 0..10 {
            let (invitation, _) = world.invite(&format!("inga{number}@example.com")).await;
            let id = invitation.id;
            let cancel = async {
                let mut transaction = world.begin().await;
                let cancelled = transaction.cancel_invitation(id, 1, minute(1)).await.unwrap();
                transaction.commit().await.unwrap();
                cancelled
            };
            let accept = async {
                let mut transaction = world.begin().await;
                let accepted = transaction.accept_invitation(id, 1, inga.id, minute(1)).await.unwrap();
                transaction.commit().await.unwrap();
                accepted
            };
            let (cancelled, accepted) = tokio::join!(cancel, accept);
            assert!(cancelled != accepted);
        }
    }

    async fn a60_two_browsers_that_race_for_a_set_up_link_make_one_administrator(world: &World) {
        let token = world.token();
        let link = SetupLink { id: SetupId::new(world.id()), business: None, created_at: START };
        let mut transaction = world.begin().await;
        assert!(transaction.insert_setup(&link, token).await.unwrap());
        transaction.commit().await.unwrap();
        let claim = async || {
            let mut transaction = world.begin().await;
            let claimed = transaction.claim_setup(token, minute(1)).await.unwrap().is_some();
            transaction.commit().await.unwrap();
            claimed
        };
        let outcomes = join_all((0..8).map(|_| claim())).await;
        assert_eq!(trues(&outcomes), 1);
    }

    async fn a33_of_two_administrators_who_demote_each_other_one_remains(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |member| member.role = world.admin_role.id).await;
        let demote = async |member: MemberId| {
            let id = world.business.id;
            let mut transaction = world.begin().await;
            transaction.lock_business(id).await.unwrap().expect("is there");
            let may = transaction.has_other_administrator(id, member).await.unwrap();
            if may {
                transaction.set_member_role(id, member, world.user_role.id).await.unwrap();
            }
            transaction.commit().await.unwrap();
            may
        };
        let (first, second) = tokio::join!(demote(ben.id), demote(world.admin.id));
        assert!(first != second);
        assert!(world.broken(minute(1)).await.is_empty());
    }

    async fn failed_sign_ins_at_once_are_each_counted(world: &World) {
        let key = world.token();
        let fail = async || {
            let mut transaction = world.begin().await;
            let failures = transaction.lock_try_tally(key).await.unwrap().map_or(0, |tally| tally.failures);
            let tally = service::ports::TryTally { failures: failures + 1, last_at: START, wait_until: START };
            transaction.set_try_tally(key, tally).await.unwrap();
            transaction.commit().await.unwrap();
        };
        join_all((0..20).map(|_| fail())).await;
        let tally = world.begin().await.lock_try_tally(key).await.unwrap().expect("counted");
        assert_eq!(tally.failures, 20);
    }

    async fn events_appended_at_once_make_one_chain(world: &World) {
        let chain = Some(world.business.id);
        let append = async || {
            let mut transaction = world.begin().await;
            let head = transaction.lock_chain_head(chain).await.unwrap();
            let event = service::ports::AuditEvent {
                id: domain::AuditEventId::new(world.id()),
                business: chain,
                seq: head.seq + 1,
                at: START,
                act: domain::Act::SignedIn,
                actor: None,
                subject: None,
                department: None,
                commitment: [0; 32],
                hash: [1; 32],
                personal: None,
            };
            transaction.append_event(&event).await.unwrap();
            transaction.commit().await.unwrap();
        };
        join_all((0..20).map(|_| append())).await;
        assert_eq!(world.store.chain_head(chain).await.unwrap().seq, 20);
        assert!(world.broken(minute(1)).await.is_empty());
    }

    async fn a18_wrong_codes_typed_at_once_are_five_at_most(world: &World) {
        let (slip, _) = world.print().await;
        let wrong = async || {
            let mut transaction = world.begin().await;
            let counted = transaction.count_wrong_try(slip.id, 1).await.unwrap();
            transaction.commit().await.unwrap();
            counted
        };
        let outcomes = join_all((0..20).map(|_| wrong())).await;
        let mut counted: Vec<u32> = outcomes.into_iter().flatten().collect();
        counted.sort_unstable();
        assert_eq!(counted, [1, 2, 3, 4, 5]);
    }

    async fn a_slip_that_is_printed_twice_at_once_is_printed_once(world: &World) {
        let (slip, _) = world.print().await;
        let print = async || {
            let mut transaction = world.begin().await;
            let printed = transaction.mark_printed(slip.id, 1, minute(1)).await.unwrap();
            transaction.commit().await.unwrap();
            printed
        };
        let outcomes = join_all((0..8).map(|_| print())).await;
        assert_eq!(trues(&outcomes), 1);
    }
}
