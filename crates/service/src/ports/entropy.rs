//! Randomness.

use uuid::Uuid;

/// Draws random bytes; the composition root has the system's generator, tests have a seeded one.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with randomness fit for secrets.
    fn fill(&self, bytes: &mut [u8]);

    /// A UUID of version 7 (RFC 9562 §5.7) for `now`, so that ids sort by the time of their making.
    fn uuid(&self, now: domain::Timestamp) -> Uuid {
        let mut bytes = [0; 16];
        self.fill(&mut bytes[6..]);
        let millis = u64::try_from(now.millis()).unwrap_or(0);
        bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
        bytes[6] = (bytes[6] & 0x0F) | 0x70;
        bytes[8] = (bytes[8] & 0x3F) | 0x80;
        Uuid::from_bytes(bytes)
    }
}
