//! Roles: making, editing, archiving, and bringing back those that came with the business [M-A12 M-D6].

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::Transaction;
use crate::read::see_settings;
use crate::{Actor, Usher, Verdict};
use domain::{
    Act, Authority, Reach, ReachRefusal, Role, RoleDescription, RoleId, RoleRefusal, RoleRights, RoleRow,
    UnitName,
};

/// What a role is to be, parsed.
#[derive(Debug, Clone)]
pub struct RoleTerms {
    /// Its name.
    pub name: UnitName,
    /// What it is for.
    pub description: RoleDescription,
    /// What it lets its holder do, and over whom.
    pub rights: RoleRights,
    /// Which records its record permissions cover.
    pub reach: Reach,
    /// Whether an invitation may give it.
    pub by_invitation: bool,
}

impl Usher {
    /// All roles with how many have them, for the settings page. Whoever changes roles sees them, too.
    pub async fn roles(&self, actor: &Actor) -> Verdict<Vec<RoleRow>, ReachRefusal> {
        if actor.seat.authority.may_change_role(None, None).is_err() {
            see_settings(actor)?;
        }
        Ok(self.store.role_rows(actor.seat.business).await?)
    }

    /// The names of the archived built-in roles that the actor could bring back with [`Usher::use_built_in_roles`]; none for
    /// whoever may not.
    pub async fn built_in_roles_to_use(&self, actor: &Actor) -> anyhow::Result<Vec<String>> {
        let authority = &actor.seat.authority;
        if authority.may_change_role(None, None).is_err() {
            return Ok(Vec::new());
        }
        let roles = self.store.roles_to_bring_back(actor.seat.business).await?;
        let usable = roles.into_iter().filter(|role| may_bring_back(authority, role));
        Ok(usable.map(|role| role.name.to_string()).collect())
    }

