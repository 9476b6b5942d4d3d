-- What was written since is sealed in a way that the program of before cannot open, and only the node could seal it as before. Where there
-- is any, this stops here and nothing is lost.
CREATE TABLE words_of_before (
    kept text CONSTRAINT words_written_since_have_no_way_back CHECK (kept LIKE 'sealed:0:%')
);
INSERT INTO words_of_before
    SELECT words #>> '{}' FROM check_ins
    UNION ALL SELECT note #>> '{}' FROM exercise_logs
    UNION ALL SELECT noted #>> '{}' FROM fairness_checks;
DROP TABLE words_of_before;

ALTER TABLE fairness_checks RENAME COLUMN noted TO sealed_private;
ALTER TABLE fairness_checks
    ALTER COLUMN sealed_private TYPE bytea
    USING decode(split_part(sealed_private #>> '{}', ':', 4), 'hex');

ALTER TABLE exercise_logs RENAME COLUMN note TO sealed_note;
ALTER TABLE exercise_logs
    ALTER COLUMN sealed_note TYPE bytea
    USING decode(split_part(sealed_note #>> '{}', ':', 4), 'hex');

ALTER TABLE check_ins RENAME COLUMN words TO sealed_words;
ALTER TABLE check_ins
    ALTER COLUMN sealed_words TYPE bytea
    USING decode(split_part(sealed_words #>> '{}', ':', 4), 'hex');
