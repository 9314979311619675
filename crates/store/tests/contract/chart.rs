//! The org chart [M-C13].

use crate::databases::on_both;
use crate::world::{World, unit};
use domain::{
    ChartOf, ChartPerson, EmployeeNumber, Member, MemberId, MemberStatus, SignInName, Unit, UnitId, UnitKind,
};
use service::ports::BusinessScope;

/// Ada leads Ben and Cleo; Ben leads Dora and Egon; Cleo leads Finn; Gina stands alone. Ben, Dora and Finn are in Repairs, Cleo
/// is in Sales, and the others are in no department.
struct Lines {
    sales: Unit,
    ada: Member,
    ben: Member,
    cleo: Member,
    dora: Member,
    egon: Member,
    finn: Member,
}

async fn lines(world: &World) -> Lines {
    let sales = unit(
        UnitId::new(world.id()),
        world.business.id,
        UnitKind::Department,
        "Sales",
    );
    let mut transaction = world.begin().await;
    transaction.insert_unit(&sales).await.unwrap();
    transaction.commit().await.unwrap();
    let (repairs, in_sales) = (Some(world.department.id), Some(sales.id));
    let member = async |first: &str, department| {
        let name = format!("{}@example.com", first.to_lowercase());
        world
            .member(first, &name, |member| member.department = department)
            .await
    };
    let lines = Lines {
        ada: world.admin.clone(),
        ben: member("Ben", repairs).await,
        cleo: member("Cleo", in_sales).await,
        dora: member("Dora", repairs).await,
        egon: member("Egon", None).await,
        finn: member("Finn", repairs).await,
        sales,
    };
    member("Gina", None).await;
    for (who, manager) in [
        (&lines.ben, &lines.ada),
        (&lines.cleo, &lines.ada),
        (&lines.dora, &lines.ben),
        (&lines.egon, &lines.ben),
        (&lines.finn, &lines.cleo),
    ] {
        reports_to(world, who, manager).await;
    }
    lines
}

async fn reports_to(world: &World, who: &Member, manager: &Member) {
    let mut transaction = world.begin().await;
    let set = transaction
        .set_manager(world.business.id, who.id, Some(manager.id))
        .await;
    assert!(set.unwrap());
    transaction.commit().await.unwrap();
}

async fn deactivate(world: &World, who: &Member) {
    let mut transaction = world.begin().await;
    let set = transaction
        .set_member_status(world.business.id, who.id, MemberStatus::Inactive)
        .await;
    assert!(set.unwrap());
    transaction.commit().await.unwrap();
}

/// First names with how many report to each.
fn told(people: &[ChartPerson]) -> Vec<(&str, i64)> {
    let told = |person: &'_ ChartPerson| person.reports;
    people
        .iter()
        .map(|person| (person.name.split(' ').next().unwrap(), told(person)))
        .collect()
}

async fn tops(world: &World, scope: BusinessScope, of: Option<ChartOf>) -> (Vec<ChartPerson>, i64) {
    world.store.chart_tops(scope, of, 0, 10).await.unwrap()
}

async fn alone(world: &World, scope: BusinessScope, of: Option<ChartOf>) -> (Vec<ChartPerson>, i64) {
    world.store.chart_alone(scope, of, 0, 10).await.unwrap()
}

/// Who stands below these, each with whom they stand under.
async fn below(
    world: &World,
    scope: BusinessScope,
    of: Option<ChartOf>,
    these: &[MemberId],
) -> Vec<(MemberId, ChartPerson)> {
    world.store.chart_below(scope, of, these, 0, 10).await.unwrap()
}

