//! Named points at which tests make this process die or panic; only in builds with the feature `failpoints`.
//!
//! `USHER_FAILPOINTS` says what happens where, as in `sent=kill(3);request=1*panic`: an action of the crate `fail`, or `kill`,
//! which ends the process on the spot, the nth time that it comes there.
//!
//! `request` and `answer` are before and after what a post does; `send` and `sent` before and after a mail server takes a
//! mail; `round <job>` begins a round of a background job. `commit`, `committed` and `pages` are the store's.

use anyhow::anyhow;
use async_trait::async_trait;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use fail::fail_point;
use http::Method;
use service::ports::{Mail, MailLogin, MailOutcome, MailWay, Mailer};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Takes up what the environment says.
pub(crate) fn set() -> anyhow::Result<()> {
    let all = std::env::var("USHER_FAILPOINTS").unwrap_or_default();
    for (name, action) in all.split(';').filter_map(|one| one.split_once('=')) {
        let set = match deadly(action) {
            Some(nth) => {
                let come = AtomicUsize::new(0);
                fail::cfg_callback(name, move || {
                    if come.fetch_add(1, Ordering::Relaxed) + 1 == nth {
                        die();
                    }
                })
            }
            None => fail::cfg(name, action),
        };
        set.map_err(|why| anyhow!("USHER_FAILPOINTS: {name}={action}: {why}"))?;
    }
    Ok(())
}

/// For `kill` and `kill(n)`: the how manieth time kills.
fn deadly(action: &str) -> Option<usize> {
    match action.strip_prefix("kill")? {
        "" => Some(1),
        nth => nth.strip_prefix('(')?.strip_suffix(')')?.parse().ok(),
    }
}

/// Ends the process as SIGKILL does: nothing is unwound, flushed or closed by us.
fn die() -> ! {
    let _ = rlimit::Resource::CORE.set(0, 0);
    std::process::abort()
}

/// Around whatever a post does.
pub(crate) async fn around(request: Request, next: Next) -> Response {
    let posted = request.method() == Method::POST;
    if posted {
        fail_point!("request");
    }
    let response = next.run(request).await;
    if posted {
        fail_point!("answer");
    }
    response
}

/// A mailer with a point before and after what it does.
pub(crate) struct Watched(pub(crate) Arc<dyn Mailer>);

#[async_trait]
impl Mailer for Watched {
    fn is_set(&self) -> bool {
        self.0.is_set()
    }

    async fn send(&self, mail: &Mail) -> MailOutcome {
        fail_point!("send");
        let outcome = self.0.send(mail).await;
        if matches!(outcome, MailOutcome::Accepted(_)) {
            fail_point!("sent");
        }
        outcome
    }

    fn way(&self) -> MailWay {
        self.0.way()
    }

    fn set(&self, login: Option<MailLogin>) -> Option<String> {
        self.0.set(login)
    }
}
