//! The pages of Usher: routes, components, server functions, and, on the server, what answers form posts.
//!
//! Every page renders on the server and hydrates; every form is a plain form that posts to a server function, so it
//! works without JavaScript. `ssr::form_post` answers such a post with a redirect or with the page itself.
#![expect(
    unreachable_pub,
    reason = "the component macro makes public props of private components"
)]

#[cfg(not(any(erase_components, doc, doctest)))]
compile_error!(
    "build with --cfg erase_components, as .cargo/config.toml says: both halves or neither hydrate (ADR 7)"
);

mod api;
mod ask;
pub mod components;
mod drawn;
#[cfg(not(feature = "ssr"))]
mod fetch;
mod form;
mod json;
mod layout;
mod load;
mod pages;
mod routes;
mod say;
#[cfg(feature = "ssr")]
pub mod ssr;
mod wire;
mod words;

pub use routes::{App, is_public, shell};
