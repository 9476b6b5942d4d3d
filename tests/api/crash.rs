//! Killed in the middle of writing, again and again: what was acknowledged is there, once, with its event.
//!
//! The real program is killed with -9 after a random number of acknowledged writes, started again, and every request of
//! the round is sent once more with its idempotency key. The judge knows only what the clients saw.
//!
//! `REBOUND_CRASH_KILLS=200 cargo test --test api crash -- --nocapture` is the long run; `REBOUND_CRASH_SEED` repeats one.

use crate::support::postgres::{Cluster, Durability};
use crate::support::program::{Dice, PATIENCE, Site, client, number_from};
use futures_util::future::join_all;
use reqwest::Client;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Child;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

const CLIENTS: usize = 8;
/// Acknowledged writes before a kill, at the most.
const WRITES: u64 = 120;

/// A client's view of one write.
#[derive(Debug, Clone)]
struct Write {
    name: String,
    /// The id that it was acknowledged with.
    id: Option<String>,
}

/// What the database holds after the last restart.
#[derive(Debug, Default, Clone)]
struct Held {
    /// Each stored candidate: its name and its id.
    rows: Vec<(String, String)>,
    /// The subject of each event that announces one.
    events: Vec<String>,
}

/// What is wrong with what is held, from the clients' point of view. Every write has been retried until it was
/// acknowledged, so every write must be there.
fn verdict(writes: &[Write], held: &Held) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut rows: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, id) in &held.rows {
        rows.entry(name).or_default().push(id);
    }
    for write in writes {
        let ids = rows.remove(write.name.as_str()).unwrap_or_default();
        match (&write.id, ids.as_slice()) {
            (Some(told), [stored]) if told == stored => {}
            (_, []) => wrong.push(format!("lost: {write:?}")),
            (_, [_, _, ..]) => wrong.push(format!("doubled: {write:?} is {ids:?}")),
            (_, [stored]) => wrong.push(format!("another: {write:?} is {stored}")),
        }
    }
    wrong.extend(rows.keys().map(|name| format!("never asked for: {name}")));
    let mut events: BTreeMap<&str, usize> = BTreeMap::new();
    for subject in &held.events {
        *events.entry(subject).or_default() += 1;
    }
    for (name, id) in &held.rows {
        match events.remove(id.as_str()) {
            Some(1) => {}
            Some(times) => wrong.push(format!("{times} events for {name}")),
            None => wrong.push(format!("no event for {name}")),
        }
    }
    wrong.extend(
        events
            .keys()
            .map(|subject| format!("an event without its change: {subject}")),
    );
    wrong
}

struct Run {
    site: Site,
    http: Client,
    client: Value,
    token: String,
}

impl Run {
    fn new(site: Site) -> Self {
        Self {
            http: client(),
            client: site.set_up(),
            site,
            token: String::new(),
        }
    }

    /// Starts the server, waits until it is ready, and gets a token that outlives the round.
    async fn start(&mut self) -> Child {
        let server = self.site.start(&self.http).await;
        self.token = self.site.token(&self.http, &self.client).await;
        server
    }

    /// Sends one write; `None` when nobody answered, which says nothing about what happened.
    async fn write(&self, name: &str) -> Option<(u16, Value, bool)> {
        let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB", "external_id": name});
        let answer = self
            .http
            .post(self.site.url("/v1/candidates"))
            .bearer_auth(&self.token)
            .header("Idempotency-Key", format!("key-{name}"))
            .json(&body)
            .send()
            .await
            .ok()?;
        let replayed = answer.headers().contains_key("Idempotency-Replayed");
        let status = answer.status().as_u16();
        Some((status, answer.json().await.ok()?, replayed))
    }

    /// Sends a write until it is acknowledged; gives its id and whether it had been done before.
    async fn write_for_sure(&self, name: &str) -> (String, bool) {
        for _ in 0..PATIENCE {
            match self.write(name).await {
                Some((201, body, replayed)) => {
                    return (body["id"].as_str().unwrap().to_owned(), replayed);
                }
                // A connection of the killed server may hold the key for a moment.
                Some((409 | 503, ..)) => {}
                other => panic!("{name}: {other:?}"),
            }
        }
        panic!("{name} is never acknowledged");
    }

    async fn list(&self, path: &str) -> Vec<Value> {
        let mut rows = Vec::new();
        let mut cursor = String::new();
        loop {
            let url = self.site.url(&format!("{path}?limit=100{cursor}"));
            let page = self.http.get(url).bearer_auth(&self.token).send().await;
            let page: Value = page.unwrap().json().await.unwrap();
            rows.extend(page["data"].as_array().unwrap().iter().cloned());
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => return rows,
            }
        }
    }

    async fn held(&self) -> Held {
        let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
        let rows = self.list("/v1/candidates").await;
        let events = self.list("/v1/events").await;
        Held {
            rows: rows
                .iter()
                .map(|row| (text(row, "external_id"), text(row, "id")))
                .collect(),
            events: events
                .iter()
                .filter(|event| event["type"] == "candidate.created")
                .map(|event| text(event, "subject_id"))
                .collect(),
        }
    }
}

