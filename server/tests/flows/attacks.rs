//! The attack suite: `docs/attack-suite.md` lists the cases, each test is named by the id of its case.

mod answers;
mod both;
mod crawl;
mod estate;
mod kept;
mod listener;
mod markup;
mod matrix;
mod params;
mod routes;
mod sessions;
mod settings;
mod suite;
mod tables;
mod target;
mod wire;
