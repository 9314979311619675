//! A message by its key, in a language.

use crate::Fact;
use crate::flat::flat;
use crate::parts::{PARTS, Part};
use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The messages of one language.
struct Speech {
    bundle: FluentBundle<FluentResource>,
    /// Those that name no fact: said the same way each time.
    fixed: HashMap<String, String>,
    /// All, with the names of facts in braces.
    flat: HashMap<String, String>,
}

static SPEECHES: LazyLock<HashMap<Language, Speech>> = LazyLock::new(|| {
    let languages = Language::ALL.iter();
    languages
        .map(|language| (*language, Speech::of(*language)))
        .collect()
});

impl Speech {
    fn of(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.as_str().parse().into_iter().collect());
        bundle.set_use_isolating(language.is_right_to_left());
        let (mut keys, mut texts) = (Vec::new(), HashMap::new());
        for Part { text, .. } in PARTS.iter().filter(|part| part.language == language) {
            texts.extend(flat(language, text));
            let resource = match FluentResource::try_new((*text).to_owned()) {
                // What is wrong with a part is a test's to say; what is right in it is said.
                Ok(resource) | Err((resource, _)) => resource,
            };
            keys.extend(resource.entries().filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        let mut speech = Self {
            bundle,
            fixed: HashMap::new(),
            flat: texts,
        };
        let fixed = keys.into_iter().filter_map(|key| {
            let said = speech.say(&key, &[])?;
            Some((key, said))
        });
        speech.fixed = fixed.collect();
        speech
    }

    /// None where the message is missing, or a fact that it names.
    fn say(&self, key: &str, facts: &[(&'static str, Fact<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let mut arguments = FluentArgs::with_capacity(facts.len());
        for (name, fact) in facts {
            arguments.set(
                *name,
                match fact {
                    Fact::Text(text) => FluentValue::from(text.as_ref()),
                    Fact::Count(count) => FluentValue::from(*count),
                },
            );
        }
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(message.value()?, Some(&arguments), &mut errors)
            .into_owned();
        errors.is_empty().then_some(said)
    }
}

/// The message that names no fact. Where the language has none, English speaks; a key that nobody knows is shown as it is.
pub fn text(language: Language, key: &'static str) -> &'static str {
    [language, Language::English]
        .iter()
        .find_map(|language| SPEECHES.get(language)?.fixed.get(key))
        .map_or(key, String::as_str)
}

/// The message with its facts. Where the language has none, English speaks; a key that nobody knows is shown as it is.
pub fn told(language: Language, key: &str, facts: &[(&'static str, Fact<'_>)]) -> String {
    [language, Language::English]
        .iter()
        .find_map(|language| SPEECHES.get(language)?.say(key, facts))
        .unwrap_or_else(|| key.to_owned())
}

/// The message with the names of its facts in braces, for whoever puts them in. One that a count decides has none.
pub fn template(language: Language, key: &'static str) -> &'static str {
    [language, Language::English]
        .iter()
        .find_map(|language| SPEECHES.get(language)?.flat.get(key))
        .map_or(key, String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_said_with_its_facts_and_a_missing_one_by_its_key() {
        assert_eq!(text(Language::English, "product"), "Usher");
        assert_eq!(text(Language::Arabic, "no-such-message"), "no-such-message");
        assert_eq!(told(Language::English, "no-such-message", &[]), "no-such-message");
        let one = told(Language::English, "wait-seconds", &[("seconds", 1.into())]);
        let more = told(Language::English, "wait-seconds", &[("seconds", 7.into())]);
        assert_eq!(one, "There were too many tries. Wait 1 second and try again.");
        assert_eq!(more, "There were too many tries. Wait 7 seconds and try again.");
    }
}
