//! Imported tables: whatever a file holds, what is read of it is within bounds, the same in every encoding, and the same
//! when it is written and read again.

use csv::{QuoteStyle, WriterBuilder};
use domain::{ColumnMap, EmailAddress, ImportedPerson, ManagerColumns, TableRefusal};
use service::{Table, read_table};

/// Holds for every file.
pub(crate) fn hold(file: &[u8]) {
    let read = read_table(file);
    if let Ok(table) = &read {
        bounds(table, file);
        written_again(table);
        people(table);
    }
    if let Ok(text) = std::str::from_utf8(file) {
        encodings(text);
    }
}

fn cells(row: &str) -> Vec<String> {
    serde_json::from_str(row).expect("cells are kept as JSON")
}

fn bounds(table: &Table, file: &[u8]) {
    assert!(!table.rows.is_empty() && table.rows.len() <= 50_000);
    let ends = file.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    let mut before = 1;
    for (number, row) in &table.rows {
        assert!(*number > before, "row {number} after row {before}");
        before = *number;
        fits(&cells(row));
    }
    assert!(usize::try_from(before).is_ok_and(|last| last <= ends + 1));
    fits(&table.headings);
}

fn fits(cells: &[String]) {
    assert!((1..=100).contains(&cells.len()));
    assert!(cells.iter().any(|cell| !cell.trim().is_empty()));
    let fine = |cell: &String| cell.chars().count() <= 5_000 && !cell.contains('\0');
    assert!(cells.iter().all(fine));
}

/// Headings and cells are the same once more, but for carriage returns: one before a line feed is a part of the line end.
fn written_again(table: &Table) {
    let rows = || table.rows.iter().map(|(_, row)| cells(row));
    let plain = |cells: Vec<String>| -> Vec<String> {
        cells.into_iter().map(|cell| cell.replace('\r', "")).collect()
    };
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .flexible(true)
        .from_writer(Vec::new());
    for line in std::iter::once(table.headings.clone()).chain(rows()) {
        writer.write_record(line).expect("a line is written");
    }
    let again = read_table(&writer.into_inner().expect("all is written")).expect("it is a table");
    assert_eq!(plain(again.headings), plain(table.headings.clone()));
    assert!(
        again
            .rows
            .iter()
            .map(|(_, row)| plain(cells(row)))
            .eq(rows().map(plain))
    );
}

/// A text is the same table however a spreadsheet saved it, if it says so; and its line ends make no difference.
fn encodings(text: &str) {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let marked = format!("\u{FEFF}{text}");
    let of = |bytes: &[u8]| read_table(bytes).map(|table| (table.headings, table.rows));
    let plain = of(marked.as_bytes());
    let units = || marked.encode_utf16();
    assert_eq!(of(&units().flat_map(u16::to_le_bytes).collect::<Vec<_>>()), plain);
    assert_eq!(of(&units().flat_map(u16::to_be_bytes).collect::<Vec<_>>()), plain);
    if !text.contains('\r') {
        assert_eq!(of(marked.replace('\n', "\r\n").as_bytes()), plain);
    }
    if text.contains('\0') {
        assert!(matches!(plain, Err(TableRefusal::NotText)));
    }
}

/// Every row tells of somebody, or what is wrong with it.
fn people(table: &Table) {
    let map = ColumnMap::guess(&table.headings);
    assert_eq!(map.columns().len(), table.headings.len());
    let managers = ManagerColumns::find(&table.headings);
    for (number, row) in &table.rows {
        let row = cells(row);
        let (person, problems) = ImportedPerson::parse(&map, &row);
        if let Some(email) = &person.email {
            assert_eq!(EmailAddress::parse(email.as_str()).as_ref(), Ok(email));
        }
        let named = person.email.is_some() || person.first_name.is_some() && person.last_name.is_some();
        assert!(
            named || !problems.is_empty(),
            "nobody, and nothing wrong: {row:?}"
        );
        if let Ok(columns) = &managers {
            assert_eq!(columns.line(*number, &row).row, *number);
        }
    }
}
