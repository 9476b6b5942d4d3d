-- Whether a no was fair, for the candidate alone. What they note of themselves is sealed.
CREATE TABLE fairness_checks (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    interview_id text COLLATE "C" NOT NULL,
    candidate_id text COLLATE "C" NOT NULL,
    feedback_id text COLLATE "C",
    jurisdiction text,
    believable text NOT NULL,
    fair text NOT NULL,
    acceptable text NOT NULL,
    knowledge_at timestamptz,
    claimed_on date,
    sealed_private bytea,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT fairness_checks_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT fairness_checks_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fairness_checks_feedback_id_fkey FOREIGN KEY (tenant_id, feedback_id) REFERENCES feedback (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX fairness_checks_candidate_id_created_at_id_idx ON fairness_checks (tenant_id, candidate_id, created_at, id);
CREATE INDEX fairness_checks_interview_id_idx ON fairness_checks (tenant_id, interview_id);
CREATE INDEX fairness_checks_feedback_id_idx ON fairness_checks (tenant_id, feedback_id);
