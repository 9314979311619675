//! Messages between members, and how people are told of them.

use crate::databases::on_both;
use crate::world::{World, refusal};
use domain::{
    Act, AuditFilter, BusinessName, Company, ListPart, MemberId, MemberRefusal, MessageBox, MessageId,
    MessageNotices, MessageRefusal, MessageText, MessageTo, NoticesRefusal, OwnAccountRefusal, PhoneNumber,
    RoleTemplate, Span, UnitKind,
};
use futures::future::join_all;
use service::ports::{MailBody, MailOutcome, NoticeMail};
use service::{Actor, Failure, OptionTerms, OwnChoices, OwnProfile, ProfileTerms};
use std::sync::atomic::Ordering;

fn member(actor: &Actor) -> MemberId {
    actor.seat.authority.member
}

fn to(actor: &Actor) -> MessageTo {
    MessageTo::Member(member(actor))
}

fn text() -> MessageText {
    MessageText::parse("The crane is ours on Thursday.").unwrap()
}

impl World {
    async fn write(&self, from: &Actor, to: MessageTo) -> Result<i64, Failure<MessageRefusal>> {
        self.usher.send_message(from, to, text()).await
    }

    /// What came to them, the latest first.
    async fn received(&self, actor: &Actor) -> Vec<MessageId> {
        let page = self
            .usher
            .messages(actor, MessageBox::Received, ListPart::Start)
            .await
            .unwrap();
        page.rows.into_iter().map(|row| row.id).collect()
    }

    async fn wants(
        &self,
        actor: &Actor,
        message_notices: MessageNotices,
    ) -> Result<(), Failure<OwnAccountRefusal>> {
        let choices = OwnChoices {
            weekly_mail: false,
            weekly: Vec::new(),
            message_notices,
            language: domain::Language::default(),
        };
        self.usher.choose_own_notices(actor, &choices).await
    }

    async fn called_at(&self, actor: &Actor, mobile: Option<&str>) {
        let account = self.usher.own_account(actor).await.unwrap();
        let profile = OwnProfile {
            first_name: account.member.first_name,
            last_name: account.member.last_name,
            job_title: None,
            phone: None,
            mobile: mobile.map(|number| PhoneNumber::parse(number).unwrap()),
        };
        self.usher.edit_own_profile(actor, &profile).await.unwrap();
    }

    async fn notices_of(&self, actor: &Actor) -> MessageNotices {
        self.usher
            .own_account(actor)
            .await
            .unwrap()
            .member
            .options
            .message_notices
    }

    /// The notices that were mailed.
    fn noticed(&self) -> Vec<(String, NoticeMail)> {
        let tries = self.mailer.tries.lock().unwrap();
        let notices = tries.iter().filter_map(|mail| match &mail.body {
            MailBody::Notice(facts) => Some((mail.to.to_string(), facts.clone())),
            _ => None,
        });
        notices.collect()
    }

    async fn make_external(&self, ada: &Actor, who: &Actor) {
        let member = self.usher.own_account(who).await.unwrap().member;
        let terms = ProfileTerms {
            first_name: member.first_name,
            last_name: member.last_name,
            profile: member.profile,
            external: Some(Company {
                name: BusinessName::parse("Riggers").unwrap(),
                address: None,
            }),
        };
        self.usher.change_profile(ada, member.id, terms).await.unwrap();
    }

    /// The same person, as their next request finds them.
    async fn again(&self, actor: &Actor) -> Actor {
        let seat = self
            .store
            .find_seat(actor.user, actor.seat.business)
            .await
            .unwrap()
            .unwrap();
        Actor {
            seat,
            ..actor.clone()
        }
    }
}

