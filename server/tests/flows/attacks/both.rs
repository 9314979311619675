//! Attacks on what is kept are tried on both databases.

/// Makes two tests of each attack, one for each kind of database.
macro_rules! on_both {
    ($($attack:ident),+ $(,)?) => {$(
        mod $attack {
            use crate::databases::TestDatabase;

            #[tokio::test(flavor = "multi_thread")]
            async fn on_sqlite() {
                super::$attack(&TestDatabase::sqlite()).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn on_postgres() {
                super::$attack(&TestDatabase::postgres().await).await;
            }
        }
    )+};
}
pub(crate) use on_both;
