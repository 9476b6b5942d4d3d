//! Help lines on the wire. The lines themselves are the method's.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `help_lines_list` | tenant, the candidate | the lines of a country, the nearest help first |

use super::service;
use crate::method::support::HelpLine;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::HelpLinesRead;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::reply::Reply;
use crate::platform::routes::Routes;
use crate::platform::valid::ValidQuery;
use crate::platform::{ApiError, Code, Result};
use actix_web::get;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Registers the operation.
pub fn routes(routes: &mut Routes) {
    routes.service(list);
}

/// Help lines, the nearest first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"data": [
    {"kind": "emergency", "name": "Emergency services", "channel": "phone", "contact": "999 or 112", "hours": "always",
        "is_free": true, "status": "unverified", "verified_on": null},
    {"kind": "help_line", "name": "Samaritans", "channel": "phone", "contact": "116 123", "hours": "day and night",
        "is_free": true, "status": "unverified", "verified_on": null},
    {"kind": "directory", "name": "Find A Helpline", "channel": "web", "contact": "https://findahelpline.com", "hours": null,
        "is_free": null, "status": "unverified", "verified_on": null}
], "has_more": false, "next_cursor": null}))]
pub(super) struct HelpLinePage {
    /// The lines, in the order in which to show them.
    data: Vec<HelpLine>,
    /// Always false: the list is short and comes whole.
    has_more: bool,
    /// Always null.
    next_cursor: Option<String>,
}

/// For which country.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListHelpLines {
    /// ISO 3166-1 alpha-2, in capitals. When absent, the candidate's own; a tenant's server gets the directories only.
    #[param(pattern = "^[A-Z]{2}$", example = "GB")]
    country: Option<String>,
}

impl ListHelpLines {
    fn country(self) -> Result<Option<String>> {
        // A code that no country has gets the directories: help is no place to be strict.
        let is_code = |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        if self.country.as_deref().is_none_or(is_code) {
            return Ok(self.country);
        }
        let fault = Fault::parameter(
            "country",
            FaultCode::Malformed,
            "must be two capital letters (ISO 3166-1), like GB",
        );
        Err(ApiError::faults(Code::MalformedQuery, vec![fault]))
    }
}

/// List help lines
///
/// Where somebody can talk to a person: the emergency number first, then who listens, then directories of the whole world, which
/// are there for every country. Nobody has to agree to anything to read it. Keep the list with your page, so that it is there
/// without us, and read it anew from time to time: numbers change. `status` is for whoever keeps the list; show no doubt beside
/// a number, least of all beside that for emergencies.
#[utoipa::path(
    tag = "Help lines", operation_id = "help_lines_list", params(ListHelpLines),
    responses((status = 200, description = "Help lines.", body = HelpLinePage)),
    security(("tenant" = ["help_lines:read"]), ("candidate" = ["help_lines:read"])),
    extensions(("x-in-language" = json!(true)))
)]
#[get("/v1/help_lines")]
async fn list(caller: Caller<HelpLinesRead>, query: ValidQuery<ListHelpLines>) -> Result<Reply> {
    let country = query.0.country()?;
    let (data, language) = caller
        .read(move |tx| service::list(tx, country.as_deref()))
        .await?;
    let page = HelpLinePage {
        data,
        has_more: false,
        next_cursor: None,
    };
    Ok(Reply::plain(&page)?.in_language(language))
}
