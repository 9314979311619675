//! The dashboard's figures, ready to be drawn.

use super::InvitationLine;
use domain::{Fare, Outstanding, Period, SubscriptionRow, Tally};

/// All of them.
#[derive(Debug, Clone)]
pub struct FiguresShown {
    pub outstanding: Outstanding,
    pub failed: i64,
    pub waiting: Vec<WaitingLine>,
    /// The fullest, and how many there are; None for those who may not see them.
    pub seats: Option<(Vec<SubscriptionRow>, usize)>,
    pub fared: FaredShown,
    pub may_invite: bool,
}

/// An invitation that waits, with how long: "5 h left".
#[derive(Debug, Clone)]
pub struct WaitingLine {
    pub line: InvitationLine,
    pub rest: String,
}

/// How invitations fared in a period.
#[derive(Debug, Clone)]
pub struct FaredShown {
    pub period: Period,
    pub all: Fare,
    pub channels: Vec<(String, Fare)>,
    pub departments: Vec<(String, Fare)>,
    pub over_time: Vec<TimePart>,
}

/// A day, a week or a month.
#[derive(Debug, Clone)]
pub struct TimePart {
    /// Below its column: "9 Nov".
    pub short: String,
    /// In the table: "9 to 15 Nov 2026".
    pub long: String,
    pub tally: Tally,
}
