//! A list as a table for other programs: sent as it is read, some rows at a time, however many there are.

use crate::say::{language, scoped};
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use csv::{QuoteStyle, Terminator, WriterBuilder};
use domain::{ListPart, Slice, defused};
use futures::stream::{StreamExt, once, try_unfold};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use std::future::{Future, ready};
use tracing::{Instrument, Span};

/// A byte order mark tells spreadsheets that it is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Some rows of a table, and after which one those come that follow; None: these are the last.
pub(super) struct Batch<K> {
    rows: Vec<Vec<String>>,
    last: Option<K>,
}

impl<K> Batch<K> {
    /// Out of a part of a list: what a row's key and its cells are.
    pub(super) fn of<T>(slice: &Slice<T>, key: impl Fn(&T) -> K, cells: impl Fn(&T) -> Vec<String>) -> Self {
        Self::of_some(slice, key, |row| Some(cells(row)))
    }

    /// The same without the rows that have no cells.
    pub(super) fn of_some<T>(
        slice: &Slice<T>,
        key: impl Fn(&T) -> K,
        cells: impl Fn(&T) -> Option<Vec<String>>,
    ) -> Self {
        Self {
            rows: slice.rows.iter().filter_map(cells).collect(),
            last: slice.rows.last().filter(|_| slice.after).map(key),
        }
    }
}

/// The list's table, `usher-<list>.csv`: the heads at once, then one batch after the other, each fetched when the one before
/// it was sent. All is said in the language of the request, which is answered before the table is read.
pub(super) fn csv_table<K, F>(
    list: &'static str,
    heads: &[&str],
    batches: impl Fn(ListPart<K>) -> F + Send + 'static,
) -> Response
where
    K: Send + 'static,
    F: Future<Output = anyhow::Result<Batch<K>>> + Send + 'static,
{
    let heads = head_line(heads.iter().map(|head| (*head).to_owned()).collect());
    let (language, span) = (language(), Span::current());
    let rest = try_unfold(Some(ListPart::Start), move |part| {
        let batch = part.map(&batches);
        let rows = async move {
            let Some(batch) = batch else { return Ok(None) };
            let batch = scoped(language, batch).await.inspect_err(|error| {
                let error = format!("{error:#}");
                tracing::error!(list, error, "a table broke off");
            })?;
            let text = row_lines(&batch.rows)?;
            anyhow::Ok(Some((text, batch.last.map(ListPart::After))))
        };
        rows.instrument(span.clone())
    });
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"usher-{list}.csv\""),
        ),
    ];
    let body = Body::from_stream(once(ready(heads)).chain(rest));
    (headers, body).into_response()
}

/// The heads as a line. Between quotes, where one of them holds what could pass for the end of a cell, or the line for one
/// that names the separator (`sep=;`).
pub(super) fn head_line(heads: Vec<String>) -> anyhow::Result<Vec<u8>> {
    let quotes = if heads.iter().any(|head| head.contains([';', '\t', '='])) {
        QuoteStyle::Always
    } else {
        QuoteStyle::Necessary
    };
    lines(BYTE_ORDER_MARK, quotes, &[heads])
}

/// Rows as lines. Quotes around each cell: some spreadsheets part cells at semicolons as well.
pub(super) fn row_lines(rows: &[Vec<String>]) -> anyhow::Result<Vec<u8>> {
    lines("", QuoteStyle::Always, rows)
}

/// Rows as lines (RFC 4180) whose cells run nothing.
fn lines(before: &str, quotes: QuoteStyle, rows: &[Vec<String>]) -> anyhow::Result<Vec<u8>> {
    let mut text = before.as_bytes().to_vec();
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(quotes)
        .from_writer(&mut text);
    for row in rows {
        for cell in row {
            writer.write_field(defused(cell).as_ref())?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    drop(writer);
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_as_they_were_written_and_run_nothing() {
        let row = ["1", "c,d", "say \"hi\"", "two\nlines", "a; b", "", "=1", "a;\"=1"].map(ToOwned::to_owned);
        let text = row_lines(&[row.to_vec(), row.to_vec()]).unwrap();
        let line = "\"1\",\"c,d\",\"say \"\"hi\"\"\",\"two\nlines\",\"a; b\",\"\",\"'=1\",\"a;'\"\"=1\"\r\n";
        assert_eq!(String::from_utf8(text.clone()).unwrap(), line.repeat(2));
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&*text);
        let read: Vec<String> = reader
            .records()
            .next()
            .unwrap()
            .unwrap()
            .iter()
            .map(ToOwned::to_owned)
            .collect();
        assert_eq!(read, row.map(|cell| defused(&cell).into_owned()));
    }
    #[test]
    fn heads_stand_between_quotes_where_another_separator_could_be_read_out_of_them() {
        for (heads, written) in [
            (["E-mail", "a, b"], "\u{FEFF}E-mail,\"a, b\"\r\n"),
            (
                ["E-mail", "first; last; both"],
                "\u{FEFF}\"E-mail\",\"first; last; both\"\r\n",
            ),
            (["sep=", ""], "\u{FEFF}\"sep=\",\"\"\r\n"),
        ] {
            let line = head_line(heads.map(ToOwned::to_owned).to_vec()).unwrap();
            assert_eq!(String::from_utf8(line).unwrap(), written);
        }
    }
}
