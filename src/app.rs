//! Builds the server: the one list of features, the state they share, and what stands around every request.

use crate::action_plans::{ActionPlanEvent, TaskEvent};
use crate::candidates::CandidateEvent;
use crate::chores::Chore;
use crate::consents::ConsentEvent;
use crate::feedback::FeedbackEvent;
use crate::feedback_requests::FeedbackRequestEvent;
use crate::future_interests::FutureInterestEvent;
use crate::interviews::InterviewEvent;
use crate::platform::auth::revocations;
use crate::platform::db::Follower;
use crate::platform::deprecation::{self, Deprecation};
use crate::platform::routes::Routes;
use crate::platform::{
    ApiError, App, Code, bodies, changes as feed, cors, idempotency, limits, telemetry,
};
use crate::recoveries::RecoveryEvent;
use crate::webhooks::contract::{Payload, schemas_of};
use crate::webhooks::endpoints::WebhookEndpointEvent;
use crate::{
    action_plans, api_clients, briefs, candidates, changes, check_ins, consents, contacts,
    cv_reviews, docs, exercise_logs, exercises, exports, fairness_checks, feedback,
    feedback_requests, future_interests, guidelines, help_lines, insights, interviews,
    jurisdictions, messages, openapi, operations, opportunities, practice_sessions,
    prepared_answers, progress, question_bank, recoveries, reflections, resources, sandbox,
    session_tokens, strengths, tenants, webhooks, well_being_records,
};
use actix_web::body::MessageBody;
use actix_web::dev::{ResourceDef, ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, PathConfig, PayloadConfig};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The features, in the order of the reference.
fn features(routes: &mut Routes) {
    api_clients::routes(routes);
    session_tokens::routes(routes);
    tenants::routes(routes);
    candidates::routes(routes);
    consents::routes(routes);
    interviews::routes(routes);
    check_ins::routes(routes);
    exercises::routes(routes);
    exercise_logs::routes(routes);
    help_lines::routes(routes);
    feedback_requests::routes(routes);
    feedback::routes(routes);
    jurisdictions::routes(routes);
    fairness_checks::routes(routes);
    question_bank::routes(routes);
    practice_sessions::routes(routes);
    prepared_answers::routes(routes);
    reflections::routes(routes);
    strengths::routes(routes);
    guidelines::routes(routes);
    messages::routes(routes);
    future_interests::routes(routes);
    opportunities::routes(routes);
    contacts::routes(routes);
    resources::routes(routes);
    cv_reviews::routes(routes);
    action_plans::routes(routes);
    recoveries::routes(routes);
    exports::routes(routes);
    insights::routes(routes);
    briefs::routes(routes);
    progress::routes(routes);
    changes::routes(routes);
    webhooks::routes(routes);
    sandbox::routes(routes);
    operations::routes(routes);
}

/// The features that change with others, within the same transaction.
pub const FOLLOWERS: &[Follower] = &[
    recoveries::follow,
    future_interests::follow,
    fairness_checks::follow,
    well_being_records::follow,
];

/// What a node does for each tenant once a minute.
pub const CHORES: &[Chore] = &[
    feedback_requests::expire_due,
    idempotency::forget_old,
    feed::forget_old,
    deprecation::forget_old,
    revocations::forget_old,
    session_tokens::forget_old,
    webhooks::forget_old_events,
    insights::publish,
];

/// What is deprecated: add a line, and the contract, the headers and the counts follow.
pub const DEPRECATED: &[Deprecation] = &[];

/// What the events about each kind of subject carry.
pub const PAYLOADS: &[Payload] = &[
    Payload {
        subject: "candidate",
        schemas: schemas_of::<CandidateEvent>,
    },
    Payload {
        subject: "consent",
        schemas: schemas_of::<ConsentEvent>,
    },
    Payload {
        subject: "interview",
        schemas: schemas_of::<InterviewEvent>,
    },
    Payload {
        subject: "feedback_request",
        schemas: schemas_of::<FeedbackRequestEvent>,
    },
    Payload {
        subject: "feedback",
        schemas: schemas_of::<FeedbackEvent>,
    },
    Payload {
        subject: "future_interest",
        schemas: schemas_of::<FutureInterestEvent>,
    },
    Payload {
        subject: "recovery",
        schemas: schemas_of::<RecoveryEvent>,
    },
    Payload {
        subject: "action_plan",
        schemas: schemas_of::<ActionPlanEvent>,
    },
    Payload {
        subject: "task",
        schemas: schemas_of::<TaskEvent>,
    },
    Payload {
        subject: "webhook_endpoint",
        schemas: schemas_of::<WebhookEndpointEvent>,
    },
];

/// The contract: what is not in it does not exist.
pub static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let mut routes = Routes::documented();
    features(&mut routes);
    let mut contract = openapi::complete(&routes.into_document(), PAYLOADS);
    deprecation::mark(&mut contract, DEPRECATED);
    contract
});

/// Names that two different schemas came with; a test holds that there are none.
#[must_use]
pub fn clashing_schemas() -> BTreeSet<String> {
    let mut routes = Routes::documented();
    features(&mut routes);
    for payload in PAYLOADS {
        routes.describe((payload.schemas)());
    }
    routes.clashes().clone()
}

/// Every path of the contract with its methods, HEAD where there is GET, to tell a wrong method from a wrong path.
static PATHS: LazyLock<Vec<(ResourceDef, String)>> = LazyLock::new(|| {
    let paths = CONTRACT
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    paths
        .map(|(path, operations)| {
            let methods: Vec<String> = operations
                .as_object()
                .into_iter()
                .flatten()
                .map(|(method, _)| match method.as_str() {
                    "get" => "GET, HEAD".to_owned(),
                    _ => method.to_uppercase(),
                })
                .collect();
            (ResourceDef::new(path.as_str()), methods.join(", "))
        })
        .collect()
});

/// The server's application for one worker thread.
pub fn build(
    state: Data<App>,
) -> actix_web::App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    let mut routes = Routes::default();
    features(&mut routes);
    actix_web::App::new()
        .app_data(state)
        .app_data(PathConfig::default().error_handler(|_, _| ApiError::of(Code::NotFound).into()))
        .app_data(PayloadConfig::new(crate::platform::valid::BODY_LIMIT))
        .service(web::resource("/openapi.json").route(web::get().to(contract)))
        .configure(|config| routes.serve(config))
        .configure(|config| docs::pages(config, &CONTRACT))
        .configure(feedback::pages)
        .configure(practice_sessions::pages)
        .default_service(web::to(nothing_here))
        // Like onions: the last one is the first to see a request and the last to see its answer.
        .wrap(from_fn(bodies::limit))
        .wrap(from_fn(limits::tell))
        .wrap(from_fn(cors::share))
        .wrap(from_fn(telemetry::trace))
}

async fn contract() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/json")
        .body(CONTRACT.to_string())
}

/// No operation answers: either the path is unknown, or the method is.
async fn nothing_here(request: HttpRequest) -> HttpResponse {
    match PATHS.iter().find(|(path, _)| path.is_match(request.path())) {
        None => ApiError::of(Code::NotFound).error_response(),
        Some((_, methods)) => {
            let mut response = ApiError::of(Code::MethodNotAllowed).error_response();
            if let Ok(allow) = methods.parse() {
                response.headers_mut().insert(header::ALLOW, allow);
            }
            response
        }
    }
}
