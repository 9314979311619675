//! Whether the time of an answer tells whose address is known (A46): pairs of requests, one with an address that has an account
//! and one with an address that nobody knows, each pair from a client of its own, so that no delay is measured.
//!
//! Welch's t of the two samples, and the difference of their medians, beside what timing tests take for a leak.

use crate::child::Server;
use crate::database::Database;
use crate::http::{Connection, post};
use crate::seed::World;
use crate::table::{Budget, Table};
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
    password: Option<&'static str>,
    /// What every answer has to be.
    status: u16,
    pairs: usize,
}

const FORMS: [Form; 2] = [
    Form {
        name: "forgot password",
        path: "/forgot",
        call: "forgot",
        password: None,
        status: 303,
        pairs: 500,
    },
    Form {
        name: "sign in, wrong password",
        path: "/sign-in",
        call: "sign_in",
        password: Some("not the password of anybody"),
        status: 422,
        pairs: 500,
    },
];

/// Every form that strangers can send.
pub(crate) async fn enumeration(table: &mut Table) -> anyhow::Result<()> {
    let mut world = World::make(Database::Sqlite).await?;
    world.grow_to(2_000, "User").await?;
    let server = world.serve(&["--trusted-proxies", "127.0.0.1"]).await?;
    for form in &FORMS {
        let [known, unknown] = sample(&server, form).await?;
        let t = welch(&known, &unknown).abs();
        let difference = (median(known) - median(unknown)).abs();
        table.add(
            format!("{}: |t|, known and unknown", form.name),
            t,
            "",
            Budget::AtMost(MOST_T),
        );
        let what = format!("{}: difference of the medians", form.name);
        table.add(what, difference, "ms", Budget::AtMost(MOST_DIFFERENCE));
    }
    Ok(())
}

/// What each answer took in milliseconds; which of a pair is first alternates.
async fn sample(server: &Server, form: &Form) -> anyhow::Result<[Vec<f64>; 2]> {
    let mut connection = Connection::open(&server.address).await?;
    let mut times = [Vec::new(), Vec::new()];
    for number in 0..form.pairs {
        for turn in 0..2 {
            let which = (number + turn) % 2;
            let domain = ["engines", "nowhere"][which];
            let client = format!("10.{which}.{}.{}", number / 250, number % 250);
            let request = request(server, form, &format!("person{number}@{domain}.example"), &client)?;
            let sent = Instant::now();
            connection.send(&request).await?.expect(form.status)?;
            times[which].push(sent.elapsed().as_secs_f64() * 1000.0);
        }
    }
    Ok(times)
}

fn request(server: &Server, form: &Form, email: &str, client: &str) -> anyhow::Result<Vec<u8>> {
    let mut fields = vec![("call", form.call), ("email", email)];
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
