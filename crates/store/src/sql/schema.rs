//! What a database has of tables, columns and indexes, and which migrations made them.

use super::{Sql, sql};

pub(crate) const APPLIED: Sql = sql!("SELECT version, checksum FROM _sqlx_migrations ORDER BY version");

/// PostgreSQL only: migration `$1`, which has the checksum `$2` in hexadecimal digits, gets the checksum `$3`, written likewise.
pub(crate) const MEND: Sql = sql!(
    "UPDATE _sqlx_migrations SET checksum = decode($3, 'hex') WHERE version = $1 AND encode(checksum, 'hex') = $2"
);

pub(crate) const SQLITE_NAMES: Sql = sql!(
    "SELECT 'table ' || m.name AS name FROM sqlite_master m
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!'
     UNION ALL
     SELECT 'column ' || m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!'
     UNION ALL
     SELECT 'index ' || m.name FROM sqlite_master m WHERE m.type = 'index' AND m.sql IS NOT NULL"
);

pub(crate) const POSTGRES_NAMES: Sql = sql!(
    "SELECT 'table ' || tablename::TEXT AS name FROM pg_tables WHERE schemaname = current_schema()
     UNION ALL
     SELECT 'column ' || table_name::TEXT || '.' || column_name::TEXT FROM information_schema.columns
     WHERE table_schema = current_schema()
     UNION ALL
     SELECT 'index ' || indexname::TEXT FROM pg_indexes WHERE schemaname = current_schema()"
);

/// Who else works in this database, by the name that each connection of Usher's gives.
pub(crate) const POSTGRES_OTHERS: Sql = sql!(
    "SELECT COUNT(*) AS total FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'usher' AND pid <> pg_backend_pid()"
);