#[tokio::test]
async fn m_a6_a_member_writes_to_another_who_reads_it_and_answers() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    assert_eq!(world.write(&ada, to(&bea)).await.unwrap(), 1);
    let [id] = world.received(&bea).await[..] else {
        panic!("one")
    };
    let (message, may_answer) = world.usher.message_to_read(&bea, id).await.unwrap().unwrap();
    assert!(message.is_unread && may_answer && message.text.as_deref() == Some(text().as_str()));
    assert_eq!(
        world.again(&bea).await.seat.unread,
        1,
        "looking at it changes nothing"
    );
    assert_eq!(
        world.usher.read_message(&ada, id).await.unwrap(),
        0,
        "it is none of hers to read"
    );
    assert_eq!(world.again(&bea).await.seat.unread, 1);
    assert_eq!(world.usher.read_message(&bea, id).await.unwrap(), 0);
    assert_eq!(
        world.usher.read_message(&bea, id).await.unwrap(),
        0,
        "twice is once"
    );
    world.pass(Span::minutes(1));
    assert_eq!(
        world
            .write(&bea, MessageTo::Member(message.sender))
            .await
            .unwrap(),
        1
    );
    let page = world.usher.audit(&ada, &AuditFilter::default()).await.unwrap();
    let told: Vec<_> = page
        .rows
        .iter()
        .filter(|row| row.act == Act::MessageSent)
        .collect();
    assert_eq!(told.len(), 2);
    assert_eq!(told[1].subject.as_deref(), Some("Bea Builder"));
    assert!(
        !format!("{:?}", page.rows).contains("crane"),
        "what it says is told to nobody else"
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_a6_who_may_not_write_and_to_whom_nobody_may() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let vic = world.joined(&ada, "vic@engines.example", "Viewer", None).await;
    let gone = world.joined(&ada, "gone@engines.example", "User", None).await;
    let elsewhere = world.second_business(&ada).await;
    assert_eq!(
        refusal(world.write(&vic, to(&ada)).await),
        MessageRefusal::NotPermitted
    );
    let viewers = MessageTo::Role(world.role(&ada, "Viewer").await);
    assert_eq!(
        refusal(world.write(&vic, viewers).await),
        MessageRefusal::NotPermitted
    );
    world.usher.deactivate(&ada, member(&gone)).await.unwrap();
    for nobody in [to(&gone), to(&ada), to(&elsewhere)] {
        assert_eq!(
            refusal(world.write(&ada, nobody).await),
            MessageRefusal::NotAvailable
        );
    }
    let nobodys = MessageTo::Role(world.role(&ada, "Reader").await);
    assert_eq!(
        refusal(world.write(&ada, nobodys).await),
        MessageRefusal::NobodyThere
    );
    let foreign = MessageTo::Role(world.role(&elsewhere, "Admin").await);
    assert_eq!(
        refusal(world.write(&ada, foreign).await),
        MessageRefusal::NobodyThere
    );
    assert_eq!(world.write(&ada, viewers).await.unwrap(), 1);
    refusal(world.usher.members_to_write_to(&vic, "a").await);
    refusal(world.usher.roles_to_write_to(&vic).await);
    let found = world.usher.members_to_write_to(&ada, "b").await.unwrap();
    assert!(
        found
            .iter()
            .all(|found| found.id != member(&ada) && found.id != member(&gone))
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_a6_a_scope_of_ones_own_department_reaches_its_people_and_whoever_wrote() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let bakery = world.unit(&ada, UnitKind::Department, "Bakery").await;
    let packing = world.unit(&ada, UnitKind::Department, "Packing").await;
    let lead = world
        .joined(&ada, "lead@engines.example", "Team Lead", Some(bakery))
        .await;
    let near = world
        .joined(&ada, "near@engines.example", "Employee", Some(bakery))
        .await;
    let far = world
        .joined(&ada, "far@engines.example", "Employee", Some(packing))
        .await;
    assert_eq!(world.write(&lead, to(&near)).await.unwrap(), 1);
    assert_eq!(
        refusal(world.write(&lead, to(&far)).await),
        MessageRefusal::NotAvailable
    );
    let employees = MessageTo::Role(world.role(&ada, "Employee").await);
    assert_eq!(
        world.write(&lead, employees).await.unwrap(),
        1,
        "of her department"
    );
    assert_eq!(world.received(&far).await.len(), 0);
    assert_eq!(
        world
            .usher
            .members_to_write_to(&lead, "builder")
            .await
            .unwrap()
            .len(),
        1
    );
    // An employee may see nobody's page, and writes to whom they know.
    assert_eq!(world.write(&far, to(&lead)).await.unwrap(), 1);
    assert_eq!(world.write(&lead, to(&far)).await.unwrap(), 1, "an answer");
    assert_eq!(
        world
            .usher
            .members_to_write_to(&far, "near@")
            .await
            .unwrap()
            .len(),
        0
    );
    assert_eq!(world.write(&ada, employees).await.unwrap(), 2);
    world.is_sound().await;
}

#[tokio::test]
async fn m_d5_an_external_member_answers_and_chooses_nobody_whatever_their_role() {
    let (world, ada) = World::with(RoleTemplate::Assets).await;
    let bea = world
        .joined(&ada, "bea@engines.example", "Technician", None)
        .await;
    let jon = world
        .joined(&ada, "jon@riggers.example", "Technician", None)
        .await;
    world.make_external(&ada, &jon).await;
    let jon = world.again(&jon).await;
    assert!(jon.seat.is_external && !world.usher.may_choose_whom(&jon));
    assert_eq!(
        refusal(world.usher.members_to_write_to(&jon, "bea").await),
        MessageRefusal::NotPermitted
    );
    let all = MessageTo::Role(world.role(&ada, "Technician").await);
    assert_eq!(
        refusal(world.write(&jon, all).await),
        MessageRefusal::NotPermitted
    );
    assert_eq!(
        refusal(world.write(&jon, to(&bea)).await),
        MessageRefusal::NotAvailable
    );
    assert_eq!(
        refusal(world.usher.correspondent(&jon, member(&bea)).await),
        MessageRefusal::NotAvailable
    );
    assert_eq!(
        world.write(&bea, all).await.unwrap(),
        1,
        "messages to a role turn to them, too"
    );
    assert_eq!(world.write(&jon, to(&bea)).await.unwrap(), 1);
    assert_eq!(
        refusal(world.write(&jon, to(&ada)).await),
        MessageRefusal::NotAvailable
    );
    let contractor = world.role(&ada, "Contractor").await;
    world
        .usher
        .change_role(&ada, member(&jon), contractor)
        .await
        .unwrap();
    assert_eq!(world.write(&jon, to(&bea)).await.unwrap(), 1, "whatever the role");
    world.is_sound().await;
}

#[tokio::test]
async fn m_a6_sixty_submissions_an_hour_and_then_the_time_of_the_next() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let first = world.usher.now();
    for _ in 0..60 {
        world.write(&ada, to(&bea)).await.unwrap();
        world.pass(Span::seconds(30));
    }
    let free_at = first + Span::hours(1);
    assert_eq!(
        refusal(world.write(&ada, to(&bea)).await),
        MessageRefusal::LimitReached { free_at }
    );
    assert_eq!(world.write(&bea, to(&ada)).await.unwrap(), 1, "others go on");
    world.pass(free_at.since(world.usher.now()));
    world.write(&ada, to(&bea)).await.unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn m_a6_several_messages_make_one_mail_that_tells_who_and_not_what() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    world.wants(&bea, MessageNotices::Mail).await.unwrap();
    world.write(&ada, to(&bea)).await.unwrap();
    world.deliver_all().await;
    assert!(world.noticed().is_empty(), "it waits for what else may come");
    world.pass(Span::minutes(1));
    world.write(&ada, to(&bea)).await.unwrap();
    world.pass(Span::minutes(1));
    world.deliver_all().await;
    let [(ref email, ref facts)] = world.noticed()[..] else {
        panic!("{:?}", world.noticed())
    };
    assert_eq!((email.as_str(), facts.unread), ("bea@engines.example", 2));
    assert_eq!(
        (facts.sender.as_str(), facts.link.as_str()),
        ("Ada Admin", "https://usher.example/messages")
    );
    assert!(!format!("{facts:?}").contains("crane"));
    // What is unread is told once; the next message is told with it.
    world.pass(Span::hours(3));
    world.deliver_all().await;
    assert_eq!(world.noticed().len(), 1);
    for id in world.received(&bea).await {
        world.usher.read_message(&bea, id).await.unwrap();
    }
    world.write(&ada, to(&bea)).await.unwrap();
    world.pass(Span::minutes(2));
    world.deliver_all().await;
    let last = world.received(&bea).await[0];
    assert_eq!(
        world.noticed()[1].1.link,
        format!("https://usher.example/messages/{last}")
    );
    world.is_sound().await;
}

