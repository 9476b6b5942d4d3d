DROP INDEX idempotency_keys_candidate_id_idx;
ALTER TABLE idempotency_keys DROP COLUMN language;
ALTER TABLE idempotency_keys DROP COLUMN mentions;
ALTER TABLE idempotency_keys DROP COLUMN candidate_id;
