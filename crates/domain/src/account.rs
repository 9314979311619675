//! Accounts: why their own people are refused, and what an administrator of one business may do to one.

use crate::{MemberRefusal, NoticesRefusal, PasswordRefusal, Timestamp};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Too many tries or asks lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("too many tries")]
pub struct TooManyTries {
    /// When the next one is possible.
    pub until: Timestamp,
}

/// Why a way back into an account does not set a new password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ResetRefusal {
    /// Used, replaced, run out, or never there.
    #[error("this link is not valid any more")]
    LinkDead,
    /// Password: see the reason.
    #[error("the password {0}")]
    Password(PasswordRefusal),
}

/// Why a new sign-in address is not confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum AddressChangeRefusal {
    /// Used, replaced, run out, taken back, or never there.
    #[error("this link is not valid any more")]
    LinkDead,
    /// Somebody signs in with the address.
    #[error("this address has an account already")]
    Taken,
}

/// Why a change of one's own account is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum OwnAccountRefusal {
    /// Current password: not right.
    #[error("the current password is not right")]
    NotRight,
    /// Current password: too many wrong ones lately.
    #[error("too many tries")]
    Wait {
        /// When the next try is possible.
        until: Timestamp,
    },
    /// New password: see the reason.
    #[error("the password {0}")]
    Password(PasswordRefusal),
    /// New messages: they can't be told so.
    #[error(transparent)]
    Notices(#[from] NoticesRefusal),
    /// New address: it is the present one.
    #[error("this is the sign-in address already")]
    SameAddress,
    /// New address: it got too many mails today.
    #[error("this address got too many mails today")]
    TooManyMails {
        /// When the next is possible.
        free_at: Timestamp,
    },
    /// They are no active member of the session's business any more.
    #[error("no member of this business any more")]
    NoMember,
}

/// Why somebody else's account is neither opened with a reset slip nor given another address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ForeignAccountRefusal {
    /// The member can't be acted on.
    #[error(transparent)]
    Member(#[from] MemberRefusal),
    /// They are deactivated.
    #[error("they are deactivated")]
    Inactive,
    /// They are in another business too, so only they may.
    #[error("they are in another business too")]
    InAnotherBusiness,
    /// They run the instance, so only they may.
    #[error("they run this server")]
    RunsTheInstance,
    /// Reset slip: they have an address, where a link can go.
    #[error("they sign in with an e-mail address")]
    HasAddress,
    /// New address: it is the present one.
    #[error("this is the sign-in address already")]
    SameAddress,
    /// New address: it got too many mails today.
    #[error("this address got too many mails today")]
    TooManyMails {
        /// When the next is possible.
        free_at: Timestamp,
    },
}

/// What is known of a member's account when an administrator of one of their businesses acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a set of independent yes-or-no facts"
)]
pub struct ForeignAccount {
    /// Whether they are an active member of the administrator's business.
    pub is_active: bool,
    /// Whether they are an active member of another one.
    pub is_elsewhere: bool,
    /// Whether they run the instance.
    pub runs_instance: bool,
    /// Whether they sign in with an address.
    pub has_address: bool,
}

impl ForeignAccount {
    /// Whether a new sign-in address may be proposed for it. Whoever has the address can have the account, so businesses
    /// would not be kept apart if one could do so for all, nor the instance from its businesses.
    pub const fn may_be_readdressed(self) -> Result<(), ForeignAccountRefusal> {
        if !self.is_active {
            return Err(ForeignAccountRefusal::Inactive);
        }
        if self.is_elsewhere {
            return Err(ForeignAccountRefusal::InAnotherBusiness);
        }
        if self.runs_instance {
            return Err(ForeignAccountRefusal::RunsTheInstance);
        }
        Ok(())
    }

    /// Whether a reset slip may be printed for it: for those to whom no link can be mailed.
    pub const fn may_get_reset_slip(self) -> Result<(), ForeignAccountRefusal> {
        if self.has_address {
            return Err(ForeignAccountRefusal::HasAddress);
        }
        self.may_be_readdressed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: ForeignAccount = ForeignAccount {
        is_active: true,
        is_elsewhere: false,
        runs_instance: false,
        has_address: false,
    };

    #[test]
    fn m_d4_who_can_reach_more_than_this_business_is_reopened_by_nobody_else() {
        use ForeignAccountRefusal::{HasAddress, InAnotherBusiness, Inactive, RunsTheInstance};
        let set = |change: fn(&mut ForeignAccount)| {
            let mut account = PLAIN;
            change(&mut account);
            account
        };
        for (account, readdressed, slip) in [
            (PLAIN, Ok(()), Ok(())),
            (set(|of| of.has_address = true), Ok(()), Err(HasAddress)),
            (set(|of| of.is_active = false), Err(Inactive), Err(Inactive)),
            (
                set(|of| of.is_elsewhere = true),
                Err(InAnotherBusiness),
                Err(InAnotherBusiness),
            ),
            (
                set(|of| of.runs_instance = true),
                Err(RunsTheInstance),
                Err(RunsTheInstance),
            ),
        ] {
            assert_eq!(account.may_be_readdressed(), readdressed, "{account:?}");
            assert_eq!(account.may_get_reset_slip(), slip, "{account:?}");
        }
    }
}
