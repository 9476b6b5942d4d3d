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
from .api.access import session_tokens_list
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
from .api.candidates import candidates_export
from .api.candidates import candidates_get
from .api.candidates import candidates_list
from .api.candidates import candidates_progress
from .api.candidates import candidates_update
from .api.changes import changes_list
from .api.check_ins import check_ins_create
from .api.check_ins import check_ins_delete
from .api.check_ins import check_ins_get
from .api.check_ins import check_ins_list
from .api.check_ins import emotions_list
from .api.consents import consents_get
from .api.consents import consents_grant
from .api.consents import consents_list
from .api.consents import consents_withdraw
from .api.contacts import contacts_create
from .api.contacts import contacts_delete
from .api.contacts import contacts_get
from .api.contacts import contacts_list
from .api.contacts import contacts_touch
from .api.contacts import contacts_update
from .api.cv_reviews import cv_reviews_create
from .api.cv_reviews import cv_reviews_delete
from .api.cv_reviews import cv_reviews_get
from .api.cv_reviews import cv_reviews_list
from .api.cv_reviews import cv_reviews_update
from .api.deliveries import deliveries_get
from .api.deliveries import deliveries_list
from .api.deliveries import deliveries_redeliver
from .api.events import events_get
from .api.events import events_list
from .api.exercise_logs import exercise_logs_create
from .api.exercise_logs import exercise_logs_delete
from .api.exercise_logs import exercise_logs_get
from .api.exercise_logs import exercise_logs_list
from .api.exercises import exercises_get
from .api.exercises import exercises_list
from .api.fairness_checks import fairness_checks_create
from .api.fairness_checks import fairness_checks_delete
from .api.fairness_checks import fairness_checks_get
from .api.fairness_checks import fairness_checks_list
from .api.fairness_checks import fairness_checks_update
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
from .api.future_interests import future_interests_get
from .api.future_interests import future_interests_give
from .api.future_interests import future_interests_list
from .api.future_interests import future_interests_withdraw
from .api.guidelines import guidelines_card
from .api.guidelines import guidelines_create
from .api.guidelines import guidelines_get
from .api.guidelines import guidelines_list
from .api.guidelines import guidelines_refresh
from .api.guidelines import guidelines_update
from .api.help_lines import help_lines_list
from .api.insights import insights_list
from .api.interviews import interviews_add_question
from .api.interviews import interviews_brief
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
from .api.jurisdictions import jurisdictions_get
from .api.jurisdictions import jurisdictions_list
from .api.messages import messages_check_tone
from .api.messages import messages_create
from .api.messages import messages_delete
from .api.messages import messages_get
from .api.messages import messages_list
from .api.messages import messages_mark_sent
from .api.messages import messages_update
from .api.operations import error_codes_list
from .api.operations import operations_live
from .api.operations import operations_metrics
from .api.operations import operations_ready
from .api.opportunities import opportunities_create
from .api.opportunities import opportunities_delete
from .api.opportunities import opportunities_get
from .api.opportunities import opportunities_list
from .api.opportunities import opportunities_update
from .api.opportunities import search_preferences_get
from .api.opportunities import search_preferences_set
from .api.practice import practice_progress_get
from .api.practice import practice_sessions_complete
from .api.practice import practice_sessions_create
from .api.practice import practice_sessions_delete
from .api.practice import practice_sessions_get
from .api.practice import practice_sessions_invite_partner
from .api.practice import practice_sessions_list
from .api.practice import practice_sessions_revoke_partner_link
from .api.practice import practice_sessions_update
from .api.practice_links import practice_links_get
from .api.practice_links import practice_links_rate
from .api.prepared_answers import prepared_answers_create
from .api.prepared_answers import prepared_answers_delete
from .api.prepared_answers import prepared_answers_get
from .api.prepared_answers import prepared_answers_list
from .api.prepared_answers import prepared_answers_list_versions
from .api.prepared_answers import prepared_answers_update
from .api.question_bank import question_bank_get
from .api.question_bank import question_bank_list
from .api.recoveries import recoveries_close
from .api.recoveries import recoveries_get
from .api.recoveries import recoveries_list
from .api.recoveries import recoveries_pause
from .api.recoveries import recoveries_resume
from .api.recoveries import recoveries_skip
from .api.recoveries import recoveries_summary
from .api.reflections import reflection_prompts_get
from .api.reflections import reflections_create
from .api.reflections import reflections_delete
from .api.reflections import reflections_get
from .api.reflections import reflections_list
from .api.reflections import reflections_update
from .api.resources import resources_create
from .api.resources import resources_delete
from .api.resources import resources_get
from .api.resources import resources_list
from .api.resources import resources_update
from .api.sandbox import sandbox_clock_advance
from .api.sandbox import sandbox_clock_get
from .api.sandbox import sandbox_feedback_requests_answer
from .api.sandbox import sandbox_feedback_requests_decline
from .api.sandbox import sandbox_feedback_requests_stay_silent
from .api.strengths import strengths_get
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
    "candidates_export",
    "candidates_get",
    "candidates_list",
    "candidates_progress",
    "candidates_update",
    "changes_list",
    "check_ins_create",
    "check_ins_delete",
    "check_ins_get",
    "check_ins_list",
    "consents_get",
    "consents_grant",
    "consents_list",
    "consents_withdraw",
    "contacts_create",
    "contacts_delete",
    "contacts_get",
    "contacts_list",
    "contacts_touch",
    "contacts_update",
    "cv_reviews_create",
    "cv_reviews_delete",
    "cv_reviews_get",
    "cv_reviews_list",
    "cv_reviews_update",
    "deliveries_get",
    "deliveries_list",
    "deliveries_redeliver",
    "emotions_list",
    "error_codes_list",
    "events_get",
    "events_list",
    "exercise_logs_create",
    "exercise_logs_delete",
    "exercise_logs_get",
    "exercise_logs_list",
    "exercises_get",
    "exercises_list",
    "fairness_checks_create",
    "fairness_checks_delete",
    "fairness_checks_get",
    "fairness_checks_list",
    "fairness_checks_update",
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
    "future_interests_get",
    "future_interests_give",
    "future_interests_list",
    "future_interests_withdraw",
    "guidelines_card",
    "guidelines_create",
    "guidelines_get",
    "guidelines_list",
    "guidelines_refresh",
    "guidelines_update",
    "help_lines_list",
    "insights_list",
    "interviews_add_question",
    "interviews_brief",
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
    "jurisdictions_get",
    "jurisdictions_list",
    "messages_check_tone",
    "messages_create",
    "messages_delete",
    "messages_get",
    "messages_list",
    "messages_mark_sent",
    "messages_update",
    "oauth_jwks",
    "oauth_metadata",
    "oauth_token",
    "operations_live",
    "operations_metrics",
    "operations_ready",
    "opportunities_create",
    "opportunities_delete",
    "opportunities_get",
    "opportunities_list",
    "opportunities_update",
    "practice_links_get",
    "practice_links_rate",
    "practice_progress_get",
    "practice_sessions_complete",
    "practice_sessions_create",
    "practice_sessions_delete",
    "practice_sessions_get",
    "practice_sessions_invite_partner",
    "practice_sessions_list",
    "practice_sessions_revoke_partner_link",
    "practice_sessions_update",
    "prepared_answers_create",
    "prepared_answers_delete",
    "prepared_answers_get",
    "prepared_answers_list",
    "prepared_answers_list_versions",
    "prepared_answers_update",
    "question_bank_get",
    "question_bank_list",
    "recoveries_close",
    "recoveries_get",
    "recoveries_list",
    "recoveries_pause",
    "recoveries_resume",
    "recoveries_skip",
    "recoveries_summary",
    "reflection_prompts_get",
    "reflections_create",
    "reflections_delete",
    "reflections_get",
    "reflections_list",
    "reflections_update",
    "resources_create",
    "resources_delete",
    "resources_get",
    "resources_list",
    "resources_update",
    "sandbox_clock_advance",
    "sandbox_clock_get",
    "sandbox_feedback_requests_answer",
    "sandbox_feedback_requests_decline",
    "sandbox_feedback_requests_stay_silent",
    "search_preferences_get",
    "search_preferences_set",
    "session_tokens_create",
    "session_tokens_list",
    "session_tokens_revoke",
    "strengths_get",
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
