//! Tenants, who may call for them, and what was asked of us.

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
