//! The audit as its readers see it, page by page.

use crate::failure::refuse;
use crate::ports::AuditScope;
use crate::read::{scope, searched};
use crate::{Actor, Usher, Verdict};
use domain::{AuditFilter, AuditRow, ChainCheck, ListPart, PAGE_SIZE, Permission, ReachRefusal, Slice};

/// Whose audit is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AuditOf {
    /// The business that the actor is in.
    #[default]
    Business,
    /// The instance: for who runs it.
    Instance,
}

/// A part of the audit that the actor may read; without asking for it there is none.
#[derive(Debug, Clone)]
pub struct AuditView {
    scope: AuditScope,
    filter: AuditFilter,
}

impl Usher {
    /// What the actor may read of the audit, with a filter.
    pub fn audit_view(
        &self,
        actor: &Actor,
        of: AuditOf,
        filter: &AuditFilter,
    ) -> Verdict<AuditView, ReachRefusal> {
        let scope = match of {
            AuditOf::Business => AuditScope::Business(scope(actor, Permission::AuditView)?),
            AuditOf::Instance if actor.instance_admin => AuditScope::Instance,
            AuditOf::Instance => return refuse(ReachRefusal::NotPermitted),
        };
        let filter = AuditFilter {
            search: searched(&filter.search),
            ..filter.clone()
        };
        Ok(AuditView { scope, filter })
    }

    /// A page of it.
    pub async fn audit_page(&self, view: &AuditView, key: ListPart<i64>) -> anyhow::Result<Slice<AuditRow>> {
        self.audit_part(view, key, PAGE_SIZE).await
    }

    pub(crate) async fn audit_part(
        &self,
        view: &AuditView,
        key: ListPart<i64>,
        size: i64,
    ) -> anyhow::Result<Slice<AuditRow>> {
        self.store.audit_page(view.scope, &view.filter, key, size).await
    }

    /// How the chain stands, as it was looked at last; nothing for whoever sees a part of it only.
    pub async fn chain_check(&self, view: &AuditView) -> anyhow::Result<Option<ChainCheck>> {
        let chain = match view.scope {
            AuditScope::Business(scope) if scope.confined_to.is_some() => return Ok(None),
            AuditScope::Business(scope) => Some(scope.business),
            AuditScope::Instance => None,
        };
        let mark = self.store.chain_mark(chain).await?;
        Ok(mark.map(|mark| ChainCheck {
            fits_until: mark.broken_at.map_or(mark.head.seq, |event| event - 1),
            checked_at: mark.checked_at,
            broken_at: mark.broken_at,
        }))
    }

    /// The first page of all events with a filter.
    pub async fn audit(&self, actor: &Actor, filter: &AuditFilter) -> Verdict<Slice<AuditRow>, ReachRefusal> {
        let view = self.audit_view(actor, AuditOf::Business, filter)?;
        Ok(self.audit_page(&view, ListPart::Start).await?)
    }
}
