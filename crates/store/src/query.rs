//! A statement with its values, on its way to a connection.

use crate::backend::Backend;
use crate::row::Row;
use crate::sql::Sql;
use crate::value::{Bind, Value};
use anyhow::{Result, anyhow};
use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};

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

/// A statement that ends with a list, after so many values that are in `values` already.
pub(crate) fn with_list<T: Bind>(
    sql: &str,
    mut values: Vec<Value>,
    list: impl IntoIterator<Item = T>,
) -> Query {
    let first = values.len() + 1;
    values.extend(list.into_iter().map(Bind::value));
    let places: Vec<String> = (first..=values.len())
        .map(|number| format!("${number}"))
        .collect();
    composed(format!("{sql}({})", places.join(", ")), values)
}

/// A statement that writes many rows, of as many values each: `head`, the rows, `tail`; after so many values that are in
/// `values` already.
pub(crate) fn with_rows(
    head: &str,
    mut values: Vec<Value>,
    rows: impl Iterator<Item = Vec<Value>>,
    tail: &str,
) -> Query {
    let mut text = head.to_owned();
    let mut between = "(";
    for row in rows {
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
    composed(text, values)
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
        let rows = DB::fetch_all(connection, sql, arguments).await?;
        rows.into_iter().map(|row| read(&Row(row))).collect()
    }

    /// Runs it; the first row, if there is one.
    pub(crate) async fn optional<DB: Backend, T>(
        self,
        connection: &mut DB::Connection,
        read: fn(&Row<DB>) -> Result<T>,
    ) -> Result<Option<T>> {
        let (sql, arguments) = self.into_parts::<DB>()?;
        let row = DB::fetch_optional(connection, sql, arguments).await?;
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
        Ok(i64::try_from(DB::execute(connection, sql, arguments).await?)?)
    }
}
