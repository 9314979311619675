//! Codes that people type: Crockford's base32 (<https://www.crockford.com/base32.html>), 5 bits a character.

/// The 32 characters; I, L, O and U are missing.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code of so many characters. It never prints.
#[derive(Clone, PartialEq, Eq)]
pub struct ShortCode<const LENGTH: usize>(String);

/// What the mail, or the inviter, gives beside the link [M-D2]: 40 bits.
pub type InviteCode = ShortCode<8>;

/// What stands on a slip, to be typed instead of scanning: 50 bits.
pub type EnrolmentCode = ShortCode<10>;

impl<const LENGTH: usize> ShortCode<LENGTH> {
    /// From secret bytes: of each the five lowest bits.
    pub fn of(bytes: &[u8; 32]) -> Self {
        let letters = bytes.iter().take(LENGTH);
        Self(
            letters
                .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
                .collect(),
        )
    }

    /// What somebody typed: in any case, spaces and dashes ignored, O read as 0 and I and L as 1; None if it can't be one.
    pub fn parse(text: &str) -> Option<Self> {
        let mut code = String::with_capacity(LENGTH);
        for letter in text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–'))
        {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let known = u8::try_from(letter).is_ok_and(|byte| ALPHABET.contains(&byte));
            if !known || code.len() == LENGTH {
                return None;
            }
            code.push(letter);
        }
        (code.len() == LENGTH).then_some(Self(code))
    }

    /// The characters, for comparing and for what it is found by.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// In two groups, as it is printed: `7K3M-9QXZ`.
    pub fn grouped(&self) -> String {
        let (first, second) = self.0.split_at(LENGTH / 2);
        format!("{first}-{second}")
    }
}

impl<const LENGTH: usize> std::fmt::Debug for ShortCode<LENGTH> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShortCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_d2_a_code_is_read_in_any_case_and_grouping_and_with_look_alikes() {
        let code = InviteCode::parse("7K3M-9QXZ").unwrap();
        for typed in ["7k3m9qxz", " 7k3m 9qxz ", "7-K-3-M-9-Q-X-Z", "7K3M–9QXZ"] {
            assert_eq!(InviteCode::parse(typed), Some(code.clone()), "{typed:?}");
        }
        assert_eq!(InviteCode::parse("OIL00000"), InviteCode::parse("01100000"));
        for typed in [
            "",
            "7K3M9QX",
            "7K3M9QXZ0",
            "7K3M9QXU",
            "7K3M9QX\u{FF3A}",
            "7K3M.9QX",
        ] {
            assert_eq!(InviteCode::parse(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_code_is_written_in_two_groups_and_read_back_and_never_prints() {
        let code = EnrolmentCode::of(&std::array::from_fn(|i| u8::try_from(i * 7).unwrap_or(0)));
        assert_eq!(code.grouped().len(), 11);
        assert_eq!(EnrolmentCode::parse(&code.grouped()), Some(code.clone()));
        assert_eq!(format!("{code:?}"), "ShortCode(…)");
    }
}
