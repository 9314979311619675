//! The one predicate that decides which records a statement sees: [`RecordSight::sees`] in SQL.
//!
//! Whatever reads a record for somebody, or writes one on somebody's behalf, goes through it.

use crate::filter::Filter;
use domain::{BusinessId, EntityType, Reach, RecordSight};

const IN_MY_WORKSPACES: &str = "workspace_id IN (SELECT x.unit_id FROM member_units x WHERE x.member_id = ?)";

const IN_MY_WORKSPACES_OR_NONE: &str =
    "(workspace_id IS NULL OR workspace_id IN (SELECT x.unit_id FROM member_units x WHERE x.member_id = ?))";

/// What is one's own (`!`) is always in scope.
const IN_DEPARTMENT: &str = "(owner_id = ! OR assignee_id = !
     OR owner_id IN (SELECT d.id FROM members d WHERE d.department_id = ?)
     OR assignee_id IN (SELECT d.id FROM members d WHERE d.department_id = ?))";

/// Owned by or assigned to somebody.
pub(crate) const OWN: &str = "(owner_id = ? OR assignee_id = ?)";

/// The business, where what is asked for is somebody's own. To SQLite an expression is no index: it begins with the person's
/// records, and not with all of the business's in the order of the list.
const OF_BUSINESS_BY_PERSON: &str = "business_id || '' = ?";

/// What the sight lets through, after the conditions that are there; None if that is nothing.
pub(crate) fn seen(filter: Filter, business: BusinessId, sight: &RecordSight) -> Option<Filter> {
    let own = sight.external || sight.reach == Reach::Own || sight.authority.confined_to() == Some(None);
    let of_business = if own {
        OF_BUSINESS_BY_PERSON
    } else {
        "business_id = ?"
    };
    seen_of(filter.and(of_business, business), sight)
}

/// The same where the conditions that come after are about one person's records.
pub(crate) fn seen_of_person(filter: Filter, business: BusinessId, sight: &RecordSight) -> Option<Filter> {
    seen_of(filter.and(OF_BUSINESS_BY_PERSON, business), sight)
}

fn seen_of(mut seen: Filter, sight: &RecordSight) -> Option<Filter> {
    let kinds = sight.kinds();
    if kinds.is_empty() {
        return None;
    }
    let me = sight.authority.member;
    if kinds.len() < EntityType::ALL.len() {
        seen = seen.and_one_of("kind", kinds);
    }
    seen = if sight.sees_without_workspace() {
        seen.and(IN_MY_WORKSPACES_OR_NONE, me)
    } else {
        seen.and(IN_MY_WORKSPACES, me)
    };
    if sight.external {
        seen = seen.and("assignee_id = ?", me);
    }
    if sight.reach == Reach::Own {
        seen = seen.and(OWN, me);
    }
    Some(match sight.authority.confined_to() {
        None => seen,
        Some(None) => seen.and(OWN, me),
        Some(Some(department)) => seen.and_two(IN_DEPARTMENT, department, me),
    })
}
