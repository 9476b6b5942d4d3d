-- The candidate's own search: roles in view, what they wish for, people they know, looks at the CV. And what tenants add
-- to read.

-- What a candidate wishes for and rules out.
CREATE TABLE search_preferences (
    tenant_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    wishes jsonb NOT NULL,
    deal_breakers jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT search_preferences_pkey PRIMARY KEY (tenant_id, candidate_id),
    CONSTRAINT search_preferences_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);

-- Roles that a candidate has in view.
CREATE TABLE opportunities (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    role text NOT NULL,
    organisation text,
    url text,
    required_skills jsonb NOT NULL,
    wished_skills jsonb NOT NULL,
    features jsonb NOT NULL,
    state text NOT NULL,
    noticed_on date NOT NULL,
    applied_on date,
    interviewing_on date,
    closed_on date,
    closed_because text,
    notes text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT opportunities_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT opportunities_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX opportunities_candidate_id_created_at_id_idx ON opportunities (tenant_id, candidate_id, created_at, id);

-- People whom a candidate knows.
CREATE TABLE contacts (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    name text NOT NULL,
    organisation text,
    how_known text,
    tie text NOT NULL,
    last_touch_on date,
    next_touch_on date,
    notes text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT contacts_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT contacts_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX contacts_candidate_id_created_at_id_idx ON contacts (tenant_id, candidate_id, created_at, id);

-- What a tenant adds to read.
CREATE TABLE resources (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    url text NOT NULL,
    themes jsonb NOT NULL,
    methods jsonb NOT NULL,
    language text NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT resources_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT resources_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);

-- Looks at the CV, each for one role.
CREATE TABLE cv_reviews (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C",
    role text NOT NULL,
    role_kind text,
    items jsonb NOT NULL,
    note text,
    completed_at timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT cv_reviews_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT cv_reviews_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT cv_reviews_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX cv_reviews_candidate_id_created_at_id_idx ON cv_reviews (tenant_id, candidate_id, created_at, id);
CREATE INDEX cv_reviews_interview_id_idx ON cv_reviews (tenant_id, interview_id);
