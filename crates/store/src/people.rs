//! Finding people with an account: members of one business, and of others that somebody administers.

use crate::backend::Backend;
use crate::filter::{Filter, part_of};
use crate::members::full_name;
use crate::query::{composed, query, with_list};
use crate::row::Row;
use crate::sql::{members, people as sql};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::value::Bind;
use anyhow::Result;
use domain::{BusinessId, EmployeeNumber, MemberId, PersonChoice, SignInName, UserId, Username};
use service::ports::BusinessScope;
use std::collections::{HashMap, HashSet};

pub(crate) async fn people_in<DB: Backend>(
    store: &SqlStore<DB>,
    scope: BusinessScope,
    search: &str,
    limit: i64,
) -> Result<Vec<PersonChoice>> {
    let Some(filter) = Filter::of_scope(scope, "business_id = ?", "department_id = ?") else {
        return Ok(Vec::new());
    };
    let (conditions, values) = filter
        .and_that("status = 'active'")
        .and_search("search LIKE ? ESCAPE '!'", search)
        .into_parts();
    let limited = values.len() + 1;
    let text = format!(
        "{}{conditions} ORDER BY search LIMIT ${limited}{}",
        sql::HERE_HEAD,
        sql::HERE_TAIL
    );
    let here = |row: &Row<DB>| person(row, true);
    store.all(composed(text, values).bind(limit), here).await
}

pub(crate) async fn people_elsewhere<DB: Backend>(
    store: &SqlStore<DB>,
    user: UserId,
    scope: BusinessScope,
    search: &str,
    limit: i64,
) -> Result<Vec<PersonChoice>> {
    let administered = query(sql::ADMINISTERED).bind(user).bind(scope.business);
    let businesses: Vec<BusinessId> = store.all(administered, |row| row.get("id")).await?;
    let found = |row: &Row<DB>| Ok((row.get::<String>("search")?, person(row, false)?));
    let mut people = Vec::new();
    for business in businesses {
        let elsewhere = query(sql::ELSEWHERE)
            .bind(business)
            .bind(scope.business)
            .bind(part_of(search))
            .bind(limit);
        people.extend(store.all(elsewhere, found).await?);
    }
    people.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut users = HashSet::new();
    let each_once = people.into_iter().filter(|(_, person)| users.insert(person.user));
    let people = each_once.map(|(_, person)| person);
    Ok(people.take(usize::try_from(limit)?).collect())
}

pub(crate) async fn taken_usernames<DB: Backend>(
    store: &SqlStore<DB>,
    wanted: &[Username],
) -> Result<Vec<String>> {
    let taken = with_list(sql::TAKEN, &[], wanted.iter().map(Username::as_str));
    store.all_of(taken, |row| row.get("sign_in_name")).await
}

pub(crate) async fn members_who_sign_in_as<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    scope: BusinessScope,
    names: &[SignInName],
) -> Result<HashMap<String, MemberId>> {
    find_called(transaction, sql::WHO_SIGN_IN_AS, scope, names).await
}

pub(crate) async fn members_who_ever_sign_in_as<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    scope: BusinessScope,
    names: &[SignInName],
) -> Result<HashMap<String, MemberId>> {
    find_called(transaction, sql::WHO_EVER_SIGNS_IN_AS, scope, names).await
}

pub(crate) async fn numbered_members<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    scope: BusinessScope,
) -> Result<Vec<(EmployeeNumber, MemberId)>> {
    let Some(department) = department_of(scope) else {
        return Ok(Vec::new());
    };
    let numbered = query(members::NUMBERED).bind(scope.business).bind(department);
    let read = |row: &Row<DB>| Ok((row.get("employee_number")?, row.get("id")?));
    transaction.all(numbered, read).await
}

/// The department that somebody is confined to, empty for none; None: they see nobody.
fn department_of(scope: BusinessScope) -> Option<String> {
    match scope.confined_to {
        Some(own) => own.map(|own| own.to_string()),
        None => Some(String::new()),
    }
}

async fn find_called<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    statement: &'static str,
    scope: BusinessScope,
    names: &[SignInName],
) -> Result<HashMap<String, MemberId>> {
    let Some(department) = department_of(scope) else {
        return Ok(HashMap::new());
    };
    let values = [scope.business.value(), department.value()];
    let found = with_list(statement, &values, names);
    let read = |row: &Row<DB>| Ok((row.get("sign_in_name")?, row.get("id")?));
    Ok(transaction.all_of(found, read).await?.into_iter().collect())
}

pub(crate) async fn administers_elsewhere<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    user: UserId,
    other: UserId,
) -> Result<bool> {
    let administers = query(sql::ADMINISTERS_ELSEWHERE).bind(user).bind(other);
    transaction.one(administers, |row| row.get("found")).await
}

fn person<DB: Backend>(row: &Row<DB>, member: bool) -> Result<PersonChoice> {
    Ok(PersonChoice {
        user: row.get("user_id")?,
        name: full_name(row, "first_name", "last_name")?,
        sign_in_name: row.get("sign_in_name")?,
        hint: row.maybe("hint")?,
        member,
    })
}
