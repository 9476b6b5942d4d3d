-- A rehearsal, planned or held, and what a partner said of it. The candidate's alone.
CREATE TABLE practice_sessions (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    questions TEXT NOT NULL,
    planned_on DATE,
    completed_on DATE,
    minutes INTEGER,
    self_ratings TEXT NOT NULL,
    notes TEXT,
    link_hash BLOB,
    link_expires_at BIGINT,
    partner TEXT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT practice_sessions_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT practice_sessions_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX practice_sessions_candidate_id_created_at_id_idx ON practice_sessions (tenant_id, candidate_id, created_at, id);

-- An answer as short points. The candidate's alone.
CREATE TABLE prepared_answers (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    question TEXT NOT NULL,
    content TEXT NOT NULL,
    revision INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT prepared_answers_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT prepared_answers_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX prepared_answers_candidate_id_created_at_id_idx ON prepared_answers (tenant_id, candidate_id, created_at, id);

-- What an answer was, each time that it was changed.
CREATE TABLE prepared_answer_versions (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    prepared_answer_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    question TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT prepared_answer_versions_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT prepared_answer_versions_prepared_answer_id_revision_key UNIQUE (tenant_id, prepared_answer_id, revision),
    CONSTRAINT prepared_answer_versions_prepared_answer_id_fkey FOREIGN KEY (tenant_id, prepared_answer_id) REFERENCES prepared_answers (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX prepared_answer_versions_prepared_answer_id_created_at_id_idx ON prepared_answer_versions (tenant_id, prepared_answer_id, created_at, id);
