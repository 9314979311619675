//! The weekly mail.

use crate::messaging::{member, to};
use crate::world::World;
use domain::{
    Act, AuditFilter, DayHour, EntityType, Language, MessageNotices, Note, RecordId, RecordLimit,
    RecordRights, RecordState, RecordTitle, RoleTemplate, Span, UnitId, UnitKind, WeekDay, WeeklyRecords,
    WeeklyTime, ZoneName,
};
use jiff::civil::{Date, date};
use service::ports::{MailBody, MailOutcome, WeeklyMail};
use service::{Actor, Client, OptionTerms, OwnChoices, Place, RecordTerms, Token};

/// A business whose people are in two workspaces. It is Thursday, 1 January 2026, 01:00 in Berlin.
struct Scene {
    world: World,
    ada: Actor,
    bea: Actor,
    yard: UnitId,
    office: UnitId,
}

/// The first Monday, 07:00 in Berlin.
const TO_MONDAY: Span = Span::hours(4 * 24 + 6);
const TODAY: Date = date(2026, 1, 5);

impl Scene {
    async fn set() -> Self {
        let (world, ada) = World::with(RoleTemplate::General).await;
        let yard = world.unit(&ada, UnitKind::Workspace, "Yard").await;
        let office = world.unit(&ada, UnitKind::Workspace, "Office").await;
        let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
        let scene = Self {
            world,
            ada: ada.clone(),
            bea: bea.clone(),
            yard,
            office,
        };
        scene.put_in(&ada).await;
        scene.put_in(&bea).await;
        scene
    }

    /// Into both workspaces.
    async fn put_in(&self, actor: &Actor) {
        let place = Place {
            workspaces: vec![self.yard, self.office],
            ..Place::default()
        };
        let usher = &self.world.usher;
        usher
            .change_place(&self.ada, member(actor), &place)
            .await
            .unwrap();
    }

    /// Another member, in both.
    async fn joined(&self, name: &str, role: &str) -> Actor {
        let email = format!("{name}@engines.example");
        let actor = self.world.joined(&self.ada, &email, role, None).await;
        self.put_in(&actor).await;
        actor
    }

    async fn wants(&self, actor: &Actor, weekly: &[UnitId], weekly_time: Option<WeeklyTime>) {
        self.chooses(actor, true, weekly, weekly_time).await;
    }

    async fn chooses(
        &self,
        actor: &Actor,
        weekly_mail: bool,
        weekly: &[UnitId],
        weekly_time: Option<WeeklyTime>,
    ) {
        let choices = OwnChoices {
            weekly_mail,
            weekly: weekly.to_vec(),
            weekly_time,
            message_notices: MessageNotices::None,
            language: Language::English,
        };
        self.world
            .usher
            .choose_own_notices(actor, &choices)
            .await
            .unwrap();
    }

    async fn keep(&self, actor: &Actor, workspace: UnitId, title: &str, due_on: Option<Date>) -> RecordId {
        self.keep_of((EntityType::Defects, workspace), actor, title, due_on, None)
            .await
    }

    async fn keep_of(
        &self,
        what: (EntityType, UnitId),
        actor: &Actor,
        title: &str,
        due_on: Option<Date>,
        assignee: Option<&Actor>,
    ) -> RecordId {
        let terms = RecordTerms {
            title: RecordTitle::parse(title).unwrap(),
            owner: None,
            assignee: assignee.map(member),
            due_on,
            state: RecordState::Open,
            notes: None,
            details: Vec::new(),
        };
        self.world.usher.create_record(actor, what, terms).await.unwrap()
    }

    async fn report(&self, actor: &Actor, id: RecordId, state: RecordState) {
        let note = Some(Note::parse("Seen to").unwrap());
        let usher = &self.world.usher;
        usher.report_progress(actor, id, state, note).await.unwrap();
    }

