//! Two servers on one PostgreSQL: each event goes out once while both live, and none is lost when one is killed.
//!
//! `REBOUND_NODES_WRITES=20000 REBOUND_NODES_KILLS=20 cargo test --test api nodes -- --nocapture` is the long run.

use crate::support::postgres::{Cluster, Durability};
use crate::support::program::{Dice, PATIENCE, Site, client, number_from};
use crate::support::receiver::{Received, Receiver};
use futures_util::future::join_all;
use reqwest::Client;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Child;

const CLIENTS: usize = 16;
/// Attempts that a node may have under way when it is killed.
const IN_FLIGHT: usize = 64;

struct Pair {
    nodes: [Site; 2],
    running: RefCell<Vec<Child>>,
    http: Client,
    token: String,
}

impl Pair {
    async fn start(cluster: &Cluster) -> Self {
        let http = client();
        let first = Site::new(|_| cluster.url("postgres"));
        let known = first.set_up();
        let nodes = [first.clone(), first.beside()];
        let running = vec![nodes[0].start(&http).await, nodes[1].start(&http).await];
        Self {
            token: first.token(&http, &known).await,
            running: RefCell::new(running),
            nodes,
            http,
        }
    }

    /// Sends a write, with its key, to one node after the other until one of them acknowledges it; gives its id.
    async fn write(&self, first: usize, name: &str) -> String {
        let body = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB", "external_id": name});
        for attempt in 0..PATIENCE {
            let asked = self
                .http
                .post(self.nodes[(first + attempt) % 2].url("/v1/candidates"))
                .bearer_auth(&self.token)
                .header("Idempotency-Key", format!("key-{name}"))
                .json(&body);
            let Ok(answer) = asked.send().await else {
                continue;
            };
            match (answer.status().as_u16(), answer.json::<Value>().await) {
                (201, Ok(body)) => return body["id"].as_str().unwrap().to_owned(),
                // The connection of the killed node may hold the key for a moment.
                (409 | 503, _) | (_, Err(_)) => {}
                other => panic!("{name}: {other:?}"),
            }
        }
        panic!("{name} is never acknowledged");
    }

    async fn kill_and_start(&self, node: usize) {
        {
            let child = &mut self.running.borrow_mut()[node];
            child.kill().unwrap();
            child.wait().unwrap();
        }
        let again = self.nodes[node].start(&self.http).await;
        self.running.borrow_mut()[node] = again;
    }

    async fn receive_at(&self, receiver: &Receiver) {
        let body = json!({"url": receiver.url, "event_types": ["candidate.created"]});
        let made = self
            .http
            .post(self.nodes[0].url("/v1/webhook_endpoints"))
            .bearer_auth(&self.token)
            .json(&body);
        assert_eq!(made.send().await.unwrap().status(), 201);
    }

    /// Whether every delivery has been settled.
    async fn all_settled(&self) -> bool {
        let asked = self
            .http
            .get(self.nodes[0].url("/v1/deliveries?state=pending&limit=1"))
            .bearer_auth(&self.token);
        let page: Value = asked.send().await.unwrap().json().await.unwrap();
        page["data"].as_array().unwrap().is_empty()
    }

    /// Waits until all that was announced has arrived and nothing more will come.
    async fn settled(&self, receiver: &Receiver, ids: &BTreeSet<String>) {
        let all: BTreeSet<&String> = ids.iter().collect();
        let arrived = |received: &[Received]| {
            received.len() >= all.len() && subjects(received).keys().collect::<BTreeSet<_>>() == all
        };
        receiver.until(arrived).await;
        loop {
            let before = receiver.received().len();
            for _ in 0..PATIENCE {
                if self.all_settled().await {
                    return;
                }
            }
            // What a killed node was sending comes again when its lease ends.
            receiver.until(|received| received.len() > before).await;
        }
    }
}

impl Drop for Pair {
    fn drop(&mut self) {
        for child in self.running.get_mut() {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

/// Each subject that was announced, with the ids and bodies that arrived for it.
fn subjects(received: &[Received]) -> BTreeMap<String, Vec<(String, Vec<u8>)>> {
    let mut subjects: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for one in received {
        let subject = one.json()["data"]["candidate_id"]
            .as_str()
            .unwrap()
            .to_owned();
        let message = (one.headers["webhook-id"].clone(), one.body.clone());
        subjects.entry(subject).or_default().push(message);
    }
    subjects
}

/// Writes by all clients, alternating between the nodes, which are killed in turn; gives the acknowledged ids.
async fn write_all(pair: &Pair, writes: usize, kills: usize, dice: &mut Dice) -> BTreeSet<String> {
    let span = u64::try_from(writes / (kills + 1)).unwrap();
    let moments: BTreeMap<usize, usize> = (0..kills)
        .map(|kill| {
            let within = usize::try_from(dice.below(span)).unwrap();
            (kill * writes / (kills + 1) + within + 1, kill % 2)
        })
        .collect();
    assert_eq!(moments.len(), kills);
    let acknowledged = Cell::new(0);
    let (due, mut queue) = tokio::sync::mpsc::unbounded_channel();
    let clients = (0..CLIENTS).map(|client| {
        let (due, acknowledged, moments) = (due.clone(), &acknowledged, &moments);
        async move {
            let mut ids = Vec::new();
            for number in (client..writes).step_by(CLIENTS) {
                ids.push(pair.write(number % 2, &format!("c-{number}")).await);
                acknowledged.set(acknowledged.get() + 1);
                if let Some(node) = moments.get(&acknowledged.get()) {
                    due.send(*node).unwrap();
                }
            }
            ids
        }
    });
    let clients = join_all(clients);
    let killer = async {
        for _ in 0..kills {
            let node = queue.recv().await.unwrap();
            pair.kill_and_start(node).await;
        }
    };
    let (ids, ()) = tokio::join!(clients, killer);
    let ids: BTreeSet<String> = ids.into_iter().flatten().collect();
    assert_eq!(ids.len(), writes, "each write has a row of its own");
    ids
}

async fn deliver(kills: usize) {
    let Ok(cluster) = Cluster::start(Durability::Durable) else {
        return;
    };
    let seed = number_from("REBOUND_NODES_SEED", u64::from(std::process::id()));
    let writes = usize::try_from(number_from("REBOUND_NODES_WRITES", 400)).unwrap();
    println!("two nodes: {writes} writes, {kills} kills, REBOUND_NODES_SEED={seed}");
    let receiver = Receiver::start().unwrap();
    let pair = Pair::start(&cluster).await;
    pair.receive_at(&receiver).await;
    let ids = write_all(&pair, writes, kills, &mut Dice(seed)).await;
    pair.settled(&receiver, &ids).await;

    let mut repeats = 0;
    for (subject, messages) in subjects(&receiver.received()) {
        let distinct: BTreeSet<_> = messages.iter().collect();
        assert_eq!(
            distinct.len(),
            1,
            "{subject}: one event, one id, one body, seed {seed}"
        );
        repeats += messages.len() - 1;
    }
    println!("two nodes: {} events arrived, {repeats} repeats", ids.len());
    assert!(
        repeats <= kills * IN_FLIGHT,
        "{repeats} repeats, seed {seed}"
    );
    receiver.stop().await;
}

#[actix_web::test]
async fn two_nodes_deliver_each_event_once() {
    deliver(0).await;
}

#[actix_web::test]
async fn a_killed_node_loses_no_event() {
    deliver(usize::try_from(number_from("REBOUND_NODES_KILLS", 2)).unwrap()).await;
}
