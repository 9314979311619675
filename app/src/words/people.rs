//! Words for what is done to members. The server alone draws them.

use crate::say::t;
use domain::{InviteRefusal, MemberFigures, MemberOrder, MemberRefusal, MemberStatus};

/// A way out of a business, or back in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaving {
    Deactivate,
    Reactivate,
    Delete,
}

/// A member's status.
pub(crate) fn member_status(status: MemberStatus) -> &'static str {
    match status {
        MemberStatus::Active => t!("people-status-active"),
        MemberStatus::Inactive => t!("people-status-inactive"),
    }
}

/// What the list of users is sorted by.
pub(crate) fn member_order(order: MemberOrder) -> &'static str {
    match order {
        MemberOrder::Name => t!("people-order-name"),
        MemberOrder::LastSeen => t!("people-order-last-seen"),
        MemberOrder::LongestAway => t!("people-order-longest-away"),
    }
}

/// Why a member is not changed.
pub(crate) fn member(reason: MemberRefusal) -> String {
    let text = match reason {
        MemberRefusal::NotFound => t!("people-refused-not-found"),
        MemberRefusal::Reach(reason) => return super::reach(reason).to_owned(),
        MemberRefusal::LastAdministrator => t!("people-refused-last-administrator"),
        MemberRefusal::RoleUnavailable => t!("people-refused-role"),
        MemberRefusal::Oneself => t!("people-refused-oneself"),
        MemberRefusal::ManagerUnavailable => t!("people-refused-manager"),
        MemberRefusal::ManagerCircle => t!("people-refused-manager-circle"),
        MemberRefusal::Notices(reason) => super::notices(reason),
        MemberRefusal::NoSuchAccess => t!("people-refused-no-such-app"),
        MemberRefusal::Terms(reason) => return terms(reason),
    };
    text.to_owned()
}

/// The reasons that inviting has, too, in words for one member.
fn terms(reason: InviteRefusal) -> String {
    let text = match reason {
        InviteRefusal::DepartmentOutsideScope => t!("people-refused-department"),
        InviteRefusal::NoOwnDepartment => t!("people-refused-no-own-department"),
        InviteRefusal::PersonUnavailable => t!("people-refused-deactivated"),
        InviteRefusal::AlreadySeated { .. } => t!("people-refused-seated"),
        InviteRefusal::SubscriptionUnavailable { .. } => t!("people-refused-subscription"),
        InviteRefusal::AppRoleUnavailable { .. } => t!("people-refused-app-role"),
        InviteRefusal::TooFewSeats { free, .. } => return t!("people-refused-seats", free = free),
        InviteRefusal::WeeklyOutsideWorkspaces => t!("people-refused-weekly"),
        other => return super::invite(other),
    };
    text.to_owned()
}

/// What was done, above their page; only of what is so: an address can be typed, or come from elsewhere.
pub(crate) fn person_done(
    done: &str,
    name: &str,
    status: MemberStatus,
    without_seat: &[String],
) -> Option<String> {
    let active = status == MemberStatus::Active;
    Some(match done {
        "profile" => t!("people-done-profile").to_owned(),
        "role" => t!("people-done-role").to_owned(),
        "manager" => t!("people-done-manager").to_owned(),
        "place" => t!("people-done-place").to_owned(),
        "options" => t!("people-done-options").to_owned(),
        "app-given" => t!("people-done-app-given").to_owned(),
        "app-role" => t!("people-done-app-role").to_owned(),
        "app-taken" => t!("people-done-app-taken").to_owned(),
        "signed-out" => t!("people-done-signed-out", person = name),
        "deactivated" if !active => t!("people-done-deactivated", person = name),
        "reactivated" if active && without_seat.is_empty() => t!("people-done-reactivated", person = name),
        "reactivated" if active => t!(
            "people-done-reactivated-without",
            person = name,
            apps = without_seat.join("; ")
        ),
        _ => return None,
    })
}

