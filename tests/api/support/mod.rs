//! What the tests stand on: the whole application in one process, on either database, with a clock that stands still.
//!
//! Worlds are built through the API, so a test cannot create a state that the product cannot reach.

pub(crate) mod app;
pub(crate) mod asking;
pub(crate) mod postgres;
pub(crate) mod program;
pub(crate) mod receiver;
pub(crate) mod recovering;
pub(crate) mod schema;
pub(crate) mod visiting;
pub(crate) mod world;

pub(crate) use app::{Answer, TestApp};
pub(crate) use world::{Board, CandidateSession};

/// Runs each test on SQLite and, where there is a PostgreSQL, on PostgreSQL too.
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$attribute:meta])* async fn $name:ident($app:ident) $body:block)+) => {
        // A function and a module may have the same name.
        $($(#[$attribute])*
        async fn $name($app: &$crate::support::TestApp) $body

        mod $name {
            #[actix_web::test]
            async fn on_sqlite() {
                super::$name(&$crate::support::TestApp::on_sqlite().await).await;
            }

            #[actix_web::test]
            async fn on_postgresql() {
                if let Some(app) = $crate::support::TestApp::on_postgresql().await {
                    super::$name(&app).await;
                }
            }
        })+
    };
}
