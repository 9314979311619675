//! How many messages went out, or did not, since the process began: for whoever watches it.

use crate::Usher;
use crate::ports::{MessageKind, SendTo, SettledMessage};
use domain::DeliveryState;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// What became of a message when it was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MessageSettled {
    /// What it says.
    pub kind: MessageKind,
    /// Whether it is an SMS.
    pub sms: bool,
    /// Sent, failed, dropped, or to be tried again.
    pub state: DeliveryState,
}

/// Counts them.
#[derive(Debug, Default)]
pub(crate) struct MessageTally(Mutex<HashMap<MessageSettled, u64>>);

impl MessageTally {
    pub(crate) fn count(&self, kind: MessageKind, to: &SendTo, settled: &SettledMessage) {
        let settled = MessageSettled {
            kind,
            sms: matches!(to, SendTo::Sms(_)),
            state: match settled {
                SettledMessage::Sent { .. } => DeliveryState::Sent,
                SettledMessage::Retry { .. } => DeliveryState::Retrying,
                SettledMessage::Failed { .. } => DeliveryState::Failed,
                SettledMessage::Dropped => DeliveryState::Dropped,
            },
        };
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(settled).or_default() += 1;
    }
}

impl Usher {
    /// How many messages this process tried, by what became of them.
    pub fn messages_settled(&self) -> Vec<(MessageSettled, u64)> {
        let counts = self.tally.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.iter().map(|(settled, count)| (*settled, *count)).collect()
    }
}
