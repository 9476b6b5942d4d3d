//! Story 1: a rejection arrives, and becomes a plan.

use super::client::{Api, list, text};
use super::inbox::{Delivered, Inbox};
use super::{Failure, telling};
use crate::platform::clock::Clock;
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde_json::{Value, json};

/// What the story leaves behind.
pub(super) struct Told {
    /// The tenant's access token.
    pub(super) token: String,
    /// The candidate.
    pub(super) candidate_id: String,
    /// The recovery.
    pub(super) recovery_id: String,
    /// The plan.
    pub(super) plan_id: String,
    /// The webhook that arrived.
    pub(super) webhook: Delivered,
}

/// Plays the story and tells each step.
pub(super) async fn tell(
    base: &str,
    client_id: &str,
    client_secret: &str,
) -> Result<Told, Failure> {
    let api = Api::new(base)?;
    let mut inbox = Inbox::open()?;
    telling::title(base);

    telling::step("Hirely, a job board, gets a token and says where it wants to hear of events");
    let token = api.token(client_id, client_secret).await?;
    let endpoint = api
        .post(&token, "/v1/webhook_endpoints", &json!({"url": inbox.url}))
        .await?;
    telling::line("token", "15 minutes, signed with Ed25519");
    telling::line("webhooks go to", &inbox.url);

    let (candidate, recovery) = rejection(&api, &token).await?;
    let request = ask(&api, &token, text(&recovery, "/interview_id")).await?;
    answer(&api, text(&request, "/link_path")).await?;
    let webhook = hear(&mut inbox, text(&endpoint, "/secret")).await?;
    let feedback_id = text(
        &serde_json::from_str::<Value>(&webhook.body)?,
        "/data/feedback_id",
    )
    .to_owned();

    let candidate_id = text(&candidate, "/id").to_owned();
    let session = api
        .post(
            &token,
            "/v1/session_tokens",
            &json!({"candidate_id": candidate_id}),
        )
        .await?;
    open(&api, text(&session, "/token"), &feedback_id).await?;
    let recovery_id = text(&recovery, "/id").to_owned();
    let plan_id = plan(&api, text(&session, "/token"), &recovery_id).await?;
    Ok(Told {
        token,
        candidate_id,
        recovery_id,
        plan_id,
        webhook,
    })
}

async fn rejection(api: &Api, token: &str) -> Result<(Value, Value), Failure> {
    telling::step("Ada interviewed at Ashdown Timber, and today she is told that it is a no");
    let now = *Clock::system().now();
    let in_nine_days = (now + TimeDelta::days(9)).date_naive();
    let candidate = json!({
        "first_name": "Ada", "last_name": "Okafor", "time_zone": "Europe/London", "country": "GB", "weekly_hours": 3,
        "days_off": ["friday"], "skills": ["sql", "reporting"], "target_roles": ["data analyst"],
        "upcoming_interviews_on": [in_nine_days],
    });
    let candidate = api.post(token, "/v1/candidates", &candidate).await?;
    let interview = json!({
        "candidate_id": text(&candidate, "/id"), "role": "Data analyst", "stage": "first", "format": "video",
        "starts_at": stamp(now - TimeDelta::days(2)),
        "employer": {"name": "Ashdown Timber", "contact_name": "Femi Ade", "contact_email": "femi@ashdowntimber.example"},
        "agency": {"name": "Brook Recruiting", "contact_email": "desk@brook.example"},
    });
    let interview = api.post(token, "/v1/interviews", &interview).await?;
    let interview_id = text(&interview, "/id");
    let question = json!({"text": "Tell us about a time when a report of yours was wrong.", "tripped_me_up": true});
    api.post(
        token,
        &format!("/v1/interviews/{interview_id}/questions"),
        &question,
    )
    .await?;
    let at = stamp(now - TimeDelta::minutes(5));
    let outcome = json!({"outcome": "rejected", "decided_by": "employer", "decision_at": at, "notified_at": at});
    api.post(
        token,
        &format!("/v1/interviews/{interview_id}/outcome"),
        &outcome,
    )
    .await?;

    let recoveries = api
        .get(
            token,
            &format!("/v1/recoveries?interview_id={interview_id}"),
        )
        .await?;
    let path = format!("/v1/recoveries/{}", text(&recoveries, "/data/0/id"));
    let until = (now + TimeDelta::days(3)).date_naive();
    let recovery = api.get(token, &path).await?;
    telling::line(
        "a recovery opens",
        &format!("stage {}", text(&recovery, "/stage")),
    );
    for step in list(&recovery, "/next_steps") {
        telling::line(
            text(step, "/method"),
            &format!("{}  ({})", text(step, "/title"), text(step, "/reason")),
        );
    }
    api.post(token, &format!("{path}/pause"), &json!({"until": until}))
        .await?;
    telling::line(
        "Ada takes a break",
        &format!("nothing will be due before {until}"),
    );
    Ok((candidate, recovery))
}

