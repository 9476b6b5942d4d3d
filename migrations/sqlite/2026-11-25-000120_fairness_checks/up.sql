-- Whether a no was fair, for the candidate alone. What they note of themselves is sealed.
CREATE TABLE fairness_checks (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    feedback_id TEXT,
    jurisdiction TEXT,
    believable TEXT NOT NULL,
    fair TEXT NOT NULL,
    acceptable TEXT NOT NULL,
    knowledge_at BIGINT,
    claimed_on DATE,
    sealed_private BLOB,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT fairness_checks_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT fairness_checks_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fairness_checks_feedback_id_fkey FOREIGN KEY (tenant_id, feedback_id) REFERENCES feedback (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX fairness_checks_candidate_id_created_at_id_idx ON fairness_checks (tenant_id, candidate_id, created_at, id);
CREATE INDEX fairness_checks_interview_id_idx ON fairness_checks (tenant_id, interview_id);
CREATE INDEX fairness_checks_feedback_id_idx ON fairness_checks (tenant_id, feedback_id);
