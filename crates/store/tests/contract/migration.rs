//! A database of the version before invitations had everything is opened with nothing lost.

use crate::beside::{is_postgres, look, run};
use crate::databases::TestDatabase;
use crate::world::{START, address, ailments, minute};
use domain::{
    BusinessId, Channel, CodeMode, InvitationFilter, InvitationState, InvitationView, MemberId, Options,
    Profile, UserId,
};
use service::ports::{BusinessScope, RenewOutcome, Store, TokenHash};
use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection, SqliteConnection};
use std::sync::Arc;
use uuid::Uuid;

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// The last migration before.
const BEFORE: i64 = 3;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The state of each invitation's kind, and their numbers.
const KINDS: [(InvitationState, u128); 5] = [
    (InvitationState::Pending, 0x51),
    (InvitationState::AwaitingConfirmation, 0x52),
    (InvitationState::Accepted, 0x53),
    (InvitationState::Expired, 0x54),
    (InvitationState::Cancelled, 0x55),
];

/// Bytes as both databases write them.
fn bytes(url: &str, number: u128) -> String {
    let hex = format!("{number:064x}");
    if is_postgres(url) {
        format!("decode('{hex}', 'hex')")
    } else {
        format!("x'{hex}'")
    }
}

fn token(number: u128) -> TokenHash {
    let mut bytes = [0; 32];
    bytes[16..].copy_from_slice(&number.to_be_bytes());
    TokenHash(bytes)
}

/// A business with an administrator, an accepted person, one invitation in each state, mails, tokens, units, seats.
fn rows(url: &str) -> String {
    let (business, role, unit, team) = (id(1), id(2), id(3), id(4));
    let (ada, inga) = (id(0x11), id(0x12));
    let start = START.micros();
    let mut rows = format!(
        "INSERT INTO businesses (id, name, zone, language, invitation_hours, created_at)
             VALUES ('{business}', 'Hearth', 'Europe/Stockholm', 'en', 12, {start});
         INSERT INTO roles (id, business_id, position, name, name_key, description, permissions, scope, reach, invites,
             administers, by_invitation, built_in)
             VALUES ('{role}', '{business}', 1, 'Admin', 'admin', '', 'users:invite users:edit roles:edit',
                 'whole business', 'all', TRUE, TRUE, TRUE, TRUE);
         INSERT INTO units (id, business_id, kind, name, name_key) VALUES
             ('{unit}', '{business}', 'department', 'Repairs', 'repairs'), ('{team}', '{business}', 'team', 'A', 'a');
         INSERT INTO users (id, email, instance_admin, first_name, last_name, created_at) VALUES
             ('{}', 'ada@example.com', TRUE, 'Ada', 'Admin', {start}),
             ('{}', 'i3@example.com', FALSE, 'Inga', 'Accepted', {start});
         INSERT INTO members (id, business_id, user_id, role_id, status, first_name, last_name, department_id,
             joined_at, search) VALUES
             ('{ada}', '{business}', '{}', '{role}', 'active', 'Ada', 'Admin', '{unit}', {start}, 'ada admin'),
             ('{inga}', '{business}', '{}', '{role}', 'active', 'Inga', 'Accepted', NULL, {start}, 'inga accepted');
         INSERT INTO member_units (business_id, member_id, unit_id) VALUES ('{business}', '{ada}', '{team}');
         INSERT INTO apps (id, name, name_key) VALUES ('{}', 'Flow', 'flow');
         INSERT INTO app_roles (id, app_id, name, name_key) VALUES ('{}', '{}', 'Author', 'author');
         INSERT INTO subscriptions (id, business_id, app_id, package, package_key, seat_limit, active)
             VALUES ('{}', '{business}', '{}', 'Standard', 'standard', 9, TRUE);
         INSERT INTO accesses (business_id, member_id, subscription_id, app_role_id, in_use, given_at)
             VALUES ('{business}', '{inga}', '{}', '{}', TRUE, {start});",
        id(0x21), id(0x22), id(0x21), id(0x22), id(0x31), id(0x32), id(0x31), id(0x33), id(0x31), id(0x33), id(0x32),
    );
    for (state, number) in KINDS {
        rows.push_str(&invitation(url, state, number));
    }
    rows
}

