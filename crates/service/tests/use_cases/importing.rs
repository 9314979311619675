//! Tables of people become drafts, and these invitations.

use crate::databases::on_both;
use crate::world::{World, id_of, refusal};
use domain::{
    Act, AddressRefusal, ColumnMapRefusal, Import, ImportColumn, ImportFigures, ImportId, ImportPhase,
    ImportRefusal, ImportRow, ImportRowState, InvitationFilter, InvitationState, InvitationView,
    InviteRefusal, JobOutcome, ListPart, PageNumber, Permission, Permissions, Reach, RoleDescription,
    RoleRights, RoleTemplate, RowProblem, Scope, Span, TableRefusal, UnitKind, UnitName,
};
use futures::future::join_all;
use service::{Actor, Client, RoleTerms, Selection};

impl World {
    async fn upload(&self, actor: &Actor, table: &str) -> ImportId {
        self.usher
            .upload_import(actor, table.as_bytes().to_vec())
            .await
            .unwrap()
    }

    /// Uploads a table and has it looked through.
    async fn checked(&self, actor: &Actor, table: &str) -> Import {
        let id = self.upload(actor, table).await;
        self.work_imports().await;
        self.usher.import(actor, id).await.unwrap()
    }

    /// Has what is fine of a table become drafts.
    async fn drafted(&self, actor: &Actor, table: &str) -> Import {
        let id = self.checked(actor, table).await.id;
        self.usher.draft_import(actor, id).await.unwrap();
        self.work_imports().await;
        self.usher.import(actor, id).await.unwrap()
    }

    async fn work_imports(&self) {
        while self.usher.work_imports().await.unwrap() {}
    }

    async fn work_on_jobs(&self) {
        while self.usher.work_jobs().await.unwrap() {}
    }

    async fn import_rows(&self, import: &Import) -> Vec<ImportRow> {
        self.usher
            .import_rows(import, None, ListPart::Start)
            .await
            .unwrap()
            .rows
    }

    /// The problems of each row that has some.
    async fn problems(&self, import: &Import) -> Vec<(i64, Vec<RowProblem>)> {
        let rows = self.import_rows(import).await.into_iter();
        rows.filter(|row| row.state == ImportRowState::Refused)
            .map(|row| (row.number, row.problems))
            .collect()
    }
}

/// A table of so many people with a role.
fn people(count: u32) -> String {
    let rows = (1..=count).map(|n| format!("p{n}@engines.example,P{n},Person,User\n"));
    format!("E-mail,First name,Last name,Role\n{}", rows.collect::<String>())
}

