//! Where the boxes of an org chart are drawn: a tidy tree.
//!
//! Each box stands above all that is below it, in a strip of the picture that nothing else is in, and amid what is at once
//! below it. Those without anybody below stand under each other in columns, which keeps the picture narrow; side by side only
//! where there is room, below somebody whom nobody stands beside. The same tree is always drawn the same.

/// How wide a box is, in units of the picture.
pub const BOX_WIDTH: i64 = 208;
/// How tall.
pub const BOX_HEIGHT: i64 = 80;

/// Between boxes beside each other, and between one level and the next.
const GAP: i64 = 24;
const LEVEL: i64 = 40;
/// Between boxes under each other in a column, and from its line to them.
const ROW: i64 = 12;
const INDENT: i64 = 20;
/// So many stand under each other at most.
const MOST_IN_COLUMN: usize = 8;
/// So many columns are beside each other where there is room.
const ROOM: usize = 4;

/// A picture: all in the same units.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChartDrawing {
    /// Its width.
    pub width: i64,
    /// Its height.
    pub height: i64,
    /// The left upper corner of each box.
    pub corners: Vec<(i64, i64)>,
    /// Lines, each level or upright: from x and y to x and y.
    pub lines: Vec<[i64; 4]>,
}

/// Draws boxes, each of which stands under one before it, or at the top.
pub fn draw_chart(parents: &[Option<usize>]) -> ChartDrawing {
    let mut below = vec![Vec::new(); parents.len()];
    let mut tops = Vec::new();
    for (number, parent) in parents.iter().enumerate() {
        match parent {
            Some(parent) if *parent < number => below[*parent].push(number),
            _ => tops.push(number),
        }
    }
    let mut tree = Tree {
        below,
        corners: vec![(0, 0); parents.len()],
        lines: Vec::new(),
    };
    let room = tops.len() == 1 || tops.iter().all(|number| tree.below[*number].is_empty());
    let (width, height, _) = tree.group(&tops, (0, 0), room, None);
    ChartDrawing {
        width,
        height,
        corners: tree.corners,
        lines: tree.lines,
    }
}

struct Tree {
    below: Vec<Vec<usize>>,
    corners: Vec<(i64, i64)>,
    lines: Vec<[i64; 4]>,
}

impl Tree {
    /// Draws boxes beside each other, with what is below them, from this corner on, and lines down to them from the height
    /// of `bus`, if they stand under somebody; how wide and tall all that is, and where the lines begin. `room`: nobody
    /// stands beside the one above.
    fn group(
        &mut self,
        these: &[usize],
        (x, y): (i64, i64),
        room: bool,
        bus: Option<i64>,
    ) -> (i64, i64, Vec<i64>) {
        let (branches, ends): (Vec<usize>, Vec<usize>) =
            these.iter().partition(|number| !self.below[**number].is_empty());
        let (mut right, mut tall, mut begin) = (x, 0, Vec::new());
        for branch in &branches {
            let (wide, high) = self.branch(*branch, (right, y), room && these.len() == 1);
            let middle = self.corners[*branch].0 + BOX_WIDTH / 2;
            self.lines.extend(bus.map(|bus| [middle, bus, middle, y]));
            begin.push(middle);
            (right, tall) = (right + wide + GAP, tall.max(high));
        }
        for column in columns(&ends, room && branches.is_empty()) {
            let (wide, high, middle) = self.column(&column, (right, y), bus);
            begin.push(middle);
            (right, tall) = (right + wide + GAP, tall.max(high));
        }
        ((right - x - GAP).max(0), tall, begin)
    }

    /// Draws boxes under each other, beside a line if there are several; how wide and tall they are, and where it begins.
    fn column(&mut self, these: &[usize], (x, y): (i64, i64), bus: Option<i64>) -> (i64, i64, i64) {
        let several = bus.is_some() && these.len() > 1;
        let indent = if several { INDENT } else { 0 };
        let (mut top, mut last) = (y, y);
        for number in these {
            self.corners[*number] = (x + indent, top);
            last = top + BOX_HEIGHT / 2;
            if several {
                self.lines.push([x, last, x + indent, last]);
            }
            top += BOX_HEIGHT + ROW;
        }
        let (begin, end) = if several {
            (x, last)
        } else {
            (x + BOX_WIDTH / 2, y)
        };
        self.lines.extend(bus.map(|bus| [begin, bus, begin, end]));
        (indent + BOX_WIDTH, top - ROW - y, begin)
    }

    /// Draws a box amid what is below it; how wide and tall that is.
    fn branch(&mut self, number: usize, (x, y): (i64, i64), room: bool) -> (i64, i64) {
        let below = std::mem::take(&mut self.below[number]);
        let next = y + BOX_HEIGHT + LEVEL;
        let bus = next - LEVEL / 2;
        let (wide, tall, begin) = self.group(&below, (x, next), room, Some(bus));
        let (first, last) = (
            begin.first().copied().unwrap_or(x),
            begin.last().copied().unwrap_or(x),
        );
        let left = (i64::midpoint(first, last) - BOX_WIDTH / 2).clamp(x, x + wide - BOX_WIDTH);
        self.corners[number] = (left, y);
        let stem = left + BOX_WIDTH / 2;
        self.lines.push([stem, y + BOX_HEIGHT, stem, bus]);
        self.lines.push([first.min(stem), bus, last.max(stem), bus]);
        (wide, BOX_HEIGHT + LEVEL + tall)
    }
}

