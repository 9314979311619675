//! The system's randomness.

use rand::TryRng;
use rand::rngs::SysRng;
use service::ports::Entropy;

/// Draws from the operating system's generator, every time.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    /// Panics where the operating system has no randomness to give: no secret may be made without.
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(
            clippy::expect_used,
            reason = "going on with a guessable secret is worse than stopping"
        )]
        SysRng
            .try_fill_bytes(bytes)
            .expect("the operating system gives randomness");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        let (mut one, mut other) = ([0; 32], [0; 32]);
        SystemEntropy.fill(&mut one);
        SystemEntropy.fill(&mut other);
        assert_ne!(one, other);
        assert_ne!(one, [0; 32]);
    }
}
