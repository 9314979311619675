//! Messages between members.

use crate::databases::on_both;
use crate::world::{World, refusal};
use domain::{
    Act, AuditFilter, BusinessName, Company, ListPart, MemberId, MessageBox, MessageId, MessageNotices,
    MessageRefusal, MessageText, MessageTo, RoleTemplate, Span, UnitKind,
};
use futures::future::join_all;
use service::{Actor, Failure, ProfileTerms};

pub(crate) fn member(actor: &Actor) -> MemberId {
    actor.seat.authority.member
}

pub(crate) fn to(actor: &Actor) -> MessageTo {
    MessageTo::Member(member(actor))
}

fn text() -> MessageText {
    MessageText::parse("The crane is ours on Thursday.").unwrap()
}

impl World {
    pub(crate) async fn write(&self, from: &Actor, to: MessageTo) -> Result<i64, Failure<MessageRefusal>> {
        self.usher.send_message(from, to, text()).await
    }

    /// What came to them, the latest first.
    pub(crate) async fn received(&self, actor: &Actor) -> Vec<MessageId> {
        let page = self
            .usher
            .messages(actor, MessageBox::Received, ListPart::Start)
            .await
            .unwrap();
        page.rows.into_iter().map(|row| row.id).collect()
    }

    pub(crate) async fn make_external(&self, ada: &Actor, who: &Actor) {
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
    assert!(jon.seat.external && !world.usher.may_choose_whom(&jon));
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
