-- What a candidate writes about an interview afterwards, and what stays of it. All of it is theirs alone.

-- How a candidate thinks that an interview went, said before opening what others said.
CREATE TABLE self_ratings (
    tenant_id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    rating integer NOT NULL,
    settled_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT self_ratings_pkey PRIMARY KEY (tenant_id, interview_id),
    CONSTRAINT self_ratings_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX self_ratings_candidate_id_idx ON self_ratings (tenant_id, candidate_id);

-- One look back at each interview, written part by part.
CREATE TABLE reflections (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    expected_outcome text COLLATE "C",
    theme_ratings jsonb NOT NULL,
    compassion text,
    positives jsonb NOT NULL,
    questions jsonb NOT NULL,
    factors jsonb NOT NULL,
    critique text,
    learning text,
    skipped_parts jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT reflections_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT reflections_interview_id_key UNIQUE (tenant_id, interview_id),
    CONSTRAINT reflections_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX reflections_candidate_id_created_at_id_idx ON reflections (tenant_id, candidate_id, created_at, id);

-- The do's and don'ts of a candidate: one row, so that what holds between them holds between requests too.
CREATE TABLE guideline_cards (
    tenant_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    entries jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT guideline_cards_pkey PRIMARY KEY (tenant_id, candidate_id),
    CONSTRAINT guideline_cards_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
