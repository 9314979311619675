//! `usher serve`: everything put together, run, and stopped in good order.

use crate::health::{self, Health};
use crate::layers::{Surroundings, static_files, wrap};
use crate::metrics::{self, Figures, Metrics};
use crate::ports::{StandIns, Wired, wire};
use crate::settings::{PublicUrl, Settings};
use crate::traces::LAST_WORDS;
use crate::{connections, demo, jobs, mailbox_pages, starting};
use anyhow::Context;
use app::ssr::Site;
use axum::Router;
use leptos::config::LeptosOptions;
use mail::Mailbox;
use service::{TokenKeys, Usher};
use std::iter;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// How long open connections get after the signal to stop.
const GRACE: Duration = Duration::from_secs(23);

/// How long background jobs get after that.
const JOBS_GRACE: Duration = Duration::from_secs(3);

/// How long the database is waited for where jobs were cut, to let go of what they held.
const RELEASE_TIME: Duration = Duration::from_secs(1);

/// How long the database gets to be closed after that.
const CLOSING: Duration = Duration::from_millis(500);

/// Whoever stops Usher waits no longer than this.
const LONGEST_STOP: Duration = Duration::from_secs(30);

const _: () = assert!(
    GRACE.as_millis()
        + JOBS_GRACE.as_millis()
        + RELEASE_TIME.as_millis()
        + CLOSING.as_millis()
        + LAST_WORDS.as_millis()
        < LONGEST_STOP.as_millis()
);

/// Listening, and not open yet.
pub struct Listening {
    settings: Settings,
    listener: TcpListener,
    address: SocketAddr,
    metrics: Option<TcpListener>,
}

impl Listening {
    /// Listens where the settings say.
    pub async fn on(settings: Settings) -> anyhow::Result<Self> {
        let bind = async |address: SocketAddr| {
            let bound = TcpListener::bind(address).await;
            bound.with_context(|| format!("listening on {address}"))
        };
        let listener = bind(settings.listen).await?;
        let metrics = match settings.metrics_listen {
            Some(address) => Some(bind(address).await?),
            None => None,
        };
        Ok(Self {
            address: listener.local_addr()?,
            settings,
            listener,
            metrics,
        })
    }

    /// The address that it listens on; with port 0 in the settings, the port that it got.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Opens the database, seeds the demo or finds the set-up link, and puts everything together. Whoever asks meanwhile is
    /// told that it is being started. With stand-ins for mail and time, for tests in the same process.
    pub async fn build(self, stand_ins: StandIns) -> anyhow::Result<Application> {
        let public_url = public_url(&self.settings, self.address)?;
        let opened = Box::pin(async {
            let wired = wire(&self.settings, public_url.to_string(), stand_ins).await?;
            let mut greeting = greeting(&self.settings, &wired).await?;
            if let Some(listener) = &self.metrics {
                greeting.push(format!(
                    "Metrics are at http://{}/metrics",
                    listener.local_addr()?
                ));
            }
            anyhow::Ok((wired, greeting))
        });
        let listeners = iter::once(&self.listener).chain(&self.metrics);
        let (wired, greeting) = connections::meanwhile(listeners, &starting::routes(), opened).await?;
        let metrics = Metrics::new();
        let surroundings = Surroundings {
            public_url: Arc::new(public_url),
            trusted_proxies: self.settings.trusted_proxies.clone().into(),
            site: static_files::Site::open(&self.settings.site_root),
            metrics: metrics.clone(),
            traced: self.settings.otel_endpoint.is_some(),
        };
        Ok(Application {
            pages: pages(&self.settings, &wired, self.address, &surroundings),
            surroundings,
            listener: self.listener,
            address: self.address,
            metrics_listener: self.metrics,
            metrics,
            wired,
            greeting,
            grace: GRACE,
        })
    }
}

/// Usher, ready to answer.
pub struct Application {
    listener: TcpListener,
    address: SocketAddr,
    metrics_listener: Option<TcpListener>,
    pages: Router,
    surroundings: Surroundings,
    metrics: Metrics,
    wired: Wired,
    greeting: Vec<String>,
    grace: Duration,
}

