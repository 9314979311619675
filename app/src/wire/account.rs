//! What goes into the pages about accounts. The server alone draws them.

use super::When;
use domain::{Member, NoticeWays, WeeklyTime};

/// Which page an address about an account leads to.
#[derive(Debug, Clone)]
pub enum AccountLinkPage {
    /// Asking for a link.
    Forgot,
    /// After asking: the same, whatever was typed.
    Asked,
    /// Setting a new password.
    Reset {
        token: String,
        sign_in_name: String,
        password_least: u16,
    },
    /// A link or slip for a new password that leads nowhere.
    ResetDead,
    /// Confirming a new address.
    Confirm { token: String, address: String },
    /// After that.
    Confirmed,
    /// A link to confirm an address that leads nowhere.
    ConfirmDead,
    /// Ending the weekly mail of a business.
    EndWeekly { business: String },
    /// After that.
    WeeklyEnded { business: String },
    /// A link to end it that leads nowhere.
    WeeklyLinkDead,
}

/// One's own account, ready to be shown.
#[derive(Debug, Clone)]
pub struct AccountFacts {
    pub member: Member,
    pub business: String,
    pub sign_in_name: String,
    /// Id and name of the workspaces, and whether the weekly mail tells of each.
    pub workspaces: Vec<(String, String, bool)>,
    /// When the weekly mail comes, and the business's zone.
    pub weekly_time: WeeklyTime,
    pub zone: String,
    pub notice_ways: NoticeWays,
    pub sessions: Vec<SessionLine>,
    pub password_least: u16,
}

/// A session of one's own with its times.
#[derive(Debug, Clone)]
pub struct SessionLine {
    /// What it is ended by: hexadecimal, of no use for signing in.
    pub id: String,
    pub business: Option<String>,
    pub began: When,
    pub last_seen: When,
    /// Whether it is the one that asks.
    pub here: bool,
}
