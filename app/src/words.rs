//! The one place where closed enums become sentences: what happened, then what to do.

#[cfg(feature = "ssr")]
mod account;
#[cfg(feature = "ssr")]
mod acts;
#[cfg(feature = "ssr")]
mod changes;
#[cfg(feature = "ssr")]
mod chart;
#[cfg(feature = "ssr")]
mod dates;
mod done;
#[cfg(feature = "ssr")]
mod entities;
mod fields;
#[cfg(feature = "ssr")]
mod figures;
#[cfg(feature = "ssr")]
mod imports;
#[cfg(feature = "ssr")]
mod invitations;
#[cfg(feature = "ssr")]
mod invited;
mod inviting;
#[cfg(feature = "ssr")]
mod mail;
#[cfg(feature = "ssr")]
mod managers;
#[cfg(feature = "ssr")]
mod messages;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
mod phrases;
#[cfg(feature = "ssr")]
mod records;
mod refusals;
#[cfg(feature = "ssr")]
mod rights;
mod seats;
#[cfg(feature = "ssr")]
mod units;
#[cfg(feature = "ssr")]
mod weekly;

#[cfg(feature = "ssr")]
pub(crate) use account::*;
#[cfg(feature = "ssr")]
pub(crate) use acts::*;
#[cfg(feature = "ssr")]
pub(crate) use changes::*;
#[cfg(feature = "ssr")]
pub(crate) use chart::*;
#[cfg(feature = "ssr")]
pub(crate) use dates::*;
pub(crate) use done::*;
#[cfg(feature = "ssr")]
pub(crate) use entities::*;
pub(crate) use fields::*;
#[cfg(feature = "ssr")]
pub(crate) use figures::*;
#[cfg(feature = "ssr")]
pub(crate) use imports::*;
#[cfg(feature = "ssr")]
pub(crate) use invitations::*;
#[cfg(feature = "ssr")]
pub(crate) use invited::*;
use inviting::{accept, invite, renew};
#[cfg(feature = "ssr")]
pub(crate) use mail::*;
#[cfg(feature = "ssr")]
pub(crate) use managers::*;
#[cfg(feature = "ssr")]
pub(crate) use messages::*;
#[cfg(feature = "ssr")]
pub(crate) use people::*;
#[cfg(feature = "ssr")]
pub(crate) use phrases::*;
#[cfg(feature = "ssr")]
pub(crate) use records::*;
pub(crate) use refusals::*;
#[cfg(feature = "ssr")]
pub(crate) use rights::*;
pub(crate) use seats::*;
#[cfg(feature = "ssr")]
pub(crate) use weekly::*;

#[cfg(feature = "ssr")]
pub(crate) use units::*;

/// What was typed, or its beginning where it is long.
pub(crate) fn shortened(typed: &str) -> String {
    match typed.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &typed[..end]),
        None => typed.to_owned(),
    }
}