    /// Makes a role, with no rights that the actor does not have.
    pub async fn create_role(&self, actor: &Actor, terms: RoleTerms) -> Verdict<RoleId, RoleRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        self.role_authority(&mut *tx, actor)
            .await?
            .may_change_role(None, Some(terms.rights))
            .map_err(crate::Failure::Refused)?;
        let role = Role {
            id: RoleId::new(self.uuid(now)),
            business: business.id,
            name: terms.name,
            description: terms.description.into(),
            rights: terms.rights,
            reach: terms.reach,
            by_invitation: terms.by_invitation,
            built_in: false,
            archived_at: None,
        };
        if !tx.add_role(&role).await? {
            return refuse(RoleRefusal::NameTaken);
        }
        let event = Event::by(actor, Act::RoleCreated).on(role.id, &role.name);
        let event = told(&role)
            .into_iter()
            .fold(event, |event, (field, value)| event.after(field, value));
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(role.id)
    }

    /// Edits a role that is not above the actor's ceiling. Its members have what it says from then on; somebody must be left
    /// who administers the business.
    pub async fn edit_role(&self, actor: &Actor, id: RoleId, terms: RoleTerms) -> Verdict<(), RoleRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let (before, authority) = self.reach_role(&mut *tx, actor, id).await?;
        authority
            .may_change_role(Some(before.rights), Some(terms.rights))
            .map_err(crate::Failure::Refused)?;
        let after = Role {
            name: terms.name,
            description: terms.description.into(),
            rights: terms.rights,
            reach: terms.reach,
            by_invitation: terms.by_invitation,
            ..before.clone()
        };
        if after == before {
            return Ok(());
        }
        if !after.rights.administers() {
            keep_an_administrator_beside(&mut *tx, &before).await?;
        }
        if !tx.edit_role(&after).await? {
            return refuse(RoleRefusal::NameTaken);
        }
        let event = Event::by(actor, Act::RoleEdited).on(id, &after.name);
        self.record(&mut *tx, now, with_changes(event, &before, &after))
            .await?;
        Ok(tx.commit().await?)
    }

    /// Archives a role: it is no longer offered, its members keep it, and whoever accepts an invitation with it waits for an
    /// administrator. The role of the last administrators stays.
    pub async fn archive_role(&self, actor: &Actor, id: RoleId) -> Verdict<(), RoleRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let (role, authority) = self.reach_role(&mut *tx, actor, id).await?;
        authority
            .may_change_role(Some(role.rights), None)
            .map_err(crate::Failure::Refused)?;
        keep_an_administrator_beside(&mut *tx, &role).await?;
        if !tx.archive_role(business.id, id, now).await? {
            return refuse(RoleRefusal::NotFound);
        }
        let event = Event::by(actor, Act::RoleArchived).on(id, &role.name);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// Offers the business's archived built-in roles again, as they were, but those whose names are taken by now or that are
    /// above the actor's ceiling [M-A3 M-B2]. The names of those that came back; refused where there is none.
    pub async fn use_built_in_roles(&self, actor: &Actor) -> Verdict<Vec<String>, RoleRefusal> {
        let (mut tx, business, now) = self.begin_in(actor.seat.business).await?;
        let authority = self.role_authority(&mut *tx, actor).await?;
        authority
            .may_change_role(None, None)
            .map_err(crate::Failure::Refused)?;
        let mut back = Vec::new();
        for role in tx.archived_built_in_roles(business.id).await? {
            // Of two with one name the first comes back.
            if may_bring_back(&authority, &role) && tx.bring_back_role(business.id, role.id).await? {
                let event = Event::by(actor, Act::RoleBroughtBack).on(role.id, &role.name);
                self.record(&mut *tx, now, event).await?;
                back.push(role.name.to_string());
            }
        }
        if back.is_empty() {
            return refuse(RoleRefusal::NotFound);
        }
        tx.commit().await?;
        Ok(back)
    }

    async fn role_authority(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
    ) -> Verdict<Authority, RoleRefusal> {
        self.authority(tx, actor)
            .await
            .map_err(|failure| failure.map(|_: ReachRefusal| RoleRefusal::NotPermitted))
    }

    /// The role, if it is in use, and the authority of an actor who changes roles at all.
    async fn reach_role(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
        id: RoleId,
    ) -> Verdict<(Role, Authority), RoleRefusal> {
        let authority = self.role_authority(tx, actor).await?;
        authority
            .may_change_role(None, None)
            .map_err(crate::Failure::Refused)?;
        let role = tx.find_role(actor.seat.business, id).await?;
        match role.filter(|role| role.archived_at.is_none()) {
            Some(role) => Ok((role, authority)),
            None => refuse(RoleRefusal::NotFound),
        }
    }
}

fn may_bring_back(authority: &Authority, role: &Role) -> bool {
    authority.may_change_role(None, Some(role.rights)).is_ok()
}

/// Refuses if nobody with another role administers the business. Whoever takes roles or rights away does so one after the
/// other: see [`Usher::begin_in`].
async fn keep_an_administrator_beside(tx: &mut dyn Transaction, role: &Role) -> Verdict<(), RoleRefusal> {
    if role.rights.administers() && !tx.has_administrator_beside(role.business, role.id).await? {
        return refuse(RoleRefusal::LastAdministrator);
    }
    Ok(())
}

/// What the audit tells of a role.
fn told(role: &Role) -> [(&'static str, String); 6] {
    let yes_or_no = if role.by_invitation { "yes" } else { "no" };
    [
        ("name", role.name.to_string()),
        ("description", role.description.clone()),
        ("permissions", role.rights.permissions.to_string()),
        ("scope", role.rights.scope.to_string()),
        ("records", role.reach.to_string()),
        ("by invitation", yes_or_no.to_owned()),
    ]
}

/// The event with what changed, before and after.
fn with_changes(event: Event, before: &Role, after: &Role) -> Event {
    let pairs = told(before).into_iter().zip(told(after));
    let changed = pairs.filter(|((_, was), (_, is))| was != is);
    changed.fold(event, |event, ((field, was), (_, is))| {
        event.before(field, was).after(field, is)
    })
}
