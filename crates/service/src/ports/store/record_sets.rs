//! Record sets.

use anyhow::Result;
use async_trait::async_trait;
use domain::{BusinessId, RecordSet, RecordSetChoice, RecordSetId, RecordSetRow, Timestamp};

/// What pages read of it.
#[async_trait]
pub trait RecordSetReads: Send + Sync {
    /// All of the business's record sets by name, the archived ones last; at most 1,000.
    async fn record_set_rows(&self, business: BusinessId) -> Result<Vec<RecordSetRow>>;
    /// The business's record sets that can be given, by name; none where its plan has none; at most 500.
    async fn record_set_choices(&self, business: BusinessId) -> Result<Vec<RecordSetChoice>>;
}

/// What a transaction reads and writes of it.
#[async_trait]
pub trait RecordSetWrites: Send {
    /// A record set of the business, archived or not. Holds its row (shared) until the end.
    async fn find_record_set(
        &mut self,
        business: BusinessId,
        record_set: RecordSetId,
    ) -> Result<Option<RecordSet>>;
    /// Makes a record set; false if the name is taken.
    async fn insert_record_set(&mut self, record_set: &RecordSet) -> Result<bool>;
    /// Writes name and rights of a record set that is not archived; false if there is none, or the name is taken.
    async fn change_record_set(&mut self, record_set: &RecordSet) -> Result<bool>;
    /// Archives a record set; false if there is no such unarchived one.
    async fn archive_record_set(
        &mut self,
        business: BusinessId,
        record_set: RecordSetId,
        now: Timestamp,
    ) -> Result<bool>;
}
