//! How hard it was over time: for the candidate's own progress.

use super::{check_ins, exercise_logs};
use crate::platform::Result;
use crate::platform::clock::Time;
use crate::platform::db::Tx;
use crate::platform::ids::CandidateId;

crate::text_enum! {
    /// Where a point of the trend comes from.
    MoodSource {
        /// A check-in.
        CheckIn = "check_in",
        /// Before an exercise.
        BeforeExercise = "before_exercise",
        /// After an exercise.
        AfterExercise = "after_exercise",
    }
}

/// How hard it was at one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoodPoint {
    /// When.
    pub at: Time,
    /// How hard it was to bear, 0 to 10.
    pub intensity: i32,
    /// Who says so.
    pub source: MoodSource,
}

fn is_own(tx: &Tx<'_>, candidate: CandidateId) -> bool {
    tx.only_candidate() == Some(candidate)
}

/// How hard it was over time, oldest first. Empty for anybody but the candidate.
pub fn trend(tx: &mut Tx<'_>, candidate: CandidateId) -> Result<Vec<MoodPoint>> {
    if !is_own(tx, candidate) {
        return Ok(Vec::new());
    }
    let mut points = Vec::new();
    for (at, intensity) in check_ins::of_candidate(tx, candidate)? {
        points.push(MoodPoint {
            at,
            intensity,
            source: MoodSource::CheckIn,
        });
    }
    for (at, before, after) in exercise_logs::of_candidate(tx, candidate)? {
        let told = [
            (before, MoodSource::BeforeExercise),
            (after, MoodSource::AfterExercise),
        ];
        points.extend(told.into_iter().filter_map(|(intensity, source)| {
            Some(MoodPoint {
                at,
                intensity: intensity?,
                source,
            })
        }));
    }
    // Stable: before an exercise stays before after it.
    points.sort_by_key(|point| point.at);
    Ok(points)
}
