//! Recoveries, plans, and the work that is done for them.

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
