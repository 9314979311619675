//! Businesses.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::businesses as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::{Result, ensure};
use domain::{Business, BusinessChoice, BusinessId, BusinessName, CodeMode, Lifetime, OwnBusiness, UserId};

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
    store.all(query(sql::OF_USER).bind(user), choice).await
}

pub(crate) async fn businesses_by_use<DB: Backend>(
    store: &SqlStore<DB>,
    user: UserId,
    most: i64,
) -> Result<Vec<OwnBusiness>> {
    let own = |row: &Row<DB>| {
        Ok(OwnBusiness {
            id: row.get("id")?,
            name: row.get("name")?,
            role: row.get("role")?,
            last_seen_at: row.maybe("last_seen_at")?,
        })
    };
    store.all(query(sql::BY_USE).bind(user).bind(most), own).await
}

pub(crate) async fn businesses_to_invite_into<DB: Backend>(
    store: &SqlStore<DB>,
    user: UserId,
) -> Result<Vec<BusinessChoice>> {
    store.all(query(sql::TO_INVITE_INTO).bind(user), choice).await
}

pub(crate) async fn businesses_called<DB: Backend>(
    store: &SqlStore<DB>,
    name: &BusinessName,
) -> Result<Vec<BusinessChoice>> {
    store.all(query(sql::CALLED).bind(name), choice).await
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
        .bind(business.code_mode)
        .bind(business.has_record_sets)
        .bind(business.created_at);
    transaction.write(insert).await
}

pub(crate) async fn lock_business<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: BusinessId,
) -> Result<Option<Business>> {
    transaction.optional(query(sql::LOCK).bind(id), business).await
}

pub(crate) async fn set_invitation_policy<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    lifetime: Option<Lifetime>,
    code: CodeMode,
) -> Result<()> {
    let update = query(sql::SET_INVITATION_POLICY)
        .bind(business)
        .bind(lifetime)
        .bind(code);
    ensure!(transaction.did(update).await?, "there is no business {business}");
    Ok(())
}

pub(crate) async fn set_has_record_sets<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    has_record_sets: bool,
) -> Result<()> {
    let update = query(sql::SET_HAS_RECORD_SETS)
        .bind(business)
        .bind(has_record_sets);
    ensure!(transaction.did(update).await?, "there is no business {business}");
    Ok(())
}

fn choice<DB: Backend>(row: &Row<DB>) -> Result<BusinessChoice> {
    Ok(BusinessChoice {
        id: row.get("id")?,
        name: row.get("name")?,
    })
}

fn business<DB: Backend>(row: &Row<DB>) -> Result<Business> {
    Ok(Business {
        id: row.get("id")?,
        name: row.get("name")?,
        zone: row.get("zone")?,
        language: row.get("language")?,
        invitation_lifetime: row.maybe("invitation_hours")?,
        code_mode: row.get("code_mode")?,
        has_record_sets: row.get("has_record_sets")?,
        created_at: row.get("created_at")?,
    })
}
