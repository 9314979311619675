//! Apps and their roles: making, renaming, archiving, by instance administrators.

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{Transaction, UnitOutcome};
use crate::{Actor, Usher, Verdict};
use domain::{Act, App, AppId, AppRole, AppRoleId, InstanceRefusal, Timestamp, UnitName};

impl Usher {
    /// Makes an app.
    pub async fn create_app(&self, actor: &Actor, name: UnitName) -> Verdict<AppId, InstanceRefusal> {
        let (mut tx, now) = self.begin_for_instance(actor).await?;
        let app = App {
            id: AppId::new(self.uuid(now)),
            name,
            archived_at: None,
        };
        made(tx.insert_app(&app).await?)?;
        let event = instance_event(actor, Act::AppCreated).on(app.id, &app.name);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(app.id)
    }

    /// Renames an app.
    pub async fn rename_app(
        &self,
        actor: &Actor,
        id: AppId,
        name: &UnitName,
    ) -> Verdict<(), InstanceRefusal> {
        let (mut tx, now) = self.begin_for_instance(actor).await?;
        let app = usable_app(&mut *tx, id).await?;
        if !tx.rename_app(id, name).await? {
            return refuse(InstanceRefusal::NameTaken);
        }
        let event = instance_event(actor, Act::AppChanged)
            .on(id, name)
            .before("name", app.name)
            .after("name", name);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// Archives an app: its subscriptions give no more seats; members keep theirs.
    pub async fn archive_app(&self, actor: &Actor, id: AppId) -> Verdict<(), InstanceRefusal> {
        let (mut tx, now) = self.begin_for_instance(actor).await?;
        let app = usable_app(&mut *tx, id).await?;
        if !tx.archive_app(id, now).await? {
            return refuse(InstanceRefusal::NotFound);
        }
        let event = instance_event(actor, Act::AppChanged)
            .on(id, app.name)
            .after("archived", "yes");
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// Makes a role of an app.
    pub async fn create_app_role(
        &self,
        actor: &Actor,
        app: AppId,
        name: UnitName,
    ) -> Verdict<AppRoleId, InstanceRefusal> {
        let (mut tx, now) = self.begin_for_instance(actor).await?;
        let app = usable_app(&mut *tx, app).await?;
        let role = AppRole {
            id: AppRoleId::new(self.uuid(now)),
            app: app.id,
            name,
            archived_at: None,
        };
        made(tx.insert_app_role(&role).await?)?;
        let event = instance_event(actor, Act::AppChanged)
            .on(app.id, app.name)
            .after("role", &role.name);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(role.id)
    }

    /// Renames a role of an app.
    pub async fn rename_app_role(
        &self,
        actor: &Actor,
        id: AppRoleId,
        name: &UnitName,
    ) -> Verdict<(), InstanceRefusal> {
        let (mut tx, now) = self.begin_for_instance(actor).await?;
        let (app, role) = usable_app_role(&mut *tx, id).await?;
        if !tx.rename_app_role(id, name).await? {
            return refuse(InstanceRefusal::NameTaken);
        }
        let event = instance_event(actor, Act::AppChanged)
            .on(app.id, app.name)
            .before("role", role.name)
            .after("role", name);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// Archives a role of an app: it is no longer given; whoever has it keeps it.
    pub async fn archive_app_role(&self, actor: &Actor, id: AppRoleId) -> Verdict<(), InstanceRefusal> {
        let (mut tx, now) = self.begin_for_instance(actor).await?;
        let (app, role) = usable_app_role(&mut *tx, id).await?;
        if !tx.archive_app_role(id, now).await? {
            return refuse(InstanceRefusal::NotFound);
        }
        let event = instance_event(actor, Act::AppChanged)
            .on(app.id, app.name)
            .after("archived role", role.name);
        self.record(&mut *tx, now, event).await?;
        Ok(tx.commit().await?)
    }

    /// A transaction of an instance administrator, who is asked anew in it. It holds the head of the instance's chain from
    /// the start: whoever changes apps does so one after the other, and no two can wait for each other.
    pub(crate) async fn begin_for_instance(
        &self,
        actor: &Actor,
    ) -> Verdict<(Box<dyn Transaction>, Timestamp), InstanceRefusal> {
        let mut tx = self.store.begin().await?;
        self.must_run_the_instance(&mut *tx, actor).await?;
        tx.lock_chain_head(None).await?;
        Ok((tx, self.now()))
    }

    /// Refuses whoever is no instance administrator.
    pub(crate) async fn must_run_the_instance(
        &self,
        tx: &mut dyn Transaction,
        actor: &Actor,
    ) -> Verdict<(), InstanceRefusal> {
        let user = tx.find_user(actor.user).await?;
        if user.is_some_and(|user| user.instance_admin) {
            Ok(())
        } else {
            refuse(InstanceRefusal::NotPermitted)
        }
    }
}

/// An event of the instance's own chain.
pub(crate) fn instance_event(actor: &Actor, act: Act) -> Event {
    Event::of(None, act)
        .actor(actor.user, &actor.name)
        .from(&actor.client)
}

async fn usable_app(tx: &mut dyn Transaction, id: AppId) -> Verdict<App, InstanceRefusal> {
    match tx.find_app(id).await?.filter(|app| app.archived_at.is_none()) {
        Some(app) => Ok(app),
        None => refuse(InstanceRefusal::NotFound),
    }
}

async fn usable_app_role(
    tx: &mut dyn Transaction,
    id: AppRoleId,
) -> Verdict<(App, AppRole), InstanceRefusal> {
    let role = tx.find_app_role(id).await?;
    let Some(role) = role.filter(|role| role.archived_at.is_none()) else {
        return refuse(InstanceRefusal::NotFound);
    };
    Ok((usable_app(tx, role.app).await?, role))
}

fn made(outcome: UnitOutcome) -> Verdict<(), InstanceRefusal> {
    match outcome {
        UnitOutcome::Done => Ok(()),
        UnitOutcome::NameTaken => refuse(InstanceRefusal::NameTaken),
        UnitOutcome::NotFound => refuse(InstanceRefusal::NotFound),
    }
}
