//! The search that goes on: messages, roles, contacts, and what is read beside.

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
