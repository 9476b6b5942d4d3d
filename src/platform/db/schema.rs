//! The tables as diesel sees them, on both databases.
//!
//! Kept by hand, since `diesel print-schema` knows one database at a time and not our column types for it;
//! `tests/api/migrations.rs` compares it with what both folders of migrations build.
//!
//! What only a candidate reads in words, whoever wrote them, is `SealedText` or `SealedDocument` here and `Private` in a model
//! (`sealed.rs`): sealed without any query doing it. Ids, days, numbers and words of closed lists stay plain, and what a tenant may read too.

#![expect(missing_docs, reason = "a column is explained where its entity is")]
#![cfg_attr(
    not(test), // clippy lets tests import so
    expect(
        clippy::wildcard_imports,
        reason = "the form that diesel itself generates"
    )
)]

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    tenants (tenant_id) {
        tenant_id -> Text,
        name -> Text,
        kind -> Text,
        allowed_origins -> JsonDocument,
        locale -> Text,
        sandbox -> Bool,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    sandbox_clocks (tenant_id) {
        tenant_id -> Text,
        ahead_seconds -> BigInt,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    signing_keys (id) {
        id -> Text,
        public_key -> Binary,
        sealed_private_key -> Binary,
        created_at -> UtcTime,
        retired_at -> Nullable<UtcTime>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    api_clients (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        name -> Text,
        scopes -> JsonDocument,
        secret_hash -> Binary,
        previous_secret_hash -> Nullable<Binary>,
        previous_secret_expires_at -> Nullable<UtcTime>,
        revoked_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::UtcTime;

    deprecated_calls (tenant_id, api_client_id, operation_id, called_on) {
        tenant_id -> Text,
        api_client_id -> Text,
        operation_id -> Text,
        called_on -> Date,
        calls -> BigInt,
        last_called_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    revocations (tenant_id, subject) {
        tenant_id -> Text,
        subject -> Text,
        expires_at -> UtcTime,
        created_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    idempotency_keys (tenant_id, caller, operation, key) {
        tenant_id -> Text,
        caller -> Text,
        operation -> Text,
        key -> Text,
        request_hash -> Binary,
        status -> Integer,
        etag -> Nullable<Text>,
        location -> Nullable<Text>,
        body -> Text,
        created_at -> UtcTime,
        candidate_id -> Nullable<Text>,
        mentions -> Nullable<Text>,
        language -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    candidates (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        external_id -> Nullable<Text>,
        first_name -> Text,
        last_name -> Nullable<Text>,
        email -> Nullable<Text>,
        time_zone -> Text,
        country -> Text,
        locale -> Text,
        weekly_hours -> Integer,
        days_off -> JsonDocument,
        skills -> JsonDocument,
        target_roles -> JsonDocument,
        upcoming_interviews_on -> JsonDocument,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    session_tokens (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        api_client_id -> Text,
        scopes -> JsonDocument,
        allowed_origins -> JsonDocument,
        expires_at -> UtcTime,
        revoked_at -> Nullable<UtcTime>,
        created_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    consents (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        purpose -> Text,
        wording -> Text,
        granted_at -> UtcTime,
        withdrawn_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    interviews (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        external_id -> Nullable<Text>,
        role -> Text,
        employer -> Nullable<JsonDocument>,
        agency -> Nullable<JsonDocument>,
        stage -> Text,
        format -> Text,
        starts_at -> UtcTime,
        duration_minutes -> Nullable<Integer>,
        outcome -> Text,
        decided_by -> Nullable<Text>,
        decision_at -> Nullable<UtcTime>,
        notified_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    interview_questions (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        text -> Text,
        theme -> Nullable<Text>,
        tripped_me_up -> Bool,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    recoveries (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        stage -> Text,
        opened_at -> UtcTime,
        paused_until -> Nullable<Date>,
        closed_at -> Nullable<UtcTime>,
        closed_because -> Nullable<Text>,
        skipped_steps -> JsonDocument,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
        paused_at -> Nullable<UtcTime>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::UtcTime;

    own_skips (tenant_id, recovery_id, step) {
        tenant_id -> Text,
        recovery_id -> Text,
        step -> Text,
        candidate_id -> Text,
        created_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    feedback_requests (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        channel -> Text,
        state -> Text,
        recipient -> JsonDocument,
        subject -> Text,
        message -> Text,
        call_slots -> JsonDocument,
        chosen_call_slot -> Nullable<UtcTime>,
        link_hashes -> Binary,
        sent_at -> Nullable<UtcTime>,
        reminders_sent -> Integer,
        last_reminded_at -> Nullable<UtcTime>,
        closed_at -> Nullable<UtcTime>,
        decline_reason -> Nullable<Text>,
        expires_at -> Nullable<UtcTime>,
        redirected_to_id -> Nullable<Text>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
        language -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, SealedDocument, SealedText, UtcTime};

    feedback (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        feedback_request_id -> Nullable<Text>,
        source -> Text,
        giver_name -> Nullable<SealedText>,
        ratings -> JsonDocument,
        observations -> SealedDocument,
        comment -> Nullable<SealedText>,
        advice -> Nullable<SealedText>,
        received_at -> UtcTime,
        self_rating -> Nullable<Integer>,
        opened_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, SealedText, UtcTime};

    assessments (tenant_id, feedback_id) {
        tenant_id -> Text,
        feedback_id -> Text,
        candidate_id -> Text,
        believable -> Text,
        fair -> Text,
        acceptable -> Text,
        observations -> JsonDocument,
        note -> Nullable<SealedText>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::UtcTime;

    fairness_checks (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        feedback_id -> Nullable<Text>,
        jurisdiction -> Nullable<Text>,
        believable -> Text,
        fair -> Text,
        acceptable -> Text,
        knowledge_at -> Nullable<UtcTime>,
        claimed_on -> Nullable<Date>,
        sealed_private -> Nullable<Binary>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, SealedDocument, UtcTime};

    action_plans (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        recovery_id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        state -> Text,
        revision -> Integer,
        focuses -> SealedDocument,
        scores -> JsonDocument,
        guidelines -> SealedDocument,
        strengths -> SealedDocument,
        encouragements -> SealedDocument,
        notes -> SealedDocument,
        changes -> JsonDocument,
        evidence -> JsonDocument,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, SealedDocument, SealedText, UtcTime};

    tasks (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        action_plan_id -> Text,
        candidate_id -> Text,
        key -> Text,
        position -> Integer,
        intervention_id -> Nullable<Text>,
        theme -> Nullable<Text>,
        kind -> Text,
        part -> Text,
        title -> Text,
        description -> Text,
        if_then -> Text,
        success_measure -> Text,
        effort -> Text,
        minutes -> Integer,
        session -> Integer,
        sessions -> Integer,
        method -> Text,
        reason -> SealedText,
        evidence -> SealedDocument,
        depends_on -> JsonDocument,
        state -> Text,
        previous_state -> Nullable<Text>,
        due_on -> Nullable<Date>,
        work_on -> JsonDocument,
        later -> Nullable<JsonDocument>,
        completed_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::UtcTime;

    changes (tenant_id, candidate_id, subject_id) {
        tenant_id -> Text,
        candidate_id -> Text,
        subject_id -> Text,
        sequence -> BigInt,
        version -> Integer,
        deleted -> Bool,
        changed_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    events (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        event_type -> Text,
        subject_id -> Text,
        candidate_id -> Nullable<Text>,
        subject_version -> Integer,
        payload -> JsonDocument,
        fanned_out_at -> Nullable<UtcTime>,
        created_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    webhook_endpoints (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        url -> Text,
        description -> Nullable<Text>,
        event_types -> JsonDocument,
        state -> Text,
        disabled_because -> Nullable<Text>,
        failing_since -> Nullable<UtcTime>,
        sealed_secret -> Binary,
        previous_sealed_secret -> Nullable<Binary>,
        previous_secret_expires_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    deliveries (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        webhook_endpoint_id -> Text,
        event_id -> Text,
        state -> Text,
        attempts -> Integer,
        attempts_before -> Integer,
        next_attempt_at -> Nullable<UtcTime>,
        lease_owner -> Nullable<Text>,
        lease_expires_at -> Nullable<UtcTime>,
        last_class -> Nullable<Text>,
        last_status -> Nullable<Integer>,
        delivered_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    delivery_attempts (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        delivery_id -> Text,
        number -> Integer,
        class -> Text,
        status -> Nullable<Integer>,
        took_milliseconds -> Integer,
        started_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    insight_periods (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        starts_on -> Date,
        ends_on -> Date,
        figures -> JsonDocument,
        created_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::UtcTime;

    self_ratings (tenant_id, interview_id) {
        tenant_id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        rating -> Integer,
        settled_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, SealedDocument, SealedText, UtcTime};

    reflections (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        expected_outcome -> Nullable<Text>,
        theme_ratings -> JsonDocument,
        compassion -> Nullable<SealedText>,
        positives -> SealedDocument,
        questions -> SealedDocument,
        factors -> SealedDocument,
        critique -> Nullable<SealedText>,
        learning -> Nullable<SealedText>,
        skipped_parts -> JsonDocument,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, UtcTime};

    guideline_cards (tenant_id, candidate_id) {
        tenant_id -> Text,
        candidate_id -> Text,
        entries -> SealedDocument,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, SealedText, UtcTime};

    messages (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        interview_id -> Text,
        candidate_id -> Text,
        kind -> Text,
        channel -> Text,
        state -> Text,
        recipient -> SealedDocument,
        language -> Text,
        subject -> SealedText,
        body -> SealedText,
        sent_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    future_interests (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        interview_id -> Text,
        channel -> Text,
        organisation -> Text,
        given_at -> UtcTime,
        withdrawn_at -> Nullable<UtcTime>,
        withdrawn_because -> Nullable<Text>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, SealedDocument, SealedText, UtcTime};

    practice_sessions (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        kind -> Text,
        questions -> SealedDocument,
        planned_on -> Nullable<Date>,
        completed_on -> Nullable<Date>,
        minutes -> Nullable<Integer>,
        self_ratings -> JsonDocument,
        notes -> Nullable<SealedText>,
        link_hash -> Nullable<Binary>,
        link_expires_at -> Nullable<UtcTime>,
        partner -> Nullable<SealedDocument>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, UtcTime};

    prepared_answers (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        question -> SealedDocument,
        content -> SealedDocument,
        revision -> Integer,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, UtcTime};

    prepared_answer_versions (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        prepared_answer_id -> Text,
        revision -> Integer,
        question -> SealedDocument,
        content -> SealedDocument,
        created_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, UtcTime};

    search_preferences (tenant_id, candidate_id) {
        tenant_id -> Text,
        candidate_id -> Text,
        wishes -> SealedDocument,
        deal_breakers -> SealedDocument,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, SealedText, UtcTime};

    opportunities (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        role -> SealedText,
        organisation -> Nullable<SealedText>,
        url -> Nullable<SealedText>,
        required_skills -> SealedDocument,
        wished_skills -> SealedDocument,
        features -> SealedDocument,
        state -> Text,
        noticed_on -> Date,
        applied_on -> Nullable<Date>,
        interviewing_on -> Nullable<Date>,
        closed_on -> Nullable<Date>,
        closed_because -> Nullable<Text>,
        notes -> Nullable<SealedText>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedText, UtcTime};

    contacts (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        name -> SealedText,
        organisation -> Nullable<SealedText>,
        how_known -> Nullable<SealedText>,
        tie -> Text,
        last_touch_on -> Nullable<Date>,
        next_touch_on -> Nullable<Date>,
        notes -> Nullable<SealedText>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{JsonDocument, UtcTime};

    resources (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        title -> Text,
        summary -> Text,
        url -> Text,
        themes -> JsonDocument,
        methods -> JsonDocument,
        language -> Text,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, SealedText, UtcTime};

    cv_reviews (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        interview_id -> Nullable<Text>,
        role -> SealedText,
        role_kind -> Nullable<Text>,
        items -> SealedDocument,
        note -> Nullable<SealedText>,
        completed_at -> Nullable<UtcTime>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::UtcTime;

    check_ins (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        recovery_id -> Nullable<Text>,
        intensity -> Integer,
        sealed_words -> Binary,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::UtcTime;

    exercise_logs (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        recovery_id -> Nullable<Text>,
        exercise_id -> Text,
        minutes -> Integer,
        intensity_before -> Nullable<Integer>,
        intensity_after -> Nullable<Integer>,
        sealed_note -> Nullable<Binary>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    tenants,
    sandbox_clocks,
    signing_keys,
    api_clients,
    deprecated_calls,
    revocations,
    idempotency_keys,
    candidates,
    session_tokens,
    consents,
    interviews,
    interview_questions,
    recoveries,
    own_skips,
    feedback_requests,
    feedback,
    assessments,
    fairness_checks,
    self_ratings,
    reflections,
    guideline_cards,
    messages,
    future_interests,
    practice_sessions,
    prepared_answers,
    prepared_answer_versions,
    search_preferences,
    opportunities,
    contacts,
    resources,
    cv_reviews,
    check_ins,
    exercise_logs,
    action_plans,
    tasks,
    changes,
    events,
    webhook_endpoints,
    deliveries,
    delivery_attempts,
    insight_periods,
);
