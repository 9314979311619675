//! A message by its key, in a language.

use crate::Fact;
use crate::browser::json;
use crate::flat::flat;
use crate::parts::{BROWSER, PARTS, Part};
use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

/// The messages of one language.
struct Speech {
    bundle: FluentBundle<FluentResource>,
    /// All as flat texts: those that name no fact are said so.
    flat: HashMap<String, String>,
    /// Those of the browser, as they go there.
    browser: String,
}

/// Each is read when it is spoken for the first time.
static SPEECHES: LazyLock<HashMap<Language, OnceLock<Speech>>> = LazyLock::new(|| {
    let languages = Language::ALL.iter();
    languages.map(|language| (*language, OnceLock::new())).collect()
});

fn speech(language: Language) -> Option<&'static Speech> {
    let speech = SPEECHES.get(&language)?;
    Some(speech.get_or_init(|| Speech::of(language)))
}

impl Speech {
    fn of(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.as_str().parse().into_iter().collect());
        bundle.set_use_isolating(language.is_right_to_left());
        let (mut all, mut browser) = (HashMap::new(), String::new());
        for Part { name, text, .. } in PARTS.iter().filter(|part| part.language == language) {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                // What is wrong with a part is a test's to say; what is right in it is said.
                Ok(resource) | Err((resource, _)) => resource,
            };
            let texts = flat(language, resource.entries());
            if *name == BROWSER {
                browser = json(&texts);
            }
            all.extend(texts);
            bundle.add_resource_overriding(resource);
        }
        Self {
            bundle,
            flat: all,
            browser,
        }
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

/// The message, with the names of its facts in braces if it has any. Where the language has none, English speaks; a key that
/// nobody knows is shown as it is, and so is that of a message that a count decides.
pub fn text(language: Language, key: &'static str) -> &'static str {
    [language, Language::English]
        .iter()
        .find_map(|language| speech(*language)?.flat.get(key))
        .map_or(key, String::as_str)
}

/// The message with its facts. Where the language has none, English speaks; a key that nobody knows is shown as it is.
pub fn told(language: Language, key: &str, facts: &[(&'static str, Fact<'_>)]) -> String {
    [language, Language::English]
        .iter()
        .find_map(|language| speech(*language)?.say(key, facts))
        .unwrap_or_else(|| key.to_owned())
}

/// The messages for the browser, as a JSON object of flat texts that may stand in a script element.
pub fn for_browser(language: Language) -> &'static str {
    speech(language).map_or("{}", |speech| speech.browser.as_str())
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
