//! The org chart.

use crate::backend::Backend;
use crate::filter::part_of;
use crate::members::full_name;
use crate::query::{Query, composed, with_whole_list};
use crate::row::Row;
use crate::sql::chart as sql;
use crate::store::SqlStore;
use crate::value::{Bind, Value};
use anyhow::Result;
use domain::{ChartDepartment, ChartOf, ChartPerson, MemberId};
use service::ports::BusinessScope;

pub(crate) async fn chart_person<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    id: MemberId,
) -> Result<Option<ChartPerson>> {
    match values(scope, None) {
        None => Ok(None),
        Some(values) => {
            let find = composed(sql::PERSON.to_owned(), values).bind(id);
            store.optional(find, person).await
        }
    }
}

pub(crate) async fn chart_above<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    id: MemberId,
    most: i64,
) -> Result<Vec<ChartPerson>> {
    let above = values(scope, None).map(|values| composed(sql::ABOVE.to_owned(), values).bind(id).bind(most));
    all(store, above, person).await
}

pub(crate) async fn chart_below<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    of: Option<ChartOf>,
    these: &[MemberId],
    from: i64,
    size: i64,
) -> Result<Vec<(MemberId, ChartPerson)>> {
    let below = values(scope, of).filter(|_| !these.is_empty()).map(|mut values| {
        values.extend([from.value(), size.value()]);
        with_whole_list(sql::BELOW, values, these.iter().copied()).followed_by::<DB>(sql::BELOW_TAIL)
    });
    all(store, below, |row| Ok((row.get("manager_id")?, person(row)?))).await
}

pub(crate) async fn chart_under<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    of: Option<ChartOf>,
    these: &[MemberId],
) -> Result<Vec<(MemberId, i64)>> {
    let under = values(scope, of).filter(|_| !these.is_empty()).map(|values| {
        with_whole_list(sql::UNDER, values, these.iter().copied()).followed_by::<DB>(sql::UNDER_TAIL)
    });
    all(store, under, |row| Ok((row.get("top")?, row.get("people")?))).await
}

pub(crate) async fn chart_tops<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    of: Option<ChartOf>,
    from: i64,
    size: i64,
) -> Result<(Vec<ChartPerson>, i64)> {
    part(store, sql::TOPS, values(scope, of), from, size).await
}

pub(crate) async fn chart_alone<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    of: Option<ChartOf>,
    from: i64,
    size: i64,
) -> Result<(Vec<ChartPerson>, i64)> {
    part(store, sql::ALONE, values(scope, of), from, size).await
}

pub(crate) async fn chart_departments<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
) -> Result<Vec<ChartDepartment>> {
    let departments = values(scope, None).map(|mut values| {
        values.truncate(2);
        composed(sql::DEPARTMENTS.to_owned(), values)
    });
    let department = |row: &Row<DB>| {
        Ok(ChartDepartment {
            id: row.maybe("department_id")?,
            name: row.maybe("name")?,
            people: row.get("people")?,
            alone: row.get("alone")?,
        })
    };
    all(store, departments, department).await
}

pub(crate) async fn chart_search<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    search: &str,
    most: i64,
) -> Result<Vec<ChartPerson>> {
    let found = values(scope, None).map(|values| {
        composed(sql::SEARCH.to_owned(), values)
            .bind(part_of(search))
            .bind(most)
    });
    all(store, found, person).await
}

/// The first three values of every statement; None: the reader sees nobody.
fn values(scope: BusinessScope, of: Option<ChartOf>) -> Option<Vec<Value>> {
    let confined = match scope.confined_to {
        None => String::new(),
        Some(own) => own?.to_string(),
    };
    let of = match of {
        None => String::new(),
        Some(None) => "-".to_owned(),
        Some(Some(department)) => department.to_string(),
    };
    Some(vec![scope.business.value(), confined.value(), of.value()])
}

async fn all<DB: Backend, T>(
    store: &SqlStore<DB>,
    query: Option<Query>,
    read: fn(&Row<DB>) -> Result<T>,
) -> Result<Vec<T>> {
    match query {
        None => Ok(Vec::new()),
        Some(query) => store.all(query, read).await,
    }
}

/// A part of a list, and how long that is. Beyond its end nobody knows.
async fn part<DB: Backend>(
    store: &SqlStore<DB>,
    statement: &'static str,
    values: Option<Vec<Value>>,
    from: i64,
    size: i64,
) -> Result<(Vec<ChartPerson>, i64)> {
    let rows = values.map(|values| composed(statement.to_owned(), values).bind(from).bind(size));
    let rows = all(store, rows, |row| Ok((person(row)?, row.get("total")?))).await?;
    let total = rows.first().map_or(0, |(_, total)| *total);
    Ok((rows.into_iter().map(|(person, _)| person).collect(), total))
}

fn person<DB: Backend>(row: &Row<DB>) -> Result<ChartPerson> {
    Ok(ChartPerson {
        id: row.get("id")?,
        name: full_name(row, "first_name", "last_name")?,
        job_title: row.maybe("job_title")?,
        department_id: row.maybe("department_id")?,
        department: row.maybe("department")?,
        reports: row.get("reports")?,
    })
}