fn invitation(url: &str, state: InvitationState, number: u128) -> String {
    let (business, role, unit, team, ada) = (id(1), id(2), id(3), id(4), id(0x11));
    let (start, end) = (START.micros(), minute(60).micros());
    let member = if state == InvitationState::Accepted {
        format!("'{}'", id(0x12))
    } else {
        "NULL".to_owned()
    };
    let open = matches!(
        state,
        InvitationState::Pending | InvitationState::AwaitingConfirmation
    );
    let closed = if open { "NULL" } else { "7" };
    let holds = match state {
        InvitationState::Pending => end.to_string(),
        InvitationState::AwaitingConfirmation => i64::MAX.to_string(),
        _ => "NULL".to_owned(),
    };
    let (invitation, mail, email) = (
        id(number),
        id(number + 0x100),
        format!("i{}@example.com", number - 0x50),
    );
    format!(
        "INSERT INTO invitations (id, business_id, batch_id, email, first_name, last_name, role_id, department_id,
             invited_by, recorded_state, generation, sent_at, expires_at, closed_at, member_id, search)
             VALUES ('{invitation}', '{business}', '{}', '{email}', 'Inga', 'I', '{role}', '{unit}', '{ada}',
                 '{state}', 2, {start}, {end}, {closed}, {member}, 'inga i {email}');
         INSERT INTO invitation_tokens (token_hash, invitation_id, generation) VALUES
             ({}, '{invitation}', 1), ({}, '{invitation}', 2);
         INSERT INTO invitation_units (business_id, invitation_id, unit_id)
             VALUES ('{business}', '{invitation}', '{team}');
         INSERT INTO outbox (id, kind, business_id, to_email, invitation_id, generation, state, tries, created_at, due_at,
             give_up_at, settled_at)
             VALUES ('{mail}', 'invitation', '{business}', '{email}', '{invitation}', 2, 'sent', 0, {start}, {start},
                 {end}, {start});
         INSERT INTO invitation_accesses (business_id, invitation_id, subscription_id, app_role_id, holds_until, left_out)
             VALUES ('{business}', '{invitation}', '{}', '{}', {holds}, FALSE);",
        id(0x99), bytes(url, number), bytes(url, number + 0x200), id(0x33), id(0x32),
    )
}

