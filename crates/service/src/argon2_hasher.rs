//! Argon2id (RFC 9106), off the async threads, so many at once and so many waiting.

use crate::ports::{Entropy, HashingLoad, HashingPlace, PasswordHash, PasswordHasher};
use anyhow::{Context, anyhow};
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc};
use argon2::{Algorithm, Argon2, Params, Version};
use async_trait::async_trait;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Semaphore;
use tracing::Instrument;

/// What one hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argon2Cost {
    /// Memory in KiB; 19,456 or more.
    pub memory_kib: u32,
    /// Passes; 2 or more.
    pub iterations: u32,
    /// Lanes; 1 or more.
    pub parallelism: u32,
}

/// So many wait for each that runs; whoever comes after them is sent away. At some 30 ms a hash that is half a second.
const WAITING_FOR_EACH: usize = 16;

/// Hashes with Argon2id; at most `at_once` hashes run at a time, 16 times as many wait.
pub struct Argon2Hasher {
    argon2: Argon2<'static>,
    at_once: usize,
    slots: Arc<Semaphore>,
    places: Arc<Semaphore>,
    refused: AtomicU64,
    entropy: Arc<dyn Entropy>,
    dummy: PasswordHash,
}

impl Argon2Hasher {
    /// Checks the cost and makes the dummy hash that unknown users are checked against.
    pub fn new(cost: Argon2Cost, at_once: usize, entropy: Arc<dyn Entropy>) -> anyhow::Result<Self> {
        let params = Params::new(cost.memory_kib, cost.iterations, cost.parallelism, None)
            .map_err(|error| anyhow!("Argon2 can't run with these numbers: {error}"))?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut salt = [0; 16];
        entropy.fill(&mut salt);
        let dummy = hash(&argon2, "nobody's password", &salt)?;
        let at_once = at_once.max(1);
        Ok(Self {
            argon2,
            at_once,
            slots: Arc::new(Semaphore::new(at_once)),
            places: Arc::new(Semaphore::new(places(at_once))),
            refused: AtomicU64::new(0),
            entropy,
            dummy,
        })
    }

    /// Runs Argon2 on a blocking thread once a slot is free; the slot is given back when the work is done, even if
    /// nobody waits for it any more.
    async fn run<T: Send + 'static>(
        &self,
        place: HashingPlace,
        work: impl FnOnce(&Argon2<'static>) -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let hashed = async {
            let slot = Arc::clone(&self.slots)
                .acquire_owned()
                .await
                .context("the hashing slots are closed")?;
            let argon2 = self.argon2.clone();
            tokio::task::spawn_blocking(move || {
                let _held = (slot, place);
                work(&argon2)
            })
            .await
            .context("hashing was cut short")?
        };
        hashed.instrument(tracing::debug_span!("hash a password")).await
    }
}

/// How many may hash or wait, where so many hash at once.
const fn places(at_once: usize) -> usize {
    at_once * (1 + WAITING_FOR_EACH)
}

fn hash(argon2: &Argon2<'_>, password: &str, salt: &[u8]) -> anyhow::Result<PasswordHash> {
    let hash: phc::PasswordHash = argon2
        .hash_password_with_salt(password.as_bytes(), salt)
        .map_err(|error| anyhow!("hashing: {error}"))?;
    Ok(PasswordHash(hash.to_string()))
}

#[async_trait]
impl PasswordHasher for Argon2Hasher {
    fn place(&self) -> Option<HashingPlace> {
        let place = Arc::clone(&self.places).try_acquire_owned().ok();
        if place.is_none() {
            self.refused.fetch_add(1, Ordering::Relaxed);
        }
        Some(HashingPlace(Some(place?)))
    }

    async fn hash(&self, place: HashingPlace, password: &str) -> anyhow::Result<PasswordHash> {
        let mut salt = [0; 16];
        self.entropy.fill(&mut salt);
        let password = password.to_owned();
        self.run(place, move |argon2| hash(argon2, &password, &salt))
            .await
    }

    async fn verify(
        &self,
        place: HashingPlace,
        password: &str,
        known: Option<&PasswordHash>,
    ) -> anyhow::Result<bool> {
        let exists = known.is_some();
        let stored = known.unwrap_or(&self.dummy).0.clone();
        let password = password.to_owned();
        let fits = self
            .run(place, move |argon2| {
                let stored =
                    phc::PasswordHash::new(&stored).map_err(|error| anyhow!("a stored hash: {error}"))?;
                Ok(argon2.verify_password(password.as_bytes(), &stored).is_ok())
            })
            .await?;
        Ok(fits && exists)
    }

    fn load(&self) -> HashingLoad {
        let running = self.at_once.saturating_sub(self.slots.available_permits());
        let taken = places(self.at_once).saturating_sub(self.places.available_permits());
        HashingLoad {
            running,
            waiting: taken.saturating_sub(running),
            refused: self.refused.load(Ordering::Relaxed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Zeros;

    impl Entropy for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[tokio::test]
    async fn it_tells_who_waits_and_counts_who_is_sent_away() {
        let cost = Argon2Cost {
            memory_kib: 64,
            iterations: 1,
            parallelism: 1,
        };
        let hasher = Argon2Hasher::new(cost, 1, Arc::new(Zeros)).unwrap();
        assert_eq!(hasher.load(), HashingLoad::default());
        let mut held: Vec<HashingPlace> = (0..places(1)).map(|_| hasher.place().unwrap()).collect();
        assert!(hasher.place().is_none());
        let told = |running, waiting, refused| HashingLoad {
            running,
            waiting,
            refused,
        };
        assert_eq!(hasher.load(), told(0, 17, 1));
        hasher.hash(held.remove(0), "four wooden words").await.unwrap();
        assert_eq!(hasher.load(), told(0, 16, 1));
        held.clear();
        assert_eq!(hasher.load(), told(0, 0, 1));
    }
}
