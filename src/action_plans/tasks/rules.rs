//! How a task moves.

use crate::method::planner::TaskState;
use crate::platform::Code;
use crate::platform::error::Coded;

crate::text_enum! {
    /// Where a person can move a task. Whether it waits is for the plan to say.
    TaskMove {
        /// Not begun.
        Open = "open",
        /// Begun.
        InProgress = "in_progress",
        /// Done.
        Done = "done",
        /// Left out.
        Skipped = "skipped",
    }
}

impl From<TaskMove> for TaskState {
    fn from(to: TaskMove) -> Self {
        match to {
            TaskMove::Open => Self::Open,
            TaskMove::InProgress => Self::InProgress,
            TaskMove::Done => Self::Done,
            TaskMove::Skipped => Self::Skipped,
        }
    }
}

/// What somebody wants of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// That it is so far.
    Move(TaskMove),
    /// That the last move is taken back.
    Undo,
}

/// Why a task stays where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum TaskRefused {
    /// What is done or left out comes back only by taking that back.
    #[error("The task is {0}; undo that first.")]
    Over(TaskState),
    /// Days are given by the plan.
    #[error("The task waits; revise the plan to give it a day, or begin it.")]
    Waits,
    /// Nothing was moved.
    #[error(
        "There is nothing to undo: nobody has moved the task since the plan gave it its state."
    )]
    NothingToUndo,
}

impl Coded for TaskRefused {
    fn code(&self) -> Code {
        Code::TaskCannotMove
    }
}

/// Where a task is after that, and what an undo would bring back.
pub(super) fn moved(
    state: TaskState,
    previous: Option<TaskState>,
    wanted: Wanted,
) -> Result<(TaskState, Option<TaskState>), TaskRefused> {
    let to = match wanted {
        Wanted::Undo => {
            let back = previous.ok_or(TaskRefused::NothingToUndo)?;
            return Ok((back, None));
        }
        Wanted::Move(to) => TaskState::from(to),
    };
    match (state, to) {
        (from, to) if from == to => Ok((from, previous)),
        (TaskState::Done | TaskState::Skipped, _) => Err(TaskRefused::Over(state)),
        (TaskState::Later, TaskState::Open) => Err(TaskRefused::Waits),
        (from, to) => Ok((to, Some(from))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_move_can_be_taken_back_once() {
        let done = moved(TaskState::Open, None, Wanted::Move(TaskMove::Done));
        assert_eq!(done, Ok((TaskState::Done, Some(TaskState::Open))));
        let back = moved(TaskState::Done, Some(TaskState::Open), Wanted::Undo);
        assert_eq!(back, Ok((TaskState::Open, None)));
        let again = moved(TaskState::Open, None, Wanted::Undo);
        assert_eq!(again, Err(TaskRefused::NothingToUndo));
    }

    #[test]
    fn what_is_over_moves_no_further() {
        let reopened = moved(TaskState::Done, None, Wanted::Move(TaskMove::Open));
        assert_eq!(reopened, Err(TaskRefused::Over(TaskState::Done)));
        let same = moved(TaskState::Done, None, Wanted::Move(TaskMove::Done));
        assert_eq!(same, Ok((TaskState::Done, None)));
    }

    #[test]
    fn a_waiting_task_can_be_begun_but_not_opened() {
        let open = moved(TaskState::Later, None, Wanted::Move(TaskMove::Open));
        assert_eq!(open, Err(TaskRefused::Waits));
        let begun = moved(TaskState::Later, None, Wanted::Move(TaskMove::InProgress));
        assert_eq!(begun, Ok((TaskState::InProgress, Some(TaskState::Later))));
    }
}
