//! Departments, locations, teams and workspaces: making, renaming, archiving.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{Transaction, UnitOutcome};
use crate::{Actor, Usher, Verdict};
use domain::{Act, Permission, ReachRefusal, Scope, Unit, UnitId, UnitKind, UnitName, UnitRefusal};

impl Usher {
    /// Makes a unit. Whoever makes a workspace is in it: else nobody saw what is put there.
    pub async fn create_unit(
        &self,
        actor: &Actor,
        kind: UnitKind,
        name: UnitName,
    ) -> Verdict<UnitId, UnitRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        self.may_edit_settings(&mut *tx, actor).await?;
        let unit = Unit {
            id: UnitId::new(self.uuid(now)),
            business: actor.seat.business,
            kind,
            name,
            archived_at: None,
        };
        done(tx.insert_unit(&unit).await?)?;
        if kind == UnitKind::Workspace {
            let me = actor.seat.authority.member;
            tx.assign_member(unit.business, me, &[unit.id], &[]).await?;
        }
        let event = Event::by(actor, Act::UnitCreated)
            .on(unit.id, &unit.name)
            .after("kind", kind);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(unit.id)
    }

    /// Renames a unit.
    pub async fn rename_unit(
        &self,
        actor: &Actor,
        kind: UnitKind,
        id: UnitId,
        name: &UnitName,
    ) -> Verdict<(), UnitRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        self.may_edit_settings(&mut *tx, actor).await?;
        let Some(unit) = tx.find_unit(actor.seat.business, kind, id).await? else {
            return refuse(UnitRefusal::NotFound);
        };
        done(tx.rename_unit(actor.seat.business, kind, id, name).await?)?;
        let event = Event::by(actor, Act::UnitRenamed)
            .on(id, name)
            .before("name", unit.name)
            .after("name", name);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Archives a unit: it is no longer offered; its members keep it.
    pub async fn archive_unit(&self, actor: &Actor, kind: UnitKind, id: UnitId) -> Verdict<(), UnitRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        self.may_edit_settings(&mut *tx, actor).await?;
        let Some(unit) = tx.find_unit(actor.seat.business, kind, id).await? else {
            return refuse(UnitRefusal::NotFound);
        };
        if !tx.archive_unit(actor.seat.business, kind, id, now).await? {
            return refuse(UnitRefusal::NotFound);
        }
        let event = Event::by(actor, Act::UnitArchived)
            .on(id, unit.name)
            .before("kind", kind);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Settings belong to the whole business: a role for one department does not reach them.
    pub(crate) async fn may_edit_settings(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
    ) -> Verdict<(), UnitRefusal> {
        let authority = self
            .authority(tx, actor)
            .await
            .map_err(|failure| failure.map(|_: ReachRefusal| UnitRefusal::NotPermitted))?;
        if authority.holds(Permission::SettingsEdit) && authority.scope == Scope::WholeBusiness {
            Ok(())
        } else {
            refuse(UnitRefusal::NotPermitted)
        }
    }
}

fn done(outcome: UnitOutcome) -> Verdict<(), UnitRefusal> {
    match outcome {
        UnitOutcome::Done => Ok(()),
        UnitOutcome::NameTaken => refuse(UnitRefusal::NameTaken),
        UnitOutcome::NotFound => refuse(UnitRefusal::NotFound),
    }
}
