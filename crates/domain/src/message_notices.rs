//! How people are told that they have a message, and what can reach them [M-A6].

use crate::PhoneNumber;
use crate::text_enum::text_enum;
use serde::{Deserialize, Serialize};
use thiserror::Error;

text_enum! {
    /// How a member is told of new messages.
    #[derive(Default)]
    MessageNotices {
        /// Not at all: they see it when they are here.
        #[default]
        None = "none",
        /// By mail.
        Mail = "mail",
        /// By SMS.
        Sms = "sms",
    }
}

impl MessageNotices {
    /// The choice of whoever can only say yes or no: where people are invited nobody knows yet whether an SMS reaches them.
    pub const fn by_mail(yes: bool) -> Self {
        if yes { Self::Mail } else { Self::None }
    }

    /// Whether somebody can be told so.
    pub fn may_be_chosen(self, ways: NoticeWays) -> Result<(), NoticesRefusal> {
        match self {
            Self::Mail if !ways.has_address => Err(NoticesRefusal::NoAddress),
            Self::Sms if !ways.has_gateway => Err(NoticesRefusal::NoGateway),
            Self::Sms if !ways.has_number => Err(NoticesRefusal::NoNumber),
            _ => Ok(()),
        }
    }

    /// What stays of the choice of somebody whose mobile phone is another one now: an SMS becomes a mail where it can't go
    /// out any more, and nothing where that can't either. A gateway that is gone may come back.
    #[must_use]
    pub fn with_number(self, mobile: Option<&PhoneNumber>, has_address: bool) -> Self {
        match self {
            Self::Sms if mobile.and_then(SmsNumber::of).is_none() => Self::by_mail(has_address),
            other => other,
        }
    }
}

/// What there is to tell somebody by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeWays {
    /// They sign in with an address.
    pub has_address: bool,
    /// They have a mobile phone whose number is known in its international form.
    pub has_number: bool,
    /// The operator has set an SMS gateway.
    pub has_gateway: bool,
}

impl NoticeWays {
    /// Of somebody with this sign-in name and mobile phone.
    pub fn of(sign_in_name: &str, mobile: Option<&PhoneNumber>, has_gateway: bool) -> Self {
        Self {
            has_address: sign_in_name.contains('@'),
            has_number: mobile.and_then(SmsNumber::of).is_some(),
            has_gateway,
        }
    }
}

/// Why somebody can't be told so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum NoticesRefusal {
    /// They sign in with a username.
    #[error("there is no e-mail address")]
    NoAddress,
    /// They have no mobile phone, or its number is not in its international form.
    #[error("there is no mobile phone in its international form")]
    NoNumber,
    /// The operator has set no SMS gateway.
    #[error("no SMS gateway is set")]
    NoGateway,
}

/// A number that an SMS can go to: `+` and 8 to 15 digits (ITU-T E.164).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SmsNumber(String);

impl SmsNumber {
    /// The number of a phone, if it is in its international form, as `+49 (0)170 1234567` or `0049 170 1234567`. Which country
    /// a number without its code is of, nobody can know.
    pub fn of(phone: &PhoneNumber) -> Option<Self> {
        let dialled = phone.as_str().replace("(0)", "");
        let plus = dialled.trim_start().starts_with('+');
        let digits: String = dialled.chars().filter(char::is_ascii_digit).collect();
        let digits = if plus {
            digits.as_str()
        } else {
            digits.strip_prefix("00")?
        };
        let fits = (8..=15).contains(&digits.len()) && !digits.starts_with('0');
        // A `+` anywhere else is a second number, or a mistake.
        let one = dialled.matches('+').count() == usize::from(plus);
        (fits && one).then(|| Self(format!("+{digits}")))
    }

    /// The same, as it was written before.
    pub fn parse(text: &str) -> Option<Self> {
        Self::of(&PhoneNumber::parse(text).ok()?).filter(|number| number.0 == text)
    }

    /// With its `+`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for SmsNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<String> {
        let phone = PhoneNumber::parse(text).unwrap();
        SmsNumber::of(&phone).map(|number| number.to_string())
    }

    #[test]
    fn m_a6_an_sms_goes_to_numbers_in_their_international_form_alone() {
        for (typed, dialled) in [
            ("+49 170 1234567", "+491701234567"),
            ("+49 (0)170 / 123-45.67", "+491701234567"),
            ("0046 70 123 45 67", "+46701234567"),
            ("+1 (415) 555-0100", "+14155550100"),
        ] {
            assert_eq!(number(typed).as_deref(), Some(dialled), "{typed}");
            assert_eq!(SmsNumber::parse(dialled).unwrap().as_str(), dialled);
        }
        for typed in [
            "0170 1234567",
            "112",
            "+0170 1234567",
            "+49 170 1234567 8901234",
            "+49 170 +1234567",
            "001",
        ] {
            assert_eq!(number(typed), None, "{typed}");
        }
        assert_eq!(SmsNumber::parse("+49 170 1234567"), None, "not as it is dialled");
    }

    #[test]
    fn m_a6_only_what_can_reach_somebody_can_be_chosen() {
        use MessageNotices::{Mail, None, Sms};
        let ways = |has_address, has_number, has_gateway| NoticeWays {
            has_address,
            has_number,
            has_gateway,
        };
        for (choice, ways, answer) in [
            (None, ways(false, false, false), Ok(())),
            (Mail, ways(true, false, false), Ok(())),
            (Mail, ways(false, true, true), Err(NoticesRefusal::NoAddress)),
            (Sms, ways(false, true, true), Ok(())),
            (Sms, ways(true, false, true), Err(NoticesRefusal::NoNumber)),
            (Sms, ways(true, true, false), Err(NoticesRefusal::NoGateway)),
        ] {
            assert_eq!(choice.may_be_chosen(ways), answer, "{choice} {ways:?}");
        }
        let phone = PhoneNumber::parse("0170 1234567").unwrap();
        assert_eq!(Sms.with_number(Some(&phone), true), Mail);
        assert_eq!(Sms.with_number(Option::None, false), None);
        assert_eq!(Mail.with_number(Option::None, true), Mail);
    }
}
