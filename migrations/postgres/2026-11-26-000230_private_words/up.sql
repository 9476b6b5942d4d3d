-- What features had sealed by themselves becomes a column of private words, like all others (src/platform/db/sealed.rs). Only the node can
-- seal it anew, so it stays as it was sealed, with what it was sealed for in front of it, until its row is next written, if it ever is.
-- No node of before can run beside it: the columns change in place, since nothing of it is released yet.
ALTER TABLE check_ins
    ALTER COLUMN sealed_words TYPE jsonb
    USING to_jsonb('sealed:0:check_in/' || tenant_id || '/' || id || ':' || encode(sealed_words, 'hex'));
ALTER TABLE check_ins RENAME COLUMN sealed_words TO words;

ALTER TABLE exercise_logs
    ALTER COLUMN sealed_note TYPE jsonb
    USING to_jsonb('sealed:0:exercise_log/' || tenant_id || '/' || id || ':' || encode(sealed_note, 'hex'));
ALTER TABLE exercise_logs RENAME COLUMN sealed_note TO note;

ALTER TABLE fairness_checks
    ALTER COLUMN sealed_private TYPE jsonb
    USING to_jsonb('sealed:0:fairness_check/' || tenant_id || '/' || id || ':' || encode(sealed_private, 'hex'));
ALTER TABLE fairness_checks RENAME COLUMN sealed_private TO noted;
