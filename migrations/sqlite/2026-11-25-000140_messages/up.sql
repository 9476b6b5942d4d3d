-- In which language a feedback request is written; what is there already is English.
ALTER TABLE feedback_requests ADD COLUMN language TEXT;

-- A message in a candidate's name, until and after it went out.
CREATE TABLE messages (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    sent_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT messages_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT messages_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX messages_created_at_id_idx ON messages (tenant_id, created_at, id);
CREATE INDEX messages_candidate_id_created_at_id_idx ON messages (tenant_id, candidate_id, created_at, id);
CREATE INDEX messages_interview_id_idx ON messages (tenant_id, interview_id);
-- One is thanked once for an interview.
CREATE UNIQUE INDEX messages_interview_id_kind_key ON messages (tenant_id, interview_id, kind) WHERE kind = 'thank_you' AND state = 'sent';

-- That a candidate would like to hear of later openings, from an employer or an agency.
CREATE TABLE future_interests (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    organisation TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    withdrawn_because TEXT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT future_interests_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT future_interests_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX future_interests_created_at_id_idx ON future_interests (tenant_id, created_at, id);
CREATE INDEX future_interests_candidate_id_created_at_id_idx ON future_interests (tenant_id, candidate_id, created_at, id);
CREATE INDEX future_interests_interview_id_idx ON future_interests (tenant_id, interview_id);
CREATE UNIQUE INDEX future_interests_candidate_id_channel_organisation_key ON future_interests (tenant_id, candidate_id, channel, organisation) WHERE withdrawn_at IS NULL;
