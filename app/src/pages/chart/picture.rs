//! The picture: boxes and lines as plain SVG. Each box is a link; the same stands below as a list.
//!
//! Arrow keys lead where `data-up` and the like name a box; `data-zoomed` is what zooms. Without JavaScript the picture
//! scrolls in its frame.

#![expect(
    clippy::needless_pass_by_value,
    reason = "the props of a component are its own"
)]

use crate::components::avatar_colour;
use crate::say::t;
use crate::words;
use domain::{BOX_HEIGHT, BOX_WIDTH, ChartBox, ChartDrawing, ChartOf, MemberId, beside, draw_chart};
use leptos::prelude::*;
use std::fmt::Write as _;

/// As much of a text as fits into a box, in letters of Latin; others may be twice as wide.
const NAME: usize = 23;
const TEXT: usize = 29;

/// The address of somebody's place.
pub(super) fn place_of(id: MemberId) -> String {
    format!("/users/chart?at={id}")
}

/// The picture in its frame.
#[component]
pub(super) fn Picture(
    boxes: Vec<ChartBox>,
    /// What it shows.
    name: String,
    at: Option<MemberId>,
    /// Of which department it is: others stand in it as outsiders.
    of: Option<ChartOf>,
) -> impl IntoView {
    let parents: Vec<Option<usize>> = boxes.iter().map(|one| one.parent).collect();
    let ChartDrawing {
        width,
        height,
        corners,
        lines,
    } = draw_chart(&parents);
    let mut path = String::new();
    for [x, y, to_x, to_y] in lines {
        // Writing to a string cannot fail.
        let _ = write!(path, "M{x} {y}L{to_x} {to_y}");
    }
    let ways = beside(&boxes);
    let drawn = boxes.iter().zip(corners).zip(ways).enumerate();
    let drawn = drawn.map(|(number, ((one, corner), ways))| {
        let here = at == Some(one.person.id);
        let outside = of.is_some_and(|of| one.person.department_id != of);
        view! { <ChartLink one=one.clone() number corner ways here outside /> }
    });
    let drawn = drawn.collect_view();
    let list = nested(&boxes, None, at);
    view! {
        <div class="org" data-zoomed="" role="group" aria-label=name>
            <div class="org-tools">
                <ZoomButton way="+" name=t!("people-chart-zoom-in") />
                <ZoomButton way="-" name=t!("people-chart-zoom-out") />
                <ZoomButton way="0" name=t!("people-chart-fit") />
            </div>
            <div class="org-frame" tabindex="0" role="group" aria-label=t!("people-chart-picture")>
                <svg class="org-picture" width=width + 2 viewBox=format!("-1 -1 {} {}", width + 2, height + 2)>
                    <path class="org-line" d=path />
                    {drawn}
                </svg>
            </div>
            <details class="fold">
                <summary>{t!("people-chart-as-list")}</summary>
                {list}
            </details>
        </div>
    }
}

/// A button that zooms; shown where a page lives.
#[component]
fn ZoomButton(way: &'static str, name: &'static str) -> impl IntoView {
    let sign = if way == "0" {
        name
    } else if way == "-" {
        "−"
    } else {
        way
    };
    view! {
        <button type="button" class="button button-secondary button-small" hidden data-zoom=way aria-label=name>
            {sign}
        </button>
    }
}

#[component]
fn ChartLink(
    one: ChartBox,
    number: usize,
    corner: (i64, i64),
    ways: [Option<usize>; 4],
    here: bool,
    outside: bool,
) -> impl IntoView {
    let (name, reports) = (words::chart_box(&one), words::chart_reports(&one));
    let person = one.person;
    let colour = person.department.as_deref().map(avatar_colour);
    let lines = [person.job_title, person.department, reports];
    let lines = lines.into_iter().flatten().zip([40, 55, 70]).map(|(text, y)| {
        view! { <text class="org-text" x="14" y=y>{fitted(&text, TEXT)}</text> }
    });
    let lines = lines.collect_view();
    let [up, down, back, on] = ways.map(|way| way.map(|number| format!("org-{number}")));
    view! {
        <a
            class=if outside { "org-box org-outside" } else { "org-box" }
            id=format!("org-{number}")
            href=place_of(person.id)
            aria-label=name
            aria-current=here.then_some("true")
            data-up=up
            data-down=down
            data-back=back
            data-on=on
        >
            <svg x=corner.0 y=corner.1 width=BOX_WIDTH height=BOX_HEIGHT>
                <rect class="org-ground" x="1" y="1" width=BOX_WIDTH - 2 height=BOX_HEIGHT - 2 rx="8" />
                {colour
                    .map(|colour| {
                        view! { <rect class=format!("org-tint-{colour}") x="5" y="12" width="3" height=BOX_HEIGHT - 24 rx="1.5" /> }
                    })}
                <text class="org-name" x="14" y="23">
                    {fitted(&person.name, NAME)}
                </text>
                {lines}
            </svg>
        </a>
    }
}

/// The text, cut where it would be wider than a box. Letters of the East are twice as wide as others.
fn fitted(text: &str, most: usize) -> String {
    let wide = |letter: char| if letter >= '\u{1100}' { 2 } else { 1 };
    if text.chars().map(wide).sum::<usize>() <= most {
        return text.to_owned();
    }
    let mut room = most - 1;
    let kept = text.chars().take_while(|letter| {
        let fits = wide(*letter) <= room;
        room = room.saturating_sub(wide(*letter));
        fits
    });
    let kept: String = kept.collect();
    format!("{}…", kept.trim_end())
}

/// The same as lists in lists.
fn nested(boxes: &[ChartBox], parent: Option<usize>, at: Option<MemberId>) -> AnyView {
    let theirs = boxes.iter().enumerate().filter(|(_, one)| one.parent == parent);
    let items = theirs.map(|(number, one)| {
        let here = (at == Some(one.person.id)).then_some("true");
        let (name, said) = (one.person.name.clone(), words::chart_box(one));
        let rest = said
            .split_once(name.as_str())
            .map_or("", |(_, rest)| rest)
            .to_owned();
        let below = boxes.iter().any(|other| other.parent == Some(number));
        view! {
            <li>
                <a href=place_of(one.person.id) aria-current=here>
                    {name}
                </a>
                <span class="muted">{rest}</span>
                {below.then(|| nested(boxes, Some(number), at))}
            </li>
        }
    });
    view! { <ul class="org-list">{items.collect_view()}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::fitted;

    #[test]
    fn a_text_that_is_too_wide_is_cut() {
        assert_eq!(fitted("Ada Lovelace", 12), "Ada Lovelace");
        assert_eq!(fitted("Ada Lovelace", 5), "Ada…");
        assert_eq!(fitted("田中 花子", 7), "田中…");
        assert_eq!(fitted("Zoë-Éléonore", 4), "Zoë…");
    }
}