/// How many sessions somebody has.
pub(crate) fn sessions(count: i64) -> String {
    t!("people-sessions-where", sessions = count)
}

/// What signing out everywhere ends.
pub(crate) fn sign_out_loss(sessions: i64, oneself: bool) -> String {
    if oneself {
        t!("people-sign-out-loss-own", sessions = sessions)
    } else {
        t!("people-sign-out-loss", sessions = sessions)
    }
}

/// What deactivating, reactivating or deleting does, a sentence each; `unused` accesses have no seat now.
pub(crate) fn leaving(leaving: Leaving, figures: MemberFigures, unused: i64) -> Vec<String> {
    if leaving == Leaving::Reactivate {
        return vec![
            t!("people-reactivate-sign-in").to_owned(),
            t!("people-reactivate-apps", apps = unused),
        ];
    }
    let for_good = leaving == Leaving::Delete;
    let mut said = vec![
        t!("people-leaving-sessions", sessions = figures.sessions),
        t!("people-leaving-seats", seats = figures.seats),
    ];
    if figures.offers > 0 {
        said.push(t!("people-leaving-offers", offers = figures.offers));
    }
    if figures.sent > 0 {
        said.push(t!("people-leaving-sent", sent = figures.sent));
    }
    if figures.reports > 0 {
        said.push(if for_good {
            t!("people-delete-reports", reports = figures.reports)
        } else {
            t!("people-deactivate-reports", reports = figures.reports)
        });
    }
    said.push(t!("people-leaving-links").to_owned());
    let last = if for_good {
        vec![
            t!("people-delete-erased"),
            t!("people-delete-messages"),
            t!("people-delete-account"),
        ]
    } else {
        vec![t!("people-deactivate-kept")]
    };
    said.extend(last.into_iter().map(str::to_owned));
    said
}

/// Facts about somebody, one after the other: "Ada Lovelace, Engineer, Engines".
pub(crate) fn in_a_row(facts: &[String]) -> String {
    match facts {
        [] => String::new(),
        [only] => only.clone(),
        [first, rest @ ..] => t!("people-in-a-row", first = first, rest = in_a_row(rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIGURES: MemberFigures = MemberFigures {
        sessions: 2,
        last_used_at: None,
        seats: 1,
        reports: 3,
        sent: 1,
        offers: 0,
    };

    #[test]
    fn leaving_says_before_what_it_does_with_figures() {
        let said = leaving(Leaving::Deactivate, FIGURES, 0).join("\n");
        for part in [
            "2 sessions in this business end at once.",
            "1 seat is free at once.",
            "1 open invitation that they sent stays;",
            "They stay the manager of 3 members.",
            "are kept",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        let said = leaving(Leaving::Delete, FIGURES, 0).join("\n");
        for part in [
            "3 members who report to them have nobody",
            "erased",
            "can’t be undone",
            "account ends",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        let none = leaving(Leaving::Delete, MemberFigures::default(), 0).join("\n");
        assert!(
            none.contains("signed in nowhere") && none.contains("use no seats"),
            "{none}"
        );
        assert_eq!(
            leaving(Leaving::Reactivate, FIGURES, 1)[1],
            "1 app gets a seat again where one is free; the others are named."
        );
    }

    #[test]
    fn what_was_done_is_said_of_what_is_so_alone() {
        let said = |done, status| person_done(done, "Bea", status, &[]);
        assert!(said("deactivated", MemberStatus::Active).is_none());
        assert!(said("reactivated", MemberStatus::Inactive).is_none());
        assert!(said("nonsense", MemberStatus::Active).is_none());
        let without = person_done(
            "reactivated",
            "Bea",
            MemberStatus::Active,
            &["Flow, Standard".to_owned()],
        );
        assert_eq!(
            without.unwrap(),
            "Bea can come in again. No seat was free for Flow, Standard."
        );
    }
}
