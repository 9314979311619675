//! The org chart: who stands under whom, and how much of it is shown at a time. Where it is drawn says `chart_layout`.
//!
//! Drawn is whoever is active and in the reader's sight. Somebody stands under their manager if that one is drawn, and at the
//! top otherwise: a manager who is inactive, or out of the reader's sight, is not named, and nobody is put under somebody else
//! instead. So a line that is broken shows, until a manager is set anew. Whoever is at the top with nobody below stands alone:
//! there can be thousands of them, so they are counted and listed by department, and in no picture.
//!
//! The picture of a department has its people, and above them whoever leads them: managers in it who have none themselves,
//! and managers outside it, if they are drawn at all.

use crate::{MemberId, UnitId};
use std::collections::HashMap;

/// So many people are in one picture, if not more report to one of them.
pub const MOST_IN_PICTURE: i64 = 60;
/// So many of those who report to one person, or who stand at the top, are in it at a time.
pub const MOST_BESIDE: i64 = 24;
/// So many managers of somebody are drawn above them, the nearest.
pub const MOST_ABOVE: i64 = 8;
/// So many levels are drawn below where it begins.
pub const MOST_BELOW: usize = 3;

/// Somebody in the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartPerson {
    /// The member.
    pub id: MemberId,
    /// First and last name.
    pub name: String,
    /// What they do.
    pub job_title: Option<String>,
    /// Their department.
    pub department_id: Option<UnitId>,
    /// Its name.
    pub department: Option<String>,
    /// So many who are drawn report to them; in the picture of a department, of those in it.
    pub reports: i64,
}

/// The people of a department, or of none, who are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartDepartment {
    /// The department; None: those who are in none.
    pub id: Option<UnitId>,
    /// Its name.
    pub name: Option<String>,
    /// All of its people.
    pub people: i64,
    /// Those who stand alone.
    pub alone: i64,
}

/// Of whom a picture is: a department, or whoever is in none.
pub type ChartOf = Option<UnitId>;

/// Somebody in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartBox {
    /// Who.
    pub person: ChartPerson,
    /// Under which box they stand; always one before theirs.
    pub parent: Option<usize>,
    /// So many are under them, at once and over others, where that is known.
    pub under: Option<i64>,
}

/// A picture while it is gathered, level by level.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChartPicture {
    people: Vec<(Option<MemberId>, ChartPerson)>,
    /// Where the level begins that was added last.
    level: usize,
}

impl ChartPicture {
    /// Adds the next level: each with whom they stand under, if that one is in the picture. Nobody is added twice.
    pub fn add_level(&mut self, level: impl IntoIterator<Item = (Option<MemberId>, ChartPerson)>) {
        self.level = self.people.len();
        for (parent, person) in level {
            if self.people.iter().all(|(_, known)| known.id != person.id) {
                self.people.push((parent, person));
            }
        }
    }

    /// Those of the last level whose reports can all be drawn beside what is there; nobody, if that would be too many.
    pub fn to_unfold(&self) -> Vec<MemberId> {
        let last = &self.people[self.level..];
        let more: i64 = last.iter().map(|(_, person)| person.reports).sum();
        if usize_of(more) + self.people.len() > usize_of(MOST_IN_PICTURE) {
            return Vec::new();
        }
        let with_reports = last.iter().filter(|(_, person)| person.reports > 0);
        with_reports.map(|(_, person)| person.id).collect()
    }

    /// Those with reports of whom none is drawn: how many are under them has to be counted.
    pub fn folded(&self) -> Vec<MemberId> {
        let parents: Vec<MemberId> = self.people.iter().filter_map(|(parent, _)| *parent).collect();
        let folded = self
            .people
            .iter()
            .filter(|(_, person)| person.reports > 0 && !parents.contains(&person.id));
        folded.map(|(_, person)| person.id).collect()
    }

