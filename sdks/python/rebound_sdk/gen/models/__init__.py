"""Contains all the data models used in inputs/outputs"""

from .action_plan_body import ActionPlanBody
from .action_plan_event import ActionPlanEvent
from .action_plan_page import ActionPlanPage
from .add_question import AddQuestion
from .advance_sandbox_clock import AdvanceSandboxClock
from .answer_feedback_link import AnswerFeedbackLink
from .answer_feedback_link_ratings import AnswerFeedbackLinkRatings
from .api_client_body import ApiClientBody
from .api_client_page import ApiClientPage
from .api_client_with_secret_body import ApiClientWithSecretBody
from .assess_feedback import AssessFeedback
from .assessed_observation import AssessedObservation
from .assessment_body import AssessmentBody
from .attempt_class import AttemptClass
from .candidate_body import CandidateBody
from .candidate_event import CandidateEvent
from .candidate_page import CandidatePage
from .change import Change
from .change_body import ChangeBody
from .change_code import ChangeCode
from .change_op import ChangeOp
from .change_page import ChangePage
from .changed_kind import ChangedKind
from .changes import Changes
from .channel import Channel
from .close_reason import CloseReason
from .close_recovery import CloseRecovery
from .closed_because import ClosedBecause
from .closed_link_body import ClosedLinkBody
from .consent_body import ConsentBody
from .consent_page import ConsentPage
from .counterpart import Counterpart
from .create_action_plan import CreateActionPlan
from .create_api_client import CreateApiClient
from .create_candidate import CreateCandidate
from .create_feedback_request import CreateFeedbackRequest
from .create_interview import CreateInterview
from .create_session_token import CreateSessionToken
from .create_webhook_endpoint import CreateWebhookEndpoint
from .decided_by import DecidedBy
from .decline_feedback_link import DeclineFeedbackLink
from .decline_reason import DeclineReason
from .delivery_attempt_body import DeliveryAttemptBody
from .delivery_body import DeliveryBody
from .delivery_page import DeliveryPage
from .delivery_state import DeliveryState
from .delivery_with_attempts import DeliveryWithAttempts
from .deprecated_calls_body import DeprecatedCallsBody
from .deprecated_calls_page import DeprecatedCallsPage
from .disabled_because import DisabledBecause
from .effort import Effort
from .encouragement import Encouragement
from .endpoint_state import EndpointState
from .error_code import ErrorCode
from .error_code_body import ErrorCodeBody
from .error_code_list import ErrorCodeList
from .event_body import EventBody
from .event_body_data import EventBodyData
from .event_page import EventPage
from .event_type import EventType
from .evidence import Evidence
from .evidence_kind import EvidenceKind
from .exercise import Exercise
from .exercise_kind import ExerciseKind
from .exercise_page import ExercisePage
from .exercise_phase import ExercisePhase
from .fault import Fault
from .fault_code import FaultCode
from .feedback_body import FeedbackBody
from .feedback_content import FeedbackContent
from .feedback_content_ratings import FeedbackContentRatings
from .feedback_event import FeedbackEvent
from .feedback_link_body import FeedbackLinkBody
from .feedback_page import FeedbackPage
from .feedback_request_body import FeedbackRequestBody
from .feedback_request_event import FeedbackRequestEvent
from .feedback_request_page import FeedbackRequestPage
from .focus_body import FocusBody
from .format_ import Format
from .grant_consent import GrantConsent
from .guideline_do import GuidelineDo
from .guideline_dont import GuidelineDont
from .guidelines import Guidelines
from .health import Health
from .interview_body import InterviewBody
from .interview_event import InterviewEvent
from .interview_page import InterviewPage
from .key_set import KeySet
from .later import Later
from .later_code import LaterCode
from .level import Level
from .link_question import LinkQuestion
from .link_theme import LinkTheme
from .mailing_body import MailingBody
from .next_step import NextStep
from .note import Note
from .note_code import NoteCode
from .o_auth_error import OAuthError
from .observation_body import ObservationBody
from .open_feedback import OpenFeedback
from .outcome import Outcome
from .part import Part
from .pause_recovery import PauseRecovery
from .plan_state import PlanState
from .polarity import Polarity
from .problem import Problem
from .progress import Progress
from .public_key import PublicKey
from .purpose import Purpose
from .question_body import QuestionBody
from .question_page import QuestionPage
from .recognition import Recognition
from .record_feedback import RecordFeedback
from .record_feedback_ratings import RecordFeedbackRatings
from .record_outcome import RecordOutcome
from .recovery_body import RecoveryBody
from .recovery_event import RecoveryEvent
from .recovery_page import RecoveryPage
from .recovery_stage import RecoveryStage
from .recovery_summary import RecoverySummary
from .replay_body import ReplayBody
from .replay_events import ReplayEvents
from .rotate_api_client import RotateApiClient
from .rotate_webhook_secret import RotateWebhookSecret
from .sandbox_clock_body import SandboxClockBody
from .say_observation import SayObservation
from .score_term import ScoreTerm
from .server_metadata import ServerMetadata
from .session_token_body import SessionTokenBody
from .skip_step import SkipStep
from .sort import Sort
from .stage import Stage
from .state import State
from .step_kind import StepKind
from .strength_entry import StrengthEntry
from .task_body import TaskBody
from .task_event import TaskEvent
from .task_kind import TaskKind
from .task_move import TaskMove
from .task_page import TaskPage
from .task_state import TaskState
from .tenant_body import TenantBody
from .tenant_kind import TenantKind
from .theme import Theme
from .theme_score import ThemeScore
from .token_answer import TokenAnswer
from .token_refusal import TokenRefusal
from .token_request import TokenRequest
from .update_candidate import UpdateCandidate
from .update_counterpart import UpdateCounterpart
from .update_feedback_request import UpdateFeedbackRequest
from .update_interview import UpdateInterview
from .update_question import UpdateQuestion
from .update_task import UpdateTask
from .update_tenant import UpdateTenant
from .update_webhook_endpoint import UpdateWebhookEndpoint
from .verdict import Verdict
from .webhook_action_plan_completed import WebhookActionPlanCompleted
from .webhook_action_plan_created import WebhookActionPlanCreated
from .webhook_action_plan_reopened import WebhookActionPlanReopened
from .webhook_action_plan_revised import WebhookActionPlanRevised
from .webhook_candidate_created import WebhookCandidateCreated
from .webhook_candidate_erased import WebhookCandidateErased
from .webhook_candidate_updated import WebhookCandidateUpdated
from .webhook_endpoint_body import WebhookEndpointBody
from .webhook_endpoint_event import WebhookEndpointEvent
from .webhook_endpoint_page import WebhookEndpointPage
from .webhook_endpoint_with_secret import WebhookEndpointWithSecret
from .webhook_feedback_received import WebhookFeedbackReceived
from .webhook_feedback_request_answered import WebhookFeedbackRequestAnswered
from .webhook_feedback_request_cancelled import WebhookFeedbackRequestCancelled
from .webhook_feedback_request_declined import WebhookFeedbackRequestDeclined
from .webhook_feedback_request_expired import WebhookFeedbackRequestExpired
from .webhook_feedback_request_redirected import WebhookFeedbackRequestRedirected
from .webhook_feedback_request_reminded import WebhookFeedbackRequestReminded
from .webhook_feedback_request_sent import WebhookFeedbackRequestSent
from .webhook_interview_created import WebhookInterviewCreated
from .webhook_interview_outcome_recorded import WebhookInterviewOutcomeRecorded
from .webhook_interview_updated import WebhookInterviewUpdated
from .webhook_recovery_closed import WebhookRecoveryClosed
from .webhook_recovery_opened import WebhookRecoveryOpened
from .webhook_recovery_paused import WebhookRecoveryPaused
from .webhook_recovery_resumed import WebhookRecoveryResumed
from .webhook_recovery_stage_changed import WebhookRecoveryStageChanged
from .webhook_task_completed import WebhookTaskCompleted
from .webhook_webhook_endpoint_disabled import WebhookWebhookEndpointDisabled
from .webhook_webhook_endpoint_tested import WebhookWebhookEndpointTested
from .weekday import Weekday
from .work_day import WorkDay

