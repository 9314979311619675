//! Work on many invitations at once: resending, which the hourly limit paces, and cancelling.

use crate::text_enum::text_enum;
use crate::{
    ImportId, InvitationId, InvitationJobId, InviteRefusal, MemberId, ReachRefusal, RenewRefusal, Timestamp,
};

text_enum! {
    /// What is done to each.
    JobAct {
        /// Sent anew, one after the other, as the inviter's hourly limit allows.
        Resend = "resend",
        /// Cancelled.
        Cancel = "cancel",
    }
}

text_enum! {
    /// What came of one invitation.
    JobOutcome {
        /// It was sent: anew or, of an import, for the first time.
        Resent = "resent",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// There is none that the actor may see.
        NotFound = "not found",
        /// The actor may not do it any more.
        NotPermitted = "not permitted",
        /// Its role is above the actor's ceiling.
        AboveCeiling = "above ceiling",
        /// It is in no state for this any more.
        Changed = "changed",
        /// Its role can't be given any more.
        RoleUnavailable = "role unavailable",
        /// Its department can't be invited into any more.
        DepartmentUnavailable = "department unavailable",
        /// The member that it offers apps to is not available.
        PersonUnavailable = "person unavailable",
        /// Its terms can't be given any more for another reason.
        TermsUnavailable = "terms unavailable",
        /// Its address is a member's by now, or has another live invitation.
        CannotBeInvited = "cannot be invited",
        /// It held its seats no longer, and none are free.
        NoFreeSeats = "no free seats",
        /// The address got too many mails today.
        TooManyMails = "too many mails",
        /// Its invite code has to be passed on by the inviter, who has to be there.
        CodeToHandOver = "code to hand over",
        /// The work was stopped before its turn.
        Stopped = "stopped",
    }
}

impl JobOutcome {
    /// Whether what was asked for was done.
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Resent | Self::Cancelled)
    }

    /// What a refusal means for the one invitation, with the time that it speaks of. Err: its turn comes then, when the
    /// hourly limit allows one more.
    pub fn of(refusal: &RenewRefusal) -> Result<(Self, Option<Timestamp>), Timestamp> {
        let outcome = match refusal {
            RenewRefusal::LimitReached { free_at } => return Err(*free_at),
            RenewRefusal::TooManyMails { free_at } => return Ok((Self::TooManyMails, Some(*free_at))),
            RenewRefusal::NotFound | RenewRefusal::Reach(ReachRefusal::OutsideScope) => Self::NotFound,
            RenewRefusal::Reach(ReachRefusal::NotPermitted) => Self::NotPermitted,
            RenewRefusal::Reach(ReachRefusal::AboveCeiling) => Self::AboveCeiling,
            RenewRefusal::Changed { .. } | RenewRefusal::NothingToPrint => Self::Changed,
            RenewRefusal::CannotBeInvited => Self::CannotBeInvited,
            RenewRefusal::NoFreeSeats { .. } => Self::NoFreeSeats,
            RenewRefusal::Terms(refusal) => Self::of_terms(*refusal),
        };
        Ok((outcome, None))
    }

    const fn of_terms(refusal: InviteRefusal) -> Self {
        match refusal {
            InviteRefusal::NotPermitted => Self::NotPermitted,
            InviteRefusal::NoOwnDepartment
            | InviteRefusal::DepartmentOutsideScope
            | InviteRefusal::DepartmentUnavailable => Self::DepartmentUnavailable,
            InviteRefusal::RoleUnavailable | InviteRefusal::RoleNotByInvitation => Self::RoleUnavailable,
            InviteRefusal::RoleAboveCeiling => Self::AboveCeiling,
            InviteRefusal::PersonUnavailable | InviteRefusal::PersonAboveCeiling => Self::PersonUnavailable,
            _ => Self::TermsUnavailable,
        }
    }
}

/// Work on many invitations, as far as it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationJob {
    /// Its identifier.
    pub id: InvitationJobId,
    /// What is done to each.
    pub act: JobAct,
    /// The import whose drafts it sends, if it does.
    pub import: Option<ImportId>,
    /// Who asked for it.
    pub member: MemberId,
    /// When they did.
    pub made_at: Timestamp,
    /// When the next one's turn is; None: nothing is left.
    pub due_at: Option<Timestamp>,
    /// When it was stopped, if it was.
    pub stopped_at: Option<Timestamp>,
    /// How many invitations it is about.
    pub rows: i64,
    /// With how many what was asked for was done.
    pub done: i64,
    /// How many have had their turn.
    pub settled: i64,
}

/// One invitation of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationJobRow {
    /// Its place among the others, from 1 on.
    pub number: i64,
    /// The invitation.
    pub invitation: InvitationId,
    /// The address, or the name of somebody without one.
    pub whom: String,
    /// What came of it; None: its turn has not come.
    pub outcome: Option<JobOutcome>,
    /// The time that the outcome speaks of.
    pub free_at: Option<Timestamp>,
    /// When it had its turn.
    pub settled_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::InvitationState;

    #[test]
    fn each_refusal_is_an_outcome_but_for_the_limit_which_is_waited_for() {
        let at = Timestamp::from_micros(9);
        let told = |refusal| JobOutcome::of(&refusal);
        assert_eq!(told(RenewRefusal::LimitReached { free_at: at }), Err(at));
        let mails = told(RenewRefusal::TooManyMails { free_at: at });
        assert_eq!(mails, Ok((JobOutcome::TooManyMails, Some(at))));
        let changed = RenewRefusal::Changed {
            state: InvitationState::Accepted,
        };
        for (refusal, outcome) in [
            (RenewRefusal::NotFound, JobOutcome::NotFound),
            (ReachRefusal::OutsideScope.into(), JobOutcome::NotFound),
            (ReachRefusal::NotPermitted.into(), JobOutcome::NotPermitted),
            (ReachRefusal::AboveCeiling.into(), JobOutcome::AboveCeiling),
            (changed, JobOutcome::Changed),
            (RenewRefusal::CannotBeInvited, JobOutcome::CannotBeInvited),
            (RenewRefusal::NoFreeSeats { of: vec![] }, JobOutcome::NoFreeSeats),
            (InviteRefusal::NotPermitted.into(), JobOutcome::NotPermitted),
            (InviteRefusal::RoleUnavailable.into(), JobOutcome::RoleUnavailable),
            (
                InviteRefusal::DepartmentUnavailable.into(),
                JobOutcome::DepartmentUnavailable,
            ),
            (
                InviteRefusal::PersonUnavailable.into(),
                JobOutcome::PersonUnavailable,
            ),
            (InviteRefusal::NoAccess.into(), JobOutcome::TermsUnavailable),
        ] {
            assert_eq!(told(refusal.clone()), Ok((outcome, None)), "{refusal}");
            assert!(!outcome.is_done());
        }
    }
}
