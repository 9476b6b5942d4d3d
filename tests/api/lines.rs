//! Names, roles and titles are one line wherever they come in: mails and calendar files are made of them.

use crate::on_both_databases;
use crate::support::TestApp;
use actix_web::http::Method;
use serde_json::{Value, json};

const BROKEN: &str = "Femi\r\nBcc: everybody@elsewhere.example";

/// Sends this; gives where more than one line was found, and fails if anything else was.
async fn broken_at(
    app: &TestApp,
    (method, path): (Method, &str),
    token: &str,
    body: &Value,
) -> Vec<String> {
    let asked = app.request(method, path).by(token).if_match("*").json(body);
    let problem = asked.send().await.problem("invalid_fields");
    let faults = problem["errors"].as_array().unwrap().iter();
    let places = faults.map(|fault| {
        assert_eq!(
            (&fault["code"], &fault["detail"]),
            (&json!("malformed"), &json!("must be one line")),
            "{path} {fault}"
        );
        fault["pointer"].as_str().unwrap().to_owned()
    });
    places.collect()
}

on_both_databases! {
    async fn no_name_breaks_a_line_that_it_is_put_into(app) {
        let world = app.rejected().await;
        let asked = app.asked(&world, &json!({})).await;
        let (board, ada) = (world.board.token.as_str(), world.ada.token.as_str());
        let who = json!({"name": BROKEN, "contact_name": BROKEN});
        let candidate = format!("/v1/candidates/{}", world.ada.candidate_id);
        let interview = format!("/v1/interviews/{}", world.interview_id);
        let feedback = format!("{interview}/feedback");
        let person = json!({"first_name": BROKEN, "last_name": BROKEN, "external_id": BROKEN, "time_zone": "Europe/London", "country": "GB"});
        let lists = json!({"first_name": "Ada", "time_zone": "Europe/London", "country": "GB", "skills": ["sql", BROKEN], "target_roles": [BROKEN]});
        let new_interview = json!({
            "candidate_id": world.ada.candidate_id, "external_id": BROKEN, "role": BROKEN, "stage": "first", "format": "video",
            "starts_at": app.now(), "employer": who, "agency": who,
        });
        let said = json!({"source": "employer", "giver_name": BROKEN, "comment": "Two lines\nare fine here."});
        let by_link = json!({"giver_name": BROKEN, "comment": "Two lines\nare fine here."});
        let role = json!({"role": BROKEN, "organisation": BROKEN});
        let counterparts = ["/agency/contact_name", "/agency/name", "/employer/contact_name", "/employer/name"];
        let of_interview = [&counterparts[..], &["/external_id", "/role"]].concat();
        let (post, patch, put) = (Method::POST, Method::PATCH, Method::PUT);
        for (call, token, body, places) in [
            ((post.clone(), "/v1/candidates"), board, person, vec!["/external_id", "/first_name", "/last_name"]),
            ((post.clone(), "/v1/candidates"), board, lists, vec!["/skills/1", "/target_roles/0"]),
            ((patch.clone(), candidate.as_str()), ada, json!({"first_name": BROKEN, "last_name": BROKEN}), vec!["/first_name", "/last_name"]),
            ((patch.clone(), candidate.as_str()), board, json!({"external_id": BROKEN}), vec!["/external_id"]),
            ((post.clone(), "/v1/interviews"), board, new_interview, of_interview.clone()),
            ((patch.clone(), "/v1/tenant"), board, json!({"name": BROKEN}), vec!["/name"]),
            ((post.clone(), "/v1/api_clients"), board, json!({"name": BROKEN, "scopes": ["tenant:read"]}), vec!["/name"]),
            ((patch, interview.as_str()), board, json!({"external_id": BROKEN, "role": BROKEN, "employer": who, "agency": who}), of_interview),
            ((post.clone(), "/v1/feedback_requests"), ada,
                json!({"interview_id": world.interview_id, "channel": "agency", "recipient": who}), vec!["/recipient/contact_name", "/recipient/name"]),
            ((post.clone(), feedback.as_str()), board, said, vec!["/giver_name"]),
            ((post.clone(), asked.link.as_str()), "", by_link, vec!["/giver_name"]),
            ((post.clone(), "/v1/contacts"), ada, json!({"name": BROKEN, "organisation": BROKEN}), vec!["/name", "/organisation"]),
            ((post.clone(), "/v1/opportunities"), ada, role, vec!["/organisation", "/role"]),
            ((post.clone(), "/v1/cv_reviews"), ada, json!({"role": BROKEN}), vec!["/role"]),
            ((put, "/v1/search_preferences"), ada, json!({"wishes": [BROKEN], "deal_breakers": []}), vec!["/wishes/0"]),
            ((post, "/v1/resources"), board,
                json!({"title": BROKEN, "summary": "x", "url": "https://x.example/", "themes": ["confidence"], "methods": []}), vec!["/title"]),
        ] {
            assert_eq!(broken_at(app, (call.0, call.1), token, &body).await, places, "{}", call.1);
        }
    }
}
