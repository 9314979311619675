//! How people are told of messages.

use crate::messaging::{member, to};
use crate::world::{World, refusal};
use domain::{
    MemberRefusal, MessageNotices, MessageTo, NoticesRefusal, OwnAccountRefusal, PhoneNumber, RoleTemplate,
    Span,
};
use service::ports::{MailBody, MailOutcome, NoticeMail};
use service::{Actor, Failure, OptionTerms, OwnChoices, OwnProfile};
use std::sync::atomic::Ordering;

impl World {
    pub(crate) async fn wants(
        &self,
        actor: &Actor,
        message_notices: MessageNotices,
    ) -> Result<(), Failure<OwnAccountRefusal>> {
        let choices = OwnChoices {
            weekly_time: None,
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
    pub(crate) fn noticed(&self) -> Vec<(String, NoticeMail)> {
        let tries = self.mailer.tries.lock().unwrap();
        let notices = tries.iter().filter_map(|mail| match &mail.body {
            MailBody::Notice(facts) => Some((mail.to.to_string(), facts.clone())),
            _ => None,
        });
        notices.collect()
    }
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
