-- What features had sealed by themselves becomes a column of private words, like all others (src/platform/db/sealed.rs). Only the node can
-- seal it anew, so it stays as it was sealed, with what it was sealed for in front of it, until its row is next written, if it ever is.
-- No node of before can run beside it: the columns change in place, since nothing of it is released yet.
CREATE TABLE check_ins_anew (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    recovery_id TEXT,
    intensity INTEGER NOT NULL,
    words TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT check_ins_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT check_ins_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT check_ins_recovery_id_fkey FOREIGN KEY (tenant_id, recovery_id) REFERENCES recoveries (tenant_id, id) ON DELETE CASCADE
);
INSERT INTO check_ins_anew (tenant_id, id, candidate_id, recovery_id, intensity, words, version, created_at, updated_at)
    SELECT tenant_id, id, candidate_id, recovery_id, intensity,
        '"sealed:0:check_in/' || tenant_id || '/' || id || ':' || lower(hex(sealed_words)) || '"',
        version, created_at, updated_at FROM check_ins;
DROP TABLE check_ins;
ALTER TABLE check_ins_anew RENAME TO check_ins;
CREATE INDEX check_ins_candidate_id_created_at_id_idx ON check_ins (tenant_id, candidate_id, created_at, id);
CREATE INDEX check_ins_recovery_id_idx ON check_ins (tenant_id, recovery_id);

CREATE TABLE exercise_logs_anew (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    recovery_id TEXT,
    exercise_id TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    intensity_before INTEGER,
    intensity_after INTEGER,
    note TEXT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT exercise_logs_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT exercise_logs_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT exercise_logs_recovery_id_fkey FOREIGN KEY (tenant_id, recovery_id) REFERENCES recoveries (tenant_id, id) ON DELETE CASCADE
);
INSERT INTO exercise_logs_anew (tenant_id, id, candidate_id, recovery_id, exercise_id, minutes, intensity_before, intensity_after, note, version, created_at, updated_at)
    SELECT tenant_id, id, candidate_id, recovery_id, exercise_id, minutes, intensity_before, intensity_after,
        CASE WHEN sealed_note IS NOT NULL THEN '"sealed:0:exercise_log/' || tenant_id || '/' || id || ':' || lower(hex(sealed_note)) || '"' END,
        version, created_at, updated_at FROM exercise_logs;
DROP TABLE exercise_logs;
ALTER TABLE exercise_logs_anew RENAME TO exercise_logs;
CREATE INDEX exercise_logs_candidate_id_created_at_id_idx ON exercise_logs (tenant_id, candidate_id, created_at, id);
CREATE INDEX exercise_logs_recovery_id_idx ON exercise_logs (tenant_id, recovery_id);

CREATE TABLE fairness_checks_anew (
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
    noted TEXT,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT fairness_checks_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT fairness_checks_interview_id_fkey FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fairness_checks_feedback_id_fkey FOREIGN KEY (tenant_id, feedback_id) REFERENCES feedback (tenant_id, id) ON DELETE CASCADE
);
INSERT INTO fairness_checks_anew (tenant_id, id, interview_id, candidate_id, feedback_id, jurisdiction, believable, fair, acceptable, knowledge_at, claimed_on, noted, version, created_at, updated_at)
    SELECT tenant_id, id, interview_id, candidate_id, feedback_id, jurisdiction, believable, fair, acceptable, knowledge_at, claimed_on,
        CASE WHEN sealed_private IS NOT NULL THEN '"sealed:0:fairness_check/' || tenant_id || '/' || id || ':' || lower(hex(sealed_private)) || '"' END,
        version, created_at, updated_at FROM fairness_checks;
DROP TABLE fairness_checks;
ALTER TABLE fairness_checks_anew RENAME TO fairness_checks;
CREATE INDEX fairness_checks_candidate_id_created_at_id_idx ON fairness_checks (tenant_id, candidate_id, created_at, id);
CREATE INDEX fairness_checks_interview_id_idx ON fairness_checks (tenant_id, interview_id);
CREATE INDEX fairness_checks_feedback_id_idx ON fairness_checks (tenant_id, feedback_id);
