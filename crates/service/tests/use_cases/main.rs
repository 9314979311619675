//! The use cases against SQLite in memory, a memory mailer, a clock that stands still, and seeded randomness.

#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod accepting;
mod administering;
mod delivering;
mod inviting;
mod setting_up;
mod signing_in;
mod world;
