//! The languages that Usher speaks.

use crate::text_enum::text_enum;

text_enum! {
    /// A language that Usher speaks: its pages, its mails and its slips.
    #[derive(Default)]
    Language {
        /// What everybody gets whose language is none of these.
        #[default]
        English = "en",
        /// Polite: Sie.
        German = "de",
        /// Polite: usted.
        Spanish = "es",
        /// Polite: vous.
        French = "fr",
        /// Polite and without gender where Arabic allows it; written from right to left.
        Arabic = "ar",
    }
}

impl Language {
    /// What it calls itself, for a list to choose from.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Arabic => "العربية",
        }
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// The same as HTML says it: `rtl` or `ltr`.
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The language of a BCP 47 tag, whatever its region and script: "de-CH" is German. English if it is none of these.
    pub fn of_tag(tag: &str) -> Self {
        let language = tag.split('-').next().unwrap_or_default();
        language.to_ascii_lowercase().parse().unwrap_or(Self::English)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_gives_its_language_and_english_if_it_is_not_known() {
        for (tag, language) in [
            ("en", Language::English),
            ("en-GB", Language::English),
            ("de", Language::German),
            ("de-CH", Language::German),
            ("DE-Latn-AT-1996", Language::German),
            ("es-419", Language::Spanish),
            ("fr-CA", Language::French),
            ("ar-EG", Language::Arabic),
            ("pt-BR", Language::English),
            ("fro", Language::English),
            ("-de", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(Language::of_tag(tag), language, "{tag:?}");
        }
    }

    #[test]
    fn each_language_is_its_own_tag() {
        for &language in Language::ALL {
            assert_eq!(Language::of_tag(language.as_str()), language);
        }
    }
}
