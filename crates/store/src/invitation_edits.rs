//! Changing what invitations give, and to whom.

use crate::backend::Backend;
use crate::invitations::{invitation, name_in_lower_case};
use crate::profile::{bind_options, bind_profile};
use crate::query::query;
use crate::row::Row;
use crate::seats::offer;
use crate::sql::{invitations as sql, seats, units};
use crate::store::SqlStore;
use crate::transaction::SqlTransaction;
use anyhow::Result;
use domain::{
    Access, BusinessId, EmailAddress, Invitation, InvitationId, InvitationState, Timestamp, UnitId,
};
use service::ports::{InvitationTerms, OfferedAccess};

pub(crate) async fn invitation_terms<DB: Backend>(
    store: &SqlStore<DB>,
    business: BusinessId,
    id: InvitationId,
    now: Timestamp,
) -> Result<Option<InvitationTerms>> {
    let found = query(sql::FIND).bind(business).bind(id);
    let Some(invitation) = store.optional(found, invitation).await? else {
        return Ok(None);
    };
    let units = query(units::OF_INVITATION).bind(id);
    let accesses = query(seats::OF_INVITATION).bind(id).bind(now);
    Ok(Some(InvitationTerms {
        invitation,
        units: store.all(units, crate::units::assigned).await?,
        accesses: store.all(accesses, offered_access).await?,
    }))
}

pub(crate) async fn accesses_of_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    id: InvitationId,
    now: Timestamp,
) -> Result<Vec<OfferedAccess>> {
    let accesses = query(seats::OF_INVITATION).bind(id).bind(now);
    transaction.all(accesses, offered_access).await
}

pub(crate) async fn change_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    changed: &Invitation,
    placed: &[UnitId],
    weekly: &[UnitId],
) -> Result<bool> {
    let change = query(sql::CHANGE)
        .bind(changed.id)
        .bind(changed.generation)
        .bind(changed.recorded_state)
        .bind(changed.first_name.as_ref())
        .bind(changed.last_name.as_ref())
        .bind(changed.role)
        .bind(changed.department)
        .bind(changed.location)
        .bind(changed.invited_by)
        .bind(changed.note.as_ref())
        .bind(format!("{}\n", name_in_lower_case(changed)));
    let change = bind_options(bind_profile(change, &changed.profile), &changed.options);
    if !transaction.did(change).await? {
        return Ok(false);
    }
    let (business, id) = (changed.business, changed.id);
    let clear = query(units::CLEAR_INVITATION).bind(business).bind(id);
    transaction.write(clear).await?;
    crate::units::assign_invitation(transaction, business, id, placed, weekly).await?;
    Ok(true)
}

pub(crate) async fn change_accesses<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: &Invitation,
    accesses: &[Access],
    now: Timestamp,
) -> Result<bool> {
    let had = accesses_of_invitation(transaction, invitation.id, now).await?;
    for gone in &had {
        let subscription = gone.access.subscription;
        if !accesses.iter().any(|kept| kept.subscription == subscription) {
            let let_go = query(seats::LET_GO).bind(invitation.id).bind(subscription);
            transaction.write(let_go).await?;
        }
    }
    for access in accesses {
        let is_kept = had
            .iter()
            .any(|kept| kept.access.subscription == access.subscription);
        let taken = if is_kept {
            let change = query(seats::CHANGE_ROLE)
                .bind(invitation.id)
                .bind(access.subscription)
                .bind(access.role);
            transaction.did(change).await?
        } else {
            crate::seats::hold_seat(transaction, &holding(invitation), *access, now).await?
        };
        if !taken {
            return Ok(false);
        }
    }
    if invitation.state_at(now) == InvitationState::Expired {
        crate::seats::release(transaction, invitation.id).await?;
    }
    Ok(true)
}

/// What awaits confirmation holds its seats for ever.
fn holding(invitation: &Invitation) -> Invitation {
    let mut holding = invitation.clone();
    if holding.recorded_state == InvitationState::AwaitingConfirmation {
        holding.expires_at = Timestamp::from_micros(i64::MAX);
    }
    holding
}

pub(crate) async fn readdress_invitation<DB: Backend>(
    transaction: &mut SqlTransaction<DB>,
    invitation: &Invitation,
    email: &EmailAddress,
) -> Result<bool> {
    let readdress = query(sql::READDRESS)
        .bind(invitation.id)
        .bind(invitation.generation)
        .bind(invitation.recorded_state)
        .bind(email)
        .bind(format!("{}\n{email}", name_in_lower_case(invitation)));
    Ok(transaction.did_unless_taken(readdress).await? == Some(true))
}

fn offered_access<DB: Backend>(row: &Row<DB>) -> Result<OfferedAccess> {
    Ok(OfferedAccess {
        access: Access {
            subscription: row.get("subscription_id")?,
            role: row.get("app_role_id")?,
        },
        offer: offer(row)?,
        held: row.get("held")?,
    })
}