on_both! {
    async fn m_c13_reporting_lines_are_read_from_the_top_down_and_from_somebody_up(world: &World) {
        let lines = lines(world).await;
        let all = world.scope();
        let (top, total) = tops(world, all, None).await;
        assert_eq!((told(&top), total), (vec![("Ada", 2)], 1));
        let first = below(world, all, None, &[lines.ada.id]).await;
        assert!(first.iter().all(|(of, _)| *of == lines.ada.id));
        let first: Vec<ChartPerson> = first.into_iter().map(|(_, person)| person).collect();
        assert_eq!(told(&first), [("Ben", 2), ("Cleo", 1)]);
        assert_eq!(first[1].department.as_deref(), Some("Sales"));
        let second = below(world, all, None, &[lines.ben.id, lines.cleo.id]).await;
        let under: Vec<_> = second.iter().map(|(of, person)| (*of, person.id)).collect();
        assert_eq!(under, [(lines.ben.id, lines.dora.id), (lines.ben.id, lines.egon.id), (lines.cleo.id, lines.finn.id)]);
        assert!(below(world, all, None, &[]).await.is_empty());
        let page = world.store.chart_below(all, None, &[lines.ben.id], 1, 1).await.unwrap();
        assert_eq!(page[0].1.id, lines.egon.id);
        let mut counts = world.store.chart_under(all, None, &[lines.ada.id, lines.cleo.id]).await.unwrap();
        counts.sort_by_key(|(_, people)| *people);
        assert_eq!(counts, [(lines.cleo.id, 1), (lines.ada.id, 5)]);
        assert!(world.store.chart_under(all, None, &[]).await.unwrap().is_empty());
        let above = world.store.chart_above(all, lines.finn.id, 8).await.unwrap();
        assert_eq!(told(&above), [("Cleo", 1), ("Ada", 2)]);
        assert_eq!(told(&world.store.chart_above(all, lines.finn.id, 1).await.unwrap()), [("Cleo", 1)]);
        let (people, total) = alone(world, all, None).await;
        assert_eq!((told(&people), total), (vec![("Gina", 0)], 1));
        let ben = world.store.chart_person(all, lines.ben.id).await.unwrap().unwrap();
        assert_eq!((ben.reports, ben.department_id), (2, Some(world.department.id)));
    }

    async fn m_c13_people_are_found_by_name_and_address_and_counted_by_department(world: &World) {
        let lines = lines(world).await;
        let all = world.scope();
        let found = world.store.chart_search(all, "FINN@", 10).await.unwrap();
        assert_eq!(told(&found), [("Finn", 0)]);
        assert_eq!(world.store.chart_search(all, "smith", 2).await.unwrap().len(), 2);
        assert!(world.store.chart_search(all, "%", 10).await.unwrap().is_empty());
        let departments = world.store.chart_departments(all).await.unwrap();
        let counted: Vec<_> = departments.iter().map(|one| (one.id, one.name.as_deref(), one.people, one.alone)).collect();
        assert_eq!(
            counted,
            [
                (Some(world.department.id), Some("Repairs"), 3, 0),
                (Some(lines.sales.id), Some("Sales"), 1, 0),
                (None, None, 3, 1),
            ]
        );
    }

    async fn m_c13_a_department_has_its_people_and_whoever_leads_them(world: &World) {
        let lines = lines(world).await;
        let (all, repairs) = (world.scope(), Some(Some(world.department.id)));
        // Ben reports to Ada, who is outside, as Cleo is, to whom Finn reports.
        let (top, total) = tops(world, all, repairs).await;
        assert_eq!((told(&top), total), (vec![("Ada", 1), ("Cleo", 1)], 2));
        let people = below(world, all, repairs, &[lines.ada.id, lines.ben.id, lines.cleo.id]).await;
        let ids: Vec<_> = people.iter().map(|(_, person)| person.id).collect();
        assert_eq!(ids, [lines.ben.id, lines.dora.id, lines.finn.id]);
        let under = world.store.chart_under(all, repairs, &[lines.ada.id]).await.unwrap();
        assert_eq!(under, [(lines.ada.id, 2)], "Cleo is not of it, and nobody under her");
        assert_eq!(alone(world, all, repairs).await.1, 0);
        let (top, _) = tops(world, all, Some(None)).await;
        assert_eq!(told(&top), [("Ada", 0), ("Ben", 1)]);
        assert_eq!(told(&alone(world, all, Some(None)).await.0), [("Gina", 0)]);
    }

    async fn m_d6_whoever_is_confined_to_a_department_sees_nobody_outside_it(world: &World) {
        let lines = lines(world).await;
        let own = world.confined(Some(world.department.id));
        let (top, _) = tops(world, own, None).await;
        assert_eq!(told(&top), [("Ben", 1)], "Ada is not named, and Egon not counted");
        assert_eq!(told(&alone(world, own, None).await.0), [("Finn", 0)], "Cleo is not named");
        assert!(world.store.chart_above(own, lines.finn.id, 8).await.unwrap().is_empty());
        assert_eq!(world.store.chart_person(own, lines.ada.id).await.unwrap(), None);
        assert!(world.store.chart_search(own, "ada", 10).await.unwrap().is_empty());
        let departments = world.store.chart_departments(own).await.unwrap();
        assert_eq!((departments.len(), departments[0].people, departments[0].alone), (1, 3, 1));
        let nobody = world.confined(None);
        assert_eq!(tops(world, nobody, None).await.1, 0);
        assert_eq!(alone(world, nobody, None).await.1, 0);
        assert!(below(world, nobody, None, &[lines.ada.id]).await.is_empty());
        assert!(world.store.chart_departments(nobody).await.unwrap().is_empty());
        assert_eq!(world.store.chart_person(nobody, lines.ada.id).await.unwrap(), None);
    }

    async fn m_c13_an_inactive_manager_is_not_drawn_and_their_reports_stand_at_the_top(world: &World) {
        let lines = lines(world).await;
        let all = world.scope();
        deactivate(world, &lines.cleo).await;
        assert_eq!(told(&tops(world, all, None).await.0), [("Ada", 1)]);
        assert_eq!(told(&alone(world, all, None).await.0), [("Finn", 0), ("Gina", 0)]);
        assert!(world.store.chart_above(all, lines.finn.id, 8).await.unwrap().is_empty());
        assert_eq!(world.store.chart_person(all, lines.cleo.id).await.unwrap(), None);
        deactivate(world, &lines.ada).await;
        assert_eq!(told(&tops(world, all, None).await.0), [("Ben", 2)]);
        let under = world.store.chart_under(all, None, &[lines.ada.id]).await.unwrap();
        assert_eq!(under, [(lines.ada.id, 3)]);
    }

    async fn m_c13_active_members_are_known_by_what_they_sign_in_with(world: &World) {
        let lines = lines(world).await;
        deactivate(world, &lines.cleo).await;
        let names: Vec<SignInName> = ["ben@example.com", "cleo@example.com", "egon@example.com", "no.body"]
            .iter()
            .map(|name| name.parse().unwrap())
            .collect();
        let mut transaction = world.begin().await;
        let found = transaction.members_who_sign_in_as(world.scope(), &names).await.unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found["ben@example.com"], lines.ben.id);
        let own = world.confined(Some(world.department.id));
        let found = transaction.members_who_sign_in_as(own, &names).await.unwrap();
        assert_eq!(found.len(), 1, "Egon is in no department");
        assert!(transaction.members_who_sign_in_as(world.confined(None), &names).await.unwrap().is_empty());
        assert!(transaction.members_who_sign_in_as(world.scope(), &[]).await.unwrap().is_empty());
        let found = transaction.members_who_ever_sign_in_as(world.scope(), &names).await.unwrap();
        assert_eq!(found["cleo@example.com"], lines.cleo.id, "active or not");
        let found = transaction.members_who_ever_sign_in_as(own, &names).await.unwrap();
        assert_eq!(found.len(), 1);
        assert!(transaction.members_who_ever_sign_in_as(world.confined(None), &names).await.unwrap().is_empty());
    }

    async fn m_c13_members_are_known_by_their_numbers_as_far_as_they_are_seen(world: &World) {
        let number = |text: &str| EmployeeNumber::parse(text).unwrap();
        let with = async |first: &str, department, text: &str| {
            let email = format!("{}@example.com", first.to_lowercase());
            let numbered = |member: &mut Member| {
                member.department = department;
                member.profile.employee_number = Some(number(text));
            };
            world.member(first, &email, numbered).await
        };
        let ben = with("Ben", Some(world.department.id), "B 1042").await;
        let cleo = with("Cleo", None, "B 1042").await;
        deactivate(world, &cleo).await;
        let mut transaction = world.begin().await;
        let mut found = transaction.numbered_members(world.scope()).await.unwrap();
        found.sort_by_key(|(_, member)| *member);
        assert_eq!(found, [(number("B 1042"), ben.id), (number("B 1042"), cleo.id)]);
        let own = world.confined(Some(world.department.id));
        assert_eq!(transaction.numbered_members(own).await.unwrap(), [(number("B 1042"), ben.id)]);
        assert!(transaction.numbered_members(world.confined(None)).await.unwrap().is_empty());
    }
}
