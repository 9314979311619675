//! Which language somebody reads who has not said so to us.

use domain::Language;
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use unic_langid::LanguageIdentifier;

/// The language of ours that comes first in an `Accept-Language` header (RFC 9110, 12.5.4), in the order in which it
/// names them; English where none does.
pub fn accepted(header: &str) -> Language {
    let available: Vec<LanguageIdentifier> = Language::ALL
        .iter()
        .filter_map(|language| language.as_str().parse().ok())
        .collect();
    let asked = parse_accepted_languages(header);
    negotiate_languages(&asked, &available, None, NegotiationStrategy::Matching)
        .first()
        .map_or(Language::English, |found| Language::of_tag(&found.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_we_have_is_taken_whatever_its_region() {
        for (header, language) in [
            ("de-CH,de;q=0.9,en;q=0.8", Language::German),
            ("pt-BR,pt;q=0.9,fr;q=0.5", Language::French),
            ("ar-EG", Language::Arabic),
            ("es-419,en", Language::Spanish),
            ("en-GB,de", Language::English),
            ("pt", Language::English),
            ("*", Language::English),
            ("", Language::English),
            (";;;,,,\u{0}", Language::English),
        ] {
            assert_eq!(accepted(header), language, "{header:?}");
        }
    }
}
