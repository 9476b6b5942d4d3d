//! Threads that own a connection each and take jobs from a bounded queue.
//!
//! A request's database work runs on such a thread, never on the thread that serves sockets. Most run
//! *one job at a time* (all of PostgreSQL, and SQLite's readers; a reader's connection changes nothing); the *writer* is SQLite's only one and puts
//! many requests into one commit, so that one sync to disk serves them all. Both survive a panicking job and a lost
//! connection; a full queue refuses instead of growing.

use super::connection::{Conn, Settings, Target};
use super::job::Job;
use super::{Broken, DbError};
use crate::platform::error::{ApiError, Result as Answer};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::{Duration, Instant};

/// The longest that the writer collects requests for one commit.
const GROUP_WINDOW: Duration = Duration::from_millis(20);

/// How long a connection keeps its first plans, and its plans at the most. PostgreSQL plans a statement once, for all values, by what
/// its tables hold then; those of a new installation hold nothing. So plans are made anew soon, and then less and less often.
const FIRST_PLANS: Duration = Duration::from_secs(1);
const LAST_PLANS: Duration = Duration::from_secs(600);

/// How a job left its connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ran {
    /// Ready for the next.
    Well,
    /// In doubt: open a new one.
    Suspect,
    /// With changes of a job that failed and cannot be undone alone.
    Spoilt,
}

/// How what a job changed is undone if it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Undo {
    /// It has a transaction of its own.
    Transaction,
    /// It has a savepoint in the transaction of its group.
    Savepoint,
    /// Only with the whole group, which then begins anew.
    WithOthers,
}

/// What a lane's thread does with jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One job at a time, on a connection that cannot change anything.
    Reader,
    /// One job at a time; the job opens its own transaction.
    OneAtATime,
    /// Up to this many jobs in one commit.
    Writer {
        /// Jobs in one commit at the most; 1 switches the grouping off.
        group: usize,
    },
}

/// What a lane is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Threads {
    /// What its threads are called.
    pub(super) name: &'static str,
    /// How many there are; at least one.
    pub(super) number: usize,
    /// What they do.
    pub(super) kind: Kind,
    /// How many jobs may wait for them.
    pub(super) queue: usize,
}

impl Threads {
    /// Threads that read, one job at a time.
    pub(super) fn that_read(name: &'static str, number: usize, queue: usize) -> Self {
        Self {
            name,
            number,
            kind: Kind::Reader,
            queue,
        }
    }
}

/// A queue and its threads.
pub(super) struct Lane {
    queue: flume::Sender<Job>,
}

impl Lane {
    /// Starts the threads on one queue. They end when the lane is dropped and the queue is empty.
    pub(super) fn start(
        threads: Threads,
        target: &Target,
        settings: Settings,
    ) -> Result<Self, DbError> {
        let (queue, jobs) = flume::bounded::<Job>(threads.queue);
        let kind = threads.kind;
        for number in 0..threads.number.max(1) {
            let (jobs, target) = (jobs.clone(), target.clone());
            thread::Builder::new()
                .name(format!("{}-{number}", threads.name))
                .spawn(move || work(&jobs, kind, &target, settings))
                .map_err(DbError::Thread)?;
        }
        Ok(Self { queue })
    }

    /// Puts a job in the queue, or refuses when the queue is full.
    pub(super) fn put(&self, job: Job) -> Answer<()> {
        self.queue
            .try_send(job)
            .map_err(|_full| ApiError::unavailable())
    }
}

fn work(jobs: &flume::Receiver<Job>, kind: Kind, target: &Target, settings: Settings) {
    let (mut held, mut plans): (Option<Conn>, _) = (None, Plans::new(Instant::now()));
    while let Ok(job) = jobs.recv() {
        let usable = held.take().and_then(|mut conn| {
            let is_old = plans.are_old(Instant::now());
            (!is_old || conn.forget_plans().is_ok()).then_some(conn)
        });
        let fresh = || {
            plans = Plans::new(Instant::now());
            open(target, settings).and_then(|conn| match kind {
                Kind::Reader => conn
                    .that_only_reads()
                    .inspect_err(|error| tracing::error!(error = %error, "a reader's connection cannot be set up"))
                    .ok(),
                Kind::OneAtATime | Kind::Writer { .. } => Some(conn),
            })
        };
        let Some(conn) = usable.or_else(fresh) else {
            job.finish(Err(Broken::Unreachable));
            continue;
        };
        held = match kind {
            Kind::Reader | Kind::OneAtATime => run_one(conn, job),
            Kind::Writer { group } => run_group(conn, job, jobs, group),
        };
    }
}

