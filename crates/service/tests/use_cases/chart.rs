//! The org chart [M-C13].

use crate::world::{World, refusal};
use domain::{ChartBox, MOST_BESIDE, MemberId, PageNumber, ReachRefusal, RoleTemplate, UnitKind};
use service::{Actor, ChartAsk, ChartPart};

impl World {
    async fn chart(&self, actor: &Actor, ask: ChartAsk) -> ChartPart {
        self.usher.chart(actor, &ask).await.unwrap()
    }

    async fn reports_to(&self, ada: &Actor, who: &Actor, manager: &Actor) {
        let set = self
            .usher
            .change_manager(ada, member(who), Some(manager.user))
            .await;
        set.unwrap();
    }
}

fn member(actor: &Actor) -> MemberId {
    actor.seat.authority.member
}

fn at(actor: &Actor) -> ChartAsk {
    ChartAsk {
        at: Some(member(actor)),
        ..ChartAsk::default()
    }
}

fn drawn(boxes: &[ChartBox]) -> Vec<(MemberId, Option<usize>)> {
    boxes.iter().map(|one| (one.person.id, one.parent)).collect()
}

#[tokio::test]
async fn m_c13_the_chart_begins_at_the_top_and_goes_deeper_from_person_to_person() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let nobody = world.chart(&ada, ChartAsk::default()).await;
    assert!(nobody.boxes.is_empty());
    assert_eq!(nobody.departments.len(), 1, "of those in no department");
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let cem = world.joined(&ada, "cem@engines.example", "User", None).await;
    let alone = world.joined(&ada, "alone@engines.example", "User", None).await;
    world.reports_to(&ada, &bea, &ada).await;
    world.reports_to(&ada, &cem, &bea).await;
    let top = world.chart(&ada, ChartAsk::default()).await;
    let line = [
        (member(&ada), None),
        (member(&bea), Some(0)),
        (member(&cem), Some(1)),
    ];
    assert_eq!(drawn(&top.boxes), line);
    assert_eq!(top.boxes[0].under, Some(2));
    assert_eq!(top.at.unwrap().id, member(&ada), "nobody else is at the top");
    let place = world.chart(&ada, at(&cem)).await;
    assert_eq!(drawn(&place.boxes), line);
    let lonely = world.chart(&ada, at(&alone)).await;
    assert_eq!(drawn(&lonely.boxes), [(member(&alone), None)]);
    let rest = ChartAsk {
        of: Some(None),
        ..ChartAsk::default()
    };
    let rest = world.chart(&ada, rest).await;
    assert_eq!(rest.alone.0.len(), 1);
    assert_eq!(rest.leads[0].id, member(&ada));
    world.is_sound().await;
}

#[tokio::test]
async fn m_c13_a_search_leads_to_the_place_of_the_only_one_found() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    world.joined(&ada, "cem@engines.example", "User", None).await;
    let search = |text: &str| ChartAsk {
        search: text.to_owned(),
        ..ChartAsk::default()
    };
    let one = world.chart(&ada, search("BEA@")).await;
    assert_eq!(one.at.unwrap().id, member(&bea));
    let several = world.chart(&ada, search("builder")).await;
    assert_eq!(several.found.unwrap().len(), 2);
    assert!(several.at.is_none() && several.boxes.is_empty());
    let nobody = world.chart(&ada, search("nobody at all")).await;
    assert_eq!(nobody.found, Some(Vec::new()));
}

#[tokio::test]
async fn m_c13_many_reports_come_a_page_at_a_time() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    for number in 0..=MOST_BESIDE {
        let one = world
            .joined(&ada, &format!("p{number}@engines.example"), "User", None)
            .await;
        world.reports_to(&ada, &one, &ada).await;
        world.pass(domain::Span::hours(1));
    }
    let first = world.chart(&ada, ChartAsk::default()).await;
    assert_eq!(i64::try_from(first.boxes.len()).unwrap(), MOST_BESIDE + 1);
    assert_eq!((first.pages.number, first.pages.of), (1, 2));
    let page = |number: i64| ChartAsk {
        page: Some(PageNumber::from(number)),
        ..ChartAsk::default()
    };
    let second = world.chart(&ada, page(2)).await;
    assert_eq!(second.boxes.len(), 2, "Ada, and who is left");
    let beyond = world.chart(&ada, page(9)).await;
    assert_eq!(drawn(&beyond.boxes), drawn(&second.boxes));
}

#[tokio::test]
async fn m_d6_whoever_is_confined_to_a_department_sees_its_people_alone() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let inside = world
        .joined(&ada, "in@engines.example", "Employee", Some(shop))
        .await;
    let outside = world.joined(&ada, "out@engines.example", "Employee", None).await;
    world.reports_to(&ada, &hr, &outside).await;
    world.reports_to(&ada, &inside, &hr).await;
    world.reports_to(&ada, &outside, &ada).await;
    let own = world.chart(&hr, ChartAsk::default()).await;
    assert_eq!(
        drawn(&own.boxes),
        [(member(&hr), None), (member(&inside), Some(0))]
    );
    assert_eq!(own.of.unwrap().id, Some(shop));
    let place = world.chart(&hr, at(&inside)).await;
    assert_eq!(
        drawn(&place.boxes),
        [(member(&hr), None), (member(&inside), Some(0))]
    );
    let refused = world.usher.chart(&hr, &at(&outside)).await;
    assert_eq!(refusal(refused), ReachRefusal::OutsideScope);
    let other = ChartAsk {
        of: Some(None),
        ..ChartAsk::default()
    };
    assert_eq!(
        refusal(world.usher.chart(&hr, &other).await),
        ReachRefusal::OutsideScope
    );
    let refused = world.usher.chart(&outside, &ChartAsk::default()).await;
    assert_eq!(refusal(refused), ReachRefusal::NotPermitted);
    let all = world.chart(&ada, ChartAsk::default()).await;
    assert_eq!(all.boxes.len(), 4);
}

#[tokio::test]
async fn what_belongs_to_another_business_is_not_on_the_chart() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let bea = world
        .joined(&ada, "bea@engines.example", "User", Some(shop))
        .await;
    let elsewhere = world.second_business(&ada).await;
    let refused = world.usher.chart(&elsewhere, &at(&bea)).await;
    assert_eq!(refusal(refused), ReachRefusal::OutsideScope);
    let of = ChartAsk {
        of: Some(Some(shop)),
        ..ChartAsk::default()
    };
    assert_eq!(
        refusal(world.usher.chart(&elsewhere, &of).await),
        ReachRefusal::OutsideScope
    );
    world.usher.deactivate(&ada, member(&bea)).await.unwrap();
    let refused = world.usher.chart(&ada, &at(&bea)).await;
    assert_eq!(refusal(refused), ReachRefusal::OutsideScope, "they are not drawn");
}
