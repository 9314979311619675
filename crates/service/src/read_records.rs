//! What pages show of the register, each confined to the actor's sight.

use crate::failure::refuse;
use crate::ports::OwnRecords;
use crate::read::searched;
use crate::{Actor, Usher, Verdict};
use domain::{
    AuditRow, EntityType, OwnPlace, PAGE_SIZE, ReachRefusal, RecordFilter, RecordId, RecordPerson,
    RecordQuery, RecordRefusal, RecordRow, RecordShown, RecordSight, RecordView, RecordWhose, Slice,
    Timestamp, UnitChoice, UnitId, ZoneName,
};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// So many of a record's latest changes are shown.
const HISTORY: i64 = 50;

/// So many people are offered as owner or to assign to; others are searched for.
pub const PEOPLE_OFFERED: i64 = 100;

/// So many of the actor's own records stand on the dashboard.
const ON_DASHBOARD: i64 = 5;

/// What the page of a record shows.
#[derive(Debug, Clone)]
pub struct RecordPage {
    /// The record.
    pub shown: RecordShown,
    /// What was done to it, the latest first.
    pub history: Vec<AuditRow>,
    /// Whether the actor may change it.
    pub may_update: bool,
    /// Whether the actor may tell how far it is.
    pub may_report: bool,
}

/// What the register can be narrowed by, and what the actor makes in it.
#[derive(Debug, Clone)]
pub struct RegisterChoices {
    /// The types that the actor sees.
    pub kinds: Vec<EntityType>,
    /// The types of which the actor makes records.
    pub kinds_to_make: Vec<EntityType>,
    /// The workspaces in use that the actor is in.
    pub workspaces: Vec<UnitChoice>,
    /// The lists that the actor saved.
    pub views: Vec<RecordView>,
}

/// Who can have to do with a record of a type in a workspace.
#[derive(Debug, Clone)]
pub struct RecordPeople {
    /// Those who may own it.
    pub owners: Vec<RecordPerson>,
    /// Those to whom it can be assigned.
    pub assignees: Vec<RecordPerson>,
}

/// The actor's own unfinished records, as the dashboard shows them.
#[derive(Debug, Clone, Default)]
pub struct OwnRegister {
    /// How many there are.
    pub counted: OwnRecords,
    /// The first of them to be due.
    pub first: Vec<RecordRow>,
}

impl Usher {
    /// The day it is in the actor's business.
    pub fn today(&self, actor: &Actor) -> Date {
        day_in(&actor.seat.zone, self.now())
    }

    /// A part of the register. Whoever is external has none: their defects stand on their dashboard.
    pub async fn records(
        &self,
        actor: &Actor,
        query: &RecordQuery,
    ) -> Verdict<Slice<RecordRow>, ReachRefusal> {
        let sight = register_of(actor)?;
        let filter = RecordFilter {
            search: searched(&query.filter.search),
            ..query.filter.clone()
        };
        let (business, today) = (actor.seat.business, self.today(actor));
        Ok(self
            .store
            .records_part(business, &sight, &filter, today, query.part, PAGE_SIZE)
            .await?)
    }

    /// The defects that are assigned to an external member: all that they see of the business.
    pub async fn assigned_defects(
        &self,
        actor: &Actor,
        query: &RecordQuery,
    ) -> Verdict<Slice<RecordRow>, ReachRefusal> {
        if !actor.seat.external {
            return refuse(ReachRefusal::OutsideScope);
        }
        let filter = RecordFilter {
            states: query.filter.states,
            ..RecordFilter::default()
        };
        let (business, today) = (actor.seat.business, self.today(actor));
        let sight = actor.seat.sight();
        Ok(self
            .store
            .records_part(business, &sight, &filter, today, query.part, PAGE_SIZE)
            .await?)
    }

