//! Words with facts between them.

use std::borrow::Cow;
use std::fmt;

/// A sentence; its facts are kept apart from its words, so that a template can tell them apart too.
pub(crate) struct Sentence(pub(crate) Vec<Piece>);

/// A part of a sentence.
pub(crate) enum Piece {
    /// The same in every message.
    Words(Cow<'static, str>),
    /// What this message is about.
    Fact(String),
}

impl Sentence {
    /// Puts each fact where the words name it in braces. Braces in a fact mean nothing, and a name that is none of the
    /// facts stays as it is.
    pub(crate) fn of(words: impl Into<Cow<'static, str>>, facts: &[(&str, &str)]) -> Self {
        match words.into() {
            Cow::Borrowed(words) => Self::split(words, facts, Cow::Borrowed),
            Cow::Owned(words) => Self::split(&words, facts, |words| Cow::Owned(words.to_owned())),
        }
    }

    fn split<'w>(
        words: &'w str,
        facts: &[(&str, &str)],
        kept: impl Fn(&'w str) -> Cow<'static, str>,
    ) -> Self {
        let mut pieces = Vec::new();
        let mut rest = words;
        while let Some(start) = rest.find('{') {
            let (before, named) = rest.split_at(start);
            let end = named.find('}').map_or(named.len(), |last| last + 1);
            let (named, after) = named.split_at(end);
            let known = facts.iter().find(|(name, _)| named == format!("{{{name}}}"));
            pieces.push(Piece::Words(kept(before)));
            pieces.push(known.map_or(Piece::Words(kept(named)), |(_, fact)| {
                Piece::Fact((*fact).to_owned())
            }));
            rest = after;
        }
        pieces.push(Piece::Words(kept(rest)));
        Self(pieces)
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Words(words) => f.write_str(words),
            Piece::Fact(fact) => f.write_str(fact),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_stand_where_the_words_name_them() {
        let facts = [("a", "one"), ("b", "two")];
        let sentence = |words| Sentence::of(words, &facts).to_string();
        assert_eq!(sentence("{a} and {b}, {a}{b}."), "one and two, onetwo.");
        assert_eq!(sentence("none"), "none");
        assert_eq!(sentence("{c} {a} {"), "{c} one {");
    }

    #[test]
    fn a_fact_that_names_another_is_no_more_than_text() {
        let facts = [("a", "{b} {a"), ("b", "secret")];
        assert_eq!(Sentence::of("{a}}", &facts).to_string(), "{b} {a}");
    }
}
