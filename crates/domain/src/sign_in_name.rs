//! What a user signs in with: an e-mail address or, without one, a username.

use crate::EmailAddress;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a typed username is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum UsernameRefusal {
    /// Nothing was typed.
    #[error("is empty")]
    Empty,
    /// Fewer than 3 or more than 40 characters.
    #[error("must have 3 to 40 characters")]
    Length,
    /// It has an @: it would look like somebody's address.
    #[error("must not have an @")]
    LooksLikeAnAddress,
    /// Something other than letters a to z, digits, and dots, dashes and underscores between them.
    #[error("may have letters a to z, digits, and dots, dashes and underscores between them")]
    Character,
}

/// A username, unique on the instance: 3 to 40 of a to z, 0 to 9 and, between these, `.`, `-`, `_`; in lower case.
///
/// ASCII alone, so that no two that look alike are two people (UTS #39); without an @, so that it is never taken for an
/// address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Username(String);

impl Username {
    /// The most characters.
    pub const MOST: usize = 40;

    /// Parses what somebody typed; Err says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, UsernameRefusal> {
        let text = text.trim();
        if text.is_empty() {
            return Err(UsernameRefusal::Empty);
        }
        if text.contains(['@', '\u{FF20}', '\u{FE6B}']) {
            return Err(UsernameRefusal::LooksLikeAnAddress);
        }
        let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if !text.split(['.', '-', '_']).all(is_part) {
            return Err(UsernameRefusal::Character);
        }
        if !(3..=Self::MOST).contains(&text.len()) {
            return Err(UsernameRefusal::Length);
        }
        Ok(Self(text.to_ascii_lowercase()))
    }

    /// A first proposal for somebody with this name in plain ASCII letters: `mia.okafor`; None where too little is left.
    pub fn proposed(first: &str, last: &str) -> Option<Self> {
        let part = |name: &str| {
            let words = name.split(|c: char| !c.is_ascii_alphanumeric());
            words
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join("-")
        };
        let parts: Vec<String> = [part(first), part(last)]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let mut text = parts.join(".");
        text.truncate(Self::MOST - 4);
        Self::parse(text.trim_end_matches(['.', '-'])).ok()
    }

    /// The same with a number after it.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        Self(format!("{}{number}", self.0))
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Username {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a user signs in with. The @ tells one kind from the other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignInName {
    /// An e-mail address.
    Address(EmailAddress),
    /// A username, for those without one.
    Username(Username),
}

/// A text that nobody could sign in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("neither an address nor a username")]
pub struct SignInNameRefusal;

impl SignInName {
    /// The text as it is kept and compared.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Address(email) => email.as_str(),
            Self::Username(username) => username.as_str(),
        }
    }

    /// The address, if it is one.
    pub fn address(&self) -> Option<&EmailAddress> {
        match self {
            Self::Address(email) => Some(email),
            Self::Username(_) => None,
        }
    }

    /// What stands before the @, or all of a username.
    pub fn local_part(&self) -> &str {
        match self {
            Self::Address(email) => email.local_part(),
            Self::Username(username) => username.as_str(),
        }
    }
}

impl std::str::FromStr for SignInName {
    type Err = SignInNameRefusal;
    fn from_str(text: &str) -> Result<Self, SignInNameRefusal> {
        if text.contains('@') {
            EmailAddress::kept(text).map(Self::Address).ok()
        } else {
            Username::parse(text).map(Self::Username).ok()
        }
        .ok_or(SignInNameRefusal)
    }
}

impl std::fmt::Display for SignInName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<EmailAddress> for SignInName {
    fn from(email: EmailAddress) -> Self {
        Self::Address(email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_b1_a_username_never_looks_like_an_address() {
        for (text, why) in [
            ("", UsernameRefusal::Empty),
            ("mia@plant.example", UsernameRefusal::LooksLikeAnAddress),
            ("mia\u{FF20}plant", UsernameRefusal::LooksLikeAnAddress),
            ("mi", UsernameRefusal::Length),
            ("mіa", UsernameRefusal::Character),
            (".mia", UsernameRefusal::Character),
            ("mia..okafor", UsernameRefusal::Character),
            ("mia okafor", UsernameRefusal::Character),
            ("mia\u{202E}", UsernameRefusal::Character),
        ] {
            assert_eq!(Username::parse(text), Err(why), "{text:?}");
        }
        assert_eq!(Username::parse(&"a".repeat(41)), Err(UsernameRefusal::Length));
        assert_eq!(
            Username::parse(" Mia.Okafor-2 ").unwrap().as_str(),
            "mia.okafor-2"
        );
    }

    #[test]
    fn a_username_is_proposed_from_a_name() {
        let proposed = |first: &str, last: &str| Username::proposed(first, last).map(|name| name.to_string());
        assert_eq!(proposed("Mia", "Okafor"), Some("mia.okafor".to_owned()));
        assert_eq!(
            proposed("Anne Marie", "O'Neill"),
            Some("anne-marie.o-neill".to_owned())
        );
        assert_eq!(proposed("李", "明"), None);
        let long = proposed(&"a".repeat(100), "b").unwrap();
        assert_eq!(
            Username::parse(&format!("{long}9999")).unwrap().as_str().len(),
            40
        );
    }

    #[test]
    fn the_at_sign_tells_an_address_from_a_username() {
        let parsed = |text: &str| text.parse::<SignInName>();
        assert!(matches!(parsed("Ada@Usher.example"), Ok(SignInName::Address(_))));
        assert!(matches!(parsed("ada"), Ok(SignInName::Username(_))));
        assert!(parsed("ada@").is_err() && parsed("a").is_err());
    }
}
