//! Messages, who got them, and the notices that tell of them.

use crate::beside::{look, run};
use crate::databases::on_both;
use crate::world::{START, World, address, minute};
use domain::{
    DeliveryState, LeaseId, ListPart, Member, MemberStatus, MessageBox, MessageId, MessageNotices,
    MessageText, MessageTo, OutboxFilter, OutboxId, OutboxKind, OutboxStates, PhoneNumber, SmsNumber, Span,
    Timestamp, UserId,
};
use service::ports::{
    BusinessScope, ClaimedMessage, Matter, NewNotice, NewText, SendTo, SettledMessage, Spent,
};

const MOST: i64 = 3;

impl World {
    fn text(&self, sender: &Member, to: MessageTo, sent_at: Timestamp) -> NewText {
        NewText {
            id: MessageId::new(self.id()),
            business: self.business.id,
            sender: sender.id,
            to,
            text: MessageText::parse("Dear all,\n\nthe <crane> is ours.").unwrap(),
            sent_at,
        }
    }

    /// Sends it to whom the scope reaches; how many got it.
    async fn send(&self, message: &NewText, scope: BusinessScope) -> i64 {
        let mut transaction = self.begin().await;
        let since = message.sent_at - Span::hours(1);
        assert_eq!(
            transaction.insert_message(message, since, 60).await.unwrap(),
            Spent::Counted
        );
        let got = transaction.deliver_message(message, scope, MOST).await.unwrap();
        transaction.commit().await.unwrap();
        got
    }

    /// Somebody who wants to be told so.
    async fn told(&self, name: &str, how: MessageNotices) -> Member {
        let email = format!("{}@example.com", name.to_lowercase());
        self.member(name, &email, |member| {
            member.options.message_notices = how;
            member.profile.mobile = Some(PhoneNumber::parse("+46 70 123 45 67").unwrap());
        })
        .await
    }

    async fn queue(&self, member: &Member, to: SendTo, at: Timestamp) -> OutboxId {
        let id = OutboxId::new(self.id());
        let notice = NewNotice {
            id,
            member: member.id,
            to,
        };
        let mut transaction = self.begin().await;
        let times = [at, at, at + Span::days(2)];
        transaction
            .queue_notices(self.business.id, &[notice], times)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        id
    }

    async fn to_tell(&self, message: &NewText) -> Vec<domain::MemberId> {
        self.to_tell_at(message, START).await
    }

    async fn to_tell_at(&self, message: &NewText, now: Timestamp) -> Vec<domain::MemberId> {
        let mut transaction = self.begin().await;
        let told = transaction
            .to_be_told(message.id, START - Span::days(1), 2, now)
            .await
            .unwrap();
        told.into_iter().map(|told| told.member).collect()
    }

    async fn unread(&self, member: &Member) -> i64 {
        self.store.unread_messages(member.id).await.unwrap()
    }
}

fn mail_to(member: &str) -> SendTo {
    SendTo::Mail(address(&format!("{member}@example.com")))
}

fn sms() -> SendTo {
    SendTo::Sms(SmsNumber::parse("+46701234567").unwrap())
}

fn notice(claimed: &[ClaimedMessage], id: OutboxId) -> &Matter {
    &claimed.iter().find(|message| message.id == id).unwrap().matter
}

