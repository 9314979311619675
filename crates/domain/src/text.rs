//! Names that people type: trimmed, NFC, one line, and nothing in them that hides, reorders or links.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

/// Why a typed name is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum TextRefusal {
    /// Nothing was typed.
    #[error("is empty")]
    Empty,
    /// More characters than fit.
    #[error("is longer than {most} characters")]
    TooLong {
        /// How many characters fit.
        most: u16,
    },
    /// A control character, a line break, or an invisible or direction-changing one.
    #[error("has a hidden or control character")]
    HiddenCharacter,
    /// A web address: mail programs would make it a link in a message that we send.
    #[error("looks like a web address")]
    Link,
    /// Not a telephone number.
    #[error("is no telephone number")]
    NotANumber,
}

/// Characters that are not seen, or that change the order in which others are seen (Unicode bidi controls, A39).
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// What people put into mails that others get: nothing in it becomes a link there.
fn parse(text: &str, most: u16) -> Result<String, TextRefusal> {
    let clean = parse_line(text, most)?;
    let lower = clean.to_lowercase();
    if lower.contains("://") || lower.contains("www.") {
        return Err(TextRefusal::Link);
    }
    Ok(clean)
}

fn parse_line(text: &str, most: u16) -> Result<String, TextRefusal> {
    // Before anything that costs time with the length: four bytes is the most a character takes.
    if text.len() > usize::from(most) * 4 + 64 {
        return Err(TextRefusal::TooLong { most });
    }
    if text.chars().any(is_hidden) {
        return Err(TextRefusal::HiddenCharacter);
    }
    let clean = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .nfc()
        .collect::<String>();
    if clean.is_empty() {
        return Err(TextRefusal::Empty);
    }
    if clean.chars().count() > usize::from(most) {
        return Err(TextRefusal::TooLong { most });
    }
    Ok(clean)
}

macro_rules! name {
    ($parse:ident: $($(#[$meta:meta])* $name:ident, $most:literal);+ $(;)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The most characters that fit.
            pub const MOST: u16 = $most;

            /// Parses typed text; Err says what is wrong with it.
            pub fn parse(text: &str) -> Result<Self, TextRefusal> {
                $parse(text, Self::MOST).map(Self)
            }
            /// The name as it is shown.
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }
        impl TryFrom<String> for $name {
            type Error = TextRefusal;
            fn try_from(text: String) -> Result<Self, TextRefusal> { Self::parse(&text) }
        }
        impl From<$name> for String {
            fn from(name: $name) -> Self { name.0 }
        }
    )+};
}

name! {
    parse:
    /// A first or last name, or a job title.
    PersonName, 100;
    /// A business's name.
    BusinessName, 120;
    /// A department's, location's, team's, workspace's, role's, record set's, app's or package's name.
    UnitName, 100;
    /// One line that says what a role is for.
    RoleDescription, 200;
    /// A business's own number for somebody who works there.
    EmployeeNumber, 40;
    /// Who signs in to a mail server.
    MailUser, 200;
    /// The name beside the address that mail comes from.
    SenderName, 100;
}

name! {
    parse_line:
    /// What a record is called.
    RecordTitle, 255;
    /// What stands in a field that only some types of record have.
    RecordDetail, 255;
}

