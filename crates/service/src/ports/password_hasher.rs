//! Hashing and checking passwords.

use async_trait::async_trait;
use tokio::sync::OwnedSemaphorePermit;

/// A password hash as a PHC string. It never prints.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(pub String);

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// A place among those who hash or wait for it; given back when it is dropped.
#[derive(Debug)]
pub struct HashingPlace(pub Option<OwnedSemaphorePermit>);

/// How busy hashing is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HashingLoad {
    /// How many hash.
    pub running: usize,
    /// How many have a place and don't hash yet.
    pub waiting: usize,
    /// How many were sent away since the process began.
    pub refused: u64,
}

/// Argon2id off the async threads, so many at once, so many waiting, and no more.
#[async_trait]
pub trait PasswordHasher: Send + Sync {
    /// A place; None if too many wait. Taken before anything is written, so that a refusal leaves nothing behind.
    fn place(&self) -> Option<HashingPlace>;

    /// Hashes a password that passed the rules.
    async fn hash(&self, place: HashingPlace, password: &str) -> anyhow::Result<PasswordHash>;

    /// Whether the password fits. With None it does the same work against a dummy and answers false.
    async fn verify(
        &self,
        place: HashingPlace,
        password: &str,
        hash: Option<&PasswordHash>,
    ) -> anyhow::Result<bool>;

    /// How busy it is; whoever hashes in no time is never busy.
    fn load(&self) -> HashingLoad {
        HashingLoad::default()
    }
}
