-- A rehearsal, planned or held, and what a partner said of it. The candidate's alone.
CREATE TABLE practice_sessions (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    kind text NOT NULL,
    questions jsonb NOT NULL,
    planned_on date,
    completed_on date,
    minutes integer,
    self_ratings jsonb NOT NULL,
    notes text,
    link_hash bytea,
    link_expires_at timestamptz,
    partner jsonb,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT practice_sessions_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT practice_sessions_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX practice_sessions_candidate_id_created_at_id_idx ON practice_sessions (tenant_id, candidate_id, created_at, id);

-- An answer as short points. The candidate's alone.
CREATE TABLE prepared_answers (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    question jsonb NOT NULL,
    content jsonb NOT NULL,
    revision integer NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT prepared_answers_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT prepared_answers_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX prepared_answers_candidate_id_created_at_id_idx ON prepared_answers (tenant_id, candidate_id, created_at, id);

-- What an answer was, each time that it was changed.
CREATE TABLE prepared_answer_versions (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    prepared_answer_id text COLLATE "C" NOT NULL,
    revision integer NOT NULL,
    question jsonb NOT NULL,
    content jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT prepared_answer_versions_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT prepared_answer_versions_prepared_answer_id_revision_key UNIQUE (tenant_id, prepared_answer_id, revision),
    CONSTRAINT prepared_answer_versions_prepared_answer_id_fkey FOREIGN KEY (tenant_id, prepared_answer_id) REFERENCES prepared_answers (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX prepared_answer_versions_prepared_answer_id_created_at_id_idx ON prepared_answer_versions (tenant_id, prepared_answer_id, created_at, id);
