-- Revocations are read by their time, tenant by tenant, and forgotten by it; sessions are forgotten when they ended long ago.
CREATE INDEX revocations_created_at_subject_idx ON revocations (tenant_id, created_at, subject);
CREATE INDEX session_tokens_expires_at_idx ON session_tokens (tenant_id, expires_at);
