//! `usher doctor`: whether what must hold holds. It opens the database for reading alone, as it is.

use super::open::must_exist;
use crate::adapters::SystemClock;
use crate::instance_key;
use crate::log;
use crate::settings::Settings;
use anyhow::ensure;
use secrecy::ExposeSecret;
use service::ports::{Clock, Finding, Store};
use service::{CheckUp, InstanceKey, TokenKeys, check_up};
use std::process::ExitCode;
use store::Database;

pub(super) async fn doctor(settings: &Settings) -> anyhow::Result<ExitCode> {
    log::start(settings, None);
    must_exist(settings)?;
    let store = settings.database.look().await?;
    let keys = keys_at_hand(settings, &*store).await?;
    let mut found = check_up(&*store, keys.as_ref(), SystemClock::new().now()).await?;
    if keys.is_none() {
        found.findings.push(Finding {
            check: "instance key: there is one",
            wrong: Some(format!(
                "there is none in {}, and none is set",
                settings.data_dir.display()
            )),
        });
    }
    println!("{}", settings.database);
    Ok(tell(&found))
}

/// Looks at a database, but for the instance key.
pub(super) async fn examine(database: &Database) -> anyhow::Result<CheckUp> {
    let store = database.look().await?;
    let found = check_up(&*store, None, SystemClock::new().now()).await;
    store.close().await;
    found
}

/// What is wrong with a copy, but for migrations that it lacks: restoring it applies them. Err if it is none of Usher's, or
/// not one that this Usher can work with.
pub(super) async fn ailments_of_copy(copy: &Database) -> anyhow::Result<Vec<Finding>> {
    let schema = copy.schema().await?;
    ensure!(schema.version > 0, "this is no database of Usher’s");
    let found = examine(copy).await?;
    let lacks_migrations = !schema.pending.is_empty();
    let ailments = found
        .ailments()
        .filter(|ailment| !(lacks_migrations && ailment.is_about("schema")));
    Ok(ailments.cloned().collect())
}

/// Prints a line for each check, and what they come to.
pub(super) fn tell(found: &CheckUp) -> ExitCode {
    for finding in &found.findings {
        println!("{finding}");
    }
    if found.chains > 0 {
        println!(
            "{} audit chains with {} events were walked.",
            found.chains, found.events
        );
    }
    match found.ailments().count() {
        0 => {
            println!("All is sound.");
            ExitCode::SUCCESS
        }
        wrong => {
            println!(
                "{wrong} of {} checks found something wrong.",
                found.findings.len()
            );
            ExitCode::FAILURE
        }
    }
}

/// The instance key where there is one, in the restore epoch that the database is in: a doctor makes none.
async fn keys_at_hand(settings: &Settings, store: &dyn Store) -> anyhow::Result<Option<TokenKeys>> {
    let key = match &settings.instance_key {
        Some(bytes) => Some(InstanceKey::new(*bytes.expose_secret())),
        None => instance_key::load(&settings.data_dir)?,
    };
    // What the doctor looks at depends on no epoch.
    let epoch = store.instance_value("restore epoch").await.unwrap_or_default();
    Ok(key.map(|key| TokenKeys::new(key, epoch.as_deref().unwrap_or("0"))))
}
