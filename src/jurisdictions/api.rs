//! Jurisdictions on the wire. The facts are the method's.
//!
//! | operation | who | what |
//! |---|---|---|
//! | `jurisdictions_list` | tenant, the candidate | all of them, in short |
//! | `jurisdictions_get` | tenant, the candidate | one, with every rule and its source |

use crate::knowledge;
use crate::method::content::{
    ClockStart, DataRight, Jurisdiction, LimitRule, ProtectedGround, Route, RouteKind, Signpost,
    Unit,
};
use crate::method::grounds::Ground;
use crate::platform::auth::Caller;
use crate::platform::auth::scopes::JurisdictionsRead;
use crate::platform::reply::{Reply, Resource};
use crate::platform::routes::Routes;
use crate::platform::valid::{NoParameters, ValidQuery};
use crate::platform::{ApiError, Code, Result};
use actix_web::get;
use actix_web::web::Path;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// Registers the operations.
pub fn routes(routes: &mut Routes) {
    routes.service(list).service(get);
}

/// A jurisdiction in short.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "code": "GB", "name": "Great Britain", "countries": ["GB"], "within": null, "stale_after_on": "2027-05-22"
}))]
pub(super) struct JurisdictionSummary {
    /// Its code, by which it is named and read.
    code: &'static str,
    /// Its name.
    name: &'static str,
    /// The countries (ISO 3166-1) whose people it is meant for unless they name another.
    countries: &'static [String],
    /// The jurisdiction that it lies in, whose law holds as well.
    within: Option<&'static str>,
    /// After this day not all of its facts are leaned on any more.
    stale_after_on: NaiveDate,
}

/// Every jurisdiction.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"data": [
    {"code": "GB", "name": "Great Britain", "countries": ["GB"], "within": null, "stale_after_on": "2027-05-22"}
], "has_more": false, "next_cursor": null}))]
pub(super) struct JurisdictionPage {
    /// The jurisdictions.
    data: Vec<JurisdictionSummary>,
    /// Always false: the list is short and comes whole.
    has_more: bool,
    /// Always null.
    next_cursor: Option<String>,
}

/// One ground in the words of a jurisdiction.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"ground": "age", "name": "age", "statute": null}))]
pub(super) struct ProtectedGroundBody {
    /// The ground.
    ground: Ground,
    /// Its name there.
    name: &'static str,
    /// Its law, where each ground has its own.
    statute: Option<&'static str>,
}

/// One time limit as a rule.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "rule": "gb_three_months", "name": "Three months less a day (Equality Act 2010, section 123)", "starts": "decision_at", "amount": 3,
    "unit": "months", "less_a_day": true, "roll": false, "grounds": [], "effective_from_on": null, "effective_until_on": "2026-09-30",
    "verified": true, "verified_on": "2026-11-22", "stale_after_on": "2027-05-22", "disputed": null, "source": "legislation.gov.uk"
}))]
pub(super) struct LimitRuleBody {
    /// Its stable name.
    rule: &'static str,
    /// What it is called, with its law.
    name: &'static str,
    /// From which moment it is counted.
    starts: ClockStart,
    /// How many.
    amount: u32,
    /// Of what.
    unit: Unit,
    /// Whether the first day counts, so that it ends a day earlier.
    less_a_day: bool,
    /// Whether a last day on a weekend moves to the next working day.
    roll: bool,
    /// For these grounds only; empty for all.
    grounds: &'static [Ground],
    /// For what happened on or after this day only; null without a beginning.
    effective_from_on: Option<NaiveDate>,
    /// For what happened on or before this day only; null without an end.
    effective_until_on: Option<NaiveDate>,
    /// Whether somebody read it at its source.
    verified: bool,
    /// When it was last looked at.
    verified_on: NaiveDate,
    /// The last day on which it is leaned on.
    stale_after_on: NaiveDate,
    /// Why sources disagree, if they do.
    disputed: Option<&'static str>,
    /// Where it comes from.
    source: &'static str,
}

/// One way to be heard.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "route": "nl_college", "kind": "claim", "what": "Ask the College for an opinion", "forum": "College voor de Rechten van de Mens",
    "condition": null, "note": null, "rules": []
}))]
pub(super) struct RouteBody {
    /// Its stable name.
    route: &'static str,
    /// What it is.
    kind: RouteKind,
    /// What has to be done.
    what: &'static str,
    /// Where.
    forum: &'static str,
    /// For whom only; null for everybody.
    condition: Option<&'static str>,
    /// What else to know.
    note: Option<&'static str>,
    /// Its time limits, which compete; empty where no limit is known.
    rules: Vec<LimitRuleBody>,
}

