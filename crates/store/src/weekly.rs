//! The weekly mail.

use crate::backend::Backend;
use crate::filter::Filter;
use crate::members::full_name;
use crate::query::{composed, query, with_rows};
use crate::record_sight::seen;
use crate::records::{day, day_text, sight};
use crate::row::Row;
use crate::sql::{messages, weekly as sql};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::value::{Bind, Value};
use anyhow::{Context, Result};
use domain::{
    BusinessId, DayHour, MemberId, RecordId, SignInName, Timestamp, UnitId, WeeklyNews, WeeklyRecord,
    WeeklyRecords, WeeklyTime,
};
use service::ports::{
    DueWeekly, MessageKind, NewWeekly, TokenHash, WeeklyClaim, WeeklyLink, WeeklyPlan, WeeklyReader,
    WeeklySpan,
};

/// How each list is fetched: its head, order and tail.
const TO_DO: [&str; 3] = [sql::TO_DO_HEAD, sql::TO_DO_ORDER, sql::TO_DO_TAIL];
const CHANGED: [&str; 3] = [sql::CHANGED_HEAD, sql::CHANGED_ORDER, sql::CHANGED_TAIL];

pub(crate) async fn weekly_time<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<WeeklyTime> {
    let kept = query(sql::PLAN).bind(business).bind(member);
    let plan = store.optional(kept, plan).await?;
    Ok(plan.unwrap_or_default().time)
}

pub(crate) async fn due_weekly<DB: Backend>(
    store: &SqlStore<DB>,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<DueWeekly>> {
    let due = |row: &Row<DB>| {
        let name: Option<SignInName> = row.maybe("sign_in_name")?;
        Ok(DueWeekly {
            member: row.get("id")?,
            business: row.get("business_id")?,
            time: time(row)?,
            zone: row.get("told_in")?,
            due_at: row.get("next_at")?,
            to: name.and_then(|name| name.address().cloned()),
            reader: reader(row)?,
            has_unread: row.get("has_unread")?,
        })
    };
    store.all(query(sql::DUE).bind(now).bind(limit), due).await
}

pub(crate) async fn has_weekly_records<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    reader: &WeeklyReader,
    span: WeeklySpan,
) -> Result<bool> {
    let found = |row: &Row<DB>| row.get::<RecordId>("id");
    for chosen in [to_do(business, reader, span), changed(business, reader, span)] {
        let Some(chosen) = chosen else {
            return Ok(false);
        };
        let (conditions, values) = chosen.into_parts();
        let any = composed(format!("{}{conditions}{}", sql::ANY_HEAD, sql::ANY_TAIL), values);
        if store.optional(any, found).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

pub(crate) async fn weekly_news<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    reader: &WeeklyReader,
    span: WeeklySpan,
    limit: i64,
) -> Result<WeeklyNews> {
    let due = to_do(business, reader, span);
    let others = changed(business, reader, span);
    let unread = query(messages::UNREAD).bind(reader.sight.authority.member);
    Ok(WeeklyNews {
        due: part(store, due, TO_DO, limit).await?,
        changed: part(store, others, CHANGED, limit).await?,
        unread: store.one(unread, |row| row.get("total")).await?,
    })
}

/// What the reader sees in the workspaces that they chose; None if that is nothing.
fn chosen(business: BusinessId, reader: &WeeklyReader) -> Option<Filter> {
    if reader.workspaces.is_empty() {
        return None;
    }
    let those = Filter::default().and_one_of("workspace_id", reader.workspaces.iter().copied());
    seen(those, business, &reader.sight)
}

fn to_do(business: BusinessId, reader: &WeeklyReader, span: WeeklySpan) -> Option<Filter> {
    let those = chosen(business, reader)?.and_that("state IN ('open', 'in progress')");
    Some(those.and("due_on < ?", day_text(Some(span.before))))
}

fn changed(business: BusinessId, reader: &WeeklyReader, span: WeeklySpan) -> Option<Filter> {
    let those = chosen(business, reader)?.and("changed_at >= ?", span.since);
    let me = reader.sight.authority.member;
    Some(those.and("(changed_by IS NULL OR changed_by <> ?)", me))
}

async fn part<DB: Backend>(
    store: &SqlStore<DB>,
    those: Option<Filter>,
    [head, order, tail]: [&str; 3],
    limit: i64,
) -> Result<WeeklyRecords> {
    let Some(those) = those else {
        return Ok(WeeklyRecords::default());
    };
    let record = |row: &Row<DB>| {
        let total: i64 = row.get("total")?;
        let record = WeeklyRecord {
            id: row.get("id")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            workspace: row.get("workspace")?,
            due_on: day(row)?,
        };
        Ok((record, total))
    };
    // It fetches one row more than it is asked for.
    let list = those.into_keyed(head, order, tail, limit - 1);
    let rows = store.all(list, record).await?;
    Ok(WeeklyRecords {
        total: rows.first().map_or(0, |(_, total)| *total),
        shown: rows.into_iter().map(|(record, _)| record).collect(),
    })
}

pub(crate) async fn find_weekly_link<DB: Backend>(
    store: &SqlStore<DB>,
    token: TokenHash,
) -> Result<Option<WeeklyLink>> {
    store.optional(query(sql::FIND_LINK).bind(token), link).await
}

pub(crate) async fn weekly_plan<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<WeeklyPlan> {
    let kept = query(sql::PLAN).bind(business).bind(member);
    Ok(transaction.optional(kept, plan).await?.unwrap_or_default())
}

pub(crate) async fn set_weekly_plan<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    time: &WeeklyTime,
    next_at: Option<Timestamp>,
) -> Result<()> {
    let set = query(sql::SET_PLAN)
        .bind(business)
        .bind(member)
        .bind(time.day)
        .bind(i64::from(time.hour.number()))
        .bind(time.zone.as_ref())
        .bind(next_at);
    transaction.write(set).await
}

