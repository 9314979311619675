//! E-mail addresses: a strict subset of RFC 5321, in one canonical form.
//!
//! What is validated is what is stored, compared and put on the wire; nothing re-parses it later (A36, A38).

use crate::text::is_hidden;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a typed address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum AddressRefusal {
    /// Nothing was typed.
    #[error("is empty")]
    Empty,
    /// Over 254 characters, or over 64 before the @ (RFC 5321 §4.5.3.1).
    #[error("is too long")]
    TooLong,
    /// No @, or more than one.
    #[error("must have one @")]
    OneAt,
    /// Before the @ stands something other than letters, digits and `#$&'*+-/=?^_{|}~.` (no quotes, no comments), or `=?`.
    #[error("has a character before the @ that can’t be used")]
    LocalPart,
    /// The part after the @ is no domain name with a dot.
    #[error("has no valid domain after the @")]
    Domain,
}

/// A canonical e-mail address: lower case, ASCII, the domain in its `xn--` form; at most 254 bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Parses what somebody typed; Err says what is wrong with it.
    ///
    /// Surrounding white space is dropped. The local part is lower-cased (no server in use tells case apart, and
    /// two accounts that differ by case only are an attack); a domain in Unicode is taken to its ASCII form
    /// (UTS #46, strict), so that both spellings are one identity.
    pub fn parse(text: &str) -> Result<Self, AddressRefusal> {
        let address = Self::kept(text)?;
        let local = address.local_part();
        if local.contains(ROUTES) || local.contains(ENCODED_WORD) {
            return Err(AddressRefusal::LocalPart);
        }
        Ok(address)
    }

    /// Parses what was taken down once, in a database or as the name of an account: [`EmailAddress::parse`] is stricter than
    /// it was, and nobody is shut out by that.
    pub fn kept(text: &str) -> Result<Self, AddressRefusal> {
        let text = text.trim_matches([' ', '\t']);
        if text.is_empty() {
            return Err(AddressRefusal::Empty);
        }
        if text.len() > 1024 {
            return Err(AddressRefusal::TooLong);
        }
        let (local, domain) = text.split_once('@').ok_or(AddressRefusal::OneAt)?;
        if domain.contains('@') {
            return Err(AddressRefusal::OneAt);
        }
        if local.len() > 64 {
            return Err(AddressRefusal::TooLong);
        }
        if local
            .split('.')
            .any(|atom| atom.is_empty() || !atom.bytes().all(is_atext))
        {
            return Err(AddressRefusal::LocalPart);
        }
        let address = format!("{}@{}", local.to_ascii_lowercase(), canonical_domain(domain)?);
        if address.len() > 254 {
            Err(AddressRefusal::TooLong)
        } else {
            Ok(Self(address))
        }
    }

    /// The canonical text, fit for comparing and for `RCPT TO`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the @.
    pub fn local_part(&self) -> &str {
        self.0.split_once('@').map_or("", |(local, _)| local)
    }
}

impl EmailAddress {
    /// Splits a field with several addresses at commas, semicolons and line breaks [M-C3] into trimmed pieces;
    /// empty ones are dropped.
    pub fn split_list(text: &str) -> impl Iterator<Item = &str> {
        text.split([',', ';', '\n', '\r'])
            .map(str::trim)
            .filter(|piece| !piece.is_empty())
    }
}

/// What an encoded word begins with (RFC 2047 §2): programs on the way may decode it into an address that nobody looked at.
const ENCODED_WORD: &str = "=?";

/// In these servers on the way may read a route to another host (RFC 1123 §5.2.16).
const ROUTES: [char; 2] = ['%', '!'];

/// `atext` of RFC 5322 §3.2.3 without the backquote.
fn is_atext(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_{|}~".contains(&byte)
}

fn canonical_domain(domain: &str) -> Result<String, AddressRefusal> {
    // A dot look-alike (U+FF0E, U+3002 …) would be mapped to a dot: what was typed must already be what is meant.
    if domain
        .chars()
        .any(|c| matches!(c, '\u{FF0E}' | '\u{3002}' | '\u{FF61}' | '\u{FF20}') || is_hidden(c))
    {
        return Err(AddressRefusal::Domain);
    }
    let ascii = if domain.is_ascii() && !domain.to_ascii_lowercase().contains("xn--") {
        domain.to_ascii_lowercase()
    } else {
        idna::domain_to_ascii_strict(domain).map_err(|_| AddressRefusal::Domain)?
    };
    let labels: Vec<&str> = ascii.split('.').collect();
    let valid = labels.len() >= 2
        && ascii.len() <= 253
        && labels.iter().all(|label| is_label(label))
        && labels
            .last()
            .is_some_and(|top| !top.bytes().all(|b| b.is_ascii_digit()));
    if valid {
        Ok(ascii)
    } else {
        Err(AddressRefusal::Domain)
    }
}

