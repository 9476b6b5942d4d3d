//! The real program: set up by its commands, served, killed.

use reqwest::Client;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

/// How often something that must soon be true is asked for.
pub(crate) const PATIENCE: usize = 2_000;
const PROGRAM: &str = env!("CARGO_BIN_EXE_rebound");

/// A number of the environment, for the long runs.
pub(crate) fn number_from(variable: &str, otherwise: u64) -> u64 {
    std::env::var_os(variable)
        .and_then(|value| value.to_str()?.parse().ok())
        .unwrap_or(otherwise)
}

/// Random numbers that a printed seed gives again (splitmix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}

/// Where the program runs and how it is called.
#[derive(Clone)]
pub(crate) struct Site {
    folder: Arc<tempfile::TempDir>,
    database: String,
    /// What integrators call it, whichever node answers.
    public_url: String,
    pub(crate) port: u16,
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// An HTTP client that asks nobody else the way.
pub(crate) fn client() -> Client {
    // Another test may have been first.
    drop(rustls::crypto::ring::default_provider().install_default());
    Client::builder().no_proxy().build().unwrap()
}

impl Site {
    pub(crate) fn new(database: impl FnOnce(&Path) -> String) -> Self {
        let (folder, port) = (tempfile::tempdir().unwrap(), free_port());
        Self {
            database: database(folder.path()),
            folder: Arc::new(folder),
            public_url: format!("http://127.0.0.1:{port}"),
            port,
        }
    }

    /// Another node on the same database.
    pub(crate) fn beside(&self) -> Self {
        Self {
            port: free_port(),
            ..self.clone()
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("REBOUND_DATABASE_URL", &self.database)
            .env("REBOUND_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("REBOUND_PUBLIC_URL", &self.public_url)
            .env(
                "REBOUND_SECRET",
                "kept-through-every-crash-of-this-test-run-0123456789",
            )
            // The long runs write as fast as they can.
            .env("REBOUND_CLIENT_REQUESTS_PER_MINUTE", "0")
            .env("REBOUND_LOG", "info")
            .env("REBOUND_LOOPBACK_WEBHOOKS", "true")
            .stdin(Stdio::null());
        command
    }

    /// Runs a command of the operator; gives what it made.
    fn operate(&self, arguments: &[&str]) -> Value {
        let output = self.command(arguments).output().unwrap();
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Starts the server and returns when it says that it serves.
    fn serve(&self) -> Child {
        let mut server = self
            .command(&["serve"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(server.stderr.take().unwrap());
        let mut log = String::new();
        while !log.contains("serving") {
            assert!(
                said.read_line(&mut log).unwrap() > 0,
                "the server ended: {log}"
            );
        }
        // Somebody has to read the rest, or the pipe fills up.
        std::thread::spawn(move || drop(said.read_to_end(&mut Vec::new())));
        server
    }

    /// Migrates the database and makes a tenant with a client; gives the client with its secret.
    pub(crate) fn set_up(&self) -> Value {
        self.operate(&["migrate"]);
        let tenant = self.operate(&["tenant", "create", "--name", "Hirely"]);
        let tenant = tenant["tenant_id"].as_str().unwrap();
        self.operate(&["client", "create", "--tenant", tenant, "--name", "test"])
    }

    /// Starts the server and waits until it is ready.
    pub(crate) async fn start(&self, http: &Client) -> Child {
        let site = self.clone();
        // On a thread of its own: others go on writing to another node.
        let server = actix_web::rt::task::spawn_blocking(move || site.serve());
        let server = server.await.unwrap();
        assert!(
            self.is_ready(http).await,
            "the server does not become ready"
        );
        server
    }

    async fn is_ready(&self, http: &Client) -> bool {
        for _ in 0..PATIENCE {
            let answer = http.get(self.url("/readyz")).send().await;
            if answer.is_ok_and(|answer| answer.status() == 200) {
                return true;
            }
            actix_web::rt::task::yield_now().await;
        }
        false
    }

    /// A token of a client that `set_up` made.
    pub(crate) async fn token(&self, http: &Client, client: &Value) -> String {
        let text = |name: &str| client[name].as_str().unwrap().to_owned();
        let form = format!(
            "grant_type=client_credentials&client_id={}&client_secret={}",
            text("client_id"),
            text("client_secret")
        );
        let asked = http
            .post(self.url("/oauth/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(form);
        let answer: Value = asked.send().await.unwrap().json().await.unwrap();
        answer["access_token"].as_str().unwrap().to_owned()
    }
}