on_both! {
    async fn m_c12_a_table_becomes_drafts_which_hold_nothing_until_they_are_sent(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        world.subscribe(&ada, "Docs", Some(2)).await;
        world.unit(&ada, UnitKind::Department, "Quality").await;
        world.unit(&ada, UnitKind::Workspace, "Plant").await;
        let table = "\u{FEFF}Mail;Vorname;Nachname;Rolle;Abteilung;Workspace;Apps;Slip\r\n\
            bea@engines.example;Bea;Builder;user;quality;Plant;Docs > Standard > Author;\r\n\
            ;Carl;Caster;User;;;;yes\r\n\
            not an address;Dora;Dunn;User;;;;\r\n";
        let import = world.checked(&ada, table).await;
        let figures = ImportFigures { rows: 3, fine: 2, refused: 1, ..ImportFigures::default() };
        assert_eq!((import.phase, import.figures), (ImportPhase::Checked, figures));
        assert_eq!(world.problems(&import).await, [(4, vec![RowProblem::Address(AddressRefusal::OneAt)])]);
        assert!(world.rows(&ada, InvitationFilter::All).await.is_empty(), "a dry run writes nothing");

        world.usher.draft_import(&ada, import.id).await.unwrap();
        world.work_imports().await;
        let import = world.usher.import(&ada, import.id).await.unwrap();
        assert_eq!((import.phase, import.figures.drafts), (ImportPhase::Drafted, 2));
        let drafts = world.rows(&ada, InvitationFilter::In(InvitationState::Draft)).await;
        let whom: Vec<&str> = drafts.iter().map(domain::InvitationRow::whom).collect();
        assert_eq!(whom.len(), 2);
        assert!(whom.contains(&"bea@engines.example") && whom.contains(&"Carl Caster"), "{whom:?}");
        assert!(world.rows(&ada, InvitationFilter::Outstanding).await.is_empty());
        assert_eq!(world.seats(&ada).await[0].held, 0);
        assert_eq!(world.usher.contacts(&ada, "", PageNumber::FIRST).await.unwrap().rows.len(), 0);
        world.deliver_all().await;
        assert!(world.mailer.tries.lock().unwrap().is_empty());
        world.is_sound().await;

        let job = world.usher.send_import(&ada, import.id).await.unwrap();
        world.work_on_jobs().await;
        let (standing, rows) = world.usher.invitation_job(&ada, job, ListPart::Start).await.unwrap();
        assert_eq!((standing.import, standing.rows, standing.done), (Some(import.id), 2, 2));
        assert!(rows.rows.iter().all(|row| row.outcome == Some(JobOutcome::Resent)));
        assert_eq!(world.rows(&ada, InvitationFilter::In(InvitationState::Pending)).await.len(), 2);
        assert_eq!(world.seats(&ada).await[0].held, 1);
        assert_eq!(world.usher.contacts(&ada, "", PageNumber::FIRST).await.unwrap().rows.len(), 2);
        let acts = world.acts(&ada).await;
        assert_eq!(acts[..3], [Act::InvitationSent, Act::InvitationSent, Act::PeopleImported]);
        let token = world.token_mailed_to("bea@engines.example").await;
        let joined = world.usher.accept(&token, world.typed(&token), &Client::default()).await.unwrap();
        let bea = world.actor(&joined.session).await;
        assert!(bea.seat.authority.department.is_some());
        assert_eq!(world.seats(&ada).await[0].used, 1);
        let rows = world.import_rows(&import).await;
        let states = rows.iter().map(|row| row.invitation.as_ref().map(|(_, _, state)| *state));
        let expected = [Some(InvitationState::Accepted), Some(InvitationState::Pending), None];
        assert_eq!(states.collect::<Vec<_>>(), expected);
        assert!(rows[0].cells.is_empty() && !rows[2].cells.is_empty(), "what a draft holds stands there alone");
        assert_eq!(world.usher.slips_of_import(&import).await.unwrap().len(), 1);
        world.is_sound().await;
    }

    async fn m_c13_a_table_names_managers_who_are_left_out_if_they_are_gone_at_acceptance(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let grace = world.joined(&ada, "grace@engines.example", "User", None).await;
        let table = "Mail,First name,Last name,Role,Reports to\n\
            bea@engines.example,Bea,Builder,User,GRACE@engines.example\n\
            cem@engines.example,Cem,Caster,User,grace@engines.example\n\
            dora@engines.example,Dora,Dunn,User,bea@engines.example\n";
        let import = world.drafted(&ada, table).await;
        let unknown = RowProblem::Unknown(ImportColumn::Manager, "bea@engines.example".to_owned());
        assert_eq!(world.problems(&import).await, [(4, vec![unknown])], "Bea is no member yet");
        world.usher.send_import(&ada, import.id).await.unwrap();
        world.work_on_jobs().await;
        let token = world.token_mailed_to("bea@engines.example").await;
        let joined = world.usher.accept(&token, world.typed(&token), &Client::default()).await.unwrap();
        assert!(!joined.left_out);
        let bea = world.actor(&joined.session).await;
        let person = world.usher.person(&ada, bea.seat.authority.member).await.unwrap();
        assert_eq!(person.manager.unwrap().id, grace.seat.authority.member);
        let acts = world.acts(&ada).await;
        assert_eq!(acts[..2], [Act::MemberManagerChanged, Act::MemberCreated]);

        world.usher.deactivate(&ada, grace.seat.authority.member).await.unwrap();
        let token = world.token_mailed_to("cem@engines.example").await;
        let joined = world.usher.accept(&token, world.typed(&token), &Client::default()).await.unwrap();
        assert!(joined.left_out, "they are told");
        let cem = world.actor(&joined.session).await;
        assert!(world.usher.person(&ada, cem.seat.authority.member).await.unwrap().manager.is_none());
        world.is_sound().await;
    }

    async fn m_b7_drafts_are_sent_as_the_hourly_limit_allows_and_each_once(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let import = world.drafted(&ada, &people(40)).await;
        let job = world.usher.send_import(&ada, import.id).await.unwrap();
        world.work_on_jobs().await;
        assert_eq!(world.usher.import(&ada, import.id).await.unwrap().figures.drafts, 10);
        assert_eq!(world.usher.send_import(&ada, import.id).await.unwrap(), job, "it goes on, and is not begun twice");
        world.usher.stop_job(&ada, job).await.unwrap();
        world.pass(Span::hours(1));
        world.work_on_jobs().await;
        assert_eq!(world.usher.import(&ada, import.id).await.unwrap().figures.drafts, 10, "it was stopped");
        let again = world.usher.send_import(&ada, import.id).await.unwrap();
        join_all((0..4).map(|_| world.work_on_jobs())).await;
        let (standing, _) = world.usher.invitation_job(&ada, again, ListPart::Start).await.unwrap();
        assert_eq!((standing.rows, standing.done), (10, 10));
        assert_eq!(refusal(world.usher.send_import(&ada, import.id).await), ImportRefusal::NothingFine);
        world.deliver_all().await;
        assert_eq!(world.mailer.tries.lock().unwrap().len(), 40);
        world.is_sound().await;
    }

    async fn the_same_file_changes_nothing_and_the_same_people_are_drafts_once(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let first = world.drafted(&ada, &people(3)).await;
        assert_eq!(world.upload(&ada, &people(3)).await, first.id);
        let more = world.checked(&ada, &people(4)).await;
        let before = |row| (row, vec![RowProblem::DraftedBefore]);
        assert_eq!(world.problems(&more).await, [before(2), before(3), before(4)]);
        assert_eq!(more.figures.fine, 1);
        // What was looked through before somebody else's draft was made is looked at again.
        let other = world.checked(&ada, &people(5)).await;
        assert_eq!(other.figures.fine, 2);
        for import in [&more, &other] {
            world.usher.draft_import(&ada, import.id).await.unwrap();
        }
        join_all((0..4).map(|_| world.work_imports())).await;
        assert_eq!(world.rows(&ada, InvitationFilter::In(InvitationState::Draft)).await.len(), 5);
        world.is_sound().await;
    }

    async fn a29_four_processes_make_each_draft_once_and_seats_are_wanted_in_order(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        world.subscribe(&ada, "Docs", Some(600)).await;
        let access = "Docs > Standard > Author";
        let rows = (1..=1_200).map(|n| format!("p{n}@engines.example,User,{access}\n"));
        let table = format!("mail,role,apps\n{}", rows.collect::<String>());
        let id = world.upload(&ada, &table).await;
        join_all((0..4).map(|_| world.work_imports())).await;
        let import = world.usher.import(&ada, id).await.unwrap();
        assert_eq!((import.figures.fine, import.figures.refused), (600, 600));
        let refused = world.usher.import_rows(&import, Some(ImportRowState::Refused), ListPart::Start).await.unwrap();
        assert_eq!(refused.rows[0].number, 602, "who stands first is seated first");
        let few = RowProblem::Terms(InviteRefusal::TooFewSeats { row: 0, free: 0 });
        assert_eq!(refused.rows[0].problems, [few]);
        world.usher.draft_import(&ada, id).await.unwrap();
        join_all((0..4).map(|_| world.work_imports())).await;
        let import = world.usher.import(&ada, id).await.unwrap();
        assert_eq!((import.phase, import.figures.drafts), (ImportPhase::Drafted, 600));
        world.is_sound().await;

        world.usher.discard_import(&ada, id).await.unwrap();
        join_all((0..4).map(|_| world.work_imports())).await;
        assert_eq!(refusal(world.usher.import(&ada, id).await), ImportRefusal::NotFound);
        assert!(world.rows(&ada, InvitationFilter::All).await.is_empty());
        assert_ne!(world.upload(&ada, &table).await, id, "a discarded one is forgotten");
        world.is_sound().await;
    }

    async fn what_was_sent_stays_when_its_import_is_discarded_in_the_middle(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let import = world.drafted(&ada, &people(35)).await;
        let job = world.usher.send_import(&ada, import.id).await.unwrap();
        world.work_on_jobs().await;
        world.usher.discard_import(&ada, import.id).await.unwrap();
        world.work_imports().await;
        world.pass(Span::hours(1));
        world.work_on_jobs().await;
        assert_eq!(world.rows(&ada, InvitationFilter::All).await.len(), 30);
        let (standing, _) = world.usher.invitation_job(&ada, job, ListPart::Start).await.unwrap();
        assert_eq!((standing.rows, standing.done, standing.due_at), (30, 30, None));
        world.is_sound().await;
    }

    async fn a_deleted_persons_rows_and_drafts_are_erased(world: &World) {
        let ada = world.set_up(RoleTemplate::General).await;
        let bea = world.joined(&ada, "bea@engines.example", "User", None).await;
        let table = "mail,role,phone\nbea@engines.example,User,\nx@engines.example,User,\nBEA@engines.example,User,call me\n";
        let import = world.checked(&ada, table).await;
        assert_eq!(world.problems(&import).await[0], (2, vec![RowProblem::CannotBeInvited]));
        // These are not looked at yet.
        let unread = world.upload(&ada, "mail,role\nBea@Engines.example,User\n").await;
        world.usher.delete_member(&ada, bea.seat.authority.member).await.unwrap();
        let rows = world.import_rows(&import).await;
        assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3]);
        let unread = world.usher.import(&ada, unread).await.unwrap();
        assert!(world.import_rows(&unread).await.is_empty());
        world.is_sound().await;
    }
}

