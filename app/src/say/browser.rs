//! The messages that came with the page.

use catalogue::Fact;
use js_sys::{Array, JSON, Object, Reflect};
use leptos::prelude::document;
use leptos::wasm_bindgen::JsValue;
use std::cell::RefCell;
use std::collections::HashMap;

thread_local! {
    static MESSAGES: JsValue = document()
        .get_element_by_id("messages")
        .and_then(|messages| messages.text_content())
        .and_then(|messages| JSON::parse(&messages).ok())
        .unwrap_or(JsValue::UNDEFINED);
    static SAID: RefCell<HashMap<&'static str, &'static str>> = RefCell::default();
}

/// The page's language, as a tag.
pub(crate) fn language() -> String {
    let html = document().document_element();
    html.and_then(|html| html.get_attribute("lang"))
        .unwrap_or_else(|| "en".to_owned())
}

/// The message that names no fact; its key where the page has none.
pub(crate) fn text(key: &'static str) -> &'static str {
    SAID.with_borrow_mut(|said| {
        *said
            .entry(key)
            .or_insert_with(|| message(key).map_or(key, |message| message.leak()))
    })
}

/// The message with its facts; its key where the page has none.
pub(crate) fn told(key: &'static str, facts: &[(&'static str, Fact<'_>)]) -> String {
    match message(key).or_else(|| by_count(key, facts)) {
        Some(template) => filled_in(&template, facts),
        None => key.to_owned(),
    }
}

/// The template with each fact where its name stands in braces. Braces in a fact mean nothing.
fn filled_in(template: &str, facts: &[(&'static str, Fact<'_>)]) -> String {
    let mut told = String::new();
    let mut rest = template;
    while let Some((before, named)) = rest.split_once('{') {
        let (name, after) = named.split_once('}').unwrap_or((named, ""));
        told.push_str(before);
        match facts.iter().find(|(known, _)| *known == name) {
            Some((_, Fact::Text(text))) => told.push_str(text),
            Some((_, Fact::Count(count))) => told.push_str(&count.to_string()),
            None => {}
        }
        rest = after;
    }
    told.push_str(rest);
    told
}

/// The text for how many there are.
fn by_count(key: &str, facts: &[(&'static str, Fact<'_>)]) -> Option<String> {
    let by = message(&format!("{key}#"))?;
    let count = facts.iter().find_map(|(name, fact)| match fact {
        Fact::Count(count) if *name == by => Some(*count),
        _ => None,
    })?;
    let rules = js_sys::Intl::PluralRules::new(&Array::of1(&language().into()), &Object::new());
    #[expect(clippy::cast_precision_loss, reason = "nobody counts so far on a page")]
    let category = String::from(rules.select(count as f64));
    message(&format!("{key}[{count}]"))
        .or_else(|| message(&format!("{key}[{category}]")))
        .or_else(|| message(&format!("{key}[other]")))
}

fn message(key: &str) -> Option<String> {
    MESSAGES.with(|messages| Reflect::get(messages, &key.into()).ok()?.as_string())
}
