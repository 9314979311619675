//! Changing managers by a table [M-C13].

use crate::databases::on_both;
use crate::world::{World, refusal};
use domain::{
    Act, AuditFilter, AuditRow, ManagerLine, ManagerProblem, ManagersRefusal, MemberId, MemberRefusal,
    ReachRefusal, RoleTemplate, TableRefusal, UnitKind,
};
use futures::future::join_all;
use service::{Actor, ManagersOutcome, ManagersPlan};

impl World {
    async fn plan(&self, actor: &Actor, table: &str) -> ManagersPlan {
        let plan = self.usher.plan_managers(actor, table.as_bytes().to_vec()).await;
        plan.unwrap()
    }

    async fn apply(&self, actor: &Actor, plan: &ManagersPlan) -> ManagersOutcome {
        let lines = plan.changes().into_iter().cloned().collect();
        self.usher.apply_managers(actor, lines, &plan.mark).await.unwrap()
    }

    /// Who they report to.
    async fn manager_of(&self, admin: &Actor, who: &Actor) -> Option<MemberId> {
        let person = self.usher.person(admin, member(who)).await.unwrap();
        person.manager.map(|manager| manager.id)
    }

    /// What the audit says of managers, the latest first.
    async fn manager_changes(&self, actor: &Actor) -> Vec<AuditRow> {
        let filter = AuditFilter {
            act: Some(Act::MemberManagerChanged),
            ..AuditFilter::default()
        };
        self.usher.audit(actor, &filter).await.unwrap().rows
    }
}

fn member(actor: &Actor) -> MemberId {
    actor.seat.authority.member
}

/// Whose manager each line with a problem leaves as they are, and why.
fn problems(plan: &ManagersPlan) -> Vec<(i64, ManagerProblem)> {
    let with = |planned: &service::PlannedManager| Some((planned.line.row, planned.result.err()?));
    plan.lines.iter().filter_map(with).collect()
}

const CIRCLE: ManagerProblem = ManagerProblem::Refused(MemberRefusal::ManagerCircle);

on_both! {
    async fn m_c13_a_table_is_looked_through_first_and_then_applied_as_a_whole(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
        let cem = world.joined(&ada, "cem@engines.example", "User", None).await;
        world.usher.change_manager(&ada, member(&cem), Some(ada.user)).await.unwrap();
        let table = "Mail;Vorgesetzter\r\n\
            bea@engines.example;ADA@engines.example\r\n\
            \r\n\
            cem@engines.example;bea@engines.example\r\n\
            ada@engines.example;\r\n\
            nobody@engines.example;ada@engines.example\r\n\
            bea@engines.example;\r\n";
        let plan = world.plan(&ada, table).await;
        assert_eq!(
            problems(&plan),
            [(6, ManagerProblem::UnknownPerson), (7, ManagerProblem::Repeated { row: 2 })]
        );
        let cems = &plan.lines[1];
        assert_eq!((cems.line.row, cems.is_change()), (4, true));
        let ada_name = Some(ada.name.as_str());
        assert_eq!((cems.before.as_deref(), cems.after.as_deref()), (ada_name, Some("Bea Builder")));
        assert!(!plan.lines[2].is_change(), "Ada reports to nobody already");
        assert_eq!(plan.changes().len(), 2);
        assert_eq!(world.manager_of(&ada, &bea).await, None, "nothing is done yet");
        assert_eq!(world.manager_changes(&ada).await.len(), 1);
        assert_eq!(world.apply(&ada, &plan).await, ManagersOutcome::Done(2));
        assert_eq!(world.manager_of(&ada, &bea).await, Some(member(&ada)));
        assert_eq!(world.manager_of(&ada, &cem).await, Some(member(&bea)));
        let told = world.manager_changes(&ada).await;
        assert_eq!(told.len(), 3);
        assert_eq!(told[0].subject_member, Some(member(&cem)));
        assert_eq!(told[0].before, [("manager".to_owned(), ada.name.clone())]);
        assert_eq!(told[0].after, [("manager".to_owned(), "Bea Builder".to_owned())]);
        let again = world.plan(&ada, table).await;
        assert!(again.changes().is_empty(), "the same table changes nothing any more");
        world.is_sound().await;
    }

    async fn m_c13_of_two_tables_at_once_that_make_a_circle_one_is_applied(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let mut tables = Vec::new();
        for (who, manager) in [("bea", "cem"), ("cem", "dov"), ("dov", "bea")] {
            world.joined(&ada, &format!("{who}@engines.example"), "User", None).await;
            tables.push(format!("Person,Manager\n{who}@engines.example,{manager}@engines.example\n"));
        }
        let plans = join_all(tables.iter().map(|table| world.plan(&ada, table))).await;
        assert!(plans.iter().all(|plan| plan.problems() == 0), "each of them is fine by itself");
        let outcomes = join_all(plans.iter().map(|plan| world.apply(&ada, plan))).await;
        let done = outcomes.iter().filter(|outcome| **outcome == ManagersOutcome::Done(1));
        assert_eq!(done.count(), 2);
        let told = outcomes.iter().find_map(|outcome| match outcome {
            ManagersOutcome::Changed(plan) => Some(problems(plan)),
            ManagersOutcome::Done(_) => None,
        });
        assert_eq!(told.unwrap(), [(2, CIRCLE)]);
        world.is_sound().await;
    }
}

