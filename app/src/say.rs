//! What the pages say, in the language of whoever reads them (ADR 9).
//!
//! `both!("key")` and `both!("key", name = fact)` say a message of the catalogue's part `browser`, on the server and in the
//! browser alike. `t!` says a message of any part, on the server alone; what the browser draws can't call it.

#[cfg(not(feature = "ssr"))]
mod browser;
#[cfg(feature = "ssr")]
mod server;

#[cfg(not(feature = "ssr"))]
pub(crate) use browser::{language, text, told};
pub(crate) use catalogue::Fact;
#[cfg(feature = "ssr")]
pub(crate) use server::{language, scoped, speaking, speaking_in, text, told};

/// A message of the part `browser`, on the server and in the browser.
macro_rules! both {
    ($key:literal) => {
        $crate::say::text($key)
    };
    ($key:literal, $($name:ident = $fact:expr),+ $(,)?) => {
        $crate::say::told($key, &[$((stringify!($name), $crate::say::Fact::from($fact))),+])
    };
}

pub(crate) use both;
/// A message of any part, on the server.
#[cfg(feature = "ssr")]
pub(crate) use both as t;
