//! What a new password must be.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

/// Why a new password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum PasswordRefusal {
    /// Too few characters (Unicode code points).
    #[error("must have at least {least} characters")]
    TooShort {
        /// How many it needs.
        least: u16,
    },
    /// Too many characters.
    #[error("must have at most 256 characters")]
    TooLong,
    /// On the list of common passwords.
    #[error("is one of the most common passwords")]
    Common,
    /// It is the person's name or address, or the business's name.
    #[error("is your name, your address or the business’s name")]
    Personal,
    /// The second field differs.
    #[error("the two passwords differ")]
    NotRepeated,
}

/// What the operator asks of passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordPolicy {
    /// The fewest characters, 8 to 64.
    pub least: u16,
}

/// Words that a password must not consist of.
#[derive(Debug, Clone, Default)]
pub struct PasswordContext {
    words: Vec<String>,
}

impl PasswordContext {
    /// Collects names, addresses and their local parts.
    pub fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words = words
            .into_iter()
            .map(bare)
            .filter(|word| word.chars().count() >= 3)
            .collect();
        Self { words }
    }
}

/// A password that passed the rules, normalised and ready to be hashed. It never prints.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPassword(String);

impl NewPassword {
    /// Checks a new password against the rules; `is_common` looks it up, in lower case, in the list of common ones.
    ///
    /// Length counts code points after NFC (NIST SP 800-63B-4 §3.1.1.2); there are no composition rules; the whole
    /// password is compared, not parts of it.
    pub fn parse(
        text: &str,
        repeated: &str,
        policy: PasswordPolicy,
        context: &PasswordContext,
        is_common: impl Fn(&str) -> bool,
    ) -> Result<Self, PasswordRefusal> {
        if text.len() > 2048 || repeated.len() > 2048 {
            return Err(PasswordRefusal::TooLong);
        }
        let password = normalise_password(text);
        let length = password.chars().count();
        if length < usize::from(policy.least) {
            return Err(PasswordRefusal::TooShort { least: policy.least });
        }
        if length > 256 {
            return Err(PasswordRefusal::TooLong);
        }
        if is_common(&password.to_lowercase()) {
            return Err(PasswordRefusal::Common);
        }
        let bare_password = bare(&password);
        if bare_password.is_empty() && password.chars().all(char::is_whitespace)
            || context.words.contains(&bare_password)
        {
            return Err(PasswordRefusal::Personal);
        }
        if password != normalise_password(repeated) {
            return Err(PasswordRefusal::NotRepeated);
        }
        Ok(Self(password))
    }

    /// The text, for the hasher alone.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewPassword(…)")
    }
}

/// NFC and nothing else: no trimming, no case folding (NIST SP 800-63B-4 §3.1.1.2).
pub fn normalise_password(text: &str) -> String {
    text.nfc().collect()
}

/// Letters and digits in lower case, without digits at the end: so "Ada Lovelace" catches "ada.lovelace1815".
fn bare(text: &str) -> String {
    let bare: String = text
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    bare.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: PasswordPolicy = PasswordPolicy { least: 8 };

    fn parse(text: &str) -> Result<NewPassword, PasswordRefusal> {
        let context = PasswordContext::of([
            "Ada",
            "Lovelace",
            "Ada Lovelace",
            "ada@engines.example",
            "ada",
            "Engines Ltd",
        ]);
        NewPassword::parse(text, text, POLICY, &context, |word| word == "password1")
    }

    #[test]
    fn m_c7_a_password_has_8_to_256_code_points() {
        assert_eq!(parse("sevench"), Err(PasswordRefusal::TooShort { least: 8 }));
        assert_eq!(parse("ééééééé"), Err(PasswordRefusal::TooShort { least: 8 }));
        assert!(parse("🐙🐙🐙🐙🐙🐙🐙🐙").is_ok());
        assert!(parse(&"x".repeat(256)).is_ok());
        assert_eq!(parse(&"x".repeat(257)), Err(PasswordRefusal::TooLong));
        assert_eq!(parse(&"x".repeat(1_000_000)), Err(PasswordRefusal::TooLong));
    }

    #[test]
    fn there_are_no_composition_rules() {
        for text in [
            "correct horse battery",
            "        x",
            "onlylowercase",
            "8305719264",
        ] {
            assert!(parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn common_and_personal_passwords_are_refused() {
        assert_eq!(parse("Password1"), Err(PasswordRefusal::Common));
        for text in [
            "Ada Lovelace",
            "ada.lovelace",
            "AdaLovelace1815",
            "ada@engines.example",
            "engines ltd!",
        ] {
            assert_eq!(parse(text), Err(PasswordRefusal::Personal), "{text}");
        }
        assert!(
            parse("Ada Lovelace writes").is_ok(),
            "the whole password is compared, not parts of it"
        );
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same_and_nothing_else_is() {
        assert_eq!(normalise_password("e\u{301}"), normalise_password("é"));
        assert_ne!(normalise_password("\u{212B}x"), normalise_password("åx"));
        assert_ne!(normalise_password(" x"), normalise_password("x"));
    }

    #[test]
    fn the_second_field_must_agree() {
        let refused = NewPassword::parse(
            "long enough",
            "long enougH",
            POLICY,
            &PasswordContext::default(),
            |_| false,
        );
        assert_eq!(refused, Err(PasswordRefusal::NotRepeated));
    }
}