    /// Lets the worker do all that is due now; the weekly mails that went out in all.
    async fn mails(&self) -> Vec<(String, WeeklyMail)> {
        while self.world.usher.send_weekly().await.unwrap() {}
        self.world.deliver_all().await;
        self.went_out()
    }

    fn went_out(&self) -> Vec<(String, WeeklyMail)> {
        let tries = self.world.mailer.tries.lock().unwrap();
        let weekly = tries.iter().filter_map(|mail| match &mail.body {
            MailBody::Weekly(facts) => Some((mail.to.to_string(), (**facts).clone())),
            _ => None,
        });
        weekly.collect()
    }

    async fn the_mail(&self) -> WeeklyMail {
        let mut mails = self.mails().await;
        assert_eq!(mails.len(), 1, "{mails:?}");
        mails.remove(0).1
    }
}

fn titles(records: &WeeklyRecords) -> Vec<&str> {
    records.shown.iter().map(|record| record.title.as_str()).collect()
}

fn at(day: WeekDay, hour: u8, zone: &str) -> WeeklyTime {
    WeeklyTime {
        day,
        hour: DayHour::new(hour).unwrap(),
        zone: Some(ZoneName(zone.into())),
    }
}

fn less(span: Span, by: Span) -> Span {
    Span::from_micros(span.micros() - by.micros())
}

fn token_of(mail: &WeeklyMail) -> Token {
    Token::parse(mail.end.rsplit('/').next().unwrap()).unwrap()
}

#[tokio::test]
async fn m_a5_it_comes_on_monday_at_seven_and_tells_of_the_chosen_workspaces_alone() {
    let scene = Scene::set().await;
    let (ada, bea) = (&scene.ada, &scene.bea);
    scene.wants(bea, &[scene.yard], None).await;
    for (title, due) in [
        ("Overdue", Some(date(2025, 12, 1))),
        ("Today", Some(TODAY)),
        ("On Sunday", Some(date(2026, 1, 11))),
        ("Next Monday", Some(date(2026, 1, 12))),
        ("Never", None),
    ] {
        scene.keep(ada, scene.yard, title, due).await;
    }
    scene.keep(ada, scene.office, "Elsewhere", Some(TODAY)).await;
    let done = scene.keep(ada, scene.yard, "Done", Some(TODAY)).await;
    scene.report(ada, done, RecordState::Done).await;
    scene.keep(bea, scene.yard, "Her own", None).await;
    let seen = scene.keep(ada, scene.yard, "Seen by her", None).await;
    scene.world.pass(Span::minutes(1));
    scene.report(bea, seen, RecordState::InProgress).await;

    scene.world.pass(less(TO_MONDAY, Span::minutes(2)));
    assert!(scene.mails().await.is_empty(), "a minute early");
    scene.world.pass(Span::minutes(1));
    let mail = scene.the_mail().await;
    assert_eq!(titles(&mail.news.due), ["Overdue", "Today", "On Sunday"]);
    let mut changed = titles(&mail.news.changed);
    changed.sort_unstable();
    assert_eq!(
        changed,
        ["Done", "Never", "Next Monday", "On Sunday", "Overdue", "Today"]
    );
    assert_eq!((mail.today, mail.news.unread), (TODAY, 0));
    assert_eq!(mail.news.due.shown[0].workspace, "Yard");
    assert_eq!(
        (mail.name.as_str(), mail.business.as_str()),
        ("Bea Builder", "Engines")
    );

    // A week later nobody changed anything, and what is due then is told.
    scene.world.pass(less(Span::days(7), Span::minutes(1)));
    assert_eq!(scene.mails().await.len(), 1);
    scene.world.pass(Span::minutes(1));
    let second = scene.mails().await.remove(1).1;
    assert_eq!(titles(&second.news.changed), Vec::<&str>::new());
    assert_eq!(
        titles(&second.news.due),
        ["Overdue", "Today", "On Sunday", "Next Monday"]
    );
    scene.world.is_sound().await;
}

