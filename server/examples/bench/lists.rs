//! The lists of a large business, and the tables that they leave as.

use crate::child::Server;
use crate::database::Database;
use crate::http::{Connection, get};
use crate::load::run;
use crate::rest::kilobytes;
use crate::seed::World;
use crate::table::{Budget, Table};
use domain::UnitKind;

/// The users page with 10,000 and with 100,000 members, then the Invitations tab with 50,000, and all of it as CSV.
pub(crate) async fn lists(database: Database, table: &mut Table) -> anyhow::Result<()> {
    let mut world = World::make(database).await?;
    world.furnish(UnitKind::Department, 14).await?;
    let cookies = world.inviters(1).await?;
    for (members, told, budget) in [
        (10_000, "10,000", Budget::None),
        (100_000, "100,000", Budget::AtMost(20.0)),
    ] {
        world.grow_to(members, "User").await?;
        let server = world.serve(&[]).await?;
        let deep = format!("/users?page={}", members / 50 - 3);
        let deep_seen = format!("{deep}&sort=seen");
        let role = format!("/users?role={}&status=active", world.role("User")?);
        let pages = [
            ("first page", "/users"),
            ("deep page", &deep),
            ("filter", "/users?status=inactive"),
            ("role and status", &role),
            ("last seen", "/users?sort=seen"),
            ("last seen, deep", &deep_seen),
            ("search, many", "/users?q=tanaka"),
            ("search, few", "/users?q=person9876%40"),
            ("search, none", "/users?q=nobody+at+all"),
        ];
        time(
            table,
            &server,
            &cookies[0],
            (&format!("users, {told}"), budget),
            &pages,
        )
        .await?;
    }
    world.send(50_000, 365).await?;
    let server = world.serve(&[]).await?;
    let role = format!("/users/invitations?status=all&role={}", world.role("User")?);
    let pages = [
        ("outstanding", "/users/invitations"),
        ("all", "/users/invitations?status=all"),
        (
            "accepted, by address",
            "/users/invitations?status=accepted&order=address-up",
        ),
        ("one role, runs out first", &format!("{role}&order=expires-first")),
        ("in trouble", "/users/invitations?status=all&delivery=queued"),
        ("search, few", "/users/invitations?status=all&q=guest49999"),
        ("search, none", "/users/invitations?status=all&q=nobody+at+all"),
    ];
    let named = ("invitations, 50,000", Budget::AtMost(20.0));
    time(table, &server, &cookies[0], named, &pages).await?;
    let before = server.anonymous_memory()?;
    for (what, path) in [
        ("100,000 users as CSV", "/users/csv"),
        ("50,000 invitations as CSV", "/users/invitations/csv?status=all"),
    ] {
        let whole = run(
            &server.address,
            vec![get(&server.address, path, &cookies[0])],
            1,
            200,
        )
        .await?;
        table.add(what, whole.percentile(50) / 1_000.0, "s", Budget::None);
    }
    table.add("CSV: memory before", before, "MiB", Budget::None);
    table.add(
        "CSV: memory after",
        server.anonymous_memory()?,
        "MiB",
        Budget::None,
    );
    Ok(())
}

/// The audit with 100,000 events, as CSV, too, and the outbox with 50,000 mails.
pub(crate) async fn logs(database: Database, table: &mut Table) -> anyhow::Result<()> {
    let mut world = World::make(database).await?;
    let cookies = world.signed_in(500, "Admin").await?;
    world.record(100_000, world.people()).await?;
    world.queue(50_000).await?;
    let server = world.serve(&[]).await?;
    let person = format!("/audit?person={}", world.people()[7]);
    let pages = [
        ("first page", "/audit"),
        ("one act", "/audit?act=role+changed"),
        ("one person", &person),
        ("a month long ago", "/audit?from=2020-01-01&until=2020-01-31"),
        ("search, many", "/audit?q=tanaka"),
        ("search, few", "/audit?q=tanaka+999"),
        ("search, none", "/audit?q=nobody+at+all"),
    ];
    let named = ("audit, 100,000", Budget::AtMost(20.0));
    time(table, &server, &cookies[0], named, &pages).await?;
    let pages = [
        ("first page", "/settings/outbox"),
        ("search, few", "/settings/outbox?q=old49999%40"),
        ("search, none", "/settings/outbox?q=nobody%40"),
    ];
    let named = ("outbox, 50,000", Budget::AtMost(20.0));
    time(table, &server, &cookies[0], named, &pages).await?;
    let whole = vec![get(&server.address, "/audit/csv", &cookies[0])];
    let whole = run(&server.address, whole, 1, 200).await?;
    let seconds = whole.percentile(50) / 1_000.0;
    table.add("100,000 events as CSV", seconds, "s", Budget::None);
    Ok(())
}

