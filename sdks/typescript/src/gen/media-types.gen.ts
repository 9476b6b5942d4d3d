/** The media types of what is answered, by path, where it is not JSON. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '/metrics': 'application/openmetrics-text',
  '/v1/action_plans/{action_plan_id}/calendar.ics': 'text/calendar',
  '/v1/candidates/{candidate_id}/guidelines/card': 'text/html',
  '/v1/feedback_requests/{feedback_request_id}/call_slots.ics': 'text/calendar',
};
