//! Words that features had sealed by themselves, each for its row, before the types of columns did it: the migration `private_words` makes
//! them words like all others.

use super::{PRIVATE, World, columns_with, shown};
use crate::on_both_databases;
use crate::support::TestApp;
use crate::tenancy::stored;
use diesel::connection::SimpleConnection;
use rebound::on_backend;
use rebound::platform::ApiError;
use rebound::platform::db::Conn;
use rebound::platform::seal::of_row;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

const MIGRATION: &str = "2026-11-26-000230_private_words";

/// Rows of a kind that is sealed for its row.
struct Kind {
    table: &'static str,
    /// What its words were and are called.
    columns: (&'static str, &'static str),
    /// What a row was called where it was sealed.
    sealed_as: &'static str,
    /// The name of its id in the world.
    id: &'static str,
}

const KINDS: [Kind; 3] = [
    Kind {
        table: "check_ins",
        columns: ("sealed_words", "words"),
        sealed_as: "check_in",
        id: "check_in_id",
    },
    Kind {
        table: "exercise_logs",
        columns: ("sealed_note", "note"),
        sealed_as: "exercise_log",
        id: "exercise_log_id",
    },
    Kind {
        table: "fairness_checks",
        columns: ("sealed_private", "noted"),
        sealed_as: "fairness_check",
        id: "fairness_check_id",
    },
];

impl Kind {
    fn path(&self, world: &World) -> String {
        format!("/v1/{}/{}", self.table, world.id(self.id))
    }

    fn row(&self, world: &World) -> String {
        of_row(self.sealed_as, world.board.tenant, world.id(self.id))
    }

    /// Its words as the feature had them before it sealed them.
    fn document(&self) -> Value {
        let words = |what: &str| format!("{PRIVATE} {what}");
        match self.sealed_as {
            "check_in" => {
                json!({"emotions": [words("sad")], "note": words("note"), "severity": "low", "shown_help": false})
            }
            "exercise_log" => json!(words("log")),
            _ => json!({"grounds": ["age"], "notes": words("notes"), "words": words("said")}),
        }
    }

    /// Its bytes as the feature sealed them, in hexadecimal digits.
    fn sealed(&self, app: &TestApp, world: &World) -> String {
        let plain = self.document().to_string();
        let sealed = app.state.sealer.seal(&self.row(world), plain.as_bytes());
        let mut digits = String::new();
        for byte in sealed.unwrap() {
            write!(digits, "{byte:02x}").unwrap();
        }
        digits
    }
}

async fn run(app: &TestApp, sql: String) -> Result<(), ApiError> {
    let run = move |conn: &mut Conn| Ok(on_backend!(conn, c => c.batch_execute(&sql))?);
    app.state.db.system_transact(run).await
}

async fn migrate(app: &TestApp, way: &str) -> Result<(), ApiError> {
    let database = if app.is_postgres() {
        "postgres"
    } else {
        "sqlite"
    };
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let file = migrations.join(database).join(MIGRATION).join(way);
    run(app, std::fs::read_to_string(file).unwrap()).await
}

/// The database as the program of before left it: with its columns, and with words in them that it sealed.
async fn as_before(app: &TestApp, world: &World) {
    for kind in &KINDS {
        let ((_, column), row) = (kind.columns, kind.row(world));
        let empty = format!(
            "UPDATE {} SET {column} = '\"sealed:0:{row}:00\"' WHERE id = '{}'",
            kind.table,
            world.id(kind.id)
        );
        run(app, empty).await.unwrap();
    }
    migrate(app, "down.sql").await.unwrap();
    for kind in &KINDS {
        let ((column, _), digits) = (kind.columns, kind.sealed(app, world));
        let bytes = if app.is_postgres() {
            format!("'\\x{digits}'")
        } else {
            format!("X'{digits}'")
        };
        let fill = format!(
            "UPDATE {} SET {column} = {bytes} WHERE id = '{}'",
            kind.table,
            world.id(kind.id)
        );
        run(app, fill).await.unwrap();
    }
}