    /// The boxes in the order in which they are read: each before those below it, and of those who stand beside each other
    /// first whoever has somebody below. `counted` says how many are under those who are folded.
    pub fn into_boxes(self, counted: &HashMap<MemberId, i64>) -> Vec<ChartBox> {
        let mut below: HashMap<Option<MemberId>, Vec<ChartPerson>> = HashMap::new();
        for (parent, person) in self.people {
            below.entry(parent).or_default().push(person);
        }
        let mut boxes = Vec::new();
        let mut waiting = put(&mut below, None, None);
        while let Some((parent, person)) = waiting.pop() {
            let number = boxes.len();
            waiting.extend(put(&mut below, Some(person.id), Some(number)));
            boxes.push(ChartBox {
                under: counted.get(&person.id).copied(),
                person,
                parent,
            });
        }
        sum_up(&mut boxes);
        boxes
    }
}

/// Those below somebody, the first last, as they are taken from the end.
fn put(
    below: &mut HashMap<Option<MemberId>, Vec<ChartPerson>>,
    of: Option<MemberId>,
    number: Option<usize>,
) -> Vec<(Option<usize>, ChartPerson)> {
    let theirs = below.remove(&of).unwrap_or_default();
    let (with, without): (Vec<_>, Vec<_>) = theirs
        .into_iter()
        .partition(|person| below.contains_key(&Some(person.id)));
    let mut ordered: Vec<_> = with
        .into_iter()
        .chain(without)
        .map(|person| (number, person))
        .collect();
    ordered.reverse();
    ordered
}

/// Whoever has all of their reports in the picture has under them what these have, and these.
fn sum_up(boxes: &mut [ChartBox]) {
    let mut sums: Vec<(i64, Option<i64>)> = vec![(0, Some(0)); boxes.len()];
    for number in (0..boxes.len()).rev() {
        let (drawn, sum) = sums[number];
        let this = &mut boxes[number];
        if this.under.is_none() && drawn == this.person.reports {
            this.under = sum;
        }
        let (under, parent) = (this.under, this.parent);
        if let Some(parent) = parent {
            let (drawn, sum) = sums[parent];
            let more = sum.zip(under).map(|(sum, under)| sum + under + 1);
            sums[parent] = (drawn + 1, more);
        }
    }
}

fn usize_of(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default()
}

/// Who leads a department, in its picture: those in it with reports and without a manager in it; where there is nobody such,
/// whoever is at the top.
pub fn leads(boxes: &[ChartBox], of: ChartOf) -> Vec<ChartPerson> {
    let inside = |one: &ChartBox| one.person.department_id == of;
    let leads = |one: &&ChartBox| {
        inside(one) && one.person.reports > 0 && one.parent.is_none_or(|parent| !inside(&boxes[parent]))
    };
    let own: Vec<ChartPerson> = boxes.iter().filter(leads).map(|one| one.person.clone()).collect();
    if own.is_empty() {
        let tops = boxes.iter().filter(|one| one.parent.is_none());
        return tops.map(|one| one.person.clone()).collect();
    }
    own
}

