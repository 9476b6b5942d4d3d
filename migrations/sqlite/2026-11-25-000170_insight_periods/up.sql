-- Figures of a period that is over, rounded and without what speaks of too few: made once, never changed.
CREATE TABLE insight_periods (
    tenant_id TEXT NOT NULL,
    id TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    figures TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT insight_periods_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT insight_periods_starts_on_key UNIQUE (tenant_id, starts_on),
    CONSTRAINT insight_periods_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX insight_periods_created_at_id_idx ON insight_periods (tenant_id, created_at, id);

CREATE INDEX feedback_requests_closed_at_idx ON feedback_requests (tenant_id, closed_at);
