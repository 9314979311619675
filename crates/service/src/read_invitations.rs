//! The Invitations tab: lists and what one invitation gives, confined to what the actor may see.

use crate::failure::refuse;
use crate::ports::{BusinessScope, InvitationTerms, InviterChoice};
use crate::read::{scope, searched};
use crate::{Actor, Usher, Verdict};
use domain::{
    BatchId, InvitationId, InvitationRow, InvitationView, ListPart, MemberId, Permission, ReachRefusal,
    Reminders, Role, Slice, UnitChoice, UnitKind, UserId,
};

/// Invitations are counted so far: so many are worked on at once.
const COUNTED: i64 = crate::invitation_jobs::MOST_ROWS + 1;

impl Usher {
    /// A part of the Invitations tab.
    pub async fn invitations(
        &self,
        actor: &Actor,
        view: &InvitationView,
    ) -> Verdict<Slice<InvitationRow>, ReachRefusal> {
        let scope = scope_of_invitations(actor)?;
        let mut view = InvitationView {
            search: searched(&view.search),
            ..view.clone()
        };
        let slice = self.store.invitations_page(scope, &view, self.now()).await?;
        if matches!(view.from, ListPart::Before(_)) && !slice.before {
            // The beginning: with what arrived there since, and as long as a page is.
            view.from = ListPart::Start;
            return Ok(self.store.invitations_page(scope, &view, self.now()).await?);
        }
        Ok(slice)
    }

    /// How many invitations the view shows; 1,001 are many.
    pub async fn count_invitations(
        &self,
        actor: &Actor,
        view: &InvitationView,
    ) -> Verdict<i64, ReachRefusal> {
        let scope = scope_of_invitations(actor)?;
        let view = InvitationView {
            search: searched(&view.search),
            ..view.clone()
        };
        let now = self.now();
        Ok(self.store.count_invitations(scope, &view, now, COUNTED).await?)
    }

    /// One invitation, for the pages that ask before something is done to it.
    pub async fn invitation(&self, actor: &Actor, id: InvitationId) -> Verdict<InvitationRow, ReachRefusal> {
        let scope = scope_of_invitations(actor)?;
        match self.store.invitation_row(scope, id, self.now()).await? {
            Some(row) => Ok(row),
            None => refuse(ReachRefusal::OutsideScope),
        }
    }

    /// The invitations of one submission, for the message after sending.
    pub async fn batch(&self, actor: &Actor, batch: BatchId) -> Verdict<Vec<InvitationRow>, ReachRefusal> {
        let scope = scope_of_invitations(actor)?;
        Ok(self.store.batch_rows(scope, batch, self.now()).await?)
    }

    /// All that an invitation gives, for somebody who may change it.
    pub async fn invitation_terms(
        &self,
        actor: &Actor,
        id: InvitationId,
    ) -> Verdict<(InvitationRow, InvitationTerms), ReachRefusal> {
        let row = self.invitation(actor, id).await?;
        let authority = &actor.seat.authority;
        authority
            .may_act_on(Permission::UsersInvite, row.rights, row.department_id)
            .map_err(crate::Failure::Refused)?;
        let business = actor.seat.business;
        match self.store.invitation_terms(business, id, self.now()).await? {
            Some(terms) => Ok((row, terms)),
            None => refuse(ReachRefusal::OutsideScope),
        }
    }

    /// Who invited, and with which roles, for the filters. Of a department's administrator nobody else's business.
    pub async fn invitation_filters(
        &self,
        actor: &Actor,
    ) -> Verdict<(Vec<InviterChoice>, Vec<Role>), ReachRefusal> {
        let scope = scope_of_invitations(actor)?;
        let inviters = match scope.confined_to {
            None => self.store.inviter_choices(scope.business).await?,
            Some(_) => vec![InviterChoice {
                id: actor.seat.authority.member,
                name: actor.name.clone(),
            }],
        };
        Ok((inviters, self.store.roles(scope.business).await?))
    }

    /// The business's departments, for a filter.
    pub async fn departments(&self, actor: &Actor) -> Verdict<Vec<UnitChoice>, ReachRefusal> {
        let scope = scope_of_invitations(actor)?;
        let departments = self.store.unit_choices(scope.business, UnitKind::Department);
        Ok(departments.await?)
    }

    /// The user of a member whom the actor may offer apps.
    pub async fn user_of(&self, actor: &Actor, id: MemberId) -> Verdict<UserId, ReachRefusal> {
        scope(actor, Permission::UsersInvite)?;
        let mut tx = self.store.begin().await?;
        match tx.find_member(actor.seat.business, id).await? {
            Some(member) => Ok(member.user),
            None => refuse(ReachRefusal::OutsideScope),
        }
    }

    /// When the business reminds, for the settings page.
    pub async fn reminders(&self, actor: &Actor) -> Verdict<Reminders, ReachRefusal> {
        crate::read::see_settings(actor)?;
        Ok(self.store.reminders_of(actor.seat.business).await?)
    }
}

/// Who may see people sees invitations, and who may invite: they see what they sent.
pub(crate) const SEES_INVITATIONS: [Permission; 2] = [Permission::UsersView, Permission::UsersInvite];

/// What of them the actor sees.
pub(crate) fn scope_of_invitations(actor: &Actor) -> Verdict<BusinessScope, ReachRefusal> {
    let [view, invite] = SEES_INVITATIONS;
    scope(actor, view).or_else(|_| scope(actor, invite))
}