#[tokio::test]
async fn other_columns_and_a_role_for_all_have_every_row_checked_anew() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let import = world.checked(&ada, "Who,Given\nbea@engines.example,Bea\n").await;
    assert_eq!(import.columns.columns(), [None, None]);
    assert_eq!(
        world.problems(&import).await,
        [(
            2,
            [ImportColumn::Email, ImportColumn::Role]
                .map(RowProblem::Missing)
                .to_vec()
        )]
    );
    assert_eq!(
        refusal(world.usher.draft_import(&ada, import.id).await),
        ImportRefusal::NothingFine
    );
    let choose = |columns: [Option<ImportColumn>; 2], role| {
        world
            .usher
            .choose_import_columns(&ada, import.id, columns.to_vec(), role)
    };
    let twice = [Some(ImportColumn::Email); 2];
    assert_eq!(
        refusal(choose(twice, None).await),
        ImportRefusal::Columns(ColumnMapRefusal::Twice(ImportColumn::Email))
    );
    let columns = [Some(ImportColumn::Email), Some(ImportColumn::FirstName)];
    choose(columns, None).await.unwrap();
    assert_eq!(
        refusal(choose(columns, None).await),
        ImportRefusal::Changed,
        "it is under way"
    );
    world.work_imports().await;
    let checked = world.usher.import(&ada, import.id).await.unwrap();
    assert_eq!(
        world.problems(&checked).await,
        [(2, vec![RowProblem::Missing(ImportColumn::Role)])]
    );
    choose(columns, Some(world.role(&ada, "User").await))
        .await
        .unwrap();
    world.work_imports().await;
    assert_eq!(world.usher.import(&ada, import.id).await.unwrap().figures.fine, 1);
}