#[tokio::test]
async fn m_a5_it_is_never_sent_empty_and_unread_messages_alone_are_enough() {
    let scene = Scene::set().await;
    let (ada, bea) = (&scene.ada, &scene.bea);
    scene.wants(bea, &[], None).await;
    scene.keep(bea, scene.yard, "Her own, due at no time", None).await;
    scene.world.pass(TO_MONDAY);
    assert!(scene.mails().await.is_empty());
    scene.world.write(ada, to(bea)).await.unwrap();
    assert!(scene.mails().await.is_empty(), "it was moved on to the next week");
    scene.world.pass(Span::days(7));
    let mail = scene.the_mail().await;
    assert_eq!((mail.news.unread, mail.news.due.total), (1, 0));
    assert_eq!(mail.messages, "https://usher.example/messages");
    // What was read until the mail goes out is not told, and then there is nothing to tell.
    scene.world.pass(Span::days(7));
    while scene.world.usher.send_weekly().await.unwrap() {}
    for id in scene.world.received(bea).await {
        scene.world.usher.read_message(bea, id).await.unwrap();
    }
    assert_eq!(scene.mails().await.len(), 1);
    scene.world.is_sound().await;
}

#[tokio::test]
async fn m_a5_m_a8_m_d5_what_they_may_not_see_is_not_in_it() {
    let scene = Scene::set().await;
    let (ada, yard) = (&scene.ada, scene.yard);
    let reader = scene.joined("rita", "Reader").await;
    let limited = scene.joined("lea", "User").await;
    let external = scene.joined("jon", "User").await;
    scene.world.make_external(ada, &external).await;
    for actor in [&reader, &limited, &external] {
        scene.wants(actor, &[], None).await;
    }
    let vehicles = OptionTerms {
        weekly_mail: true,
        record_limit: RecordLimit::Custom(RecordRights::NONE.viewing(EntityType::Vehicles)),
        ..OptionTerms::default()
    };
    let usher = &scene.world.usher;
    usher
        .change_options(ada, member(&limited), vehicles)
        .await
        .unwrap();
    let due = Some(TODAY);
    for (kind, title, assignee) in [
        (EntityType::Defects, "Nobody’s defect", None),
        (EntityType::Vehicles, "Nobody’s van", None),
        (EntityType::Defects, "Rita’s defect", Some(&reader)),
        (EntityType::Defects, "Jon’s defect", Some(&external)),
    ] {
        scene.keep_of((kind, yard), ada, title, due, assignee).await;
    }
    scene.world.pass(TO_MONDAY);
    let mails = scene.mails().await;
    let of = |name: &str| {
        let to = format!("{name}@engines.example");
        let mut theirs = mails.iter().filter(|(email, _)| *email == to);
        let mail = &theirs.next().unwrap().1;
        assert!(theirs.next().is_none());
        let lists = [&mail.news.due, &mail.news.changed];
        assert_eq!(titles(lists[0]), titles(lists[1]));
        (
            titles(lists[0])
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>(),
            mail.register.clone(),
        )
    };
    let register = || "https://usher.example/records".to_owned();
    assert_eq!(mails.len(), 3);
    assert_eq!(of("rita"), (vec!["Rita’s defect".to_owned()], register()));
    assert_eq!(of("lea"), (vec!["Nobody’s van".to_owned()], register()));
    let (jon, page) = of("jon");
    assert_eq!(
        (jon, page),
        (
            vec!["Jon’s defect".to_owned()],
            "https://usher.example/".to_owned()
        )
    );
    scene.world.is_sound().await;
}

#[tokio::test]
async fn m_a5_of_a_long_list_twenty_are_shown_and_the_others_counted() {
    let scene = Scene::set().await;
    scene.wants(&scene.bea, &[], None).await;
    for number in 0..23 {
        let title = format!("Crane {number:02}");
        scene.keep(&scene.ada, scene.yard, &title, Some(TODAY)).await;
    }
    scene.world.pass(TO_MONDAY);
    let mail = scene.the_mail().await;
    for list in [&mail.news.due, &mail.news.changed] {
        assert_eq!((list.shown.len(), list.total, list.more()), (20, 23, 3));
    }
}

