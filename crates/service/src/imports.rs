//! Imports: a table is uploaded, looked through, turned into drafts, sent, or discarded. The worker does what takes time;
//! see [`crate::work_imports`].

use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::{NewImport, NewInvitationJob, Transaction};
use crate::read_table::read_table;
use crate::{Actor, Failure, Usher, Verdict};
use anyhow::Context;
use domain::{
    Act, Authority, BatchId, ColumnMap, Import, ImportColumn, ImportId, ImportPhase, ImportRefusal,
    ImportRow, ImportRowState, InvitationId, InvitationJobId, JobAct, ListPart, PAGE_SIZE, Permission,
    RoleId, SeatsWanted, Slice, Timestamp,
};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// So many slips are printed at once.
const SLIPS_AT_ONCE: i64 = 100;

/// An import is discarded this long after it was made, if nothing of it is a draft.
pub(crate) const KEEP_FOR: domain::Span = domain::Span::hours(30 * 24);

impl Usher {
    /// Whether the actor may import people at all.
    pub fn may_import(&self, actor: &Actor) -> Verdict<(), ImportRefusal> {
        may_import(&actor.seat.authority)
    }

    /// Keeps the people of a table, to be checked; nothing else is done. The same file leads to the same import.
    pub async fn upload_import(&self, actor: &Actor, file: Vec<u8>) -> Verdict<ImportId, ImportRefusal> {
        may_import(&actor.seat.authority)?;
        let hash: [u8; 32] = Sha256::digest(&file).into();
        // Whoever hangs up meanwhile gives up no place for others: the table is read to its end.
        let place = Arc::clone(&self.tables).acquire_owned().await;
        let read = move || (read_table(&file), place);
        let (table, _) = tokio::task::spawn_blocking(read)
            .await
            .context("a table could not be read")?;
        let table = table.map_err(|refusal| Failure::Refused(refusal.into()))?;
        let (mut tx, member, now) = self.begin_import(actor).await?;
        let business = actor.seat.business;
        if let Some(known) = tx.find_import_of_file(business, member.member, hash).await? {
            return Ok(known);
        }
        if tx.count_imports(business, member.member).await? >= ImportRefusal::MOST_OPEN {
            return refuse(ImportRefusal::TooMany);
        }
        let import = NewImport {
            id: ImportId::new(self.uuid(now)),
            business,
            member: member.member,
            made_at: now,
            file_hash: hash,
            encoding: table.encoding,
            columns: ColumnMap::guess(&table.headings),
            headings: table.headings,
        };
        tx.insert_import(&import).await?;
        tx.insert_import_rows(import.id, table.rows).await?;
        tx.commit().await?;
        self.wake_jobs();
        Ok(import.id)
    }

    /// The imports that the actor made, the latest first.
    pub async fn imports(&self, actor: &Actor) -> Verdict<Vec<Import>, ImportRefusal> {
        may_import(&actor.seat.authority)?;
        let member = actor.seat.authority.member;
        Ok(self.store.imports(actor.seat.business, member).await?)
    }

    /// One of them.
    pub async fn import(&self, actor: &Actor, id: ImportId) -> Verdict<Import, ImportRefusal> {
        may_import(&actor.seat.authority)?;
        let member = actor.seat.authority.member;
        let import = self.store.import(actor.seat.business, member, id).await?;
        import.ok_or(Failure::Refused(ImportRefusal::NotFound))
    }

    /// A part of the rows of an import that the actor made.
    pub async fn import_rows(
        &self,
        import: &Import,
        state: Option<ImportRowState>,
        part: ListPart<i64>,
    ) -> anyhow::Result<Slice<ImportRow>> {
        self.store
            .import_rows(import.id, state, part, PAGE_SIZE, self.now())
            .await
    }

    /// Slips of an import that the actor made that can be printed; at most 100.
    pub async fn slips_of_import(&self, import: &Import) -> anyhow::Result<Vec<InvitationId>> {
        self.store
            .slips_of_import(import.id, self.now(), SLIPS_AT_ONCE)
            .await
    }

    /// Has the columns say something else, and rows that name no role get this one; everything is checked anew.
    pub async fn choose_import_columns(
        &self,
        actor: &Actor,
        id: ImportId,
        columns: Vec<Option<ImportColumn>>,
        role: Option<RoleId>,
    ) -> Verdict<(), ImportRefusal> {
        let columns = ColumnMap::chosen(columns).map_err(|refusal| Failure::Refused(refusal.into()))?;
        let (mut tx, _, _, now) = self.lock_import(actor, id, &[ImportPhase::Checked]).await?;
        let role = match role {
            Some(role) => tx.find_role(actor.seat.business, role).await?.map(|role| role.id),
            None => None,
        };
        tx.set_import_columns(id, &columns, role).await?;
        self.go_on(tx, id, ImportPhase::Checking, now).await
    }

