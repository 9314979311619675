//! The use cases against SQLite in memory, a memory mailer, a clock that stands still, and seeded randomness.

mod accepting;
mod administering;
mod delivering;
mod inviting;
mod setting_up;
mod signing_in;
mod world;
