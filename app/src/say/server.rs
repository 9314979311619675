//! The whole catalogue, and in which language this request is answered.

use crate::ssr::Visitor;
use catalogue::Fact;
use domain::Language;
use http::request::Parts;
use leptos::prelude::use_context;
use std::cell::Cell;

tokio::task_local! {
    /// The language of the request that this task answers.
    static ANSWERED_IN: Language;
}

thread_local! {
    /// The language of what is drawn here and now.
    static DRAWN_IN: Cell<Option<Language>> = const { Cell::new(None) };
}

/// The message that names no fact.
pub(crate) fn text(key: &'static str) -> &'static str {
    catalogue::text(language(), key)
}

/// The message with its facts.
pub(crate) fn told(key: &'static str, facts: &[(&'static str, Fact<'_>)]) -> String {
    catalogue::told(language(), key, facts)
}

/// The language of whoever reads the answer.
///
/// Leptos gives work to tasks of its own, which know the request by their context alone.
pub(crate) fn language() -> Language {
    DRAWN_IN
        .get()
        .or_else(|| ANSWERED_IN.try_with(|language| *language).ok())
        .or_else(|| {
            let parts = use_context::<Parts>()?;
            Some(parts.extensions.get::<Visitor>()?.language)
        })
        .unwrap_or_default()
}

/// Answers a request in the language.
pub(crate) async fn scoped<F: Future>(language: Language, answer: F) -> F::Output {
    ANSWERED_IN.scope(language, answer).await
}

/// Draws without waiting for anything, and asks for the language once.
pub(crate) fn speaking<T>(draw: impl FnOnce() -> T) -> T {
    speaking_in(language(), draw)
}

/// Draws in this language, whoever reads the answer.
pub(crate) fn speaking_in<T>(language: Language, draw: impl FnOnce() -> T) -> T {
    let _outer = Outer(DRAWN_IN.replace(Some(language)));
    draw()
}

/// What was drawn in before: again once it is dropped, by a panic as well.
struct Outer(Option<Language>);

impl Drop for Outer {
    fn drop(&mut self) {
        DRAWN_IN.set(self.0);
    }
}
