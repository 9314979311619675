//! Figures of invitations, counted by hand beside.

use crate::beside::run;
use crate::databases::on_both;
use crate::world::{START, World, minute};
use domain::{
    Channel, DepartmentPart, FareRow, Fares, Invitation, InvitationState, LeaseId, Outstanding, Span, Tally,
    UnitId,
};
use service::ports::{BusinessScope, SettledMessage};

/// Sends all mails that are due at this minute; those to addresses that begin with `bad` fail.
async fn send_mails(world: &World, now: u32) {
    let lease = LeaseId::new(world.id());
    let claimed = world
        .store
        .claim_due(minute(now), lease, minute(now + 1), 50)
        .await;
    for message in claimed.unwrap() {
        let settled = if message.to.as_str().starts_with("bad") {
            SettledMessage::Failed {
                answer: "550 no such person".to_owned(),
            }
        } else {
            SettledMessage::Sent {
                answer: "250 taken".to_owned(),
            }
        };
        let done = world
            .store
            .settle_message(message.id, lease, minute(now), &settled)
            .await;
        assert!(done.unwrap());
    }
}

async fn keep(world: &World, invitation: &Invitation) {
    let mut transaction = world.begin().await;
    assert!(
        transaction
            .insert_invitation(invitation, world.token())
            .await
            .unwrap()
    );
    if invitation.email.is_some() {
        transaction.enqueue(&world.mail(invitation)).await.unwrap();
    }
    transaction.commit().await.unwrap();
}

async fn accept(world: &World, invitation: &Invitation, after: u32) {
    let mut transaction = world.begin().await;
    let accepted = transaction.accept_invitation(invitation.id, 1, invitation.invited_by, minute(after));
    assert!(accepted.await.unwrap());
    transaction.commit().await.unwrap();
}

/// Into Repairs: ann accepted after 20 minutes, ben after 50, bad's mail failed, and a printed slip. Into no department: an
/// unprinted slip that was cancelled, and fay, whose invitation was sent anew after half an hour, its second mail queued.
/// Beside them a draft.
async fn furnish(world: &World) {
    let into_none = |invitation: Invitation| Invitation {
        department: None,
        ..invitation
    };
    let [ann, ben, bad] =
        ["ann@example.com", "ben@example.com", "bad@example.com"].map(|to| world.invitation(to));
    let printed = world.slip();
    let [cancelled, fay] = [world.slip(), world.invitation("fay@example.com")].map(into_none);
    let draft = world.invitation("draft@example.com");
    for invitation in [&ann, &ben, &bad, &printed, &cancelled, &fay, &draft] {
        keep(world, invitation).await;
    }
    send_mails(world, 1).await;
    accept(world, &ann, 20).await;
    accept(world, &ben, 50).await;
    let mut transaction = world.begin().await;
    assert!(transaction.mark_printed(printed.id, 1, minute(3)).await.unwrap());
    assert!(
        transaction
            .cancel_invitation(cancelled.id, 1, minute(3))
            .await
            .unwrap()
    );
    let (token, by) = (world.token(), fay.invited_by);
    transaction
        .renew_invitation(&fay, token, by, minute(30), minute(90))
        .await
        .unwrap();
    let again = Invitation {
        generation: 2,
        sent_at: minute(30),
        ..fay
    };
    transaction.enqueue(&world.mail(&again)).await.unwrap();
    transaction.commit().await.unwrap();
    run(
        &world.url,
        format!(
            "UPDATE invitations SET recorded_state = 'draft' WHERE id = '{}'",
            draft.id
        ),
    )
    .await;
}

fn tally(invited: i64, delivered: i64, accepted: i64) -> Tally {
    Tally {
        invited,
        delivered,
        accepted,
    }
}

