//! Tables as CSV (RFC 4180).

/// A line with its end. A cell that a spreadsheet would run as a formula gets an apostrophe before it: it begins with `=`,
/// `+`, `-`, `@` or their wide twins, whatever blanks come first.
pub fn csv_line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&defused(cell))).collect();
    format!("{}\r\n", cells.join(","))
}

fn defused(cell: &str) -> String {
    let first = cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
    let runs = first.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let blank = cell.starts_with(['\t', '\r', '\n']);
    if runs || blank {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', ';', '\t', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_need_it_and_formulas_are_text() {
        for (cell, written) in [
            ("plain", "plain"),
            ("", ""),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
            ("+49 30", "'+49 30"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("  =1", "'  =1"),
            ("\t=1", "\"'\t=1\""),
            ("\rx", "\"'\rx\""),
            ("＝1", "'＝1"),
            ("a=b", "a=b"),
            ("ada@example.com", "ada@example.com"),
        ] {
            assert_eq!(csv_line(&[cell.to_owned()]), format!("{written}\r\n"), "{cell:?}");
        }
        let line = ["1", "b", "c,d"].map(ToOwned::to_owned);
        assert_eq!(csv_line(&line), "1,b,\"c,d\"\r\n");
    }
}
