//! What members and invitations have in common beside names, role and place: the same columns in both tables.

use crate::backend::Backend;
use crate::query::Query;
use crate::row::Row;
use anyhow::{Context, Result};
use domain::{Company, Options, Profile, RecordLimit, RecordRights, RecordSetId};

/// Binds the first four of [`crate::sql::profile_columns`].
pub(crate) fn bind_profile(query: Query, profile: &Profile) -> Query {
    query
        .bind(profile.job_title.as_ref())
        .bind(profile.phone.as_ref())
        .bind(profile.mobile.as_ref())
        .bind(profile.employee_number.as_ref())
}

/// Binds the other nine of [`crate::sql::profile_columns`].
pub(crate) fn bind_options(query: Query, options: &Options) -> Query {
    let (set, rights) = match options.record_limit {
        RecordLimit::None => (None, None),
        RecordLimit::Saved(set) => (Some(set), None),
        RecordLimit::Custom(rights) => (None, Some(rights)),
    };
    let company = options.external.as_ref();
    query
        .bind(options.language)
        .bind(options.weekly_mail)
        .bind(options.message_notices)
        .bind(options.owns_records)
        .bind(set)
        .bind(rights)
        .bind(company.is_some())
        .bind(company.map(|company| &company.name))
        .bind(company.and_then(|company| company.address.as_ref()))
}

/// A profile out of a row that has its columns under their own names.
pub(crate) fn profile<DB: Backend>(row: &Row<DB>) -> Result<Profile> {
    Ok(Profile {
        job_title: row.maybe("job_title")?,
        phone: row.maybe("phone")?,
        mobile: row.maybe("mobile")?,
        employee_number: row.maybe("employee_number")?,
    })
}

/// Options out of a row that has their columns under their own names.
pub(crate) fn options<DB: Backend>(row: &Row<DB>) -> Result<Options> {
    let set: Option<RecordSetId> = row.maybe("record_set_id")?;
    let rights: Option<RecordRights> = row.maybe("record_rights")?;
    let external = if row.get("external")? {
        Some(Company {
            name: row
                .maybe("company")?
                .context("an external member has no company")?,
            address: row.maybe("company_address")?,
        })
    } else {
        None
    };
    Ok(Options {
        language: row.get("language")?,
        weekly_mail: row.get("weekly_mail")?,
        message_notices: row.get("message_notices")?,
        owns_records: row.get("owns_records")?,
        record_limit: match (set, rights) {
            (Some(set), _) => RecordLimit::Saved(set),
            (None, Some(rights)) => RecordLimit::Custom(rights),
            (None, None) => RecordLimit::None,
        },
        external,
    })
}
