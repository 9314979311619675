//! A statement with its values, on its way to a connection.

use crate::backend::Backend;
use crate::row::Row;
use crate::sql::Sql;
use crate::unavailable::told;
use crate::value::{Bind, Value};
use anyhow::{Result, anyhow};
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};
use std::iter;

/// A statement with values for `$1`, `$2` and so on, in the order of [`Query::bind`].
#[derive(Debug)]
pub(crate) struct Query {
    text: Text,
    values: Vec<Value>,
}

#[derive(Debug)]
enum Text {
    Fixed(Sql),
    Composed(String),
}

/// A statement of fixed text.
pub(crate) fn query(sql: Sql) -> Query {
    Query {
        text: Text::Fixed(sql),
        values: Vec::new(),
    }
}

/// A statement composed of constants, with its values; nothing that anybody typed is in the text.
pub(crate) fn composed(sql: String, values: Vec<Value>) -> Query {
    Query {
        text: Text::Composed(sql),
        values,
    }
}

/// Several statements as one, for a database that takes them so ([`Backend::JOINS_STATEMENTS`]).
pub(crate) fn joined<DB: Backend>(queries: Vec<Query>) -> Query {
    let (mut texts, mut values) = (Vec::with_capacity(queries.len()), Vec::new());
    for query in queries {
        texts.push(renumbered(query.text.of::<DB>(), values.len()));
        values.extend(query.values);
    }
    composed(texts.join(";\n"), values)
}

impl Text {
    fn of<DB: Backend>(&self) -> &str {
        match self {
            Self::Fixed(sql) => DB::choose(*sql),
            Self::Composed(sql) => sql,
        }
    }
}

/// The statement with `$1` made `$4`, and so on, where three values come before its own. No statement has a dollar sign
/// for anything else.
fn renumbered(sql: &str, before: usize) -> String {
    let mut parts = sql.split('$');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        debug_assert!(digits > 0, "a dollar sign that is no placeholder: {sql}");
        let (number, rest) = part.split_at(digits);
        let number: usize = number.parse().unwrap_or_default();
        text.push('$');
        text.push_str(&(number + before).to_string());
        text.push_str(rest);
    }
    text
}

/// So many values of a list, or of rows, stand in one statement. SQLite takes 32,766, but looks for each among all that came
/// before, and does it twice: with thousands of them that takes longer than the statement.
const MOST_VALUES: usize = 2_000;

/// Statements that each end with a part of a list, after values that each has before it; none for an empty list. What orders,
/// limits or counts the whole list does so for each part: see [`with_whole_list`].
pub(crate) fn with_list<T: Bind>(
    sql: &'static str,
    before: &[Value],
    list: impl IntoIterator<Item = T>,
) -> Vec<Query> {
    let list: Vec<Value> = list.into_iter().map(Bind::value).collect();
    let parts = list.chunks(MOST_VALUES);
    parts
        .map(|some| ended(sql, before.to_vec(), some.to_vec()))
        .collect()
}

/// One statement that ends with a list, for lists that are known to be short.
pub(crate) fn with_whole_list<T: Bind>(
    sql: &str,
    values: Vec<Value>,
    list: impl IntoIterator<Item = T>,
) -> Query {
    ended(sql, values, list.into_iter().map(Bind::value).collect())
}

fn ended(sql: &str, mut values: Vec<Value>, mut list: Vec<Value>) -> Query {
    let first = values.len() + 1;
    values.append(&mut list);
    let places: Vec<String> = (first..=values.len())
        .map(|number| format!("${number}"))
        .collect();
    composed(format!("{sql}({})", places.join(", ")), values)
}

/// Statements that each write many rows, of as many values each: `head`, the rows, `tail`; after values that each has before
/// its rows; made one after the other, as they are asked for. None where there are no rows.
pub(crate) fn with_rows(
    head: &'static str,
    before: Vec<Value>,
    rows: impl IntoIterator<Item = Vec<Value>>,
    tail: &'static str,
) -> impl Iterator<Item = Query> {
    let mut rows = rows.into_iter().peekable();
    iter::from_fn(move || {
        let width = rows.peek()?.len().max(1);
        let (mut text, mut values, mut between) = (head.to_owned(), before.clone(), "(");
        for row in rows.by_ref().take((MOST_VALUES / width).max(1)) {
            for value in row {
                values.push(value);
                text.push_str(between);
                text.push('$');
                text.push_str(&values.len().to_string());
                between = ", ";
            }
            between = "), (";
        }
        text.push(')');
        text.push_str(tail);
        Some(composed(text, values))
    })
}

