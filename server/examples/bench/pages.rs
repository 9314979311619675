//! What is about requests: pages, lists, invitations, sign-ins.

use crate::child::Server;
use crate::database::Database;
use crate::http::{Connection, get, post};
use crate::load::run;
use crate::rest::kilobytes;
use crate::seed::{PASSWORD, World};
use crate::table::{Budget, Table};
use anyhow::Context;
use domain::UnitKind;
use std::process::Command;

/// How many connections ask at the same time.
const AT_ONCE: usize = 16;

/// The page behind an invitation's link: its time and, with its style sheet, its size.
pub(crate) async fn accept(table: &mut Table) -> anyhow::Result<()> {
    let world = World::make(Database::Sqlite).await?;
    let path = world.invite("charles@engines.example").await?;
    let server = world.serve(&[]).await?;
    let request = get(&server.address, &path, "");
    let timings = run(&server.address, vec![request.clone(); 300], 1, 200).await?;
    table.add("accept page, median", timings.percentile(50), "ms", Budget::None);
    table.add("accept page, p99", timings.percentile(99), "ms", Budget::None);
    let mut connection = Connection::open(&server.address).await?;
    let mut size = connection.send(&request).await?.expect(200)?.body.len();
    let style = get(&server.address, "/pkg/usher.css", "");
    size += connection.send(&style).await?.expect(200)?.body.len();
    let size = kilobytes(u64::try_from(size)?);
    table.add(
        "accept page, HTML and CSS as sent",
        size,
        "kB",
        Budget::AtMost(30.0),
    );
    Ok(())
}

/// The dashboard of ordinary members.
pub(crate) async fn dashboard(table: &mut Table) -> anyhow::Result<()> {
    const PAGES: usize = 8_000;
    let mut world = World::make(Database::Sqlite).await?;
    let cookies = world.signed_in(50, "User").await?;
    let server = world.serve(&[]).await?;
    let request = |number: usize| get(&server.address, "/", &cookies[number % cookies.len()]);
    run(&server.address, (0..500).map(request).collect(), AT_ONCE, 200).await?;
    let before = server.busy()?;
    let timings = run(&server.address, (0..PAGES).map(request).collect(), AT_ONCE, 200).await?;
    let each = (server.busy()? - before) / timings.count();
    table.add(
        "dashboard, 16 at once",
        timings.per_second(),
        "/s",
        Budget::AtLeast(2_000.0),
    );
    table.add(
        "dashboard, p99",
        timings.percentile(99),
        "ms",
        Budget::AtMost(20.0),
    );
    table.add("dashboard, the server's processor", each, "ms", Budget::None);
    Ok(())
}

/// The dashboard's figures of a business with 50,000 invitations over a year, and of one that sent them all in a month.
pub(crate) async fn figures(database: Database, table: &mut Table) -> anyhow::Result<()> {
    const INVITATIONS: usize = 50_000;
    for (days, over, budget) in [
        (365, "a year", Budget::AtMost(20.0)),
        (28, "a month", Budget::None),
    ] {
        let mut world = World::make(database).await?;
        world.furnish(UnitKind::Department, 14).await?;
        let cookies = world.inviters(1).await?;
        world.send(INVITATIONS, days).await?;
        let server = world.serve(&[]).await?;
        for (period, budget) in [
            ("30-days", budget),
            ("90-days", Budget::None),
            ("12-months", Budget::None),
        ] {
            let path = format!("/api/figures_page?query=period%3D{period}");
            let requests = vec![get(&server.address, &path, &cookies[0]); 60];
            let timings = run(&server.address, requests, 1, 200).await?;
            let what = format!("figures, 50,000 over {over}: {period}");
            table.add(what, timings.percentile(50), "ms", budget);
        }
        let requests = vec![get(&server.address, "/", &cookies[0]); 60];
        let timings = run(&server.address, requests, 1, 200).await?;
        let what = format!("figures, 50,000 over {over}: the whole page");
        table.add(what, timings.percentile(50), "ms", Budget::None);
    }
    Ok(())
}

