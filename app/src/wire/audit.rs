//! What the audit's page holds, and what its address asks for.

use super::When;
use domain::{AuditRow, ChainCheck, MemberId, Slice};

/// A line of the audit with its time.
#[derive(Debug, Clone)]
pub struct AuditLine {
    pub row: AuditRow,
    pub at: When,
}

/// A page of it, and how the chain stands.
#[derive(Debug, Clone)]
pub struct AuditShown {
    pub page: Slice<AuditLine>,
    pub is_first: bool,
    pub check: Option<ChainCheck>,
    pub checked_at: Option<When>,
    pub person: Option<MemberId>,
    pub may_see_instance: bool,
}

/// The filters as they stand in the address.
#[derive(Debug, Clone, Default)]
pub struct AuditTyped {
    pub search: String,
    pub act: String,
    pub person: String,
    pub from: String,
    pub until: String,
    pub of: String,
}

impl AuditTyped {
    /// Out of the query of an address.
    pub(crate) fn of(query: &str) -> Self {
        let text = crate::ssr::query(query);
        Self {
            search: text("q"),
            act: text("act"),
            person: text("person"),
            from: text("from"),
            until: text("until"),
            of: text("of"),
        }
    }

    /// For links that keep them.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        let pairs = [
            ("q", &self.search),
            ("act", &self.act),
            ("person", &self.person),
            ("from", &self.from),
            ("until", &self.until),
            ("of", &self.of),
        ];
        pairs
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .to_vec()
    }
}
