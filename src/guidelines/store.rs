//! Queries over cards. A card is named by its candidate.

use super::model::GuidelineCard;
use crate::platform::db::schema::guideline_cards;
use crate::platform::ids::CandidateId;
use crate::tenant_rows;

tenant_rows!(guideline_cards, GuidelineCard, CandidateId, by: candidate_id, owner: candidate_id; never deleted);
