//! What the method is given to judge a role: the person, their wishes, and what was said again and again.

use super::model::Opportunity;
use super::preferences::{self, Preferences};
use crate::candidates::Candidate;
use crate::interviews::{Interview, InterviewId};
use crate::knowledge;
use crate::method::fit::{self, Fit, Named, Person, Role, RoleHint, Said};
use crate::method::planner::Observation;
use crate::method::themes::{Polarity, Recognition};
use crate::platform::Result;
use crate::platform::db::Tx;
use crate::{fairness_checks, feedback, interviews};
use std::collections::BTreeMap;

/// Everything that a judgement depends on but the role itself; gathered once for a page.
pub(super) struct Facts {
    candidate: Candidate,
    preferences: Preferences,
    named: Vec<Named>,
    said: Said<'static>,
}

/// Gathers it.
pub(super) fn gather(tx: &mut Tx<'_>, candidate: Candidate) -> Result<Facts> {
    let library = knowledge::library()?;
    let interviews = interviews::for_candidate(tx, candidate.id)?;
    let heard = feedback::for_candidate(tx, candidate.id)?;
    let judged = fairness_checks::judgement(tx, candidate.id, &heard)?;
    let heard = feedback::evidence(&heard, &judged, &candidate, library);
    Ok(Facts {
        named: named(&interviews, heard),
        preferences: preferences::of(tx, &candidate)?,
        candidate,
        said: Said {
            fit: &library.search().fit,
            plan: library.plan_words(),
        },
    })
}

/// What spoke against the person, oldest first: of feedback that they have opened, without what they dispute.
fn named(interviews: &[Interview], heard: Vec<(InterviewId, Observation)>) -> Vec<Named> {
    let roles: BTreeMap<InterviewId, &str> = interviews
        .iter()
        .map(|interview| (interview.id, interview.role.as_str()))
        .collect();
    heard
        .into_iter()
        .filter(|(_, point)| {
            point.polarity == Polarity::Improvement && point.recognition != Recognition::Dispute
        })
        .filter_map(|(interview, point)| {
            Some(Named {
                theme: point.theme,
                interview_id: interview.to_string(),
                role: (*roles.get(&interview)?).to_owned(),
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
