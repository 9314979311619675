use crate::databases::TestDatabase;
use futures::future::join_all;
use store::Database;

async fn open_eight_times_at_once(url: &str) {
    let opened = join_all((0..8).map(|_| {
        let database = Database::parse(url).unwrap();
        tokio::spawn(async move { database.connect(2).await })
    }));
    for store in opened.await {
        let store = store.unwrap().unwrap();
        assert!(!store.has_users().await.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn eight_that_open_an_empty_sqlite_file_at_once_all_succeed() {
    let database = TestDatabase::sqlite();
    open_eight_times_at_once(&database.url).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn eight_that_open_an_empty_postgresql_database_at_once_all_succeed() {
    let database = TestDatabase::postgres().await;
    open_eight_times_at_once(&database.url).await;
    database.drop_postgres().await;
}

#[tokio::test]
async fn a_database_in_memory_has_the_schema() {
    let store = store::in_memory().await.unwrap();
    assert!(!store.has_users().await.unwrap());
    let mut transaction = store.begin().await.unwrap();
    let nobody = domain::UserId::new(uuid::Uuid::from_u128(1));
    assert_eq!(transaction.find_user(nobody).await.unwrap(), None);
    assert!(!transaction.any_user().await.unwrap());
    transaction.commit().await.unwrap();
}

#[test]
fn only_sqlite_and_postgresql_are_databases() {
    for url in [
        "sqlite:a.db",
        "sqlite:///srv/usher/a.db",
        "postgres://u@h/d",
        "postgresql://u:p@h:1/d",
    ] {
        assert!(Database::parse(url).is_ok(), "{url}");
    }
    let refused = [
        "",
        "usher.db",
        "sqlite:",
        "sqlite::memory:",
        "sqlite:a.db?mode=ro",
        "mysql://u:secret@h/d",
        "postgres://h:x/d",
    ];
    for url in refused {
        let refusal = Database::parse(url).expect_err(url).to_string();
        assert!(
            !refusal.contains('\n') && !refusal.contains("secret"),
            "{refusal}"
        );
    }
}

#[test]
fn a_printed_database_has_no_password() {
    let database = Database::parse("postgres://u:secret@h:5433/d").unwrap();
    assert_eq!(database.to_string(), "PostgreSQL d at h:5433");
    assert!(!format!("{database:?}").contains("secret"));
}
