//! Messages as flat texts: `{name}` stands for a fact.

use domain::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// The flat texts of a part, by key. A message that one count decides has `key#` with the count's name, and a text `key[one]`
/// for each of its plural categories (CLDR).
pub(crate) fn flat<'p>(
    language: Language,
    part: impl Iterator<Item = &'p Entry<&'p str>>,
) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for entry in part {
        if let Entry::Message(message) = entry {
            flatten(language, message, &mut texts);
        }
    }
    texts
}

fn flatten(language: Language, message: &Message<&str>, texts: &mut BTreeMap<String, String>) {
    let (key, Some(pattern)) = (message.id.name, &message.value) else {
        return;
    };
    let [
        PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        },
    ] = &pattern.elements[..]
    else {
        texts.insert(key.to_owned(), template(language, pattern));
        return;
    };
    if let InlineExpression::VariableReference { id } = selector {
        texts.insert(format!("{key}#"), id.name.to_owned());
    }
    for variant in variants {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
        texts.insert(format!("{key}[{name}]"), template(language, &variant.value));
    }
}

fn template(language: Language, pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter();
    elements
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => unescape_unicode_to_string(value).into_owned(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => fact(language, id.name),
            PatternElement::Placeable { .. } => String::new(),
        })
        .collect()
}

/// A fact is set apart (U+2068, U+2069) where the text around it runs from right to left, as Fluent does it. A link is not: what
/// makes it clickable would take the marks into it.
fn fact(language: Language, name: &str) -> String {
    if language.is_right_to_left() && name != "link" {
        format!("\u{2068}{{{name}}}\u{2069}")
    } else {
        format!("{{{name}}}")
    }
}
