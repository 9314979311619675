//! Which language somebody reads who has not said so to us.

use domain::Language;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The language of ours that weighs most in an `Accept-Language` header (RFC 9110, 12.5.4), the first of several that weigh
/// the same; English where none of ours is wanted.
pub fn accepted(header: &str) -> Language {
    let mut asked: Vec<_> = header.split(',').filter_map(wanted).collect();
    asked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let asked: Vec<LanguageIdentifier> = asked.into_iter().map(|(_, language)| language).collect();
    let available: Vec<LanguageIdentifier> = Language::ALL
        .iter()
        .filter_map(|language| language.as_str().parse().ok())
        .collect();
    negotiate_languages(&asked, &available, None, NegotiationStrategy::Matching)
        .first()
        .map_or(Language::English, |found| Language::of_tag(&found.to_string()))
}

/// A language and its weight, up to 1; None where it is not wanted (`de;q=0`), or is no language.
fn wanted(item: &str) -> Option<(f32, LanguageIdentifier)> {
    let (tag, weight) = item.split_once(';').unwrap_or((item, "q=1"));
    let weight = weight.trim().strip_prefix(['q', 'Q'])?.strip_prefix('=')?;
    let weight = weight
        .parse::<f32>()
        .ok()
        .filter(|weight| *weight > 0.0 && *weight <= 1.0)?;
    Some((weight, tag.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_the_languages_that_we_have_the_one_that_is_wanted_most_is_taken_whatever_its_region() {
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
            ("en;q=0.5, de", Language::German),
            ("fr;q=0.3,ar;q=0.7,es;q=0.7", Language::Arabic),
            ("de;q=0, fr;q=0.1", Language::French),
            ("de;q=0.000", Language::English),
            ("de ; Q=0.9", Language::German),
            ("de;q=NaN,fr;q=2,es;q=-1,ar;q", Language::English),
        ] {
            assert_eq!(accepted(header), language, "{header:?}");
        }
    }
}
