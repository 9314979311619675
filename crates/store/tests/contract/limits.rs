use crate::databases::on_both;
use crate::world::{START, World, address, minute};
use domain::{Span, UserId};
use service::ports::{MessageKind, Spent};

const HOUR: Span = Span::hours(1);

on_both! {
    async fn the_limit_holds_in_any_window_and_names_when_one_becomes_free(world: &World) {
        let user = world.admin.user;
        let mut transaction = world.begin().await;
        for number in [0, 10, 20] {
            let spent = transaction.spend_invitation(user, minute(number), HOUR, 3).await.unwrap();
            assert_eq!(spent, Spent::Counted);
        }
        let full = Spent::FullUntil(minute(60));
        assert_eq!(transaction.spend_invitation(user, minute(59), HOUR, 3).await.unwrap(), full);
        assert_eq!(transaction.spend_invitation(user, minute(60), HOUR, 3).await.unwrap(), Spent::Counted);
        let full = Spent::FullUntil(minute(70));
        assert_eq!(transaction.spend_invitation(user, minute(60), HOUR, 3).await.unwrap(), full);
        // A lowered limit: two of the three have to go.
        let full = Spent::FullUntil(minute(120));
        assert_eq!(transaction.spend_invitation(user, minute(60), HOUR, 1).await.unwrap(), full);
        let since = transaction.spent_since(user, minute(10)).await.unwrap();
        assert_eq!(since, [minute(20), minute(60)]);
    }

    async fn a32_a_clock_set_back_refills_nothing(world: &World) {
        let user = world.admin.user;
        let mut transaction = world.begin().await;
        assert_eq!(transaction.spend_invitation(user, minute(600), HOUR, 1).await.unwrap(), Spent::Counted);
        let full = Spent::FullUntil(minute(660));
        assert_eq!(transaction.spend_invitation(user, START, HOUR, 1).await.unwrap(), full);
    }

    async fn each_inviter_has_a_limit_of_their_own(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        for user in [world.admin.user, ben.user] {
            assert_eq!(transaction.spend_invitation(user, START, HOUR, 1).await.unwrap(), Spent::Counted);
        }
        assert!(transaction.spend_invitation(UserId::new(world.id()), START, HOUR, 1).await.is_err());
    }

    async fn mails_are_counted_for_each_kind_business_and_address(world: &World) {
        let (invitation, _) = world.invite("inga@example.com").await;
        let (kind, id, to) = (MessageKind::Invitation, Some(world.business.id), address("inga@example.com"));
        let mut transaction = world.begin().await;
        let mut second = world.mail(&invitation);
        second.created_at = minute(5);
        transaction.enqueue(&second).await.unwrap();
        let tally = transaction.mail_tally(kind, id, &to, START).await.unwrap();
        assert_eq!((tally.count, tally.first_at, tally.last_at), (2, Some(START), Some(minute(5))));
        let tally = transaction.mail_tally(kind, id, &to, minute(1)).await.unwrap();
        assert_eq!((tally.count, tally.first_at), (1, Some(minute(5))));
        let asked = MessageKind::NewInvitationAsked;
        let tally = transaction.mail_tally(asked, id, &to, START).await.unwrap();
        assert_eq!((tally.count, tally.first_at, tally.last_at), (0, None, None));
    }
}
