//! `setup_links`: one-time links to set up an instance or a business.

use super::{Sql, sql};

pub(crate) const INSERT: Sql = sql!(
    "INSERT INTO setup_links (id, token_hash, business_id, slot, created_at)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (slot) WHERE used_at IS NULL DO NOTHING"
);

pub(crate) const OPEN_FOR_THE_INSTANCE: Sql =
    sql!("SELECT id, business_id, created_at FROM setup_links WHERE slot = 'instance' AND used_at IS NULL");

pub(crate) const FIND: Sql =
    sql!("SELECT id, business_id, created_at FROM setup_links WHERE token_hash = $1 AND used_at IS NULL");

pub(crate) const CLAIM: Sql = sql!(
    "UPDATE setup_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL
     RETURNING id, business_id, created_at"
);
