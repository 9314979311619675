//! Who reports to whom.

use crate::MemberId;
use std::collections::{HashMap, HashSet};

/// Reporting lines: of each member who has one, the manager.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportingLines(HashMap<MemberId, MemberId>);

impl FromIterator<(MemberId, MemberId)> for ReportingLines {
    /// Of members and their managers.
    fn from_iter<T: IntoIterator<Item = (MemberId, MemberId)>>(lines: T) -> Self {
        Self(lines.into_iter().collect())
    }
}

impl ReportingLines {
    /// Has a member report to somebody, or to nobody.
    pub fn set(&mut self, member: MemberId, manager: Option<MemberId>) {
        match manager {
            Some(manager) => self.0.insert(member, manager),
            None => self.0.remove(&member),
        };
    }

    /// Whoever would be their own manager, over others or at once; in a business this must be nobody.
    pub fn in_circles(&self) -> HashSet<MemberId> {
        // Everybody is gone past once: in which walk tells whether a way leads back to itself.
        let (mut walked, mut found): (HashMap<MemberId, usize>, _) = (HashMap::new(), HashSet::new());
        for (walk, start) in self.0.keys().enumerate() {
            let mut at = *start;
            while let (false, Some(manager)) = (walked.contains_key(&at), self.0.get(&at)) {
                walked.insert(at, walk);
                at = *manager;
            }
            if walked.get(&at) == Some(&walk) {
                self.go_round(at, &mut found);
            }
        }
        found
    }

    fn go_round(&self, of_circle: MemberId, found: &mut HashSet<MemberId>) {
        let mut at = Some(of_circle);
        while let Some(member) = at.filter(|member| found.insert(*member)) {
            at = self.0.get(&member).copied();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::id;
    use proptest::prelude::*;

    fn member(number: u128) -> MemberId {
        MemberId::new(id(number))
    }

    fn lines(lines: &[(u128, u128)]) -> ReportingLines {
        let of = |(who, manager): &(u128, u128)| (member(*who), member(*manager));
        lines.iter().map(of).collect()
    }

    #[test]
    fn nobody_is_their_own_manager_over_others_or_at_once() {
        for (reports, circle) in [
            (&[][..], &[][..]),
            (&[(1, 2), (2, 3), (4, 3)], &[]),
            (&[(1, 1)], &[1]),
            (&[(1, 2), (2, 1)], &[1, 2]),
            (&[(5, 1), (6, 5), (1, 2), (2, 3), (3, 1)], &[1, 2, 3]),
            (&[(1, 2), (2, 1), (3, 4), (4, 3), (5, 3)], &[1, 2, 3, 4]),
        ] {
            let circle: HashSet<MemberId> = circle.iter().copied().map(member).collect();
            assert_eq!(lines(reports).in_circles(), circle, "{reports:?}");
        }
    }

    #[test]
    fn lines_change() {
        let mut changed = lines(&[(1, 2), (2, 3)]);
        changed.set(member(3), Some(member(1)));
        assert_eq!(changed.in_circles().len(), 3);
        changed.set(member(2), None);
        assert_eq!(changed, lines(&[(1, 2), (3, 1)]));
        assert!(changed.in_circles().is_empty());
    }

    proptest! {
        #[test]
        fn whoever_comes_back_to_themselves_is_in_a_circle_and_nobody_else(
            managers in prop::collection::vec(prop::option::of(0_usize..12), 12),
        ) {
            let all: ReportingLines = managers.iter().enumerate()
                .filter_map(|(who, manager)| Some((member(who as u128), member((*manager)? as u128))))
                .collect();
            let found = all.in_circles();
            for who in 0..managers.len() {
                let mut up = Some(who);
                let back = (0..managers.len()).any(|_| {
                    up = up.and_then(|at| managers[at]);
                    up == Some(who)
                });
                prop_assert_eq!(found.contains(&member(who as u128)), back);
            }
        }
    }
}
