//! The weekly mail: whose is due, who takes a turn, what there is to tell, and how it ends.

use crate::beside::run;
use crate::databases::on_both;
use crate::world::{World, address, minute, unit};
use domain::{
    DayHour, EntityType, LeaseId, Member, MemberId, MessageId, MessageText, MessageTo, OutboxId, Record,
    RecordState, Span, Timestamp, UnitId, UnitKind, WEEKLY_NOT_RECKONED, WeekDay, WeeklyRecords, WeeklyTime,
    ZoneName,
};
use futures::future::join_all;
use jiff::civil::{Date, date};
use service::ports::{
    ClaimedMessage, DueWeekly, Matter, MessageKind, NewText, NewWeekly, SettledMessage, TokenHash,
    WeeklyClaim, WeeklyReader, WeeklySpan,
};

const TODAY: Date = date(2027, 1, 15);
const IN_A_WEEK: Date = date(2027, 1, 22);

fn this_week() -> WeeklySpan {
    WeeklySpan {
        since: minute(0),
        before: IN_A_WEEK,
    }
}

fn time(day: WeekDay, hour: u8, zone: Option<&str>) -> WeeklyTime {
    WeeklyTime {
        day,
        hour: DayHour::new(hour).unwrap(),
        zone: zone.map(|zone| ZoneName(zone.to_owned())),
    }
}

fn titles(records: &WeeklyRecords) -> Vec<&str> {
    records.shown.iter().map(|record| record.title.as_str()).collect()
}

impl World {
    /// Somebody who gets it.
    async fn told_weekly(&self, first: &str) -> Member {
        let name = format!("{}@example.com", first.to_lowercase());
        self.member(first, &name, |member| member.options.weekly_mail = true)
            .await
    }

    /// Somebody who gets it at this time next.
    async fn due_at(&self, first: &str, next_at: Timestamp) -> Member {
        let member = self.told_weekly(first).await;
        self.plan(&member, &WeeklyTime::default(), Some(next_at)).await;
        member
    }

    async fn plan(&self, member: &Member, time: &WeeklyTime, next_at: Option<Timestamp>) {
        let mut transaction = self.begin().await;
        transaction
            .set_weekly_plan(self.business.id, member.id, time, next_at)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }

    fn turn(&self, member: &Member, due_at: Timestamp, to: Option<&str>) -> WeeklyClaim {
        WeeklyClaim {
            member: member.id,
            due_at,
            next_at: due_at + Span::days(7),
            token: token(member.id),
            mail: to.map(|to| NewWeekly {
                id: OutboxId::new(self.id()),
                business: self.business.id,
                to: address(to),
                give_up_at: due_at + Span::days(2),
            }),
        }
    }

    async fn take(&self, claims: &[WeeklyClaim], now: Timestamp) -> Vec<MemberId> {
        let mut transaction = self.begin().await;
        let taken = transaction.claim_weekly(claims, now).await.unwrap();
        transaction.commit().await.unwrap();
        taken
    }

    async fn due(&self, now: Timestamp) -> Vec<DueWeekly> {
        self.store.due_weekly(now, 9).await.unwrap()
    }

    async fn claimed(&self, now: Timestamp, limit: i64) -> Vec<ClaimedMessage> {
        let lease = LeaseId::new(self.id());
        let claimed = self
            .store
            .claim_due(now, lease, now + Span::minutes(1), limit)
            .await
            .unwrap();
        for message in &claimed {
            let later = SettledMessage::Retry {
                due_at: now,
                answer: String::new(),
            };
            assert!(
                self.store
                    .settle_message(message.id, lease, now, &later)
                    .await
                    .unwrap()
            );
        }
        claimed
    }

    /// A workspace that the member chose, or is in without.
    async fn workspace(&self, member: &Member, name: &str, chosen: bool) -> UnitId {
        let workspace = unit(
            UnitId::new(self.id()),
            self.business.id,
            UnitKind::Workspace,
            name,
        );
        let mut transaction = self.begin().await;
        transaction.insert_unit(&workspace).await.unwrap();
        let told = if chosen { vec![workspace.id] } else { Vec::new() };
        transaction
            .assign_member(member.business, member.id, &[workspace.id], &told)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        workspace.id
    }

    async fn reader(&self, member: &Member) -> WeeklyReader {
        self.plan(member, &WeeklyTime::default(), Some(minute(1))).await;
        let due = self
            .due(minute(1))
            .await
            .into_iter()
            .find(|due| due.member == member.id);
        due.expect("it is due").reader
    }

    async fn kept(&self, workspace: UnitId, title: &str, change: impl FnOnce(&mut Record)) -> Record {
        let mut record = self.record(EntityType::Defects, workspace);
        record.title = domain::RecordTitle::parse(title).unwrap();
        change(&mut record);
        self.keep_record(record).await
    }