#[tokio::test]
async fn m_c13_what_became_wrong_meanwhile_is_told_and_nothing_of_it_is_done() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let cem = world.joined(&ada, "cem@engines.example", "User", None).await;
    let dov = world.joined(&ada, "dov@engines.example", "User", None).await;
    let table =
        "Person,Manager\nbea@engines.example,cem@engines.example\ndov@engines.example,ada@engines.example\n";
    let plan = world.plan(&ada, table).await;
    world.usher.deactivate(&ada, member(&cem)).await.unwrap();
    let ManagersOutcome::Changed(now) = world.apply(&ada, &plan).await else {
        panic!("a manager who is inactive");
    };
    let gone = ManagerProblem::Refused(MemberRefusal::ManagerUnavailable);
    assert_eq!(problems(&now), [(2, gone)]);
    assert_eq!(
        world.manager_of(&ada, &dov).await,
        None,
        "nor is the other line applied"
    );
    assert_eq!(
        world.apply(&ada, &now).await,
        ManagersOutcome::Done(1),
        "what is left is"
    );
    // Somebody else gave the person another manager.
    world.usher.reactivate(&ada, member(&cem)).await.unwrap();
    let plan = world.plan(&ada, table).await;
    world
        .usher
        .change_manager(&ada, member(&bea), Some(dov.user))
        .await
        .unwrap();
    let outcome = world.apply(&ada, &plan).await;
    assert!(matches!(outcome, ManagersOutcome::Changed(_)), "{outcome:?}");
    assert_eq!(world.manager_of(&ada, &bea).await, Some(member(&dov)));
    let forged = vec![ManagerLine {
        row: 2,
        person: "bea@engines.example".to_owned(),
        manager: String::new(),
    }];
    let outcome = world.usher.apply_managers(&ada, forged, "").await.unwrap();
    assert!(matches!(outcome, ManagersOutcome::Changed(_)), "{outcome:?}");
    world.is_sound().await;
}

#[tokio::test]
async fn m_c13_a_circle_is_told_at_each_of_its_lines() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    world.joined(&ada, "cem@engines.example", "User", None).await;
    world
        .usher
        .change_manager(&ada, member(&bea), Some(ada.user))
        .await
        .unwrap();
    // Bea reports to Ada already: the circle goes over a line that is not in the table.
    let table =
        "Person,Manager\ncem@engines.example,bea@engines.example\nada@engines.example,cem@engines.example\n";
    let plan = world.plan(&ada, table).await;
    assert_eq!(problems(&plan), [(2, CIRCLE), (3, CIRCLE)]);
    assert!(plan.has_circle());
    let turned = "Person,Manager\nada@engines.example,bea@engines.example\nbea@engines.example,\n";
    let plan = world.plan(&ada, turned).await;
    assert_eq!(problems(&plan), []);
    assert_eq!(world.apply(&ada, &plan).await, ManagersOutcome::Done(2));
    assert_eq!(world.manager_of(&ada, &ada).await, Some(member(&bea)));
    world.is_sound().await;
}

