//! A throw-away PostgreSQL for the test run, so that `cargo test` checks both databases with nothing set up.
//!
//! Where it comes from, first hit wins:
//! 1. `TEST_DATABASE_URL`, a server whose user may create databases;
//! 2. server binaries on `PATH` or in `/usr/lib/postgresql/*/bin`: a cluster in the temp directory, on a free loopback port.
//!
//! Without either the PostgreSQL tests are left out, and one line says so; `REBOUND_REQUIRE_POSTGRES=1` (or a
//! `TEST_DATABASE_URL` that does not answer) turns that into a failing test.
//!
//! A test process can end in any way (a panic, Ctrl-C, kill -9) and statics are never dropped, so the cluster is not ours
//! to stop: `postgres.sh` holds it and ends it when the pipe from this process closes.

use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use diesel::connection::SimpleConnection;
use diesel::pg::{Pg, PgConnection, PgQueryBuilder};
use diesel::query_builder::QueryBuilder;
use diesel::{Connection, QueryResult};
use url::Url;

/// What went wrong while starting or using a cluster; a test only ever shows it.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Whether an acknowledged commit must survive a crash of the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Durability {
    /// Nothing waits for the disk: for ordinary tests, whose data nobody misses.
    Fast,
    /// PostgreSQL's defaults, spelled out: for crash tests.
    Durable,
}

/// How a server goes down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Disconnects its clients, writes everything out, ends.
    Fast,
    /// Ends at once and recovers at the next start.
    Immediate,
    /// `kill -9`.
    Kill,
}

/// A PostgreSQL server in which tests make databases.
#[derive(Debug)]
pub(crate) struct Cluster {
    server: Url,
    /// None when the server is somebody else's (`TEST_DATABASE_URL`).
    holder: Option<Mutex<Holder>>,
}

/// The cluster all tests of this process share, started at the first call. None: PostgreSQL is left out, and was said to be.
pub(crate) fn available() -> Option<&'static Cluster> {
    static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
    SHARED
        .get_or_init(|| match Cluster::find() {
            Ok(cluster) => Some(cluster),
            Err(why) => {
                // Not eprintln!: the harness would keep that for failed tests.
                let _ = writeln!(std::io::stderr(), "PostgreSQL was left out: {why}");
                None
            }
        })
        .as_ref()
}

impl Cluster {
    fn find() -> Result<Self> {
        match std::env::var_os("TEST_DATABASE_URL").filter(|url| !url.is_empty()) {
            Some(url) => {
                let url = url.to_str().ok_or("TEST_DATABASE_URL is not UTF-8")?;
                let server = Url::parse(url)
                    .map_err(|why| format!("TEST_DATABASE_URL is not a URL: {why}"))?;
                PgConnection::establish(url)
                    .map_err(|why| format!("TEST_DATABASE_URL does not answer: {why}"))?;
                Ok(Self {
                    server,
                    holder: None,
                })
            }
            None => Self::start(Durability::Fast),
        }
    }

    /// Starts a cluster of one's own. It ends when it is dropped, or with this process.
    pub(crate) fn start(durability: Durability) -> Result<Self> {
        let mut holder = Holder::new(&server_binaries()?, durability)?;
        let port = holder.start_on_a_free_port()?;
        let server = Url::parse(&format!(
            "postgres://rebound@{}:{port}/postgres",
            Ipv4Addr::LOCALHOST
        ))?;
        Ok(Self {
            server,
            holder: Some(Mutex::new(holder)),
        })
    }

    /// The URL of a database in this cluster.
    pub(crate) fn url(&self, database: &str) -> String {
        let mut url = self.server.clone();
        url.set_path(database);
        url.into()
    }

    /// Makes a database, as a copy of `template` if there is one. Nobody may be connected to the template meanwhile.
    pub(crate) fn create_database(&self, name: &str, template: Option<&str>) -> Result<()> {
        self.administer(|sql| {
            sql.push_sql("CREATE DATABASE ");
            sql.push_identifier(name)?;
            template.map_or(Ok(()), |template| {
                sql.push_sql(" TEMPLATE ");
                sql.push_identifier(template)
            })
        })
    }

    /// Removes a database and throws out whoever is connected to it.
    pub(crate) fn drop_database(&self, name: &str) -> Result<()> {
        self.administer(|sql| {
            sql.push_sql("DROP DATABASE IF EXISTS ");
            sql.push_identifier(name)?;
            sql.push_sql(" WITH (FORCE)");
            Ok(())
        })
    }

    /// Takes the server down, for tests of what happens then. Only for a cluster of one's own: all tests share the other.
    pub(crate) fn stop(&self, how: Stop) -> Result<()> {
        self.holder()?.order(match how {
            Stop::Fast => "stop fast",
            Stop::Immediate => "stop immediate",
            Stop::Kill => "kill",
        })
    }

