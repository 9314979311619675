//! The org chart, a part at a time, confined to what the actor may see. Who is drawn says [`domain::ChartPicture`].

use crate::failure::refuse;
use crate::ports::BusinessScope;
use crate::read::{scope, searched};
use crate::{Actor, Usher, Verdict};
use domain::{
    ChartBox, ChartDepartment, ChartOf, ChartPerson, ChartPicture, MOST_ABOVE, MOST_BELOW, MOST_BESIDE,
    MOST_IN_PICTURE, MemberId, PAGE_SIZE, PageNumber, Permission, ReachRefusal, leads,
};

/// So many people are found at most.
const MOST_FOUND: i64 = 20;

/// What of the chart is asked for.
#[derive(Debug, Clone, Default)]
pub struct ChartAsk {
    /// The place of this person.
    pub at: Option<MemberId>,
    /// The picture of this department, or of those in none.
    pub of: Option<ChartOf>,
    /// People with this text in their name or sign-in name; the place of the only one.
    pub search: String,
    /// Which page of those who report to that person, or who stand at the top.
    pub page: Option<PageNumber>,
    /// Which page of those who stand alone.
    pub alone: Option<PageNumber>,
}

/// A page of people of whom all are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartPages {
    /// Which, from 1.
    pub number: i64,
    /// Of so many.
    pub of: i64,
    /// So many people in all.
    pub people: i64,
}

/// A part of the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartPart {
    /// The picture.
    pub boxes: Vec<ChartBox>,
    /// Whose place it is.
    pub at: Option<ChartPerson>,
    /// Of which department it is.
    pub of: Option<ChartDepartment>,
    /// Who leads it: see [`domain::leads`].
    pub leads: Vec<ChartPerson>,
    /// The page of those who report to the person, or who stand at the top.
    pub pages: ChartPages,
    /// Those of the department who stand alone, and the page of them.
    pub alone: (Vec<ChartPerson>, Option<ChartPages>),
    /// All departments with people that the reader sees.
    pub departments: Vec<ChartDepartment>,
    /// Who was found, if somebody was searched for.
    pub found: Option<Vec<ChartPerson>>,
}

impl Usher {
    /// A part of the org chart: somebody's place; a department; or the top of it, which is somebody's place, too, where one
    /// person alone is there. Whoever is confined to their department sees that one.
    pub async fn chart(&self, actor: &Actor, ask: &ChartAsk) -> Verdict<ChartPart, ReachRefusal> {
        let scope = scope(actor, Permission::UsersView)?;
        let search = searched(&ask.search);
        let found = if search.is_empty() {
            None
        } else {
            Some(self.store.chart_search(scope, &search, MOST_FOUND).await?)
        };
        let at = match found.as_deref() {
            Some([only]) => Some(only.id),
            Some(_) => None,
            None => ask.at,
        };
        let departments = self.store.chart_departments(scope).await?;
        let mut part = ChartPart {
            boxes: Vec::new(),
            at: None,
            of: None,
            leads: Vec::new(),
            pages: pages(None, MOST_BESIDE, 0),
            alone: (Vec::new(), None),
            departments,
            found,
        };
        match (at, &part.found) {
            (Some(id), _) => match self.store.chart_person(scope, id).await? {
                Some(person) => self.add_place(scope, ask, person, &mut part).await?,
                None => return refuse(ReachRefusal::OutsideScope),
            },
            // Several were found, or nobody: there is nothing to draw.
            (None, Some(_)) => {}
            (None, None) => {
                let of = ask.of.or(scope.confined_to.flatten().map(Some));
                part.of = part
                    .departments
                    .iter()
                    .find(|known| Some(known.id) == of)
                    .cloned();
                if ask.of.is_some() && part.of.is_none() {
                    return refuse(ReachRefusal::OutsideScope);
                }
                self.add_top(scope, ask, of, &mut part).await?;
            }
        }
        Ok(part)
    }