#[tokio::test]
async fn m_d6_a_table_reaches_as_far_as_whoever_uploads_it() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let inside = world
        .joined(&ada, "in@engines.example", "Employee", Some(shop))
        .await;
    let boss = world
        .joined(&ada, "boss@engines.example", "Employee", Some(shop))
        .await;
    let outside = world.joined(&ada, "out@engines.example", "Employee", None).await;
    let admin = world.role(&ada, "Corporate Admin").await;
    world.usher.change_role(&ada, member(&boss), admin).await.unwrap();
    world
        .usher
        .change_manager(&ada, member(&inside), Some(outside.user))
        .await
        .unwrap();
    let table = "Person,Manager\n\
        out@engines.example,hr@engines.example\n\
        boss@engines.example,hr@engines.example\n\
        hr@engines.example,out@engines.example\n\
        in@engines.example,hr@engines.example\n";
    let plan = world.plan(&hr, table).await;
    let above = ManagerProblem::Refused(MemberRefusal::Reach(ReachRefusal::AboveCeiling));
    assert_eq!(
        problems(&plan),
        [
            (2, ManagerProblem::UnknownPerson),
            (3, above),
            (4, ManagerProblem::UnknownManager)
        ]
    );
    let ins = &plan.lines[3];
    assert!(
        ins.is_change() && ins.before.is_none(),
        "whom they don't see is not named"
    );
    assert_eq!(plan.lines[0].person, None);
    assert_eq!(world.apply(&hr, &plan).await, ManagersOutcome::Done(1));
    let (own, theirs) = (world.manager_changes(&ada).await, world.plan(&ada, table).await);
    assert_eq!(own[0].before[0].1, "Bea Builder", "the audit names them");
    let taken = world
        .usher
        .apply_managers(&inside, Vec::new(), &theirs.mark)
        .await;
    assert_eq!(refusal(taken), ManagersRefusal::NotPermitted);
    let lines = theirs.changes().into_iter().cloned().collect();
    let forged = world
        .usher
        .apply_managers(&hr, lines, &theirs.mark)
        .await
        .unwrap();
    assert!(matches!(forged, ManagersOutcome::Changed(_)), "{forged:?}");
    let refused = world.usher.plan_managers(&inside, table.into()).await;
    assert_eq!(refusal(refused), ManagersRefusal::NotPermitted);
    world.is_sound().await;
}

#[tokio::test]
async fn a52_what_is_no_table_of_managers_is_told() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let many = format!("Person,Manager\n{}", "x,y\n".repeat(10_001));
    let more = format!("Person,Manager\n{}", "x,y\n".repeat(50_001));
    let large = format!("Person,Manager\n{}", "x".repeat(2 * 1024 * 1024));
    for (table, said) in [
        (String::new(), TableRefusal::Empty.into()),
        ("Person,Manager\n".to_owned(), TableRefusal::NoRows.into()),
        ("PK\x03\x04".to_owned(), TableRefusal::Workbook.into()),
        ("Name,Manager\nx,y\n".to_owned(), ManagersRefusal::NoPerson),
        ("Person,Boss\nx,y\n".to_owned(), ManagersRefusal::NoManager),
        (many, ManagersRefusal::TooManyLines),
        (more, ManagersRefusal::TooManyLines),
        (large, ManagersRefusal::TooLarge),
    ] {
        let refused = world.usher.plan_managers(&ada, table.into_bytes()).await;
        assert_eq!(refusal(refused), said);
    }
    let line = ManagerLine {
        row: 2,
        person: "ada@engines.example".to_owned(),
        manager: String::new(),
    };
    let lines = vec![line; 10_001];
    let refused = world.usher.apply_managers(&ada, lines, "").await;
    assert_eq!(refusal(refused), ManagersRefusal::TooManyLines);
}