on_both! {
    async fn invitations_fare_by_department_channel_and_time_to_accept(world: &World) {
        furnish(world).await;
        let mut rows = world.store.fares(world.scope(), START).await.unwrap();
        rows.sort_by_key(|row| (row.department, row.channel, row.quarters));
        let row = |department, channel, quarters, invited, delivered| FareRow { department, channel, quarters, invited, delivered };
        let repairs = Some(world.department.id);
        assert_eq!(rows, [
            row(None, Channel::Email, None, 1, 0),
            row(None, Channel::Slip, None, 1, 0),
            row(repairs, Channel::Email, None, 1, 0),
            row(repairs, Channel::Email, Some(1), 1, 1),
            row(repairs, Channel::Email, Some(3), 1, 1),
            row(repairs, Channel::Slip, None, 1, 1),
        ]);
        let fares = Fares::of(&rows);
        assert_eq!((fares.all.tally, fares.all.median()), (tally(6, 3, 2), Some(1)));
        assert_eq!(fares.departments[0].0, DepartmentPart::Department(world.department.id));
    }

    async fn a_resent_invitation_counts_once_when_it_was_sent_last(world: &World) {
        furnish(world).await;
        let limits = [minute(0), minute(10), minute(30), minute(31), minute(40)];
        let over_time = world.store.fares_over_time(world.scope(), &limits).await.unwrap();
        assert_eq!(over_time, [tally(5, 3, 2), tally(0, 0, 0), tally(1, 0, 0), tally(0, 0, 0)]);
        let later = world.store.fares(world.scope(), minute(30)).await.unwrap();
        assert_eq!(Fares::of(&later).all.tally, tally(1, 0, 0));
        send_mails(world, 30).await;
        let limits = [minute(30), minute(31)];
        let over_time = world.store.fares_over_time(world.scope(), &limits).await.unwrap();
        assert_eq!(over_time, [tally(1, 1, 0)]);
        let none = world.store.fares_over_time(world.scope(), &limits[..1]).await.unwrap();
        assert!(none.is_empty());
    }

    async fn figures_are_those_of_the_scope(world: &World) {
        furnish(world).await;
        let limits = [minute(0), minute(60)];
        let elsewhere = BusinessScope { business: domain::BusinessId::new(world.id()), confined_to: None };
        for (scope, expected) in [
            (world.confined(Some(world.department.id)), tally(4, 3, 2)),
            (world.confined(Some(UnitId::new(world.id()))), tally(0, 0, 0)),
            (world.confined(None), tally(0, 0, 0)),
            (elsewhere, tally(0, 0, 0)),
        ] {
            let fares = world.store.fares(scope, START).await.unwrap();
            assert_eq!(Fares::of(&fares).all.tally, expected, "{scope:?}");
            assert_eq!(world.store.fares_over_time(scope, &limits).await.unwrap(), [expected], "{scope:?}");
            let outstanding = world.store.outstanding(scope, minute(1)).await.unwrap();
            assert_eq!((outstanding.pending, outstanding.ever), if expected.invited > 0 { (2, true) } else { (0, false) });
            let next = world.store.next_to_expire(scope, minute(1), 9).await.unwrap();
            assert_eq!(next.len(), if expected.invited > 0 { 2 } else { 0 }, "{scope:?}");
            let last = world.store.last_expired(scope, START, minute(80), 9).await.unwrap();
            assert_eq!(last.len(), if expected.invited > 0 { 2 } else { 0 }, "{scope:?}");
        }
    }

    async fn outstanding_invitations_are_counted_as_they_stand_now(world: &World) {
        assert_eq!(world.store.outstanding(world.scope(), minute(1)).await.unwrap(), Outstanding::default());
        furnish(world).await;
        let (held, _) = world.invite("held@example.com").await;
        let mut transaction = world.begin().await;
        assert!(transaction.hold_invitation(held.id, 1, minute(2)).await.unwrap());
        let mut later = world.invitation("later@example.com");
        later.expires_at = later.sent_at + Span::hours(9);
        assert!(transaction.insert_invitation(&later, world.token()).await.unwrap());
        transaction.commit().await.unwrap();
        let counts = |pending, expiring, expired| Outstanding { pending, expiring, expired, awaiting: 1, ever: true };
        for (now, expected) in [
            (1, counts(4, 3, 0)),
            (60, counts(2, 1, 2)),
            (90, counts(1, 0, 3)),
            (180, counts(1, 1, 3)),
        ] {
            let found = world.store.outstanding(world.scope(), minute(now)).await.unwrap();
            assert_eq!(found, expected, "{now}");
        }
        let mut transaction = world.begin().await;
        assert_eq!(transaction.expire_run_out(world.business.id, minute(60), 9).await.unwrap().len(), 2);
        transaction.commit().await.unwrap();
        let found = world.store.outstanding(world.scope(), minute(60)).await.unwrap();
        assert_eq!(found, counts(2, 1, 2));
    }

    async fn what_expires_next_and_what_expired_last_come_first(world: &World) {
        furnish(world).await;
        let whom = |rows: Vec<domain::InvitationRow>| -> Vec<String> {
            rows.into_iter().map(|row| row.email.unwrap_or_default()).collect()
        };
        let next = world.store.next_to_expire(world.scope(), minute(1), 9).await.unwrap();
        assert_eq!(whom(next).last().map(String::as_str), Some("fay@example.com"));
        let next = world.store.next_to_expire(world.scope(), minute(60), 9).await.unwrap();
        assert_eq!(whom(next), ["fay@example.com"]);
        let last = world.store.last_expired(world.scope(), START, minute(90), 1).await.unwrap();
        assert_eq!((last[0].state, last[0].sent_at), (InvitationState::Expired, minute(30)));
        assert_eq!(whom(last), ["fay@example.com"]);
        let last = world.store.last_expired(world.scope(), minute(60), minute(90), 9).await.unwrap();
        assert_eq!(whom(last), ["fay@example.com"]);
    }

    async fn units_are_named_though_they_are_archived(world: &World) {
        let (business, department) = (world.business.id, world.department.id);
        run(&world.url, format!("UPDATE units SET archived_at = 5 WHERE id = '{department}'")).await;
        let names = world.store.unit_names(business, &[department, UnitId::new(world.id())]).await.unwrap();
        assert_eq!(names, [(department, "Repairs".to_owned())]);
        let elsewhere = domain::BusinessId::new(world.id());
        assert!(world.store.unit_names(elsewhere, &[department]).await.unwrap().is_empty());
        assert!(world.store.unit_names(business, &[]).await.unwrap().is_empty());
    }
}