    /// Brings a stopped server back on the port it had, and returns when it accepts connections.
    pub(crate) fn start_again(&self) -> Result<()> {
        let port = self.server.port().ok_or("the server has no port")?;
        let start = format!("start {port}");
        let mut holder = self.holder()?;
        // After kill -9 the orphaned backends hold the shared memory for a moment; each attempt waits for the server.
        let mut answer = holder.order(&start);
        for _ in 0..50 {
            if answer.is_ok() {
                break;
            }
            answer = holder.order(&start);
        }
        answer
    }

    fn holder(&self) -> Result<MutexGuard<'_, Holder>> {
        let holder = self
            .holder
            .as_ref()
            .ok_or("the server belongs to somebody else")?;
        Ok(holder.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn administer(
        &self,
        statement: impl FnOnce(&mut dyn QueryBuilder<Pg>) -> QueryResult<()>,
    ) -> Result<()> {
        let mut sql = PgQueryBuilder::new();
        statement(&mut sql)?;
        PgConnection::establish(self.server.as_str())?.batch_execute(&sql.finish())?;
        Ok(())
    }
}

/// The running `postgres.sh`. Closing its input ends the cluster.
#[derive(Debug)]
struct Holder {
    script: Child,
    orders: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Holder {
    fn new(binaries: &Path, durability: Durability) -> Result<Self> {
        let directory = tempfile::Builder::new().prefix("rebound-pg-").tempdir()?;
        let mut command = Command::new("sh");
        command
            .arg("-c")
            .arg(include_str!("postgres.sh"))
            .arg("postgres.sh");
        command
            .arg(binaries)
            .arg(directory.path())
            .args(settings(durability));
        // A process group of its own: Ctrl-C in the terminal must not reach the one who cleans up.
        command
            .current_dir(directory.path())
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        if directory.path().metadata()?.uid() == 0 {
            let (user, group) = ordinary_user()?;
            chown(directory.path(), Some(user), Some(group))?;
            command.uid(user).gid(group);
        }
        let mut script = command.spawn()?;
        let _ = directory.keep(); // the script removes it
        let orders = script.stdin.take();
        let answers = BufReader::new(script.stdout.take().ok_or("the script has no output")?);
        let mut holder = Self {
            script,
            orders,
            answers,
        };
        holder.answer()?;
        Ok(holder)
    }

    /// Somebody may take a free port before the server does, hence the attempts.
    fn start_on_a_free_port(&mut self) -> Result<u16> {
        let mut why = None;
        for _ in 0..5 {
            let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
                .local_addr()?
                .port();
            match self.order(&format!("start {port}")) {
                Ok(()) => return Ok(port),
                Err(refusal) => why = Some(refusal),
            }
        }
        Err(why.unwrap_or_else(|| "no attempt was made".into()))
    }

    fn order(&mut self, order: &str) -> Result<()> {
        let orders = self.orders.as_mut().ok_or("the cluster has ended")?;
        writeln!(orders, "{order}")?;
        self.answer()
    }

    fn answer(&mut self) -> Result<()> {
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        match line.trim() {
            "ok" => Ok(()),
            "" => Err("the script that holds the cluster ended early".into()),
            refusal => Err(refusal.into()),
        }
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        drop(self.orders.take());
        let _ = self.script.wait();
    }
}

fn settings(durability: Durability) -> Vec<String> {
    let switch = match durability {
        Durability::Fast => "off",
        Durability::Durable => "on",
    };
    let mut settings = vec!["max_connections = 200".to_owned()];
    settings.extend(
        ["fsync", "synchronous_commit", "full_page_writes"]
            .map(|name| format!("{name} = {switch}")),
    );
    settings
}

/// The directory of a complete set of server binaries; of several installed versions the newest.
fn server_binaries() -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let installed = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let mut versions: Vec<_> = installed
        .filter_map(|path| Some((version(path.file_name()?)?, path)))
        .collect();
    versions.sort_by(|left, right| right.cmp(left));
    std::env::split_paths(&path)
        .chain(versions.into_iter().map(|(_, path)| path.join("bin")))
        .find(|directory| {
            ["initdb", "pg_ctl", "postgres"]
                .iter()
                .all(|name| directory.join(name).is_file())
        })
        .ok_or_else(|| {
            "no TEST_DATABASE_URL, and no server binaries on PATH or in /usr/lib/postgresql".into()
        })
}

fn version(name: &OsStr) -> Option<u32> {
    name.to_str()?.split('.').next()?.parse().ok()
}

/// PostgreSQL refuses to run as root, so root runs it as somebody else.
fn ordinary_user() -> Result<(u32, u32)> {
    let passwd = fs::read_to_string("/etc/passwd")?;
    ["postgres", "nobody"]
        .iter()
        .find_map(|user| {
            let line = passwd
                .lines()
                .find(|line| line.split(':').next() == Some(*user))?;
            let mut ids = line.split(':').skip(2);
            Some((ids.next()?.parse().ok()?, ids.next()?.parse().ok()?))
        })
        .ok_or_else(|| {
            "run as root, and there is no user postgres or nobody to run the server as".into()
        })
}

#[cfg(test)] // always true here; tells clippy that these helpers may unwrap
mod tests {
    use super::*;

