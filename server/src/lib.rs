//! The composition root: settings, command line, routes, layers and background jobs. The only place that knows which
//! adapter stands behind which port.

pub mod adapters;
pub mod cli;
mod connections;
mod demo;
#[cfg(feature = "failpoints")]
mod failpoints;
mod flags;
mod health;
pub mod instance_key;
mod jobs;
pub mod layers;
mod log;
mod mailbox_pages;
mod metrics;
pub mod ports;
pub mod serve;
pub mod settings;
mod starting;
mod traces;

pub use serve::{Application, Listening};
