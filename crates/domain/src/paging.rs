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

/// Where a page of a list begins that is paged by the key of its rows: however long the list is, and however many rows are
/// added meanwhile, it costs the same and skips none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PageKey<K> {
    /// With the newest row.
    #[default]
    Newest,
    /// With the row that is older than this one's.
    OlderThan(K),
    /// So that it ends before this newer row.
    NewerThan(K),
}

/// A page of a list that is paged by key, the newest row first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyedPage<T> {
    /// The rows of this page.
    pub rows: Vec<T>,
    /// Whether there are newer ones.
    pub newer: bool,
    /// Whether there are older ones.
    pub older: bool,
}

impl<T> KeyedPage<T> {
    /// Of rows as they were found from `key` on, up to one more than `size`: towards newer ones the oldest comes first.
    pub fn found<K>(mut rows: Vec<T>, key: &PageKey<K>, size: usize) -> Self {
        let more = rows.len() > size;
        rows.truncate(size);
        let (newer, older) = match key {
            PageKey::Newest => (false, more),
            PageKey::OlderThan(_) => (true, more),
            PageKey::NewerThan(_) => (more, true),
        };
        if matches!(key, PageKey::NewerThan(_)) {
            rows.reverse();
        }
        Self { rows, newer, older }
    }

    /// A page without rows.
    pub const fn empty() -> Self {
        Self {
            rows: Vec::new(),
            newer: false,
            older: false,
        }
    }

    /// The same page with other rows.
    pub fn map<U>(self, to: impl FnMut(T) -> U) -> KeyedPage<U> {
        KeyedPage {
            rows: self.rows.into_iter().map(to).collect(),
            newer: self.newer,
            older: self.older,
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_by_key_is_newest_first_and_knows_what_lies_before_and_behind_it() {
        for (key, found, rows, newer, older) in [
            (PageKey::Newest, vec![9, 8], vec![9, 8], false, false),
            (PageKey::Newest, vec![9, 8, 7], vec![9, 8], false, true),
            (PageKey::OlderThan(8), vec![7, 6, 5], vec![7, 6], true, true),
            (PageKey::OlderThan(8), vec![7], vec![7], true, false),
            (PageKey::NewerThan(6), vec![7, 8, 9], vec![8, 7], true, true),
            (PageKey::NewerThan(7), vec![8, 9], vec![9, 8], false, true),
        ] {
            let page = KeyedPage::found(found, &key, 2);
            assert_eq!(page, KeyedPage { rows, newer, older }, "{key:?}");
        }
    }
}
