//! Words about accounts.

use super::reach;
use crate::say::t;
use domain::{AddressChangeRefusal, ForeignAccountRefusal, MemberRefusal, OwnAccountRefusal, ReachRefusal};

/// A way back into an account that is closed.
pub(crate) fn link_dead() -> &'static str {
    t!("account-link-dead")
}

/// Why an address does not become the one to sign in with.
pub(crate) fn address_change(reason: AddressChangeRefusal) -> &'static str {
    match reason {
        AddressChangeRefusal::LinkDead => t!("account-address-link-dead"),
        AddressChangeRefusal::Taken => t!("account-address-taken"),
    }
}

/// Why somebody's own account is not changed, and where there is a time to wait for, `when` it is.
pub(crate) fn own_account(reason: OwnAccountRefusal, when: &str) -> String {
    match reason {
        OwnAccountRefusal::NotRight => t!("account-own-not-right").into(),
        OwnAccountRefusal::Wait { .. } => t!("account-own-wait").into(),
        OwnAccountRefusal::Password(_) => t!("account-own-password").into(),
        OwnAccountRefusal::Notices(reason) => super::notices(reason).into(),
        OwnAccountRefusal::SameAddress => t!("account-own-same-address").into(),
        OwnAccountRefusal::TooManyMails { .. } => t!("account-too-many-mails", when = when),
        OwnAccountRefusal::NoMember => t!("account-own-no-member").into(),
    }
}

/// Why somebody else's account is left as it is, and where there is a time to wait for, `when` it is.
pub(crate) fn foreign_account(reason: ForeignAccountRefusal, when: &str) -> String {
    match reason {
        ForeignAccountRefusal::Member(MemberRefusal::Reach(reason)) => reach(reason).into(),
        ForeignAccountRefusal::Member(_) => reach(ReachRefusal::OutsideScope).into(),
        ForeignAccountRefusal::Inactive => t!("account-foreign-inactive").into(),
        ForeignAccountRefusal::InAnotherBusiness => t!("account-foreign-in-another-business").into(),
        ForeignAccountRefusal::RunsTheInstance => t!("account-foreign-runs-the-server").into(),
        ForeignAccountRefusal::HasAddress => t!("account-foreign-has-address").into(),
        ForeignAccountRefusal::SameAddress => t!("account-foreign-same-address").into(),
        ForeignAccountRefusal::TooManyMails { .. } => t!("account-too-many-mails", when = when),
    }
}
