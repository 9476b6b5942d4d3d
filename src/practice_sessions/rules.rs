//! What practice can be rated on, when a link may be made, and what ratings over time say.

use super::model::{
    DatedRating, PartnerPoint, PracticeSession, PracticeSessionId, SaidOfPractice, ThemeProgress,
};
use crate::feedback::ObservationId;
use crate::method::practice::{Direction, direction, says};
use crate::method::themes::{Polarity, Ratings, Theme};
use crate::platform::Code;
use crate::platform::clock::Time;
use crate::platform::error::{Coded, Fault, FaultCode};
use crate::platform::ratings;
use chrono::{NaiveDate, TimeDelta};
use std::collections::{BTreeMap, BTreeSet};

/// Questions in a session at the most.
pub(super) const MAX_QUESTIONS: u64 = 20;
/// Minutes of a session at the most.
pub(super) const MAX_MINUTES: i32 = 480;
/// Characters in notes at the most.
pub(super) const MAX_NOTES: u64 = 10_000;
/// Strengths that a partner names at the most.
pub(super) const MAX_STRENGTHS: u64 = 3;
/// Characters in a partner's words at the most.
pub(super) const MAX_WORDS: u64 = 500;
/// Characters in a partner's name at the most.
pub(super) const MAX_NAME: u64 = 200;

/// Days for which a partner's link is open.
const LINK_LASTS_DAYS: i64 = 14;

/// Why a practice session stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum PracticeRefused {
    #[error("This session is completed already; its notes and ratings can still be changed.")]
    Completed,
    #[error("A partner has rated this session already; plan another one to be rated again.")]
    Rated,
    #[error("The link was used, was taken back, or its time is over.")]
    LinkGone,
}

impl Coded for PracticeRefused {
    fn code(&self) -> Code {
        match self {
            Self::Completed => Code::PracticeCompleted,
            Self::Rated => Code::PartnerHasRated,
            Self::LinkGone => Code::LinkGone,
        }
    }
}

/// A session is held once.
pub(super) fn may_complete(session: &PracticeSession) -> Result<(), PracticeRefused> {
    if session.completed_on.is_none() {
        Ok(())
    } else {
        Err(PracticeRefused::Completed)
    }
}

/// One partner rates a session.
pub(super) fn may_invite(session: &PracticeSession) -> Result<(), PracticeRefused> {
    if session.partner.is_none() {
        Ok(())
    } else {
        Err(PracticeRefused::Rated)
    }
}

/// When a link that is made now closes.
pub(super) fn link_closes_at(now: Time) -> Time {
    now + TimeDelta::days(LINK_LASTS_DAYS)
}

/// Whoever holds the link may use it once, until it closes.
pub(super) fn may_use_link(session: &PracticeSession, now: Time) -> Result<(), PracticeRefused> {
    if session.link_expires_at.is_some_and(|end| now < end) {
        Ok(())
    } else {
        Err(PracticeRefused::LinkGone)
    }
}

/// Checks that the schema cannot express: ratings, and a day that is still to come.
#[must_use]
pub(super) fn faults(session: &PracticeSession, today: NaiveDate) -> Vec<Fault> {
    let mut faults = rating_faults("self_ratings", &session.self_ratings);
    if session.completed_on.is_some_and(|on| on > today) {
        let detail = "must not be in the future";
        faults.push(Fault::at("/completed_on", FaultCode::InFuture, detail));
    }
    faults
}

/// The same for what a partner says, who says something.
#[must_use]
pub(super) fn faults_of_rating(said: &SaidOfPractice) -> Vec<Fault> {
    let mut faults = rating_faults("ratings", &said.ratings);
    if said.ratings.is_empty() && said.strengths.is_empty() && said.tip.is_none() {
        faults.push(Fault::at(
            "",
            FaultCode::Empty,
            "needs a rating, a strength or a tip",
        ));
    }
    let strengths = said.strengths.iter().enumerate();
    let strengths = strengths.map(|(index, one)| (format!("/strengths/{index}"), one));
    let tip = said.tip.iter().map(|one| ("/tip".to_owned(), one));
    for (at, one) in strengths.chain(tip) {
        if one.words.trim().is_empty() {
            faults.push(Fault::blank(format!("{at}/words")));
        }
        if !one.theme.shows_in_practice() {
            faults.push(not_in_practice(format!("{at}/theme")));
        }
    }
    faults
}

fn rating_faults(field: &str, given: &Ratings) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (theme, rating) in given {
        let at = format!("/{field}/{theme}");
        if theme.shows_in_practice() {
            faults.extend(ratings::fault(at, *rating));
        } else {
            faults.push(not_in_practice(at));
        }
    }
    faults
}

fn not_in_practice(at: String) -> Fault {
    let detail = "is nothing that practice shows";
    Fault::at(at, FaultCode::NotInPractice, detail)
}

