//! `invitation_tokens`: the hash of every generation's token.

use super::{Sql, sql};

pub(crate) const INSERT: Sql =
    sql!("INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES ($1, $2, $3)");
