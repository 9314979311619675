//! R10: from every version that there was, with everything in it, to this one.

use crate::beside::look;
use crate::databases::TestDatabase;
use crate::golden::{self, KEY, LAST};
use crate::world::START;
use service::{InstanceKey, TokenKeys};
use sqlx::migrate::Migrator;
use store::Database;

/// From which version on something was there, what gives it, and what it has to give ever after.
const KEPT: &[(i64, &str, &[&str])] = &[
    (
        1,
        "SELECT name || ', ' || zone || ', ' || CAST(invitation_hours AS TEXT) FROM businesses",
        &["Hearth, Europe/Stockholm, 12"],
    ),
    (
        1,
        "SELECT sign_in_name FROM users ORDER BY sign_in_name",
        &["ada@example.com", "inga@example.com"],
    ),
    (
        1,
        "SELECT email || ' ' || recorded_state || ' ' || CAST(generation AS TEXT) || ' '
             || CAST((SELECT COUNT(*) FROM invitation_tokens t WHERE t.invitation_id = i.id) AS TEXT)
         FROM invitations i WHERE batch_id LIKE '%e1' ORDER BY email",
        &[
            "asta@example.com awaiting confirmation 1 1",
            "cy@example.com cancelled 1 1",
            "eva@example.com expired 1 1",
            "inga@example.com accepted 1 1",
            "pia@example.com pending 2 2",
        ],
    ),
    (
        1,
        "SELECT to_email || ' ' || kind || ' ' || state FROM outbox WHERE id LIKE '%1521' OR id LIKE '%1522' OR id LIKE '%1f01'
         ORDER BY id",
        &[
            "pia@example.com invitation dropped",
            "pia@example.com invitation retrying",
            "ada@example.com new invitation asked queued",
        ],
    ),
    (
        1,
        "SELECT CAST((SELECT COUNT(*) FROM sessions) + (SELECT COUNT(*) FROM sign_in_tries)
             + (SELECT COUNT(*) FROM spent_invitations) + (SELECT COUNT(*) FROM audit_events) AS TEXT)",
        &["10"],
    ),
    (
        2,
        "SELECT u.name FROM member_units x JOIN units u ON u.id = x.unit_id ORDER BY u.name",
        &["Night", "Yard"],
    ),
    (2, "SELECT CAST(COUNT(*) AS TEXT) FROM invitation_units", &["1"]),
    (
        3,
        "SELECT CAST((SELECT COUNT(*) FROM accesses WHERE in_use) AS TEXT) || ' '
             || CAST((SELECT COUNT(*) FROM invitation_accesses WHERE holds_until IS NOT NULL) AS TEXT)",
        &["1 2"],
    ),
    (
        4,
        "SELECT job_title || ' ' || message_notices || ' ' || r.name FROM members m
         JOIN record_sets r ON r.id = m.record_set_id",
        &["Smith mail Yard"],
    ),
    (
        4,
        "SELECT i.last_name || ' ' || i.channel || ' ' || i.message_notices FROM invitations i
         JOIN enrolment_codes c ON c.invitation_id = i.id",
        &["Slip slip mail"],
    ),
    (
        4,
        "SELECT title || ': ' || COALESCE(c.member_id, 'nobody') FROM records r JOIN contacts c ON c.id = r.id
         WHERE r.kind = 'contacts' ORDER BY title",
        &[
            "Contact: nobody",
            "Inga Accepted: 00000000-0000-7000-8000-0000000000a4",
            "Pia Invited: nobody",
        ],
    ),
    (
        4,
        "SELECT CAST(COUNT(*) AS TEXT) FROM weekly_mails WHERE member_id LIKE '%a4'",
        &["1"],
    ),
    (
        5,
        "SELECT kind FROM outbox WHERE id LIKE '%1f02' OR id LIKE '%1f03' ORDER BY id",
        &["reminder", "address changed"],
    ),
    (
        6,
        "SELECT to_email FROM address_changes UNION ALL SELECT user_id FROM password_resets ORDER BY 1",
        &["00000000-0000-7000-8000-0000000000a2", "ada@new.example.com"],
    ),
    (
        7,
        "SELECT m.first_name || ' reports to ' || g.first_name FROM members m JOIN members g ON g.id = m.manager_id",
        &["Inga reports to Ada"],
    ),
    (
        8,
        "SELECT outcome FROM invitation_job_rows UNION ALL SELECT CAST(first_reminder_hours AS TEXT) FROM businesses
         UNION ALL SELECT CAST(number AS TEXT) FROM invitation_reminders ORDER BY 1",
        &["1", "12", "resent"],
    ),
    (
        9,
        "SELECT host FROM mail_settings UNION ALL SELECT CAST(seq AS TEXT) FROM audit_checks ORDER BY 1",
        &["6", "mail.example.com"],
    ),
    (
        10,
        "SELECT r.state || COALESCE(' ' || i.email, '') FROM import_rows r
         LEFT JOIN invitations i ON i.id = r.invitation_id ORDER BY r.number",
        &["drafted dora@example.com", "refused"],
    ),
    (
        12,
        "SELECT g.first_name FROM invitations i JOIN members g ON g.id = i.manager_id",
        &["Ada"],
    ),
    (
        13,
        "SELECT g.text || ' ' || o.to_number FROM messages g, outbox o WHERE o.kind = 'message notice'",
        &["Hello +4670"],
    ),
    (
        14,
        "SELECT title FROM records WHERE kind = 'vehicles' UNION ALL SELECT name FROM record_views ORDER BY 1",
        &["Mine", "Truck"],
    ),
    (15, "SELECT email FROM password_asks", &["inga@example.com"]),
    (17, "SELECT day FROM weekly_mails WHERE hour = 15", &["friday"]),
];

