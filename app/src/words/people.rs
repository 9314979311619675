//! Words for what is done to members. The server alone draws them.

use super::{plural, seats_free};
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
        MemberStatus::Active => "Active",
        MemberStatus::Inactive => "Inactive",
    }
}

/// What the list of users is sorted by.
pub(crate) fn member_order(order: MemberOrder) -> &'static str {
    match order {
        MemberOrder::Name => "By name",
        MemberOrder::LastSeen => "Last seen first",
        MemberOrder::LongestAway => "Longest away first",
    }
}

/// Why a member is not changed.
pub(crate) fn member(reason: MemberRefusal) -> String {
    let text = match reason {
        MemberRefusal::NotFound => {
            "This person was not found. They may have left, or they are not yours to see."
        }
        MemberRefusal::Reach(reason) => return super::reach(reason).to_owned(),
        MemberRefusal::LastAdministrator => {
            "They are the last administrator of this business. Give somebody else a role that changes roles and people, and \
             do it then."
        }
        MemberRefusal::RoleUnavailable => {
            "Role: this one can’t be given: it was archived, or it has rights that you don’t have yourself. Choose another."
        }
        MemberRefusal::Oneself => "You can’t deactivate or delete yourself. Ask another administrator.",
        MemberRefusal::ManagerUnavailable => {
            "Manager: they are not available any more. Choose somebody else."
        }
        MemberRefusal::ManagerCircle => {
            "Manager: they report to this person themselves, directly or over others. Choose somebody else, or change that \
             first."
        }
        MemberRefusal::Notices(reason) => super::notices(reason),
        MemberRefusal::NoSuchAccess => "They don’t have this app any more.",
        MemberRefusal::Terms(reason) => return terms(reason),
    };
    text.to_owned()
}

/// The reasons that inviting has, too, in words for one member.
fn terms(reason: InviteRefusal) -> String {
    let text = match reason {
        InviteRefusal::DepartmentOutsideScope => "Department: you put people into your own department only.",
        InviteRefusal::NoOwnDepartment => {
            "You have no department of your own. Ask an administrator to give you one."
        }
        InviteRefusal::PersonUnavailable => "They are deactivated. Reactivate them first.",
        InviteRefusal::AlreadySeated { .. } => "They have a seat in this subscription already.",
        InviteRefusal::SubscriptionUnavailable { .. } => {
            "This subscription is not available any more. Choose another."
        }
        InviteRefusal::AppRoleUnavailable { .. } => {
            "Role in the app: this one is not available any more. Choose another."
        }
        InviteRefusal::TooFewSeats { free, .. } => {
            return format!(
                "App: {}. Free one, or choose another subscription.",
                seats_free(free)
            );
        }
        InviteRefusal::WeeklyOutsideWorkspaces => {
            "Weekly e-mail: it can tell of workspaces that are theirs. Put them into these first."
        }
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
        "profile" => "The profile is saved.".into(),
        "role" => "The role is saved. It holds from their next step on.".into(),
        "manager" => "The manager is saved.".into(),
        "place" => "Department, location, teams and workspaces are saved.".into(),
        "options" => "The options are saved.".into(),
        "app-given" => "The app is given, and a seat of it taken.".into(),
        "app-role" => "The role in the app is saved.".into(),
        "app-taken" => "The app is taken away, and its seat is free.".into(),
        "signed-out" => format!("{name} is signed out of this business everywhere."),
        "deactivated" if !active => format!("{name} is deactivated and out."),
        "reactivated" if active && without_seat.is_empty() => format!("{name} can come in again."),
        "reactivated" if active => {
            format!(
                "{name} can come in again. No seat was free for {}.",
                without_seat.join("; ")
            )
        }
        _ => return None,
    })
}

/// How many sessions somebody has.
pub(crate) fn sessions(count: i64) -> String {
    match count {
        0 => "Nowhere".into(),
        1 => "In one browser".into(),
        more => format!("In {more} browsers"),
    }
}

/// What signing out everywhere ends.
pub(crate) fn sign_out_loss(sessions: i64, oneself: bool) -> String {
    let whose = if oneself { ", this one among them" } else { "" };
    format!(
        "{} in this business {} at once{whose}. In other businesses nothing changes, and the password stays.",
        plural(sessions, "session"),
        if sessions == 1 { "ends" } else { "end" }
    )
}

/// What deactivating, reactivating or deleting does, a sentence each; `unused` accesses have no seat now.
pub(crate) fn leaving(leaving: Leaving, figures: MemberFigures, unused: i64) -> Vec<String> {
    let one_or = |count: i64, one: &'static str, more: &'static str| if count == 1 { one } else { more };
    if leaving == Leaving::Reactivate {
        let mut said = vec!["They can sign in again, with the password that they had.".to_owned()];
        said.push(match unused {
            0 => "They have no apps to get back.".to_owned(),
            some => format!(
                "{} get{} a seat again where one is free; the others are named.",
                plural(some, "app"),
                one_or(some, "s", "")
            ),
        });
        return said;
    }
    let mut said = vec![match figures.sessions {
        0 => "They are signed in nowhere in this business.".to_owned(),
        some => format!(
            "{} in this business {} at once.",
            plural(some, "session"),
            one_or(some, "ends", "end")
        ),
    }];
    said.push(match figures.seats {
        0 => "They use no seats.".to_owned(),
        some => format!(
            "{} {} free at once.",
            plural(some, "seat"),
            one_or(some, "is", "are")
        ),
    });
    if figures.offers > 0 {
        said.push(format!(
            "{} that {} them apps {} cancelled.",
            plural(figures.offers, "open invitation"),
            one_or(figures.offers, "offers", "offer"),
            one_or(figures.offers, "is", "are")
        ));
    }
    if figures.sent > 0 {
        said.push(format!(
            "{} that they sent {}; whoever accepts one then waits for an administrator to confirm it.",
            plural(figures.sent, "open invitation"),
            one_or(figures.sent, "stays", "stay")
        ));
    }
    if figures.reports > 0 {
        let whose = plural(figures.reports, "member");
        said.push(match leaving {
            Leaving::Delete => format!(
                "{whose} who {} to them {} nobody to report to then.",
                one_or(figures.reports, "reports", "report"),
                one_or(figures.reports, "has", "have")
            ),
            _ => format!("They stay the manager of {whose}."),
        });
    }
    said.push("Links and slips that were made for them stop working.".to_owned());
    said.push(match leaving {
        Leaving::Delete => {
            "Their name, address and all that is known of them is erased, in the audit too, where they are \
             called “A deleted person”. This can’t be undone."
                .to_owned()
        }
        _ => {
            "What they did, their apps, places and options are kept, and they can be let in again.".to_owned()
        }
    });
    if leaving == Leaving::Delete {
        said.push("What they wrote to others, and what was written to them alone, is erased.".to_owned());
        said.push(
            "If they are in no other business their account ends, and their address can be invited anew."
                .to_owned(),
        );
    }
    said
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
