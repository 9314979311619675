//! Where the log goes: standard error, as text or JSON. Spans go to the OpenTelemetry collector besides, if there is one.

use crate::settings::{LogFormat, Settings};
use crate::traces::{SPANS, Traces};
use std::io::IsTerminal;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, fmt, registry};

/// Starts logging; a second call changes nothing.
pub(crate) fn start(settings: &Settings, traces: Option<&Traces>) {
    // What is for the collector alone would say everything twice.
    let wanted = format!("{},{SPANS}=off", settings.log);
    let filter = EnvFilter::try_new(wanted).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = fmt::layer()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(std::io::stderr().is_terminal());
    let lines = match settings.log_format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.json().boxed(),
    };
    let started = registry()
        .with(lines.with_filter(filter))
        .with(traces.map(Traces::layer))
        .try_init();
    drop(started);
}
