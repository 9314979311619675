//! What the audit's page shows, and how its chain stands.

use crate::{Act, AuditEventId, MemberId, Timestamp};

/// Which audit events to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Only acts of this kind.
    pub act: Option<Act>,
    /// Only where this member acted, or something was done to them: as a member, as a user, or while they were invited.
    pub person: Option<MemberId>,
    /// Only from this moment on.
    pub from: Option<Timestamp>,
    /// Only before this moment.
    pub until: Option<Timestamp>,
    /// Only where this text is part of the actor's or the subject's name.
    pub search: String,
}

/// A row of the audit page. The personal columns are empty after an erasure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// The event.
    pub id: AuditEventId,
    /// Its place in the business's chain, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What was done.
    pub act: Act,
    /// Who did it.
    pub actor: Option<String>,
    /// The member who did it, if it was one.
    pub actor_member: Option<MemberId>,
    /// On whom or what.
    pub subject: Option<String>,
    /// The member whom it was done to, if it was one.
    pub subject_member: Option<MemberId>,
    /// From which network address.
    pub address: Option<String>,
    /// Before, as `field: value` pairs.
    pub before: Vec<(String, String)>,
    /// After, as `field: value` pairs.
    pub after: Vec<(String, String)>,
}

/// What an act did to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldChange<'r> {
    /// It said something else before.
    Changed {
        /// The field.
        field: &'r str,
        /// What it said.
        before: &'r str,
        /// What it says.
        after: &'r str,
    },
    /// It said nothing before, or that is not told.
    Now {
        /// The field.
        field: &'r str,
        /// What it says.
        after: &'r str,
    },
    /// It says nothing any more.
    Gone {
        /// The field.
        field: &'r str,
        /// What it said.
        before: &'r str,
    },
}

impl AuditRow {
    /// What became of each field: first those that say something, then those that say nothing any more.
    pub fn changes(&self) -> Vec<FieldChange<'_>> {
        let old = |field: &str| {
            let mut named = self.before.iter().filter(|(named, _)| named == field);
            named.next().map(|(_, value)| value.as_str())
        };
        let changed = self.after.iter().map(|(field, after)| match old(field) {
            Some(before) => FieldChange::Changed { field, before, after },
            None => FieldChange::Now { field, after },
        });
        let is_gone = |field: &str| !self.after.iter().any(|(named, _)| named == field);
        let gone = self.before.iter().filter(|(field, _)| is_gone(field));
        let gone = gone.map(|(field, before)| FieldChange::Gone { field, before });
        changed.chain(gone).collect()
    }
}

/// What the last look at a chain found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainCheck {
    /// Up to this event every one fits to the one before it; 0: to none.
    pub fits_until: i64,
    /// When that was found.
    pub checked_at: Timestamp,
    /// The first event that does not fit, or is missing.
    pub broken_at: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn row(before: &[(&str, &str)], after: &[(&str, &str)]) -> AuditRow {
        let owned = |(field, value): &(&str, &str)| ((*field).to_owned(), (*value).to_owned());
        AuditRow {
            id: AuditEventId::new(Uuid::from_u128(1)),
            seq: 1,
            at: Timestamp::from_micros(0),
            act: Act::RoleEdited,
            actor: None,
            actor_member: None,
            subject: None,
            subject_member: None,
            address: None,
            before: before.iter().map(owned).collect(),
            after: after.iter().map(owned).collect(),
        }
    }

    #[test]
    fn what_changed_is_told_with_what_it_was_before() {
        let [field, before, after] = ["role", "User", "Admin"];
        let changed = FieldChange::Changed { field, before, after };
        let now = FieldChange::Now { field, after };
        let gone = FieldChange::Gone { field, before };
        let (was, is) = ((field, before), (field, after));
        assert_eq!(row(&[], &[]).changes(), Vec::new());
        assert_eq!(row(&[was], &[is]).changes(), [changed]);
        assert_eq!(row(&[], &[is]).changes(), [now]);
        assert_eq!(row(&[was], &[]).changes(), [gone]);
        let [field, after] = ["status", ""];
        let empty = FieldChange::Now { field, after };
        assert_eq!(
            row(&[("note", "x"), was], &[("status", ""), is]).changes(),
            [
                empty,
                changed,
                FieldChange::Gone {
                    field: "note",
                    before: "x"
                }
            ]
        );
    }
}
