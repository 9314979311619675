//! Usher as browsers meet it: over HTTP, page by page, form by form, without JavaScript.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what went wrong by failing"
)]

mod accept;
mod app;
mod browser;
mod demo;
mod hygiene;
mod invite;
mod page;
mod set_up;
mod sign_in;
mod stop;
