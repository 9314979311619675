//! Which records the register shows, and what it shows of them.

use crate::text_enum::text_enum;
use crate::{
    EntityType, ListPart, MemberId, Record, RecordId, RecordState, RecordViewId, Timestamp, UnitId, UnitName,
};
use jiff::civil::Date;

text_enum! {
    /// Which states the list shows.
    RecordStates {
        /// All but the closed ones.
        Unfinished = "unfinished",
        /// Those that nobody has begun.
        Open = "open",
        /// Those that somebody is at.
        InProgress = "in progress",
        /// Those that are said to be done.
        Done = "done",
        /// Those that are over.
        Closed = "closed",
        /// All of them.
        All = "all",
    }
}

text_enum! {
    /// By when the records of the list are due.
    RecordDue {
        /// Before today.
        Overdue = "overdue",
        /// From today, for seven days.
        ThisWeek = "week",
        /// From today, for thirty days.
        ThisMonth = "month",
        /// At no time.
        Never = "never",
    }
}

text_enum! {
    /// Whose the records of the list are.
    RecordWhose {
        /// Owned by or assigned to whoever looks.
        Mine = "mine",
        /// Owned by whoever looks.
        Owned = "owned",
        /// Assigned to whoever looks.
        Assigned = "assigned",
        /// Assigned to nobody.
        Unassigned = "unassigned",
    }
}

/// Which records to show; what is None shows all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordFilter {
    /// Only those of this type.
    pub kind: Option<EntityType>,
    /// Only those of this workspace.
    pub workspace: Option<UnitId>,
    /// Only those in these states; None: all but the closed ones.
    pub states: Option<RecordStates>,
    /// Only those due by then.
    pub due: Option<RecordDue>,
    /// Only those that are theirs.
    pub whose: Option<RecordWhose>,
    /// Only those with this text in their title or details, in any case.
    pub search: String,
}

impl RecordFilter {
    /// The states that are shown.
    pub fn states(&self) -> RecordStates {
        self.states.unwrap_or(RecordStates::Unfinished)
    }

    /// Whether it leaves anything out but what is closed.
    pub fn narrows(&self) -> bool {
        *self != Self::default()
    }
}

/// Where a row stands in the list: by the day it is due, what is never due last; those of one day by age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordKey {
    /// The day.
    pub due_on: Option<Date>,
    /// The record.
    pub id: RecordId,
}

/// As it stands in an address: `2026-05-01.<id>`, `.<id>` for what is never due.
impl std::fmt::Display for RecordKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(day) = self.due_on {
            write!(f, "{day}")?;
        }
        write!(f, ".{}", self.id)
    }
}

impl std::str::FromStr for RecordKey {
    type Err = crate::NotInList;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refused = || crate::NotInList(text.to_owned());
        let (day, id) = text.split_once('.').ok_or_else(refused)?;
        let day = (!day.is_empty()).then(|| day.parse()).transpose();
        Ok(Self {
            due_on: day.map_err(|_| refused())?,
            id: id.parse().map_err(|_| refused())?,
        })
    }
}

/// What is asked of the register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordQuery {
    /// Which records.
    pub filter: RecordFilter,
    /// Which part of the list.
    pub part: ListPart<RecordKey>,
}

/// A row of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordRow {
    /// The record.
    pub id: RecordId,
    /// Its type.
    pub kind: EntityType,
    /// What it is called.
    pub title: String,
    /// Its workspace's name.
    pub workspace: Option<String>,
    /// Its owner's name.
    pub owner: Option<String>,
    /// The name of whom it is assigned to.
    pub assignee: Option<String>,
    /// The day by which something is due.
    pub due_on: Option<Date>,
    /// How far it is.
    pub state: RecordState,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

impl RecordRow {
    /// Where it stands in the list.
    pub const fn key(&self) -> RecordKey {
        RecordKey {
            due_on: self.due_on,
            id: self.id,
        }
    }

    /// Whether something should have been done by `today` that was not.
    pub fn is_overdue(&self, today: Date) -> bool {
        let unfinished = matches!(self.state, RecordState::Open | RecordState::InProgress);
        unfinished && self.due_on.is_some_and(|day| day < today)
    }
}

/// A member who has to do with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordPerson {
    /// The member.
    pub member: MemberId,
    /// First and last name.
    pub name: String,
}

/// A record with the names of what it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordShown {
    /// The record.
    pub record: Record,
    /// Its workspace's name.
    pub workspace: Option<String>,
    /// Its owner.
    pub owner: Option<RecordPerson>,
    /// Whom it is assigned to.
    pub assignee: Option<RecordPerson>,
    /// Who assigned it.
    pub assigned_by: Option<RecordPerson>,
}

/// A list that a member saved: a name for its filters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordView {
    /// Its identifier.
    pub id: RecordViewId,
    /// Its name, unique among the member's.
    pub name: UnitName,
    /// The filters, as they stand in an address.
    pub query: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::id;

    #[test]
    fn a_key_is_written_and_read_back() {
        for due_on in [None, Some("2026-05-01".parse().unwrap())] {
            let key = RecordKey {
                due_on,
                id: RecordId::new(id(7)),
            };
            assert_eq!(key.to_string().parse(), Ok(key));
        }
        for text in ["", "2026-05-01", "2026-13-01.x", ".x"] {
            assert!(text.parse::<RecordKey>().is_err(), "{text:?}");
        }
    }
}
