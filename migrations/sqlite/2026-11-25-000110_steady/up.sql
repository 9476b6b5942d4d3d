-- A pause may have no end, so its beginning says that there is one.
ALTER TABLE recoveries ADD COLUMN paused_at BIGINT;

-- How somebody was, in their own words, which are sealed.
CREATE TABLE check_ins (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    recovery_id TEXT,
    intensity INTEGER NOT NULL,
    sealed_words BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT check_ins_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT check_ins_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT check_ins_recovery_id_fkey FOREIGN KEY (tenant_id, recovery_id) REFERENCES recoveries (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX check_ins_candidate_id_created_at_id_idx ON check_ins (tenant_id, candidate_id, created_at, id);
CREATE INDEX check_ins_recovery_id_idx ON check_ins (tenant_id, recovery_id);

-- That an exercise was done, and what it did.
CREATE TABLE exercise_logs (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    recovery_id TEXT,
    exercise_id TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    intensity_before INTEGER,
    intensity_after INTEGER,
    sealed_note BLOB,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT exercise_logs_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT exercise_logs_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT exercise_logs_recovery_id_fkey FOREIGN KEY (tenant_id, recovery_id) REFERENCES recoveries (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX exercise_logs_candidate_id_created_at_id_idx ON exercise_logs (tenant_id, candidate_id, created_at, id);
CREATE INDEX exercise_logs_recovery_id_idx ON exercise_logs (tenant_id, recovery_id);