    /// Somebody with who stands above them, and a page of those below.
    async fn add_place(
        &self,
        scope: BusinessScope,
        ask: &ChartAsk,
        person: ChartPerson,
        part: &mut ChartPart,
    ) -> anyhow::Result<()> {
        part.pages = pages(ask.page, MOST_BESIDE, person.reports);
        let mut picture = ChartPicture::default();
        let above = self.store.chart_above(scope, person.id, MOST_ABOVE).await?;
        let mut parent = None;
        for one in above.into_iter().rev().chain([person.clone()]) {
            let id = one.id;
            picture.add_level([(parent, one)]);
            parent = Some(id);
        }
        let (from, these) = (from(part.pages, MOST_BESIDE), [person.id]);
        let below = self
            .store
            .chart_below(scope, None, &these, from, MOST_BESIDE)
            .await?;
        picture.add_level(below.into_iter().map(|(of, one)| (Some(of), one)));
        part.boxes = self.unfolded(scope, None, picture).await?;
        part.at = Some(person);
        Ok(())
    }

    /// Who stands at the top, with who stands below.
    async fn add_top(
        &self,
        scope: BusinessScope,
        ask: &ChartAsk,
        of: Option<ChartOf>,
        part: &mut ChartPart,
    ) -> anyhow::Result<()> {
        let (mut tops, pages) = self.tops(scope, of, ask.page).await?;
        if let Some(of) = of {
            let (alone, pages) = self.alone(scope, of, ask.alone).await?;
            part.alone = (alone, Some(pages));
        } else if pages.people == 1
            && let Some(only) = tops.pop()
        {
            return self.add_place(scope, ask, only, part).await;
        }
        part.pages = pages;
        let mut picture = ChartPicture::default();
        picture.add_level(tops.into_iter().map(|top| (None, top)));
        part.boxes = self.unfolded(scope, of, picture).await?;
        if let Some(of) = of {
            part.leads = leads(&part.boxes, of);
        }
        Ok(())
    }

    /// A page of those who stand at the top; the last, where there are not as many.
    async fn tops(
        &self,
        scope: BusinessScope,
        of: Option<ChartOf>,
        page: Option<PageNumber>,
    ) -> anyhow::Result<(Vec<ChartPerson>, ChartPages)> {
        let (first, people) = self.store.chart_tops(scope, of, 0, MOST_BESIDE).await?;
        let pages = pages(page, MOST_BESIDE, people);
        if pages.number == 1 {
            return Ok((first, pages));
        }
        let from = from(pages, MOST_BESIDE);
        let (tops, _) = self.store.chart_tops(scope, of, from, MOST_BESIDE).await?;
        Ok((tops, pages))
    }

    /// A page of those who stand alone, likewise.
    async fn alone(
        &self,
        scope: BusinessScope,
        of: ChartOf,
        page: Option<PageNumber>,
    ) -> anyhow::Result<(Vec<ChartPerson>, ChartPages)> {
        let (first, people) = self.store.chart_alone(scope, Some(of), 0, PAGE_SIZE).await?;
        let pages = pages(page, PAGE_SIZE, people);
        if pages.number == 1 {
            return Ok((first, pages));
        }
        let from = from(pages, PAGE_SIZE);
        let (alone, _) = self.store.chart_alone(scope, Some(of), from, PAGE_SIZE).await?;
        Ok((alone, pages))
    }

    /// The picture with further levels, as long as they are small enough, and how many are under those who stay folded.
    async fn unfolded(
        &self,
        scope: BusinessScope,
        of: Option<ChartOf>,
        mut picture: ChartPicture,
    ) -> anyhow::Result<Vec<ChartBox>> {
        for _ in 1..MOST_BELOW {
            let these = picture.to_unfold();
            if these.is_empty() {
                break;
            }
            let below = self
                .store
                .chart_below(scope, of, &these, 0, MOST_IN_PICTURE)
                .await?;
            picture.add_level(below.into_iter().map(|(of, one)| (Some(of), one)));
        }
        let under = self.store.chart_under(scope, of, &picture.folded()).await?;
        Ok(picture.into_boxes(&under.into_iter().collect()))
    }
}

/// The page that was asked for, if there are as many.
fn pages(number: Option<PageNumber>, size: i64, people: i64) -> ChartPages {
    let of = (people / size + i64::from(people % size > 0)).max(1);
    ChartPages {
        number: number.unwrap_or(PageNumber::FIRST).get().min(of),
        of,
        people,
    }
}

/// So many people come before the page.
fn from(pages: ChartPages, size: i64) -> i64 {
    (pages.number - 1) * size
}
