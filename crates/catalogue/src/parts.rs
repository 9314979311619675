//! The files of the catalogue.

use domain::Language::{self, Arabic, English, French, German, Spanish};

/// The part that also goes to the browser.
pub(crate) const BROWSER: &str = "browser";

/// One file: the messages of a part in a language.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// The language.
    pub language: Language,
    /// The file's name, without `.ftl`.
    pub name: &'static str,
    /// The messages, in Fluent's syntax.
    pub text: &'static str,
}

macro_rules! parts {
    ($($name:literal),+ $(,)?) => {
        &[$(
            Part { language: English, name: $name, text: include_str!(concat!("../locales/en/", $name, ".ftl")) },
            Part { language: German, name: $name, text: include_str!(concat!("../locales/de/", $name, ".ftl")) },
            Part { language: Spanish, name: $name, text: include_str!(concat!("../locales/es/", $name, ".ftl")) },
            Part { language: French, name: $name, text: include_str!(concat!("../locales/fr/", $name, ".ftl")) },
            Part { language: Arabic, name: $name, text: include_str!(concat!("../locales/ar/", $name, ".ftl")) },
        )+]
    };
}

/// Every part in every language.
pub const PARTS: &[Part] = parts![
    "account",
    "browser",
    "dashboard",
    "dates",
    "imports",
    "invitations",
    "invite",
    "mail",
    "messages",
    "people",
    "records",
    "refusals",
    "settings",
];