#[tokio::test]
async fn m_a5_after_a_downtime_one_comes_or_none_if_it_is_more_than_two_days_late() {
    let scene = Scene::set().await;
    scene.wants(&scene.bea, &[], None).await;
    scene.keep(&scene.ada, scene.yard, "Crane", Some(TODAY)).await;
    scene.world.pass(TO_MONDAY);
    scene.world.pass(Span::seconds(2 * 86_400 + 1));
    assert!(scene.mails().await.is_empty(), "too late");
    // Three are missed by then, and the last of them is a day late.
    scene.world.pass(Span::days(20));
    assert_eq!(scene.mails().await.len(), 1);
    assert_eq!(scene.mails().await.len(), 1);
    scene.world.pass(Span::days(5));
    assert_eq!(scene.mails().await.len(), 1, "Sunday");
    scene.world.pass(Span::days(1));
    assert_eq!(scene.mails().await.len(), 2, "Monday");
    // A mail that can't go out is tried until it is two days late.
    scene.world.pass(Span::days(7));
    let busy = || MailOutcome::Later("451 busy".into());
    scene
        .world
        .mailer
        .script
        .lock()
        .unwrap()
        .extend((0..100).map(|_| busy()));
    scene.mails().await;
    for _ in 0..100 {
        scene.world.pass(Span::hours(1));
        scene.mails().await;
    }
    let tries = scene.went_out().len();
    scene.world.mailer.script.lock().unwrap().clear();
    scene.world.pass(Span::hours(3));
    assert_eq!(scene.mails().await.len(), tries);
    scene.world.is_sound().await;
}

#[tokio::test]
async fn m_a5_who_is_deactivated_deleted_or_does_not_want_it_any_more_gets_nothing() {
    let scene = Scene::set().await;
    let (world, ada) = (&scene.world, &scene.ada);
    let mut people = Vec::new();
    for name in ["away", "deleted", "changes", "late", "stays"] {
        let actor = scene.joined(name, "User").await;
        scene.wants(&actor, &[], None).await;
        people.push(actor);
    }
    scene.keep(ada, scene.yard, "Crane", Some(TODAY)).await;
    world.usher.deactivate(ada, member(&people[0])).await.unwrap();
    world.usher.delete_member(ada, member(&people[1])).await.unwrap();
    scene.chooses(&people[2], false, &[], None).await;
    world.pass(TO_MONDAY);
    while world.usher.send_weekly().await.unwrap() {}
    // Meanwhile.
    scene.chooses(&people[3], false, &[], None).await;
    let told: Vec<String> = scene.mails().await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(told, ["stays@engines.example"]);
    // Whoever comes back gets the next one.
    world.usher.reactivate(ada, member(&people[0])).await.unwrap();
    assert_eq!(scene.mails().await.len(), 1);
    world.pass(Span::days(7));
    let told: Vec<String> = scene.mails().await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(told.len(), 3);
    assert!(told[1..].contains(&"away@engines.example".to_owned()));
    world.is_sound().await;
}

