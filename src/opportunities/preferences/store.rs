//! Queries over preferences, which are named by their candidate.

use super::model::Preferences;
use crate::platform::db::schema::search_preferences;
use crate::platform::ids::CandidateId;
use crate::tenant_rows;

tenant_rows!(search_preferences, Preferences, CandidateId, by: candidate_id, owner: candidate_id; never deleted);
