//! Looking at the chains of the audit in the background, so that its page can say how they stand without walking them.

use crate::Usher;
use crate::audit::next_link;
use crate::ports::{ChainHead, ChainMark, Store};
use domain::{BusinessId, Span, Timestamp};

/// What is new is looked at this often.
const EVERY: Span = Span::minutes(1);
/// And everything, from the first event on: somebody may have changed what was looked at before.
const WHOLE: Span = Span::hours(24);
/// So many events are in memory at once.
const AT_ONCE: i64 = 1_000;

impl ChainHead {
    /// Before the first event.
    pub(crate) const START: Self = Self {
        seq: 0,
        hash: [0; 32],
    };
}

impl Usher {
    /// Looks at the chains that are due, each from where it was left, and keeps what it finds.
    pub async fn verify_audit(&self) -> anyhow::Result<()> {
        let now = self.now();
        for chain in self.store.chains_to_check(now - EVERY, now - WHOLE).await? {
            self.verify_chain(chain, now).await?;
        }
        Ok(())
    }

    async fn verify_chain(&self, chain: Option<BusinessId>, now: Timestamp) -> anyhow::Result<()> {
        // The head first: what is appended meanwhile is looked at the next time.
        let end = self.store.chain_head(chain).await?;
        let before = self.store.chain_mark(chain).await?;
        let (start, whole_at) = match before.filter(|mark| mark.whole_at > now - WHOLE) {
            Some(mark) => (mark.head, mark.whole_at),
            None => (ChainHead::START, now),
        };
        let seen = before.map(|mark| mark.head);
        let (head, broken_at) = walk(&*self.store, chain, start, end, seen).await?;
        // What was seen once is kept until a chain fits to it again.
        let head = broken_at.and(seen).unwrap_or(head);
        let newly_broken = broken_at.is_some() && before.is_none_or(|mark| mark.broken_at.is_none());
        if let (true, Some(seq)) = (newly_broken, broken_at) {
            let chain = chain.map_or_else(|| "instance".to_owned(), |business| business.to_string());
            tracing::error!(chain, seq, "an audit chain does not fit together");
        }
        let mark = ChainMark {
            head,
            checked_at: now,
            whole_at,
            broken_at,
        };
        self.store.keep_chain_mark(chain, &mark).await
    }
}

/// Goes from link to link up to `end`, past the event that was `seen` before; the last that fits, and the first that does
/// not, is missing, or is another one than it was.
pub(crate) async fn walk(
    store: &dyn Store,
    chain: Option<BusinessId>,
    mut at: ChainHead,
    end: ChainHead,
    seen: Option<ChainHead>,
) -> anyhow::Result<(ChainHead, Option<i64>)> {
    let is_another = |at: &ChainHead| seen.is_some_and(|seen| seen.seq == at.seq && seen.hash != at.hash);
    if seen.is_some_and(|seen| seen.seq > end.seq) {
        return Ok((at, Some(end.seq + 1)));
    }
    while at.seq < end.seq {
        let events = store.events_after(chain, at.seq, AT_ONCE).await?;
        if events.is_empty() {
            return Ok((at, Some(at.seq + 1)));
        }
        for event in events.iter().filter(|event| event.seq <= end.seq) {
            match next_link(&at, event).filter(|next| !is_another(next)) {
                Some(next) => at = next,
                None => return Ok((at, Some(at.seq + 1))),
            }
        }
    }
    let broken_at = (at != end).then_some(end.seq + 1);
    Ok((at, broken_at))
}
