//! Looking at the chains of the audit in the background, and what their readers are told.

use crate::databases::TestDatabase;
use crate::world::{World, refusal};
use domain::{AuditFilter, ChainCheck, ListPart, ReachRefusal, RoleTemplate, Scope, Span};
use service::{Actor, AuditOf};
use sqlx::{Connection, Executor, SqliteConnection};

async fn check(world: &World, actor: &Actor, of: AuditOf) -> Option<ChainCheck> {
    let view = world
        .usher
        .audit_view(actor, of, &AuditFilter::default())
        .unwrap();
    world.usher.chain_check(&view).await.unwrap()
}

/// How many events the business has.
async fn events(world: &World, actor: &Actor) -> i64 {
    let page = world.usher.audit(actor, &AuditFilter::default()).await.unwrap();
    page.rows[0].seq
}

/// Changes the database behind Usher's back.
async fn meddle(database: &TestDatabase, sql: &'static str) {
    let mut connection = SqliteConnection::connect(&database.url).await.unwrap();
    connection.execute(sql).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn the_audit_says_up_to_which_event_it_was_looked_at_and_when() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    assert_eq!(check(&world, &ada, AuditOf::Business).await, None);
    world.usher.verify_audit().await.unwrap();
    let first = check(&world, &ada, AuditOf::Business).await.unwrap();
    assert_eq!(
        (first.fits_until, first.broken_at),
        (events(&world, &ada).await, None)
    );
    assert_eq!(first.checked_at, world.usher.now());
    world.invite(&ada, "bea@engines.example", "User").await;
    world.pass(Span::seconds(30));
    world.usher.verify_audit().await.unwrap();
    assert_eq!(
        check(&world, &ada, AuditOf::Business).await,
        Some(first),
        "not yet"
    );
    world.pass(Span::seconds(30));
    world.usher.verify_audit().await.unwrap();
    let second = check(&world, &ada, AuditOf::Business).await.unwrap();
    assert_eq!(second.fits_until, first.fits_until + 1);
    assert_eq!(second.checked_at, world.usher.now());
}

#[tokio::test]
async fn an_event_that_was_changed_or_taken_away_is_told_by_its_number() {
    for (sql, broken_at) in [
        ("UPDATE audit_events SET at = at + 1 WHERE seq = 2 AND business_id IS NOT NULL", 2),
        ("UPDATE audit_personal SET subject = 'Eve' WHERE event_id = (SELECT id FROM audit_events WHERE seq = 3 AND business_id IS NOT NULL)", 3),
        (
            "DELETE FROM audit_personal WHERE event_id IN (SELECT id FROM audit_events WHERE seq = 4 AND business_id IS NOT NULL);
             DELETE FROM audit_events WHERE seq = 4 AND business_id IS NOT NULL",
            4,
        ),
        ("UPDATE audit_heads SET hash = zeroblob(32) WHERE business_id IS NOT NULL", 5),
    ] {
        let database = TestDatabase::sqlite();
        let world = World::of(&database).await;
        let ada = world.set_up(RoleTemplate::General).await;
        while events(&world, &ada).await < 4 {
            let email = format!("i{}@engines.example", events(&world, &ada).await);
            world.invite(&ada, &email, "User").await;
        }
        world.usher.verify_audit().await.unwrap();
        assert_eq!(check(&world, &ada, AuditOf::Business).await.unwrap().broken_at, None);
        meddle(&database, sql).await;
        world.pass(Span::hours(24));
        world.usher.verify_audit().await.unwrap();
        let check = check(&world, &ada, AuditOf::Business).await.unwrap();
        assert_eq!(check.broken_at, Some(broken_at), "{sql}");
        assert_eq!(check.fits_until, broken_at - 1);
        assert!(!world.usher.check_up().await.unwrap().is_sound(), "the doctor sees it, too");
    }
}

#[tokio::test]
async fn events_cut_off_at_the_end_are_missed_at_once() {
    let database = TestDatabase::sqlite();
    let world = World::of(&database).await;
    let ada = world.set_up(RoleTemplate::General).await;
    world.invite(&ada, "bea@engines.example", "User").await;
    world.usher.verify_audit().await.unwrap();
    let count = events(&world, &ada).await;
    meddle(
        &database,
        "DELETE FROM audit_personal WHERE event_id = (SELECT id FROM audit_events WHERE business_id IS NOT NULL
             ORDER BY seq DESC LIMIT 1);
         DELETE FROM audit_events WHERE id = (SELECT id FROM audit_events WHERE business_id IS NOT NULL
             ORDER BY seq DESC LIMIT 1);
         UPDATE audit_heads SET (seq, hash) = (SELECT e.seq, e.hash FROM audit_events e
             WHERE e.chain = audit_heads.chain ORDER BY e.seq DESC LIMIT 1) WHERE business_id IS NOT NULL",
    )
    .await;
    assert!(
        world.usher.check_up().await.unwrap().is_sound(),
        "it fits together"
    );
    world.pass(Span::minutes(1));
    world.usher.verify_audit().await.unwrap();
    let check = check(&world, &ada, AuditOf::Business).await.unwrap();
    assert_eq!((check.broken_at, check.fits_until), (Some(count), count - 1));
    for _ in 0..2 {
        world.invite(&ada, "carl@engines.example", "User").await;
        world.pass(Span::hours(24));
        world.usher.verify_audit().await.unwrap();
        let check = self::check(&world, &ada, AuditOf::Business).await.unwrap();
        assert_eq!(check.broken_at, Some(count), "it is not forgotten");
    }
}

#[tokio::test]
async fn who_sees_a_part_of_the_audit_is_told_nothing_of_the_whole() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.usher.verify_audit().await.unwrap();
    assert!(check(&world, &ada, AuditOf::Instance).await.is_some());
    let mut lead = ada.clone();
    lead.instance_admin = false;
    lead.seat.authority.scope = Scope::OwnDepartment;
    assert_eq!(check(&world, &lead, AuditOf::Business).await, None);
    let filter = AuditFilter::default();
    let page = world.usher.audit(&lead, &filter).await.unwrap();
    assert!(page.rows.is_empty(), "no department, no events");
    let instance = world.usher.audit_view(&lead, AuditOf::Instance, &filter);
    assert_eq!(refusal(instance), ReachRefusal::NotPermitted);
    lead.seat.authority.permissions = domain::Permissions::RECORD;
    let none = world.usher.audit_view(&lead, AuditOf::Business, &filter);
    assert_eq!(refusal(none), ReachRefusal::NotPermitted);
}

#[tokio::test]
async fn a_table_of_the_audit_has_every_event_once_however_many_there_are() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let view = world
        .usher
        .audit_view(&ada, AuditOf::Business, &AuditFilter::default())
        .unwrap();
    for number in 0..25 {
        world
            .invite(&ada, &format!("i{number}@engines.example"), "User")
            .await;
    }
    let count = events(&world, &ada).await;
    let batch = world.usher.audit_batch(&view, None).await.unwrap();
    assert_eq!(
        (batch.rows.len(), batch.after),
        (usize::try_from(count).unwrap(), false)
    );
    let rest = world.usher.audit_batch(&view, Some(5)).await.unwrap();
    assert_eq!(
        rest.rows.iter().map(|row| row.seq).collect::<Vec<_>>(),
        [4, 3, 2, 1]
    );
    let page = world.usher.audit_page(&view, ListPart::After(5)).await.unwrap();
    assert_eq!(page.rows, rest.rows);
}
