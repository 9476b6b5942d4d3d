-- In which language a feedback request is written; what is there already is English.
ALTER TABLE feedback_requests ADD COLUMN language text;

-- A message in a candidate's name, until and after it went out.
CREATE TABLE messages (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    channel text NOT NULL,
    state text NOT NULL,
    recipient jsonb NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    sent_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
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
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL,
    organisation text COLLATE "C" NOT NULL,
    given_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_because text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT future_interests_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT future_interests_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX future_interests_created_at_id_idx ON future_interests (tenant_id, created_at, id);
CREATE INDEX future_interests_candidate_id_created_at_id_idx ON future_interests (tenant_id, candidate_id, created_at, id);
CREATE INDEX future_interests_interview_id_idx ON future_interests (tenant_id, interview_id);
CREATE UNIQUE INDEX future_interests_candidate_id_channel_organisation_key ON future_interests (tenant_id, candidate_id, channel, organisation) WHERE withdrawn_at IS NULL;
