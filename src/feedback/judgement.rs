//! What a candidate makes of all that was said, as far as it decides what is learned from it.

use super::assessments::{Assessment, Verdict};
use super::model::{FeedbackId, Observation, ObservationId};
use crate::method::themes::{Polarity, Recognition};
use std::collections::BTreeMap;

/// How the candidate stands to feedback as a whole: that is how they stand to its points that they did not mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stance {
    /// They have said nothing against it.
    Open,
    /// They cannot accept it: what they did not mark counts as disputed.
    NotAccepted,
    /// They do not believe it or find it unfair: nothing in it is worked on unless they mark it.
    TurnedDown,
}

impl Stance {
    /// What three answers come to.
    #[must_use]
    pub fn of(believable: Verdict, fair: Verdict, acceptable: Verdict) -> Self {
        if [believable, fair].contains(&Verdict::No) {
            Self::TurnedDown
        } else if acceptable == Verdict::No {
            Self::NotAccepted
        } else {
            Self::Open
        }
    }
}

/// What a candidate makes of all that was said.
#[derive(Debug, Clone, Default)]
pub struct Judgement {
    marked: BTreeMap<ObservationId, Recognition>,
    stances: BTreeMap<FeedbackId, Stance>,
}

impl Judgement {
    /// From what the candidate made of feedback.
    #[must_use]
    pub fn of(assessments: &[Assessment]) -> Self {
        let mut judgement = Self::default();
        for judged in assessments {
            let points = judged.observations.iter();
            let points = points.map(|point| (point.observation_id, point.recognition));
            judgement.marked.extend(points);
            let stance = Stance::of(judged.believable, judged.fair, judged.acceptable);
            judgement.hold(judged.feedback_id, stance);
        }
        judgement
    }

    /// Takes in what they said of feedback elsewhere: a no stands wherever it was said, until they change it there.
    pub fn hold(&mut self, feedback: FeedbackId, stance: Stance) {
        let held = self.stances.entry(feedback).or_insert(stance);
        *held = stance.max(*held);
    }

    /// How they stand to feedback as a whole.
    #[must_use]
    pub fn stance(&self, feedback: FeedbackId) -> Stance {
        self.stances.get(&feedback).copied().unwrap_or(Stance::Open)
    }

    /// Whether they recognise a point: as they marked it, else as they stand to the whole. None where it counts for nothing.
    #[must_use]
    pub fn of_point(&self, feedback: FeedbackId, point: &Observation) -> Option<Recognition> {
        if let Some(marked) = self.marked.get(&point.id) {
            return Some(*marked);
        }
        match self.stance(feedback) {
            _ if point.polarity == Polarity::Strength => Some(Recognition::Unsure),
            Stance::Open => Some(Recognition::Unsure),
            Stance::NotAccepted => Some(Recognition::Dispute),
            Stance::TurnedDown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::themes::{Level, Theme};
    use crate::platform::clock::Time;
    use crate::platform::ids::TypedId;

    fn point(polarity: Polarity) -> Observation {
        Observation {
            id: TypedId::new(Time::default()),
            theme: Theme::Motivation,
            polarity,
            level: Level::Process,
            words: "Little drive.".to_owned(),
        }
    }

    #[test]
    fn what_is_not_marked_stands_as_the_whole_does() {
        use Verdict::{No, Unsure, Yes};
        let id = TypedId::new(Time::default());
        let (against, for_them) = (point(Polarity::Improvement), point(Polarity::Strength));
        for (verdicts, expected) in [
            ((Yes, Yes, Yes), Some(Recognition::Unsure)),
            ((Yes, Unsure, No), Some(Recognition::Dispute)),
            ((Yes, No, Yes), None),
            ((No, Yes, Yes), None),
        ] {
            let mut judgement = Judgement::default();
            judgement.hold(id, Stance::of(verdicts.0, verdicts.1, verdicts.2));
            assert_eq!(judgement.of_point(id, &against), expected, "{verdicts:?}");
            let praise = judgement.of_point(id, &for_them);
            assert_eq!(praise, Some(Recognition::Unsure));
            judgement.marked.insert(against.id, Recognition::Recognise);
            let marked = judgement.of_point(id, &against);
            assert_eq!(marked, Some(Recognition::Recognise));
        }
    }

    #[test]
    fn a_no_stands_wherever_it_was_said() {
        let id = TypedId::new(Time::default());
        let mut judgement = Judgement::default();
        judgement.hold(id, Stance::TurnedDown);
        judgement.hold(id, Stance::Open);
        assert_eq!(judgement.stance(id), Stance::TurnedDown);
    }
}