#[tokio::test]
async fn m_a5_each_has_a_day_an_hour_and_a_zone_of_their_own_whatever_the_clocks_do() {
    let scene = Scene::set().await;
    let (world, ada, bea) = (&scene.world, &scene.ada, &scene.bea);
    let new_york = Some(at(WeekDay::Wednesday, 18, "America/New_York"));
    scene.wants(bea, &[], new_york.clone()).await;
    let account = world.usher.own_account(bea).await.unwrap();
    assert_eq!(Some(account.weekly_time), new_york);
    scene.keep(ada, scene.yard, "Crane", Some(TODAY)).await;
    // Wednesday 7 January, 18:00 in New York is 23:00 in UTC; from 8 March on it is 22:00.
    world.pass(less(Span::hours(6 * 24 + 23), Span::seconds(1)));
    assert!(scene.mails().await.is_empty());
    world.pass(Span::seconds(1));
    assert_eq!(scene.mails().await.len(), 1);
    for week in 2..=9 {
        world.pass(Span::days(7));
        assert_eq!(scene.mails().await.len(), week, "the clock is as it was");
    }
    world.pass(less(Span::hours(7 * 24 - 1), Span::seconds(1)));
    assert_eq!(scene.mails().await.len(), 9);
    world.pass(Span::seconds(1));
    assert_eq!(scene.mails().await.len(), 10, "the clock went forth");
    // Another day, chosen at once, brings no second one today.
    scene
        .wants(bea, &[], Some(at(WeekDay::Wednesday, 19, "America/New_York")))
        .await;
    world.pass(Span::hours(2));
    assert_eq!(scene.mails().await.len(), 10);
    // What is not said stays.
    scene.chooses(bea, false, &[], None).await;
    scene.wants(bea, &[], None).await;
    let account = world.usher.own_account(bea).await.unwrap();
    assert_eq!(account.weekly_time.hour.number(), 19);
    world.is_sound().await;
}

#[tokio::test]
async fn m_a5_an_administrator_chooses_the_time_for_a_member_and_the_audit_says_so() {
    let scene = Scene::set().await;
    let (world, ada, bea) = (&scene.world, &scene.ada, &scene.bea);
    let terms = OptionTerms {
        weekly_mail: true,
        weekly_time: Some(at(WeekDay::Friday, 15, "Asia/Tokyo")),
        ..OptionTerms::default()
    };
    let usher = &world.usher;
    usher
        .change_options(ada, member(bea), terms.clone())
        .await
        .unwrap();
    let told = usher
        .audit(ada, &AuditFilter::default())
        .await
        .unwrap()
        .rows
        .remove(0);
    let said = |side: &[(String, String)], words: &str| {
        side.contains(&("weekly e-mail on".to_owned(), words.to_owned()))
    };
    assert!(said(&told.before, "monday 07:00") && said(&told.after, "friday 15:00 Asia/Tokyo"));
    let person = usher.person(ada, member(bea)).await.unwrap();
    assert_eq!(Some(person.weekly_time), terms.weekly_time);
    let acts = world.acts(ada).await.len();
    usher.change_options(ada, member(bea), terms).await.unwrap();
    assert_eq!(world.acts(ada).await.len(), acts, "nothing changed");
    scene.keep(ada, scene.yard, "Crane", Some(TODAY)).await;
    // Friday 2 January, 15:00 in Tokyo.
    world.pass(Span::hours(30));
    assert_eq!(scene.mails().await.len(), 1);
    world.is_sound().await;
}

