//! What the method is given to judge a role: the person, their wishes, and what was said again and again.

use super::model::Opportunity;
use super::preferences::{self, Preferences};
use crate::candidates::Candidate;
use crate::feedback::{Assessment, Feedback, ObservationId};
use crate::interviews::{Interview, InterviewId};
use crate::method::content;
use crate::method::fit::{self, Fit, Named, Person, Role, RoleHint, Said};
use crate::method::themes::{Polarity, Recognition};
use crate::platform::db::Tx;
use crate::platform::{ApiError, Result};
use crate::{feedback, interviews};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that a judgement depends on but the role itself; gathered once for a page.
pub(super) struct Facts {
    candidate: Candidate,
    preferences: Preferences,
    named: Vec<Named>,
    said: Said<'static>,
}

/// Gathers it.
pub(super) fn gather(tx: &mut Tx<'_>, candidate: Candidate) -> Result<Facts> {
    let library = content::library().map_err(|error| ApiError::internal(error.clone()))?;
    let interviews = interviews::for_candidate(tx, candidate.id)?;
    let heard = feedback::for_candidate(tx, candidate.id)?;
    let judged = feedback::assessments_for(tx, candidate.id)?;
    Ok(Facts {
        named: named(&interviews, &heard, &judged),
        preferences: preferences::of(tx, &candidate)?,
        candidate,
        said: Said {
            fit: &library.search().fit,
            plan: library.plan_words(),
        },
    })
}

/// What spoke against the person, oldest first: of feedback that they have opened, without what they dispute.
fn named(interviews: &[Interview], heard: &[Feedback], judged: &[Assessment]) -> Vec<Named> {
    let roles: BTreeMap<InterviewId, &str> = interviews
        .iter()
        .map(|interview| (interview.id, interview.role.as_str()))
        .collect();
    let disputed: BTreeSet<ObservationId> = judged
        .iter()
        .flat_map(|assessment| assessment.observations.iter())
        .filter(|judged| judged.recognition == Recognition::Dispute)
        .map(|judged| judged.observation_id)
        .collect();
    let opened = heard.iter().filter(|feedback| feedback.opened_at.is_some());
    opened
        .filter_map(|feedback| Some((feedback, roles.get(&feedback.interview_id)?)))
        .flat_map(|(feedback, role)| {
            let points = feedback.observations.iter().filter(|point| {
                point.polarity == Polarity::Improvement && !disputed.contains(&point.id)
            });
            points.map(|point| Named {
                theme: point.theme,
                interview_id: feedback.interview_id.to_string(),
                role: (*role).to_owned(),
            })
        })
        .collect()
}

impl Facts {
    /// How well a role fits.
    pub(super) fn fit(&self, opportunity: &Opportunity) -> Fit {
        let person = Person {
            skills: &self.candidate.skills,
            target_roles: &self.candidate.target_roles,
            wishes: &self.preferences.wishes,
            deal_breakers: &self.preferences.deal_breakers,
        };
        let role = Role {
            title: &opportunity.role,
            required_skills: &opportunity.required_skills,
            wished_skills: &opportunity.wished_skills,
            features: &opportunity.features,
        };
        fit::fit(&person, &role, &self.named, &self.said)
    }

    /// Whether another kind of role may be the better door.
    pub(super) fn hints(&self) -> Vec<RoleHint> {
        fit::role_hints(&self.named, &self.said)
    }
}
