//! The languages that mails are written in.

use crate::text_enum::text_enum;

text_enum! {
    /// A language that mails are written in.
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
        }
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
