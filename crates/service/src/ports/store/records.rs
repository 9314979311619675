//! Records of the register, and the lists of them that members save.

use anyhow::Result;
use async_trait::async_trait;
use domain::{
    AuditRow, BusinessId, EntityType, ListPart, MemberId, Record, RecordFilter, RecordId, RecordKey,
    RecordPerson, RecordRow, RecordShown, RecordSight, RecordView, RecordViewId, Slice, Timestamp,
    UnitChoice, UnitId,
};
use jiff::civil::Date;

/// How many of a member's own records wait for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OwnRecords {
    /// Owned by or assigned to them, and not closed.
    pub unfinished: i64,
    /// Those of them that should have been done by now.
    pub overdue: i64,
}

/// What pages read of it. Everything that takes a sight answers with what it lets through alone.
#[async_trait]
pub trait RecordReads: Send + Sync {
    /// A part of the register. `today` is the day in the business's zone, by which "overdue" is told.
    async fn records_part(
        &self,
        business: BusinessId,
        sight: &RecordSight,
        filter: &RecordFilter,
        today: Date,
        part: ListPart<RecordKey>,
        size: i64,
    ) -> Result<Slice<RecordRow>>;
    /// A record with the names of what it refers to.
    async fn record(
        &self,
        business: BusinessId,
        sight: &RecordSight,
        id: RecordId,
    ) -> Result<Option<RecordShown>>;
    /// What was done to a record, the latest first. The caller has seen the record.
    async fn record_history(&self, business: BusinessId, id: RecordId, limit: i64) -> Result<Vec<AuditRow>>;
    /// How many of the sight's own records wait.
    async fn own_records(&self, business: BusinessId, sight: &RecordSight, today: Date)
    -> Result<OwnRecords>;
    /// The workspaces in use that a member is in, by name.
    async fn workspaces_of(&self, business: BusinessId, member: MemberId) -> Result<Vec<UnitChoice>>;
    /// Active members of a workspace who may own records, by name, with the text in it; external ones never.
    async fn owners_in(
        &self,
        business: BusinessId,
        workspace: UnitId,
        search: &str,
        limit: i64,
    ) -> Result<Vec<RecordPerson>>;
    /// Active members of a workspace to whom a record of the type can be assigned, by name, with the text in it: external
    /// ones for defects alone.
    async fn assignees_in(
        &self,
        business: BusinessId,
        workspace: UnitId,
        kind: EntityType,
        search: &str,
        limit: i64,
    ) -> Result<Vec<RecordPerson>>;
    /// The lists that a member saved, by name.
    async fn record_views(&self, business: BusinessId, member: MemberId) -> Result<Vec<RecordView>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait RecordWrites: Send {
    /// What an active member sees of the register now.
    async fn sight_of(&mut self, business: BusinessId, member: MemberId) -> Result<Option<RecordSight>>;
    /// The record, if it is seen so.
    async fn find_record(
        &mut self,
        business: BusinessId,
        sight: &RecordSight,
        id: RecordId,
    ) -> Result<Option<Record>>;
    /// Keeps a record.
    async fn insert_record(&mut self, record: &Record) -> Result<()>;
    /// Writes a record that was last changed at `seen`; false if it was changed since.
    async fn change_record(&mut self, record: &Record, seen: Timestamp) -> Result<bool>;
    /// Whether a member is in a workspace that is in use.
    async fn is_in_workspace(
        &mut self,
        business: BusinessId,
        member: MemberId,
        workspace: UnitId,
    ) -> Result<bool>;
    /// The name of a member who may own records of a workspace.
    async fn find_owner(
        &mut self,
        business: BusinessId,
        workspace: UnitId,
        member: MemberId,
    ) -> Result<Option<String>>;
    /// The name of a member to whom a record of the type can be assigned in a workspace.
    async fn find_assignee(
        &mut self,
        business: BusinessId,
        workspace: UnitId,
        kind: EntityType,
        member: MemberId,
    ) -> Result<Option<String>>;
    /// Has a contact count as changed by somebody, under another address.
    async fn touch_contact(&mut self, record: &Record, now: Timestamp) -> Result<()>;
    /// Keeps a list under its name, in place of the one that had the name; false if the member has `most` already.
    async fn save_record_view(
        &mut self,
        business: BusinessId,
        member: MemberId,
        view: &RecordView,
        most: i64,
    ) -> Result<bool>;
    /// Forgets a list; false if the member has none such.
    async fn delete_record_view(&mut self, member: MemberId, id: RecordViewId) -> Result<bool>;
}
