//! Taking lists elsewhere: who may, what of them, and that it is written down.

use crate::roles::terms;
use crate::world::{World, refusal};
use domain::{
    Act, AuditFilter, AuditRow, FieldChange, InvitationFilter, InvitationView, ListPart, MemberFilter,
    Permission, Permissions, ReachRefusal, RoleTemplate, UnitKind,
};
use service::{Actor, AuditOf};

/// What the audit says of a list that was taken.
const fn list(after: &str) -> FieldChange<'_> {
    FieldChange::Now { field: "list", after }
}

async fn members(world: &World, actor: &Actor, filter: &MemberFilter) -> Vec<String> {
    let export = world.usher.export_members(actor, filter).await.unwrap();
    let batch = world.usher.member_batch(&export, None).await.unwrap();
    assert!(!batch.after);
    let names = batch.rows.iter().map(|member| member.sign_in_name.to_string());
    names.collect()
}

async fn invitations(world: &World, actor: &Actor, view: &InvitationView) -> Vec<String> {
    let export = world.usher.export_invitations(actor, view).await.unwrap();
    let batch = world
        .usher
        .invitation_batch(&export, ListPart::Start)
        .await
        .unwrap();
    let emails = batch
        .rows
        .into_iter()
        .filter_map(|invitation| invitation.row.email);
    emails.collect()
}

/// What the audit tells of lists that were taken, the latest first, as the actor sees it.
async fn taken(world: &World, actor: &Actor) -> Vec<AuditRow> {
    let filter = AuditFilter {
        act: Some(Act::Exported),
        ..AuditFilter::default()
    };
    world.usher.audit(actor, &filter).await.unwrap().rows
}

#[tokio::test]
async fn m_c12_lists_are_taken_whole_or_filtered_and_each_time_is_written_down() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.joined(&ada, "bea@engines.example", "User", None).await;
    world.invite(&ada, "cy@engines.example", "User").await;
    let all = MemberFilter::default();
    assert_eq!(
        members(&world, &ada, &all).await,
        ["ada@engines.example", "bea@engines.example"]
    );
    let found = MemberFilter {
        search: " BEA\u{0} ".to_owned(),
        ..MemberFilter::default()
    };
    assert_eq!(members(&world, &ada, &found).await, ["bea@engines.example"]);
    assert_eq!(
        invitations(&world, &ada, &InvitationView::default()).await,
        ["cy@engines.example"]
    );
    let view = InvitationView::of(InvitationFilter::All);
    assert_eq!(
        invitations(&world, &ada, &view).await,
        ["bea@engines.example", "cy@engines.example"]
    );
    let audit = world
        .usher
        .export_audit(&ada, AuditOf::Business, &AuditFilter::default())
        .await;
    let newest = world.usher.audit_batch(&audit.unwrap(), None).await.unwrap();
    assert_eq!(newest.rows[0].act, Act::Exported, "with what it is itself");
    let rows = taken(&world, &ada).await;
    let lists: Vec<_> = rows.iter().flat_map(AuditRow::changes).collect();
    assert_eq!(
        lists,
        ["audit", "invitations", "invitations", "users", "users"].map(list)
    );
    assert!(rows.iter().all(|row| row.actor.as_deref() == Some("Ada Admin")));
    world.is_sound().await;
}

#[tokio::test]
async fn l1_the_audit_of_the_instance_is_taken_by_who_runs_it_and_told_in_its_own_chain() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "Admin", None).await;
    let everything = AuditFilter::default();
    let of = |actor| world.usher.export_audit(actor, AuditOf::Instance, &everything);
    assert_eq!(refusal(of(&bea).await), ReachRefusal::NotPermitted);
    // What the session said of her is not enough.
    let pretender = Actor {
        instance_admin: true,
        ..bea.clone()
    };
    assert_eq!(refusal(of(&pretender).await), ReachRefusal::NotPermitted);
    let view = world
        .usher
        .export_audit(&ada, AuditOf::Instance, &AuditFilter::default())
        .await
        .unwrap();
    let batch = world.usher.audit_batch(&view, None).await.unwrap();
    assert_eq!(batch.rows[0].changes(), [list("audit")]);
    assert!(taken(&world, &ada).await.is_empty(), "not in the business's");
    world.is_sound().await;
}