#[tokio::test]
async fn m_a6_who_reads_in_time_leaves_or_wants_none_any_more_is_told_nothing() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let mut people = Vec::new();
    for name in ["reads", "leaves", "changes", "stays"] {
        let actor = world
            .joined(&ada, &format!("{name}@engines.example"), "User", None)
            .await;
        world.wants(&actor, MessageNotices::Mail).await.unwrap();
        people.push(actor);
    }
    let users = MessageTo::Role(world.role(&ada, "User").await);
    assert_eq!(world.write(&ada, users).await.unwrap(), 4);
    let read = world.received(&people[0]).await[0];
    world.usher.read_message(&people[0], read).await.unwrap();
    world.usher.deactivate(&ada, member(&people[1])).await.unwrap();
    world.wants(&people[2], MessageNotices::None).await.unwrap();
    world.pass(Span::minutes(2));
    world.deliver_all().await;
    let told: Vec<_> = world.noticed().into_iter().map(|(email, _)| email).collect();
    assert_eq!(told, ["stays@engines.example"]);
    world.is_sound().await;
}

#[tokio::test]
async fn m_a6_ten_notices_a_day_are_enough() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    world.wants(&bea, MessageNotices::Mail).await.unwrap();
    for _ in 0..12 {
        world.write(&ada, to(&bea)).await.unwrap();
        world.pass(Span::minutes(30));
        world.deliver_all().await;
    }
    assert_eq!(world.noticed().len(), 10);
    world.pass(Span::days(1));
    world.write(&ada, to(&bea)).await.unwrap();
    world.pass(Span::minutes(2));
    world.deliver_all().await;
    assert_eq!(world.noticed().len(), 11);
}