impl Application {
    /// Listens and puts everything together.
    pub async fn build(settings: Settings) -> anyhow::Result<Self> {
        Self::build_with(settings, StandIns::default()).await
    }

    /// The same with stand-ins for mail and time: for tests in the same process.
    pub async fn build_with(settings: Settings, stand_ins: StandIns) -> anyhow::Result<Self> {
        Listening::on(settings).await?.build(stand_ins).await
    }

    /// The address that it listens on; with port 0 in the settings, the port that it got.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// All routes without what is around them, for tests that ask which there are.
    pub fn routes(&self) -> Router {
        self.pages.clone().merge(self.health(&CancellationToken::new()))
    }

    fn health(&self, stop: &CancellationToken) -> Router {
        health::routes(Health {
            store: Arc::clone(&self.wired.ports.store),
            stop: stop.clone(),
        })
    }

    /// The use cases.
    pub fn usher(&self) -> &Usher {
        &self.wired.usher
    }

    /// The keys that links are derived from.
    pub fn tokens(&self) -> &TokenKeys {
        &self.wired.tokens
    }

    /// The built-in mailbox, if mail goes there.
    pub fn mailbox(&self) -> Option<&Mailbox> {
        self.wired.mailbox.as_ref()
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

    /// Answers until `stop`, then lets what is under way end, for a while. Health and metrics are told to the last.
    pub async fn run_until_stopped(self, stop: CancellationToken) -> anyhow::Result<()> {
        let usher = &self.wired.usher;
        let health = self.health(&stop);
        let mut told = JoinSet::new();
        if let Some(listener) = self.metrics_listener {
            let figures = Figures::new(&self.wired);
            let router = metrics::routes(self.metrics.clone(), figures).merge(health.clone());
            told.spawn(connections::serve(listener, router, CancellationToken::new()));
        }
        let jobs = jobs::start(usher, &self.metrics, &stop);
        let router = wrap(self.pages.merge(health), &self.surroundings);
        let server = connections::serve(self.listener, router, stop.clone());
        let out_of_time = async {
            stop.cancelled().await;
            sleep(self.grace).await;
        };
        tokio::select! {
            () = server => {}
            () = out_of_time => tracing::warn!("some connections did not end in time and were cut"),
        }
        stop.cancel();
        end_jobs(jobs, usher, self.grace).await;
        // What was written stands in the database file itself, and the next to open it has nothing to make up for.
        if timeout(CLOSING, usher.close()).await.is_err() {
            tracing::warn!("the database was not closed in time");
        }
        Ok(())
    }
}

/// Waits for the jobs to end, but no longer than they get; what is cut lets go of the messages that it held.
async fn end_jobs(mut jobs: JoinSet<()>, usher: &Usher, grace: Duration) {
    let ended = async { while jobs.join_next().await.is_some() {} };
    if timeout(grace.min(JOBS_GRACE), ended).await.is_ok() {
        return;
    }
    tracing::warn!("some background jobs did not end in time and were cut");
    let released = async {
        jobs.shutdown().await;
        usher.release_messages().await
    };
    match timeout(RELEASE_TIME, released).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => {
            let error = format!("{error:#}");
            tracing::warn!(error, "messages that were being sent wait until their lease ends");
        }
        Err(_) => tracing::warn!("messages that were being sent wait until their lease ends"),
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

/// The pages without what is around them.
fn pages(settings: &Settings, wired: &Wired, address: SocketAddr, around: &Surroundings) -> Router {
    let options = LeptosOptions::builder()
        .output_name("usher")
        .site_root(settings.site_root.display().to_string())
        .site_pkg_dir(around.site.pkg_dir())
        .site_addr(address)
        .build();
    let site = Site {
        usher: wired.usher.clone(),
        options,
        public_url: around.public_url.to_string(),
        demo: settings.demo,
    };
    let router = app::ssr::router(&site);
    match wired.mailbox.as_ref().filter(|_| settings.demo) {
        Some(mailbox) => router.merge(mailbox_pages::routes(mailbox.clone())),
        None => router,
    }
}
