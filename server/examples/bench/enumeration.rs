//! Whether the time of an answer tells whose address is known, or which code stood on a slip (A46): pairs of requests, one
//! with an address that has an account, or with the code of a slip that is dead, and one with what nobody knows, each from a
//! client of its own, so that no delay is measured.
//!
//! Welch's t of the two samples, and the difference of their medians, beside what timing tests take for a leak.

use crate::child::Server;
use crate::database::Database;
use crate::http::{Connection, post};
use crate::seed::World;
use crate::table::{Budget, Table};
use anyhow::Context;
use server::instance_key;
use service::TokenKeys;
use sqlx::{Connection as _, SqliteConnection};
use std::time::Instant;

/// From |t| = 4.5 on it is a leak (the convention of TVLA and dudect).
const MOST_T: f64 = 4.5;
/// Nobody tells a smaller difference in milliseconds over a network.
const MOST_DIFFERENCE: f64 = 5.0;

/// A public form.
struct Form {
    name: &'static str,
    path: &'static str,
    call: &'static str,
    /// What it asks for.
    field: &'static str,
    /// What is typed there, and what the two of a pair are.
    typed: Typed,
    pair: &'static str,
    password: Option<&'static str>,
    /// What every answer has to be.
    status: u16,
    pairs: usize,
}

/// Of the nth pair, where this is the code of a dead slip.
type Typed = fn(number: usize, dead: &str) -> [String; 2];

const ADDRESSES: Typed =
    |number, _| ["engines", "nowhere"].map(|domain| format!("person{number}@{domain}.example"));
const CODES: Typed = |_, dead| [dead, "ZZZZZ-ZZZZZ"].map(str::to_owned);

const FORMS: [Form; 3] = [
    Form {
        name: "forgot password",
        path: "/forgot",
        call: "forgot",
        field: "email",
        typed: ADDRESSES,
        pair: "known and unknown",
        password: None,
        status: 303,
        pairs: 500,
    },
    Form {
        name: "sign in, wrong password",
        path: "/sign-in",
        call: "sign_in",
        field: "email",
        typed: ADDRESSES,
        pair: "known and unknown",
        password: Some("not the password of anybody"),
        status: 422,
        pairs: 500,
    },
    Form {
        name: "join, wrong code",
        path: "/join",
        call: "find_slip",
        field: "code",
        typed: CODES,
        pair: "dead and unknown",
        password: None,
        status: 422,
        // From a thousand wrong codes a day on everybody waits.
        pairs: 400,
    },
];

/// The forms into which strangers type what they guess.
pub(crate) async fn enumeration(table: &mut Table) -> anyhow::Result<()> {
    let mut world = World::make(Database::Sqlite).await?;
    world.grow_to(2_000, "User").await?;
    let cookies = world.inviters(1).await?;
    let server = world.serve(&["--trusted-proxies", "127.0.0.1"]).await?;
    let dead = dead_code(&world, &server, &cookies[0]).await?;
    for form in &FORMS {
        let [known, unknown] = sample(&server, form, &dead).await?;
        let t = welch(&known, &unknown).abs();
        let difference = (median(known) - median(unknown)).abs();
        table.add(
            format!("{}: |t|, {}", form.name, form.pair),
            t,
            "",
            Budget::AtMost(MOST_T),
        );
        let what = format!("{}: difference of the medians", form.name);
        table.add(what, difference, "ms", Budget::AtMost(MOST_DIFFERENCE));
    }
    Ok(())
}

/// The code of a slip that was taken back.
async fn dead_code(world: &World, server: &Server, session: &str) -> anyhow::Result<String> {
    let role = world.role("User")?;
    let slip = [
        ("call", "invite"),
        ("channel", "slip"),
        ("first_name", "Charles"),
        ("last_name", "Babbage"),
        ("role", role.as_str()),
    ];
    let mut connection = Connection::open(&server.address).await?;
    let invite = post(&server.address, "/users/invite", session, &slip)?;
    connection.send(&invite).await?.expect(303)?;
    let (_, url, folder) = world.place();
    let mut database = SqliteConnection::connect(url).await?;
    let id: String = sqlx::query_scalar("SELECT id FROM invitations")
        .fetch_one(&mut database)
        .await?;
    let fields = [("call", "cancel"), ("id", id.as_str())];
    let cancel = post(&server.address, "/users/invitations", session, &fields)?;
    connection.send(&cancel).await?.expect(303)?;
    let key = instance_key::load(folder)?.context("no instance key")?;
    let code = TokenKeys::new(key, "0").enrolment_code(id.parse()?, 1);
    Ok(code.grouped())
}

/// What each answer took in milliseconds; which of a pair is first alternates.
async fn sample(server: &Server, form: &Form, dead: &str) -> anyhow::Result<[Vec<f64>; 2]> {
    let mut connection = Connection::open(&server.address).await?;
    let mut times = [Vec::new(), Vec::new()];
    for number in 0..form.pairs {
        let typed = (form.typed)(number, dead);
        for turn in 0..2 {
            let which = (number + turn) % 2;
            let client = format!("10.{which}.{}.{}", number / 250, number % 250);
            let request = request(server, form, &typed[which], &client)?;
            let sent = Instant::now();
            connection.send(&request).await?.expect(form.status)?;
            times[which].push(sent.elapsed().as_secs_f64() * 1000.0);
        }
    }
    Ok(times)
}

fn request(server: &Server, form: &Form, typed: &str, client: &str) -> anyhow::Result<Vec<u8>> {
    let mut fields = vec![("call", form.call), (form.field, typed)];
    fields.extend(form.password.map(|password| ("password", password)));
    let post = String::from_utf8(post(&server.address, form.path, "", &fields)?)?;
    let from = format!("\r\nX-Forwarded-For: {client}\r\nUser-Agent");
    Ok(post.replacen("\r\nUser-Agent", &from, 1).into_bytes())
}

/// Welch's t of two samples.
fn welch(a: &[f64], b: &[f64]) -> f64 {
    let [(mean_a, error_a), (mean_b, error_b)] = [a, b].map(|sample| {
        #[expect(clippy::cast_precision_loss, reason = "there are some hundreds of them")]
        let count = sample.len() as f64;
        let mean = sample.iter().sum::<f64>() / count;
        let squares: f64 = sample.iter().map(|time| (time - mean).powi(2)).sum();
        (mean, squares / (count - 1.0) / count)
    });
    (mean_a - mean_b) / (error_a + error_b).sqrt()
}

fn median(mut sample: Vec<f64>) -> f64 {
    sample.sort_unstable_by(f64::total_cmp);
    sample.get(sample.len() / 2).copied().unwrap_or_default()
}
