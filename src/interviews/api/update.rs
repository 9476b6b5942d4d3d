//! `interviews_update`

use super::InterviewBody;
use crate::interviews::model::{Counterpart, Format, Interview, InterviewId, Stage};
use crate::interviews::rules::MAX_MINUTES;
use crate::interviews::service;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::InterviewsWrite;
use crate::platform::clock::Time;
use crate::platform::db::Doc;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::lines::one_line;
use crate::platform::reply::Reply;
use crate::platform::valid::{Patch, ValidJson};
use crate::platform::{ApiError, Result};
use actix_web::patch;
use actix_web::web::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// A change to an interview (merge patch): absent leaves, null clears. The outcome has an operation of its own.
#[derive(Debug, Clone, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"starts_at": "2026-11-19T10:00:00.000Z", "employer": {"contact_email": null}}))]
pub(in crate::interviews) struct UpdateInterview {
    /// Your own id for this interview; one line; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 200)]
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    external_id: Patch<String>,
    /// The role applied for; one line of 1 to 200 characters.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    role: Patch<String>,
    /// The employer; null clears, where there is an agency.
    #[serde(default)]
    #[schema(value_type = Option<UpdateCounterpart>)]
    #[validate(nested)]
    employer: Patch<UpdateCounterpart>,
    /// The agency; null clears, where there is an employer.
    #[serde(default)]
    #[schema(value_type = Option<UpdateCounterpart>)]
    #[validate(nested)]
    agency: Patch<UpdateCounterpart>,
    /// How far in the process.
    #[serde(default)]
    #[schema(value_type = Stage)]
    stage: Patch<Stage>,
    /// How it is held.
    #[serde(default)]
    #[schema(value_type = Format)]
    format: Patch<Format>,
    /// When it begins; not after an outcome that came of it.
    #[serde(default)]
    #[schema(value_type = Time)]
    starts_at: Patch<Time>,
    /// How long it takes, in minutes, 1 to 1,440; null clears.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 1440)]
    #[validate(range(min = 1, max = MAX_MINUTES))]
    duration_minutes: Patch<i32>,
}

/// A change to an employer or an agency, itself a merge patch: where there was none, a name is needed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"contact_name": "Femi Ade", "contact_email": null}))]
pub(in crate::interviews) struct UpdateCounterpart {
    /// Name of the organisation; one line of 1 to 200 characters.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    #[validate(length(min = 1, max = 200), custom(function = "one_line"))]
    name: Patch<String>,
    /// Name of the person to write to; one line; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 200)]
    #[validate(length(max = 200), custom(function = "one_line"))]
    contact_name: Patch<String>,
    /// Where mail reaches that person; null clears.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "email", max_length = 320)]
    #[validate(email, length(max = 320))]
    contact_email: Patch<String>,
}

impl UpdateInterview {
    fn apply(self, interview: &mut Interview) -> Result<()> {
        let mut faults = Vec::new();
        self.external_id.apply(&mut interview.external_id);
        self.duration_minutes.apply(&mut interview.duration_minutes);
        apply_to_counterpart(
            self.employer,
            &mut interview.employer,
            "employer",
            &mut faults,
        );
        apply_to_counterpart(self.agency, &mut interview.agency, "agency", &mut faults);
        self.role
            .apply_required(&mut interview.role, "role", &mut faults);
        self.stage
            .apply_required(&mut interview.stage, "stage", &mut faults);
        self.format
            .apply_required(&mut interview.format, "format", &mut faults);
        self.starts_at
            .apply_required(&mut interview.starts_at, "starts_at", &mut faults);
        ApiError::unless_empty(faults)
    }
}

/// A merge patch goes all the way down: members of a counterpart that are absent stay too.
fn apply_to_counterpart(
    patch: Patch<UpdateCounterpart>,
    field: &mut Option<Doc<Counterpart>>,
    name: &str,
    faults: &mut Vec<Fault>,
) {
    match patch {
        Patch::Leave => {}
        Patch::Clear => *field = None,
        Patch::Set(change) => {
            let is_new = field.is_none();
            let who = field.get_or_insert_with(|| {
                Doc(Counterpart {
                    name: String::new(),
                    contact_name: None,
                    contact_email: None,
                })
            });
            if is_new && change.name == Patch::Leave {
                let pointer = format!("/{name}/name");
                faults.push(Fault::at(
                    pointer,
                    FaultCode::Required,
                    "name the organisation",
                ));
            }
            let pointer = format!("{name}/name");
            change
                .name
                .apply_required(&mut who.0.name, &pointer, faults);
            change.contact_name.apply(&mut who.0.contact_name);
            change.contact_email.apply(&mut who.0.contact_email);
        }
    }
}

/// Update an interview
///
/// A merge patch: absent members stay, null clears, also within `employer` and `agency`. How the interview ended is
/// recorded by an operation of its own.
#[utoipa::path(
    tag = "Interviews", operation_id = "interviews_update", params(("interview_id" = InterviewId, Path, description = "The interview.")),
    request_body = UpdateInterview,
    responses((status = 200, description = "The interview.", body = InterviewBody), (status = 409, description = "`external_id_taken`")),
    security(("tenant" = ["interviews:write"]))
)]
#[patch("/v1/interviews/{interview_id}")]
pub(super) async fn update(
    caller: Caller<InterviewsWrite>,
    id: Path<InterviewId>,
    body: ValidJson<UpdateInterview>,
) -> Result<Reply> {
    let (if_match, change) = (caller.if_match()?, body.value);
    let edit = move |interview: &mut Interview| change.clone().apply(interview);
    caller
        .transact(move |tx| {
            let interview = service::update(tx, *id, if_match, &edit)?;
            Reply::ok(&InterviewBody::from(interview))
        })
        .await
}
