//! Reading a table that a spreadsheet saved: in which encoding, with which separator, and whether it is one at all.

use csv::{ReaderBuilder, StringRecord};
use domain::{Encoding, TableRefusal};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// So many bytes a file may have: 20 MiB.
pub const MOST_TABLE_BYTES: usize = 20 * 1024 * 1024;
/// So many rows below the headings.
const MOST_ROWS: usize = 50_000;
const MOST_COLUMNS: usize = 100;
/// In characters.
const LONGEST_CELL: usize = 5_000;
/// How workbooks begin: as ZIP archives, and as the OLE files of before.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// A table, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// How the file was written.
    pub encoding: Encoding,
    /// Its first line that is not empty.
    pub headings: Vec<String>,
    /// The others: each with its number, as a spreadsheet counts, and its cells as JSON.
    pub rows: Vec<(i64, String)>,
}

/// Reads a file of at most [`MOST_TABLE_BYTES`]; Err says why it is no table that can be worked with.
pub fn read_table(bytes: &[u8]) -> Result<Table, TableRefusal> {
    if bytes.len() > MOST_TABLE_BYTES {
        return Err(TableRefusal::TooLarge);
    }
    if WORKBOOKS.iter().any(|beginning| bytes.starts_with(beginning)) {
        return Err(TableRefusal::Workbook);
    }
    let (text, encoding) = decoded(bytes)?;
    let (separator, text) = named_separator(&text).unwrap_or_else(|| (separator(&text), &text));
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut record, mut row, mut runs_on) = (StringRecord::new(), 0, false);
    let (mut headings, mut rows) = (Vec::new(), Vec::new());
    while reader
        .read_record(&mut record)
        .map_err(|_| TableRefusal::NotText)?
    {
        row += 1 + empty_lines_before(&record, text);
        let cells = cells(&record, row)?;
        runs_on = cells.last().is_some_and(|cell| cell.contains('\n'));
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if headings.is_empty() {
            headings = cells;
            continue;
        }
        if rows.len() == MOST_ROWS {
            return Err(TableRefusal::TooManyRows);
        }
        let cells = serde_json::to_string(&cells).map_err(|_| TableRefusal::NotText)?;
        rows.push((row, cells));
    }
    if runs_on && text.matches('"').count() % 2 == 1 {
        return Err(TableRefusal::OpenQuote { row });
    }
    match (headings.is_empty(), rows.is_empty()) {
        (true, _) => Err(TableRefusal::Empty),
        (false, true) => Err(TableRefusal::NoRows),
        (false, false) => Ok(Table {
            encoding,
            headings,
            rows,
        }),
    }
}

/// The file as text with plain line ends, and how it was read. What says how it is written must be written so.
fn decoded(bytes: &[u8]) -> Result<(String, Encoding), TableRefusal> {
    let utf16 = |encoding: &'static encoding_rs::Encoding| {
        let (text, broken) = encoding.decode_with_bom_removal(bytes);
        if broken {
            Err(TableRefusal::NotText)
        } else {
            Ok((text, Encoding::Utf16))
        }
    };
    let (text, encoding) = if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        let text = std::str::from_utf8(rest).map_err(|_| TableRefusal::NotText)?;
        (Cow::Borrowed(text), Encoding::Utf8)
    } else if bytes.starts_with(b"\xFF\xFE") || has_zeros(bytes, 1) {
        utf16(UTF_16LE)?
    } else if bytes.starts_with(b"\xFE\xFF") || has_zeros(bytes, 0) {
        utf16(UTF_16BE)?
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        (Cow::Borrowed(text), Encoding::Utf8)
    } else {
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
        (text, Encoding::Windows1252)
    };
    if text.contains('\0') {
        return Err(TableRefusal::NotText);
    }
    let text = if text.contains("\r\n") {
        text.replace("\r\n", "\n")
    } else {
        text.into_owned()
    };
    Ok((text, encoding))
}

/// Whether every second of the first bytes, from `offset` on, is zero and the others are not: as Western text in UTF-16 is.
fn has_zeros(bytes: &[u8], offset: usize) -> bool {
    let beginning = &bytes[..bytes.len().min(16)];
    let zero = |from| beginning.iter().skip(from).step_by(2).all(|byte| *byte == 0);
    let other = beginning
        .iter()
        .skip(1 - offset)
        .step_by(2)
        .all(|byte| *byte != 0);
    beginning.len() >= 2 && bytes.len().is_multiple_of(2) && zero(offset) && other
}

/// What a first line such as `sep=;` names, which some spreadsheets write and none shows; and what comes below.
fn named_separator(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.strip_prefix("sep=")?.split_once(['\n', '\r'])?;
    match line.as_bytes() {
        [separator @ (b',' | b';' | b'\t')] => Some((*separator, rest)),
        _ => None,
    }
}

/// What most often stands between the cells of the first line; a comma where nothing does.
fn separator(text: &str) -> u8 {
    let mut found = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => {
                if let Some((_, times)) = found.iter_mut().find(|(separator, _)| *separator == byte) {
                    *times += 1;
                }
            }
        }
    }
    found.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    found[0].0
}

/// How many empty lines the reader skipped before the record.
fn empty_lines_before(record: &StringRecord, text: &str) -> i64 {
    let from = record.position().map_or(0, csv::Position::byte);
    let from = usize::try_from(from).unwrap_or_default();
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    let ends = rest
        .iter()
        .take_while(|byte| matches!(byte, b'\n' | b'\r'))
        .count();
    i64::try_from(ends).unwrap_or_default()
}