    const HOLD: &str = "REBOUND_HOLD_A_CLUSTER";

    /// One statement's answer as text, over a connection of its own.
    fn ask(url: &str, sql: &str) -> Result<String> {
        use diesel::RunQueryDsl;

        #[derive(diesel::QueryableByName)]
        struct Answer {
            #[diesel(sql_type = diesel::sql_types::Text)]
            answer: String,
        }
        let mut connection = PgConnection::establish(url)?;
        let row: Answer = diesel::sql_query(format!("SELECT ({sql})::text AS answer"))
            .get_result(&mut connection)?;
        Ok(row.answer)
    }

    /// Where the server keeps its data: the directory above it is what must be gone afterwards.
    fn directory_of(url: &str) -> PathBuf {
        let data = PathBuf::from(ask(url, "current_setting('data_directory')").unwrap());
        data.parent().unwrap().to_owned()
    }

    #[test]
    fn postgresql_was_not_left_out() {
        let required =
            std::env::var_os("REBOUND_REQUIRE_POSTGRES").is_some_and(|value| value == "1");
        assert!(
            available().is_some() || !required,
            "REBOUND_REQUIRE_POSTGRES=1, but there is no PostgreSQL"
        );
    }

    #[test]
    fn two_databases_do_not_share_tables_and_a_copy_has_them() {
        let Some(cluster) = available() else { return };
        let names = ["one", "two", "copy \"of\" one"]
            .map(|name| format!("support {} {name}", std::process::id()));
        let [one, two, copy] = names.each_ref().map(String::as_str);
        cluster.create_database(one, None).unwrap();
        cluster.create_database(two, None).unwrap();
        PgConnection::establish(&cluster.url(one))
            .unwrap()
            .batch_execute("CREATE TABLE here ()")
            .unwrap();
        cluster.create_database(copy, Some(one)).unwrap();

        let tables = names
            .each_ref()
            .map(|name| ask(&cluster.url(name), "to_regclass('here') IS NOT NULL").unwrap());
        assert_eq!(tables, ["true", "false", "true"]);
        for name in &names {
            cluster.drop_database(name).unwrap();
            assert!(PgConnection::establish(&cluster.url(name)).is_err());
        }
    }

    #[test]
    fn a_durable_cluster_keeps_its_data_through_every_way_down() {
        let Ok(cluster) = Cluster::start(Durability::Durable) else {
            return;
        };
        let url = cluster.url("postgres");
        assert_eq!(
            ask(
                &url,
                "current_setting('fsync') || current_setting('synchronous_commit')"
            )
            .unwrap(),
            "onon"
        );
        PgConnection::establish(&url)
            .unwrap()
            .batch_execute("CREATE TABLE kept ()")
            .unwrap();

        for how in [Stop::Fast, Stop::Immediate, Stop::Kill] {
            cluster.stop(how).unwrap();
            assert!(ask(&url, "1").is_err(), "{how:?} left the server up");
            cluster.start_again().unwrap();
            assert_eq!(
                ask(&url, "to_regclass('kept') IS NOT NULL").unwrap(),
                "true",
                "after {how:?}"
            );
        }
    }

    #[test]
    fn a_dropped_cluster_leaves_nothing_behind() {
        let Ok(cluster) = Cluster::start(Durability::Fast) else {
            return;
        };
        let url = cluster.url("postgres");
        let directory = directory_of(&url);
        assert!(directory.exists());
        drop(cluster);
        assert!(!directory.exists());
        assert!(PgConnection::establish(&url).is_err());
    }

    /// This test runs itself in a second process, which starts a cluster, says where, and is then killed.
    #[test]
    fn a_killed_process_takes_its_cluster_with_it() {
        if std::env::var_os(HOLD).is_some() {
            let cluster = Cluster::start(Durability::Fast).unwrap();
            println!("\nholding {}", cluster.url("postgres"));
            let _ = std::io::stdin().read_line(&mut String::new());
            return;
        }
        if server_binaries().is_err() {
            return;
        }
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "--nocapture",
                "support::postgres::tests::a_killed_process_takes_its_cluster_with_it",
            ])
            .env(HOLD, "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(process.stdout.take().unwrap())
            .lines()
            .map_while(std::io::Result::ok);
        let url = said
            .find_map(|line| line.strip_prefix("holding ").map(str::to_owned))
            .unwrap();
        let directory = directory_of(&url);
        assert!(directory.exists());

        process.kill().unwrap();
        // The script shares this pipe: it closes when the script, too, has ended.
        std::io::read_to_string(process.stderr.take().unwrap()).unwrap();
        process.wait().unwrap();
        assert!(!directory.exists());
        assert!(PgConnection::establish(&url).is_err());
    }
}
