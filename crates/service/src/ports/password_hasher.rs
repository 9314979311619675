//! Hashing and checking passwords.

use async_trait::async_trait;

/// A password hash as a PHC string. It never prints.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(pub String);

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// Argon2id off the async threads, so many at once and no more.
#[async_trait]
pub trait PasswordHasher: Send + Sync {
    /// Hashes a password that passed the rules.
    async fn hash(&self, password: &str) -> anyhow::Result<PasswordHash>;

    /// Whether the password fits. With None it does the same work against a dummy and answers false.
    async fn verify(&self, password: &str, hash: Option<&PasswordHash>) -> anyhow::Result<bool>;
}