    /// Has the rows without a problem become drafts, also those that are left where the right to import was gone meanwhile.
    pub async fn draft_import(&self, actor: &Actor, id: ImportId) -> Verdict<(), ImportRefusal> {
        let phases = [ImportPhase::Checked, ImportPhase::Drafted];
        let (mut tx, import, member, now) = self.lock_import(actor, id, &phases).await?;
        if import.figures.fine == 0 {
            return refuse(ImportRefusal::NothingFine);
        }
        let event = Event::by(actor, Act::PeopleImported)
            .on(id, "A table")
            .in_department(member.confined_to().flatten())
            .after("people", import.figures.fine);
        self.record(&mut *tx, now, event).await?;
        self.go_on(tx, id, ImportPhase::Drafting, now).await
    }

    /// Has the worker send what is a draft of it. The work that does, which may have begun before.
    pub async fn send_import(&self, actor: &Actor, id: ImportId) -> Verdict<InvitationJobId, ImportRefusal> {
        let (mut tx, import, member, now) = self.lock_import(actor, id, &[ImportPhase::Drafted]).await?;
        let ever = Timestamp::from_micros(i64::MAX);
        if let Some(job) = import.sending
            && tx.lock_due_job(actor.seat.business, job, ever).await?.is_some()
        {
            return Ok(job);
        }
        let job = NewInvitationJob {
            id: InvitationJobId::new(self.uuid(now)),
            business: actor.seat.business,
            member: member.member,
            act: JobAct::Resend,
            import: Some(id),
            made_at: now,
            due_at: Some(now),
        };
        tx.insert_job(&job).await?;
        if tx.insert_job_rows_of_import(job.id, id).await? == 0 {
            return refuse(ImportRefusal::NothingFine);
        }
        tx.commit().await?;
        self.wake_jobs();
        Ok(job.id)
    }

    /// Removes it, with what is a draft of it; what was sent stays.
    pub async fn discard_import(&self, actor: &Actor, id: ImportId) -> Verdict<(), ImportRefusal> {
        let any = [
            ImportPhase::Checking,
            ImportPhase::Checked,
            ImportPhase::Drafting,
            ImportPhase::Drafted,
        ];
        let (mut tx, import, member, now) = self.lock_import(actor, id, &any).await?;
        if import.figures.drafted > 0 {
            let event = Event::by(actor, Act::ImportDiscarded)
                .on(id, "A table")
                .in_department(member.confined_to().flatten())
                .before("drafts", import.figures.drafts);
            self.record(&mut *tx, now, event).await?;
        }
        self.go_on(tx, id, ImportPhase::Discarding, now).await
    }

    /// What its drafts share.
    pub(crate) fn batch_of(id: ImportId) -> BatchId {
        BatchId::new(id.uuid())
    }

    /// A transaction of somebody who may import now.
    async fn begin_import(
        &self,
        actor: &Actor,
    ) -> Verdict<(Box<dyn Transaction>, Authority, Timestamp), ImportRefusal> {
        let (mut tx, _, now) = self.begin_in(actor.seat.business).await?;
        let authority = self.authority(&mut *tx, actor).await;
        let authority = authority.map_err(|failure| failure.map(|_| ImportRefusal::NotPermitted))?;
        may_import(&authority)?;
        Ok((tx, authority, now))
    }

    /// The same, with an import of theirs that is in one of these phases.
    async fn lock_import(
        &self,
        actor: &Actor,
        id: ImportId,
        phases: &[ImportPhase],
    ) -> Verdict<(Box<dyn Transaction>, Import, Authority, Timestamp), ImportRefusal> {
        let (mut tx, member, now) = self.begin_import(actor).await?;
        match tx.lock_import(actor.seat.business, member.member, id).await? {
            None => refuse(ImportRefusal::NotFound),
            Some(import) if !phases.contains(&import.phase) => refuse(ImportRefusal::Changed),
            Some(import) => Ok((tx, import, member, now)),
        }
    }

    async fn go_on(
        &self,
        mut tx: Box<dyn Transaction>,
        id: ImportId,
        phase: ImportPhase,
        now: Timestamp,
    ) -> Verdict<(), ImportRefusal> {
        tx.set_import(id, phase, Some(now), 0, &SeatsWanted::new())
            .await?;
        tx.commit().await?;
        self.wake_jobs();
        Ok(())
    }
}

/// Importing is inviting many.
pub(crate) fn may_import(authority: &Authority) -> Verdict<(), ImportRefusal> {
    if authority.holds(Permission::UsersImport) && authority.holds(Permission::UsersInvite) {
        Ok(())
    } else {
        refuse(ImportRefusal::NotPermitted)
    }
}
