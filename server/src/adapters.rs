//! The real clock and the real randomness; everything else takes them through the ports.

mod clock;
mod entropy;

pub use clock::SystemClock;
pub use entropy::SystemEntropy;