#[tokio::test]
async fn m_a6_an_sms_is_chosen_by_whoever_it_can_reach_and_goes_out_by_the_gateway() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let refused = async || match refusal(world.wants(&bea, MessageNotices::Sms).await) {
        OwnAccountRefusal::Notices(reason) => reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused().await, NoticesRefusal::NoGateway);
    world.sms.is_set.store(true, Ordering::SeqCst);
    assert_eq!(refused().await, NoticesRefusal::NoNumber);
    world.called_at(&bea, Some("0170 1234567")).await;
    assert_eq!(refused().await, NoticesRefusal::NoNumber);
    let by_admin = OptionTerms {
        message_notices: MessageNotices::Sms,
        ..OptionTerms::default()
    };
    let refused = refusal(
        world
            .usher
            .change_options(&ada, member(&bea), by_admin.clone())
            .await,
    );
    assert_eq!(refused, MemberRefusal::Notices(NoticesRefusal::NoNumber));
    world.called_at(&bea, Some("+49 (0)170 1234567")).await;
    world.wants(&bea, MessageNotices::Sms).await.unwrap();

    world
        .sms
        .script
        .lock()
        .unwrap()
        .push_back(MailOutcome::Later("500 oh no".into()));
    world.write(&ada, to(&bea)).await.unwrap();
    world.pass(Span::minutes(2));
    world.deliver_all().await;
    world.pass(Span::minutes(1));
    world.deliver_all().await;
    let tries = world.sms.tries.lock().unwrap().clone();
    assert_eq!(tries.len(), 2, "tried again by the outbox's ladder");
    assert_eq!(
        (tries[0].to.as_str(), tries[0].notice.sender.as_str()),
        ("+491701234567", "Ada Admin")
    );
    assert!(world.noticed().is_empty(), "no mail besides");

    world.write(&ada, to(&bea)).await.unwrap();
    world.called_at(&bea, Some("+49 170 7654321")).await;
    world.pass(Span::minutes(2));
    world.deliver_all().await;
    assert_eq!(
        world.sms.tries.lock().unwrap().len(),
        2,
        "nothing goes to a number that is theirs no more"
    );
    world.called_at(&bea, None).await;
    assert_eq!(
        world.notices_of(&bea).await,
        MessageNotices::Mail,
        "without a number it is a mail"
    );
    world
        .usher
        .change_options(&ada, member(&bea), OptionTerms::default())
        .await
        .unwrap();
    assert_eq!(world.notices_of(&bea).await, MessageNotices::None);
    world.is_sound().await;
}

on_both! {
    async fn m_a6_messages_to_a_role_while_its_members_come_and_go_reach_those_who_have_it(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let (user, viewer) = (world.role(&ada, "User").await, world.role(&ada, "Viewer").await);
        let mut people = Vec::new();
        for number in 0..6 {
            let person = world.joined(&ada, &format!("p{number}@engines.example"), "User", None).await;
            world.wants(&person, MessageNotices::Mail).await.unwrap();
            people.push(person);
        }
        let write = async |_| { world.write(&ada, MessageTo::Role(user)).await.unwrap_or_else(|failure| match failure {
            Failure::Refused(MessageRefusal::NobodyThere) => 0,
            other => panic!("{other:?}"),
        }) };
        let leave = async |person: &Actor| { world.usher.change_role(&ada, member(person), viewer).await.unwrap(); };
        let (sent, _) = futures::join!(join_all((0..5).map(write)), join_all(people.iter().map(leave)));
        let mut got = 0;
        for person in &people {
            got += i64::try_from(world.received(person).await.len()).unwrap();
        }
        assert_eq!(sent.iter().sum::<i64>(), got, "each was told how many got it");
        world.pass(Span::minutes(2));
        world.deliver_all().await;
        let mut told: Vec<_> = world.noticed().into_iter().map(|(email, _)| email).collect();
        let all = told.len();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), all, "at most one notice for each");
        world.is_sound().await;
    }

    async fn m_a6_sixty_of_many_at_once_are_sent_and_reading_twice_is_reading_once(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
        let sent = join_all((0..70).map(|_| world.write(&ada, to(&bea)))).await;
        assert_eq!(sent.iter().filter(|sent| sent.is_ok()).count(), 60);
        let first = world.received(&bea).await[0];
        join_all((0..8).map(|_| world.usher.read_message(&bea, first))).await;
        assert_eq!(world.again(&bea).await.seat.unread, 59);
        world.is_sound().await;
    }
}