/// A world with a row of each kind, and with others that have no words.
async fn world(app: &TestApp) -> World {
    let world = World::build(app, "Hirely").await;
    let token = &world.owner.token;
    let done = json!({"exercise_id": "box_breathing", "minutes": 4});
    let log = app.post("/v1/exercise_logs").by(token).json(&done);
    log.send().await.expect(201);
    let interview = world.id("interview_id");
    let judged =
        json!({"interview_id": interview, "believable": "no", "fair": "no", "acceptable": "no"});
    let check = app.post("/v1/fairness_checks").by(token).json(&judged);
    check.send().await.expect(201);
    let consents = format!("/v1/candidates/{}/consents", world.owner.candidate_id);
    let agreed = json!({"purpose": "fairness_notes", "wording": "Keep my notes."});
    let consent = app.post(&consents).by(token).json(&agreed);
    consent.send().await.expect(201);
    world
}

/// How often private words are in all three, as their candidate reads them.
async fn words_shown(app: &TestApp, world: &World) -> Vec<usize> {
    let mut found = Vec::new();
    for kind in &KINDS {
        let row = shown(app, world, &kind.path(world)).await;
        found.push(row.matches(&format!("\"{PRIVATE} ")).count());
    }
    found
}

on_both_databases! {
    async fn words_that_were_sealed_for_their_row_are_read_after_the_migration_and_sealed_anew_when_written(app) {
        let world = world(app).await;
        as_before(app, &world).await;
        migrate(app, "up.sql").await.unwrap();
        assert_eq!(words_shown(app, &world).await, [2, 1, 2]);
        let export = shown(app, &world, &format!("/v1/candidates/{}/export", world.owner.candidate_id)).await;
        for words in ["sad", "note", "log", "notes", "said"] {
            assert!(export.contains(&format!("\"{PRIVATE} {words}\"")), "{words}: {export}");
        }
        assert_eq!(columns_with(app, PRIVATE).await, BTreeSet::new());

        // There and back they are the same, and rows without words have none.
        let before = stored(app).await;
        migrate(app, "down.sql").await.unwrap();
        migrate(app, "up.sql").await.unwrap();
        let after = stored(app).await;
        for kind in &KINDS {
            assert!(after[kind.table].contains("sealed:0:"), "{}", kind.table);
            assert_eq!(after[kind.table], before[kind.table]);
        }

        let check = KINDS[2].path(&world);
        let change = json!({"believable": "unsure"});
        app.patch(&check).by(&world.owner.token).if_match("*").json(&change).send().await.expect(200);
        let written = &stored(app).await["fairness_checks"];
        assert!(written.contains("sealed:1:") && !written.contains("sealed:0:"), "{written}");
        assert_eq!(words_shown(app, &world).await, [2, 1, 2]);
    }

    async fn the_way_back_stops_at_words_that_were_written_since(app) {
        let world = world(app).await;
        as_before(app, &world).await;
        migrate(app, "up.sql").await.unwrap();
        let said = json!({"emotions": ["tired"], "intensity": 2});
        let new = app.post("/v1/check_ins").by(&world.owner.token).json(&said).send().await;
        let id = new.expect(201)["id"].as_str().unwrap().to_owned();
        let before = stored(app).await;
        migrate(app, "down.sql").await.unwrap_err();
        assert_eq!(stored(app).await, before);
        assert_eq!(words_shown(app, &world).await, [2, 1, 2]);
        assert!(shown(app, &world, &format!("/v1/check_ins/{id}")).await.contains("tired"));
    }

    async fn words_that_were_sealed_for_a_row_of_another_tenant_do_not_open(app) {
        let (ours, theirs) = (world(app).await, World::build(app, "Northwind").await);
        for kind in &KINDS {
            let (column, row) = (kind.columns.1, kind.row(&theirs));
            let copied = format!("\"sealed:0:{row}:{}\"", kind.sealed(app, &theirs));
            for world in [&theirs, &ours] {
                let copy = format!("UPDATE {} SET {column} = '{copied}' WHERE id = '{}'", kind.table, world.id(kind.id));
                run(app, copy).await.unwrap();
            }
            assert!(shown(app, &theirs, &kind.path(&theirs)).await.contains(PRIVATE));
            app.get(&kind.path(&ours)).by(&ours.owner.token).send().await.problem("internal");
        }
    }
}