/// Somebody who becomes a member with it.
pub(crate) async fn begin_weekly<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<()> {
    transaction
        .write(query(sql::BEGIN).bind(business).bind(member))
        .await
}

pub(crate) async fn claim_weekly<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    claims: &[WeeklyClaim],
    now: Timestamp,
) -> Result<Vec<MemberId>> {
    let turn = |claim: &WeeklyClaim| {
        vec![
            claim.member.value(),
            claim.due_at.value(),
            claim.next_at.value(),
            claim.mail.is_some().then_some(now).value(),
            claim.token.value(),
        ]
    };
    let tail = DB::choose(sql::CLAIM_TAIL);
    let rows: Vec<Vec<Value>> = claims.iter().map(turn).collect();
    let mut taken: Vec<MemberId> = Vec::new();
    for claim in with_rows(sql::CLAIM_HEAD, Vec::new(), rows, tail) {
        let some: Vec<MemberId> = transaction.all(claim, |row| row.get("member_id")).await?;
        taken.extend(some);
    }
    let mails = claims.iter().filter(|claim| taken.contains(&claim.member));
    let mails = mails.filter_map(|claim| Some((claim.member, claim.mail.as_ref()?)));
    let rows: Vec<Vec<Value>> = mails.map(|(member, mail)| queued(member, mail, now)).collect();
    for queue in with_rows(sql::QUEUE, Vec::new(), rows, "") {
        transaction.execute(queue).await?;
    }
    Ok(taken)
}

fn queued(member: MemberId, mail: &NewWeekly, now: Timestamp) -> Vec<Value> {
    vec![
        mail.id.value(),
        MessageKind::WeeklyMail.value(),
        true.value(),
        mail.business.value(),
        (&mail.to).value(),
        member.value(),
        1_i64.value(),
        "queued".value(),
        0_i64.value(),
        now.value(),
        now.value(),
        mail.give_up_at.value(),
    ]
}

pub(crate) async fn end_weekly<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    token: TokenHash,
) -> Result<Option<WeeklyLink>> {
    let find = query(sql::FIND_LINK).bind(token);
    let found = transaction.optional(find, link).await?;
    let Some(link) = found.filter(|link| link.business == business) else {
        return Ok(None);
    };
    let ended = query(sql::END).bind(business).bind(link.member);
    let is_on = transaction.did(ended).await?;
    let plan = query(sql::END_PLAN).bind(business).bind(link.member);
    transaction.write(plan).await?;
    Ok(Some(WeeklyLink { is_on, ..link }))
}

fn plan<DB: Backend>(row: &Row<DB>) -> Result<WeeklyPlan> {
    Ok(WeeklyPlan {
        time: time(row)?,
        told_at: row.maybe("told_at")?,
    })
}

fn time<DB: Backend>(row: &Row<DB>) -> Result<WeeklyTime> {
    let hour: i64 = row.get("hour")?;
    let hour = u8::try_from(hour).ok().and_then(DayHour::new);
    Ok(WeeklyTime {
        day: row.get("day")?,
        hour: hour.context("no hour of the day")?,
        zone: row.maybe("zone")?,
    })
}

pub(crate) fn reader<DB: Backend>(row: &Row<DB>) -> Result<WeeklyReader> {
    let ids: Option<String> = row.maybe("workspaces")?;
    let ids = ids.unwrap_or_default();
    let workspaces = ids.split(',').filter(|id| !id.is_empty());
    Ok(WeeklyReader {
        sight: sight(row)?,
        workspaces: workspaces
            .map(|id| Ok(id.parse::<UnitId>()?))
            .collect::<Result<_>>()?,
    })
}

fn link<DB: Backend>(row: &Row<DB>) -> Result<WeeklyLink> {
    Ok(WeeklyLink {
        member: row.get("id")?,
        name: full_name(row, "first_name", "last_name")?,
        department: row.maybe("department_id")?,
        business: row.get("business_id")?,
        business_name: row.get("business_name")?,
        is_on: row.get("weekly_mail")?,
    })
}
