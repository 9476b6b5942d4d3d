-- Figures of a period that is over, rounded and without what speaks of too few: made once, never changed.
CREATE TABLE insight_periods (
    tenant_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    figures jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT insight_periods_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT insight_periods_starts_on_key UNIQUE (tenant_id, starts_on),
    CONSTRAINT insight_periods_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (tenant_id) ON DELETE CASCADE
);
CREATE INDEX insight_periods_created_at_id_idx ON insight_periods (tenant_id, created_at, id);

CREATE INDEX feedback_requests_closed_at_idx ON feedback_requests (tenant_id, closed_at);
