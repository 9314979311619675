//! The catalogues of all languages say the same, and what the sources say is in them.

#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use catalogue::{PARTS, Part};
use domain::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The messages of a part, by key.
fn messages(part: &Part) -> BTreeMap<&'static str, Message<&'static str>> {
    let file = format!("{} {}", part.language, part.name);
    let resource = parser::parse(part.text).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                assert!(message.value.is_some() && message.attributes.is_empty(), "{key}");
                assert!(
                    messages.insert(key, message).is_none(),
                    "{file}: {key} stands there twice"
                );
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("{file}: {other:?}"),
        }
    }
    messages
}

fn in_english() -> impl Iterator<Item = &'static Part> {
    PARTS.iter().filter(|part| part.language == Language::English)
}

/// A part in English, and in each other language.
fn beside_english() -> impl Iterator<Item = (&'static Part, &'static Part)> {
    in_english().flat_map(|english| {
        let others = PARTS.iter().filter(|part| part.name == english.name);
        others
            .filter(|part| part.language != Language::English)
            .map(move |part| (english, part))
    })
}

#[test]
fn every_part_is_there_in_every_language_and_a_key_in_one_part_alone() {
    let mut parts_of: BTreeMap<&str, &str> = BTreeMap::new();
    for part in in_english() {
        for language in Language::ALL {
            assert!(
                PARTS
                    .iter()
                    .any(|of| of.language == *language && of.name == part.name)
            );
        }
        for key in messages(part).into_keys() {
            let twice = parts_of.insert(key, part.name);
            assert_eq!(twice, None, "{key} stands in {} too", part.name);
        }
    }
}

#[test]
fn every_language_has_the_messages_that_english_has_and_no_other() {
    for (english, other) in beside_english() {
        let (english, others) = (messages(english), messages(other));
        let missing: Vec<_> = english.keys().filter(|key| !others.contains_key(*key)).collect();
        let more: Vec<_> = others.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "{} {}: missing {missing:?}, too much {more:?}",
            other.language,
            other.name
        );
    }
}

/// The facts that a message names.
fn facts<'p>(pattern: &Pattern<&'p str>, named: &mut BTreeSet<&'p str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                named.insert(id.name);
            }
            Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
            Expression::Inline(other) => panic!("facts and plain texts alone stand in braces: {other:?}"),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("a count decides: {selector:?}");
                };
                named.insert(id.name);
                for variant in variants {
                    facts(&variant.value, named);
                }
            }
        }
    }
}

/// A language that tells a time as "14 h 30" takes it apart.
const APART: &str = "mail-date";

#[test]
fn a_message_names_the_same_facts_in_every_language() {
    for (english, other) in beside_english() {
        let mut others = messages(other);
        for (key, message) in messages(english) {
            let Some(translated) = others.remove(key) else {
                continue;
            };
            let [of_english, of_other] = [message, translated].map(|message| {
                let mut named = BTreeSet::new();
                facts(&message.value.unwrap(), &mut named);
                named
            });
            assert!(
                of_english == of_other || key == APART,
                "{key} in {}: {of_english:?}, {of_other:?}",
                other.language
            );
        }
    }
}

/// The plural categories of a language (CLDR).
const fn categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::English | Language::German => &["one", "other"],
        Language::Spanish | Language::French => &["one", "many", "other"],
        Language::Arabic => &["zero", "one", "two", "few", "many", "other"],
    }
}

#[test]
fn a_choice_is_by_the_plural_categories_of_the_language() {
    for part in PARTS {
        for (key, message) in messages(part) {
            for element in message.value.unwrap().elements {
                let PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                } = element
                else {
                    continue;
                };
                for variant in &variants {
                    let fits = match variant.key {
                        VariantKey::NumberLiteral { .. } => true,
                        VariantKey::Identifier { name } => categories(part.language).contains(&name),
                    };
                    assert!(fits, "{key} in {}: {:?}", part.language, variant.key);
                    let is_other = matches!(variant.key, VariantKey::Identifier { name: "other" });
                    assert_eq!(variant.default, is_other, "{key} in {}", part.language);
                }
            }
        }
    }
}

fn chooses(pattern: &Pattern<&str>) -> bool {
    let elements = pattern.elements.iter();
    elements.into_iter().any(|element| {
        matches!(
            element,
            PatternElement::Placeable {
                expression: Expression::Select { .. }
            }
        )
    })
}

#[test]
fn a_choice_in_the_browsers_part_is_the_whole_message() {
    for part in PARTS.iter().filter(|part| part.name == "browser") {
        for (key, message) in messages(part) {
            let pattern = message.value.unwrap();
            if let [
                PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                },
            ] = &pattern.elements[..]
            {
                assert!(!variants.iter().any(|variant| chooses(&variant.value)), "{key}");
            } else {
                assert!(!chooses(&pattern), "{key} in {}", part.language);
            }
        }
    }
}

/// What a message says without its facts.
fn words(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter();
    elements
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants.iter().map(|variant| words(&variant.value)).collect(),
            PatternElement::Placeable { .. } => String::new(),
        })
        .collect()
}

#[test]
fn no_sentence_is_left_in_english() {
    for (english, other) in beside_english() {
        let mut others = messages(other);
        for (key, message) in messages(english) {
            let text = words(message.value.as_ref().unwrap());
            let translated = others.remove(key).map(|message| words(&message.value.unwrap()));
            assert!(
                text.split_whitespace().count() < 4 || translated.as_ref() != Some(&text),
                "{key} in {}: {text}",
                other.language
            );
        }
    }
}

/// All sources of the pages and the mails.
fn sources() -> String {
    fn read(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                all.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut all = String::new();
    for folder in ["app/src", "crates/mail/src"] {
        read(&root.join(folder), &mut all);
    }
    all
}

/// The keys with which this macro is called.
fn keys_of<'s>(call: &str, sources: &'s str) -> Vec<&'s str> {
    let calls = sources.match_indices(call);
    calls
        .filter(|(at, _)| !sources[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '_'))
        .filter_map(|(at, _)| sources[at + call.len()..].trim_start().strip_prefix('"'))
        .filter_map(|rest| rest.split('"').next())
        // The example in the documentation of the macros.
        .filter(|key| *key != "key")
        .collect()
}

#[test]
fn what_the_sources_say_is_in_the_catalogue_and_the_browser_has_what_it_says() {
    let sources = sources();
    let known: BTreeMap<&str, &str> = in_english()
        .flat_map(|part| messages(part).into_keys().map(|key| (key, part.name)))
        .collect();
    let (server, both) = (keys_of("t!(", &sources), keys_of("both!(", &sources));
    assert!(
        server.len() > 500 && both.len() > 100,
        "the sources are read as they are written"
    );
    for key in server {
        assert!(known.contains_key(key), "{key} is not in the catalogue");
    }
    for key in both {
        assert_eq!(known.get(key), Some(&"browser"), "{key}");
    }
    for key in known.keys() {
        assert!(sources.contains(&format!("\"{key}\"")), "nobody says {key}");
    }
}
