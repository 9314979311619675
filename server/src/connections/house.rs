//! Places for connections. Where all are taken, whoever has asked for nothing the longest goes, so that a newcomer gets in:
//! thousands of connections that lie idle, or that send their heads one byte at a time, keep nobody out.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

/// So many places, and who waits in them.
pub(super) struct House {
    places: Arc<Semaphore>,
    idle: Mutex<Idle>,
    somebody_idles: Notify,
}

/// Connections that are not being answered, in the order in which they became so.
#[derive(Default)]
struct Idle {
    turns: u64,
    in_order: BTreeMap<u64, CancellationToken>,
}

/// A connection that has a place, until it is dropped.
pub(super) struct Guest {
    house: Arc<House>,
    turn: AtomicU64,
    /// When this is cancelled, somebody else needs the place.
    pub(super) sent_away: CancellationToken,
    _place: OwnedSemaphorePermit,
}

/// While it is there, the guest is being answered and is not sent away.
pub(super) struct Served(Arc<Guest>);

impl House {
    /// So many places, all free.
    pub(super) fn new(places: usize) -> Arc<Self> {
        Arc::new(Self {
            places: Arc::new(Semaphore::new(places)),
            idle: Mutex::default(),
            somebody_idles: Notify::new(),
        })
    }

    /// A place for a connection that has asked for nothing yet. Where everybody is being answered, this waits.
    pub(super) async fn admit(self: &Arc<Self>) -> Arc<Guest> {
        let place = self.place().await;
        let guest = Guest {
            house: Arc::clone(self),
            turn: AtomicU64::new(0),
            sent_away: CancellationToken::new(),
            _place: place,
        };
        guest.idles();
        Arc::new(guest)
    }

    async fn place(&self) -> OwnedSemaphorePermit {
        loop {
            if let Ok(place) = Arc::clone(&self.places).try_acquire_owned() {
                return place;
            }
            let place = Arc::clone(&self.places).acquire_owned();
            let first_gone = self.send_away();
            tokio::select! {
                Ok(place) = place => return place,
                () = self.somebody_idles.notified(), if !first_gone => {}
            }
        }
    }

    /// Tells whoever has idled the longest to go; false if nobody idles.
    fn send_away(&self) -> bool {
        let first = self.idle().in_order.pop_first();
        first.is_some_and(|(_, guest)| {
            guest.cancel();
            true
        })
    }

    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Guest {
    /// From now on it is being answered.
    pub(super) fn serve(self: &Arc<Self>) -> Served {
        self.leaves_the_idle();
        Served(Arc::clone(self))
    }

    fn idles(&self) {
        let mut idle = self.house.idle();
        idle.turns += 1;
        let turn = idle.turns;
        self.turn.store(turn, Ordering::Relaxed);
        idle.in_order.insert(turn, self.sent_away.clone());
        drop(idle);
        self.house.somebody_idles.notify_one();
    }

    fn leaves_the_idle(&self) {
        let turn = self.turn.load(Ordering::Relaxed);
        self.house.idle().in_order.remove(&turn);
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.0.idles();
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.leaves_the_idle();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt;

    #[tokio::test]
    async fn whoever_idled_the_longest_goes_and_whoever_is_answered_stays() {
        let house = House::new(3);
        let [first, second, third] = [house.admit().await, house.admit().await, house.admit().await];
        let answered = first.serve();
        let newcomer = house.admit();
        tokio::pin!(newcomer);
        assert!(
            (&mut newcomer).now_or_never().is_none(),
            "second has not left yet"
        );
        let gone = [&first, &second, &third].map(|guest| guest.sent_away.is_cancelled());
        assert_eq!(gone, [false, true, false]);
        drop(second);
        let fourth = newcomer.await;
        drop(answered);
        let _waits = house.admit().now_or_never();
        let gone = [&first, &third, &fourth].map(|guest| guest.sent_away.is_cancelled());
        assert_eq!(
            gone,
            [false, true, false],
            "who was answered has idled the shortest"
        );
    }

    #[tokio::test]
    async fn where_everybody_is_answered_a_newcomer_waits_until_somebody_idles() {
        let house = House::new(1);
        let first = house.admit().await;
        let answered = first.serve();
        let newcomer = house.admit();
        tokio::pin!(newcomer);
        assert!((&mut newcomer).now_or_never().is_none());
        assert!(!first.sent_away.is_cancelled());
        drop(answered);
        assert!((&mut newcomer).now_or_never().is_none());
        assert!(first.sent_away.is_cancelled());
        drop(first);
        newcomer.await;
        assert!(house.idle().in_order.is_empty(), "the newcomer left, too");
    }
}
