//! Apps and their roles.

use crate::backend::Backend;
use crate::query::{Query, query, with_list};
use crate::row::{Column, Row};
use crate::sql::Sql;
use crate::sql::apps as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::units::name_key;
use crate::value::Bind;
use anyhow::Result;
use domain::{
    App, AppChoice, AppId, AppRole, AppRoleId, AppRoleRow, AppRow, BusinessId, Timestamp, UnitName,
};
use service::ports::UnitOutcome;
use std::collections::HashMap;

pub(crate) async fn apps<DB: Backend>(store: &SqlStore<DB>, only: Option<BusinessId>) -> Result<Vec<AppRow>> {
    let role = |row: &Row<DB>| Ok((row.get::<AppId>("app_id")?, app_role_row(row)?));
    let mut roles: HashMap<AppId, Vec<AppRoleRow>> = HashMap::new();
    for (app, role) in store.all(query(sql::LIST_ROLES).bind(only), role).await? {
        roles.entry(app).or_default().push(role);
    }
    let mut apps = store.all(query(sql::LIST).bind(only), app_row).await?;
    for app in &mut apps {
        app.roles = roles.remove(&app.id).unwrap_or_default();
    }
    Ok(apps)
}

pub(crate) async fn app_choices<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    now: Timestamp,
) -> Result<Vec<AppChoice<AppId>>> {
    store
        .all(query(sql::CHOICES).bind(business).bind(now), choice)
        .await
}

pub(crate) async fn chosen_apps<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    ids: &[AppId],
    now: Timestamp,
) -> Result<Vec<AppChoice<AppId>>> {
    let values = vec![business.value(), now.value()];
    let chosen = with_list(sql::CHOSEN, &values, ids.iter().copied());
    let chosen = chosen
        .into_iter()
        .map(|chosen| chosen.followed_by::<DB>(sql::CHOSEN_ORDER));
    store.all_of(chosen, choice).await
}

pub(crate) async fn app_role_choices<DB: Backend>(
    store: &SqlStore<DB>,
    app: AppId,
) -> Result<Vec<AppChoice<AppRoleId>>> {
    store.all(query(sql::ROLE_CHOICES).bind(app), choice).await
}

pub(crate) async fn find_app<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: AppId,
) -> Result<Option<App>> {
    let app = |row: &Row<DB>| {
        Ok(App {
            id: row.get("id")?,
            name: row.get("name")?,
            archived_at: row.maybe("archived_at")?,
        })
    };
    transaction.optional(query(sql::FIND).bind(id), app).await
}

pub(crate) async fn find_app_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: AppRoleId,
) -> Result<Option<AppRole>> {
    transaction
        .optional(query(sql::FIND_ROLE).bind(id), app_role)
        .await
}

pub(crate) async fn insert_app<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    app: &App,
) -> Result<UnitOutcome> {
    let insert = query(sql::INSERT)
        .bind(app.id)
        .bind(&app.name)
        .bind(name_key(&app.name))
        .bind(app.archived_at);
    inserted(transaction, insert).await
}

pub(crate) async fn insert_app_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    role: &AppRole,
) -> Result<UnitOutcome> {
    let insert = query(sql::INSERT_ROLE)
        .bind(role.id)
        .bind(role.app)
        .bind(&role.name)
        .bind(name_key(&role.name))
        .bind(role.archived_at);
    inserted(transaction, insert).await
}

async fn inserted<DB: Backend>(transaction: &mut SqlTransaction<DB>, insert: Query) -> Result<UnitOutcome> {
    Ok(if transaction.did(insert).await? {
        UnitOutcome::Done
    } else {
        UnitOutcome::NameTaken
    })
}

pub(crate) async fn rename_app<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: AppId,
    name: &UnitName,
) -> Result<bool> {
    rename(transaction, sql::RENAME, id.to_string(), name).await
}

pub(crate) async fn rename_app_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: AppRoleId,
    name: &UnitName,
) -> Result<bool> {
    rename(transaction, sql::RENAME_ROLE, id.to_string(), name).await
}

async fn rename<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    sql: Sql,
    id: String,
    name: &UnitName,
) -> Result<bool> {
    let rename = query(sql).bind(id).bind(name).bind(name_key(name));
    Ok(transaction.did_unless_taken(rename).await? == Some(true))
}

pub(crate) async fn archive_app<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: AppId,
    now: Timestamp,
) -> Result<bool> {
    transaction.did(query(sql::ARCHIVE).bind(id).bind(now)).await
}

pub(crate) async fn archive_app_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: AppRoleId,
    now: Timestamp,
) -> Result<bool> {
    transaction.did(query(sql::ARCHIVE_ROLE).bind(id).bind(now)).await
}

fn choice<DB: Backend, Id: Column>(row: &Row<DB>) -> Result<AppChoice<Id>> {
    Ok(AppChoice {
        id: row.get("id")?,
        name: row.get("name")?,
    })
}

fn app_role<DB: Backend>(row: &Row<DB>) -> Result<AppRole> {
    Ok(AppRole {
        id: row.get("id")?,
        app: row.get("app_id")?,
        name: row.get("name")?,
        archived_at: row.maybe("archived_at")?,
    })
}

fn app_row<DB: Backend>(row: &Row<DB>) -> Result<AppRow> {
    Ok(AppRow {
        id: row.get("id")?,
        name: row.get("name")?,
        businesses: row.get("businesses")?,
        roles: Vec::new(),
        archived_at: row.maybe("archived_at")?,
    })
}

fn app_role_row<DB: Backend>(row: &Row<DB>) -> Result<AppRoleRow> {
    Ok(AppRoleRow {
        id: row.get("id")?,
        name: row.get("name")?,
        accesses: row.get("accesses")?,
        archived_at: row.maybe("archived_at")?,
    })
}
