//! Why the use cases refuse: closed enums, one for each decision, that pages turn into words.

use crate::{
    AcceptRefusal, InvitationState, InviteRefusal, PasswordRefusal, ReachRefusal, Timestamp, UsernameRefusal,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a sign-in is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum SignInRefusal {
    /// Unknown, wrong, inactive, not accepted yet: nobody is told which.
    #[error("the address or the password is not right")]
    NotRight,
    /// Too many failures from here; the delay says nothing about the address.
    #[error("too many tries")]
    Wait {
        /// When the next try is possible.
        until: Timestamp,
    },
}

/// Why a set-up is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum SetUpRefusal {
    /// Unknown, or somebody used it before.
    #[error("this set-up link is not valid any more")]
    LinkNotValid,
    /// Password: see the reason.
    #[error("the password {0}")]
    Password(PasswordRefusal),
    /// The address has an account: sign in and open the link again.
    #[error("this address has an account already")]
    AddressTaken,
    /// The link is for the other kind of set-up.
    #[error("this link is for something else")]
    WrongKind,
}

/// Why a user is not made an instance administrator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum GrantRefusal {
    /// Nobody signs in with the address.
    #[error("nobody signs in with this address")]
    NoSuchUser,
    /// They are one.
    #[error("this user is an instance administrator already")]
    AlreadyGranted,
}

/// Why something that belongs to the instance is not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum InstanceRefusal {
    /// The acting user is no instance administrator.
    #[error("only whoever runs this server may change this")]
    NotPermitted,
    /// Name: taken.
    #[error("this name is taken")]
    NameTaken,
    /// Unknown, or archived.
    #[error("not found")]
    NotFound,
    /// The end is not after the start.
    #[error("the last day comes before the first")]
    EndsBeforeItStarts,
}

/// Why an acceptance fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum AcceptFailure {
    /// The link leads elsewhere by now.
    #[error(transparent)]
    Link(#[from] AcceptRefusal),
    /// Password: see the reason.
    #[error("the password {0}")]
    Password(PasswordRefusal),
    /// Invite code: not the one of this invitation.
    #[error("the invite code is not right; {left} tries are left")]
    Code {
        /// How many more tries there are; 0: it needs to be sent anew.
        left: u32,
    },
    /// Slip: unknown, dead, or not with this employee number; nobody is told which.
    #[error("the slip or the employee number is not right")]
    SlipNotRight,
    /// Slip: too many wrong codes lately.
    #[error("too many tries")]
    Wait {
        /// When the next try is possible.
        until: Timestamp,
    },
    /// Username: see the reason.
    #[error("the username {0}")]
    Username(UsernameRefusal),
    /// Username: somebody has it.
    #[error("this username is taken")]
    UsernameTaken,
}

/// Why an invitation is not resent, confirmed or cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum RenewRefusal {
    /// No such invitation that the acting member may see.
    #[error("this invitation was not found")]
    NotFound,
    /// The acting member's rights do not cover it.
    #[error(transparent)]
    Reach(#[from] ReachRefusal),
    /// It is no slip, or its slip was printed before.
    #[error("there is no slip to print")]
    NothingToPrint,
    /// The role or the place can't be given any more.
    #[error(transparent)]
    Terms(#[from] InviteRefusal),
    /// It is in no state for this, or changed meanwhile.
    #[error("this invitation has changed meanwhile")]
    Changed {
        /// Where it stands.
        state: InvitationState,
    },
    /// The address can't be invited: it has another live invitation, or is a member by now.
    #[error("this address can’t be invited")]
    CannotBeInvited,
    /// It held its seats no longer, and these have none free.
    #[error("no seat is free for {}", .of.join(", "))]
    NoFreeSeats {
        /// Each as `Flow, Standard`.
        of: Vec<String>,
    },
    /// The inviter's hourly limit.
    #[error("the hourly limit is reached")]
    LimitReached {
        /// When one becomes free.
        free_at: Timestamp,
    },
    /// The address got too many mails today.
    #[error("this address got too many mails today")]
    TooManyMails {
        /// When the next is possible.
        free_at: Timestamp,
    },
}

/// Why a unit is not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum UnitRefusal {
    /// The acting member's role lacks settings:edit, or covers their own department only.
    #[error("your role does not include changing these settings")]
    NotPermitted,
    /// Name: taken.
    #[error("this name is taken")]
    NameTaken,
    /// Unknown in this business, or archived.
    #[error("not found")]
    NotFound,
}

/// Why a record set is not made, changed or archived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum RecordSetRefusal {
    /// The acting member's role lacks settings:edit, or covers their own department only.
    #[error("your role does not include changing these settings")]
    NotPermitted,
    /// The business's plan has no record sets.
    #[error("the plan of this business has no record sets")]
    NotInPlan,
    /// Name: taken.
    #[error("this name is taken")]
    NameTaken,
    /// Unknown in this business, or archived.
    #[error("not found")]
    NotFound,
}
