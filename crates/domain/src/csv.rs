//! Cells of tables for other programs.

use std::borrow::Cow;

/// A cell that no spreadsheet runs as a formula (OWASP, CSV injection): an apostrophe stands before it where it begins with
/// `=`, `+`, `-`, `@` or their wide twins, whatever blanks, control characters and quotes come first, and where it begins
/// with a control character. The same within it, after what other programs than asked for take for the end of a cell.
pub fn defused(cell: &str) -> Cow<'_, str> {
    let parts = || cell.split_inclusive([';', '\t', '\r', '\n']);
    let begins_with_control = cell.starts_with(char::is_control);
    if !begins_with_control && !parts().any(runs) {
        return Cow::Borrowed(cell);
    }
    let mut safe = String::with_capacity(cell.len() + 1);
    for (number, part) in parts().enumerate() {
        if runs(part) || (number == 0 && begins_with_control) {
            safe.push('\'');
        }
        safe.push_str(part);
    }
    Cow::Owned(safe)
}

/// Whether a spreadsheet would run a cell with this in it.
pub(crate) fn runs(part: &str) -> bool {
    part.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '"')
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a51_formulas_are_text_whatever_comes_before_them() {
        for (cell, written) in [
            ("plain", "plain"),
            ("", ""),
            ("a,b", "a,b"),
            ("say \"hi\"", "say \"hi\""),
            ("two\nlines", "two\nlines"),
            ("a=b", "a=b"),
            ("Anne-Marie", "Anne-Marie"),
            ("Sales; Support", "Sales; Support"),
            ("ada@example.com", "ada@example.com"),
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"x\",\"y\")", "'=HYPERLINK(\"x\",\"y\")"),
            ("+49 30", "'+49 30"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1", "'＝1"),
            ("  =1", "'  =1"),
            ("\"=1", "'\"=1"),
            ("\" \"=1", "'\" \"=1"),
            ("\u{a0}=1", "'\u{a0}=1"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("\nx", "'\nx"),
            ("\0x", "'\0x"),
            ("\0=1", "'\0=1"),
            ("\t=1", "'\t'=1"),
            (";=1", ";'=1"),
            ("a;=1;b", "a;'=1;b"),
            ("a; \"=1", "a;' \"=1"),
            ("a\t=1", "a\t'=1"),
            ("a\r\n=1", "a\r\n'=1"),
        ] {
            assert_eq!(defused(cell), written, "{cell:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_runs_and_nothing_is_lost(cell in r#"[=+@\-＝"; \t\r\n\x00ab']{0,12}"#) {
            let safe = defused(&cell);
            prop_assert!(!safe.starts_with(char::is_control));
            for part in safe.split([';', '\t', '\r', '\n']) {
                prop_assert!(!runs(part), "{safe:?}");
            }
            let without = |text: &str| text.replace('\'', "");
            prop_assert_eq!(without(&safe), without(&cell));
        }
    }
}
