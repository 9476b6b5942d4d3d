//! What happened in some months, gathered for the method. Only times that we set ourselves decide in which: nobody can say
//! afterwards that something happened in a month that is over.

use super::model::Months;
use crate::feedback_requests::{self, EndedRequest, State};
use crate::method::insights::{Ended, Facts, Opened, Said};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::platform::ids::{CandidateId, TypedId};
use crate::{feedback, future_interests, recovery_records};

/// What is counted of these months, over all candidates of the tenant.
pub(super) fn of(tx: &mut Tx<'_>, months: Months) -> Result<Facts> {
    let (from, until) = (months.from(), months.until());
    let ended = feedback_requests::ended_between(tx, from, until)?;
    let said = feedback::counted_between(tx, from, until)?;
    let opened = recovery_records::opened_between(tx, from, until)?;
    let (given, withdrawn) = future_interests::moved_between(tx, from, until)?;
    Ok(Facts {
        ended: ended.into_iter().map(request).collect(),
        said: said
            .into_iter()
            .flat_map(|given| {
                let candidate = number(given.candidate_id);
                given.observations.0.into_iter().map(move |point| Said {
                    candidate,
                    theme: point.theme,
                    polarity: point.polarity,
                })
            })
            .collect(),
        opened: opened
            .into_iter()
            .map(|(candidate, stage)| Opened {
                candidate: number(candidate),
                stage: stage.0,
            })
            .collect(),
        interests_given: given.into_iter().map(number).collect(),
        interests_withdrawn: withdrawn.into_iter().map(number).collect(),
    })
}

fn number(candidate: CandidateId) -> u128 {
    candidate.uuid().as_u128()
}

fn request(ended: EndedRequest) -> Ended {
    let took = ended.sent_at.zip(ended.closed_at);
    let days = took.map(|(sent, closed)| u32::try_from((closed - sent).num_days()).unwrap_or(0));
    Ended {
        candidate: number(ended.candidate_id),
        source: ended.channel.into(),
        organisation: ended.recipient.0.name,
        answered_after_days: days.filter(|_| ended.state == State::Answered),
    }
}
