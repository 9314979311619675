//! `usher serve`: the server, until it is told to stop.

use crate::log;
use crate::serve::Application;
use crate::settings::Settings;
use crate::traces::Traces;
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

pub(super) async fn serve(settings: Settings) -> anyhow::Result<ExitCode> {
    let traces = settings.otel_endpoint.as_deref().map(Traces::to).transpose()?;
    log::start(&settings, traces.as_ref());
    #[cfg(feature = "failpoints")]
    crate::failpoints::set()?;
    // Many systems start a process with 1,024 files, fewer than the connections that may be open.
    if let Err(error) = rlimit::increase_nofile_limit(65_536) {
        tracing::warn!(%error, "the limit of open files could not be raised");
    }
    let stop = CancellationToken::new();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let on_signal = stop.clone();
    tokio::spawn(async move {
        let mut signalled = async || {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        };
        signalled().await;
        tracing::info!("stopping; a second signal stops at once");
        on_signal.cancel();
        signalled().await;
        std::process::exit(130);
    });
    // What a stop cuts short while the database is brought up to date is undone, and done at the next start.
    let application = tokio::select! {
        built = Application::build(settings) => built?,
        () = stop.cancelled() => return Ok(ExitCode::SUCCESS),
    };
    for line in application.greeting() {
        println!("{line}");
    }
    tracing::info!(address = %application.address(), "listening");
    application.run_until_stopped(stop).await?;
    if let Some(traces) = traces {
        traces.end().await;
    }
    Ok(ExitCode::SUCCESS)
}
