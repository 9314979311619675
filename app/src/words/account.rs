//! Words about accounts.

use super::reach;
use domain::{AddressChangeRefusal, ForeignAccountRefusal, MemberRefusal, OwnAccountRefusal, ReachRefusal};

/// A way back into an account that is closed.
pub(crate) const LINK_DEAD: &str = "This link or slip is not valid any more. Ask for a new one.";

/// Why an address does not become the one to sign in with.
pub(crate) fn address_change(reason: AddressChangeRefusal) -> &'static str {
    match reason {
        AddressChangeRefusal::LinkDead => {
            "This link is not valid any more: it was used, it ran out, or a newer one was sent. Nothing was changed."
        }
        AddressChangeRefusal::Taken => {
            "This address belongs to another account already, so nothing was changed. Sign in as you did before, or \
             choose another address."
        }
    }
}

/// Why somebody's own account is not changed.
pub(crate) fn own_account(reason: OwnAccountRefusal, at: &str) -> String {
    match reason {
        OwnAccountRefusal::NotRight => "Your present password is not right. Type it again.".into(),
        OwnAccountRefusal::Wait { .. } => "There were too many tries. Wait a little and try again.".into(),
        OwnAccountRefusal::Password(_) => "The new password can’t be used.".into(),
        OwnAccountRefusal::Notices(reason) => super::notices(reason).into(),
        OwnAccountRefusal::SameAddress => "New address: you sign in with this one already.".into(),
        OwnAccountRefusal::TooManyMails { .. } => {
            format!("New address: it got too many mails today. The next one is possible{at}.")
        }
        OwnAccountRefusal::NoMember => {
            "You are no active member of this business any more. Ask an administrator of it.".into()
        }
    }
}

/// Why somebody else's account is left as it is.
pub(crate) fn foreign_account(reason: ForeignAccountRefusal, at: &str) -> String {
    match reason {
        ForeignAccountRefusal::Member(MemberRefusal::Reach(reason)) => reach(reason).into(),
        ForeignAccountRefusal::Member(_) => reach(ReachRefusal::OutsideScope).into(),
        ForeignAccountRefusal::Inactive => "They are deactivated. Reactivate them first.".into(),
        ForeignAccountRefusal::InAnotherBusiness => {
            "They are in another business too, so only they can change how they sign in: under My account."
                .into()
        }
        ForeignAccountRefusal::RunsTheInstance => {
            "They run this server, so only they can change how they sign in: under My account.".into()
        }
        ForeignAccountRefusal::HasAddress => {
            "They sign in with an e-mail address: “Forgot password” on the sign-in page sends them a link."
                .into()
        }
        ForeignAccountRefusal::SameAddress => "New address: they sign in with this one already.".into(),
        ForeignAccountRefusal::TooManyMails { .. } => {
            format!("New address: it got too many mails today. The next one is possible{at}.")
        }
    }
}
