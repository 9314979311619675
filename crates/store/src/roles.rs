//! Roles.

use crate::backend::Backend;
use crate::query::{Query, query};
use crate::row::Row;
use crate::sql::roles as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use crate::units::name_key;
use anyhow::Result;
use domain::{BusinessId, Permission, Role, RoleId, RoleRights, RoleRow, Timestamp};

pub(crate) async fn roles<DB: Backend>(store: &SqlStore<DB>, business: BusinessId) -> Result<Vec<Role>> {
    store.all(query(sql::LIST).bind(business), role).await
}

pub(crate) async fn chosen_role<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    id: RoleId,
) -> Result<Option<Role>> {
    store
        .optional(query(sql::CHOSEN).bind(business).bind(id), role)
        .await
}

pub(crate) async fn role_rows<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
) -> Result<Vec<RoleRow>> {
    let role_row = |row: &Row<DB>| {
        Ok(RoleRow {
            role: role(row)?,
            members: row.get("members")?,
            invitations: row.get("invitations")?,
        })
    };
    store.all(query(sql::ROWS).bind(business), role_row).await
}

pub(crate) async fn roles_to_bring_back<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
) -> Result<Vec<Role>> {
    store.all(query(sql::TO_BRING_BACK).bind(business), role).await
}

pub(crate) async fn insert_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    role: &Role,
    position: i64,
) -> Result<()> {
    let insert = query(sql::INSERT).bind(role.business).bind(role.id);
    let insert = with_terms(insert, role)
        .bind(position)
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
        .optional(query(sql::FIND).bind(business).bind(id), role)
        .await
}

pub(crate) async fn first_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
) -> Result<Option<Role>> {
    transaction.optional(query(sql::FIRST).bind(business), role).await
}

pub(crate) async fn archive_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    role: RoleId,
    now: Timestamp,
) -> Result<bool> {
    transaction
        .did(query(sql::ARCHIVE).bind(business).bind(role).bind(now))
        .await
}

pub(crate) async fn add_role<DB: Backend>(transaction: &mut SqlTransaction<DB>, role: &Role) -> Result<bool> {
    let add = query(sql::ADD).bind(role.business).bind(role.id);
    transaction.did(with_terms(add, role)).await
}

pub(crate) async fn edit_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    role: &Role,
) -> Result<bool> {
    let edit = query(sql::EDIT).bind(role.business).bind(role.id);
    let edited = transaction.did_unless_taken(with_terms(edit, role)).await?;
    Ok(edited == Some(true))
}

pub(crate) async fn bring_back_role<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    role: RoleId,
) -> Result<bool> {
    let bring_back = query(sql::BRING_BACK).bind(business).bind(role);
    Ok(transaction.did_unless_taken(bring_back).await? == Some(true))
}

pub(crate) async fn archived_built_in_roles<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
) -> Result<Vec<Role>> {
    transaction
        .all(query(sql::TO_BRING_BACK).bind(business), role)
        .await
}

/// What can be edited of a role, and what follows from it: values 3 to 11.
fn with_terms(query: Query, role: &Role) -> Query {
    query
        .bind(&role.name)
        .bind(name_key(&role.name))
        .bind(&role.description)
        .bind(role.rights.permissions)
        .bind(role.rights.scope)
        .bind(role.reach)
        .bind(role.rights.permissions.holds(Permission::UsersInvite))
        .bind(role.rights.administers())
        .bind(role.by_invitation)
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