/// Somebody who advises for free.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "name": "Acas", "what": "Free advice on rights at work", "url": "https://www.acas.org.uk", "phone": null, "verified": false,
    "verified_on": "2026-11-22", "stale_after_on": "2027-05-22"
}))]
pub struct SignpostBody {
    /// Who.
    name: &'static str,
    /// What they do.
    what: &'static str,
    /// Their page.
    url: Option<&'static str>,
    /// Their phone.
    phone: Option<&'static str>,
    /// Whether somebody checked the address and the number.
    verified: bool,
    /// When it was last looked at.
    verified_on: NaiveDate,
    /// The last day on which it is leaned on.
    stale_after_on: NaiveDate,
}

/// What one may ask of one's own data.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "name": "Access to what is held about you", "law": "Article 15 of the UK GDPR", "answer_within": "one month", "note": null,
    "source": "ico.org.uk", "verified": true, "verified_on": "2026-11-22", "stale_after_on": "2027-05-22"
}))]
pub(super) struct DataRightBody {
    /// What it is.
    name: &'static str,
    /// The law.
    law: &'static str,
    /// Until when an answer is due.
    answer_within: &'static str,
    /// What else to know.
    note: Option<&'static str>,
    /// Where it comes from.
    source: &'static str,
    /// Whether somebody read it there.
    verified: bool,
    /// When it was last looked at.
    verified_on: NaiveDate,
    /// The last day on which it is leaned on.
    stale_after_on: NaiveDate,
}

/// What is known of a jurisdiction.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "code": "NL", "name": "Netherlands", "method": "M6", "countries": ["NL"], "within": null, "time_zone": "Europe/Amsterdam",
    "note": "The College gives an opinion, free of charge.", "statute": "equal treatment laws", "grounds_verified": true,
    "grounds": [{"ground": "age", "name": "age", "statute": null}],
    "routes": [{"route": "nl_college", "kind": "claim", "what": "Ask the College for an opinion",
        "forum": "College voor de Rechten van de Mens", "condition": null, "note": null, "rules": []}],
    "signposts": [{"name": "discriminatie.nl", "what": "Free advice and support near you", "url": "https://discriminatie.nl",
        "phone": null, "verified": false, "verified_on": "2026-11-22", "stale_after_on": "2027-05-22"}],
    "data_rights": [], "stale_after_on": "2027-05-22", "stale": false, "version": 1
}))]
pub(super) struct JurisdictionBody {
    /// Its code.
    code: &'static str,
    /// Its name.
    name: &'static str,
    /// The row of the method.
    method: &'static str,
    /// The countries (ISO 3166-1) whose people it is meant for unless they name another.
    countries: &'static [String],
    /// The jurisdiction that it lies in, whose law holds as well.
    within: Option<&'static str>,
    /// Its time zone, if it has but one; else the person's counts.
    time_zone: Option<&'static str>,
    /// What to know first.
    note: Option<&'static str>,
    /// The law that protects the grounds.
    statute: &'static str,
    /// Whether somebody read the list of grounds at a source.
    grounds_verified: bool,
    /// What is protected.
    grounds: Vec<ProtectedGroundBody>,
    /// The ways to be heard.
    routes: Vec<RouteBody>,
    /// Who advises for free.
    signposts: Vec<SignpostBody>,
    /// What one may ask of one's own data.
    data_rights: Vec<DataRightBody>,
    /// After this day not all of its facts are leaned on any more.
    stale_after_on: NaiveDate,
    /// Whether that day is over.
    stale: bool,
    /// Raised when these facts change.
    version: i32,
}

impl From<&'static Jurisdiction> for JurisdictionSummary {
    fn from(one: &'static Jurisdiction) -> Self {
        Self {
            code: &one.code,
            name: &one.name,
            countries: &one.countries,
            within: one.within.as_deref(),
            stale_after_on: one.stale_after(),
        }
    }
}

impl From<&'static ProtectedGround> for ProtectedGroundBody {
    fn from(one: &'static ProtectedGround) -> Self {
        Self {
            ground: one.ground,
            name: &one.name,
            statute: one.statute.as_deref(),
        }
    }
}