/// The invite form, sent by many inviters, each within the hourly limit.
pub(crate) async fn invitations(table: &mut Table) -> anyhow::Result<()> {
    const INVITATIONS: usize = 6_000;
    const EACH: usize = 30;
    let mut world = World::make(Database::Sqlite).await?;
    let cookies = world.inviters(INVITATIONS / EACH).await?;
    let role = world.role("User")?;
    let server = world.serve(&[]).await?;
    let request = |number: usize| {
        let address = format!("guest{number}@guests.example");
        let fields = [
            ("call", "invite"),
            ("addresses", address.as_str()),
            ("first_name", "Charles"),
            ("last_name", "Babbage"),
            ("role", role.as_str()),
            ("department", ""),
            ("location", ""),
        ];
        let cookie = &cookies[number % cookies.len()];
        post(&server.address, "/users/invite", cookie, &fields)
    };
    let requests = (0..INVITATIONS).map(request).collect::<anyhow::Result<_>>()?;
    let before = server.busy()?;
    let timings = run(&server.address, requests, AT_ONCE, 303).await?;
    let each = (server.busy()? - before) / timings.count();
    table.add(
        "invitations, 16 at once",
        timings.per_second(),
        "/s",
        Budget::AtLeast(1_000.0),
    );
    table.add("invitations, p50", timings.percentile(50), "ms", Budget::None);
    table.add("invitations, p99", timings.percentile(99), "ms", Budget::None);
    table.add("invitations, the server's processor", each, "ms", Budget::None);
    Ok(())
}

/// Many people signing in, and how somebody who is in already fares meanwhile.
pub(crate) async fn sign_ins(table: &mut Table) -> anyhow::Result<()> {
    const SIGN_INS: usize = 160;
    let mut world = World::make(Database::Sqlite).await?;
    let cookies = world.inviters(1).await?;
    let from = 10;
    world.grow_to(from + SIGN_INS * 2, "User").await?;
    let server = world.serve(&[]).await?;
    let request = |number: usize| {
        let address = World::address(number);
        let fields = [
            ("call", "sign_in"),
            ("email", address.as_str()),
            ("password", PASSWORD),
            ("next", ""),
        ];
        post(&server.address, "/sign-in", "", &fields)
    };
    let active = (from..).filter(|number| number % 10 != 9).take(SIGN_INS);
    let requests = active.map(request).collect::<anyhow::Result<Vec<_>>>()?;
    let page = vec![get(&server.address, "/", &cookies[0]); 400];
    let idle = run(&server.address, page.clone(), 1, 200).await?;
    let (signing_in, beside) = tokio::join!(
        run(&server.address, requests, AT_ONCE, 303),
        run(&server.address, page, 1, 200)
    );
    table.add(
        "sign-ins, 16 at once",
        signing_in?.per_second(),
        "/s",
        Budget::AtLeast(20.0),
    );
    table.add("dashboard, p50 alone", idle.percentile(50), "ms", Budget::None);
    table.add(
        "dashboard, p50 beside sign-ins",
        beside?.percentile(50),
        "ms",
        Budget::None,
    );
    Ok(())
}

/// The invite dialog of a large business: what opening it and searching for somebody ask the server for.
pub(crate) async fn dialog(table: &mut Table) -> anyhow::Result<()> {
    let mut world = World::make(Database::Sqlite).await?;
    for (kind, count) in [
        (UnitKind::Department, 200),
        (UnitKind::Location, 500),
        (UnitKind::Workspace, 1_000),
    ] {
        world.furnish(kind, count).await?;
    }
    let cookies = world.inviters(1).await?;
    world.grow_to(100_000, "User").await?;
    let server = world.serve(&[]).await?;
    for (what, path) in [
        ("dialog: the form", "/api/invite_form?business="),
        ("dialog: search, many", "/api/find_people?business=&search=tanaka"),
        (
            "dialog: search, few",
            "/api/find_people?business=&search=person9876%40",
        ),
        ("dialog: search, none", "/api/find_people?business=&search=nobody"),
    ] {
        let requests = vec![get(&server.address, path, &cookies[0]); 60];
        let timings = run(&server.address, requests, 1, 200).await?;
        table.add(what, timings.percentile(50), "ms", Budget::AtMost(100.0));
    }
    let [opened, filled] = click_to_dialog(&server, &cookies[0])?;
    table.add("dialog: click to dialog", opened, "ms", Budget::AtMost(100.0));
    table.add("dialog: click to its form", filled, "ms", Budget::None);
    Ok(())
}

/// What Chromium takes from the click on Invite until the dialog and until the form in it is painted, in milliseconds.
fn click_to_dialog(server: &Server, cookie: &str) -> anyhow::Result<[f64; 2]> {
    let script = Command::new("node")
        .args([
            "bench/open-dialog.mjs",
            &format!("http://{}", server.address),
            cookie,
        ])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../end2end"))
        .output()
        .context("starting node")?;
    let said = String::from_utf8_lossy(&script.stdout);
    let (opened, filled) = said
        .trim()
        .split_once(' ')
        .with_context(|| String::from_utf8_lossy(&script.stderr).into_owned())?;
    Ok([opened.parse()?, filled.parse()?])
}