/// Where the arrow keys lead from each box: up to whom they stand under, down to the first below, and to those beside.
pub fn beside(boxes: &[ChartBox]) -> Vec<[Option<usize>; 4]> {
    let mut ways = vec![[None; 4]; boxes.len()];
    let mut last: HashMap<Option<usize>, usize> = HashMap::new();
    for (number, one) in boxes.iter().enumerate() {
        ways[number][0] = one.parent;
        if let Some(parent) = one.parent {
            ways[parent][1].get_or_insert(number);
        }
        if let Some(before) = last.insert(one.parent, number) {
            ways[number][2] = Some(before);
            ways[before][3] = Some(number);
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::id;

    fn person(number: u128, reports: i64) -> ChartPerson {
        ChartPerson {
            id: MemberId::new(id(number)),
            name: format!("Person {number}"),
            job_title: None,
            department_id: None,
            department: None,
            reports,
        }
    }

    fn under(parent: u128, number: u128, reports: i64) -> (Option<MemberId>, ChartPerson) {
        (Some(MemberId::new(id(parent))), person(number, reports))
    }

    fn names(boxes: &[ChartBox]) -> Vec<(&str, Option<usize>, Option<i64>)> {
        boxes
            .iter()
            .map(|one| (one.person.name.as_str(), one.parent, one.under))
            .collect()
    }

    #[test]
    fn m_c13_boxes_come_in_the_order_in_which_they_are_read() {
        let mut picture = ChartPicture::default();
        picture.add_level([(None, person(1, 3))]);
        assert_eq!(picture.to_unfold(), [MemberId::new(id(1))]);
        picture.add_level([under(1, 2, 0), under(1, 3, 1), under(1, 4, 9)]);
        picture.add_level([under(3, 5, 0)]);
        assert_eq!(picture.folded(), [MemberId::new(id(4))]);
        let counted = HashMap::from([(MemberId::new(id(4)), 40)]);
        let boxes = picture.into_boxes(&counted);
        assert_eq!(
            names(&boxes),
            [
                ("Person 1", None, Some(44)),
                ("Person 3", Some(0), Some(1)),
                ("Person 5", Some(1), Some(0)),
                ("Person 2", Some(0), Some(0)),
                ("Person 4", Some(0), Some(40)),
            ]
        );
        assert_eq!(
            beside(&boxes),
            [
                [None, Some(1), None, None],
                [Some(0), Some(2), None, Some(3)],
                [Some(1), None, None, None],
                [Some(0), None, Some(1), Some(4)],
                [Some(0), None, Some(3), None],
            ]
        );
    }

    #[test]
    fn a_level_that_is_too_large_stays_folded_and_what_is_not_all_drawn_is_not_summed_up() {
        let mut picture = ChartPicture::default();
        picture.add_level([(None, person(1, MOST_IN_PICTURE)), (None, person(2, 0))]);
        assert!(picture.to_unfold().is_empty());
        let mut page = ChartPicture::default();
        page.add_level([(None, person(1, 3))]);
        page.add_level([under(1, 2, 0)]);
        assert!(page.to_unfold().is_empty(), "nobody is under the last");
        assert_eq!(
            names(&page.into_boxes(&HashMap::new())),
            [("Person 1", None, None), ("Person 2", Some(0), Some(0))]
        );
    }

    #[test]
    fn m_c13_whoever_has_reports_in_a_department_and_no_manager_there_leads_it() {
        let sales = Some(UnitId::new(id(9)));
        let inside = |person: ChartPerson| ChartPerson {
            department_id: sales,
            ..person
        };
        let drawn = |reports| {
            let mut picture = ChartPicture::default();
            picture.add_level([(None, person(1, 1))]);
            picture.add_level([(Some(MemberId::new(id(1))), inside(person(2, reports)))]);
            picture.add_level([(Some(MemberId::new(id(2))), inside(person(3, 1)))]);
            picture.into_boxes(&HashMap::new())
        };
        let names = |boxes: &[ChartBox]| -> Vec<String> {
            leads(boxes, sales)
                .into_iter()
                .map(|person| person.name)
                .collect()
        };
        assert_eq!(names(&drawn(1)), ["Person 2"]);
        assert_eq!(names(&drawn(0)[..2]), ["Person 1"], "nobody in it has reports");
    }

    #[test]
    fn what_goes_in_a_circle_ends_and_is_left_out() {
        let mut picture = ChartPicture::default();
        picture.add_level([(None, person(1, 1)), under(3, 2, 1)]);
        picture.add_level([under(2, 3, 1), under(1, 1, 1), under(1, 2, 1)]);
        assert_eq!(names(&picture.into_boxes(&HashMap::new())).len(), 1);
    }
}