#[tokio::test]
async fn m_c12_nobody_takes_more_than_their_lists_show_them() {
    let (world, ada) = World::with(RoleTemplate::QualityHr).await;
    let shop = world.unit(&ada, UnitKind::Department, "Shop").await;
    let hr = world
        .joined(&ada, "hr@engines.example", "HR Admin", Some(shop))
        .await;
    let lost = world.joined(&ada, "lost@engines.example", "HR Admin", None).await;
    let inside = world
        .joined(&ada, "in@engines.example", "Employee", Some(shop))
        .await;
    world
        .invite_into(&ada, "new@engines.example", "Employee", Some(shop), None)
        .await;
    world.invite(&ada, "out@engines.example", "Employee").await;
    let (all, outstanding) = (MemberFilter::default(), InvitationView::default());
    assert_eq!(
        members(&world, &hr, &all).await,
        ["hr@engines.example", "in@engines.example"]
    );
    assert_eq!(
        invitations(&world, &hr, &outstanding).await,
        ["new@engines.example"]
    );
    assert!(
        members(&world, &lost, &all).await.is_empty(),
        "of no department, so nobody"
    );
    let told: Vec<_> = taken(&world, &hr).await;
    assert_eq!(told.len(), 2, "what was done in the department is told there");
    let before = taken(&world, &ada).await.len();
    for reason in [
        refusal(world.usher.export_members(&inside, &all).await),
        refusal(world.usher.export_invitations(&inside, &outstanding).await),
        refusal(
            world
                .usher
                .export_audit(&inside, AuditOf::Business, &AuditFilter::default())
                .await,
        ),
    ] {
        assert_eq!(reason, ReachRefusal::NotPermitted);
    }
    assert_eq!(
        taken(&world, &ada).await.len(),
        before,
        "nothing went out, so nothing is told"
    );
}

#[tokio::test]
async fn m_c12_whoever_invites_takes_the_invitations_and_not_the_users() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let terms = terms("Inviter", Permissions::of(&[Permission::UsersInvite]));
    world.usher.create_role(&ada, terms).await.unwrap();
    let ivy = world.joined(&ada, "ivy@engines.example", "Inviter", None).await;
    world.invite(&ada, "cy@engines.example", "User").await;
    assert_eq!(
        invitations(&world, &ivy, &InvitationView::default()).await,
        ["cy@engines.example"]
    );
    let refused = refusal(world.usher.export_members(&ivy, &MemberFilter::default()).await);
    assert_eq!(refused, ReachRefusal::NotPermitted);
    // The right is asked for now, not when the session was read.
    let viewer = world.role(&ada, "Reader").await;
    world
        .usher
        .change_role(&ada, ivy.seat.authority.member, viewer)
        .await
        .unwrap();
    let refused = refusal(
        world
            .usher
            .export_invitations(&ivy, &InvitationView::default())
            .await,
    );
    assert_eq!(refused, ReachRefusal::NotPermitted);
}

#[tokio::test]
async fn m_c13_managers_are_taken_of_active_people_by_whoever_sees_people_and_it_is_written_down() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
    let cy = world.joined(&ada, "cy@engines.example", "User", None).await;
    let member = |actor: &Actor| actor.seat.authority.member;
    world
        .usher
        .change_manager(&ada, member(&bea), Some(ada.user))
        .await
        .unwrap();
    world.usher.deactivate(&ada, member(&cy)).await.unwrap();
    let export = world.usher.export_managers(&ada).await.unwrap();
    let batch = world.usher.member_batch(&export, None).await.unwrap();
    let lines = batch.rows.into_iter();
    let lines: Vec<_> = lines
        .map(|row| (row.sign_in_name.to_string(), row.manager))
        .collect();
    let (ada_name, bea_name) = ("ada@engines.example".to_owned(), "bea@engines.example".to_owned());
    assert_eq!(lines, [(ada_name.clone(), None), (bea_name, Some(ada_name))]);
    assert_eq!(taken(&world, &ada).await[0].after[0].1, "managers");
    let refused = world.usher.export_managers(&bea).await;
    assert_eq!(refusal(refused), ReachRefusal::NotPermitted);
}