/// Those without anybody below, in columns as even as they can be.
fn columns(ends: &[usize], room: bool) -> Vec<Vec<usize>> {
    let least = ends.len().div_ceil(MOST_IN_COLUMN);
    let count = if room {
        least.max(ROOM.min(ends.len()))
    } else {
        least
    };
    let tall = ends.len().div_ceil(count.max(1)).max(1);
    ends.chunks(tall).map(<[usize]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Trees of every kind: each box under one of those before it, or at the top.
    fn forest(seed: u64, count: usize) -> Vec<Option<usize>> {
        let mut state = seed;
        let mut draw = |most: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % most
        };
        (0..count)
            .map(|number| (number > 0 && draw(8) > 0).then(|| draw(number)))
            .collect()
    }

    fn overlap(one: (i64, i64), other: (i64, i64)) -> bool {
        (one.0 - other.0).abs() < BOX_WIDTH && (one.1 - other.1).abs() < BOX_HEIGHT
    }

    #[test]
    fn m_c13_no_two_boxes_overlap_and_each_stands_below_its_own_in_the_picture() {
        for seed in 0..200 {
            let parents = forest(seed, 1 + usize::try_from(seed).unwrap() % 70);
            let drawing = draw_chart(&parents);
            for (number, corner) in drawing.corners.iter().enumerate() {
                let (x, y) = *corner;
                assert!(
                    x >= 0 && x + BOX_WIDTH <= drawing.width,
                    "{seed}: {number} at {x}"
                );
                assert!(
                    y >= 0 && y + BOX_HEIGHT <= drawing.height,
                    "{seed}: {number} at {y}"
                );
                for other in &drawing.corners[..number] {
                    assert!(!overlap(*corner, *other), "{seed}: {corner:?} {other:?}");
                }
                if let Some(parent) = parents[number] {
                    assert!(drawing.corners[parent].1 + BOX_HEIGHT < y, "{seed}: {number}");
                }
            }
            for [x, y, to_x, to_y] in &drawing.lines {
                assert!(x == to_x || y == to_y, "{seed}: a slanted line");
            }
            assert_eq!(draw_chart(&parents), drawing);
        }
    }

    /// Whether lines lead from one point to another.
    fn joined(lines: &[[i64; 4]], from: (i64, i64), to: (i64, i64)) -> bool {
        let on = |[x, y, to_x, to_y]: [i64; 4], (at_x, at_y): (i64, i64)| {
            (x.min(to_x)..=x.max(to_x)).contains(&at_x) && (y.min(to_y)..=y.max(to_y)).contains(&at_y)
        };
        let cross = |one: [i64; 4], other: [i64; 4]| {
            let corners = |[x, y, to_x, to_y]: [i64; 4]| [(x, y), (to_x, to_y), (x, to_y), (to_x, y)];
            let at = [(one[0], other[1]), (other[0], one[1])];
            corners(one).into_iter().any(|at| on(other, at))
                || corners(other).into_iter().any(|at| on(one, at))
                || at.into_iter().any(|at| on(one, at) && on(other, at))
        };
        let mut reached: Vec<[i64; 4]> = lines.iter().copied().filter(|line| on(*line, from)).collect();
        let mut next = 0;
        while next < reached.len() {
            let line = reached[next];
            let more: Vec<_> = lines
                .iter()
                .copied()
                .filter(|other| !reached.contains(other) && cross(line, *other))
                .collect();
            reached.extend(more);
            next += 1;
        }
        reached.iter().any(|line| on(*line, to))
    }

    #[test]
    fn lines_lead_from_each_box_to_its_own_and_to_no_others() {
        for seed in 0..60 {
            let parents = forest(seed, 1 + usize::try_from(seed).unwrap() % 40);
            let drawing = draw_chart(&parents);
            let foot = |number: usize| {
                let (x, y) = drawing.corners[number];
                (x + BOX_WIDTH / 2, y + BOX_HEIGHT)
            };
            for (number, parent) in parents.iter().enumerate() {
                let (x, y) = drawing.corners[number];
                let (head, side) = ((x + BOX_WIDTH / 2, y), (x, y + BOX_HEIGHT / 2));
                for other in 0..number {
                    let meets = [head, side]
                        .into_iter()
                        .any(|end| joined(&drawing.lines, foot(other), end));
                    assert_eq!(meets, *parent == Some(other), "{seed}: {number} under {other}");
                }
            }
        }
    }

    #[test]
    fn a_chain_stands_straight_and_many_ends_stand_in_columns() {
        let chain = draw_chart(&[None, Some(0), Some(1), Some(2)]);
        assert_eq!((chain.width, chain.corners[3].0), (BOX_WIDTH, 0));
        let row = draw_chart(&[None, Some(0), Some(0), Some(0)]);
        assert!(row.corners[1..].iter().all(|corner| corner.1 == row.corners[1].1));
        assert_eq!(row.corners[0].0, row.corners[2].0, "amid its own");
        let many: Vec<Option<usize>> = [None].into_iter().chain(vec![Some(0); 24]).collect();
        let many = draw_chart(&many);
        let mut lefts: Vec<i64> = many.corners[1..].iter().map(|corner| corner.0).collect();
        lefts.dedup();
        assert_eq!(lefts.len(), 4);
        // Under somebody whom others stand beside, one under the other.
        let two = draw_chart(&[None, Some(0), Some(1), Some(1), Some(0), Some(4)]);
        assert_eq!(two.corners[2].0, two.corners[3].0);
        assert_eq!(draw_chart(&[]), ChartDrawing::default());
    }
}
