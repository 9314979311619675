//! Changing members: profile, options, place, manager.

use crate::backend::Backend;
use crate::members::searched_by;
use crate::query::{query, with_list};
use crate::row::Row;
use crate::sql::{members as sql, units};
use crate::transaction::SqlTransaction;
use crate::units::unit;
use crate::value::Bind;
use anyhow::{Result, ensure};
use domain::{BusinessId, Member, MemberId, RecordLimit, Unit, UnitId};

pub(crate) async fn set_profile<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
) -> Result<()> {
    let (profile, company) = (&member.profile, member.options.external.as_ref());
    let update = query(sql::SET_PROFILE)
        .bind(member.business)
        .bind(member.id)
        .bind(&member.first_name)
        .bind(&member.last_name)
        .bind(profile.job_title.as_ref())
        .bind(profile.phone.as_ref())
        .bind(profile.mobile.as_ref())
        .bind(profile.employee_number.as_ref())
        .bind(company.is_some())
        .bind(company.map(|company| &company.name))
        .bind(company.and_then(|company| company.address.as_ref()))
        .bind(searched_by(&member.first_name, &member.last_name));
    ensure!(transaction.did(update).await?, "there is no member {}", member.id);
    Ok(())
}

pub(crate) async fn set_options<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
) -> Result<()> {
    let options = &member.options;
    let (set, rights) = match options.record_limit {
        RecordLimit::None => (None, None),
        RecordLimit::Saved(set) => (Some(set), None),
        RecordLimit::Custom(rights) => (None, Some(rights)),
    };
    let update = query(sql::SET_OPTIONS)
        .bind(member.business)
        .bind(member.id)
        .bind(options.language)
        .bind(options.weekly_mail)
        .bind(options.message_notices)
        .bind(options.owns_records)
        .bind(set)
        .bind(rights);
    ensure!(transaction.did(update).await?, "there is no member {}", member.id);
    Ok(())
}

pub(crate) async fn set_place<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: &Member,
) -> Result<()> {
    let update = query(sql::SET_PLACE)
        .bind(member.business)
        .bind(member.id)
        .bind(member.department)
        .bind(member.location);
    ensure!(transaction.did(update).await?, "there is no member {}", member.id);
    Ok(())
}

pub(crate) async fn units_of_member<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    member: MemberId,
) -> Result<Vec<(Unit, bool)>> {
    let assigned = |row: &Row<DB>| Ok((unit(row)?, row.get("weekly")?));
    transaction
        .all(query(units::OF_MEMBER).bind(member), assigned)
        .await
}

pub(crate) async fn take_out_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    those: &[UnitId],
) -> Result<()> {
    let whose = vec![business.value(), member.value()];
    for out in with_list(units::TAKE_MEMBER_OUT_OF, &whose, those.iter().copied()) {
        transaction.write(out).await?;
    }
    Ok(())
}

pub(crate) async fn tell_member_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    weekly: &[UnitId],
) -> Result<()> {
    let silence = query(units::TELL_MEMBER_OF_NONE).bind(business).bind(member);
    transaction.write(silence).await?;
    let whose = vec![business.value(), member.value()];
    for tell in with_list(units::TELL_MEMBER_OF, &whose, weekly.iter().copied()) {
        transaction.write(tell).await?;
    }
    Ok(())
}

pub(crate) async fn manager_of<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
) -> Result<Option<MemberId>> {
    let manager = query(sql::MANAGER).bind(business).bind(member);
    transaction.optional(manager, |row| row.get("id")).await
}

pub(crate) async fn set_manager<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    business: BusinessId,
    member: MemberId,
    manager: Option<MemberId>,
) -> Result<bool> {
    let update = match manager {
        Some(manager) => query(sql::SET_MANAGER).bind(business).bind(member).bind(manager),
        None => query(sql::CLEAR_MANAGER).bind(business).bind(member),
    };
    transaction.did(update).await
}
