//! Argon2id (RFC 9106), off the async threads, so many at once and so many waiting.

use crate::ports::{Entropy, HashingLoad, HashingPlace, PasswordHash, PasswordHasher};
use anyhow::{Context, anyhow};
use argon2::password_hash::phc;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use async_trait::async_trait;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
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
    memories: Arc<Memories>,
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
        let dummy = hash(&argon2, &mut Memory::new(), "nobody's password", &salt)?;
        let at_once = at_once.max(1);
        Ok(Self {
            argon2,
            at_once,
            slots: Arc::new(Semaphore::new(at_once)),
            places: Arc::new(Semaphore::new(places(at_once))),
            memories: Arc::default(),
            refused: AtomicU64::new(0),
            entropy,
            dummy: PasswordHash(dummy.to_string()),
        })
    }

    /// Runs Argon2 on a blocking thread once a slot is free; the slot is given back when the work is done, even if
    /// nobody waits for it any more.
    async fn run<T: Send + 'static>(
        &self,
        place: HashingPlace,
        work: impl FnOnce(&mut Memory) -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let hashed = async {
            let slot = Arc::clone(&self.slots)
                .acquire_owned()
                .await
                .context("the hashing slots are closed")?;
            let memories = Arc::clone(&self.memories);
            tokio::task::spawn_blocking(move || {
                let _held = (slot, place);
                memories.lend(work)
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

/// What a hash works in.
type Memory = Vec<Block>;

/// The memory of hashes that have ended, for those to come: at most as much as has been in use at once. Left to the
/// allocator, each of many threads would keep some of its own.
#[derive(Default)]
struct Memories(Mutex<Vec<Memory>>);

impl Memories {
    fn lend<T>(&self, work: impl FnOnce(&mut Memory) -> T) -> T {
        let free = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut memory = free().pop().unwrap_or_default();
        let done = work(&mut memory);
        free().push(memory);
        done
    }
}

/// The hash of a password; its text is a PHC string.
fn hash(
    argon2: &Argon2<'_>,
    memory: &mut Memory,
    password: &str,
    salt: &[u8],
) -> anyhow::Result<phc::PasswordHash> {
    let params = argon2.params();
    memory.resize(memory.len().max(params.block_count()), Block::new());
    let mut output = vec![0; params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN)];
    argon2
        .hash_password_into_with_memory(password.as_bytes(), salt, &mut output, memory)
        .map_err(|error| anyhow!("hashing: {error}"))?;
    Ok(phc::PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: phc::ParamsString::try_from(params)?,
        salt: Some(phc::Salt::new(salt)?),
        hash: Some(phc::Output::new(&output)?),
    })
}

/// Whether the stored hash, a PHC string, is that of the password. It costs what that one cost.
fn verify(memory: &mut Memory, password: &str, stored: &str) -> anyhow::Result<bool> {
    let stored = phc::PasswordHash::new(stored)?;
    let salt = stored.salt.context("it has no salt")?;
    let params = Params::try_from(&stored)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    // phc compares outputs in constant time.
    Ok(hash(&argon2, memory, password, &salt)?.hash == stored.hash)
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
        let argon2 = self.argon2.clone();
        let hash = self.run(place, move |memory| hash(&argon2, memory, &password, &salt));
        Ok(PasswordHash(hash.await?.to_string()))
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
            .run(place, move |memory| {
                verify(memory, &password, &stored).context("checking a stored hash")
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
    use argon2::PasswordVerifier as _;

    struct Zeros;

    impl Entropy for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    /// A hasher of hashes that cost next to nothing.
    fn hasher(memory_kib: u32, at_once: usize) -> Argon2Hasher {
        let cost = Argon2Cost {
            memory_kib,
            iterations: 1,
            parallelism: 1,
        };
        Argon2Hasher::new(cost, at_once, Arc::new(Zeros)).unwrap()
    }

    fn blocks(hasher: &Argon2Hasher) -> Vec<usize> {
        hasher.memories.0.lock().unwrap().iter().map(Vec::len).collect()
    }

    #[tokio::test]
    async fn a_hash_is_a_phc_string_that_other_programs_know_and_outlives_a_change_of_its_cost() {
        let (small, large) = (hasher(64, 1), hasher(128, 1));
        let password = "four wooden words";
        let hash = large.hash(large.place().unwrap(), password).await.unwrap();
        let parsed = phc::PasswordHash::new(&hash.0).unwrap();
        Argon2::default()
            .verify_password(password.as_bytes(), &parsed)
            .unwrap();
        // The memory of one hash is there for those to come, in whatever it held, and grows where one needs more.
        for (tried, fits) in [(password, true), ("four wooden wards", false), (password, true)] {
            let said = small.verify(small.place().unwrap(), tried, Some(&hash)).await;
            assert_eq!(said.unwrap(), fits, "{tried}");
            let unknown = small.verify(small.place().unwrap(), tried, None).await;
            assert!(!unknown.unwrap());
        }
        assert_eq!(blocks(&small), [128]);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn as_many_pieces_of_memory_are_kept_as_hashes_run_at_once() {
        let hasher = Arc::new(hasher(64, 2));
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let (hasher, place) = (Arc::clone(&hasher), hasher.place().unwrap());
            running.spawn(async move { hasher.hash(place, "four wooden words").await.unwrap() });
        }
        running.join_all().await;
        assert!(matches!(blocks(&hasher)[..], [64] | [64, 64]));
    }

    #[tokio::test]
    async fn it_tells_who_waits_and_counts_who_is_sent_away() {
        let hasher = hasher(64, 1);
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
