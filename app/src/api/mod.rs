//! The server functions. Each is a public endpoint: guard, parse, call, answer.

mod accept;
mod account;
mod apps;
mod audit;
mod chart;
mod contacts;
mod dashboard;
mod figures;
mod imports;
#[cfg(feature = "ssr")]
mod invitation_form;
mod invitation_parts;
#[cfg(feature = "ssr")]
mod invitation_query;
mod invitations;
mod invite;
#[cfg(feature = "ssr")]
pub(crate) mod invite_parse;
mod mail_settings;
mod messages;
mod outbox;
mod people;
mod person;
mod person_acts;
mod record_sets;
mod records;
mod roles;
mod session;
mod settings;
mod setup;
mod slips;

pub(crate) use accept::*;
pub(crate) use account::*;
pub(crate) use audit::*;
pub(crate) use chart::*;
pub(crate) use contacts::*;
pub(crate) use dashboard::*;
pub(crate) use figures::*;
pub(crate) use imports::*;
pub(crate) use invitation_parts::*;
#[cfg(feature = "ssr")]
pub(crate) use invitation_query::ListFields;
pub(crate) use invitations::*;
pub(crate) use invite::*;
pub(crate) use messages::*;
pub(crate) use people::*;
pub(crate) use person::*;
pub(crate) use records::*;
pub(crate) use session::*;
pub(crate) use settings::*;
pub(crate) use setup::*;
pub(crate) use slips::*;
