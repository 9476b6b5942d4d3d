DROP INDEX feedback_requests_closed_at_idx;
DROP TABLE insight_periods;
