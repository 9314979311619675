//! The mail server that administrators set.

use crate::backend::Backend;
use crate::query::query;
use crate::row::Row;
use crate::sql::mail_settings as sql;
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::{Context, Result};
use domain::{MailServer, Timestamp};
use service::SealedSecret;
use service::ports::KeptMailSettings;

pub(crate) async fn mail_settings<DB: Backend>(store: &SqlStore<DB>) -> Result<Option<KeptMailSettings>> {
    store.optional(query(sql::FIND), kept).await
}

pub(crate) async fn kept_mail_settings<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
) -> Result<Option<KeptMailSettings>> {
    transaction.optional(query(sql::FIND), kept).await
}

pub(crate) async fn set_mail_settings<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    server: &MailServer,
    password: Option<&SealedSecret>,
    now: Timestamp,
) -> Result<()> {
    let set = query(sql::SET)
        .bind(server.host.as_str())
        .bind(i64::from(server.port))
        .bind(server.encryption)
        .bind(server.user.as_ref().map(domain::MailUser::as_str))
        .bind(password)
        .bind(server.sender_name.as_ref().map(domain::SenderName::as_str))
        .bind(&server.sender)
        .bind(now);
    transaction.write(set).await
}

fn kept<DB: Backend>(row: &Row<DB>) -> Result<KeptMailSettings> {
    Ok(KeptMailSettings {
        change: row.get("changes")?,
        server: MailServer {
            host: row.get("host")?,
            port: u16::try_from(row.get::<i64>("port")?).context("the port of the mail server")?,
            encryption: row.get("encryption")?,
            user: row.maybe("user_name")?,
            sender_name: row.maybe("sender_name")?,
            sender: row.get("sender_email")?,
        },
        password: row.maybe("sealed_password")?,
    })
}
