//! The sentences of messages: the catalogue's part `mail`.
//!
//! A sentence is polite, and fits a person of any gender. Its facts come later and are kept apart from its words, because a
//! template sets them apart, too ([`Sentence`]).

use crate::sentence::Sentence;
use catalogue::Fact;
use domain::Language;

/// The sentence with the names of its facts in braces.
pub(crate) fn phrase(language: Language, key: &'static str) -> &'static str {
    catalogue::text(language, key)
}

/// The sentence with its facts.
pub(crate) fn say(language: Language, key: &'static str, facts: &[(&str, &str)]) -> Sentence {
    Sentence::of(phrase(language, key), facts)
}

/// The sentence whose words depend on how many there are (`$count`), with its other facts.
pub(crate) fn say_count(
    language: Language,
    key: &'static str,
    count: i64,
    facts: &[(&'static str, &str)],
) -> Sentence {
    let mut named = vec![("count", Fact::from(count))];
    named.extend(
        facts
            .iter()
            .map(|(name, _)| (*name, Fact::from(format!("{{{name}}}")))),
    );
    Sentence::of(catalogue::told(language, key, &named), facts)
}
