//! The org chart: see [`domain::ChartPicture`] for who is drawn.

use crate::ports::BusinessScope;
use anyhow::Result;
use async_trait::async_trait;
use domain::{ChartDepartment, ChartOf, ChartPerson, MemberId};

/// What pages read of it. Where `of` is given, of the picture of that department, or of those in none: reports count there
/// that are in it.
#[async_trait]
pub trait ChartReads: Send + Sync {
    /// Somebody who is drawn.
    async fn chart_person(&self, scope: BusinessScope, id: MemberId) -> Result<Option<ChartPerson>>;
    /// Who stands above somebody, the nearest first; at most `most`.
    async fn chart_above(&self, scope: BusinessScope, id: MemberId, most: i64) -> Result<Vec<ChartPerson>>;
    /// Who stands at once below these, by name, each with whom they stand under: `size` of them from `from` on.
    async fn chart_below(
        &self,
        scope: BusinessScope,
        of: Option<ChartOf>,
        these: &[MemberId],
        from: i64,
        size: i64,
    ) -> Result<Vec<(MemberId, ChartPerson)>>;
    /// How many are under each of these, at once and over others.
    async fn chart_under(
        &self,
        scope: BusinessScope,
        of: Option<ChartOf>,
        these: &[MemberId],
    ) -> Result<Vec<(MemberId, i64)>>;
    /// Who stands at the top with somebody below, by name: `size` of them from `from` on, and how many there are.
    async fn chart_tops(
        &self,
        scope: BusinessScope,
        of: Option<ChartOf>,
        from: i64,
        size: i64,
    ) -> Result<(Vec<ChartPerson>, i64)>;
    /// Who stands alone, by name: `size` of them from `from` on, and how many there are.
    async fn chart_alone(
        &self,
        scope: BusinessScope,
        of: Option<ChartOf>,
        from: i64,
        size: i64,
    ) -> Result<(Vec<ChartPerson>, i64)>;
    /// The departments that anybody who is drawn is in, by name, and those who are in none last.
    async fn chart_departments(&self, scope: BusinessScope) -> Result<Vec<ChartDepartment>>;
    /// Who is drawn with the text in their name or sign-in name, by name; at most `most`.
    async fn chart_search(&self, scope: BusinessScope, search: &str, most: i64) -> Result<Vec<ChartPerson>>;
}