#[tokio::test]
async fn each_row_is_refused_for_its_own_reasons() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    world.joined(&ada, "member@engines.example", "User", None).await;
    world.invite(&ada, "live@engines.example", "User").await;
    let table = "mail,role\nmember@engines.example,User\nlive@engines.example,Nobody\nnew@engines.example,User\n\
                 NEW@engines.example,User\nother@engines.example,User\n";
    let import = world.checked(&ada, table).await;
    let unknown = RowProblem::Unknown(ImportColumn::Role, "Nobody".into());
    assert_eq!(
        world.problems(&import).await,
        [
            (2, vec![RowProblem::CannotBeInvited]),
            (3, vec![RowProblem::CannotBeInvited, unknown]),
            (5, vec![RowProblem::Repeated { row: 4 }]),
        ]
    );
    // Who stands in a row that is not imported is imported with the next one.
    let table = "mail,role\ntwice@engines.example,Nobody\ntwice@engines.example,User\n";
    assert_eq!(world.checked(&ada, table).await.figures.fine, 1);
}

#[tokio::test]
async fn what_is_left_when_the_right_was_gone_meanwhile_becomes_drafts_later() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let bea = world.joined(&ada, "bea@engines.example", "Admin", None).await;
    let import = world.checked(&bea, &people(3)).await;
    world.usher.draft_import(&bea, import.id).await.unwrap();
    let member = bea.seat.authority.member;
    let [user, admin] = [world.role(&ada, "User").await, world.role(&ada, "Admin").await];
    world.usher.change_role(&ada, member, user).await.unwrap();
    world.work_imports().await;
    world.usher.change_role(&ada, member, admin).await.unwrap();
    let standing = world.usher.import(&bea, import.id).await.unwrap();
    assert_eq!((standing.phase, standing.figures.fine), (ImportPhase::Drafted, 3));
    world.usher.draft_import(&bea, import.id).await.unwrap();
    world.work_imports().await;
    assert_eq!(
        world.usher.import(&bea, import.id).await.unwrap().figures.drafts,
        3
    );
    // With whoever made it, its drafts go.
    world.usher.delete_member(&ada, member).await.unwrap();
    world.work_imports().await;
    assert!(
        world
            .rows(&ada, InvitationFilter::All)
            .await
            .iter()
            .all(|row| row.state != InvitationState::Draft)
    );
    world.is_sound().await;
}

