//! Queries over interviews.

use super::model::{Interview, InterviewId};
use crate::platform::db::schema::interviews;
use crate::tenant_rows;

tenant_rows!(interviews, Interview, InterviewId, owner: candidate_id);
