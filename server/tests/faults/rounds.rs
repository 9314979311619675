//! Which random moments are drawn, and for which faults there is time.

use crate::tally::{from_environment, rounds};

/// Whether there is time for faults that take a minute each.
pub(crate) fn has_time() -> bool {
    rounds() >= 10
}

/// Random numbers that come again with the same seed (`SplitMix64`).
#[derive(Debug, Clone)]
pub(crate) struct Draw(u64);

impl Draw {
    /// The seed that was asked for, or the process's number; it is printed.
    pub(crate) fn new(of: &str) -> Self {
        let seed = from_environment("FAULT_SEED").unwrap_or_else(|| std::process::id().into());
        println!("{of}: FAULT_SEED={seed}");
        Self(seed)
    }

    /// Another run of numbers, which this one decides.
    pub(crate) fn split(&mut self) -> Self {
        Self(self.next())
    }

    /// One of 0, 1, .. `under` - 1.
    pub(crate) fn under(&mut self, under: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(under).unwrap()).unwrap()
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}
