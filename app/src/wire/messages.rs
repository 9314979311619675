//! A line of somebody's messages with its time.

use super::When;
use domain::MessageRow;

/// A message in a list.
#[derive(Debug, Clone)]
pub struct MessageLine {
    pub row: MessageRow,
    pub sent: When,
}