#[tokio::test]
async fn drafts_are_selected_where_they_alone_are_looked_at_or_named() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let import = world.drafted(&ada, &people(3)).await;
    let select = |filter, only| Selection {
        view: InvitationView::of(filter),
        only,
    };
    let all = select(InvitationFilter::All, None);
    assert!(
        world.usher.selected(&ada, &all).await.unwrap().is_empty(),
        "nobody sends drafts by the way"
    );
    let drafts = select(InvitationFilter::In(InvitationState::Draft), None);
    let ids = world.usher.selected(&ada, &drafts).await.unwrap();
    assert_eq!(ids.len(), 3);
    let one = select(InvitationFilter::default(), Some(vec![ids[0]]));
    world.usher.resend_many(&ada, &one).await.unwrap().unwrap();
    world.work_on_jobs().await;
    world.usher.cancel_many(&ada, &drafts).await.unwrap().unwrap();
    assert_eq!(
        world.usher.import(&ada, import.id).await.unwrap().figures.drafts,
        0
    );
    assert_eq!(
        world
            .rows(&ada, InvitationFilter::In(InvitationState::Pending))
            .await
            .len(),
        1
    );
    world.is_sound().await;
}

/// Somebody who may import into their own department.
async fn department_importer(world: &World, ada: &Actor) -> Actor {
    let terms = RoleTerms {
        name: UnitName::parse("Importer").unwrap(),
        description: RoleDescription::parse("Imports people").unwrap(),
        rights: RoleRights {
            permissions: Permissions::of(&[
                Permission::UsersView,
                Permission::UsersInvite,
                Permission::UsersImport,
            ]),
            scope: Scope::OwnDepartment,
        },
        reach: Reach::Own,
        by_invitation: true,
    };
    world.usher.create_role(ada, terms).await.unwrap();
    let quality = world.unit(ada, UnitKind::Department, "Quality").await;
    world
        .joined(ada, "lea@engines.example", "Importer", Some(quality))
        .await
}

#[tokio::test]
async fn m_b6_a_department_importer_finds_out_about_no_address_outside_but_by_sending_which_counts() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let lea = department_importer(&world, &ada).await;
    id_of(world.invite(&ada, "elsewhere@engines.example", "User").await);
    let table = "mail,role,department\nelsewhere@engines.example,User,\nada@engines.example,User,Quality\n\
                 new@engines.example,User,Sales\nfree@engines.example,User,\nboss@engines.example,Admin,\n";
    let import = world.checked(&lea, table).await;
    let refused = |row, refusal| (row, vec![RowProblem::Terms(refusal)]);
    assert_eq!(
        world.problems(&import).await,
        [
            refused(4, InviteRefusal::DepartmentOutsideScope),
            refused(6, InviteRefusal::RoleAboveCeiling)
        ]
    );
    world.usher.draft_import(&lea, import.id).await.unwrap();
    world.work_imports().await;
    let job = world.usher.send_import(&lea, import.id).await.unwrap();
    world.work_on_jobs().await;
    let (_, rows) = world
        .usher
        .invitation_job(&lea, job, ListPart::Start)
        .await
        .unwrap();
    let outcomes: Vec<_> = rows.rows.iter().map(|row| row.outcome).collect();
    let not = Some(JobOutcome::CannotBeInvited);
    assert_eq!(outcomes, [not, not, Some(JobOutcome::Resent)]);
    // Each of the three counts: 27 are left.
    let import = world.drafted(&lea, &people(28)).await;
    world.usher.send_import(&lea, import.id).await.unwrap();
    world.work_on_jobs().await;
    assert_eq!(
        world.usher.import(&lea, import.id).await.unwrap().figures.drafts,
        1
    );
    world.is_sound().await;
}