/// The org chart of 5,000 people.
pub(crate) async fn chart(database: Database, table: &mut Table) -> anyhow::Result<()> {
    let mut world = World::make(database).await?;
    world.furnish(UnitKind::Department, 14).await?;
    let cookies = world.inviters(1).await?;
    world.grow_to(5_000, "User").await?;
    world.report().await?;
    let server = world.serve(&[]).await?;
    let place = |number: usize| format!("/users/chart?at={}", world.people()[number]);
    let (middle, end) = (place(60), place(4_990));
    let pages = [
        ("top", "/users/chart"),
        ("a manager", &middle),
        ("somebody without reports", &end),
        ("those in no department", "/users/chart?department=none"),
        ("search, many", "/users/chart?q=tanaka"),
        ("search, none", "/users/chart?q=nobody+at+all"),
    ];
    let named = ("org chart, 5,000", Budget::AtMost(20.0));
    time(table, &server, &cookies[0], named, &pages).await?;
    let mut connection = Connection::open(&server.address).await?;
    let top = get(&server.address, "/users/chart", &cookies[0]);
    let size = connection.send(&top).await?.expect(200)?.body.len();
    let size = kilobytes(u64::try_from(size)?);
    table.add("org chart, 5,000: HTML as sent", size, "kB", Budget::None);
    Ok(())
}

/// The register of 100,000 records, and the dashboard beside it: of an administrator, of somebody who sees what is their own,
/// and of a contractor.
pub(crate) async fn records(database: Database, table: &mut Table) -> anyhow::Result<()> {
    const RECORDS: usize = if cfg!(debug_assertions) { 3_000 } else { 100_000 };
    let mut world = World::make(database).await?;
    world.furnish(UnitKind::Workspace, 20).await?;
    let mut cookies = world.inviters(1).await?;
    cookies.extend(world.signed_in(1, "Reader").await?);
    cookies.extend(world.contractor().await?);
    world.grow_to(200, "User").await?;
    world.work_everywhere().await?;
    world.keep_records(RECORDS).await?;
    let server = world.serve(&[]).await?;
    let pages = [
        ("first page", "/records"),
        ("one type", "/records?kind=vehicles"),
        ("overdue", "/records?due=overdue"),
        ("any state", "/records?state=all"),
        ("assigned to me", "/records?whose=assigned"),
        ("search, many", "/records?q=record"),
        ("search, few", "/records?q=99876"),
        ("search, none", "/records?q=nothing+at+all"),
        ("dashboard", "/"),
    ];
    for (who, cookie, pages) in [
        ("administrator", &cookies[0], &pages[..]),
        ("own records", &cookies[1], &pages[..]),
        ("contractor", &cookies[2], &pages[8..]),
    ] {
        let named = (&*format!("{RECORDS} records, {who}"), Budget::AtMost(20.0));
        time(table, &server, cookie, named, pages).await?;
    }
    let whole = vec![get(&server.address, "/records/csv?state=all", &cookies[0])];
    let whole = run(&server.address, whole, 1, 200).await?;
    let seconds = whole.percentile(50) / 1_000.0;
    table.add(format!("{RECORDS} records as CSV"), seconds, "s", Budget::None);
    Ok(())
}

/// The median of each page.
async fn time(
    table: &mut Table,
    server: &Server,
    cookie: &str,
    (list, budget): (&str, Budget),
    pages: &[(&str, &str)],
) -> anyhow::Result<()> {
    for (what, path) in pages {
        let requests = vec![get(&server.address, path, cookie); 60];
        let timings = run(&server.address, requests, 1, 200).await?;
        table.add(format!("{list}: {what}"), timings.percentile(50), "ms", budget);
    }
    Ok(())
}
