-- Kept answers are sealed as a whole. So that they can be found when something is deleted, they say whom they are about and which
-- ids they mention; and in which language their words are.
ALTER TABLE idempotency_keys ADD COLUMN candidate_id TEXT;
ALTER TABLE idempotency_keys ADD COLUMN mentions TEXT;
ALTER TABLE idempotency_keys ADD COLUMN language TEXT;
CREATE INDEX idempotency_keys_candidate_id_idx ON idempotency_keys (tenant_id, candidate_id) WHERE candidate_id IS NOT NULL;