/// Fills a database of the version before, and opens it.
async fn brought_up_to_date(database: &TestDatabase) -> Arc<dyn Store> {
    let url = &database.url;
    if is_postgres(url) {
        let mut connection = PgConnection::connect(url).await.unwrap();
        POSTGRES.run_to(BEFORE, &mut connection).await.unwrap();
        connection.close().await.unwrap();
    } else {
        let mut connection = SqliteConnection::connect(&format!("{url}?mode=rwc"))
            .await
            .unwrap();
        SQLITE.run_to(BEFORE, &mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
    run(url, rows(url)).await;
    database.open().await
}

async fn nothing_is_lost(store: &dyn Store, url: &str) {
    let business = BusinessId::new(id(1));
    let kept = store.find_business(business).await.unwrap().expect("is there");
    assert_eq!(kept.invitation_lifetime.map(domain::Lifetime::hours), Some(12));
    assert_eq!(
        (kept.code_mode, kept.has_record_sets),
        (CodeMode::InTheMail, true)
    );
    let mut transaction = store.begin().await.unwrap();
    for (state, number) in KINDS {
        let email = address(&format!("i{}@example.com", number - 0x50));
        let (found, generation) = transaction
            .lock_invitation_by_token(token(number + 0x200))
            .await
            .unwrap()
            .expect("known");
        assert_eq!((found.id.to_string(), generation), (id(number).to_string(), 2));
        assert_eq!(
            (found.email.as_ref(), found.channel()),
            (Some(&email), Channel::Email)
        );
        assert_eq!(
            (found.recorded_state, found.sent_at, found.expires_at),
            (state, START, minute(60))
        );
        assert_eq!(
            (&found.profile, &found.options),
            (&Profile::default(), &Options::default())
        );
        assert_eq!(
            (found.code, found.tries, found.printed_at),
            (CodeMode::Off, 0, None)
        );
        assert_eq!((found.for_member, found.note.as_ref()), (None, None));
        let units = transaction.units_of_invitation(found.id).await.unwrap();
        assert_eq!(
            units
                .iter()
                .map(|(unit, weekly)| (unit.name.as_str(), *weekly))
                .collect::<Vec<_>>(),
            [("A", false)]
        );
        let (_, generation) = transaction
            .lock_invitation_by_token(token(number))
            .await
            .unwrap()
            .expect("known");
        assert_eq!(generation, 1);
    }
    let ada = transaction
        .find_user_by_name(&address("ada@example.com").into())
        .await
        .unwrap()
        .expect("is there");
    assert_eq!((ada.id, ada.instance_admin), (UserId::new(id(0x21)), true));
    let inga = transaction
        .find_member(business, MemberId::new(id(0x12)))
        .await
        .unwrap()
        .expect("is there");
    assert_eq!(
        (inga.profile, inga.options),
        (Profile::default(), Options::default())
    );
    drop(transaction);
    let row = &store.subscriptions(business, START).await.unwrap()[0];
    assert_eq!((row.seats.used, row.seats.held), (1, 2));
    let scope = BusinessScope {
        business,
        confined_to: None,
    };
    let view = InvitationView {
        search: "@example".to_owned(),
        ..InvitationView::of(InvitationFilter::All)
    };
    let all = store.invitations_page(scope, &view, START).await.unwrap();
    assert_eq!(all.rows.len(), 5);
    assert!(
        all.rows
            .iter()
            .all(|row| row.delivery == Some(domain::DeliveryState::Sent))
    );
    assert_eq!(
        look(url, "SELECT to_email FROM outbox ORDER BY to_email")
            .await
            .len(),
        5
    );
    assert_eq!(ailments(store, START).await, []);
}

/// Unique indexes and foreign keys go on standing.
async fn what_held_still_holds(store: &dyn Store) {
    let mut transaction = store.begin().await.unwrap();
    let (pending, _) = transaction
        .lock_invitation_by_token(token(0x51))
        .await
        .unwrap()
        .unwrap();
    let (expired, _) = transaction
        .lock_invitation_by_token(token(0x54))
        .await
        .unwrap()
        .unwrap();
    let twin = |email: &domain::Invitation| domain::Invitation {
        id: domain::InvitationId::new(id(0x77)),
        generation: 1,
        recorded_state: InvitationState::Pending,
        closed_at: None,
        ..email.clone()
    };
    assert!(
        !transaction
            .insert_invitation(&twin(&pending), token(0x777))
            .await
            .unwrap()
    );
    assert!(
        transaction
            .insert_invitation(&twin(&expired), token(0x777))
            .await
            .unwrap()
    );
    let until = minute(90);
    let renewed = transaction
        .renew_invitation(&expired, token(0x778), expired.invited_by, START, until)
        .await
        .unwrap();
    assert_eq!(renewed, RenewOutcome::AnotherIsLive);
    drop(transaction);
    {
        let mut transaction = store.begin().await.unwrap();
        let homeless = domain::Invitation {
            business: BusinessId::new(id(0x78)),
            ..twin(&expired)
        };
        let kept = transaction.insert_invitation(&homeless, token(0x779)).await;
        assert!(
            kept.is_err() || transaction.commit().await.is_err(),
            "no such business"
        );
    }
    {
        let mut transaction = store.begin().await.unwrap();
        let nobody = MemberId::new(id(0x79));
        let accepted = transaction.accept_invitation(pending.id, 2, nobody, START).await;
        assert!(
            accepted.is_err() || transaction.commit().await.is_err(),
            "no such member"
        );
    }
    let mut transaction = store.begin().await.unwrap();
    let accepted = transaction
        .accept_invitation(pending.id, 2, MemberId::new(id(0x11)), START)
        .await
        .unwrap();
    assert!(accepted);
    transaction.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sqlite_file_of_the_version_before_is_brought_up_to_date_with_nothing_lost() {
    let database = TestDatabase::sqlite();
    let store = brought_up_to_date(&database).await;
    nothing_is_lost(store.as_ref(), &database.url).await;
    what_held_still_holds(store.as_ref()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_postgresql_database_of_the_version_before_is_brought_up_to_date_with_nothing_lost() {
    let database = TestDatabase::postgres().await;
    let store = brought_up_to_date(&database).await;
    nothing_is_lost(store.as_ref(), &database.url).await;
    what_held_still_holds(store.as_ref()).await;
    drop(store);
    database.drop_postgres().await;
}