__all__ = (
    "ActionPlanBody",
    "ActionPlanEvent",
    "ActionPlanPage",
    "AddQuestion",
    "AdvanceSandboxClock",
    "AnswerFeedbackLink",
    "AnswerFeedbackLinkRatings",
    "ApiClientBody",
    "ApiClientPage",
    "ApiClientWithSecretBody",
    "AssessFeedback",
    "AssessedObservation",
    "AssessmentBody",
    "AttemptClass",
    "CandidateBody",
    "CandidateEvent",
    "CandidatePage",
    "Change",
    "ChangeBody",
    "ChangeCode",
    "ChangeOp",
    "ChangePage",
    "ChangedKind",
    "Changes",
    "Channel",
    "CloseReason",
    "CloseRecovery",
    "ClosedBecause",
    "ClosedLinkBody",
    "ConsentBody",
    "ConsentPage",
    "Counterpart",
    "CreateActionPlan",
    "CreateApiClient",
    "CreateCandidate",
    "CreateFeedbackRequest",
    "CreateInterview",
    "CreateSessionToken",
    "CreateWebhookEndpoint",
    "DecidedBy",
    "DeclineFeedbackLink",
    "DeclineReason",
    "DeliveryAttemptBody",
    "DeliveryBody",
    "DeliveryPage",
    "DeliveryState",
    "DeliveryWithAttempts",
    "DeprecatedCallsBody",
    "DeprecatedCallsPage",
    "DisabledBecause",
    "Effort",
    "Encouragement",
    "EndpointState",
    "ErrorCode",
    "ErrorCodeBody",
    "ErrorCodeList",
    "EventBody",
    "EventBodyData",
    "EventPage",
    "EventType",
    "Evidence",
    "EvidenceKind",
    "Exercise",
    "ExerciseKind",
    "ExercisePage",
    "ExercisePhase",
    "Fault",
    "FaultCode",
    "FeedbackBody",
    "FeedbackContent",
    "FeedbackContentRatings",
    "FeedbackEvent",
    "FeedbackLinkBody",
    "FeedbackPage",
    "FeedbackRequestBody",
    "FeedbackRequestEvent",
    "FeedbackRequestPage",
    "FocusBody",
    "Format",
    "GrantConsent",
    "GuidelineDo",
    "GuidelineDont",
    "Guidelines",
    "Health",
    "InterviewBody",
    "InterviewEvent",
    "InterviewPage",
    "KeySet",
    "Later",
    "LaterCode",
    "Level",
    "LinkQuestion",
    "LinkTheme",
    "MailingBody",
    "NextStep",
    "Note",
    "NoteCode",
    "OAuthError",
    "ObservationBody",
    "OpenFeedback",
    "Outcome",
    "Part",
    "PauseRecovery",
    "PlanState",
    "Polarity",
    "Problem",
    "Progress",
    "PublicKey",
    "Purpose",
    "QuestionBody",
    "QuestionPage",
    "Recognition",
    "RecordFeedback",
    "RecordFeedbackRatings",
    "RecordOutcome",
    "RecoveryBody",
    "RecoveryEvent",
    "RecoveryPage",
    "RecoveryStage",
    "RecoverySummary",
    "ReplayBody",
    "ReplayEvents",
    "RotateApiClient",
    "RotateWebhookSecret",
    "SandboxClockBody",
    "SayObservation",
    "ScoreTerm",
    "ServerMetadata",
    "SessionTokenBody",
    "SkipStep",
    "Sort",
    "Stage",
    "State",
    "StepKind",
    "StrengthEntry",
    "TaskBody",
    "TaskEvent",
    "TaskKind",
    "TaskMove",
    "TaskPage",
    "TaskState",
    "TenantBody",
    "TenantKind",
    "Theme",
    "ThemeScore",
    "TokenAnswer",
    "TokenRefusal",
    "TokenRequest",
    "UpdateCandidate",
    "UpdateCounterpart",
    "UpdateFeedbackRequest",
    "UpdateInterview",
    "UpdateQuestion",
    "UpdateTask",
    "UpdateTenant",
    "UpdateWebhookEndpoint",
    "Verdict",
    "WebhookActionPlanCompleted",
    "WebhookActionPlanCreated",
    "WebhookActionPlanReopened",
    "WebhookActionPlanRevised",
    "WebhookCandidateCreated",
    "WebhookCandidateErased",
    "WebhookCandidateUpdated",
    "WebhookEndpointBody",
    "WebhookEndpointEvent",
    "WebhookEndpointPage",
    "WebhookEndpointWithSecret",
    "WebhookFeedbackReceived",
    "WebhookFeedbackRequestAnswered",
    "WebhookFeedbackRequestCancelled",
    "WebhookFeedbackRequestDeclined",
    "WebhookFeedbackRequestExpired",
    "WebhookFeedbackRequestRedirected",
    "WebhookFeedbackRequestReminded",
    "WebhookFeedbackRequestSent",
    "WebhookInterviewCreated",
    "WebhookInterviewOutcomeRecorded",
    "WebhookInterviewUpdated",
    "WebhookRecoveryClosed",
    "WebhookRecoveryOpened",
    "WebhookRecoveryPaused",
    "WebhookRecoveryResumed",
    "WebhookRecoveryStageChanged",
    "WebhookTaskCompleted",
    "WebhookWebhookEndpointDisabled",
    "WebhookWebhookEndpointTested",
    "Weekday",
    "WorkDay",
)
