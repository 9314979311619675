//! What is wrong with a field.

use super::shortened;
#[cfg(feature = "ssr")]
use super::{mail_settings, notices, record, reminder, role};
use crate::say::both;
#[cfg(feature = "ssr")]
use crate::say::t;
use crate::wire::{Field, Problem};
use domain::{AddressRefusal, LifetimeRefusal, PasswordRefusal, TextRefusal, UsernameRefusal};

/// What is wrong with a field, under it.
pub(crate) fn problem(field: Field, problem: &Problem) -> String {
    let said = match problem {
        Problem::Missing => missing(field),
        Problem::NotAChoice => both!("app-field-no-choice"),
        Problem::Text(reason) => return text(*reason),
        Problem::Address(reason) => address(*reason),
        Problem::OneAddress(typed, reason) => return typed_address(&shortened(typed), *reason),
        Problem::TooManyAddresses => both!("app-field-too-many-addresses"),
        Problem::Password(reason) => return password(*reason),
        Problem::Lifetime(LifetimeRefusal::OutOfRange { most_hours }) => {
            return both!("app-field-lifetime", most_hours = *most_hours);
        }
        Problem::UnknownZone => both!("app-field-zone"),
        Problem::SeatLimit => both!("app-field-seats"),
        Problem::Day => both!("app-field-day"),
        Problem::EndsBeforeItStarts => both!("app-field-ends-before"),
        Problem::Code(left) => return invite_code(*left),
        Problem::Username(reason) => username(*reason),
        Problem::UsernameTaken => both!("app-field-username-taken"),
        Problem::OtherBusiness => both!("app-field-other-business"),
        Problem::Taken => both!("app-field-taken"),
        #[cfg(feature = "ssr")]
        Problem::NotRight => t!("refusals-field-not-right"),
        #[cfg(feature = "ssr")]
        Problem::OnlyOne => t!("refusals-field-only-one"),
        #[cfg(feature = "ssr")]
        Problem::OfReminder(reason) => return reminder(*reason),
        #[cfg(feature = "ssr")]
        Problem::OfRole(reason) => role(*reason),
        #[cfg(feature = "ssr")]
        Problem::OfRecord(reason) => record(*reason),
        #[cfg(feature = "ssr")]
        Problem::TooMany => t!("refusals-field-too-many"),
        #[cfg(feature = "ssr")]
        Problem::Host => t!("refusals-field-host"),
        #[cfg(feature = "ssr")]
        Problem::Port => t!("refusals-field-port"),
        #[cfg(feature = "ssr")]
        Problem::OfMailServer(reason) => return mail_settings(*reason, ""),
        #[cfg(feature = "ssr")]
        Problem::OfNotices(reason) => notices(*reason),
    };
    said.to_owned()
}

fn missing(field: Field) -> &'static str {
    match field {
        Field::Role => both!("app-field-missing-role"),
        Field::Zone => both!("app-field-missing-zone"),
        Field::User => both!("app-field-missing-person"),
        Field::App => both!("app-field-missing-app"),
        Field::Apps => both!("app-field-missing-apps"),
        _ => both!("app-field-missing"),
    }
}

pub(super) fn text(reason: TextRefusal) -> String {
    let said = match reason {
        TextRefusal::Empty => both!("app-field-missing"),
        TextRefusal::TooLong { most } => return both!("app-field-too-long", most = most),
        TextRefusal::HiddenCharacter => both!("app-field-hidden-character"),
        TextRefusal::Link => both!("app-field-link"),
        TextRefusal::NotANumber => both!("app-field-no-number"),
    };
    said.to_owned()
}

fn address(reason: AddressRefusal) -> &'static str {
    match reason {
        AddressRefusal::Empty => both!("app-address-missing"),
        AddressRefusal::TooLong => both!("app-address-too-long"),
        AddressRefusal::OneAt => both!("app-address-one-at"),
        AddressRefusal::LocalPart => both!("app-address-local-part"),
        AddressRefusal::Domain => both!("app-address-domain"),
    }
}

/// The same of one among several, as it was typed.
fn typed_address(typed: &str, reason: AddressRefusal) -> String {
    match reason {
        AddressRefusal::Empty => both!("app-address-typed-missing", typed = typed),
        AddressRefusal::TooLong => both!("app-address-typed-too-long", typed = typed),
        AddressRefusal::OneAt => both!("app-address-typed-one-at", typed = typed),
        AddressRefusal::LocalPart => both!("app-address-typed-local-part", typed = typed),
        AddressRefusal::Domain => both!("app-address-typed-domain", typed = typed),
    }
}

/// The same in a few words, beside the address.
#[cfg(feature = "ssr")]
pub(crate) fn address_problem(reason: AddressRefusal) -> &'static str {
    match reason {
        AddressRefusal::Empty => t!("refusals-chip-missing"),
        AddressRefusal::TooLong => t!("refusals-chip-too-long"),
        AddressRefusal::OneAt => t!("refusals-chip-one-at"),
        AddressRefusal::LocalPart => t!("refusals-chip-local-part"),
        AddressRefusal::Domain => t!("refusals-chip-domain"),
    }
}

/// A wrong invite code, with the tries that are left [M-D2].
pub(super) fn invite_code(left: u32) -> String {
    both!("app-code-not-right", left = left)
}

pub(super) fn username(reason: UsernameRefusal) -> &'static str {
    match reason {
        UsernameRefusal::Empty => both!("app-username-missing"),
        UsernameRefusal::Length => both!("app-username-length"),
        UsernameRefusal::LooksLikeAnAddress => both!("app-username-at"),
        UsernameRefusal::Character => both!("app-username-character"),
    }
}

pub(super) fn password(reason: PasswordRefusal) -> String {
    let said = match reason {
        PasswordRefusal::TooShort { least } => return both!("app-password-too-short", least = least),
        PasswordRefusal::TooLong => both!("app-password-too-long"),
        PasswordRefusal::Common => both!("app-password-common"),
        PasswordRefusal::Personal => both!("app-password-personal"),
        PasswordRefusal::NotRepeated => both!("app-password-not-repeated"),
    };
    said.to_owned()
}
