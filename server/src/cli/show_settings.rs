//! `usher settings`: every setting, its value, and where it comes from.

use crate::settings::{Settings, Shown};
use std::process::ExitCode;

pub(super) fn show_settings(settings: &Settings) -> ExitCode {
    print!("{}", table(settings.shown()));
    ExitCode::SUCCESS
}

/// Keys, values and origins in columns.
fn table(lines: &[Shown]) -> String {
    let width = |of: fn(&Shown) -> &str| {
        lines
            .iter()
            .map(|line| of(line).chars().count())
            .max()
            .unwrap_or(0)
    };
    let (key, value) = (width(|line| line.key), width(|line| &line.value));
    let rows: Vec<String> = lines
        .iter()
        .map(|line| format!("{:key$}  {:value$}  {}", line.key, line.value, line.from))
        .collect();
    rows.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_told_in_columns() {
        let line = |key, value: &str, from: &str| Shown {
            key,
            value: value.into(),
            from: from.into(),
        };
        let told = table(&[line("log", "info", "default"), line("listen", "x", "--listen")]);
        assert_eq!(told, "log     info  default\nlisten  x     --listen\n");
    }
}