impl From<&'static LimitRule> for LimitRuleBody {
    fn from(one: &'static LimitRule) -> Self {
        Self {
            rule: &one.id,
            name: &one.name,
            starts: one.starts,
            amount: one.amount,
            unit: one.unit,
            less_a_day: one.less_a_day,
            roll: one.roll,
            grounds: &one.grounds,
            effective_from_on: one.effective_from,
            effective_until_on: one.effective_until,
            verified: one.verified,
            verified_on: one.verified_on,
            stale_after_on: one.stale_after,
            disputed: one.disputed.as_deref(),
            source: &one.source,
        }
    }
}

impl From<&'static Route> for RouteBody {
    fn from(one: &'static Route) -> Self {
        Self {
            route: &one.id,
            kind: one.kind,
            what: &one.what,
            forum: &one.forum,
            condition: one.condition.as_deref(),
            note: one.note.as_deref(),
            rules: one.rules.iter().map(LimitRuleBody::from).collect(),
        }
    }
}

impl From<&'static Signpost> for SignpostBody {
    fn from(one: &'static Signpost) -> Self {
        Self {
            name: &one.name,
            what: &one.what,
            url: one.url.as_deref(),
            phone: one.phone.as_deref(),
            verified: one.verified,
            verified_on: one.verified_on,
            stale_after_on: one.stale_after,
        }
    }
}

impl From<&'static DataRight> for DataRightBody {
    fn from(one: &'static DataRight) -> Self {
        Self {
            name: &one.name,
            law: &one.law,
            answer_within: &one.answer_within,
            note: one.note.as_deref(),
            source: &one.source,
            verified: one.verified,
            verified_on: one.verified_on,
            stale_after_on: one.stale_after,
        }
    }
}

impl JurisdictionBody {
    fn of(one: &'static Jurisdiction, today: NaiveDate) -> Self {
        Self {
            code: &one.code,
            name: &one.name,
            method: &one.method,
            countries: &one.countries,
            within: one.within.as_deref(),
            time_zone: one.time_zone.as_deref(),
            note: one.note.as_deref(),
            statute: &one.grounds.statute,
            grounds_verified: one.grounds.verified && today <= one.grounds.stale_after,
            grounds: one
                .grounds
                .list
                .iter()
                .map(ProtectedGroundBody::from)
                .collect(),
            routes: one.routes.iter().map(RouteBody::from).collect(),
            signposts: one.signposts.iter().map(SignpostBody::from).collect(),
            data_rights: one.data_rights.iter().map(DataRightBody::from).collect(),
            stale_after_on: one.stale_after(),
            stale: today > one.stale_after(),
            version: one.version,
        }
    }
}

impl Resource for JurisdictionBody {
    fn path(&self) -> String {
        format!("/v1/jurisdictions/{}", self.code)
    }
    fn version(&self) -> i32 {
        self.version
    }
}

/// List jurisdictions
///
/// The places whose law on discrimination in hiring we have facts of, in short. A candidate's country leads to one of them; a
/// fairness check may name another.
#[utoipa::path(
    tag = "Jurisdictions", operation_id = "jurisdictions_list",
    responses((status = 200, description = "Every jurisdiction.", body = JurisdictionPage)),
    security(("tenant" = ["jurisdictions:read"]), ("candidate" = ["jurisdictions:read"]))
)]
#[get("/v1/jurisdictions")]
async fn list(_caller: Caller<JurisdictionsRead>, _: ValidQuery<NoParameters>) -> Result<Reply> {
    let library = knowledge::library()?;
    let all = library.jurisdictions().iter();
    Reply::plain(&JurisdictionPage {
        data: all.map(JurisdictionSummary::from).collect(),
        has_more: false,
        next_cursor: None,
    })
}

/// Get a jurisdiction
///
/// What its law protects, until when and where one can be heard, and who advises for free. Each fact says where it comes from,
/// whether somebody read it there, and until when to lean on it. Information, not legal advice.
#[utoipa::path(
    tag = "Jurisdictions", operation_id = "jurisdictions_get",
    params(("code" = String, Path, description = "The code, like `GB`, `GB-NIR` or `US-CA`.", example = "GB")),
    responses((status = 200, description = "The jurisdiction.", body = JurisdictionBody)),
    security(("tenant" = ["jurisdictions:read"]), ("candidate" = ["jurisdictions:read"]))
)]
#[get("/v1/jurisdictions/{code}")]
async fn get(caller: Caller<JurisdictionsRead>, code: Path<String>) -> Result<Reply> {
    let library = knowledge::library()?;
    let found = library.jurisdiction(&code);
    let one = found.ok_or_else(|| ApiError::of(Code::NotFound))?;
    caller
        .show(move |tx| Reply::derived(&JurisdictionBody::of(one, tx.now().date_naive())))
        .await
}
