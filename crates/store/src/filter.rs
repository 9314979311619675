//! The `WHERE` of a list, put together from constants; what was typed travels as values only.

use crate::query::{Query, composed};
use crate::value::{Bind, Value};
use domain::{ListPart, PageNumber};
use service::ports::BusinessScope;

/// Conditions and their values.
#[derive(Default)]
pub(crate) struct Filter {
    conditions: String,
    values: Vec<Value>,
}

impl Filter {
    /// What a scope lets through; None if that is nothing.
    pub(crate) fn of_scope(
        scope: BusinessScope,
        business: &'static str,
        department: &'static str,
    ) -> Option<Self> {
        let filter = Self::default().and(business, scope.business);
        match scope.confined_to {
            None => Some(filter),
            Some(None) => None,
            Some(Some(unit)) => Some(filter.and(department, unit)),
        }
    }

    /// Adds a condition on a value, which stands where the text has `?`.
    pub(crate) fn and(mut self, condition: &'static str, value: impl Bind) -> Self {
        self.values.push(value.value());
        let placeholder = format!("${}", self.values.len());
        self.add(&condition.replace('?', &placeholder))
    }

    /// Adds a condition on two values, which stand where the text has `?` and `!`.
    pub(crate) fn and_two(mut self, condition: &str, first: impl Bind, second: impl Bind) -> Self {
        self.values.extend([first.value(), second.value()]);
        let places = (self.values.len() - 1, self.values.len());
        let condition = condition.replace('?', &format!("${}", places.0));
        self.add(&condition.replace('!', &format!("${}", places.1)))
    }

    /// Adds that a column is one of these.
    pub(crate) fn and_one_of<T: Bind>(
        mut self,
        column: &'static str,
        these: impl IntoIterator<Item = T>,
    ) -> Self {
        let first = self.values.len() + 1;
        self.values.extend(these.into_iter().map(Bind::value));
        let places: Vec<String> = (first..=self.values.len())
            .map(|number| format!("${number}"))
            .collect();
        self.add(&format!("{column} IN ({})", places.join(", ")))
    }

    /// Adds a condition without a value.
    pub(crate) fn and_that(self, condition: &'static str) -> Self {
        self.add(condition)
    }

    /// Adds a condition where there is a value for it.
    pub(crate) fn and_maybe(self, condition: &'static str, value: Option<impl Bind>) -> Self {
        match value {
            Some(value) => self.and(condition, value),
            None => self,
        }
    }

    /// Adds that a lower-cased text column has `search` in it, in any case; nothing, if it is empty.
    pub(crate) fn and_search(self, condition: &'static str, search: &str) -> Self {
        if search.trim().is_empty() {
            return self;
        }
        self.and(condition, part_of(search))
    }

    /// The conditions with their values.
    pub(crate) fn into_parts(self) -> (String, Vec<Value>) {
        (self.conditions, self.values)
    }

    /// The statement that fetches a page by its key, and one row more, by which it is seen that there are more: `head`, the
    /// conditions, `order`, a limit, `tail`.
    pub(crate) fn into_keyed(self, head: &str, order: &str, tail: &str, size: i64) -> Query {
        let Self { conditions, values } = self;
        let limit = values.len() + 1;
        let sql = format!("{head}{conditions} ORDER BY {order} LIMIT ${limit}{tail}");
        composed(sql, values).bind(size + 1)
    }

    /// The statement that fetches a part of a list of numbered rows.
    pub(crate) fn numbered(self, part: ListPart<i64>, head: &str, size: i64) -> Query {
        let (fitting, order) = match part {
            ListPart::Start => (self, "number"),
            ListPart::After(number) => (self.and("number > ?", number), "number"),
            ListPart::Before(number) => (self.and("number < ?", number), "number DESC"),
        };
        fitting.into_keyed(head, order, "", size)
    }

    fn add(mut self, condition: &str) -> Self {
        self.conditions.push_str(if self.conditions.is_empty() {
            " WHERE "
        } else {
            " AND "
        });
        self.conditions.push_str(condition);
        self
    }

    /// The statements that count the rows, and that fetch a page of them: `count`, the conditions; and `head`, the
    /// conditions, `order`, a limit of `size` and the page's offset, `tail`.
    pub(crate) fn into_queries(self, list: &List, page: PageNumber, size: i64) -> (Query, Query) {
        let Self { conditions, values } = self;
        let (limit, offset) = (values.len() + 1, values.len() + 2);
        let page_sql = format!(
            "{}{conditions} ORDER BY {} LIMIT ${limit} OFFSET ${offset}{}",
            list.head, list.order, list.tail
        );
        let count = composed(format!("{}{conditions}", list.count), values.clone());
        let rows = composed(page_sql, values).bind(size).bind(page.offset());
        (count, rows)
    }
}

/// The pattern (`ESCAPE '!'`) of whatever has the text in it, in lower case.
pub(crate) fn part_of(search: &str) -> String {
    let search = search.trim().to_lowercase();
    let literal = search.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{literal}%")
}

/// The fixed parts of a list's statements.
pub(crate) struct List {
    /// `SELECT COUNT(*) AS total FROM ..`
    pub(crate) count: &'static str,
    /// Everything before the conditions.
    pub(crate) head: &'static str,
    /// What the page is sorted by.
    pub(crate) order: &'static str,
    /// Everything after the page's offset.
    pub(crate) tail: &'static str,
}