/// Of the instance key that they were made with.
fn keys() -> TokenKeys {
    let byte = |at: usize| u8::from_str_radix(&KEY[2 * at..2 * at + 2], 16).unwrap();
    TokenKeys::new(InstanceKey::new(std::array::from_fn(byte)), "0")
}

/// Brings a database of the version up to date, and asks for everything that was in it and that must hold.
async fn is_brought_up_to_date(database: &TestDatabase, from: i64) {
    golden::make(database, from).await;
    let opened = Database::parse(&database.url).unwrap();
    let pending = opened.schema().await.unwrap();
    assert_eq!(
        (pending.version, pending.pending.len()),
        (from, usize::try_from(LAST - from).unwrap())
    );
    let store = database.open().await;
    for (since, statement, kept) in KEPT {
        if *since <= from {
            assert_eq!(
                look(&database.url, statement).await,
                *kept,
                "from {from}: {statement}"
            );
        }
    }
    let found = service::check_up(store.as_ref(), Some(&keys()), START)
        .await
        .unwrap();
    let ailments: Vec<String> = found.ailments().map(ToString::to_string).collect();
    assert!(ailments.is_empty(), "from {from}: {ailments:#?}");
    assert_eq!((found.chains, found.events), (2, 7));
    assert!(opened.schema().await.unwrap().pending.is_empty());
}

#[tokio::test]
async fn r10_a_sqlite_file_of_every_version_is_brought_up_to_date_with_nothing_lost() {
    for from in 1..=LAST {
        let database = TestDatabase::sqlite();
        is_brought_up_to_date(&database, from).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r10_a_postgresql_database_of_every_version_is_brought_up_to_date_with_nothing_lost() {
    for from in 1..=LAST {
        let database = TestDatabase::postgres().await;
        is_brought_up_to_date(&database, from).await;
        database.drop_postgres().await;
    }
}

#[tokio::test]
async fn whoever_adds_a_migration_adds_to_the_databases_of_earlier_versions() {
    let known: Migrator = sqlx::migrate!("migrations/sqlite");
    assert_eq!(
        known.iter().map(|migration| migration.version).max(),
        Some(LAST),
        "golden::LAST, and a file of rows in golden if it makes room for something"
    );
}
