//! `usher doctor`: whether what must hold holds. It writes nothing, so it can look at a database that is worked with, at a
//! backup, and at one that this version would have to migrate first.

use crate::Usher;
use crate::mail_settings::mail_password;
use crate::ports::{ChainHead, Finding, Store};
use crate::tokens::TokenKeys;
use crate::verify_audit::walk;
use domain::{BusinessId, Timestamp};

/// So many of what is wrong are named.
const NAMED: usize = 5;

/// What the doctor looked at and found.
#[derive(Debug, Clone, Default)]
pub struct CheckUp {
    /// A finding for each check.
    pub findings: Vec<Finding>,
    /// How many audit chains were walked.
    pub chains: usize,
    /// How many events they have.
    pub events: i64,
}

impl CheckUp {
    /// What is wrong; nothing: sound.
    pub fn ailments(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| !finding.holds())
    }

    /// Whether everything holds.
    pub fn is_sound(&self) -> bool {
        self.ailments().next().is_none()
    }

    fn add(&mut self, check: &'static str, wrong: Option<String>) {
        self.findings.push(Finding { check, wrong });
    }
}

impl Usher {
    /// Looks at everything in the database that it works with.
    pub async fn check_up(&self) -> anyhow::Result<CheckUp> {
        check_up(&*self.store, Some(&self.tokens), self.now()).await
    }
}

/// Looks at the database, what spans its tables, the instance key where it is at hand, and every link of every audit chain.
///
/// The last two need today's tables: where the schema is another one, that is the finding, and they are left out.
pub async fn check_up(
    store: &dyn Store,
    keys: Option<&TokenKeys>,
    now: Timestamp,
) -> anyhow::Result<CheckUp> {
    let mut check_up = CheckUp {
        findings: store.examine(now).await?,
        ..CheckUp::default()
    };
    if check_up.findings.first().is_some_and(Finding::holds) {
        if let Some(keys) = keys {
            check_up.add(
                "instance key: it is the one that this database was made with",
                is_another_key(store, keys).await,
            );
            check_up.add(
                "instance key: it opens the mail server’s password",
                does_not_open(store, keys).await,
            );
        }
        let broken = walk_all(store, &mut check_up).await;
        check_up.add("audit: every link of every chain fits", told(broken));
    }
    Ok(check_up)
}

async fn is_another_key(store: &dyn Store, keys: &TokenKeys) -> Option<String> {
    let present = keys.fingerprint();
    let made_with = store.instance_value("key fingerprint").await;
    told(made_with.map(|made_with| {
        let other = made_with.filter(|made_with| *made_with != present);
        other.map(|other| format!("that one’s fingerprint is {other}, this one’s {present}"))
    }))
}

async fn does_not_open(store: &dyn Store, keys: &TokenKeys) -> Option<String> {
    let kept = store.mail_settings().await;
    told(kept.map(|kept| {
        let lost = kept.filter(|kept| kept.password.is_some() && mail_password(keys, kept).is_none());
        lost.map(|_| "it can’t be read under this instance key: type it anew".to_owned())
    }))
}

/// What is wrong with which chains; None: nothing.
async fn walk_all(store: &dyn Store, check_up: &mut CheckUp) -> anyhow::Result<Option<String>> {
    let mut broken = Vec::new();
    for chain in store.chains().await? {
        check_up.chains += 1;
        // The end first: what is appended meanwhile is looked at the next time.
        let end = store.chain_head(chain).await?;
        let why = match walk(store, chain, ChainHead::START, end, None).await {
            Ok((last, None)) => {
                check_up.events += last.seq;
                continue;
            }
            Ok((_, Some(seq))) => format!("event {seq} does not fit, or is not there"),
            Err(error) => format!("it can’t be walked: {error:#}"),
        };
        broken.push(format!("{}: {why}", name_of(chain)));
    }
    let total = broken.len();
    broken.truncate(NAMED);
    Ok((total > 0).then(|| format!("{total}: {}", broken.join("; "))))
}

/// What can't be looked at is wrong, too.
fn told(found: anyhow::Result<Option<String>>) -> Option<String> {
    found.unwrap_or_else(|error| Some(format!("it can’t be looked at: {error:#}")))
}

fn name_of(chain: Option<BusinessId>) -> String {
    chain.map_or_else(
        || "the instance".to_owned(),
        |business| format!("business {business}"),
    )
}
