//! The attack suite: what is tried, by the ids of `docs/attack-suite.md`, and what must hold. Cases that other tests show
//! as a whole are there, under their ids.

mod addresses;
mod mail;
mod roles;
mod scene;
mod seats;