/// The age of a connection's plans.
struct Plans {
    made: Instant,
    kept_for: Duration,
}

impl Plans {
    fn new(now: Instant) -> Self {
        Self {
            made: now,
            kept_for: FIRST_PLANS,
        }
    }

    /// Whether they are to be made anew; then they count as new.
    fn are_old(&mut self, now: Instant) -> bool {
        let old = now.duration_since(self.made) >= self.kept_for;
        if old {
            *self = Self {
                made: now,
                kept_for: self.kept_for.saturating_mul(2).min(LAST_PLANS),
            };
        }
        old
    }
}

/// Opens a connection, or says in the log why it cannot.
pub(super) fn open(target: &Target, settings: Settings) -> Option<Conn> {
    Conn::open(target, settings)
        .inspect_err(|error| tracing::error!(error = %error, "the database cannot be reached"))
        .ok()
}

/// Runs a job; gives the connection back unless it is in doubt.
fn run_one(mut conn: Conn, mut job: Job) -> Option<Conn> {
    let ran = run(&mut conn, &mut job, Undo::Transaction);
    job.finish(ran.map(drop));
    matches!(ran, Ok(Ran::Well)).then_some(conn)
}

fn run(conn: &mut Conn, job: &mut Job, undo: Undo) -> Result<Ran, Broken> {
    catch_unwind(AssertUnwindSafe(|| job.run(conn, undo))).map_err(|_panic| Broken::Panicked)
}

/// Runs a job and those that wait behind it in one transaction, then answers them all by the fate of its commit.
///
/// A savepoint for each would copy every page before it changes, for a way back that is hardly ever needed: most of what is
/// refused is refused before anything has changed. So there are none, until a job fails too late; then the group begins anew with them.
fn run_group(
    mut conn: Conn,
    first: Job,
    jobs: &flume::Receiver<Job>,
    group: usize,
) -> Option<Conn> {
    if let Err(error) = conn.batch("BEGIN IMMEDIATE") {
        tracing::error!(error = %error, "a write transaction could not begin");
        first.finish(Err(Broken::from(&error)));
        return None;
    }
    let (began, mut undo) = (Instant::now(), Undo::WithOthers);
    let mut done: Vec<Job> = Vec::with_capacity(group);
    let mut next = Some(first);
    while let Some(mut job) = next.take() {
        let mut ran = run(&mut conn, &mut job, undo);
        done.push(job);
        if ran == Ok(Ran::Spoilt) {
            undo = Undo::Savepoint;
            ran = run_anew(&mut conn, &mut done);
        }
        match ran {
            Ok(Ran::Well) => {}
            // What was changed may still be there: give the whole group up rather than guess.
            Ok(Ran::Suspect | Ran::Spoilt) => return give_up(done, Broken::Unreachable),
            Err(broken) => return give_up(done, broken),
        }
        if done.len() < group && began.elapsed() < GROUP_WINDOW {
            next = jobs.try_recv().ok();
        }
    }
    match conn.batch("COMMIT") {
        Ok(()) => {
            for job in done {
                job.finish(Ok(()));
            }
            Some(conn)
        }
        Err(error) => {
            tracing::error!(error = %error, "a commit failed; nothing of it was kept");
            give_up(done, Broken::from(&error))
        }
    }
}

/// Undoes what a group has changed so far and runs its jobs once more, each in a savepoint.
fn run_anew(conn: &mut Conn, jobs: &mut [Job]) -> Result<Ran, Broken> {
    conn.batch("ROLLBACK; BEGIN IMMEDIATE")
        .map_err(|error| Broken::from(&error))?;
    for job in jobs {
        let ran = run(conn, job, Undo::Savepoint)?;
        if ran != Ran::Well {
            return Ok(ran);
        }
    }
    Ok(Ran::Well)
}

/// Answers a whole group that was not kept; the connection is dropped, which rolls back.
fn give_up(jobs: Vec<Job>, broken: Broken) -> Option<Conn> {
    for job in jobs {
        job.finish(Err(broken));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_made_anew_soon_and_then_less_and_less_often() {
        let began = Instant::now();
        let mut plans = Plans::new(began);
        let renewed: Vec<u64> = (0..3_000)
            .filter(|second| plans.are_old(began + Duration::from_secs(*second)))
            .collect();
        assert_eq!(
            renewed,
            [
                1, 3, 7, 15, 31, 63, 127, 255, 511, 1_023, 1_623, 2_223, 2_823
            ]
        );
    }
}
