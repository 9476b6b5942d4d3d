-- The first schema. Every key, index and reference starts with the tenant; the only rows without one are the platform's
-- own signing keys. The twin in the other folder has the same tables, columns and constraints.

-- Job boards and agencies that embed us. The key is the tenant itself.
CREATE TABLE tenants (
    tenant_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    allowed_origins TEXT NOT NULL,
    locale TEXT NOT NULL,
    sandbox BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT tenants_pkey PRIMARY KEY (tenant_id)
);

-- The clocks of tenants that only try things out; those that are ahead are read by every node twice a second.
CREATE TABLE sandbox_clocks (
    tenant_id TEXT NOT NULL,
    ahead_seconds BIGINT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT sandbox_clocks_pkey PRIMARY KEY (tenant_id),
    CONSTRAINT sandbox_clocks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);

-- The platform's own keys for tokens; they belong to no tenant.
CREATE TABLE signing_keys (
    id TEXT NOT NULL,
    public_key BLOB NOT NULL,
    sealed_private_key BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT,
    CONSTRAINT signing_keys_pkey PRIMARY KEY (id)
);

-- Server credentials of a tenant.
CREATE TABLE api_clients (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    previous_secret_hash BLOB,
    previous_secret_expires_at BIGINT,
    revoked_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT api_clients_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT api_clients_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX api_clients_created_at_id_idx ON api_clients (tenant_id, created_at, id);

-- What no longer opens a door although its token has not run out; read by every node twice a second.
CREATE TABLE revocations (
    tenant_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT revocations_pkey PRIMARY KEY (tenant_id, subject),
    CONSTRAINT revocations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);

-- Answers to POST requests, kept for a day so that a repeated one is answered the same.
CREATE TABLE idempotency_keys (
    tenant_id TEXT NOT NULL,
    caller TEXT NOT NULL,
    operation TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    status INTEGER NOT NULL,
    etag TEXT,
    location TEXT,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT idempotency_keys_pkey PRIMARY KEY (tenant_id, caller, operation, key),
    CONSTRAINT idempotency_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys (tenant_id, created_at);

-- The people who interviewed.
CREATE TABLE candidates (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    external_id TEXT,
    first_name TEXT NOT NULL,
    last_name TEXT,
    email TEXT,
    time_zone TEXT NOT NULL,
    country TEXT NOT NULL,
    locale TEXT NOT NULL,
    weekly_hours INTEGER NOT NULL,
    days_off TEXT NOT NULL,
    skills TEXT NOT NULL,
    target_roles TEXT NOT NULL,
    upcoming_interviews_on TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT candidates_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT candidates_external_id_key UNIQUE (tenant_id, external_id),
    CONSTRAINT candidates_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX candidates_created_at_id_idx ON candidates (tenant_id, created_at, id);

-- Browser sessions of one candidate.
CREATE TABLE session_tokens (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    api_client_id TEXT NOT NULL,
    scopes TEXT NOT NULL,
    allowed_origins TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    created_at BIGINT NOT NULL,
    CONSTRAINT session_tokens_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT session_tokens_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT session_tokens_api_client_id_fkey FOREIGN KEY (tenant_id, api_client_id) REFERENCES api_clients (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX session_tokens_candidate_id_idx ON session_tokens (tenant_id, candidate_id);
CREATE INDEX session_tokens_api_client_id_idx ON session_tokens (tenant_id, api_client_id);

-- What a candidate agreed to, and when it was withdrawn.
CREATE TABLE consents (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    wording TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT consents_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT consents_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX consents_candidate_id_created_at_id_idx ON consents (tenant_id, candidate_id, created_at, id);
CREATE UNIQUE INDEX consents_candidate_id_purpose_key ON consents (tenant_id, candidate_id, purpose) WHERE withdrawn_at IS NULL;

-- An interview and its outcome.
CREATE TABLE interviews (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    external_id TEXT,
    role TEXT NOT NULL,
    employer TEXT,
    agency TEXT,
    stage TEXT NOT NULL,
    format TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    duration_minutes INTEGER,
    outcome TEXT NOT NULL,
    decided_by TEXT,
    decision_at BIGINT,
    notified_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT interviews_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT interviews_external_id_key UNIQUE (tenant_id, external_id),
    CONSTRAINT interviews_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX interviews_created_at_id_idx ON interviews (tenant_id, created_at, id);
CREATE INDEX interviews_candidate_id_created_at_id_idx ON interviews (tenant_id, candidate_id, created_at, id);

-- What was asked, and what tripped the candidate up.
CREATE TABLE interview_questions (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    text TEXT NOT NULL,
    theme TEXT,
    tripped_me_up BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT interview_questions_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT interview_questions_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX interview_questions_interview_id_created_at_id_idx ON interview_questions (tenant_id, interview_id, created_at, id);

-- The way back after a rejection: one for each interview.
CREATE TABLE recoveries (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    paused_until DATE,
    closed_at BIGINT,
    closed_because TEXT,
    skipped_steps TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT recoveries_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT recoveries_interview_id_key UNIQUE (tenant_id, interview_id),
    CONSTRAINT recoveries_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT recoveries_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX recoveries_created_at_id_idx ON recoveries (tenant_id, created_at, id);
CREATE INDEX recoveries_candidate_id_created_at_id_idx ON recoveries (tenant_id, candidate_id, created_at, id);

-- Asking an employer or an agency for feedback.
CREATE TABLE feedback_requests (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    message TEXT NOT NULL,
    call_slots TEXT NOT NULL,
    chosen_call_slot BIGINT,
    link_hashes BLOB NOT NULL,
    sent_at BIGINT,
    reminders_sent INTEGER NOT NULL,
    last_reminded_at BIGINT,
    closed_at BIGINT,
    decline_reason TEXT,
    expires_at BIGINT,
    redirected_to_id TEXT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT feedback_requests_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT feedback_requests_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX feedback_requests_created_at_id_idx ON feedback_requests (tenant_id, created_at, id);
CREATE INDEX feedback_requests_interview_id_idx ON feedback_requests (tenant_id, interview_id);
CREATE UNIQUE INDEX feedback_requests_interview_id_channel_key ON feedback_requests (tenant_id, interview_id, channel) WHERE state IN ('draft', 'sent', 'reminded');
CREATE INDEX feedback_requests_expires_at_idx ON feedback_requests (tenant_id, expires_at);

-- What the giver said, sealed until the candidate opens it.
CREATE TABLE feedback (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    feedback_request_id TEXT,
    source TEXT NOT NULL,
    giver_name TEXT,
    ratings TEXT NOT NULL,
    observations TEXT NOT NULL,
    comment TEXT,
    advice TEXT,
    received_at BIGINT NOT NULL,
    self_rating INTEGER,
    opened_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT feedback_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT feedback_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT feedback_feedback_request_id_fkey FOREIGN KEY (tenant_id, feedback_request_id) REFERENCES feedback_requests (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX feedback_created_at_id_idx ON feedback (tenant_id, created_at, id);
CREATE INDEX feedback_candidate_id_created_at_id_idx ON feedback (tenant_id, candidate_id, created_at, id);
CREATE INDEX feedback_interview_id_idx ON feedback (tenant_id, interview_id);
CREATE INDEX feedback_feedback_request_id_idx ON feedback (tenant_id, feedback_request_id);

-- What the candidate makes of feedback; nobody else ever sees it.
CREATE TABLE assessments (
    tenant_id TEXT NOT NULL,
    feedback_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    believable TEXT NOT NULL,
    fair TEXT NOT NULL,
    acceptable TEXT NOT NULL,
    observations TEXT NOT NULL,
    note TEXT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT assessments_pkey PRIMARY KEY (tenant_id, feedback_id),
    CONSTRAINT assessments_feedback_id_fkey FOREIGN KEY (tenant_id, feedback_id) REFERENCES feedback (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX assessments_candidate_id_idx ON assessments (tenant_id, candidate_id);

-- At most three focuses and the tasks that work on them; revised, never replaced.
CREATE TABLE action_plans (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    recovery_id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    state TEXT NOT NULL,
    revision INTEGER NOT NULL,
    focuses TEXT NOT NULL,
    scores TEXT NOT NULL,
    guidelines TEXT NOT NULL,
    strengths TEXT NOT NULL,
    encouragements TEXT NOT NULL,
    notes TEXT NOT NULL,
    changes TEXT NOT NULL,
    evidence TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT action_plans_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT action_plans_recovery_id_key UNIQUE (tenant_id, recovery_id),
    CONSTRAINT action_plans_recovery_id_fkey FOREIGN KEY (tenant_id, recovery_id) REFERENCES recoveries (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX action_plans_created_at_id_idx ON action_plans (tenant_id, created_at, id);
CREATE INDEX action_plans_candidate_id_created_at_id_idx ON action_plans (tenant_id, candidate_id, created_at, id);

-- One thing to do, with its reason and its day.
CREATE TABLE tasks (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    action_plan_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    intervention_id TEXT,
    theme TEXT,
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    if_then TEXT NOT NULL,
    success_measure TEXT NOT NULL,
    effort TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    session INTEGER NOT NULL,
    sessions INTEGER NOT NULL,
    method TEXT NOT NULL,
    reason TEXT NOT NULL,
    evidence TEXT NOT NULL,
    depends_on TEXT NOT NULL,
    state TEXT NOT NULL,
    previous_state TEXT,
    due_on DATE,
    work_on TEXT NOT NULL,
    later TEXT,
    completed_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT tasks_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT tasks_action_plan_id_key_key UNIQUE (tenant_id, action_plan_id, key),
    CONSTRAINT tasks_action_plan_id_fkey FOREIGN KEY (tenant_id, action_plan_id) REFERENCES action_plans (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX tasks_action_plan_id_position_id_idx ON tasks (tenant_id, action_plan_id, position, id);
CREATE INDEX tasks_candidate_id_due_on_idx ON tasks (tenant_id, candidate_id, due_on);

-- What happened, written with the change; also the outbox of the webhooks.
CREATE TABLE events (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    event_type TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    candidate_id TEXT,
    subject_version INTEGER NOT NULL,
    payload TEXT NOT NULL,
    fanned_out_at BIGINT,
    created_at BIGINT NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX events_created_at_id_idx ON events (tenant_id, created_at, id);
CREATE INDEX events_candidate_id_idx ON events (tenant_id, candidate_id);
CREATE INDEX events_waiting_idx ON events (tenant_id, id) WHERE fanned_out_at IS NULL;

-- Where a tenant wants to hear of events.
CREATE TABLE webhook_endpoints (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    url TEXT NOT NULL,
    description TEXT,
    event_types TEXT NOT NULL,
    state TEXT NOT NULL,
    disabled_because TEXT,
    failing_since BIGINT,
    sealed_secret BLOB NOT NULL,
    previous_sealed_secret BLOB,
    previous_secret_expires_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT webhook_endpoints_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT webhook_endpoints_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX webhook_endpoints_created_at_id_idx ON webhook_endpoints (tenant_id, created_at, id);

-- One event on its way to one endpoint.
CREATE TABLE deliveries (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    webhook_endpoint_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    attempts_before INTEGER NOT NULL,
    next_attempt_at BIGINT,
    lease_owner TEXT,
    lease_expires_at BIGINT,
    last_class TEXT,
    last_status INTEGER,
    delivered_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT deliveries_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT deliveries_webhook_endpoint_id_event_id_key UNIQUE (tenant_id, webhook_endpoint_id, event_id),
    CONSTRAINT deliveries_webhook_endpoint_id_fkey FOREIGN KEY (tenant_id, webhook_endpoint_id) REFERENCES webhook_endpoints (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT deliveries_event_id_fkey FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX deliveries_created_at_id_idx ON deliveries (tenant_id, created_at, id);
CREATE INDEX deliveries_event_id_idx ON deliveries (tenant_id, event_id);
CREATE INDEX deliveries_waiting_idx ON deliveries (tenant_id, webhook_endpoint_id, next_attempt_at, id) WHERE next_attempt_at IS NOT NULL;

-- Each try of a delivery and how it ended.
CREATE TABLE delivery_attempts (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    delivery_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    class TEXT NOT NULL,
    status INTEGER,
    took_milliseconds INTEGER NOT NULL,
    started_at BIGINT NOT NULL,
    CONSTRAINT delivery_attempts_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT delivery_attempts_delivery_id_number_key UNIQUE (tenant_id, delivery_id, number),
    CONSTRAINT delivery_attempts_delivery_id_fkey FOREIGN KEY (tenant_id, delivery_id) REFERENCES deliveries (tenant_id, id) ON DELETE CASCADE
);
