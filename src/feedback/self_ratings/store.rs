//! Queries over the candidates' own ratings. A row is named by its interview.

use super::model::SelfRating;
use crate::interviews::InterviewId;
use crate::platform::db::schema::self_ratings;
use crate::{rows_of_candidate, tenant_rows};

tenant_rows!(self_ratings, SelfRating, InterviewId, by: interview_id, owner: candidate_id);
rows_of_candidate!(self_ratings, SelfRating, by: interview_id);
