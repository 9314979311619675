//! Argon2id (RFC 9106), off the async threads, so many at once and so many waiting.

use crate::ports::{Entropy, HashingLoad, HashingPlace, PasswordHash, PasswordHasher};
use anyhow::{Context, anyhow, ensure};
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
    params: Params,
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
        let mut salt = [0; 16];
        entropy.fill(&mut salt);
        let dummy = hash(&params, &mut Memory::new(), "nobody's password", &salt)?;
        let at_once = at_once.max(1);
        Ok(Self {
            at_once,
            slots: Arc::new(Semaphore::new(at_once)),
            places: Arc::new(Semaphore::new(places(at_once))),
            memories: Arc::new(Memories {
                free: Mutex::default(),
                blocks: params.block_count(),
            }),
            params,
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

/// What a hash works in, a KiB each.
type Memory = Vec<Block>;

/// The memory of hashes that have ended, for those to come: a piece for each that has run at once. Left to the allocator,
/// each of many threads would keep some of its own.
struct Memories {
    free: Mutex<Vec<Memory>>,
    /// What a new hash takes; pieces that older, dearer ones took more of are not kept.
    blocks: usize,
}

impl Memories {
    fn lend<T>(&self, work: impl FnOnce(&mut Memory) -> T) -> T {
        let free = || self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut memory = free().pop().unwrap_or_default();
        let done = work(&mut memory);
        if memory.len() <= self.blocks {
            free().push(memory);
        }
        done
    }
}

/// What Argon2id makes of a password; the memory grows to what it takes.
fn output(params: &Params, memory: &mut Memory, password: &str, salt: &[u8]) -> anyhow::Result<phc::Output> {
    let blocks = params.block_count();
    if memory.len() < blocks {
        *memory = Memory::new();
        memory.try_reserve_exact(blocks).context("no memory for a hash")?;
        memory.resize(blocks, Block::new());
    }
    let mut output = vec![0; params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN)];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
        .hash_password_into_with_memory(password.as_bytes(), salt, &mut output, memory)
        .map_err(|error| anyhow!("hashing: {error}"))?;
    Ok(phc::Output::new(&output)?)
}

/// A new hash, as a PHC string.
fn hash(params: &Params, memory: &mut Memory, password: &str, salt: &[u8]) -> anyhow::Result<PasswordHash> {
    let hash = phc::PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: params.try_into()?,
        salt: Some(phc::Salt::new(salt)?),
        hash: Some(output(params, memory, password, salt)?),
    };
    Ok(PasswordHash(hash.to_string()))
}

/// Whether a stored hash is that of the password. It costs what the stored one cost.
fn verify(memory: &mut Memory, password: &str, stored: &PasswordHash) -> anyhow::Result<bool> {
    let stored = phc::PasswordHash::new(&stored.0)?;
    ensure!(
        stored.algorithm == Algorithm::Argon2id.ident(),
        "it is not Argon2id's"
    );
    ensure!(
        stored.version == Some(Version::V0x13.into()),
        "it is of another version"
    );
    let salt = stored.salt.context("it has no salt")?;
    let expected = stored.hash.context("it has no output")?;
    // phc compares outputs in constant time.
    Ok(output(&Params::try_from(&stored)?, memory, password, &salt)? == expected)
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
        let params = self.params.clone();
        self.run(place, move |memory| hash(&params, memory, &password, &salt))
            .await
    }

    async fn verify(
        &self,
        place: HashingPlace,
        password: &str,
        known: Option<&PasswordHash>,
    ) -> anyhow::Result<bool> {
        let exists = known.is_some();
        let stored = known.unwrap_or(&self.dummy).clone();
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

    async fn fits(hasher: &Argon2Hasher, password: &str, stored: Option<&str>) -> anyhow::Result<bool> {
        let stored = stored.map(|stored| PasswordHash(stored.to_owned()));
        let place = hasher.place().unwrap();
        hasher.verify(place, password, stored.as_ref()).await
    }

    fn kept(hasher: &Argon2Hasher) -> Vec<usize> {
        hasher
            .memories
            .free
            .lock()
            .unwrap()
            .iter()
            .map(Vec::len)
            .collect()
    }

    /// What the reference implementation makes of "password" and "somesalt" (`test.c` of P-H-C/phc-winner-argon2).
    const REFERENCE: [&str; 2] = [
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
    ];

    #[tokio::test]
    async fn hashes_are_those_of_the_reference_in_whatever_the_memory_held_before() {
        for memory_kib in [64, 256, 1024] {
            let hasher = hasher(memory_kib, 1);
            for stored in REFERENCE.into_iter().chain(REFERENCE) {
                assert!(!fits(&hasher, "passwort", Some(stored)).await.unwrap());
                assert!(fits(&hasher, "password", Some(stored)).await.unwrap());
            }
        }
        let params = Params::new(256, 2, 1, None).unwrap();
        let hash = hash(&params, &mut Memory::new(), "password", b"somesalt");
        assert_eq!(hash.unwrap().0, REFERENCE[0]);
    }

    #[tokio::test]
    async fn nobody_has_a_password_and_what_is_no_hash_is_an_error() {
        let hasher = hasher(64, 1);
        for password in ["", "password", "nobody's password"] {
            assert!(!fits(&hasher, password, None).await.unwrap());
        }
        let whole = REFERENCE[0];
        let (without_output, _) = whole.rsplit_once('$').unwrap();
        for stored in [
            "",
            "password",
            without_output,
            without_output.rsplit_once('$').unwrap().0,
            &whole.replace("argon2id", "argon2i"),
            &whole.replace("v=19", "v=16"),
            &whole.replace("m=256", "m=1"),
        ] {
            assert!(fits(&hasher, "password", Some(stored)).await.is_err(), "{stored}");
        }
    }

    #[tokio::test]
    async fn a_piece_of_memory_is_kept_for_each_hash_that_ran_at_once_unless_it_is_an_older_dearer_one_s() {
        let hasher = hasher(64, 2);
        let hash = |memory: &mut Memory| hash(&hasher.params, memory, "password", b"somesalt").unwrap();
        hasher.memories.lend(hash);
        assert_eq!(kept(&hasher), [64]);
        hasher.memories.lend(|memory| {
            hasher.memories.lend(hash);
            hash(memory);
        });
        hasher.memories.lend(hash);
        assert_eq!(kept(&hasher), [64, 64]);
        assert!(fits(&hasher, "password", Some(REFERENCE[0])).await.unwrap());
        assert_eq!(kept(&hasher), [64]);
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
