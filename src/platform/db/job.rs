//! One request's work in the database: what is to be done, for whom, and the way back to whoever waits.

use super::checkpoint::Checkpointer;
use super::lane::{Ran, Undo};
use super::tx::{Context, Follower, Tx};
use super::{Broken, Conn, Db, Way, sealed};
use crate::platform::clock::Clock;
use crate::platform::error::{ApiError, Code, Result};
use crate::platform::seal::Sealer;
use crate::platform::traces;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::Notify;
use tokio::sync::oneshot::{self, Receiver, Sender};

/// How often a change is tried when others changed the same rows at the same time.
const TRIES: usize = 4;

/// What a caller wants done, and the way back to them: all of the work that differs from one request to the next.
pub(super) trait Task: Send {
    /// Does it once, and holds the answer until it is known whether it was kept.
    fn attempt(&mut self, tx: &mut Tx<'_>) -> Result<()>;
    /// Whether nobody waits for it any more.
    fn is_abandoned(&self) -> bool;
    /// Hands over the answer that is held, or this refusal instead.
    fn answer(self: Box<Self>, refusal: Option<ApiError>);
}

/// A task that runs `f`, and where its answer will arrive.
pub(super) fn task<T, F>(f: F) -> (Box<dyn Task>, Receiver<Result<T>>)
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
{
    let (reply, answer) = oneshot::channel();
    let asked = Asked {
        f,
        held: None,
        reply,
    };
    (Box::new(asked), answer)
}

struct Asked<T, F> {
    f: F,
    held: Option<T>,
    reply: Sender<Result<T>>,
}

impl<T: Send, F> Task for Asked<T, F>
where
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send,
{
    fn attempt(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        self.held = Some((self.f)(tx)?);
        Ok(())
    }

    fn is_abandoned(&self) -> bool {
        self.reply.is_closed()
    }

    fn answer(self: Box<Self>, refusal: Option<ApiError>) {
        let held = self.held.ok_or_else(|| ApiError::of(Code::Internal));
        // Whoever asked may have given up waiting; the answer is then of no use to anybody.
        drop(self.reply.send(refusal.map_or(held, Err)));
    }
}

/// A task with everything that it takes to run it on a connection.
pub(super) struct Job {
    task: Box<dyn Task>,
    context: Context,
    write: bool,
    clock: Clock,
    sealer: Sealer,
    followers: &'static [Follower],
    announced: Arc<Notify>,
    /// Whether the worker has something to do once this is committed.
    awaited: bool,
    /// Empties the log of SQLite once this is committed, where it erases somebody.
    checkpointer: Option<Arc<Checkpointer>>,
    erases: bool,
    deadline: Instant,
    outcome: Option<Result<()>>,
}

impl Job {
    pub(super) fn new(db: &Db, way: Way, context: Option<Context>, task: Box<dyn Task>) -> Self {
        Self {
            task,
            context: context.unwrap_or_else(Context::system),
            write: way == Way::Write,
            clock: db.clock.clone(),
            sealer: db.sealer.clone(),
            followers: db.followers,
            announced: Arc::clone(&db.announced),
            awaited: false,
            checkpointer: db.lanes.checkpointer.clone().filter(|_| way == Way::Write),
            erases: false,
            deadline: Instant::now() + way.deadline(&db.options),
            outcome: None,
        }
    }

    /// Does the work, in a transaction that the lane has opened or that it opens itself.
    pub(super) fn run(&mut self, conn: &mut Conn, undo: Undo) -> Ran {
        if self.task.is_abandoned() || Instant::now() > self.deadline {
            self.outcome = Some(Err(ApiError::unavailable()));
            return Ran::Well;
        }
        let (begin, keep, undo) = match undo {
            _ if !self.write => return self.run_once(conn),
            Undo::WithOthers => return self.run_with_others(conn),
            Undo::Transaction => ("BEGIN", "COMMIT", "ROLLBACK"),
            // ROLLBACK TO leaves the savepoint open; releasing it closes it.
            Undo::Savepoint => (
                "SAVEPOINT request",
                "RELEASE request",
                "ROLLBACK TO request; RELEASE request",
            ),
        };
        for tried in 1..=TRIES {
            if let Err(error) = conn.batch(begin) {
                self.outcome = Some(Err(ApiError::from(error)));
                return Ran::Suspect;
            }
            let ran = self.run_once(conn);
            let failed = matches!(self.outcome, Some(Err(_)) | None);
            if let Err(error) = conn.batch(if failed { undo } else { keep }) {
                if !failed {
                    self.outcome = Some(Err(ApiError::from(error)));
                }
                // After a failed COMMIT nobody knows what was kept: the client asks again with its idempotency key.
                return Ran::Suspect;
            }
            let again = matches!(&self.outcome, Some(Err(error)) if error.is_worth_another_try());
            if ran == Ran::Suspect || !again || tried == TRIES {
                return ran;
            }
        }
        Ran::Well
    }

    /// Does the work with nothing to go back to but the beginning of the group. A refusal that comes before any change needs no way back.
    fn run_with_others(&mut self, conn: &mut Conn) -> Ran {
        let before = conn.changes().ok();
        let ran = self.run_once(conn);
        match &self.outcome {
            Some(Err(error)) if ran == Ran::Well => {
                // After an error of its own, SQLite may have undone everything.
                let unchanged = before.is_some() && conn.changes().ok() == before;
                let harmless = error.is_refusal() && unchanged;
                if harmless { Ran::Well } else { Ran::Spoilt }
            }
            _ => ran,
        }
    }

    /// Hands the answer to whoever waits. `Err` means that nothing of it was kept.
    pub(super) fn finish(self, kept: Result<(), Broken>) {
        if kept.is_ok() && matches!(self.outcome, Some(Ok(()))) {
            if self.awaited {
                self.announced.notify_one();
            }
            if let Some(checkpointer) = self.checkpointer.filter(|_| self.erases) {
                checkpointer.erased();
            }
        }
        let refusal = match (kept, self.outcome) {
            (Ok(()), Some(outcome)) => outcome.err(),
            (Ok(()), None) => Some(ApiError::of(Code::Internal)),
            (Err(broken), _) => Some(broken.into()),
        };
        self.task.answer(refusal.map(ApiError::without_retry));
    }

    /// Runs the task once. A panic costs this request only: what it wrote is undone like any failure.
    fn run_once(&mut self, conn: &mut Conn) -> Ran {
        let _held = sealed::hold(&self.sealer, self.context.tenant);
        let mut tx = Tx::new(conn, &self.context, &self.clock);
        let (task, followers) = (&mut self.task, self.followers);
        let whole = AssertUnwindSafe(|| {
            task.attempt(&mut tx)?;
            tx.follow(followers)?;
            traces::keep(&mut tx)
        });
        let outcome = catch_unwind(whole).unwrap_or_else(|_| Err(ApiError::of(Code::Internal)));
        self.awaited = tx.traces().are_waited_for();
        self.erases = tx.traces().erase_somebody();
        let lost = matches!(&outcome, Err(error) if error.is_connection_lost());
        self.outcome = Some(outcome);
        if lost { Ran::Suspect } else { Ran::Well }
    }
}
