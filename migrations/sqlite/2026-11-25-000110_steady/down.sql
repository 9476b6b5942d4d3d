DROP TABLE exercise_logs;
DROP TABLE check_ins;
ALTER TABLE recoveries DROP COLUMN paused_at;
