-- Next steps that a candidate left out and that only they are offered. They stand beside the recovery, so that leaving one out does
-- not raise the version that a tenant sees.
CREATE TABLE own_skips (
    tenant_id TEXT NOT NULL,
    recovery_id TEXT NOT NULL,
    step TEXT NOT NULL,
    candidate_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT own_skips_pkey PRIMARY KEY (tenant_id, recovery_id, step),
    CONSTRAINT own_skips_recovery_id_fkey FOREIGN KEY (tenant_id, recovery_id) REFERENCES recoveries (tenant_id, id) ON DELETE CASCADE
);
