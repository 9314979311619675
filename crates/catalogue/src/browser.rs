//! The messages that go to the browser with the page.
//!
//! The browser has no Fluent: it would weigh as much as a third of all it loads. It gets `browser.ftl` as flat texts with
//! `{name}` for a fact. A message that one count decides has `key#` with the count's name, and a text `key[one]` for each of
//! its plural categories (CLDR); `Intl.PluralRules` chooses among them, as Fluent does on the server.

use crate::parts::{BROWSER, PARTS};
use domain::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

static TEXTS: LazyLock<HashMap<Language, String>> = LazyLock::new(|| {
    let languages = Language::ALL.iter();
    languages
        .map(|language| {
            let texts = texts(*language);
            // `<` ends no script element (HTML, 13.1.2.6), and reads the same in JSON.
            let json = serde_json::to_string(&texts).unwrap_or_default();
            (*language, json.replace('<', "\\u003c"))
        })
        .collect()
});

/// The messages for the browser, as a JSON object of texts that may stand in a script element.
pub fn for_browser(language: Language) -> &'static str {
    TEXTS.get(&language).map_or("{}", String::as_str)
}

fn texts(language: Language) -> BTreeMap<String, String> {
    let part = PARTS
        .iter()
        .find(|part| part.language == language && part.name == BROWSER);
    let text = part.map_or("", |part| part.text);
    let resource = match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            flatten(message, &mut texts);
        }
    }
    texts
}

fn flatten(message: &Message<&str>, texts: &mut BTreeMap<String, String>) {
    let (key, Some(pattern)) = (message.id.name, &message.value) else {
        return;
    };
    let [
        PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        },
    ] = &pattern.elements[..]
    else {
        texts.insert(key.to_owned(), template(pattern));
        return;
    };
    if let InlineExpression::VariableReference { id } = selector {
        texts.insert(format!("{key}#"), id.name.to_owned());
    }
    for variant in variants {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
        texts.insert(format!("{key}[{name}]"), template(&variant.value));
    }
}

fn template(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter();
    elements
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => format!("{{{}}}", id.name),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => (*value).to_owned(),
            PatternElement::Placeable { .. } => String::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_becomes_a_flat_text_and_one_that_a_count_decides_a_text_for_each_number() {
        let texts = texts(Language::English);
        assert_eq!(texts["product"], "Usher");
        assert_eq!(texts["wait-seconds#"], "seconds");
        assert_eq!(
            texts["wait-seconds[other]"],
            "There were too many tries. Wait {seconds} seconds and try again."
        );
        assert!(!for_browser(Language::English).contains('<'));
    }
}
