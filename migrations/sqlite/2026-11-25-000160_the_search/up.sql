-- The candidate's own search: roles in view, what they wish for, people they know, looks at the CV. And what tenants add
-- to read.

-- What a candidate wishes for and rules out.
CREATE TABLE search_preferences (
    tenant_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    wishes TEXT NOT NULL,
    deal_breakers TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT search_preferences_pkey PRIMARY KEY (tenant_id, candidate_id),
    CONSTRAINT search_preferences_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);

-- Roles that a candidate has in view.
CREATE TABLE opportunities (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT,
    url TEXT,
    required_skills TEXT NOT NULL,
    wished_skills TEXT NOT NULL,
    features TEXT NOT NULL,
    state TEXT NOT NULL,
    noticed_on DATE NOT NULL,
    applied_on DATE,
    interviewing_on DATE,
    closed_on DATE,
    closed_because TEXT,
    notes TEXT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT opportunities_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT opportunities_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX opportunities_candidate_id_created_at_id_idx ON opportunities (tenant_id, candidate_id, created_at, id);

-- People whom a candidate knows.
CREATE TABLE contacts (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT,
    how_known TEXT,
    tie TEXT NOT NULL,
    last_touch_on DATE,
    next_touch_on DATE,
    notes TEXT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT contacts_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT contacts_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX contacts_candidate_id_created_at_id_idx ON contacts (tenant_id, candidate_id, created_at, id);

-- What a tenant adds to read.
CREATE TABLE resources (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    url TEXT NOT NULL,
    themes TEXT NOT NULL,
    methods TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT resources_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT resources_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);

-- Looks at the CV, each for one role.
CREATE TABLE cv_reviews (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    interview_id TEXT,
    role TEXT NOT NULL,
    role_kind TEXT,
    items TEXT NOT NULL,
    note TEXT,
    completed_at BIGINT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT cv_reviews_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT cv_reviews_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT cv_reviews_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX cv_reviews_candidate_id_created_at_id_idx ON cv_reviews (tenant_id, candidate_id, created_at, id);
CREATE INDEX cv_reviews_interview_id_idx ON cv_reviews (tenant_id, interview_id);
