//! Numbers over time as a picture, drawn as plain SVG. Whoever shows one has the same numbers in a table beside it.

use leptos::prelude::*;

/// A column: what is said below it, and a whole with two parts, each a part of the one before. They are told apart by their
/// pattern, not by colour alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartColumn {
    /// Below it, where there is room.
    pub label: String,
    /// All that it says, on hover.
    pub title: String,
    /// The whole: an outline.
    pub whole: i64,
    /// Of it: hatched.
    pub part: i64,
    /// Of that: filled.
    pub kernel: i64,
}

/// The hatching that [`ChartColumns`] and [`ChartBar`] are filled with; once on a page that has one.
#[component]
pub fn ChartPatterns() -> impl IntoView {
    view! {
        <svg class="chart-patterns" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="chart-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="chart-hatch-ground" width="6" height="6" />
                    <rect class="chart-hatch-line" width="2.5" height="6" />
                </pattern>
            </defs>
        </svg>
    }
}

const HATCH: &str = "url(#chart-hatch)";

/// A bar of a whole with two parts.
#[component]
pub fn ChartBar(
    /// What it says.
    #[prop(into)]
    title: String,
    /// The whole; nothing of it is drawn as nothing.
    whole: i64,
    /// Of it.
    part: i64,
    /// Of that.
    kernel: i64,
) -> impl IntoView {
    let name = title.clone();
    let percent = move |share: i64| format!("{}%", 100 * share / whole.max(1));
    view! {
        <svg class="chart-bar" role="img" width="100%" height="14" aria-label=name>
            <title>{title}</title>
            {(whole > 0)
                .then(|| {
                    view! {
                        <rect class="chart-whole" width="100%" height="14" />
                        <rect class="chart-part" width=percent(part) height="14" fill=HATCH />
                        <rect class="chart-kernel" width=percent(kernel) height="14" />
                    }
                })}
        </svg>
    }
}

/// What stands for what.
#[component]
pub fn ChartKey(
    /// The whole, the part and the kernel, in words.
    words: [&'static str; 3],
) -> impl IntoView {
    let [whole, part, kernel] = words;
    view! {
        <ul class="chart-key">
            <KeyEntry class="chart-kernel" words=kernel />
            <KeyEntry class="chart-part" fill=HATCH words=part />
            <KeyEntry class="chart-whole" words=whole />
        </ul>
    }
}

#[component]
fn KeyEntry(
    class: &'static str,
    #[prop(optional)] fill: Option<&'static str>,
    words: &'static str,
) -> impl IntoView {
    view! {
        <li class="chart-key-entry">
            <svg width="14" height="14" aria-hidden="true">
                <rect class=class width="14" height="14" fill=fill />
            </svg>
            {words}
        </li>
    }
}

/// Where the columns stand, in units of the picture; some 600 of them are as wide as a narrow page is on a desk.
const LEFT: usize = 40;
const TOP: i64 = 10;
const HEIGHT: i64 = 160;
const ROOM: usize = 600;

/// Columns over time. Where the page is narrower than what can be read, it scrolls in a box of its own.
#[component]
pub fn ChartColumns(
    /// What it shows.
    #[prop(into)]
    title: String,
    /// From the earliest on.
    columns: Vec<ChartColumn>,
) -> impl IntoView {
    let most = columns.iter().map(|column| column.whole).max().unwrap_or(0);
    let ticks = ticks(most);
    let top = ticks.last().copied().unwrap_or(1).max(1);
    let step = ROOM / columns.len().max(1);
    let said = columns.len().div_ceil(13).max(1);
    let width = LEFT + step * columns.len() + 16;
    let view_box = format!("0 0 {width} {}", TOP + HEIGHT + 26);
    let height = move |count: i64| HEIGHT * count / top;
    let lines = ticks.into_iter().map(|tick| {
        let y = TOP + HEIGHT - height(tick);
        view! {
            <line class="chart-line" x1=LEFT x2=width y1=y y2=y />
            <text class="chart-text" x=LEFT - 6 y=y + 4 text-anchor="end">{tick}</text>
        }
    });
    let count = columns.len();
    let columns = columns.into_iter().enumerate().map(|(number, column)| {
        let (x, wide) = (LEFT + step * number + step / 8, step - step / 4);
        // The last one is said, and from there every so many.
        let label = (count - 1 - number).is_multiple_of(said).then(|| {
            let middle = x + wide / 2;
            view! { <text class="chart-text" x=middle y=TOP + HEIGHT + 18 text-anchor="middle">{column.label}</text> }
        });
        let bar = |class: &'static str, count: i64, fill: Option<&'static str>| {
            let tall = height(count);
            (count > 0).then(|| {
                view! { <rect class=class x=x y=TOP + HEIGHT - tall width=wide height=tall fill=fill /> }
            })
        };
        view! {
            <g>
                <title>{column.title}</title>
                {bar("chart-whole", column.whole, None)}
                {bar("chart-part", column.part, Some(HATCH))}
                {bar("chart-kernel", column.kernel, None)}
                {label}
            </g>
        }
    });
    let label = title.clone();
    let name = title.clone();
    view! {
        <div class="chart-frame" tabindex="0" role="group" aria-label=label>
            <svg class="chart" role="img" viewBox=view_box aria-label=name>
                <title>{title}</title>
                {lines.collect_view()}
                {columns.collect_view()}
            </svg>
        </div>
    }
}

/// Round numbers from 0 to the first that is not below `most`; five at most.
fn ticks(most: i64) -> Vec<i64> {
    let steps = (0..18).flat_map(|zeros| [1, 2, 5].map(|digit| digit * 10_i64.pow(zeros)));
    let step = steps.into_iter().find(|step| step * 4 >= most).unwrap_or(1);
    let count = (most.max(1) + step - 1) / step;
    (0..=count).map(|number| number * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stand_at_round_numbers_and_hold_the_highest_column() {
        for (most, expected) in [
            (0, vec![0, 1]),
            (1, vec![0, 1]),
            (4, vec![0, 1, 2, 3, 4]),
            (5, vec![0, 2, 4, 6]),
            (17, vec![0, 5, 10, 15, 20]),
            (999, vec![0, 500, 1000]),
        ] {
            assert_eq!(ticks(most), expected, "{most}");
        }
        for most in 0..5_000 {
            let ticks = ticks(most);
            assert!(
                ticks.len() <= 5 && ticks.last().is_some_and(|last| *last >= most),
                "{most}"
            );
        }
    }
}
