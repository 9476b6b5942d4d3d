//! What is announced about consents: that one was given or ended, and for what, never in which words.

use super::model::{Consent, ConsentId, Purpose};
use crate::platform::ids::{CandidateId, TypedId};
use crate::platform::outbox::Event;
use serde::Serialize;

/// A consent ended.
pub(super) const WITHDRAWN: &str = "consent.withdrawn";

/// A consent was given, or ended.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ConsentEvent {
    #[serde(skip)]
    event_type: &'static str,
    /// The consent.
    pub consent_id: ConsentId,
    /// Whose it is.
    pub candidate_id: CandidateId,
    /// What it is for.
    pub purpose: Purpose,
    /// The consent's version after the change.
    pub version: i32,
}

impl ConsentEvent {
    fn of(event_type: &'static str, consent: &Consent) -> Self {
        Self {
            event_type,
            consent_id: consent.id,
            candidate_id: consent.candidate_id,
            purpose: consent.purpose,
            version: consent.version,
        }
    }
}

/// `consent.granted`
pub(super) fn granted(consent: &Consent) -> ConsentEvent {
    ConsentEvent::of("consent.granted", consent)
}

/// [`WITHDRAWN`]
pub(super) fn withdrawn(consent: &Consent) -> ConsentEvent {
    ConsentEvent::of(WITHDRAWN, consent)
}

impl Event for ConsentEvent {
    fn event_type(&self) -> &'static str {
        self.event_type
    }
    fn subject(&self) -> String {
        self.consent_id.text()
    }
    fn version(&self) -> i32 {
        self.version
    }
    fn candidate(&self) -> Option<CandidateId> {
        Some(self.candidate_id)
    }
}
