//! Users.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::users as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{SignInName, UserId};
use service::ports::{NewUser, User};

pub(crate) async fn has_users<DB: Backend>(store: &SqlStore<DB>) -> Result<bool> {
    store.one(query(sql::ANY), |row| row.get("found")).await
}

pub(crate) async fn any_user<DB: Backend>(transaction: &mut SqlTransaction<DB>) -> Result<bool> {
    transaction.one(query(sql::ANY), |row| row.get("found")).await
}

pub(crate) async fn make_instance_admin<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: UserId,
) -> Result<bool> {
    transaction.did(query(sql::MAKE_INSTANCE_ADMIN).bind(id)).await
}

pub(crate) async fn insert_user<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    new: &NewUser,
) -> Result<bool> {
    let user = &new.user;
    let insert = query(sql::INSERT)
        .bind(user.id)
        .bind(&user.sign_in_name)
        .bind(user.password_hash.as_ref())
        .bind(user.instance_admin)
        .bind(&user.first_name)
        .bind(&user.last_name)
        .bind(new.created_at);
    transaction.did(insert).await
}

pub(crate) async fn find_user_by_name<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    name: &SignInName,
) -> Result<Option<User>> {
    transaction
        .optional(query(sql::FIND_BY_NAME).bind(name), user)
        .await
}

pub(crate) async fn find_user<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: UserId,
) -> Result<Option<User>> {
    transaction.optional(query(sql::FIND).bind(id), user).await
}

pub(crate) fn user<DB: Backend>(row: &Row<DB>) -> Result<User> {
    Ok(User {
        id: row.get("id")?,
        sign_in_name: row.get("sign_in_name")?,
        password_hash: row.maybe("password_hash")?,
        instance_admin: row.get("instance_admin")?,
        first_name: row.get("first_name")?,
        last_name: row.get("last_name")?,
    })
}
