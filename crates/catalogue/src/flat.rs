//! Messages as flat texts: `{name}` stands for a fact.

use domain::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// The flat texts of a part, by key. A message that one count decides has `key#` with the count's name, and a text `key[one]`
/// for each of its plural categories (CLDR).
pub(crate) fn flat(language: Language, part: &str) -> Vec<(String, String)> {
    let resource = match parser::parse(part) {
        // What is wrong with a part is a test's to say; what is right in it is said.
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            flatten(language, message, &mut texts);
        }
    }
    texts
}

fn flatten(language: Language, message: &Message<&str>, texts: &mut Vec<(String, String)>) {
    let (key, Some(pattern)) = (message.id.name, &message.value) else {
        return;
    };
    let [
        PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        },
    ] = &pattern.elements[..]
    else {
        texts.push((key.to_owned(), template(language, pattern)));
        return;
    };
    if let InlineExpression::VariableReference { id } = selector {
        texts.push((format!("{key}#"), id.name.to_owned()));
    }
    for variant in variants {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
        texts.push((format!("{key}[{name}]"), template(language, &variant.value)));
    }
}

fn template(language: Language, pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter();
    elements
        .map(|element| match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => (*value).to_owned(),
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
