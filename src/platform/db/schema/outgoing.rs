//! What is told to others: changes, events, webhooks, insights.

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