/// A label of letters, digits and inner hyphens, 1 to 63 bytes (RFC 1123 §2.1).
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for EmailAddress {
    type Err = AddressRefusal;
    fn from_str(text: &str) -> Result<Self, AddressRefusal> {
        Self::parse(text)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = AddressRefusal;
    fn try_from(text: String) -> Result<Self, AddressRefusal> {
        Self::kept(&text)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn canonical(text: &str) -> Option<String> {
        EmailAddress::parse(text).ok().map(String::from)
    }

    #[test]
    fn a38_spellings_of_one_address_are_one_identity() {
        for text in ["Ada@Example.COM", " ada@example.com ", "ADA@EXAMPLE.com"] {
            assert_eq!(canonical(text).as_deref(), Some("ada@example.com"), "{text}");
        }
        for text in [
            "a@bücher.example",
            "a@BÜCHER.example",
            "a@xn--bcher-kva.example",
            "a@bu\u{308}cher.example",
        ] {
            assert_eq!(
                canonical(text).as_deref(),
                Some("a@xn--bcher-kva.example"),
                "{text}"
            );
        }
    }

    #[test]
    fn what_was_taken_down_by_an_earlier_version_is_read() {
        for text in [
            "a%b@corp.com",
            "evil.com!a@corp.com",
            "=?utf-8?q?a=40evil?=@corp.com",
        ] {
            assert_eq!(
                EmailAddress::parse(text),
                Err(AddressRefusal::LocalPart),
                "{text}"
            );
            assert_eq!(EmailAddress::kept(text).unwrap().as_str(), text);
        }
        assert_eq!(EmailAddress::kept("a b@corp.com"), Err(AddressRefusal::LocalPart));
    }

    #[test]
    fn a36_a38_what_could_be_read_two_ways_is_refused() {
        for text in [
            "",
            "ada",
            "@example.com",
            "ada@",
            "ada@localhost",
            "ada@example.com.",
            "ada@.example.com",
            "a@x.com,b@evil.com",
            "\"a@evil x\"@corp.com",
            "a@corp.com>@evil.com",
            "=?utf-8?q?a=40evil?=@corp.com",
            "a%evil.com@corp.com",
            "evil.com!a@corp.com",
            "a(comment)@corp.com",
            "<a@corp.com>",
            "@relay:a@corp.com",
            "\"quoted\"@corp.com",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a b@corp.com",
            "a@cor p.com",
            "a..b@corp.com",
            ".a@corp.com",
            "a.@corp.com",
            "mıke@example.com",
            "\u{212A}ate@example.com",
            "a\u{FF20}example.com",
            "a@example\u{FF0E}com",
            "a@exam\u{200B}ple.com",
            "a@-x.com",
            "a@x-.com",
            "a@x_y.com",
            "a\r\nBcc: b@evil.com",
            "a@x.com\n",
            "a\0@x.com",
            "a@x.com\0",
            "a`b@x.com",
            "a@xn--a.example",
        ] {
            assert!(EmailAddress::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn lengths_are_those_of_rfc_5321() {
        let domain = format!("{}.{}.{}.example", "d".repeat(63), "d".repeat(63), "d".repeat(54));
        assert!(canonical(&format!("{}@example.com", "a".repeat(64))).is_some());
        assert_eq!(
            EmailAddress::parse(&format!("{}@example.com", "a".repeat(65))),
            Err(AddressRefusal::TooLong)
        );
        assert_eq!(
            EmailAddress::parse(&format!("{}@{domain}", "a".repeat(64))),
            Err(AddressRefusal::TooLong)
        );
        assert_eq!(
            EmailAddress::parse(&"a".repeat(100_000)),
            Err(AddressRefusal::TooLong)
        );
    }

    #[test]
    fn m_c3_several_addresses_are_split_at_commas_semicolons_and_line_breaks() {
        let pieces: Vec<_> = EmailAddress::split_list("a@x.com, b@x.com;c@x.com\r\n\n d@x.com ;").collect();
        assert_eq!(pieces, ["a@x.com", "b@x.com", "c@x.com", "d@x.com"]);
    }

    proptest! {
        #[test]
        fn parsing_is_idempotent_and_never_lets_a_header_through(text in "\\PC{0,80}|[a-zA-Z0-9.@<>,\" \r\n-]{0,60}") {
            if let Ok(address) = EmailAddress::parse(&text) {
                prop_assert_eq!(EmailAddress::parse(address.as_str()), Ok(address.clone()));
                prop_assert!(address.as_str().bytes().all(|b| b.is_ascii_graphic() && !b"<>,;:\"()[]\\".contains(&b)));
                prop_assert_eq!(address.as_str().matches('@').count(), 1);
            }
        }
    }
}