    /// What the register can be narrowed by.
    pub async fn register_choices(&self, actor: &Actor) -> Verdict<RegisterChoices, ReachRefusal> {
        let sight = register_of(actor)?;
        let (business, me) = (actor.seat.business, actor.seat.authority.member);
        Ok(RegisterChoices {
            kinds: sight.kinds(),
            kinds_to_make: sight.kinds_to_make(),
            workspaces: self.store.workspaces_of(business, me).await?,
            views: self.store.record_views(business, me).await?,
        })
    }

    /// A record's page. What is out of the actor's sight is not there.
    pub async fn record_page(&self, actor: &Actor, id: RecordId) -> Verdict<RecordPage, RecordRefusal> {
        let (business, sight) = (actor.seat.business, actor.seat.sight());
        let Some(shown) = self.store.record(business, &sight, id).await? else {
            return refuse(RecordRefusal::NotFound);
        };
        let kind = shown.record.kind;
        Ok(RecordPage {
            history: self.store.record_history(business, id, HISTORY).await?,
            may_update: sight.may_update(kind),
            may_report: sight.may_report(kind),
            shown,
        })
    }

    /// Who can have to do with a record of the type, for whoever makes or changes one in a workspace of theirs.
    pub async fn record_people(
        &self,
        actor: &Actor,
        (kind, workspace): (EntityType, UnitId),
        search: &str,
    ) -> Verdict<RecordPeople, RecordRefusal> {
        let (business, me) = (actor.seat.business, actor.seat.authority.member);
        if !actor.seat.sight().may_update(kind) {
            return refuse(RecordRefusal::NotPermitted);
        }
        let mine = self.store.workspaces_of(business, me).await?;
        if !mine.iter().any(|choice| choice.id == workspace) {
            return refuse(RecordRefusal::WorkspaceUnavailable);
        }
        let search = searched(search);
        let owners = self.store.owners_in(business, workspace, &search, PEOPLE_OFFERED);
        let assignees = self
            .store
            .assignees_in(business, workspace, kind, &search, PEOPLE_OFFERED);
        Ok(RecordPeople {
            owners: owners.await?,
            assignees: assignees.await?,
        })
    }

    /// What the actor has in the business.
    pub async fn own_place(&self, actor: &Actor) -> anyhow::Result<OwnPlace> {
        let (business, me) = (actor.seat.business, actor.seat.authority.member);
        self.store.own_place(business, me).await
    }

    /// The actor's own unfinished records, the first to be due first.
    pub async fn own_register(&self, actor: &Actor) -> anyhow::Result<OwnRegister> {
        let (business, sight) = (actor.seat.business, actor.seat.sight());
        let today = self.today(actor);
        let counted = self.store.own_records(business, &sight, today).await?;
        if counted == OwnRecords::default() {
            return Ok(OwnRegister::default());
        }
        let mine = RecordQuery {
            filter: RecordFilter {
                whose: Some(RecordWhose::Mine),
                ..RecordFilter::default()
            },
            ..RecordQuery::default()
        };
        let first = self
            .store
            .records_part(business, &sight, &mine.filter, today, mine.part, ON_DASHBOARD);
        Ok(OwnRegister {
            counted,
            first: first.await?.rows,
        })
    }
}

/// The sight of somebody who has the register at all.
pub(crate) fn register_of(actor: &Actor) -> Verdict<RecordSight, ReachRefusal> {
    let sight = actor.seat.sight();
    if actor.seat.external {
        return refuse(ReachRefusal::OutsideScope);
    }
    if sight.kinds().is_empty() {
        return refuse(ReachRefusal::NotPermitted);
    }
    Ok(sight)
}

/// The day that a point in time is in a zone.
pub(crate) fn day_in(zone: &ZoneName, now: Timestamp) -> Date {
    let zone = TimeZone::get(&zone.0).unwrap_or(TimeZone::UTC);
    let instant = jiff::Timestamp::from_microsecond(now.micros()).unwrap_or_default();
    instant.to_zoned(zone).date()
}
