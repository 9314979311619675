//! Usher as browsers meet it: over HTTP, page by page, form by form, without JavaScript.

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
