-- The first schema. Every key, index and reference starts with the tenant; the only rows without one are the platform's
-- own signing keys. The twin in the other folder has the same tables, columns and constraints.

-- Job boards and agencies that embed us. The key is the tenant itself.
CREATE TABLE tenants (
    tenant_id text COLLATE "C" NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    allowed_origins jsonb NOT NULL,
    locale text NOT NULL,
    sandbox boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT tenants_pkey PRIMARY KEY (tenant_id)
);

-- The clocks of tenants that only try things out; those that are ahead are read by every node twice a second.
CREATE TABLE sandbox_clocks (
    tenant_id text COLLATE "C" NOT NULL,
    ahead_seconds bigint NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT sandbox_clocks_pkey PRIMARY KEY (tenant_id),
    CONSTRAINT sandbox_clocks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);

-- The platform's own keys for tokens; they belong to no tenant.
CREATE TABLE signing_keys (
    id text COLLATE "C" NOT NULL,
    public_key bytea NOT NULL,
    sealed_private_key bytea NOT NULL,
    created_at timestamptz NOT NULL,
    retired_at timestamptz,
    CONSTRAINT signing_keys_pkey PRIMARY KEY (id)
);

-- Server credentials of a tenant.
CREATE TABLE api_clients (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    name text NOT NULL,
    scopes jsonb NOT NULL,
    secret_hash bytea NOT NULL,
    previous_secret_hash bytea,
    previous_secret_expires_at timestamptz,
    revoked_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT api_clients_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT api_clients_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX api_clients_created_at_id_idx ON api_clients (tenant_id, created_at, id);

-- What no longer opens a door although its token has not run out; read by every node twice a second.
CREATE TABLE revocations (
    tenant_id text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT revocations_pkey PRIMARY KEY (tenant_id, subject),
    CONSTRAINT revocations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);

-- Answers to POST requests, kept for a day so that a repeated one is answered the same.
CREATE TABLE idempotency_keys (
    tenant_id text COLLATE "C" NOT NULL,
    caller text COLLATE "C" NOT NULL,
    operation text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    request_hash bytea NOT NULL,
    status integer NOT NULL,
    etag text,
    location text,
    body text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT idempotency_keys_pkey PRIMARY KEY (tenant_id, caller, operation, key),
    CONSTRAINT idempotency_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys (tenant_id, created_at);

-- The people who interviewed.
CREATE TABLE candidates (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    external_id text COLLATE "C",
    first_name text NOT NULL,
    last_name text,
    email text,
    time_zone text NOT NULL,
    country text NOT NULL,
    locale text NOT NULL,
    weekly_hours integer NOT NULL,
    days_off jsonb NOT NULL,
    skills jsonb NOT NULL,
    target_roles jsonb NOT NULL,
    upcoming_interviews_on jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT candidates_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT candidates_external_id_key UNIQUE (tenant_id, external_id),
    CONSTRAINT candidates_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX candidates_created_at_id_idx ON candidates (tenant_id, created_at, id);

-- Browser sessions of one candidate.
CREATE TABLE session_tokens (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    api_client_id text COLLATE "C" NOT NULL,
    scopes jsonb NOT NULL,
    allowed_origins jsonb NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT session_tokens_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT session_tokens_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT session_tokens_api_client_id_fkey FOREIGN KEY (tenant_id, api_client_id) REFERENCES api_clients (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX session_tokens_candidate_id_idx ON session_tokens (tenant_id, candidate_id);
CREATE INDEX session_tokens_api_client_id_idx ON session_tokens (tenant_id, api_client_id);

-- What a candidate agreed to, and when it was withdrawn.
CREATE TABLE consents (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    purpose text COLLATE "C" NOT NULL,
    wording text NOT NULL,
    granted_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT consents_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT consents_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX consents_candidate_id_created_at_id_idx ON consents (tenant_id, candidate_id, created_at, id);
CREATE UNIQUE INDEX consents_candidate_id_purpose_key ON consents (tenant_id, candidate_id, purpose) WHERE withdrawn_at IS NULL;

-- An interview and its outcome.
CREATE TABLE interviews (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    external_id text COLLATE "C",
    role text NOT NULL,
    employer jsonb,
    agency jsonb,
    stage text NOT NULL,
    format text NOT NULL,
    starts_at timestamptz NOT NULL,
    duration_minutes integer,
    outcome text NOT NULL,
    decided_by text,
    decision_at timestamptz,
    notified_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT interviews_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT interviews_external_id_key UNIQUE (tenant_id, external_id),
    CONSTRAINT interviews_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX interviews_created_at_id_idx ON interviews (tenant_id, created_at, id);
CREATE INDEX interviews_candidate_id_created_at_id_idx ON interviews (tenant_id, candidate_id, created_at, id);

-- What was asked, and what tripped the candidate up.
CREATE TABLE interview_questions (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    text text NOT NULL,
    theme text,
    tripped_me_up boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT interview_questions_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT interview_questions_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX interview_questions_interview_id_created_at_id_idx ON interview_questions (tenant_id, interview_id, created_at, id);

-- The way back after a rejection: one for each interview.
CREATE TABLE recoveries (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    stage text NOT NULL,
    opened_at timestamptz NOT NULL,
    paused_until date,
    closed_at timestamptz,
    closed_because text,
    skipped_steps jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT recoveries_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT recoveries_interview_id_key UNIQUE (tenant_id, interview_id),
    CONSTRAINT recoveries_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT recoveries_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX recoveries_created_at_id_idx ON recoveries (tenant_id, created_at, id);
CREATE INDEX recoveries_candidate_id_created_at_id_idx ON recoveries (tenant_id, candidate_id, created_at, id);

-- Asking an employer or an agency for feedback.
CREATE TABLE feedback_requests (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL,
    state text NOT NULL,
    recipient jsonb NOT NULL,
    subject text NOT NULL,
    message text NOT NULL,
    call_slots jsonb NOT NULL,
    chosen_call_slot timestamptz,
    link_hashes bytea NOT NULL,
    sent_at timestamptz,
    reminders_sent integer NOT NULL,
    last_reminded_at timestamptz,
    closed_at timestamptz,
    decline_reason text,
    expires_at timestamptz,
    redirected_to_id text COLLATE "C",
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT feedback_requests_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT feedback_requests_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX feedback_requests_created_at_id_idx ON feedback_requests (tenant_id, created_at, id);
CREATE INDEX feedback_requests_interview_id_idx ON feedback_requests (tenant_id, interview_id);
CREATE UNIQUE INDEX feedback_requests_interview_id_channel_key ON feedback_requests (tenant_id, interview_id, channel) WHERE state IN ('draft', 'sent', 'reminded');
CREATE INDEX feedback_requests_expires_at_idx ON feedback_requests (tenant_id, expires_at);

-- What the giver said, sealed until the candidate opens it.
CREATE TABLE feedback (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    feedback_request_id text COLLATE "C",
    source text NOT NULL,
    giver_name text,
    ratings jsonb NOT NULL,
    observations jsonb NOT NULL,
    comment text,
    advice text,
    received_at timestamptz NOT NULL,
    self_rating integer,
    opened_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
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
    tenant_id text COLLATE "C" NOT NULL,
    feedback_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    believable text NOT NULL,
    fair text NOT NULL,
    acceptable text NOT NULL,
    observations jsonb NOT NULL,
    note text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT assessments_pkey PRIMARY KEY (tenant_id, feedback_id),
    CONSTRAINT assessments_feedback_id_fkey FOREIGN KEY (tenant_id, feedback_id) REFERENCES feedback (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX assessments_candidate_id_idx ON assessments (tenant_id, candidate_id);

-- At most three focuses and the tasks that work on them; revised, never replaced.
CREATE TABLE action_plans (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    recovery_id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    state text NOT NULL,
    revision integer NOT NULL,
    focuses jsonb NOT NULL,
    scores jsonb NOT NULL,
    guidelines jsonb NOT NULL,
    strengths jsonb NOT NULL,
    encouragements jsonb NOT NULL,
    notes jsonb NOT NULL,
    changes jsonb NOT NULL,
    evidence jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT action_plans_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT action_plans_recovery_id_key UNIQUE (tenant_id, recovery_id),
    CONSTRAINT action_plans_recovery_id_fkey FOREIGN KEY (tenant_id, recovery_id) REFERENCES recoveries (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX action_plans_created_at_id_idx ON action_plans (tenant_id, created_at, id);
CREATE INDEX action_plans_candidate_id_created_at_id_idx ON action_plans (tenant_id, candidate_id, created_at, id);

-- One thing to do, with its reason and its day.
CREATE TABLE tasks (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    action_plan_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    position integer NOT NULL,
    intervention_id text,
    theme text,
    kind text NOT NULL,
    part text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    if_then text NOT NULL,
    success_measure text NOT NULL,
    effort text NOT NULL,
    minutes integer NOT NULL,
    session integer NOT NULL,
    sessions integer NOT NULL,
    method text NOT NULL,
    reason text NOT NULL,
    evidence jsonb NOT NULL,
    depends_on jsonb NOT NULL,
    state text NOT NULL,
    previous_state text,
    due_on date,
    work_on jsonb NOT NULL,
    later jsonb,
    completed_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT tasks_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT tasks_action_plan_id_key_key UNIQUE (tenant_id, action_plan_id, key),
    CONSTRAINT tasks_action_plan_id_fkey FOREIGN KEY (tenant_id, action_plan_id) REFERENCES action_plans (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX tasks_action_plan_id_position_id_idx ON tasks (tenant_id, action_plan_id, position, id);
CREATE INDEX tasks_candidate_id_due_on_idx ON tasks (tenant_id, candidate_id, due_on);

-- What happened, written with the change; also the outbox of the webhooks.
CREATE TABLE events (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    event_type text COLLATE "C" NOT NULL,
    subject_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C",
    subject_version integer NOT NULL,
    payload jsonb NOT NULL,
    fanned_out_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX events_created_at_id_idx ON events (tenant_id, created_at, id);
CREATE INDEX events_candidate_id_idx ON events (tenant_id, candidate_id);
CREATE INDEX events_waiting_idx ON events (tenant_id, id) WHERE fanned_out_at IS NULL;

-- Where a tenant wants to hear of events.
CREATE TABLE webhook_endpoints (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    url text NOT NULL,
    description text,
    event_types jsonb NOT NULL,
    state text NOT NULL,
    disabled_because text,
    failing_since timestamptz,
    sealed_secret bytea NOT NULL,
    previous_sealed_secret bytea,
    previous_secret_expires_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT webhook_endpoints_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT webhook_endpoints_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX webhook_endpoints_created_at_id_idx ON webhook_endpoints (tenant_id, created_at, id);

-- One event on its way to one endpoint.
CREATE TABLE deliveries (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    webhook_endpoint_id text COLLATE "C" NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    attempts_before integer NOT NULL,
    next_attempt_at timestamptz,
    lease_owner text COLLATE "C",
    lease_expires_at timestamptz,
    last_class text,
    last_status integer,
    delivered_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
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
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    delivery_id text COLLATE "C" NOT NULL,
    number integer NOT NULL,
    class text NOT NULL,
    status integer,
    took_milliseconds integer NOT NULL,
    started_at timestamptz NOT NULL,
    CONSTRAINT delivery_attempts_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT delivery_attempts_delivery_id_number_key UNIQUE (tenant_id, delivery_id, number),
    CONSTRAINT delivery_attempts_delivery_id_fkey FOREIGN KEY (tenant_id, delivery_id) REFERENCES deliveries (tenant_id, id) ON DELETE CASCADE
);
