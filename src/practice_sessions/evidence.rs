//! What practice is to the method: points that partners make. One's own ratings are no evidence.

use super::model::PartnerRating;
use crate::candidates::Candidate;
use crate::method::content::Library;
use crate::method::planner;
use crate::method::themes::{Level, Recognition, Source};

/// What partners said, in their words, or in ours where only a rating speaks. Nobody judges these point by point, and they
/// belong to no interview.
#[must_use]
pub fn evidence(
    partners: &[PartnerRating],
    candidate: &Candidate,
    library: &Library,
) -> Vec<planner::Observation> {
    let rated =
        |rating: Option<&u8>| planner::practice_words(library, rating.copied().unwrap_or_default());
    partners
        .iter()
        .flat_map(|partner| partner.points.iter().map(move |point| (partner, point)))
        .map(|(partner, point)| planner::Observation {
            id: point.id.to_string(),
            theme: point.theme,
            polarity: point.polarity,
            level: Level::Task,
            source: Source::PracticePartner,
            recognition: Recognition::Unsure,
            observed_on: candidate.local_date(partner.rated_at),
            words: point
                .words
                .clone()
                .unwrap_or_else(|| rated(partner.ratings.get(&point.theme))),
            earlier_interview: false,
        })
        .collect()
}