async fn ask(api: &Api, token: &str, interview_id: &str) -> Result<Value, Failure> {
    telling::step("Hirely asks the employer for advice on her behalf");
    let draft = api
        .post(
            token,
            "/v1/feedback_requests",
            &json!({"interview_id": interview_id, "channel": "employer"}),
        )
        .await?;
    let path = format!("/v1/feedback_requests/{}/send", text(&draft, "/id"));
    let mail = api.post(token, &path, &json!({})).await?;
    telling::line("to", text(&mail, "/recipient/contact_name"));
    telling::line("subject", text(&mail, "/subject"));
    telling::quote(text(&draft, "/message"));
    Ok(mail)
}

async fn answer(api: &Api, link: &str) -> Result<(), Failure> {
    telling::step("Femi answers through the link in two minutes, without an account");
    let page = api.public(link, None).await?;
    telling::line(
        "the link shows only",
        &format!(
            "{}, {}, {}",
            text(&page, "/first_name"),
            text(&page, "/role"),
            text(&page, "/interview_on")
        ),
    );
    let said = json!({
        "observations": [
            {"theme": "technical_knowledge", "polarity": "strength", "words": "Knew her SQL well and explained joins clearly."},
            {"theme": "answer_depth", "polarity": "improvement", "words": "Answers stayed short, with few concrete results."},
            {"theme": "confidence", "polarity": "improvement", "words": "Nerves got in the way at the start."},
            {"theme": "motivation", "polarity": "improvement", "words": "We were not sure how much she wanted this role."},
        ],
        "ratings": {"technical_knowledge": 4, "answer_depth": 2, "confidence": 2},
        "advice": "Bring two examples with numbers, and take a breath before the first answer.", "giver_name": "Femi",
    });
    api.public(link, Some(&said)).await?;
    telling::line(
        "answered",
        "one strength, three points to work on, one piece of advice",
    );
    match api.public(link, Some(&said)).await {
        Ok(_) => Err("a link was answered twice".into()),
        Err(_refused) => {
            telling::line("a second answer", "is refused: the link is closed");
            Ok(())
        }
    }
}

async fn hear(inbox: &mut Inbox, secret: &str) -> Result<Delivered, Failure> {
    telling::step("A signed webhook tells Hirely that feedback is there, and not what it says");
    let webhook = inbox.wait_for("feedback.received", secret).await?;
    telling::quote(&webhook.body);
    let tampered = webhook
        .body
        .replacen("feedback.received", "feedback.deceived", 1);
    if !webhook.verifies(&webhook.body)? || webhook.verifies(&tampered)? {
        return Err("the signature of the webhook does not hold".into());
    }
    telling::line(
        "signature",
        "verified with the public Standard Webhooks library",
    );
    telling::line("one word changed", "does not verify");
    Ok(webhook)
}

async fn open(api: &Api, session: &str, feedback_id: &str) -> Result<(), Failure> {
    telling::step("Ada opens it when she is ready: first her own view, then what went well");
    let opened = api
        .post(
            session,
            &format!("/v1/feedback/{feedback_id}/open"),
            &json!({"self_rating": 3}),
        )
        .await?;
    for (label, pointer) in [
        ("went well", "/content/strengths"),
        ("to work on", "/content/improvements"),
    ] {
        for point in list(&opened, pointer) {
            telling::line(
                label,
                &format!("{}: {}", text(point, "/theme"), text(point, "/words")),
            );
        }
    }
    telling::line("advice", text(&opened, "/content/advice"));
    let view = |point: &Value| {
        let recognition = if text(point, "/theme") == "motivation" {
            "dispute"
        } else {
            "recognise"
        };
        json!({"observation_id": text(point, "/id"), "recognition": recognition})
    };
    let observations: Vec<Value> = list(&opened, "/content/improvements")
        .iter()
        .map(view)
        .collect();
    let assessment = json!({"believable": "yes", "fair": "yes", "acceptable": "yes", "observations": observations});
    api.put(
        session,
        &format!("/v1/feedback/{feedback_id}/assessment"),
        &assessment,
    )
    .await?;
    telling::line(
        "she recognises two",
        "and disputes one; nobody else can read that",
    );
    Ok(())
}

async fn plan(api: &Api, session: &str, recovery_id: &str) -> Result<String, Failure> {
    telling::step(
        "A plan appears that fits her week: 3 hours, no Fridays, nothing in the break, an interview in nine days",
    );
    let plan = api
        .post(
            session,
            "/v1/action_plans",
            &json!({"recovery_id": recovery_id}),
        )
        .await?;
    for focus in list(&plan, "/focuses") {
        let score = focus
            .get("score")
            .and_then(Value::as_f64)
            .unwrap_or_default();
        telling::line(
            "focus",
            &format!("{} (score {score:.2})", text(focus, "/theme")),
        );
    }
    let id = text(&plan, "/id").to_owned();
    let tasks = api
        .get(session, &format!("/v1/action_plans/{id}/tasks?limit=100"))
        .await?;
    telling::tasks(list(&tasks, "/data"));
    Ok(id)
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