    async fn write_to(&self, member: &Member) {
        let message = NewText {
            id: MessageId::new(self.id()),
            business: self.business.id,
            sender: self.admin.id,
            to: MessageTo::Member(member.id),
            text: MessageText::parse("The crane is ours.").unwrap(),
            sent_at: minute(1),
        };
        let mut transaction = self.begin().await;
        transaction.insert_message(&message, minute(0), 9).await.unwrap();
        transaction
            .deliver_message(&message, self.scope(), 9)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
}

fn token(member: MemberId) -> TokenHash {
    let mut bytes = [7; 32];
    bytes[..16].copy_from_slice(member.uuid().as_bytes());
    TokenHash(bytes)
}

on_both! {
    async fn m_a5_who_becomes_a_member_with_it_is_to_be_reckoned_and_others_are_not_due(world: &World) {
        let mia = world.told_weekly("Mia").await;
        world.member("Ned", "ned@example.com", |_| ()).await;
        let due = world.due(minute(0)).await;
        assert_eq!(due.iter().map(|due| (due.member, due.due_at)).collect::<Vec<_>>(), [(mia.id, WEEKLY_NOT_RECKONED)]);
        let usual = &due[0];
        assert_eq!((usual.business, &usual.time, usual.zone.0.as_str()), (world.business.id, &WeeklyTime::default(), "Europe/Stockholm"));
        assert_eq!(usual.to, Some(address("mia@example.com")));
        assert!(!usual.has_unread && usual.reader.workspaces.is_empty());
        assert_eq!(usual.reader.sight.authority.member, mia.id);
    }

    async fn m_a5_a_time_is_kept_and_without_a_next_one_nothing_is_due(world: &World) {
        let (mia, business) = (world.told_weekly("Mia").await, world.business.id);
        assert_eq!(world.store.weekly_time(business, world.admin.id).await.unwrap(), WeeklyTime::default());
        let tokyo = time(WeekDay::Friday, 18, Some("Asia/Tokyo"));
        world.plan(&mia, &tokyo, Some(minute(5))).await;
        assert_eq!(world.store.weekly_time(business, mia.id).await.unwrap(), tokyo);
        assert!(world.due(minute(4)).await.is_empty());
        let due = world.due(minute(5)).await;
        assert_eq!((due[0].due_at, &due[0].time, due[0].zone.0.as_str()), (minute(5), &tokyo, "Asia/Tokyo"));
        world.plan(&mia, &tokyo, None).await;
        assert!(world.due(minute(9)).await.is_empty());
        let mut transaction = world.begin().await;
        let plan = transaction.weekly_plan(business, mia.id).await.unwrap();
        assert_eq!((plan.time, plan.told_at), (tokyo, None));
    }

    async fn m_a5_the_longest_due_come_first_and_who_does_not_want_it_has_no_address(world: &World) {
        let late = world.due_at("Late", minute(3)).await;
        let early = world.due_at("Early", minute(1)).await;
        let away = world.due_at("Away", minute(2)).await;
        let ends = world.due_at("Ends", minute(2)).await;
        run(&world.url, format!("UPDATE members SET status = 'inactive' WHERE id = '{}'", away.id)).await;
        run(&world.url, format!("UPDATE members SET weekly_mail = FALSE WHERE id = '{}'", ends.id)).await;
        let due = world.due(minute(3)).await;
        assert_eq!(due.iter().map(|due| (due.member, due.to.is_some())).collect::<Vec<_>>(),
            [(early.id, true), (away.id, false), (ends.id, false), (late.id, true)]);
        let first = world.store.due_weekly(minute(3), 1).await.unwrap();
        assert_eq!(first.iter().map(|due| due.member).collect::<Vec<_>>(), [early.id]);
        let named = world.member("Nan", "nan.smith", |member| member.options.weekly_mail = true).await;
        let nan = world.due(minute(3)).await.remove(0);
        assert_eq!((nan.member, nan.to), (named.id, None), "a username is no address");
    }

    async fn m_a5_a_turn_is_taken_once_and_its_mail_is_queued_with_it(world: &World) {
        let mia = world.due_at("Mia", minute(1)).await;
        let ned = world.due_at("Ned", minute(1)).await;
        let turns = [world.turn(&mia, minute(1), Some("mia@example.com")), world.turn(&ned, minute(1), None)];
        let mut taken = world.take(&turns, minute(2)).await;
        taken.sort_unstable();
        assert_eq!(taken, [mia.id, ned.id]);
        assert!(world.take(&turns, minute(2)).await.is_empty(), "somebody took them");
        assert!(world.due(minute(2)).await.is_empty());
        let next = world.due(minute(1) + Span::days(7)).await;
        assert_eq!(next.iter().map(|due| due.due_at).collect::<Vec<_>>(), [minute(1) + Span::days(7); 2]);
        let mut transaction = world.begin().await;
        for (member, told_at) in [(&mia, Some(minute(2))), (&ned, None)] {
            let plan = transaction.weekly_plan(world.business.id, member.id).await.unwrap();
            assert_eq!(plan.told_at, told_at, "{member:?}");
        }
        drop(transaction);
        let claimed = world.claimed(minute(2), 9).await;
        assert_eq!(claimed.len(), 1);
        assert_eq!((claimed[0].kind, claimed[0].to.as_str()), (MessageKind::WeeklyMail, "mia@example.com"));
        assert_eq!((claimed[0].created_at, claimed[0].give_up_at), (minute(2), minute(1) + Span::days(2)));
        let Matter::Weekly(about) = &claimed[0].matter else { panic!("{claimed:?}") };
        assert_eq!((about.name.as_str(), about.business, about.zone.0.as_str()), ("Mia Smith", world.business.id, "Europe/Stockholm"));
        assert_eq!(about.reader.sight.authority.member, mia.id);
    }

    async fn m_a5_of_many_who_claim_at_once_each_turn_is_one_ones(world: &World) {
        let mut members = Vec::new();
        for number in 0..12 {
            members.push(world.due_at(&format!("M{number}"), minute(1)).await);
        }
        let claim = async |round: usize| {
            let mut turns: Vec<_> = members.iter().map(|member| world.turn(member, minute(1), Some("x@example.com"))).collect();
            // Each in another order: nobody waits in a circle.
            turns.rotate_left(round);
            if round.is_multiple_of(2) { turns.reverse(); }
            world.take(&turns, minute(2)).await
        };
        let mut taken: Vec<_> = join_all((0..8).map(claim)).await.concat();
        assert_eq!(taken.len(), 12);
        taken.sort_unstable();
        taken.dedup();
        assert_eq!(taken.len(), 12);
        assert_eq!(world.claimed(minute(2), 99).await.len(), 12);
    }

    async fn m_a5_a_claimed_mail_is_nobodys_once_it_is_not_wanted_or_may_not_go_there(world: &World) {
        let mia = world.due_at("Mia", minute(1)).await;
        world.take(&[world.turn(&mia, minute(1), Some("mia@example.com"))], minute(1)).await;
        let is_gone = async || matches!(world.claimed(minute(2), 9).await[0].matter, Matter::Gone);
        assert!(!is_gone().await);
        for (off, on) in [
            ("members SET weekly_mail = FALSE", "members SET weekly_mail = TRUE"),
            ("members SET status = 'inactive'", "members SET status = 'active'"),
            ("users SET sign_in_name = 'm@example.com'", "users SET sign_in_name = 'mia@example.com'"),
        ] {
            let id = if off.starts_with("users") { mia.user.to_string() } else { mia.id.to_string() };
            run(&world.url, format!("UPDATE {off} WHERE id = '{id}'")).await;
            assert!(is_gone().await, "{off}");
            run(&world.url, format!("UPDATE {on} WHERE id = '{id}'")).await;
            assert!(!is_gone().await, "{on}");
        }
    }

    async fn m_a5_nobodys_invitation_waits_behind_weekly_mails(world: &World) {
        for number in 0..3 {
            let member = world.due_at(&format!("M{number}"), minute(0)).await;
            let turn = world.turn(&member, minute(0), Some(&format!("m{number}@example.com")));
            world.take(&[turn], minute(0)).await;
        }
        let mut transaction = world.begin().await;
        let invitation = world.invitation("inga@example.com");
        assert!(transaction.insert_invitation(&invitation, world.token()).await.unwrap());
        let mail = service::ports::NewMessage { due_at: minute(5), ..world.mail(&invitation) };
        transaction.enqueue(&mail).await.unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(world.claimed(minute(4), 1).await[0].kind, MessageKind::WeeklyMail);
        assert_eq!(world.claimed(minute(5), 1).await[0].kind, MessageKind::Invitation);
    }

    async fn m_a5_news_are_what_is_to_be_done_and_what_others_changed_in_the_chosen_workspaces(world: &World) {
        let mia = world.told_weekly("Mia").await;
        let [yard, office] = [world.workspace(&mia, "Yard", true).await, world.workspace(&mia, "Office", false).await];
        let reader = world.reader(&mia).await;
        assert_eq!(reader.workspaces, [yard]);
        let has = async || world.store.has_weekly_records(world.business.id, &reader, this_week()).await.unwrap();
        let news = async || world.store.weekly_news(world.business.id, &reader, this_week(), 3).await.unwrap();
        let before = Timestamp::from_micros(minute(0).micros() - 1);
        let old = |record: &mut Record| (record.created_at, record.changed_at) = (before, before);
        world.kept(office, "Elsewhere", |record| record.due_on = Some(TODAY)).await;
        world.kept(yard, "In a week", |record| { old(record); record.due_on = Some(IN_A_WEEK); }).await;
        world.kept(yard, "Never", old).await;
        world.kept(yard, "Done", |record| { old(record); record.due_on = Some(TODAY); record.state = RecordState::Done; }).await;
        world.kept(yard, "By her", |record| record.changed_by = Some(mia.id)).await;
        assert!(!has().await && news().await.is_empty());
        world.kept(yard, "By Ada", |record| { record.changed_by = Some(world.admin.id); record.changed_at = minute(2); }).await;
        assert!(has().await);
        assert_eq!(titles(&news().await.changed), ["By Ada"]);
        world.kept(yard, "By nobody", |record| record.state = RecordState::Closed).await;
        for (number, due_on) in [(1, TODAY), (2, date(2020, 1, 1)), (3, date(2027, 1, 21)), (4, TODAY)] {
            world.kept(yard, &format!("Due {number}"), |record| { old(record); record.due_on = Some(due_on); }).await;
        }
        world.write_to(&mia).await;
        let news = news().await;
        assert_eq!(titles(&news.changed), ["By Ada", "By nobody"]);
        assert_eq!((titles(&news.due), news.due.total, news.due.more()), (vec!["Due 2", "Due 1", "Due 4"], 4, 1));
        assert_eq!(news.unread, 1);
        let first = &news.due.shown[0];
        assert_eq!((first.kind, first.workspace.as_str(), first.due_on), (EntityType::Defects, "Yard", Some(date(2020, 1, 1))));
        let due = world.due(minute(1)).await.remove(0);
        assert!(due.has_unread);
        // What is archived can't be unchosen, and is not told of.
        let mut transaction = world.begin().await;
        assert!(transaction.archive_unit(world.business.id, UnitKind::Workspace, yard, minute(3)).await.unwrap());
        transaction.commit().await.unwrap();
        assert!(world.reader(&mia).await.workspaces.is_empty());
        let none = WeeklyReader { workspaces: Vec::new(), ..reader };
        assert!(!world.store.has_weekly_records(world.business.id, &none, this_week()).await.unwrap());
    }

    async fn m_a5_a_link_ends_it_once_and_is_its_members_own(world: &World) {
        let mia = world.due_at("Mia", minute(1)).await;
        let business = world.business.id;
        assert!(world.store.find_weekly_link(token(mia.id)).await.unwrap().is_none(), "no mail had it");
        world.take(&[world.turn(&mia, minute(1), None)], minute(1)).await;
        let link = world.store.find_weekly_link(token(mia.id)).await.unwrap().unwrap();
        assert_eq!((link.member, link.name.as_str(), link.business, link.is_on), (mia.id, "Mia Smith", business, true));
        assert_eq!(link.business_name, world.business.name);
        let end = async |business, token| {
            let mut transaction = world.begin().await;
            let ended = transaction.end_weekly(business, token).await.unwrap();
            transaction.commit().await.unwrap();
            ended.map(|link| link.is_on)
        };
        let elsewhere = domain::BusinessId::new(world.id());
        assert_eq!(end(elsewhere, token(mia.id)).await, None);
        assert_eq!(end(business, token(world.admin.id)).await, None);
        assert_eq!(end(business, token(mia.id)).await, Some(true));
        assert_eq!(end(business, token(mia.id)).await, Some(false));
        assert!(!world.store.find_weekly_link(token(mia.id)).await.unwrap().unwrap().is_on);
        assert!(world.due(minute(1) + Span::days(9)).await.is_empty());
    }

    async fn m_a5_of_somebody_who_is_erased_nothing_of_it_is_left(world: &World) {
        let mia = world.due_at("Mia", minute(1)).await;
        world.take(&[world.turn(&mia, minute(1), Some("mia@example.com"))], minute(1)).await;
        let mut transaction = world.begin().await;
        transaction.erase_member(&mia, domain::UserId::new(world.id()), minute(2)).await.unwrap();
        transaction.commit().await.unwrap();
        assert!(world.store.find_weekly_link(token(mia.id)).await.unwrap().is_none());
        assert!(world.due(minute(1) + Span::days(9)).await.is_empty());
        assert!(world.claimed(minute(3), 9).await.is_empty(), "its mail is dropped");
    }
}
