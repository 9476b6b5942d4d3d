DROP TABLE prepared_answer_versions;
DROP TABLE prepared_answers;
DROP TABLE practice_sessions;
