//! Lists in pages.

/// How many rows a page shows.
pub const PAGE_SIZE: i64 = 50;

/// The number of a page, from 1 to 100,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageNumber(i64);

impl PageNumber {
    /// The first page.
    pub const FIRST: Self = Self(1);

    /// How many rows come before it.
    pub const fn offset(self) -> i64 {
        (self.0 - 1) * PAGE_SIZE
    }
    /// From 1.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<i64> for PageNumber {
    fn from(number: i64) -> Self {
        Self(number.clamp(1, 100_000))
    }
}

impl From<PageNumber> for i64 {
    fn from(page: PageNumber) -> Self {
        page.0
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows of this page, at most [`PAGE_SIZE`].
    pub rows: Vec<T>,
    /// Which page it is.
    pub number: PageNumber,
    /// How many rows the whole list has.
    pub total: i64,
}

impl<T> Page<T> {
    /// How many pages there are; at least 1.
    pub fn pages(&self) -> i64 {
        ((self.total + PAGE_SIZE - 1) / PAGE_SIZE).max(1)
    }

    /// The same page with other rows.
    pub fn map<U>(self, to: impl FnMut(T) -> U) -> Page<U> {
        Page {
            rows: self.rows.into_iter().map(to).collect(),
            number: self.number,
            total: self.total,
        }
    }
}
