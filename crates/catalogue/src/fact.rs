//! What a message names.

use std::borrow::Cow;

/// A fact in a message: a text as it is, or a count, by which a language chooses its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact<'a> {
    /// Put in as it is.
    Text(Cow<'a, str>),
    /// Put in as digits, and decides between one and several.
    Count(i64),
}

impl<'a> From<&'a str> for Fact<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Fact<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Fact<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! counts {
    ($($number:ty),+) => { $(
        impl From<$number> for Fact<'_> {
            fn from(count: $number) -> Self {
                Self::Count(i64::from(count))
            }
        }
    )+ };
}

counts!(i64, i32, u32, u16, u8);

impl From<usize> for Fact<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Fact<'_> {
    fn from(count: u64) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
