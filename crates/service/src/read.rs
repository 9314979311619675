//! The lists and choices that pages show, each confined to what the actor may see.

use crate::failure::refuse;
use crate::ports::{BusinessScope, Principal};
use crate::read_people::role_choice;
use crate::{Actor, Usher, Verdict};
use anyhow::Context;
use domain::{
    AppChoice, AppId, AppRoleId, AppRow, Business, BusinessChoice, CodeMode, ContactRow, Lifetime,
    OwnBusiness, Page, PageNumber, Permission, ReachRefusal, Role, RoleChoice, SubscriptionRow, UnitChoice,
    UnitKind, UnitRow,
};

impl Usher {
    /// The businesses that the user can switch to, with the current one; where they were last comes first, then by name.
    pub async fn own_businesses(&self, principal: &Principal, most: i64) -> anyhow::Result<Vec<OwnBusiness>> {
        self.store.businesses_by_use(principal.user, most).await
    }

    /// Those of them that they may invite into.
    pub async fn businesses_to_invite_into(
        &self,
        principal: &Principal,
    ) -> anyhow::Result<Vec<BusinessChoice>> {
        self.store.businesses_to_invite_into(principal.user).await
    }

    /// The business that the actor acts in.
    pub async fn business_of(&self, actor: &Actor) -> anyhow::Result<Business> {
        let business = self.store.find_business(actor.seat.business).await?;
        business.context("the actor's business is not there")
    }

    /// How long an invitation made now will live.
    pub async fn lifetime_for(&self, actor: &Actor) -> anyhow::Result<Lifetime> {
        let business = self.store.find_business(actor.seat.business).await?;
        Ok(business.map_or(self.policy.invitation_lifetime, |business| {
            self.lifetime_in(&business)
        }))
    }

    /// The lifetime that the business chose for its invitations, and how codes reach people, for the settings page.
    pub async fn invitation_policy(
        &self,
        actor: &Actor,
    ) -> Verdict<(Option<Lifetime>, CodeMode), ReachRefusal> {
        see_settings(actor)?;
        let business = self.store.find_business(actor.seat.business).await?;
        Ok(business.map_or((None, CodeMode::Off), |business| {
            (business.invitation_lifetime, business.code_mode)
        }))
    }

    /// The roles that the actor may give by invitation.
    pub async fn roles_to_give(&self, actor: &Actor) -> Verdict<Vec<RoleChoice>, ReachRefusal> {
        scope(actor, Permission::UsersInvite)?;
        let roles = self.store.roles(actor.seat.business).await?;
        let given = roles.into_iter().filter(|role| may_give(actor, role));
        Ok(given.map(role_choice).collect())
    }

    /// The units of a kind that the actor may invite into: for a department administrator their own department.
    pub async fn units_to_give(
        &self,
        actor: &Actor,
        kind: UnitKind,
    ) -> Verdict<Vec<UnitChoice>, ReachRefusal> {
        scope(actor, Permission::UsersInvite)?;
        self.units_in_reach(actor, kind).await
    }

    /// All units of a kind, for the settings page.
    pub async fn units(&self, actor: &Actor, kind: UnitKind) -> Verdict<Vec<UnitRow>, ReachRefusal> {
        see_settings(actor)?;
        Ok(self.store.units(actor.seat.business, kind, self.now()).await?)
    }

    /// Apps, for the settings page: all of the instance for who runs it, otherwise those that the business has subscribed
    /// to, with the figures of this business alone.
    pub async fn apps(&self, actor: &Actor) -> Verdict<Vec<AppRow>, ReachRefusal> {
        see_settings(actor)?;
        let only = (!actor.instance_admin).then_some(actor.seat.business);
        Ok(self.store.apps(only).await?)
    }

    /// The business's subscriptions with how their seats stand, for the settings page.
    pub async fn subscriptions(&self, actor: &Actor) -> Verdict<Vec<SubscriptionRow>, ReachRefusal> {
        see_settings(actor)?;
        Ok(self.store.subscriptions(actor.seat.business, self.now()).await?)
    }

    /// The apps that the actor may give by invitation: those that the business has an open subscription for.
    pub async fn apps_to_give(&self, actor: &Actor) -> Verdict<Vec<AppChoice<AppId>>, ReachRefusal> {
        scope(actor, Permission::UsersInvite)?;
        Ok(self.store.app_choices(actor.seat.business, self.now()).await?)
    }

    /// What can be given of an app: the business's open subscriptions for it, with how their seats stand, and its roles;
    /// no roles where there is no such subscription.
    pub async fn accesses_to_give(
        &self,
        actor: &Actor,
        app: AppId,
    ) -> Verdict<(Vec<SubscriptionRow>, Vec<AppChoice<AppRoleId>>), ReachRefusal> {
        scope(actor, Permission::UsersInvite)?;
        let subscriptions = self
            .store
            .subscription_choices(actor.seat.business, app, self.now())
            .await?;
        let roles = if subscriptions.is_empty() {
            Vec::new()
        } else {
            self.store.app_role_choices(app).await?
        };
        Ok((subscriptions, roles))
    }

    /// A page of the Contacts list, for those who may see people.
    pub async fn contacts(
        &self,
        actor: &Actor,
        search: &str,
        page: PageNumber,
    ) -> Verdict<Page<ContactRow>, ReachRefusal> {
        let scope = scope(actor, Permission::UsersView)?;
        Ok(self.store.contacts_page(scope, &searched(search), page).await?)
    }
}

/// A search as it is looked for: without what no name has, and no longer than a name is.
pub(crate) fn searched(text: &str) -> String {
    text.trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect()
}

/// Whether the actor may give the role by invitation.
pub(crate) fn may_give(actor: &Actor, role: &Role) -> bool {
    role.by_invitation && actor.seat.authority.may_give(role.rights).is_ok()
}

/// What the actor's lists are confined to, if they hold the permission.
pub(crate) fn scope(actor: &Actor, permission: Permission) -> Verdict<BusinessScope, ReachRefusal> {
    if !actor.seat.authority.holds(permission) {
        return refuse(ReachRefusal::NotPermitted);
    }
    Ok(BusinessScope {
        business: actor.seat.business,
        confined_to: actor.seat.authority.confined_to(),
    })
}

/// Settings, and the figures in them, belong to the whole business: a role for one department does not reach them.
pub(crate) fn see_settings(actor: &Actor) -> Verdict<(), ReachRefusal> {
    let scope = scope(actor, Permission::SettingsView)?;
    if scope.confined_to.is_some() {
        return refuse(ReachRefusal::NotPermitted);
    }
    Ok(())
}
