//! Moves what SQLite's log has collected into the database file, on a thread beside the writer.
//!
//! The writer would do it itself, and every request would wait until the disk has it. It still does the small rest when
//! the log is long, since only then can the log begin anew.
//!
//! After an erasure the log is emptied too. What it has moved stays in it in plain words until something is written over it.

use super::connection::{Conn, LogState, Settings, Target};
use super::{DbError, lane};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// Pages in the log that are worth a move.
const WORTH: i32 = 500;

/// How soon the log is emptied again after it was, or could not be since somebody reads from it; the second grows with each time.
const SOON: Duration = Duration::from_millis(100);
const LATE: Duration = Duration::from_secs(5);

/// Wakes the thread, which ends when the last of these is dropped.
#[derive(Clone)]
pub(super) struct Checkpointer {
    wake: flume::Sender<()>,
    /// Erasures so far, and how many of them are in the log no more.
    erased: Arc<AtomicU64>,
    emptied: watch::Receiver<u64>,
}

impl Checkpointer {
    /// Starts the thread.
    pub(super) fn start(target: &Target, settings: Settings) -> Result<Self, DbError> {
        // One token is enough: a wake-up during a move means to look once more.
        let (wake, woken) = flume::bounded(1);
        let (done, emptied) = watch::channel(0);
        // One that the node before did not come to: what it left is emptied with the first change.
        let erased = Arc::new(AtomicU64::new(1));
        let mut keeper = Keeper {
            target: target.clone(),
            settings,
            held: None,
            erased: Arc::clone(&erased),
            done,
            next_try: Instant::now(),
            pause: SOON,
        };
        thread::Builder::new()
            .name("db-checkpoint".to_owned())
            .spawn(move || keeper.keep(&woken))
            .map_err(DbError::Thread)?;
        Ok(Self {
            wake,
            erased,
            emptied,
        })
    }

    /// Something was written.
    pub(super) fn written(&self) {
        // Full means that it will look anyway.
        self.wake.try_send(()).ok();
    }

    /// Somebody was erased.
    pub(super) fn erased(&self) {
        self.erased.fetch_add(1, Ordering::SeqCst);
        self.written();
    }

    /// Returns when nothing of what has been erased so far is left in the log.
    pub(super) async fn emptied(&self) {
        let erased = self.erased.load(Ordering::SeqCst);
        let mut emptied = self.emptied.clone();
        self.written();
        // It ends with the thread, which ends with us.
        emptied.wait_for(|done| *done >= erased).await.ok();
    }
}

/// What the thread knows.
struct Keeper {
    target: Target,
    settings: Settings,
    held: Option<Conn>,
    erased: Arc<AtomicU64>,
    done: watch::Sender<u64>,
    next_try: Instant,
    pause: Duration,
}

impl Keeper {
    fn keep(&mut self, woken: &flume::Receiver<()>) {
        while self.wait(woken) {
            let held = self.held.take();
            self.held = held
                .or_else(|| lane::open(&self.target, self.settings))
                .and_then(advance);
            self.empty();
        }
    }

    /// Waits until there is something to do; false when there never will be.
    fn wait(&self, woken: &flume::Receiver<()>) -> bool {
        if self.owes().is_none() {
            return woken.recv().is_ok();
        }
        !matches!(
            woken.recv_deadline(self.next_try),
            Err(flume::RecvTimeoutError::Disconnected)
        )
    }

    /// The erasures so far, if any of them may still be in the log.
    fn owes(&self) -> Option<u64> {
        let erased = self.erased.load(Ordering::SeqCst);
        (erased > *self.done.borrow()).then_some(erased)
    }

    /// Empties the log where somebody was erased, as soon and as often as is good for the others.
    fn empty(&mut self) {
        let Some(erased) = self.owes().filter(|_| Instant::now() >= self.next_try) else {
            return;
        };
        let emptied = self.held.as_mut().map(Conn::empty_log);
        if let Some(Ok(true)) = emptied {
            self.done.send_replace(erased);
            self.pause = SOON;
        } else {
            self.pause = self.pause.saturating_mul(2).min(LATE);
        }
        if let Some(Err(error)) = emptied {
            tracing::warn!(error = %error, "the log of SQLite could not be emptied yet");
            self.held = None;
        }
        self.next_try = Instant::now() + self.pause;
    }
}

/// Moves what is worth it; gives the connection back unless it failed.
fn advance(mut conn: Conn) -> Option<Conn> {
    let moved = conn.log_state().and_then(|state| match state {
        LogState {
            log, checkpointed, ..
        } if log - checkpointed >= WORTH => conn.checkpoint(),
        _ => Ok(()),
    });
    match moved {
        Ok(()) => Some(conn),
        Err(error) => {
            tracing::warn!(error = %error, "the log of SQLite was left to the writer");
            None
        }
    }
}
