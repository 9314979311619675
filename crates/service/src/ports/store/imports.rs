//! Imports: tables of people, and the drafts that their rows become.

use crate::ports::BusinessScope;
use anyhow::Result;
use async_trait::async_trait;
use domain::{
    BusinessId, ColumnMap, EmailAddress, Encoding, Import, ImportId, ImportPhase, ImportRow, ImportRowState,
    Invitation, InvitationId, InvitationJobId, ListPart, MemberId, Placement, RoleId, RowProblem,
    SeatsWanted, Slice, Timestamp,
};
use std::collections::{HashMap, HashSet};

/// A table that came.
#[derive(Debug, Clone)]
pub struct NewImport {
    /// Its identifier.
    pub id: ImportId,
    /// The business.
    pub business: BusinessId,
    /// Who uploaded it.
    pub member: MemberId,
    /// When.
    pub made_at: Timestamp,
    /// SHA-256 of the file.
    pub file_hash: [u8; 32],
    /// How it was read.
    pub encoding: Encoding,
    /// Its first line.
    pub headings: Vec<String>,
    /// What its columns seem to say.
    pub columns: ColumnMap,
}

/// An import whose turn has come.
#[derive(Debug, Clone)]
pub struct DueImport {
    /// Who uploaded it.
    pub member: MemberId,
    /// What is to be done.
    pub phase: ImportPhase,
    /// What its columns say.
    pub columns: ColumnMap,
    /// The role of rows that name none.
    pub role: Option<RoleId>,
    /// The row that was come to; 0: none.
    pub worked: i64,
    /// The seats that rows up to there want.
    pub wanted: SeatsWanted,
}

/// What came of a row.
#[derive(Debug, Clone)]
pub struct WorkedRow {
    /// Which.
    pub number: i64,
    /// What tells the person from others, where that is known.
    pub key: Option<String>,
    /// What came of it.
    pub state: ImportRowState,
    /// What is wrong with it.
    pub problems: Vec<RowProblem>,
    /// The draft that it became; what stood in its cells is removed then.
    pub invitation: Option<InvitationId>,
}

/// A draft invitation.
#[derive(Debug, Clone)]
pub struct NewDraft {
    /// The invitation.
    pub invitation: Invitation,
    /// What tells the person from others.
    pub key: String,
    /// Where they will belong, and what they get; no seat is held.
    pub placement: Placement,
}

/// What pages and the worker read of imports.
#[async_trait]
pub trait ImportReads: Send + Sync {
    /// Those that the member made and that were not discarded, the latest first; at most 20.
    async fn imports(&self, business: BusinessId, member: MemberId) -> Result<Vec<Import>>;
    /// One of them.
    async fn import(&self, business: BusinessId, member: MemberId, id: ImportId) -> Result<Option<Import>>;
    /// Some of its rows by their numbers; those in a state, if one is given.
    async fn import_rows(
        &self,
        id: ImportId,
        state: Option<ImportRowState>,
        part: ListPart<i64>,
        size: i64,
        now: Timestamp,
    ) -> Result<Slice<ImportRow>>;
    /// Those of its slips that can be printed, in the order of the rows.
    async fn slips_of_import(&self, id: ImportId, now: Timestamp, limit: i64) -> Result<Vec<InvitationId>>;
    /// Imports whose turn has come, the longest due first, with their businesses.
    async fn due_imports(&self, now: Timestamp, limit: i64) -> Result<Vec<(ImportId, BusinessId)>>;
    /// Forgets what is no draft of imports that were made before, of which something is.
    async fn delete_old_import_rows(&self, made_before: Timestamp) -> Result<()>;
    /// Imports that were made before and of which nothing is a draft, under way or discarded.
    async fn old_imports(&self, made_before: Timestamp, limit: i64) -> Result<Vec<(ImportId, BusinessId)>>;
}

/// What a transaction reads and writes of imports; those that take a business ask for its row to be held.
#[async_trait]
pub trait ImportWrites: Send {
    /// How many the member has that were not discarded.
    async fn count_imports(&mut self, business: BusinessId, member: MemberId) -> Result<i64>;
    /// The one that the member made of a file.
    async fn find_import_of_file(
        &mut self,
        business: BusinessId,
        member: MemberId,
        file_hash: [u8; 32],
    ) -> Result<Option<ImportId>>;
    /// Keeps an import, to be checked from now on.
    async fn insert_import(&mut self, import: &NewImport) -> Result<()>;
    /// Keeps rows of it: of each its number and its cells, as JSON.
    async fn insert_import_rows(&mut self, id: ImportId, rows: Vec<(i64, String)>) -> Result<()>;
    /// An import of the member's; holds its row until the end.
    async fn lock_import(
        &mut self,
        business: BusinessId,
        member: MemberId,
        id: ImportId,
    ) -> Result<Option<Import>>;
    /// An import of the business that is due; holds its row until the end.
    async fn lock_due_import(
        &mut self,
        business: BusinessId,
        id: ImportId,
        now: Timestamp,
    ) -> Result<Option<DueImport>>;
    /// The next rows in a state after a number, with their cells and keys.
    async fn rows_to_work(
        &mut self,
        id: ImportId,
        state: ImportRowState,
        after: i64,
        limit: i64,
    ) -> Result<Vec<(i64, Vec<String>)>>;
    /// The first rows without a problem that are about people of these keys, up to a number.
    async fn rows_about(&mut self, id: ImportId, keys: &[String], up_to: i64)
    -> Result<HashMap<String, i64>>;
    /// Writes down what came of rows.
    async fn settle_import_rows(&mut self, id: ImportId, rows: &[WorkedRow]) -> Result<()>;
    /// Has an import go on with a phase, at a row, at a time if it is under way.
    async fn set_import(
        &mut self,
        id: ImportId,
        phase: ImportPhase,
        due_at: Option<Timestamp>,
        worked: i64,
        wanted: &SeatsWanted,
    ) -> Result<()>;
    /// Has its columns say something else, and forgets what came of its rows.
    async fn set_import_columns(
        &mut self,
        id: ImportId,
        columns: &ColumnMap,
        role: Option<RoleId>,
    ) -> Result<()>;
    /// Those of the addresses that a member within the scope signs in with, or that have a live invitation within it.
    async fn taken_addresses(
        &mut self,
        scope: BusinessScope,
        addresses: &[EmailAddress],
        now: Timestamp,
    ) -> Result<HashSet<String>>;
    /// Those of the keys that drafts of the member have.
    async fn drafted_keys(
        &mut self,
        business: BusinessId,
        member: MemberId,
        keys: &[String],
    ) -> Result<HashSet<String>>;
    /// Keeps drafts, with what they will get.
    async fn insert_drafts(&mut self, drafts: &[NewDraft]) -> Result<()>;
    /// Has a job send what is still a draft of an import; how many these are.
    async fn insert_job_rows_of_import(&mut self, job: InvitationJobId, id: ImportId) -> Result<i64>;
    /// Has an import be discarded that nobody minds: nothing of it is a draft, and nobody has taken it up since.
    async fn discard_old_import(&mut self, id: ImportId, now: Timestamp) -> Result<bool>;
    /// Removes some of what is still a draft of an import, then its rows; false when nothing is left.
    async fn discard_some(&mut self, id: ImportId, limit: i64) -> Result<bool>;
}
