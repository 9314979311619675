//! How the Invitations tab is looked at: filters, orders, and places in them that stay while rows arrive.

use crate::text_enum::text_enum;
use crate::{
    DeliveryState, InvitationFilter, InvitationId, InvitationRow, ListPart, MemberId, RoleId, UnitId,
};

text_enum! {
    /// What the list is sorted by.
    #[derive(Default)]
    InvitationOrder {
        /// Sent last first.
        #[default]
        SentLast = "sent-last",
        /// Sent first first.
        SentFirst = "sent-first",
        /// What runs out next first.
        ExpiresFirst = "expires-first",
        /// What runs out last first.
        ExpiresLast = "expires-last",
        /// By address, from A; slips before them.
        AddressUp = "address-up",
        /// By address, from Z; slips after them.
        AddressDown = "address-down",
    }
}

impl InvitationOrder {
    /// Whether larger values come first.
    pub const fn is_descending(self) -> bool {
        matches!(self, Self::SentLast | Self::ExpiresLast | Self::AddressDown)
    }

    /// What a row is sorted by.
    pub fn key_of(self, row: &InvitationRow) -> String {
        match self {
            Self::SentLast | Self::SentFirst => row.sent_at.micros().to_string(),
            Self::ExpiresFirst | Self::ExpiresLast => row.expires_at.micros().to_string(),
            Self::AddressUp | Self::AddressDown => row.email.clone().unwrap_or_default(),
        }
    }
}

/// A row's place in an order: what it is sorted by, and itself. Written as its identifier and the key: `0190..:17..`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// What the row is sorted by; see [`InvitationOrder::key_of`].
    pub key: String,
    /// The row.
    pub id: InvitationId,
}

impl Cursor {
    /// Reads it; None if it is none. No key has control characters, and PostgreSQL takes no text with a NUL.
    pub fn parse(text: &str) -> Option<Self> {
        let (id, key) = text
            .split_once(':')
            .filter(|(_, key)| !key.contains(char::is_control))?;
        Some(Self {
            key: key.to_owned(),
            id: id.parse().ok()?,
        })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.id, self.key)
    }
}

/// How the list is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InvitationView {
    /// Which states.
    pub filter: InvitationFilter,
    /// Those that this member sent.
    pub inviter: Option<MemberId>,
    /// Those that give this role.
    pub role: Option<RoleId>,
    /// Those into this department.
    pub department: Option<UnitId>,
    /// Those whose mail stands so.
    pub delivery: Option<DeliveryState>,
    /// Those with this in their name or address; empty: all.
    pub search: String,
    /// In which order.
    pub order: InvitationOrder,
    /// From where on.
    pub from: ListPart<Cursor>,
}

impl InvitationView {
    /// Those in these states, the latest first.
    pub fn of(filter: InvitationFilter) -> Self {
        Self {
            filter,
            ..Self::default()
        }
    }

    /// Whether anything else than the outstanding ones is asked for.
    pub fn is_narrowed(&self) -> bool {
        let whole = Self {
            order: self.order,
            from: self.from.clone(),
            ..Self::default()
        };
        *self != whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PAGE_SIZE, Slice};
    use uuid::Uuid;

    #[test]
    fn a_cursor_is_read_as_it_was_written_whatever_the_key_holds() {
        let id = InvitationId::new(Uuid::from_u128(7));
        for key in ["1800000000000000", "", "a:b@example.com", "\"odd~\"@example.com"] {
            let cursor = Cursor {
                key: key.to_owned(),
                id,
            };
            assert_eq!(Cursor::parse(&cursor.to_string()), Some(cursor));
        }
        let (nul, line) = (format!("{id}:\0"), format!("{id}:a\n"));
        for text in ["", "17", "nobody:17", ":", &nul, &line] {
            assert_eq!(Cursor::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_part_of_a_list_knows_what_is_around_it() {
        let cursor = || Cursor {
            key: String::new(),
            id: InvitationId::new(Uuid::nil()),
        };
        let one_more = PAGE_SIZE + 1;
        for (from, found, around, first) in [
            (ListPart::Start, 3, (false, false), 0),
            (ListPart::Start, one_more, (false, true), 0),
            (ListPart::After(cursor()), 3, (true, false), 0),
            (ListPart::After(cursor()), one_more, (true, true), 0),
            (ListPart::Before(cursor()), 3, (false, true), 2),
            (ListPart::Before(cursor()), one_more, (true, true), PAGE_SIZE - 1),
        ] {
            let slice = Slice::found((0..found).collect(), &from, PAGE_SIZE);
            assert_eq!((slice.before, slice.after), around, "{from:?} {found}");
            assert_eq!(slice.rows.first(), Some(&first), "{from:?} {found}");
            assert!(i64::try_from(slice.rows.len()).unwrap() <= PAGE_SIZE);
        }
    }
}
