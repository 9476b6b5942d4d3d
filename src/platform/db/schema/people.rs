//! Candidates, their interviews, what others said of those, and what they make of it themselves.

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
        noted -> Nullable<SealedDocument>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, UtcTime};

    check_ins (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        recovery_id -> Nullable<Text>,
        intensity -> Integer,
        words -> SealedDocument,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::platform::db::{SealedDocument, UtcTime};

    exercise_logs (tenant_id, id) {
        tenant_id -> Text,
        id -> Text,
        candidate_id -> Text,
        recovery_id -> Nullable<Text>,
        exercise_id -> Text,
        minutes -> Integer,
        intensity_before -> Nullable<Integer>,
        intensity_after -> Nullable<Integer>,
        note -> Nullable<SealedDocument>,
        version -> Integer,
        created_at -> UtcTime,
        updated_at -> UtcTime,
    }
}
