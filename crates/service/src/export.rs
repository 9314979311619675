//! Taking lists elsewhere as tables: whose rights allow it is asked, and who takes which is written down, before the first
//! row goes out; then they are fetched batch by batch.

use crate::apps::instance_event;
use crate::audit::Event;
use crate::failure::refuse;
use crate::ports::BusinessScope;
use crate::read::searched;
use crate::read_invitations::SEES_INVITATIONS;
use crate::read_records::register_of;
use crate::{Actor, AuditOf, AuditView, Usher, Verdict};
use domain::{
    Act, AuditFilter, AuditRow, BusinessId, Cursor, ExportedInvitation, ExportedMember, InvitationOrder,
    InvitationView, ListPart, MemberFilter, MemberStatus, Permission, ReachRefusal, RecordFilter, RecordKey,
    RecordRow, RecordSight, Slice,
};
use jiff::civil::Date;

/// How many rows are fetched at once on the way into a table.
const BATCH: i64 = 1_000;

/// The members that the actor takes along; without asking for it there is none.
#[derive(Debug, Clone)]
pub struct MemberExport {
    scope: BusinessScope,
    filter: MemberFilter,
}

/// The records that the actor takes along; without asking for it there is none.
#[derive(Debug, Clone)]
pub struct RecordExport {
    business: BusinessId,
    sight: RecordSight,
    filter: RecordFilter,
    today: Date,
}

/// The invitations that the actor takes along; without asking for it there is none.
#[derive(Debug, Clone)]
pub struct InvitationExport {
    scope: BusinessScope,
    view: InvitationView,
}

impl Usher {
    /// The members that the filter lets through, all of them.
    pub async fn export_members(
        &self,
        actor: &Actor,
        filter: &MemberFilter,
    ) -> Verdict<MemberExport, ReachRefusal> {
        let scope = self
            .begin_export(actor, "users", &[Permission::UsersView])
            .await?;
        let filter = MemberFilter {
            search: searched(&filter.search),
            ..filter.clone()
        };
        Ok(MemberExport { scope, filter })
    }

    /// Active members, with whom they report to.
    pub async fn export_managers(&self, actor: &Actor) -> Verdict<MemberExport, ReachRefusal> {
        let scope = self
            .begin_export(actor, "managers", &[Permission::UsersView])
            .await?;
        let filter = MemberFilter {
            status: Some(MemberStatus::Active),
            ..MemberFilter::default()
        };
        Ok(MemberExport { scope, filter })
    }

    /// The next members of it by name, whatever the list is sorted by: who was there last changes meanwhile, and would
    /// move somebody past what is read. `after` is the place of the last one that was read.
    pub async fn member_batch(
        &self,
        export: &MemberExport,
        after: Option<&str>,
    ) -> anyhow::Result<Slice<ExportedMember>> {
        self.store
            .members_to_export(export.scope, &export.filter, after, BATCH)
            .await
    }

    /// The records that the filter lets through, of those that the actor sees.
    pub async fn export_records(
        &self,
        actor: &Actor,
        filter: &RecordFilter,
    ) -> Verdict<RecordExport, ReachRefusal> {
        register_of(actor)?;
        self.begin_export(actor, "records", &[Permission::RecordsView])
            .await?;
        Ok(RecordExport {
            business: actor.seat.business,
            sight: actor.seat.sight(),
            filter: RecordFilter {
                search: searched(&filter.search),
                ..filter.clone()
            },
            today: self.today(actor),
        })
    }

    /// The next records of it, the first to be due first.
    pub async fn record_batch(
        &self,
        export: &RecordExport,
        part: ListPart<RecordKey>,
    ) -> anyhow::Result<Slice<RecordRow>> {
        let RecordExport {
            business,
            sight,
            filter,
            today,
        } = export;
        self.store
            .records_part(*business, sight, filter, *today, part, BATCH)
            .await
    }

    /// The invitations that the view shows, in all its parts.
    pub async fn export_invitations(
        &self,
        actor: &Actor,
        view: &InvitationView,
    ) -> Verdict<InvitationExport, ReachRefusal> {
        let scope = self.begin_export(actor, "invitations", &SEES_INVITATIONS).await?;
        let view = InvitationView {
            search: searched(&view.search),
            order: InvitationOrder::AddressUp,
            ..view.clone()
        };
        Ok(InvitationExport { scope, view })
    }

    /// The next invitations of it by address, whatever the list is sorted by: a resend changes when one was sent and
    /// expires.
    pub async fn invitation_batch(
        &self,
        export: &InvitationExport,
        from: ListPart<Cursor>,
    ) -> anyhow::Result<Slice<ExportedInvitation>> {
        let view = InvitationView {
            from,
            ..export.view.clone()
        };
        let now = self.now();
        self.store
            .invitations_to_export(export.scope, &view, now, BATCH)
            .await
    }

    /// What the actor may read of the audit, with a filter.
    pub async fn export_audit(
        &self,
        actor: &Actor,
        of: AuditOf,
        filter: &AuditFilter,
    ) -> Verdict<AuditView, ReachRefusal> {
        let view = self.audit_view(actor, of, filter)?;
        match of {
            AuditOf::Business => {
                self.begin_export(actor, "audit", &[Permission::AuditView])
                    .await?;
            }
            AuditOf::Instance => {
                let begun = self.begin_for_instance(actor).await;
                let (mut tx, now) = begun.map_err(|failure| failure.map(|_| ReachRefusal::NotPermitted))?;
                let event = instance_event(actor, Act::Exported).after("list", "audit");
                self.record(&mut *tx, now, event).await?;
                tx.commit().await?;
            }
        }
        Ok(view)
    }

    /// The next events of it, the latest first: those before the event `before`.
    pub async fn audit_batch(
        &self,
        view: &AuditView,
        before: Option<i64>,
    ) -> anyhow::Result<Slice<AuditRow>> {
        let key = before.map_or(ListPart::Start, ListPart::After);
        self.audit_part(view, key, BATCH).await
    }

    /// Asks whether the actor holds one of the permissions now, and writes down which list of the business they take.
    async fn begin_export(
        &self,
        actor: &Actor,
        list: &str,
        any_of: &[Permission],
    ) -> Verdict<BusinessScope, ReachRefusal> {
        let business = actor.seat.business;
        let (mut tx, _, now) = self.begin_in(business).await?;
        let authority = self.authority(&mut *tx, actor).await?;
        if !any_of.iter().any(|permission| authority.holds(*permission)) {
            return refuse(ReachRefusal::NotPermitted);
        }
        let confined_to = authority.confined_to();
        let event = Event::by(actor, Act::Exported)
            .in_department(confined_to.flatten())
            .after("list", list);
        self.record(&mut *tx, now, event).await?;
        tx.commit().await?;
        Ok(BusinessScope {
            business,
            confined_to,
        })
    }
}
