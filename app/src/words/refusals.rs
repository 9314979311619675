//! Why something was not done, for a notice.

use super::{accept, invite, invite_code, password, renew, username};
#[cfg(feature = "ssr")]
use super::{
    address_change, foreign_account, import, link_dead, mail_settings, managers, member, message,
    own_account, record, record_set, role,
};
use crate::say::both;
use crate::wire::{Refusal, Why};
use domain::{AcceptFailure, InstanceRefusal, ReachRefusal, SetUpRefusal, SignInRefusal, UnitRefusal};

/// A refusal, for a notice.
pub(crate) fn refusal(refusal: &Refusal) -> String {
    // Empty where the reason speaks of no time.
    let when = refusal.when.as_ref().map_or("", |when| when.text.as_str());
    let said = match &refusal.why {
        Why::Fields(_) => both!("app-fields"),
        Why::SignInFirst => both!("app-session-ended"),
        Why::NotFound => both!("app-not-found"),
        Why::WaitSeconds(seconds) => return both!("wait-seconds", seconds = *seconds),
        Why::Busy => both!("app-busy"),
        Why::Unavailable => both!("app-unavailable"),
        Why::Reach(reason) => reach(*reason),
        Why::Invite(reason) => return invite(*reason),
        Why::Renew(reason) => return renew(reason, when),
        Why::Accept(reason) => return accept_failure(*reason),
        Why::SetUp(SetUpRefusal::Password(reason)) => return password(*reason),
        Why::SetUp(SetUpRefusal::LinkNotValid) => both!("app-set-up-link-used"),
        Why::SetUp(SetUpRefusal::AddressTaken) => both!("app-set-up-address-taken"),
        Why::SetUp(SetUpRefusal::WrongKind) => both!("app-set-up-wrong-kind"),
        Why::SignIn(SignInRefusal::NotRight) => both!("app-sign-in-not-right"),
        Why::SignIn(SignInRefusal::Wait { .. }) => both!("app-wait"),
        Why::Unit(reason) => unit(*reason),
        Why::Instance(reason) => instance(*reason),
        #[cfg(feature = "ssr")]
        Why::Member(reason) => return member(*reason),
        #[cfg(feature = "ssr")]
        Why::Role(reason) => role(*reason),
        #[cfg(feature = "ssr")]
        Why::RecordSet(reason) => record_set(*reason),
        #[cfg(feature = "ssr")]
        Why::Reset(_) => link_dead(),
        #[cfg(feature = "ssr")]
        Why::AddressChange(reason) => address_change(*reason),
        #[cfg(feature = "ssr")]
        Why::OwnAccount(reason) => return own_account(*reason, when),
        #[cfg(feature = "ssr")]
        Why::ForeignAccount(reason) => return foreign_account(*reason, when),
        #[cfg(feature = "ssr")]
        Why::Import(reason) => return import(*reason),
        #[cfg(feature = "ssr")]
        Why::Managers(reason) => return managers(*reason),
        #[cfg(feature = "ssr")]
        Why::Record(reason) => record(*reason),
        #[cfg(feature = "ssr")]
        Why::Message(reason) => return message(*reason, when),
        #[cfg(feature = "ssr")]
        Why::MailSettings(reason) => return mail_settings(*reason, when),
        Why::Unreadable => both!("app-unreadable"),
        Why::Unexpected(reference) => return both!("app-unexpected", reference = reference),
        Why::Offline => both!("app-offline"),
    };
    said.to_owned()
}

fn accept_failure(reason: AcceptFailure) -> String {
    let said = match reason {
        AcceptFailure::Link(reason) => accept(reason),
        AcceptFailure::Code { left } => return invite_code(left),
        // One answer, whatever is wrong.
        AcceptFailure::SlipNotRight => both!("app-slip-not-right"),
        AcceptFailure::Wait { .. } => both!("app-wait"),
        AcceptFailure::Username(reason) => username(reason),
        AcceptFailure::UsernameTaken => both!("app-username-taken"),
        AcceptFailure::Password(reason) => return password(reason),
    };
    said.to_owned()
}

pub(super) fn reach(reason: ReachRefusal) -> &'static str {
    match reason {
        ReachRefusal::NotPermitted => both!("app-may-not"),
        ReachRefusal::OutsideScope => both!("app-not-found"),
        ReachRefusal::AboveCeiling => both!("app-above-ceiling"),
    }
}

fn unit(reason: UnitRefusal) -> &'static str {
    match reason {
        UnitRefusal::NotPermitted => both!("app-settings-may-not"),
        UnitRefusal::NameTaken => both!("app-settings-name-taken"),
        UnitRefusal::NotFound => both!("app-archived-meanwhile"),
    }
}

fn instance(reason: InstanceRefusal) -> &'static str {
    match reason {
        InstanceRefusal::NotPermitted => both!("app-instance-may-not"),
        InstanceRefusal::NameTaken => both!("app-field-taken"),
        InstanceRefusal::NotFound => both!("app-archived-meanwhile"),
        InstanceRefusal::EndsBeforeItStarts => both!("app-field-ends-before"),
    }
}
