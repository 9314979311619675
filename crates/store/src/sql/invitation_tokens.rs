//! `invitation_tokens` and `enrolment_codes`: the hashes of every generation's token and typed code.

use super::{Sql, sql};

pub(crate) const INSERT_CODE: Sql =
    sql!("INSERT INTO enrolment_codes (code_hash, invitation_id, generation) VALUES ($1, $2, $3)");

pub(crate) const FIND_CODE: Sql =
    sql!("SELECT invitation_id, generation FROM enrolment_codes WHERE code_hash = $1");

pub(crate) const INSERT: Sql =
    sql!("INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES ($1, $2, $3)");
