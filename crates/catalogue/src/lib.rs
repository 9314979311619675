//! Everything that Usher says: one catalogue of messages for each language, written in Fluent (ADR 9).
//!
//! `locales/<language>/<part>.ftl` holds the messages of a part. A message is found by its key, in every part alike.
//! `browser.ftl` alone also goes to the browser, with the page ([`for_browser`]).

#[cfg(feature = "whole")]
mod browser;
mod fact;
#[cfg(feature = "whole")]
mod flat;
#[cfg(feature = "whole")]
mod negotiate;
#[cfg(feature = "whole")]
mod parts;
#[cfg(feature = "whole")]
mod speech;

pub use fact::Fact;
#[cfg(feature = "whole")]
pub use negotiate::accepted;
#[cfg(feature = "whole")]
pub use parts::{PARTS, Part};
#[cfg(feature = "whole")]
pub use speech::{for_browser, text, told};
