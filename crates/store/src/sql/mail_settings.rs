//! `mail_settings`: the mail server that administrators set, in one row.

use super::{Sql, sql};

pub(crate) const FIND: Sql = sql!(
    "SELECT changes, host, port, encryption, user_name, sealed_password, sender_name, sender_email
     FROM mail_settings WHERE only_one = 1"
);

pub(crate) const SET: Sql = sql!(
    "INSERT INTO mail_settings (only_one, changes, host, port, encryption, user_name, sealed_password, sender_name,
         sender_email, changed_at)
     VALUES (1, 1, $1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (only_one) DO UPDATE SET changes = mail_settings.changes + 1, host = $1, port = $2, encryption = $3,
         user_name = $4, sealed_password = $5, sender_name = $6, sender_email = $7, changed_at = $8"
);