#[tokio::test]
async fn m_a5_the_link_ends_this_mail_in_this_business_alone_however_often_it_is_used() {
    let scene = Scene::set().await;
    let (world, ada, bea) = (&scene.world, &scene.ada, &scene.bea);
    scene.wants(bea, &[], None).await;
    scene.keep(ada, scene.yard, "Crane", Some(TODAY)).await;
    world.pass(TO_MONDAY);
    let mail = scene.the_mail().await;
    assert!(mail.end.starts_with("https://usher.example/unsubscribe/"));
    let (token, usher) = (token_of(&mail), &world.usher);
    let link = usher.weekly_link(&token).await.unwrap().unwrap();
    assert!(link.is_on && link.business == ada.seat.business);
    let before = world.acts(ada).await.len();
    let client = Client {
        address: Some("192.0.2.7".into()),
        session: None,
    };
    for _ in 0..3 {
        assert!(usher.end_weekly(&token, &client).await.unwrap());
    }
    assert!(!usher.weekly_link(&token).await.unwrap().unwrap().is_on);
    let rows = usher.audit(ada, &AuditFilter::default()).await.unwrap().rows;
    assert_eq!(rows.len(), before + 1, "once");
    assert_eq!(
        (rows[0].act, rows[0].actor.as_deref()),
        (Act::AccountChanged, Some("Bea Builder"))
    );
    let told = ("weekly e-mail".to_owned(), "no".to_owned());
    assert_eq!(rows[0].after, [told]);
    assert_eq!(rows[0].address.as_deref(), Some("192.0.2.7"));
    world.pass(Span::days(7));
    assert_eq!(scene.mails().await.len(), 1);
    // It is turned on again under My account, and the same link ends it again.
    scene.wants(bea, &[], None).await;
    world.pass(Span::days(7));
    let again = scene.mails().await.remove(1).1;
    assert_eq!(again.end, mail.end);
    let other = Token::of([9; 32]);
    assert!(!usher.end_weekly(&other, &client).await.unwrap());
    assert!(usher.weekly_link(&other).await.unwrap().is_none());
    // With the member the link goes.
    usher.delete_member(ada, member(bea)).await.unwrap();
    assert!(usher.weekly_link(&token).await.unwrap().is_none());
    assert!(!usher.end_weekly(&token, &client).await.unwrap());
    world.is_sound().await;
}

#[tokio::test]
async fn m_a5_the_link_of_one_business_leaves_the_mail_of_another() {
    let scene = Scene::set().await;
    let (world, ada) = (&scene.world, &scene.ada);
    let second = world.second_business(ada).await;
    for actor in [ada, &second] {
        scene.wants(actor, &[], None).await;
    }
    scene.keep(&scene.bea, scene.yard, "Crane", Some(TODAY)).await;
    world.pass(TO_MONDAY);
    let mail = scene.the_mail().await;
    let token = token_of(&mail);
    assert!(world.usher.end_weekly(&token, &Client::default()).await.unwrap());
    let on = async |actor| {
        let account = world.usher.own_account(actor).await.unwrap();
        account.member.options.weekly_mail
    };
    assert!(!on(ada).await && on(&second).await);
    world.is_sound().await;
}

#[tokio::test]
async fn m_a5_of_two_workers_at_once_one_sends_each() {
    let scene = Scene::set().await;
    for number in 0..7 {
        let actor = scene.joined(&format!("p{number}"), "User").await;
        scene.wants(&actor, &[], None).await;
    }
    scene.keep(&scene.ada, scene.yard, "Crane", Some(TODAY)).await;
    scene.world.pass(TO_MONDAY);
    let usher = &scene.world.usher;
    let rounds = futures::future::join_all((0..4).map(|_| usher.send_weekly())).await;
    assert!(rounds.into_iter().all(|round| round.is_ok()));
    assert_eq!(scene.mails().await.len(), 7);
    scene.world.is_sound().await;
}

#[tokio::test]
async fn m_a5_who_is_invited_with_it_gets_it_from_the_next_monday_on() {
    let scene = Scene::set().await;
    let (world, ada) = (&scene.world, &scene.ada);
    let mut invite = crate::world::invite_to(&["mia@engines.example"], world.role(ada, "User").await);
    invite.options.weekly_mail = true;
    invite.place.workspaces = vec![scene.yard];
    invite.place.weekly = vec![scene.yard];
    world.outcome(ada, &invite).await;
    let token = world.token_mailed_to("mia@engines.example").await;
    let typed = world.typed(&token);
    world
        .usher
        .accept(&token, typed, &Client::default())
        .await
        .unwrap();
    scene.keep(ada, scene.yard, "Crane", Some(TODAY)).await;
    assert!(scene.mails().await.is_empty(), "not at once");
    world.pass(TO_MONDAY);
    assert_eq!(titles(&scene.the_mail().await.news.due), ["Crane"]);
}