/// Plain text of several lines: control characters but line breaks are refused, and so is what hides or reorders.
fn parse_lines(text: &str, most: u16) -> Result<String, TextRefusal> {
    if text.len() > usize::from(most) * 4 + 64 {
        return Err(TextRefusal::TooLong { most });
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().any(|c| c != '\n' && is_hidden(c)) {
        return Err(TextRefusal::HiddenCharacter);
    }
    let lines = text.trim().lines().map(str::trim_end).collect::<Vec<_>>();
    let clean = lines.join("\n").nfc().collect::<String>();
    match clean.chars().count() {
        0 => Err(TextRefusal::Empty),
        count if count > usize::from(most) => Err(TextRefusal::TooLong { most }),
        _ => Ok(clean),
    }
}

fn parse_phone(text: &str, most: u16) -> Result<String, TextRefusal> {
    let number = parse(text, most)?;
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let known = number
        .chars()
        .all(|c| c.is_ascii_digit() || " +-/().".contains(c));
    if known && digits >= 3 {
        Ok(number)
    } else {
        Err(TextRefusal::NotANumber)
    }
}

name! {
    parse_lines:
    /// What the inviter writes to the invited person; links in it stay plain text.
    Note, 500;
    /// What there is to say of a record, in several lines.
    RecordNotes, 4000;
    /// What a member writes to others; links in it stay plain text.
    MessageText, 2000;
    /// Where somebody gets post, in several lines.
    PostalAddress, 300;
}

name! {
    parse_phone:
    /// A telephone number as it is dialled: digits, and ` +-/().` between them.
    PhoneNumber, 40;
}

impl EmployeeNumber {
    /// Whether somebody typed this one: case and spaces make no difference.
    pub fn is(&self, typed: &str) -> bool {
        Self::key(self.as_str()) == Self::key(typed)
    }

    /// What is the same for all ways of typing a number.
    pub(crate) fn key(typed: &str) -> String {
        let letters = typed.chars().filter(|c| !c.is_whitespace());
        letters.flat_map(char::to_lowercase).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_has_several_lines_and_a_link_in_it_is_plain_text() {
        let note = Note::parse("Dear Ada,\r\n\r\nsee https://usher.example  \r\nGrace\n").unwrap();
        assert_eq!(note.as_str(), "Dear Ada,\n\nsee https://usher.example\nGrace");
        assert_eq!(Note::parse(" \n "), Err(TextRefusal::Empty));
        for text in ["a\u{202E}b", "a\0b", "a\u{1b}[31m", "tab\there"] {
            assert_eq!(Note::parse(text), Err(TextRefusal::HiddenCharacter), "{text:?}");
        }
        assert!(Note::parse(&"é".repeat(500)).is_ok());
        for length in [501, 10_000] {
            let why = Err(TextRefusal::TooLong { most: 500 });
            assert_eq!(Note::parse(&"é".repeat(length)), why);
        }
    }

    #[test]
    fn a_telephone_number_has_digits_and_what_stands_between_them() {
        assert_eq!(
            PhoneNumber::parse(" +49 (0)30  123-45/6 ").unwrap().as_str(),
            "+49 (0)30 123-45/6"
        );
        for text in ["call me", "12", "+49 30 12 34 x5", "=1+1+1+1"] {
            assert_eq!(PhoneNumber::parse(text), Err(TextRefusal::NotANumber), "{text:?}");
        }
    }

    #[test]
    fn m_b1_an_employee_number_is_the_same_in_any_case_and_spacing() {
        let number = EmployeeNumber::parse("B 1042-x").unwrap();
        assert!(number.is("b1042-X") && number.is(" B 1042-x "));
        assert!(!number.is("B1042") && !number.is(""));
    }

    #[test]
    fn a_name_keeps_its_letters_and_loses_its_spare_spaces() {
        assert_eq!(
            PersonName::parse("  Zoë   O’Brien ").map(String::from),
            Ok("Zoë O’Brien".into())
        );
        assert_eq!(
            PersonName::parse("Zoe\u{308}").map(String::from),
            Ok("Zoë".into())
        );
    }

    #[test]
    fn a_name_that_hides_something_or_links_is_refused() {
        for (text, why) in [
            ("", TextRefusal::Empty),
            ("   ", TextRefusal::Empty),
            ("a\r\nBcc: x", TextRefusal::HiddenCharacter),
            ("nul\0", TextRefusal::HiddenCharacter),
            ("abc\u{202E}fdp", TextRefusal::HiddenCharacter),
            ("zero\u{200B}width", TextRefusal::HiddenCharacter),
            ("visit www.evil.example", TextRefusal::Link),
            ("HTTPS://evil", TextRefusal::Link),
        ] {
            assert_eq!(PersonName::parse(text), Err(why), "{text:?}");
        }
    }

    #[test]
    fn a_name_of_10_000_characters_is_refused_and_of_100_kept() {
        assert_eq!(
            PersonName::parse(&"é".repeat(10_000)),
            Err(TextRefusal::TooLong { most: 100 })
        );
        assert_eq!(
            PersonName::parse(&"é".repeat(101)),
            Err(TextRefusal::TooLong { most: 100 })
        );
        assert!(PersonName::parse(&"é".repeat(100)).is_ok());
    }
}
