//! What a partner's rating is to the method and to its candidate: points, in words that can be shown.

use super::model::{PartnerPoint, PartnerRating};
use crate::candidates::Candidate;
use crate::feedback::{self, Observation, level_of, words_to_show};
use crate::method::content::Library;
use crate::method::themes::{Recognition, Source};
use crate::method::{planner, signals};
use crate::platform::locale::Language;

/// The points of partners, in their words, or in ours where only a rating speaks. They are on no interview, and nobody judges
/// them one by one. What names something that the law protects is no more of a lesson from a friend.
#[must_use]
pub fn evidence(
    ratings: &[PartnerRating],
    candidate: &Candidate,
    library: &Library,
) -> Vec<planner::Observation> {
    let points = ratings
        .iter()
        .flat_map(|rating| rating.points.iter().map(move |point| (rating, point)));
    points
        .filter_map(|(rating, point)| {
            let given = rating.ratings.get(&point.theme).copied();
            let is_quotable = point.words.is_some();
            let ours = || planner::practice_words(library, given.unwrap_or_default());
            let said = observation(point, point.words.clone().unwrap_or_else(ours));
            feedback::is_lesson(&said, library.lexicon()).then(|| planner::Observation {
                id: said.id.to_string(),
                theme: said.theme,
                polarity: said.polarity,
                level: said.level,
                source: Source::PracticePartner,
                recognition: Recognition::Unsure,
                observed_on: candidate.local_date(rating.rated_at),
                words: words_to_show(&said, Language::for_person(None, &candidate.locale)),
                is_quotable: is_quotable && !signals::are_no_lesson(library.lexicon(), &said.words),
                sides: library.sides().named(said.theme, &said.words),
                earlier_interview: false,
            })
        })
        .collect()
}

/// The words of a point as they are shown, and whether they are ours: words that judge the person are put differently, as
/// those of an employer are.
pub(super) fn shown(point: &PartnerPoint) -> Option<(String, bool)> {
    let said = observation(point, point.words.clone()?);
    let words = words_to_show(&said, Language::English);
    let is_reworded = words != said.words;
    Some((words, is_reworded))
}

fn observation(point: &PartnerPoint, words: String) -> Observation {
    Observation {
        id: point.id,
        theme: point.theme,
        polarity: point.polarity,
        level: level_of(point.theme, point.polarity, &words, None),
        words,
    }
}
