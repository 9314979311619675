//! Sentences with something in their middle that is more than text: a link, a time that is told in the reader's zone.

use leptos::prelude::*;

/// Stands for it while the sentence is said; nobody types an OBJECT REPLACEMENT CHARACTER.
const HERE: &str = "\u{fffc}";

/// The sentence that `say` says of a stand-in, with `within` in its place.
pub(crate) fn around(say: impl FnOnce(&'static str) -> String, within: impl IntoView + 'static) -> AnyView {
    let sentence = say(HERE);
    let (before, after) = sentence.split_once(HERE).unwrap_or((&sentence, ""));
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    (text(before), within.into_any(), text(after)).into_any()
}
