//! `usher serve`: everything put together, run, and stopped in good order.

use crate::layers::{Surroundings, static_files, wrap};
use crate::ports::{Wired, wire};
use crate::settings::{PublicUrl, Settings};
use crate::{connections, demo, health, jobs, mailbox_pages};
use anyhow::Context;
use app::ssr::Site;
use axum::Router;
use leptos::config::LeptosOptions;
use mail::Mailbox;
use service::{TokenKeys, Usher};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// How long open connections get after the signal to stop.
const GRACE: Duration = Duration::from_secs(25);

/// How long background jobs get after that. A mail whose outcome was not written down is claimed anew later.
const JOBS_GRACE: Duration = Duration::from_secs(4);

/// Usher, listening but not yet answering.
pub struct Application {
    listener: TcpListener,
    address: SocketAddr,
    router: Router,
    usher: Usher,
    tokens: TokenKeys,
    mailbox: Option<Mailbox>,
    greeting: Vec<String>,
    grace: Duration,
}

impl Application {
    /// Listens, opens the database, seeds the demo or finds the set-up link, and mounts the routes.
    pub async fn build(settings: Settings) -> anyhow::Result<Self> {
        Self::build_with(settings, None).await
    }

    /// The same with mail kept in `mailbox`, whatever the settings say: for tests in the same process.
    pub async fn build_with(settings: Settings, mailbox: Option<Mailbox>) -> anyhow::Result<Self> {
        let listen = settings.listen;
        let listener = TcpListener::bind(listen)
            .await
            .with_context(|| format!("listening on {listen}"))?;
        let address = listener.local_addr()?;
        let public_url = public_url(&settings, address)?;
        let wired = wire(&settings, public_url.to_string(), mailbox).await?;
        let greeting = greeting(&settings, &wired).await?;
        let router = router(&settings, &wired, address, public_url);
        let Wired {
            usher,
            tokens,
            mailbox,
            ..
        } = wired;
        Ok(Self {
            listener,
            address,
            router,
            usher,
            tokens,
            mailbox,
            greeting,
            grace: GRACE,
        })
    }

    /// The address that it listens on; with port 0 in the settings, the port that it got.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The use cases.
    pub fn usher(&self) -> &Usher {
        &self.usher
    }

    /// The keys that links are derived from.
    pub fn tokens(&self) -> &TokenKeys {
        &self.tokens
    }

    /// The built-in mailbox, if mail goes there.
    pub fn mailbox(&self) -> Option<&Mailbox> {
        self.mailbox.as_ref()
    }

    /// What the operator is told once it runs; it holds secrets, so it is no matter for the log.
    pub fn greeting(&self) -> &[String] {
        &self.greeting
    }

    /// The same with another time for connections and jobs to end in.
    #[must_use]
    pub fn with_grace(self, grace: Duration) -> Self {
        Self { grace, ..self }
    }

    /// Answers until `stop`, then lets what is under way end, for a while.
    pub async fn run_until_stopped(self, stop: CancellationToken) -> anyhow::Result<()> {
        let mut jobs = jobs::start(&self.usher, &stop);
        let server = connections::serve(self.listener, self.router, stop.clone());
        let out_of_time = async {
            stop.cancelled().await;
            sleep(self.grace).await;
        };
        tokio::select! {
            () = server => {}
            () = out_of_time => tracing::warn!("some connections did not end in time and were cut"),
        }
        stop.cancel();
        let ended = async { while jobs.join_next().await.is_some() {} };
        if timeout(self.grace.min(JOBS_GRACE), ended).await.is_err() {
            tracing::warn!("some background jobs did not end in time and were cut");
        }
        Ok(())
    }
}

/// The origin of every link, as set or as listened on.
fn public_url(settings: &Settings, address: SocketAddr) -> anyhow::Result<PublicUrl> {
    let listened = || PublicUrl::parse(&format!("http://{address}"));
    settings
        .public_url
        .clone()
        .or_else(listened)
        .context("public_url is needed: the listen address is no loopback one")
}

async fn greeting(settings: &Settings, wired: &Wired) -> anyhow::Result<Vec<String>> {
    let url = &wired.usher.policy().public_url;
    if settings.demo {
        return demo::greeting(settings, wired).await;
    }
    let mut lines = vec![format!("Usher is at {url}")];
    if let Some(token) = wired.usher.instance_setup().await? {
        lines.push(format!(
            "Set it up with this link, which works once: {url}/setup/{}",
            token.expose()
        ));
    }
    if url.starts_with("https://")
        && settings.listen.ip().is_loopback()
        && settings.trusted_proxies.is_empty()
    {
        lines.push(
            "trusted_proxies is empty: behind a proxy on this machine all clients look like one. Name it there."
                .to_owned(),
        );
    }
    if !wired.usher.has_mailer() {
        lines.push("No mail server is set: messages stay queued until one is, in Settings -> E-mail or as mail_host.".to_owned());
    }
    Ok(lines)
}

fn router(settings: &Settings, wired: &Wired, address: SocketAddr, public_url: PublicUrl) -> Router {
    let files = static_files::Site::open(&settings.site_root);
    let options = LeptosOptions::builder()
        .output_name("usher")
        .site_root(settings.site_root.display().to_string())
        .site_pkg_dir(files.pkg_dir())
        .site_addr(address)
        .build();
    let site = Site {
        usher: wired.usher.clone(),
        options,
        public_url: public_url.to_string(),
        demo: settings.demo,
    };
    let mut router = app::ssr::router(&site).merge(health::routes(Arc::clone(&wired.ports.store)));
    if let Some(mailbox) = wired.mailbox.as_ref().filter(|_| settings.demo) {
        router = router.merge(mailbox_pages::routes(mailbox.clone()));
    }
    let surroundings = Surroundings {
        public_url: Arc::new(public_url),
        trusted_proxies: settings.trusted_proxies.clone().into(),
        site: files,
    };
    wrap(router, &surroundings)
}
