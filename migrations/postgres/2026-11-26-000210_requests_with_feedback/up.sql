-- Most feedback answers no request: what has none need not be looked for by it, and costs each recorded feedback one index less.
DROP INDEX feedback_feedback_request_id_idx;
CREATE INDEX feedback_feedback_request_id_idx ON feedback (tenant_id, feedback_request_id) WHERE feedback_request_id IS NOT NULL;
