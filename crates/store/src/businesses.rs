//! Businesses and their roles.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::{businesses as sql, roles as role_sql};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::{Result, ensure};
use domain::{
    Business, BusinessChoice, BusinessId, Lifetime, Permission, Role, RoleId, RoleRights, Timestamp, UserId,
};

pub(crate) async fn find_business<DB: Backend>(
    store: &SqlStore<DB>,
    id: BusinessId,
) -> Result<Option<Business>> {
    store.optional(query(sql::FIND).bind(id), business).await
}

pub(crate) async fn businesses_of<DB: Backend>(
    store: &SqlStore<DB>,
    user: UserId,
) -> Result<Vec<BusinessChoice>> {
    let choice = |row: &Row<DB>| {
        Ok(BusinessChoice {
            id: row.get("id")?,
            name: row.get("name")?,
        })
    };
    store.all(query(sql::OF_USER).bind(user), choice).await
}

pub(crate) async fn roles<DB: Backend>(store: &SqlStore<DB>, business: BusinessId) -> Result<Vec<Role>> {
    store.all(query(role_sql::LIST).bind(business), role).await
}

pub(crate) async fn insert_business<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: &Business,
) -> Result<()> {
    let insert = query(sql::INSERT)
        .bind(business.id)
        .bind(&business.name)
        .bind(&business.zone)
        .bind(&business.language)
        .bind(business.invitation_lifetime)
        .bind(business.created_at);
    transaction.write(insert).await
}

pub(crate) async fn lock_business<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: BusinessId,
) -> Result<Option<Business>> {
    transaction.optional(query(sql::LOCK).bind(id), business).await
}

pub(crate) async fn set_invitation_lifetime<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    lifetime: Option<Lifetime>,
) -> Result<()> {
    let update = query(sql::SET_INVITATION_HOURS).bind(business).bind(lifetime);
    ensure!(transaction.did(update).await?, "there is no business {business}");
    Ok(())
}

pub(crate) async fn insert_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    role: &Role,
    position: i64,
) -> Result<()> {
    let insert = query(role_sql::INSERT)
        .bind(role.id)
        .bind(role.business)
        .bind(position)
        .bind(&role.name)
        .bind(role.name.as_str().to_lowercase())
        .bind(&role.description)
        .bind(role.rights.permissions)
        .bind(role.rights.scope)
        .bind(role.reach)
        .bind(role.rights.permissions.holds(Permission::UsersInvite))
        .bind(role.rights.administers())
        .bind(role.by_invitation)
        .bind(role.built_in)
        .bind(role.archived_at);
    transaction.write(insert).await
}

pub(crate) async fn find_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    id: RoleId,
) -> Result<Option<Role>> {
    transaction
        .optional(query(role_sql::FIND).bind(business).bind(id), role)
        .await
}

pub(crate) async fn first_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
) -> Result<Option<Role>> {
    transaction
        .optional(query(role_sql::FIRST).bind(business), role)
        .await
}

pub(crate) async fn archive_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    role: RoleId,
    now: Timestamp,
) -> Result<bool> {
    transaction
        .did(query(role_sql::ARCHIVE).bind(business).bind(role).bind(now))
        .await
}

fn business<DB: Backend>(row: &Row<DB>) -> Result<Business> {
    Ok(Business {
        id: row.get("id")?,
        name: row.get("name")?,
        zone: row.get("zone")?,
        language: row.get("language")?,
        invitation_lifetime: row.maybe("invitation_hours")?,
        created_at: row.get("created_at")?,
    })
}

fn role<DB: Backend>(row: &Row<DB>) -> Result<Role> {
    Ok(Role {
        id: row.get("id")?,
        business: row.get("business_id")?,
        name: row.get("name")?,
        description: row.get("description")?,
        rights: RoleRights {
            permissions: row.get("permissions")?,
            scope: row.get("scope")?,
        },
        reach: row.get("reach")?,
        by_invitation: row.get("by_invitation")?,
        built_in: row.get("built_in")?,
        archived_at: row.maybe("archived_at")?,
    })
}