impl Query {
    /// Its values, in their order.
    pub(crate) fn into_values(self) -> Vec<Value> {
        self.values
    }

    /// The statement with a constant after what it has.
    pub(crate) fn followed_by<DB: Backend>(self, rest: &'static str) -> Self {
        composed(format!("{}{rest}", self.text.of::<DB>()), self.values)
    }

    /// Adds the value of the next placeholder.
    pub(crate) fn bind(mut self, value: impl Bind) -> Self {
        self.values.push(value.value());
        self
    }

    fn into_parts<DB: Backend>(self) -> Result<(SqlStr, DB::Arguments)> {
        let sql = match self.text {
            Text::Fixed(sql) => DB::choose(sql).into_sql_str(),
            Text::Composed(sql) => AssertSqlSafe(sql).into_sql_str(),
        };
        let mut arguments = DB::Arguments::default();
        for value in self.values {
            DB::add(&mut arguments, value).map_err(|error| anyhow!(error))?;
        }
        Ok((sql, arguments))
    }

    /// Runs it; all rows.
    pub(crate) async fn all<DB: Backend, T>(
        self,
        connection: &mut DB::Connection,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let (sql, arguments) = self.into_parts::<DB>()?;
        let rows = DB::fetch_all(connection, sql, arguments)
            .await
            .map_err(told::<DB>)?;
        rows.into_iter().map(|row| read(&Row(row))).collect()
    }

    /// Runs it; the first row, if there is one.
    pub(crate) async fn optional<DB: Backend, T>(
        self,
        connection: &mut DB::Connection,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Option<T>> {
        let (sql, arguments) = self.into_parts::<DB>()?;
        let row = DB::fetch_optional(connection, sql, arguments)
            .await
            .map_err(told::<DB>)?;
        row.map(|row| read(&Row(row))).transpose()
    }

    /// Runs it; the row that there always is.
    pub(crate) async fn one<DB: Backend, T>(
        self,
        connection: &mut DB::Connection,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<T> {
        self.optional(connection, read)
            .await?
            .ok_or_else(|| anyhow!("a statement that always answers gave no row"))
    }

    /// Runs it; how many rows it wrote.
    pub(crate) async fn execute<DB: Backend>(self, connection: &mut DB::Connection) -> Result<i64> {
        let (sql, arguments) = self.into_parts::<DB>()?;
        let written = DB::execute(connection, sql, arguments)
            .await
            .map_err(told::<DB>)?;
        Ok(i64::try_from(written)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(queries: impl IntoIterator<Item = Query>) -> Vec<usize> {
        queries
            .into_iter()
            .map(|query| query.into_values().len())
            .collect()
    }

    #[test]
    fn a_long_list_and_many_rows_are_cut_into_statements_of_2_000_values() {
        let list = |length: i64| with_list("IN ", &[7_i64.value()], 0..length);
        assert_eq!(sizes(list(0)), [0_usize; 0]);
        assert_eq!(sizes(list(2_000)), [2_001]);
        assert_eq!(sizes(list(4_001)), [2_001, 2_001, 2]);
        let rows = |length: i64, width: usize| {
            let row = move |number: i64| vec![number.value(); width];
            with_rows("VALUES ", vec![7_i64.value()], (0..length).map(row), ";")
        };
        assert_eq!(sizes(rows(0, 3)), [0_usize; 0]);
        assert_eq!(sizes(rows(667, 3)), [1_999, 4]);
        assert_eq!(sizes(rows(2, 2_500)), [2_501, 2_501], "a row is never cut");
        let texts: Vec<String> = rows(3, 1_500)
            .map(|query| query.text.of::<sqlx::Sqlite>().to_owned())
            .collect();
        assert!(
            texts
                .iter()
                .all(|text| text.starts_with("VALUES ($2, $3, ") && text.ends_with("$1501);"))
        );
    }
}