fn cells(record: &StringRecord, row: i64) -> Result<Vec<String>, TableRefusal> {
    if record.len() > MOST_COLUMNS {
        return Err(TableRefusal::TooManyColumns { row });
    }
    // A character has four bytes at most: what is shorter need not be counted.
    let long = |cell: &str| cell.len() > LONGEST_CELL && cell.chars().count() > LONGEST_CELL;
    if record.iter().any(long) {
        return Err(TableRefusal::LongCell { row });
    }
    Ok(record.iter().map(ToOwned::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
        let mark = mark.then_some(0xFEFF);
        let units = mark.into_iter().chain(text.encode_utf16());
        units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    type Cells = Vec<String>;

    /// The headings, and each row's number and cells.
    fn read(bytes: &[u8]) -> Result<(Cells, Vec<(i64, Cells)>), TableRefusal> {
        let table = read_table(bytes)?;
        let cells = |(number, cells): (i64, String)| (number, serde_json::from_str(&cells).unwrap());
        Ok((table.headings, table.rows.into_iter().map(cells).collect()))
    }

    #[test]
    fn m_c12_what_spreadsheets_save_is_read_alike() {
        let plain = "Email,Name\r\nmia@example.com,Müller\r\n";
        let semicolons = plain.replace(',', ";");
        let expected = (
            vec!["Email".to_owned(), "Name".to_owned()],
            vec![(2, vec!["mia@example.com".to_owned(), "Müller".to_owned()])],
        );
        for (bytes, encoding) in [
            (plain.as_bytes().to_vec(), Encoding::Utf8),
            ([b"\xEF\xBB\xBF", plain.as_bytes()].concat(), Encoding::Utf8),
            (semicolons.as_bytes().to_vec(), Encoding::Utf8),
            (format!("sep=;\r\n{semicolons}").into_bytes(), Encoding::Utf8),
            (plain.replace("\r\n", "\n").into_bytes(), Encoding::Utf8),
            (plain.replace("\r\n", "\r").into_bytes(), Encoding::Utf8),
            (utf16(&plain.replace(',', "\t"), false, true), Encoding::Utf16),
            (utf16(plain, true, true), Encoding::Utf16),
            (utf16(plain, false, false), Encoding::Utf16),
            (utf16(plain, true, false), Encoding::Utf16),
            (
                b"Email;Name\r\nmia@example.com;M\xFCller\r\n".to_vec(),
                Encoding::Windows1252,
            ),
        ] {
            assert_eq!(read_table(&bytes).unwrap().encoding, encoding, "{bytes:?}");
            assert_eq!(read(&bytes).unwrap(), expected, "{bytes:?}");
        }
    }

    #[test]
    fn cells_hold_quotes_separators_and_line_breaks() {
        let (headings, rows) =
            read(b"\"E;mail\";Note\na@b.example;\"say \"\"hi\"\";\r\nthen go\"\n").unwrap();
        assert_eq!(headings, ["E;mail", "Note"]);
        assert_eq!(
            rows,
            [(
                2,
                vec!["a@b.example".to_owned(), "say \"hi\";\nthen go".to_owned()]
            )]
        );
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        for end in ["\n", "\r\n"] {
            let text = [
                "",
                "Email,Name",
                "a@b.example,\"A",
                "B\"",
                "",
                "",
                ",",
                "c@d.example,C",
            ]
            .join(end);
            let (_, rows) = read(text.as_bytes()).unwrap();
            let numbers: Vec<i64> = rows.iter().map(|(number, _)| *number).collect();
            assert_eq!(numbers, [3, 7], "{text:?}");
        }
    }

    #[test]
    fn a52_what_is_no_table_or_too_much_of_one_is_told() {
        let wide = format!("{}\n{}", "a,".repeat(100), "b");
        let long = format!("Email\n{}", "x".repeat(5_001));
        let many = format!("Email\n{}", "x\n".repeat(50_001));
        let open = "Email,Name\na@b.example,\"Mia\nb@b.example,Jo\n";
        for (bytes, refusal) in [
            (&b""[..], TableRefusal::Empty),
            (b"\n\r\n ,\n", TableRefusal::Empty),
            (b"\xEF\xBB\xBF", TableRefusal::Empty),
            (b"Email,Name\n\n", TableRefusal::NoRows),
            (b"PK\x03\x04..", TableRefusal::Workbook),
            (b"\xD0\xCF\x11\xE0..", TableRefusal::Workbook),
            (b"Email\na\0b", TableRefusal::NotText),
            (b"a\0b", TableRefusal::NotText),
            (b"\xEF\xBB\xBFEmail\nM\xFCller", TableRefusal::NotText),
            (b"\xFF\xFEa\0\0\xD8b\0", TableRefusal::NotText),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", TableRefusal::NotText),
            (wide.as_bytes(), TableRefusal::TooManyColumns { row: 1 }),
            (long.as_bytes(), TableRefusal::LongCell { row: 2 }),
            (many.as_bytes(), TableRefusal::TooManyRows),
            (open.as_bytes(), TableRefusal::OpenQuote { row: 2 }),
            (&vec![b'x'; MOST_TABLE_BYTES + 1], TableRefusal::TooLarge),
        ] {
            assert_eq!(
                read(bytes),
                Err(refusal),
                "{:?}",
                String::from_utf8_lossy(&bytes[..bytes.len().min(40)])
            );
        }
        let inches = read(b"Email,Note\na@b.example,5\" pipe\n").unwrap();
        assert_eq!(inches.1[0].1[1], "5\" pipe");
    }
}
