//! Queries over assessments. A row is named by its feedback.

use super::model::Assessment;
use crate::feedback::model::FeedbackId;
use crate::platform::db::schema::assessments;
use crate::{rows_of_candidate, tenant_rows};

tenant_rows!(assessments, Assessment, FeedbackId, by: feedback_id, owner: candidate_id; never deleted);
rows_of_candidate!(assessments, Assessment, by: feedback_id);
