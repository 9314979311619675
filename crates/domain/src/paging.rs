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

/// Which part of a list is shown that is paged by its rows: however long the list is, and however many rows are added
/// meanwhile, it costs the same and skips none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ListPart<K> {
    /// Its beginning.
    #[default]
    Start,
    /// What comes after this row.
    After(K),
    /// What comes before this row, up to it.
    Before(K),
}

/// A part of a list that is paged by its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice<T> {
    /// Its rows, in the order of the list.
    pub rows: Vec<T>,
    /// Whether rows come before.
    pub before: bool,
    /// Whether rows come after.
    pub after: bool,
}

impl<T> Slice<T> {
    /// Out of rows as they were found in the direction that `part` goes, up to one more than `size`: before a row the
    /// nearest comes first.
    pub fn found<K>(mut rows: Vec<T>, part: &ListPart<K>, size: i64) -> Self {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let more = rows.len() > size;
        rows.truncate(size);
        let (before, after) = match part {
            ListPart::Start => (false, more),
            ListPart::After(_) => (true, more),
            ListPart::Before(_) => {
                rows.reverse();
                (more, true)
            }
        };
        Self { rows, before, after }
    }

    /// A part without rows, of a list without any.
    pub const fn empty() -> Self {
        Self {
            rows: Vec::new(),
            before: false,
            after: false,
        }
    }

    /// The same part with other rows.
    pub fn map<U>(self, to: impl FnMut(T) -> U) -> Slice<U> {
        Slice {
            rows: self.rows.into_iter().map(to).collect(),
            before: self.before,
            after: self.after,
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
            (ListPart::Start, vec![9, 8], vec![9, 8], false, false),
            (ListPart::Start, vec![9, 8, 7], vec![9, 8], false, true),
            (ListPart::After(8), vec![7, 6, 5], vec![7, 6], true, true),
            (ListPart::After(8), vec![7], vec![7], true, false),
            (ListPart::Before(6), vec![7, 8, 9], vec![8, 7], true, true),
            (ListPart::Before(7), vec![8, 9], vec![9, 8], false, true),
        ] {
            let page = Slice::found(found, &key, 2);
            assert_eq!(
                page,
                Slice {
                    rows,
                    before: newer,
                    after: older
                },
                "{key:?}"
            );
        }
    }
}
