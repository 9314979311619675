//! The address of a view of the list of invitations, read and written.

use crate::components::with_query;
use domain::{Cursor, InvitationFilter, InvitationOrder, InvitationView, ListPart};
use serde::Deserialize;

/// What an address asks for, as it stands there; what is none of the choices asks for nothing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ListFields {
    pub(crate) q: String,
    pub(crate) status: String,
    pub(crate) inviter: String,
    pub(crate) role: String,
    pub(crate) department: String,
    pub(crate) delivery: String,
    pub(crate) order: String,
    after: String,
    before: String,
}

impl ListFields {
    /// Out of an address's query.
    pub(crate) fn read(query: &str) -> Self {
        serde_urlencoded::from_str(query.trim_start_matches('?')).unwrap_or_default()
    }

    /// What is looked at.
    pub(crate) fn view(&self) -> InvitationView {
        InvitationView {
            filter: match self.status.as_str() {
                "all" => InvitationFilter::All,
                "expiring" => InvitationFilter::Expiring,
                word => word
                    .parse()
                    .map_or(InvitationFilter::Outstanding, InvitationFilter::In),
            },
            inviter: self.inviter.parse().ok(),
            role: self.role.parse().ok(),
            department: self.department.parse().ok(),
            delivery: self.delivery.parse().ok(),
            search: self.q.clone(),
            order: self.order.parse().unwrap_or_default(),
            from: match (Cursor::parse(&self.after), Cursor::parse(&self.before)) {
                (Some(cursor), _) => ListPart::After(cursor),
                (None, Some(cursor)) => ListPart::Before(cursor),
                (None, None) => ListPart::Start,
            },
        }
    }

    /// The fields that hold something, without the place in the list.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        let all = [
            ("q", &self.q),
            ("status", &self.status),
            ("inviter", &self.inviter),
            ("role", &self.role),
            ("department", &self.department),
            ("delivery", &self.delivery),
            ("order", &self.order),
        ];
        let filled = all.into_iter().filter(|(_, value)| !value.is_empty());
        filled
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect()
    }

    /// The same without the order.
    pub(crate) fn unsorted(&self) -> Vec<(String, String)> {
        let unsorted = Self {
            order: String::new(),
            ..self.clone()
        };
        unsorted.pairs()
    }

    /// The address of the same in another order.
    pub(crate) fn sorted_by(&self, order: InvitationOrder) -> String {
        let sorted = Self {
            order: order.to_string(),
            ..self.clone()
        };
        with_query("/users/invitations", &sorted.pairs())
    }

    /// Whether one of the less usual filters is in use, or another order.
    pub(crate) fn has_more(&self) -> bool {
        let more = [
            &self.inviter,
            &self.role,
            &self.department,
            &self.delivery,
            &self.order,
        ];
        more.iter().any(|value| !value.is_empty())
    }
}
