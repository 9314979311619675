//! Tables for other programs: no cell begins as a formula, whatever a program takes for the end of a cell; nothing that was
//! in a cell is lost; and the import reads what the export wrote.

use app::ssr::reading::table;
use csv::ReaderBuilder;
use domain::{ColumnMap, ImportColumn, defused};
use service::read_table;

/// Cells in a line.
const WIDTH: usize = 3;

/// Holds for every text: cells with `|` between them, the first line of them headings.
pub(crate) fn hold(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    // Nothing that is kept has hidden characters, and readers take this one at the beginning for the file's mark.
    let text = text.trim_start_matches('\u{FEFF}');
    let mut cells: Vec<String> = text.split('|').map(ToOwned::to_owned).collect();
    cells.resize(cells.len().next_multiple_of(WIDTH), String::new());
    for cell in &cells {
        one(cell);
    }
    let lines: Vec<Vec<String>> = cells.chunks(WIDTH).map(<[String]>::to_vec).collect();
    let written = table(&lines[0], &lines[1..]).expect("a table is written");
    let written = String::from_utf8(written).expect("it is UTF-8");
    let plain = written
        .strip_prefix('\u{FEFF}')
        .expect("it says that it is UTF-8");
    same(plain, &lines);
    nothing_runs(plain);
    imported(&written, &lines);
}

fn one(cell: &str) {
    let safe = defused(cell);
    assert!(!runs(&safe) && !safe.starts_with(char::is_control), "{safe:?}");
    let without = |text: &str| text.replace('\'', "");
    assert_eq!(without(&safe), without(cell));
    // What comes back is what went out: the import takes the mark away.
    if !cell.contains([';', '\t', '\r', '\n', '\'']) && !cell.starts_with(char::is_control) {
        let map = ColumnMap::guess(&["Last name".to_owned()]);
        let back = map.cell(&[safe.into_owned()], ImportColumn::LastName).to_owned();
        assert_eq!(back.trim(), cell.trim());
    }
}

/// Read as it was written, each cell is there.
fn same(plain: &str, lines: &[Vec<String>]) {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .from_reader(plain.as_bytes());
    let read = reader.records().map(|record| {
        let record = record.expect("a line is read");
        record.iter().map(ToOwned::to_owned).collect::<Vec<_>>()
    });
    let safe = lines
        .iter()
        .map(|line| line.iter().map(|cell| defused(cell).into_owned()).collect());
    assert!(read.eq(safe.collect::<Vec<Vec<String>>>()), "{plain:?}");
}

/// Neither for those who know quotes, with whichever separator, nor for those who don't.
fn nothing_runs(plain: &str) {
    for separator in [b',', b';', b'\t'] {
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(plain.as_bytes());
        for record in reader.records() {
            let record = record.expect("a line is read");
            assert!(!record.iter().any(runs), "{record:?}");
        }
    }
    assert!(!plain.split([';', '\t', '\r', '\n']).any(runs), "{plain:?}");
}

/// Whether a spreadsheet takes it for a formula, even after blanks and quotes.
fn runs(cell: &str) -> bool {
    cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '"')
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Where the import takes it, its cells are those that went out. It refuses a NUL and cells without end, skips lines
/// without anything, and takes every line end for one.
fn imported(written: &str, lines: &[Vec<String>]) {
    let says = |line: &&Vec<String>| line.iter().any(|cell| !cell.trim().is_empty());
    if lines.iter().any(|line| !says(&line)) || written.contains("\r\r\n") {
        return;
    }
    let Ok(table) = read_table(written.as_bytes()) else {
        return;
    };
    let safe = |line: &Vec<String>| -> Vec<String> {
        line.iter()
            .map(|cell| defused(cell).replace("\r\n", "\n"))
            .collect()
    };
    assert_eq!(table.headings, safe(&lines[0]));
    for ((_, row), line) in table.rows.iter().zip(&lines[1..]) {
        assert_eq!(
            serde_json::from_str::<Vec<String>>(row).expect("cells are JSON"),
            safe(line)
        );
    }
    assert_eq!(table.rows.len(), lines.len() - 1);
}
