//! What is written in every field of the contract in which somebody can write freely. A star becomes words of its own, and a name in braces an id
//! of the world.

use serde_json::{Value, json};

/// Operations with what they are told, in this order.
type Written = Vec<(&'static str, Value)>;

/// What others write, and what a tenant may read.
pub(super) fn shared(another_interview: &str) -> Written {
    let organisation = json!({"name": "*", "contact_name": "*"});
    let said = json!({
        "giver_name": "*", "comment": "*", "advice": "*",
        "observations": [{"theme": "answer_depth", "polarity": "improvement", "words": "*"}],
    });
    let mut recorded = said.clone();
    recorded["source"] = json!("employer");
    vec![
        (
            "candidates_update",
            json!({"external_id": "*", "first_name": "*", "last_name": "*", "skills": ["*"], "target_roles": ["*"]}),
        ),
        (
            "consents_grant",
            json!({"purpose": "fairness_notes", "wording": "*"}),
        ),
        (
            "interviews_add_question",
            json!({"text": "*", "tripped_me_up": true}),
        ),
        ("interviews_update_question", json!({"text": "*"})),
        (
            "interviews_update",
            json!({"external_id": "*", "role": "*", "employer": organisation, "agency": organisation}),
        ),
        ("feedback_links_answer", said),
        ("feedback_record", recorded),
        (
            "feedback_requests_create",
            json!({"interview_id": another_interview, "channel": "employer", "message": "* {link}", "recipient": organisation}),
        ),
        (
            "feedback_requests_update",
            json!({"subject": "*", "message": "* {link}", "recipient": organisation}),
        ),
    ]
}

/// What a candidate writes for themselves alone.
pub(super) fn private() -> Written {
    [
        about_the_search(),
        about_practice(),
        in_a_message(),
        after_a_no(),
    ]
    .concat()
}

fn about_the_search() -> Written {
    let role = json!({
        "role": "*", "organisation": "*", "url": "https://*.example/role", "required_skills": ["*"], "wished_skills": ["*"],
        "features": ["*"], "notes": "*",
    });
    let contact = json!({"name": "*", "organisation": "*", "how_known": "*", "notes": "*"});
    let item = json!({"id": "general_results", "note": "*"});
    let wishes = json!({"wishes": ["*"], "deal_breakers": ["* not"]});
    vec![
        ("contacts_create", contact.clone()),
        ("contacts_update", contact),
        ("cv_reviews_create", json!({"role": "*"})),
        ("cv_reviews_update", json!({"note": "*", "items": [item]})),
        ("opportunities_create", role.clone()),
        ("opportunities_update", role),
        ("search_preferences_set", wishes),
    ]
}

fn about_practice() -> Written {
    let session = json!({"kind": "friend", "questions": [{"text": "*"}], "notes": "*"});
    let change = json!({"questions": [{"text": "*"}], "notes": "*"});
    let words = json!({"theme": "preparation", "words": "*"});
    let rated = json!({"ratings": {"answer_depth": 2}, "partner_name": "*", "strengths": [words], "tip": words});
    let held = json!({"self_ratings": {"confidence": 3}, "notes": "*"});
    let answer = json!({"question": {"text": "*"}, "situation": ["*"], "task": ["*"], "action": ["*"], "result": ["*"]});
    vec![
        ("practice_sessions_create", session),
        ("practice_sessions_update", change),
        ("practice_links_rate", rated),
        ("practice_sessions_complete", held),
        ("prepared_answers_create", answer.clone()),
        ("prepared_answers_update", answer),
    ]
}

fn in_a_message() -> Written {
    let about = |kind: &str, more: Value| {
        with(
            json!({"interview_id": "{interview_id}", "kind": kind}),
            more,
        )
    };
    let recipient = json!({"name": "*", "contact_name": "*"});
    let own = json!({"subject": "*", "body": "*"});
    let questions = json!({"questions": ["*"], "recipient": recipient});
    let changed = json!({"subject": "*", "body": "*", "recipient": recipient});
    vec![
        ("messages_create", about("subject_access_request", own)),
        ("messages_create", about("employer_questions", questions)),
        (
            "messages_create",
            about("thank_you", json!({"impressed_by": "*"})),
        ),
        ("messages_update", changed),
    ]
}

fn after_a_no() -> Written {
    // What she turned down would be quoted nowhere.
    let verdicts = json!({"believable": "yes", "fair": "unsure", "acceptable": "unsure"});
    let check = with(verdicts.clone(), json!({"notes": "*", "words": "*"}));
    let looked_back = json!({
        "compassion": "*", "critique": "*", "learning": "*", "positives": [{"theme": null, "words": "*"}],
        "factors": [{"theme": "confidence", "effect": "hindered", "words": "*"}],
        "questions": [{"question_id": "{question_id}", "rating": 2, "would_say_now": "*"}],
    });
    let interview = json!({"interview_id": "{interview_id}"});
    let how = json!({"emotions": ["*"], "intensity": 4, "note": "*"});
    let done = json!({"exercise_id": "box_breathing", "minutes": 4, "note": "*"});
    let pair = json!({"kind": "dont", "text": "* not", "instead": "*"});
    vec![
        ("check_ins_create", how),
        ("exercise_logs_create", done),
        (
            "fairness_checks_create",
            with(check.clone(), interview.clone()),
        ),
        ("fairness_checks_update", check),
        ("feedback_assess", with(verdicts, json!({"note": "*"}))),
        ("guidelines_create", json!({"kind": "do", "text": "*"})),
        ("guidelines_create", pair),
        ("guidelines_update", json!({"text": "*"})),
        ("reflections_update", looked_back.clone()),
        // There is one for each interview.
        ("reflections_delete", Value::Null),
        ("reflections_create", with(looked_back, interview)),
    ]
}

fn with(mut body: Value, more: Value) -> Value {
    let (Value::Object(body_fields), Value::Object(more)) = (&mut body, more) else {
        panic!("an object is only added to an object");
    };
    body_fields.extend(more);
    body
}
