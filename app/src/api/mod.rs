//! The server functions. Each is a public endpoint: guard, parse, call, answer.

mod accept;
mod apps;
mod audit;
mod invite;
mod people;
mod record_sets;
mod roles;
mod session;
mod settings;
mod setup;

pub(crate) use accept::*;
pub(crate) use audit::*;
pub(crate) use invite::*;
pub(crate) use people::*;
pub(crate) use session::*;
pub(crate) use settings::*;
pub(crate) use setup::*;