#[tokio::test]
async fn nobody_imports_without_the_right_and_nobody_sees_anothers_imports() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let user = world.joined(&ada, "user@engines.example", "User", None).await;
    let bea = world.joined(&ada, "bea@engines.example", "Admin", None).await;
    let import = world.checked(&ada, &people(3)).await;
    let table = people(1).into_bytes();
    assert_eq!(
        refusal(world.usher.upload_import(&user, table).await),
        ImportRefusal::NotPermitted
    );
    assert_eq!(
        refusal(world.usher.imports(&user).await),
        ImportRefusal::NotPermitted
    );
    assert_eq!(
        refusal(world.usher.import(&bea, import.id).await),
        ImportRefusal::NotFound
    );
    assert_eq!(
        refusal(world.usher.draft_import(&bea, import.id).await),
        ImportRefusal::NotFound
    );
    assert_eq!(
        refusal(world.usher.discard_import(&bea, import.id).await),
        ImportRefusal::NotFound
    );
    assert!(world.usher.imports(&bea).await.unwrap().is_empty());
    // The rights are read again at each part.
    let own = world.upload(&bea, &people(2)).await;
    let role = world.role(&ada, "User").await;
    world
        .usher
        .change_role(&ada, bea.seat.authority.member, role)
        .await
        .unwrap();
    world.work_imports().await;
    assert_eq!(
        refusal(world.usher.draft_import(&bea, own).await),
        ImportRefusal::NotPermitted
    );
    assert!(
        world
            .rows(&ada, InvitationFilter::In(InvitationState::Draft))
            .await
            .is_empty()
    );
    let not_a_table = world.usher.upload_import(&ada, b"PK\x03\x04".to_vec()).await;
    assert_eq!(refusal(not_a_table), ImportRefusal::Table(TableRefusal::Workbook));
}

#[tokio::test]
async fn a_draft_is_sent_or_cancelled_by_itself_and_gives_way_to_another_invitation() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let import = world.drafted(&ada, &people(3)).await;
    let rows = world.import_rows(&import).await;
    let ids: Vec<_> = rows
        .iter()
        .filter_map(|row| row.invitation.as_ref().map(|(id, ..)| *id))
        .collect();
    world.usher.resend(&ada, ids[0]).await.unwrap();
    world.usher.cancel(&ada, ids[1]).await.unwrap();
    id_of(world.invite(&ada, "p3@engines.example", "User").await);
    let states = [
        InvitationState::Pending,
        InvitationState::Cancelled,
        InvitationState::Draft,
    ];
    for (id, state) in ids.iter().zip(states) {
        assert_eq!(world.row(&ada, *id).await.state, state);
    }
    let refused = refusal(world.usher.resend(&ada, ids[2]).await);
    assert_eq!(refused, domain::RenewRefusal::CannotBeInvited);
    let token = world.token_mailed_to("p1@engines.example").await;
    world
        .usher
        .accept(&token, world.typed(&token), &Client::default())
        .await
        .unwrap();
    world.is_sound().await;
}

#[tokio::test]
async fn an_import_that_nobody_minds_is_discarded_after_a_month_and_drafts_stay() {
    let (world, ada) = World::with(RoleTemplate::General).await;
    let drafted = world.drafted(&ada, &people(2)).await;
    world.checked(&ada, &people(5)).await;
    world.pass(Span::hours(31 * 24));
    while world.usher.sweep_imports().await.unwrap() {}
    world.work_imports().await;
    let ids: Vec<ImportId> = world
        .usher
        .imports(&ada)
        .await
        .unwrap()
        .iter()
        .map(|import| import.id)
        .collect();
    assert_eq!(ids, [drafted.id]);
    world.is_sound().await;
}
