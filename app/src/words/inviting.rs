//! Why nobody is invited, an invitation stays as it is, or is not accepted.

use super::reach;
use crate::say::both;
use domain::{AcceptRefusal, InvitationState, InviteRefusal, ReachRefusal, RenewRefusal};

pub(super) fn invite(reason: InviteRefusal) -> String {
    let said = match reason {
        InviteRefusal::NotPermitted => both!("app-invite-may-not"),
        InviteRefusal::NoOwnDepartment => both!("app-invite-no-own-department"),
        InviteRefusal::DepartmentOutsideScope => both!("app-invite-department-outside"),
        InviteRefusal::DepartmentUnavailable => both!("app-invite-department-gone"),
        InviteRefusal::LocationUnavailable => both!("app-invite-location-gone"),
        InviteRefusal::TeamUnavailable => both!("app-invite-team-gone"),
        InviteRefusal::WorkspaceUnavailable => both!("app-invite-workspace-gone"),
        InviteRefusal::WeeklyOutsideWorkspaces => both!("app-invite-weekly-outside"),
        InviteRefusal::RecordSetUnavailable => both!("app-invite-record-set-gone"),
        InviteRefusal::RecordSetsNotInPlan => both!("app-invite-record-sets-not-in-plan"),
        InviteRefusal::PersonUnavailable => both!("app-invite-person-gone"),
        InviteRefusal::PersonAboveCeiling => both!("app-invite-person-above-ceiling"),
        InviteRefusal::NoAccess => both!("app-invite-no-access"),
        InviteRefusal::RoleUnavailable => both!("app-invite-role-gone"),
        InviteRefusal::RoleNotByInvitation => both!("app-invite-role-not-by-invitation"),
        InviteRefusal::RoleAboveCeiling => both!("app-invite-role-above-ceiling"),
        InviteRefusal::AlreadySeated { row } => return both!("app-invite-seated", row = row + 1),
        InviteRefusal::SubscriptionUnavailable { row } => {
            return both!("app-invite-subscription-gone", row = row + 1);
        }
        InviteRefusal::SubscriptionTwice { row } => {
            return both!("app-invite-subscription-twice", row = row + 1);
        }
        InviteRefusal::AppRoleUnavailable { row } => return both!("app-invite-app-role-gone", row = row + 1),
        InviteRefusal::TooFewSeats { row, free } => {
            return both!("app-invite-too-few-seats", row = row + 1, free = free);
        }
    };
    said.to_owned()
}

/// Why an invitation that was made can't be made now: there is nothing to choose any more.
fn terms(reason: InviteRefusal) -> String {
    let said = match reason {
        InviteRefusal::DepartmentUnavailable => both!("app-renew-department-gone"),
        InviteRefusal::LocationUnavailable => both!("app-renew-location-gone"),
        InviteRefusal::DepartmentOutsideScope => both!("app-renew-department-outside"),
        InviteRefusal::RoleUnavailable => both!("app-renew-role-gone"),
        InviteRefusal::RoleNotByInvitation => both!("app-renew-role-not-by-invitation"),
        other => return invite(other),
    };
    said.to_owned()
}

/// `when`: the time that the reason speaks of; empty where it is not known.
pub(super) fn renew(reason: &RenewRefusal, when: &str) -> String {
    let said = match reason {
        RenewRefusal::NotFound => reach(ReachRefusal::OutsideScope),
        RenewRefusal::Reach(reason) => reach(*reason),
        RenewRefusal::NothingToPrint => both!("app-renew-printed"),
        RenewRefusal::Terms(reason) => return format!("{} {}", terms(*reason), both!("app-renew-cancel")),
        RenewRefusal::Changed { state } => changed(*state),
        RenewRefusal::CannotBeInvited => both!("app-cannot-be-invited"),
        RenewRefusal::NoFreeSeats { of } => return both!("app-renew-no-seats", apps = of.join("; ")),
        RenewRefusal::LimitReached { .. } if when.is_empty() => both!("app-renew-limit"),
        RenewRefusal::LimitReached { .. } => return both!("app-renew-limit-until", when = when),
        RenewRefusal::TooManyMails { .. } if when.is_empty() => both!("app-renew-too-many-mails"),
        RenewRefusal::TooManyMails { .. } => return both!("app-renew-too-many-mails-until", when = when),
    };
    said.to_owned()
}

/// That an invitation changed meanwhile, and what it is now.
fn changed(now: InvitationState) -> &'static str {
    match now {
        InvitationState::Draft => both!("app-renew-changed-draft"),
        InvitationState::Pending => both!("app-renew-changed-pending"),
        InvitationState::AwaitingConfirmation => both!("app-renew-changed-awaiting"),
        InvitationState::Accepted => both!("app-renew-changed-accepted"),
        InvitationState::Expired => both!("app-renew-changed-expired"),
        InvitationState::Cancelled => both!("app-renew-changed-cancelled"),
    }
}

/// An acceptance that fails, for a notice; the pages of closed links have their own words.
pub(super) fn accept(reason: AcceptRefusal) -> &'static str {
    match reason {
        AcceptRefusal::Invalid => both!("app-accept-invalid"),
        AcceptRefusal::Expired => both!("app-accept-expired"),
        AcceptRefusal::Cancelled => both!("app-accept-cancelled"),
        AcceptRefusal::Superseded { .. } => both!("app-accept-superseded"),
        AcceptRefusal::AlreadyAccepted => both!("app-accept-accepted"),
        AcceptRefusal::AwaitingConfirmation => both!("app-accept-awaiting"),
        AcceptRefusal::SignInToAccept => both!("app-accept-sign-in"),
        AcceptRefusal::WrongAccount => both!("app-accept-wrong-account"),
        AcceptRefusal::AlreadyMember => both!("app-accept-member"),
    }
}
