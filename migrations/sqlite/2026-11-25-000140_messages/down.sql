DROP TABLE future_interests;
DROP TABLE messages;
ALTER TABLE feedback_requests DROP COLUMN language;
