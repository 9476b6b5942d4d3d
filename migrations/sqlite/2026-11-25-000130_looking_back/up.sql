-- What a candidate writes about an interview afterwards, and what stays of it. All of it is theirs alone.

-- How a candidate thinks that an interview went, said before opening what others said.
CREATE TABLE self_ratings (
    tenant_id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    rating INTEGER NOT NULL,
    settled_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT self_ratings_pkey PRIMARY KEY (tenant_id, interview_id),
    CONSTRAINT self_ratings_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX self_ratings_candidate_id_idx ON self_ratings (tenant_id, candidate_id);

-- One look back at each interview, written part by part.
CREATE TABLE reflections (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    expected_outcome TEXT,
    theme_ratings TEXT NOT NULL,
    compassion TEXT,
    positives TEXT NOT NULL,
    questions TEXT NOT NULL,
    factors TEXT NOT NULL,
    critique TEXT,
    learning TEXT,
    skipped_parts TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT reflections_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT reflections_interview_id_key UNIQUE (tenant_id, interview_id),
    CONSTRAINT reflections_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX reflections_candidate_id_created_at_id_idx ON reflections (tenant_id, candidate_id, created_at, id);

-- The do's and don'ts of a candidate: one row, so that what holds between them holds between requests too.
CREATE TABLE guideline_cards (
    tenant_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    entries TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT guideline_cards_pkey PRIMARY KEY (tenant_id, candidate_id),
    CONSTRAINT guideline_cards_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
