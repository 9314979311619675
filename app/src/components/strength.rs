//! How good a new password is, said while it is typed. A hint, never a rule: the server alone decides.

use crate::say::both;
use leptos::prelude::*;

/// How good a password looks, from its length and variety.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Fewer characters than are needed.
    Short,
    /// Long enough, but soon guessed.
    Weak,
    /// It will do.
    Fair,
    /// Better than most.
    Good,
    /// Nobody guesses it.
    Strong,
}

impl Strength {
    /// Judges a password that needs `least` characters; nothing is said of an empty one.
    ///
    /// A character that comes again and again counts twice at most, and so do kinds of characters beyond the first:
    /// length is what makes a password strong (NIST SP 800-63B-4, appendix A).
    pub fn of(password: &str, least: u16) -> Option<Self> {
        let (mut length, mut seen, mut kinds) = (0, Vec::new(), [false; 4]);
        for c in password.chars().take(256) {
            length += 1;
            if !seen.contains(&c) {
                seen.push(c);
            }
            kinds[kind(c)] = true;
        }
        let varied = length.min(2 * seen.len()) + 2 * kinds.iter().filter(|kind| **kind).count();
        (length > 0).then_some(match varied {
            _ if length < usize::from(least) => Self::Short,
            ..=11 => Self::Weak,
            12..=15 => Self::Fair,
            16..=21 => Self::Good,
            _ => Self::Strong,
        })
    }

    /// What is said of it, and the second half of its class name.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Short => (both!("app-strength-short"), "danger"),
            Self::Weak => (both!("app-strength-weak"), "danger"),
            Self::Fair => (both!("app-strength-fair"), "warning"),
            Self::Good => (both!("app-strength-good"), "success"),
            Self::Strong => (both!("app-strength-strong"), "success"),
        }
    }
}

/// Small letters, capitals, digits, everything else.
fn kind(c: char) -> usize {
    match c {
        'a'..='z' => 0,
        'A'..='Z' => 1,
        '0'..='9' => 2,
        _ => 3,
    }
}

/// The place where a password's strength is said; there is nothing in it until something is typed.
#[component]
pub fn StrengthHint(
    /// How good what is typed looks.
    #[prop(into)]
    strength: Signal<Option<Strength>>,
) -> impl IntoView {
    view! {
        <p class="strength" aria-live="polite">
            {move || {
                strength
                    .get()
                    .map(|strength| {
                        let (words, tone) = strength.words();
                        view! { <span class=format!("strength-{tone}")>{words}</span> }
                    })
            }}
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m_c7_length_and_variety_make_a_password_strong() {
        for (password, strength) in [
            ("", None),
            ("abc", Some(Strength::Short)),
            ("aB3$xyz", Some(Strength::Short)),
            ("12345678", Some(Strength::Weak)),
            ("aaaaaaaaaaaaaaaaaaaaaaaa", Some(Strength::Weak)),
            ("abcabcabcabcabc", Some(Strength::Weak)),
            ("kettledrum", Some(Strength::Fair)),
            ("Kettledrum7", Some(Strength::Good)),
            ("four unrelated wooden words", Some(Strength::Strong)),
            ("трое в лодке и собака", Some(Strength::Strong)),
        ] {
            assert_eq!(Strength::of(password, 8), strength, "{password}");
        }
    }

    #[test]
    fn what_the_operator_asks_for_counts_first() {
        assert_eq!(Strength::of("Kettledrum7", 15), Some(Strength::Short));
    }
}
