//! Counting tries: what is guessed, or asked for, by somebody who is not known yet.

use crate::failure::refuse;
use crate::ports::{TokenHash, Transaction, TryTally};
use crate::{Client, Usher, Verdict};
use domain::{Span, Timestamp, TooManyTries};
use sha2::{Digest, Sha256};
use std::net::IpAddr;

/// How long to wait after so many tries.
pub(crate) type Delay = fn(u32) -> Span;

impl Usher {
    /// Counts a try on every key before it is looked at, so that parallel ones climb one by one. If it is refused,
    /// whoever calls commits nothing, and it is counted on none. So long after the last one they are forgotten.
    pub(crate) async fn count_try(
        &self,
        tx: &mut dyn Transaction,
        keys: &[(TokenHash, Delay)],
        forgotten_after: Span,
        now: Timestamp,
    ) -> Verdict<(), TooManyTries> {
        for (key, delay) in keys {
            let tally = tx.lock_try_tally(*key).await?;
            let tally = tally.filter(|tally| now.since(tally.last_at) < forgotten_after);
            // Of several at once one may have begun after another one that was counted before it: without a delay nobody waits.
            let waits = |tally: &TryTally| tally.wait_until > now.max(tally.last_at);
            if let Some(tally) = tally.filter(waits) {
                return refuse(TooManyTries {
                    until: tally.wait_until,
                });
            }
            let failures = tally.map_or(0, |tally| tally.failures).saturating_add(1);
            let tally = TryTally {
                failures,
                last_at: now,
                wait_until: now + delay(failures),
            };
            tx.set_try_tally(*key, tally).await?;
        }
        Ok(())
    }
}

/// What tries are counted by.
pub(crate) fn key(text: &str) -> TokenHash {
    TokenHash(Sha256::digest(text.as_bytes()).into())
}

/// What failed sign-ins are counted by: the typed name together with the client's network. Never the name alone: a
/// stranger elsewhere must not be able to lock its owner out.
pub(crate) fn sign_in_key(name: &str, client: &Client) -> TokenHash {
    key(&format!("address and network\n{name}\n{}", network_of(client)))
}

/// The network that the client is in; empty if its address is not known.
pub(crate) fn network_of(client: &Client) -> String {
    match client.address.as_deref().map(str::parse) {
        Some(Ok(address)) => client_network(address),
        _ => String::new(),
    }
}

/// An IPv4 address, or the /64 of an IPv6 address, which one household has all of.
pub fn client_network(address: IpAddr) -> String {
    match address {
        IpAddr::V6(v6) => {
            let segments = v6.segments();
            format!(
                "{:x}:{:x}:{:x}:{:x}::/64",
                segments[0], segments[1], segments[2], segments[3]
            )
        }
        IpAddr::V4(v4) => v4.to_string(),
    }
}
