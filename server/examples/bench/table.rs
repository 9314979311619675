//! What was measured, beside what was promised.

/// What a figure has to be.
#[derive(Clone, Copy)]
pub(crate) enum Budget {
    AtLeast(f64),
    AtMost(f64),
    /// Nothing was promised; the figure explains another one.
    None,
}

/// The lines of the table.
#[derive(Default)]
pub(crate) struct Table {
    lines: Vec<[String; 4]>,
    prefix: &'static str,
}

impl Table {
    /// What each of the next lines begins with.
    pub(crate) fn begin(&mut self, prefix: &'static str) {
        self.prefix = prefix;
    }

    /// Adds a figure.
    pub(crate) fn add(&mut self, what: impl Into<String>, measured: f64, unit: &str, budget: Budget) {
        let (promised, fine) = match budget {
            Budget::AtLeast(least) => (format!(">= {}", number(least)), measured >= least),
            Budget::AtMost(most) => (format!("<= {}", number(most)), measured <= most),
            Budget::None => (String::new(), true),
        };
        let verdict = match (promised.is_empty(), fine) {
            (true, _) => "",
            (false, true) => "ok",
            (false, false) => "OVER",
        };
        self.lines.push([
            format!("{}{}", self.prefix, what.into()),
            format!("{} {unit}", number(measured)),
            promised,
            verdict.to_owned(),
        ]);
    }

    /// Prints all of it.
    pub(crate) fn print(&self) {
        let head = ["what", "measured", "budget", ""].map(str::to_owned);
        let lines: Vec<&[String; 4]> = std::iter::once(&head).chain(&self.lines).collect();
        let width = |at: usize| {
            lines
                .iter()
                .map(|line| line[at].chars().count())
                .max()
                .unwrap_or(0)
        };
        let (what, measured, budget) = (width(0), width(1), width(2));
        for [a, b, c, d] in lines {
            println!("{a:what$}  {b:>measured$}  {c:>budget$}  {d}");
        }
    }
}

/// Three digits that say something.
fn number(value: f64) -> String {
    match value {
        v if v >= 100.0 => format!("{v:.0}"),
        v if v >= 10.0 => format!("{v:.1}"),
        v => format!("{v:.2}"),
    }
}