on_both! {
    async fn m_a6_a_message_reaches_its_member_and_is_read_once(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let message = world.text(&world.admin, MessageTo::Member(ben.id), minute(1));
        assert_eq!(world.send(&message, world.scope()).await, 1);
        assert_eq!((world.unread(&ben).await, world.unread(&world.admin).await), (1, 0));
        let found = world.store.message(ben.id, message.id).await.unwrap().unwrap();
        assert_eq!((found.sender_name.as_str(), found.to.as_str(), found.to_role), ("Ada Admin", "Ben Smith", false));
        assert_eq!(found.text.as_deref(), Some(message.text.as_str()));
        assert!(found.is_received && found.is_unread && found.sent_at == minute(1) && found.recipients == 1);
        let sent = world.store.message(world.admin.id, message.id).await.unwrap().unwrap();
        assert!(!sent.is_received && !sent.is_unread);
        let stranger = world.member("Cy", "cy@example.com", |_| ()).await;
        assert_eq!(world.store.message(stranger.id, message.id).await.unwrap(), None);
        let mut transaction = world.begin().await;
        assert!(!transaction.mark_as_read(stranger.id, message.id, minute(2)).await.unwrap());
        assert!(transaction.mark_as_read(ben.id, message.id, minute(2)).await.unwrap());
        assert!(!transaction.mark_as_read(ben.id, message.id, minute(3)).await.unwrap());
        transaction.commit().await.unwrap();
        assert_eq!(world.unread(&ben).await, 0);
        let correspondent = world.store.correspondent(world.business.id, ben.id, world.admin.id).await.unwrap().unwrap();
        assert!(correspondent.wrote_before && correspondent.is_active && correspondent.department.is_none());
        let mut transaction = world.begin().await;
        let found = transaction.find_correspondent(world.business.id, world.admin.id, ben.id).await.unwrap().unwrap();
        assert!(!found.wrote_before && found.name == "Ben Smith");
        let elsewhere = domain::BusinessId::new(world.id());
        assert!(transaction.find_correspondent(elsewhere, world.admin.id, ben.id).await.unwrap().is_none());
        drop(transaction);
        let mut transaction = world.begin().await;
        transaction.set_member_status(world.business.id, ben.id, MemberStatus::Inactive).await.unwrap();
        transaction.commit().await.unwrap();
        let late = world.text(&world.admin, MessageTo::Member(ben.id), minute(4));
        assert_eq!(world.send(&late, world.scope()).await, 0, "nobody who may not come in gets one");
    }

    async fn m_a6_a_message_to_a_role_reaches_whoever_has_it_now_in_scope_but_its_sender(world: &World) {
        let here = Some(world.department.id);
        let ben = world.member("Ben", "ben@example.com", |member| member.department = here).await;
        let cy = world.member("Cy", "cy@example.com", |member| member.department = None).await;
        let gone = world.member("Gone", "gone@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        transaction.set_member_status(world.business.id, gone.id, MemberStatus::Inactive).await.unwrap();
        transaction.commit().await.unwrap();
        let to = MessageTo::Role(world.user_role.id);
        assert_eq!(world.send(&world.text(&world.admin, to, minute(1)), world.scope()).await, 2);
        assert_eq!(world.send(&world.text(&ben, to, minute(2)), world.scope()).await, 1, "not to oneself");
        assert_eq!(world.send(&world.text(&world.admin, to, minute(3)), world.confined(here)).await, 1);
        assert_eq!(world.send(&world.text(&world.admin, to, minute(4)), world.confined(None)).await, 0);
        assert_eq!((world.unread(&ben).await, world.unread(&cy).await, world.unread(&gone).await), (2, 2, 0));
        for name in ["Dora", "Eve", "Finn"] {
            world.member(name, &format!("{name}@example.com").to_lowercase(), |_| ()).await;
        }
        let many = world.text(&world.admin, to, minute(5));
        assert_eq!(world.send(&many, world.scope()).await, MOST + 1, "more is found out by one");
        let found = world.store.message(world.admin.id, many.id).await.unwrap().unwrap();
        assert!(found.to_role && found.to == "User" && found.recipients == MOST + 1);
    }

    async fn m_a6_submissions_of_an_hour_are_counted_for_each_sender(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        let mut insert = async |sender: &Member, at: Timestamp| {
            let message = world.text(sender, MessageTo::Member(ben.id), at);
            transaction.insert_message(&message, at - Span::hours(1), 2).await.unwrap()
        };
        assert_eq!(insert(&world.admin, minute(1)).await, Spent::Counted);
        assert_eq!(insert(&world.admin, minute(2)).await, Spent::Counted);
        assert_eq!(insert(&world.admin, minute(3)).await, Spent::FullUntil(minute(61)));
        assert_eq!(insert(&ben, minute(3)).await, Spent::Counted);
        assert_eq!(insert(&world.admin, minute(61)).await, Spent::Counted);
        assert_eq!(insert(&world.admin, minute(61)).await, Spent::FullUntil(minute(62)));
    }

    async fn m_a6_messages_are_listed_newest_first_by_key(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        for number in 0..52 {
            let message = world.text(&world.admin, MessageTo::Member(ben.id), minute(number));
            world.send(&message, world.scope()).await;
        }
        for (member, of) in [(&ben, MessageBox::Received), (&world.admin, MessageBox::Sent)] {
            let page = async |part| world.store.messages_page(member.id, of, part).await.unwrap();
            let first = page(ListPart::Start).await;
            assert_eq!((first.rows.len(), first.before, first.after), (50, false, true));
            assert_eq!((first.rows[0].sent_at, first.rows[49].sent_at), (minute(51), minute(2)));
            let rest = page(ListPart::After(first.rows[49].id)).await;
            assert_eq!((rest.rows.len(), rest.before, rest.after), (2, true, false));
            let back = page(ListPart::Before(rest.rows[0].id)).await;
            assert_eq!((back.rows, back.before, back.after), (first.rows.clone(), false, true));
            let row = &first.rows[0];
            let other = if of == MessageBox::Sent { "Ben Smith" } else { "Ada Admin" };
            assert_eq!((row.other.as_str(), row.is_unread), (other, of == MessageBox::Received));
            assert_eq!(row.beginning.as_deref(), Some("Dear all,\n\nthe <crane> is ours."));
        }
        let role = world.text(&ben, MessageTo::Role(world.admin_role.id), minute(60));
        world.send(&role, world.scope()).await;
        let sent = world.store.messages_page(ben.id, MessageBox::Sent, ListPart::Start).await.unwrap();
        assert_eq!((sent.rows[0].other.as_str(), sent.rows[0].to_role, sent.rows[0].recipients), ("Admin", true, 1));
        assert!(world.store.messages_page(ben.id, MessageBox::Received, ListPart::After(MessageId::new(uuid::Uuid::nil()))).await.unwrap().rows.is_empty());
    }

    async fn m_a6_people_are_found_by_name_and_by_their_address_by_whoever_may(world: &World) {
        let here = Some(world.department.id);
        world.member("Ben", "quartz@example.com", |member| member.department = here).await;
        world.member("Benno", "b@example.com", |_| ()).await;
        let gone = world.member("Benita", "gone@example.com", |_| ()).await;
        let mut transaction = world.begin().await;
        transaction.set_member_status(world.business.id, gone.id, MemberStatus::Inactive).await.unwrap();
        transaction.commit().await.unwrap();
        let find = async |scope, search: &str, by_address| -> Vec<String> {
            let found = world.store.members_to_write_to(scope, search, by_address, 9).await.unwrap();
            found.into_iter().map(|member| member.name).collect()
        };
        assert_eq!(find(world.scope(), "BEN", false).await, ["Ben Smith", "Benno Smith"]);
        assert_eq!(find(world.confined(here), "ben", false).await, ["Ben Smith"]);
        assert!(find(world.confined(None), "ben", true).await.is_empty());
        assert!(find(world.scope(), "quartz", false).await.is_empty(), "an address is told to nobody who may not see it");
        assert_eq!(find(world.scope(), "quartz", true).await, ["Ben Smith"]);
        assert!(find(world.scope(), "%", true).await.is_empty());
        let found = world.store.members_to_write_to(world.scope(), "ben", false, 1).await.unwrap();
        assert_eq!((found.len(), found[0].department.as_deref()), (1, Some("Repairs")));
    }

    async fn m_a6_a_notice_is_due_to_whoever_wants_one_and_waits_for_none(world: &World) {
        let (mailed, texted) = (world.told("Mia", MessageNotices::Mail).await, world.told("Sam", MessageNotices::Sms).await);
        world.told("Nora", MessageNotices::None).await;
        let message = world.text(&world.admin, MessageTo::Role(world.user_role.id), minute(1));
        world.send(&message, world.scope()).await;
        let mut both = vec![mailed.id, texted.id];
        both.sort();
        assert_eq!(world.to_tell(&message).await, both);
        let first = world.queue(&mailed, mail_to("mia"), minute(1)).await;
        assert_eq!(world.to_tell(&message).await, [texted.id]);
        let lease = LeaseId::new(world.id());
        let claimed = world.store.claim_due(minute(1), lease, minute(3), 9).await.unwrap();
        assert_eq!(claimed.iter().map(|message| message.id).collect::<Vec<_>>(), [first]);
        assert_eq!(world.to_tell(&message).await, both, "what is being sent was read before this came");
        assert_eq!(world.to_tell_at(&message, minute(3)).await, [texted.id], "what was not sent is read anew");
        assert!(world.store.settle_message(first, lease, minute(1), &SettledMessage::Dropped).await.unwrap());
        assert_eq!(world.to_tell(&message).await, both);
        let second = world.queue(&mailed, mail_to("mia"), minute(2)).await;
        let claimed = world.store.claim_due(minute(2), lease, minute(3), 9).await.unwrap();
        assert_eq!(claimed[0].id, second);
        world.store.settle_message(second, lease, minute(2), &SettledMessage::Dropped).await.unwrap();
        assert_eq!(world.to_tell(&message).await, [texted.id], "two of them are enough for today");
    }

    async fn m_a6_a_claimed_notice_tells_of_what_came_since_and_is_unread(world: &World) {
        let mia = world.told("Mia", MessageNotices::Mail).await;
        let claim = async |now| {
            let lease = LeaseId::new(world.id());
            let claimed = world.store.claim_due(now, lease, now + Span::minutes(1), 9).await.unwrap();
            for message in &claimed {
                let later = SettledMessage::Retry { due_at: now, answer: String::new() };
                assert!(world.store.settle_message(message.id, lease, now, &later).await.unwrap());
            }
            claimed
        };
        let old = world.text(&world.admin, MessageTo::Member(mia.id), minute(1));
        world.send(&old, world.scope()).await;
        let id = world.queue(&mia, mail_to("mia"), minute(2)).await;
        let claimed = claim(minute(2)).await;
        assert!(matches!(notice(&claimed, id), Matter::Gone), "nothing has come since");
        let new = world.text(&world.admin, MessageTo::Member(mia.id), minute(2));
        world.send(&new, world.scope()).await;
        let claimed = claim(minute(3)).await;
        let Matter::Notice(about) = notice(&claimed, id) else { panic!("{claimed:?}") };
        assert_eq!((about.unread, about.last, about.sender.as_str(), about.name.as_str()), (2, new.id, "Ada Admin", "Mia Smith"));
        assert_eq!((claimed[0].to.as_str(), claimed[0].give_up_at), ("mia@example.com", minute(2) + Span::days(2)));
        let change = async |change: &str| {
            run(&world.url, format!("UPDATE members SET {change} WHERE id = '{}'", mia.id)).await;
        };
        for (at, on, off) in [
            (4, "message_notices = 'sms'", "message_notices = 'mail'"),
            (6, "status = 'inactive'", "status = 'active'"),
        ] {
            change(on).await;
            assert!(matches!(notice(&claim(minute(at)).await, id), Matter::Gone), "{on}");
            change(off).await;
            assert!(matches!(notice(&claim(minute(at + 1)).await, id), Matter::Notice(_)), "{off}");
        }
        let mut transaction = world.begin().await;
        assert!(transaction.mark_as_read(mia.id, new.id, minute(5)).await.unwrap());
        transaction.commit().await.unwrap();
        assert!(matches!(notice(&claim(minute(8)).await, id), Matter::Gone), "it was read meanwhile");
    }

    async fn m_a6_sms_stand_in_the_outbox_and_go_out_without_a_mail_server(world: &World) {
        let sam = world.told("Sam", MessageNotices::Sms).await;
        world.invite("mail@example.com").await;
        let message = world.text(&world.admin, MessageTo::Member(sam.id), minute(1));
        world.send(&message, world.scope()).await;
        let id = world.queue(&sam, sms(), minute(1)).await;
        let lease = LeaseId::new(world.id());
        let claimed = world.store.claim_due_sms(minute(1), lease, minute(2), 9).await.unwrap();
        assert_eq!(claimed.iter().map(|message| message.id).collect::<Vec<_>>(), [id], "mails are left");
        assert_eq!(claimed[0].to, sms());
        let failed = SettledMessage::Failed { answer: "400 Bad Request".to_owned() };
        assert!(world.store.settle_message(id, lease, minute(1), &failed).await.unwrap());
        let page = async |search: &str, kind| {
            let filter = OutboxFilter { states: OutboxStates::Open, kind, search: search.to_owned() };
            world.store.outbox_page(None, &filter, ListPart::Start, minute(2)).await.unwrap().rows
        };
        assert_eq!(page("", None).await.len(), 2);
        let rows = page("123456", Some(OutboxKind::MessageNotice)).await;
        assert_eq!((rows.len(), rows[0].to.as_str(), rows[0].is_sms), (1, "+46701234567", true));
        assert_eq!((rows[0].state, rows[0].worth_a_try), (DeliveryState::Failed, true));
        assert!(!page("mail@", None).await[0].is_sms);
        let mut transaction = world.begin().await;
        let one = service::ports::ToRetry::One(id);
        assert_eq!(transaction.retry_messages(None, &one, minute(2)).await.unwrap(), ["+46701234567"]);
    }

    async fn m_a6_what_a_deleted_person_wrote_and_got_alone_is_erased(world: &World) {
        let (sam, ben) = (world.told("Sam", MessageNotices::Sms).await, world.told("Ben", MessageNotices::Mail).await);
        let wrote = world.text(&sam, MessageTo::Member(ben.id), minute(1));
        let got = world.text(&ben, MessageTo::Member(sam.id), minute(2));
        let for_all = world.text(&ben, MessageTo::Role(world.user_role.id), minute(3));
        let others = world.text(&ben, MessageTo::Member(world.admin.id), minute(4));
        for message in [&wrote, &got, &for_all, &others] {
            assert_eq!(world.send(message, world.scope()).await, 1);
        }
        world.queue(&sam, sms(), minute(3)).await;
        world.queue(&ben, mail_to("ben"), minute(3)).await;
        let mut transaction = world.begin().await;
        transaction.lock_business(world.business.id).await.unwrap();
        transaction.erase_member(&sam, UserId::new(world.id()), minute(9)).await.unwrap();
        transaction.commit().await.unwrap();
        let text = async |id| world.store.message(ben.id, id).await.unwrap().unwrap().text;
        assert_eq!((text(wrote.id).await, text(got.id).await), (None, None));
        assert!(text(for_all.id).await.is_some() && text(others.id).await.is_some());
        let found = world.store.message(ben.id, wrote.id).await.unwrap().unwrap();
        assert_eq!(found.sender_name, "A deleted person");
        assert_eq!(world.unread(&sam).await, 0);
        let left = "(SELECT COUNT(*) FROM outbox WHERE to_number LIKE '+%' OR (to_number IS NOT NULL AND settled_at IS NULL))
             + (SELECT COUNT(*) FROM message_recipients x WHERE x.member_id IN (SELECT id FROM members WHERE deleted_at IS NOT NULL))";
        assert_eq!(look(&world.url, &format!("SELECT CAST({left} AS TEXT)")).await, ["0"]);
        assert_eq!(look(&world.url, "SELECT state FROM outbox WHERE to_email = 'ben@example.com'").await, ["queued"]);
        assert!(world.broken(START).await.is_empty());
    }

    async fn m_a6_a_session_knows_how_many_messages_are_unread(world: &World) {
        let ben = world.member("Ben", "ben@example.com", |_| ()).await;
        let seat = async || world.store.find_seat(ben.user, world.business.id).await.unwrap().unwrap();
        let before = seat().await;
        assert_eq!((before.unread, before.has_messages, before.external), (0, false, false));
        let message = world.text(&world.admin, MessageTo::Member(ben.id), minute(1));
        world.send(&message, world.scope()).await;
        assert_eq!((seat().await.unread, seat().await.has_messages), (1, true));
        let mut transaction = world.begin().await;
        transaction.mark_as_read(ben.id, message.id, minute(2)).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!((seat().await.unread, seat().await.has_messages), (0, true));
    }

    async fn m_a6_ten_thousand_get_a_message_in_three_statements(world: &World) {
        let (business, role) = (world.business.id, world.user_role.id);
        let id = |kind: &str| format!("'00000000-0000-7000-{kind}-' || substr('000000000000' || CAST(n AS TEXT), length(CAST(n AS TEXT)) + 1)");
        let numbers = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10000)";
        let start = START.micros();
        let members = format!(
            "INSERT INTO users (id, sign_in_name, instance_admin, first_name, last_name, created_at)
                 {numbers} SELECT {}, 'p' || CAST(n AS TEXT) || '@example.com', FALSE, 'P', 'N', {start} FROM numbers;
             INSERT INTO members (id, business_id, user_id, role_id, status, first_name, last_name, joined_at, search, message_notices)
                 {numbers} SELECT {}, '{business}', {}, '{role}', 'active', 'P', 'N', {start}, 'p n', 'mail' FROM numbers;",
            id("8001"), id("8002"), id("8001"),
        );
        run(&world.url, members).await;
        let message = world.text(&world.admin, MessageTo::Role(role), minute(1));
        let mut transaction = world.begin().await;
        transaction.insert_message(&message, START, 60).await.unwrap();
        let got = transaction.deliver_message(&message, world.scope(), 10_000).await.unwrap();
        assert_eq!(got, 10_000);
        let told = transaction.to_be_told(message.id, START, 10, START).await.unwrap();
        let notices: Vec<NewNotice> = told.iter().map(|told| NewNotice {
            id: OutboxId::new(world.id()),
            member: told.member,
            to: SendTo::Mail(told.sign_in_name.address().unwrap().clone()),
        }).collect();
        assert_eq!(notices.len(), 10_000);
        transaction.queue_notices(business, &notices, [minute(1), minute(3), minute(9)]).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(look(&world.url, "SELECT CAST(COUNT(*) AS TEXT) FROM outbox").await, ["10000"]);
    }
}
