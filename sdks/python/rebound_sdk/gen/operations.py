"""Every operation; each can be called by `sync` and `asyncio`"""

from .api.access import api_clients_create
from .api.access import api_clients_get
from .api.access import api_clients_list
from .api.access import api_clients_list_deprecated_calls
from .api.access import api_clients_revoke
from .api.access import api_clients_rotate
from .api.access import oauth_jwks
from .api.access import oauth_metadata
from .api.access import oauth_token
from .api.access import session_tokens_create
from .api.access import session_tokens_revoke
from .api.action_plans import action_plans_calendar
from .api.action_plans import action_plans_create
from .api.action_plans import action_plans_get
from .api.action_plans import action_plans_list
from .api.action_plans import action_plans_list_tasks
from .api.action_plans import action_plans_revise
from .api.action_plans import tasks_get
from .api.action_plans import tasks_update
from .api.candidates import candidates_create
from .api.candidates import candidates_erase
from .api.candidates import candidates_get
from .api.candidates import candidates_list
from .api.candidates import candidates_update
from .api.changes import changes_list
from .api.consents import consents_get
from .api.consents import consents_grant
from .api.consents import consents_list
from .api.consents import consents_withdraw
from .api.deliveries import deliveries_get
from .api.deliveries import deliveries_list
from .api.deliveries import deliveries_redeliver
from .api.events import events_get
from .api.events import events_list
from .api.exercises import exercises_list
from .api.feedback import feedback_assess
from .api.feedback import feedback_get
from .api.feedback import feedback_get_assessment
from .api.feedback import feedback_list
from .api.feedback import feedback_open
from .api.feedback import feedback_record
from .api.feedback_links import feedback_links_answer
from .api.feedback_links import feedback_links_decline
from .api.feedback_links import feedback_links_get
from .api.feedback_requests import feedback_requests_calendar
from .api.feedback_requests import feedback_requests_cancel
from .api.feedback_requests import feedback_requests_create
from .api.feedback_requests import feedback_requests_get
from .api.feedback_requests import feedback_requests_list
from .api.feedback_requests import feedback_requests_redirect
from .api.feedback_requests import feedback_requests_remind
from .api.feedback_requests import feedback_requests_send
from .api.feedback_requests import feedback_requests_update
from .api.interviews import interviews_add_question
from .api.interviews import interviews_create
from .api.interviews import interviews_delete
from .api.interviews import interviews_delete_question
from .api.interviews import interviews_get
from .api.interviews import interviews_get_question
from .api.interviews import interviews_list
from .api.interviews import interviews_list_questions
from .api.interviews import interviews_record_outcome
from .api.interviews import interviews_update
from .api.interviews import interviews_update_question
from .api.operations import error_codes_list
from .api.operations import operations_live
from .api.operations import operations_metrics
from .api.operations import operations_ready
from .api.recoveries import recoveries_close
from .api.recoveries import recoveries_get
from .api.recoveries import recoveries_list
from .api.recoveries import recoveries_pause
from .api.recoveries import recoveries_resume
from .api.recoveries import recoveries_skip
from .api.sandbox import sandbox_clock_advance
from .api.sandbox import sandbox_clock_get
from .api.sandbox import sandbox_feedback_requests_answer
from .api.sandbox import sandbox_feedback_requests_decline
from .api.sandbox import sandbox_feedback_requests_stay_silent
from .api.tenant import tenant_get
from .api.tenant import tenant_update
from .api.webhook_endpoints import webhook_endpoints_create
from .api.webhook_endpoints import webhook_endpoints_delete
from .api.webhook_endpoints import webhook_endpoints_enable
from .api.webhook_endpoints import webhook_endpoints_get
from .api.webhook_endpoints import webhook_endpoints_list
from .api.webhook_endpoints import webhook_endpoints_replay
from .api.webhook_endpoints import webhook_endpoints_rotate_secret
from .api.webhook_endpoints import webhook_endpoints_test
from .api.webhook_endpoints import webhook_endpoints_update

__all__ = [
    "action_plans_calendar",
    "action_plans_create",
    "action_plans_get",
    "action_plans_list",
    "action_plans_list_tasks",
    "action_plans_revise",
    "api_clients_create",
    "api_clients_get",
    "api_clients_list",
    "api_clients_list_deprecated_calls",
    "api_clients_revoke",
    "api_clients_rotate",
    "candidates_create",
    "candidates_erase",
    "candidates_get",
    "candidates_list",
    "candidates_update",
    "changes_list",
    "consents_get",
    "consents_grant",
    "consents_list",
    "consents_withdraw",
    "deliveries_get",
    "deliveries_list",
    "deliveries_redeliver",
    "error_codes_list",
    "events_get",
    "events_list",
    "exercises_list",
    "feedback_assess",
    "feedback_get",
    "feedback_get_assessment",
    "feedback_links_answer",
    "feedback_links_decline",
    "feedback_links_get",
    "feedback_list",
    "feedback_open",
    "feedback_record",
    "feedback_requests_calendar",
    "feedback_requests_cancel",
    "feedback_requests_create",
    "feedback_requests_get",
    "feedback_requests_list",
    "feedback_requests_redirect",
    "feedback_requests_remind",
    "feedback_requests_send",
    "feedback_requests_update",
    "interviews_add_question",
    "interviews_create",
    "interviews_delete",
    "interviews_delete_question",
    "interviews_get",
    "interviews_get_question",
    "interviews_list",
    "interviews_list_questions",
    "interviews_record_outcome",
    "interviews_update",
    "interviews_update_question",
    "oauth_jwks",
    "oauth_metadata",
    "oauth_token",
    "operations_live",
    "operations_metrics",
    "operations_ready",
    "recoveries_close",
    "recoveries_get",
    "recoveries_list",
    "recoveries_pause",
    "recoveries_resume",
    "recoveries_skip",
    "sandbox_clock_advance",
    "sandbox_clock_get",
    "sandbox_feedback_requests_answer",
    "sandbox_feedback_requests_decline",
    "sandbox_feedback_requests_stay_silent",
    "session_tokens_create",
    "session_tokens_revoke",
    "tasks_get",
    "tasks_update",
    "tenant_get",
    "tenant_update",
    "webhook_endpoints_create",
    "webhook_endpoints_delete",
    "webhook_endpoints_enable",
    "webhook_endpoints_get",
    "webhook_endpoints_list",
    "webhook_endpoints_replay",
    "webhook_endpoints_rotate_secret",
    "webhook_endpoints_test",
    "webhook_endpoints_update",
]