/// One round: writes by all clients until the server is killed.
async fn write_until_killed(
    run: &Run,
    server: Child,
    round: usize,
    kill_after: usize,
) -> Vec<Write> {
    let server = Arc::new(Mutex::new(server));
    let acknowledged = AtomicUsize::new(0);
    let clients = (0..CLIENTS).map(|client| {
        let (server, acknowledged) = (Arc::clone(&server), &acknowledged);
        async move {
            let mut writes = Vec::new();
            for number in 0.. {
                let name = format!("{round}-{client}-{number}");
                let answer = run.write(&name).await;
                let id = match &answer {
                    Some((201, body, false)) => Some(body["id"].as_str().unwrap().to_owned()),
                    Some(other) => panic!("{name}: {other:?}"),
                    None => None,
                };
                writes.push(Write { name, id });
                if answer.is_none() {
                    break;
                }
                if acknowledged.fetch_add(1, Ordering::SeqCst) + 1 == kill_after {
                    server.lock().unwrap().kill().unwrap();
                }
            }
            writes
        }
    });
    let writes = join_all(clients).await.into_iter().flatten().collect();
    server.lock().unwrap().wait().unwrap();
    writes
}

async fn survives(site: Site, store: &str) {
    let kills = number_from("REBOUND_CRASH_KILLS", 3);
    let seed = number_from(
        "REBOUND_CRASH_SEED",
        u64::from(std::process::id()) ^ u64::from(site.port) << 16,
    );
    let mut dice = Dice(seed);
    println!("{store}: {kills} kills, REBOUND_CRASH_SEED={seed}");
    let mut run = Run::new(site);
    let mut writes: Vec<Write> = Vec::new();
    let (mut unanswered, mut unanswered_but_kept) = (0, 0);
    for round in 0..kills {
        let server = run.start().await;
        let after = usize::try_from(1 + dice.below(WRITES)).unwrap();
        let round = write_until_killed(&run, server, usize::try_from(round).unwrap(), after).await;
        let mut again = run.start().await;
        for mut write in round {
            let (id, replayed) = run.write_for_sure(&write.name).await;
            if let Some(told) = &write.id {
                assert!(replayed, "{store}: lost {write:?}, seed {seed}");
                assert_eq!(*told, id, "{store}: another answer, seed {seed}");
            } else {
                unanswered += 1;
                unanswered_but_kept += usize::from(replayed);
            }
            write.id = Some(id);
            writes.push(write);
        }
        again.kill().unwrap();
        again.wait().unwrap();
    }
    let mut server = run.start().await;
    let wrong = verdict(&writes, &run.held().await);
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(
        wrong.is_empty(),
        "{store}, seed {seed}:\n{}",
        wrong.join("\n")
    );
    println!(
        "{store}: {} writes, {} acknowledged before a kill, {unanswered} unanswered of which {unanswered_but_kept} had been kept",
        writes.len(),
        writes.len() - unanswered
    );
    assert_eq!(
        unanswered,
        CLIENTS * usize::try_from(kills).unwrap(),
        "each client met each kill"
    );
}

#[actix_web::test]
async fn a_killed_server_on_sqlite_loses_and_doubles_nothing() {
    let site = Site::new(|folder| format!("sqlite:{}", folder.join("rebound.sqlite").display()));
    survives(site, "SQLite").await;
}

#[actix_web::test]
async fn a_killed_server_on_postgresql_loses_and_doubles_nothing() {
    let Ok(cluster) = Cluster::start(Durability::Durable) else {
        return;
    };
    survives(Site::new(|_| cluster.url("postgres")), "PostgreSQL").await;
}

#[test]
fn the_judge_sees_every_kind_of_fault() {
    let write = |name: &str, id: Option<&str>| Write {
        name: name.to_owned(),
        id: id.map(str::to_owned),
    };
    let writes = [write("a", Some("1")), write("b", Some("2"))];
    let row = |name: &str, id: &str| (name.to_owned(), id.to_owned());
    let whole = Held {
        rows: vec![row("a", "1"), row("b", "2")],
        events: vec!["1".to_owned(), "2".to_owned()],
    };
    assert_eq!(verdict(&writes, &whole), Vec::<String>::new());
    let mut seen = BTreeSet::new();
    let mut fault = |change: &dyn Fn(&mut Held), kind: &str| {
        let mut held = whole.clone();
        change(&mut held);
        let wrong = verdict(&writes, &held);
        assert!(
            wrong.iter().any(|one| one.contains(kind)),
            "{kind}: {wrong:?}"
        );
        seen.insert(kind.to_owned());
    };
    fault(&|held| drop(held.rows.pop()), "lost");
    fault(&|held| held.rows.push(row("a", "3")), "doubled");
    fault(&|held| held.rows[0].1 = "3".to_owned(), "another");
    fault(&|held| held.rows.push(row("c", "3")), "never asked for");
    fault(&|held| drop(held.events.pop()), "no event");
    fault(&|held| held.events.push("1".to_owned()), "2 events");
    fault(
        &|held| held.events.push("9".to_owned()),
        "without its change",
    );
    assert_eq!(seen.len(), 7);
}
