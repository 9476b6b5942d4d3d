DROP INDEX feedback_feedback_request_id_idx;
CREATE INDEX feedback_feedback_request_id_idx ON feedback (tenant_id, feedback_request_id);