/// What a partner's rating says to a plan. Words count as they stand; where a theme has a rating and no words, a rating at
/// either end speaks for itself.
pub(super) fn points(
    said: &SaidOfPractice,
    mut new_id: impl FnMut() -> ObservationId,
) -> Vec<PartnerPoint> {
    let strengths = said.strengths.iter().map(|one| (one, Polarity::Strength));
    let tip = said.tip.iter().map(|one| (one, Polarity::Improvement));
    let mut points: Vec<PartnerPoint> = strengths
        .chain(tip)
        .map(|(one, polarity)| PartnerPoint {
            id: new_id(),
            theme: one.theme,
            polarity,
            words: Some(one.words.trim().to_owned()),
        })
        .collect();
    let worded: BTreeSet<Theme> = points.iter().map(|point| point.theme).collect();
    for (theme, rating) in said
        .ratings
        .iter()
        .filter(|(theme, _)| !worded.contains(theme))
    {
        if let Some(polarity) = says(*rating) {
            points.push(PartnerPoint {
                id: new_id(),
                theme: *theme,
                polarity,
                words: None,
            });
        }
    }
    points
}

/// Ratings by theme, each series in the order of its days. One's own count once a session was held.
#[must_use]
pub(super) fn progress(
    sessions: &[PracticeSession],
    local_date: impl Fn(Time) -> NaiveDate,
) -> Vec<ThemeProgress> {
    let mut series: BTreeMap<Theme, Series> = BTreeMap::new();
    for session in sessions {
        if let Some(on) = session.completed_on {
            for (theme, rating) in session.self_ratings.iter() {
                let own = &mut series.entry(*theme).or_default().own;
                own.push(dated(session.id, on, *rating));
            }
        }
        if let Some(partner) = &session.partner {
            let on = local_date(partner.rated_at);
            for (theme, rating) in &partner.ratings {
                let others = &mut series.entry(*theme).or_default().partner;
                others.push(dated(session.id, on, *rating));
            }
        }
    }
    let themes = series.into_iter();
    themes.map(|(theme, both)| both.of(theme)).collect()
}

/// What was given for one theme.
#[derive(Default)]
struct Series {
    own: Vec<DatedRating>,
    partner: Vec<DatedRating>,
}

impl Series {
    fn of(self, theme: Theme) -> ThemeProgress {
        let (own, partner) = (in_order(self.own), in_order(self.partner));
        ThemeProgress {
            theme,
            own_direction: going(&own),
            partner_direction: going(&partner),
            own,
            partner,
        }
    }
}

const fn dated(session: PracticeSessionId, on: NaiveDate, rating: u8) -> DatedRating {
    DatedRating {
        on,
        rating,
        session,
    }
}

/// Where a series goes.
fn going(list: &[DatedRating]) -> Direction {
    let ratings: Vec<u8> = list.iter().map(|one| one.rating).collect();
    direction(&ratings)
}

fn in_order(mut list: Vec<DatedRating>) -> Vec<DatedRating> {
    list.sort_by_key(|one| (one.on, one.session));
    list
}

#[cfg(test)]
mod tests {
    use super::super::model::PartnerWords;
    use super::*;
    use crate::platform::ids::TypedId;

    fn said(ratings: &[(Theme, u8)], strengths: &[Theme], tip: Option<Theme>) -> SaidOfPractice {
        let about = |theme: &Theme| PartnerWords {
            theme: *theme,
            words: format!("about {theme} "),
        };
        SaidOfPractice {
            partner_name: None,
            ratings: ratings.iter().copied().collect(),
            strengths: strengths.iter().map(about).collect(),
            tip: tip.as_ref().map(about),
        }
    }

    #[test]
    fn words_count_as_they_stand_and_ratings_at_either_end_speak_for_themselves() {
        let ratings = [
            (Theme::AnswerDepth, 2),
            (Theme::Communication, 5),
            (Theme::Confidence, 3),
            (Theme::Motivation, 1),
        ];
        let said = said(&ratings, &[Theme::Communication], Some(Theme::AnswerDepth));
        let points = points(&said, || ObservationId::new(Time::default()));
        let told: Vec<_> = points
            .iter()
            .map(|point| (point.theme, point.polarity, point.words.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                (
                    Theme::Communication,
                    Polarity::Strength,
                    Some("about communication")
                ),
                (
                    Theme::AnswerDepth,
                    Polarity::Improvement,
                    Some("about answer_depth")
                ),
                (Theme::Motivation, Polarity::Improvement, None),
            ]
        );
    }

    #[test]
    fn every_fault_of_a_rating_is_named() {
        let wrong = said(
            &[(Theme::Logistics, 3), (Theme::Confidence, 6)],
            &[Theme::RoleClosed],
            None,
        );
        let pointers: Vec<_> = faults_of_rating(&wrong)
            .into_iter()
            .map(|fault| (fault.pointer.unwrap_or_default(), fault.code))
            .collect();
        assert_eq!(
            pointers,
            [
                ("/ratings/confidence".to_owned(), FaultCode::OutOfRange),
                ("/ratings/logistics".to_owned(), FaultCode::NotInPractice),
                ("/strengths/0/theme".to_owned(), FaultCode::NotInPractice),
            ]
        );
        let nothing = faults_of_rating(&said(&[], &[], None));
        assert_eq!(nothing.len(), 1);
        assert_eq!(nothing[0].code, FaultCode::Empty);
    }
}
