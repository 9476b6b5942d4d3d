//! Moves what SQLite's log has collected into the database file, on a thread beside the writer.
//!
//! The writer would do it itself, and every request would wait until the disk has it. It still does the small rest when
//! the log is long, since only then can the log begin anew.

use super::connection::{Conn, LogState, Settings, Target};
use super::{DbError, lane};
use std::thread;

/// Pages in the log that are worth a move.
const WORTH: i32 = 500;

/// Wakes the thread, which ends when this is dropped.
pub(super) struct Checkpointer {
    wake: flume::Sender<()>,
}

impl Checkpointer {
    /// Starts the thread.
    pub(super) fn start(target: &Target, settings: Settings) -> Result<Self, DbError> {
        // One token is enough: a wake-up during a move means to look once more.
        let (wake, woken) = flume::bounded(1);
        let target = target.clone();
        thread::Builder::new()
            .name("db-checkpoint".to_owned())
            .spawn(move || {
                let mut held = None;
                while woken.recv().is_ok() {
                    held = held
                        .or_else(|| lane::open(&target, settings))
                        .and_then(advance);
                }
            })
            .map_err(DbError::Thread)?;
        Ok(Self { wake })
    }

    /// Something was written.
    pub(super) fn written(&self) {
        // Full means that it will look anyway.
        self.wake.try_send(()).ok();
    }
}

/// Moves what is worth it; gives the connection back unless it failed.
fn advance(mut conn: Conn) -> Option<Conn> {
    let moved = conn.log_state().and_then(|state| match state {
        LogState { log, checkpointed } if log - checkpointed >= WORTH => conn.checkpoint(),
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
