"""Contains all the data models used in inputs/outputs"""

from .action_plan_body import ActionPlanBody
from .action_plan_event import ActionPlanEvent
from .action_plan_page import ActionPlanPage
from .add_question import AddQuestion
from .advance_sandbox_clock import AdvanceSandboxClock
from .advice import Advice
from .answer_check import AnswerCheck
from .answer_feedback_link import AnswerFeedbackLink
from .answer_feedback_link_ratings import AnswerFeedbackLinkRatings
from .answer_finding import AnswerFinding
from .answer_place import AnswerPlace
from .answer_version_body import AnswerVersionBody
from .answer_version_page import AnswerVersionPage
from .api_client_body import ApiClientBody
from .api_client_page import ApiClientPage
from .api_client_with_secret_body import ApiClientWithSecretBody
from .assess_feedback import AssessFeedback
from .assessed_observation import AssessedObservation
from .assessment_body import AssessmentBody
from .attempt_body import AttemptBody
from .attempt_class import AttemptClass
from .bank_question_body import BankQuestionBody
from .bank_question_page import BankQuestionPage
from .brief_answer_body import BriefAnswerBody
from .brief_body import BriefBody
from .brief_check_body import BriefCheckBody
from .brief_guideline_body import BriefGuidelineBody
from .brief_lesson_body import BriefLessonBody
from .brief_question_body import BriefQuestionBody
from .candidate_body import CandidateBody
from .candidate_event import CandidateEvent
from .candidate_page import CandidatePage
from .certainty import Certainty
from .change import Change
from .change_body import ChangeBody
from .change_code import ChangeCode
from .change_op import ChangeOp
from .change_page import ChangePage
from .changed_kind import ChangedKind
from .changes import Changes
from .channel import Channel
from .check_in_body import CheckInBody
from .check_in_page import CheckInPage
from .check_time import CheckTime
from .checked_in_body import CheckedInBody
from .choose_question import ChooseQuestion
from .chosen_question_body import ChosenQuestionBody
from .clock_start import ClockStart
from .close_reason import CloseReason
from .close_recovery import CloseRecovery
from .closed_because import ClosedBecause
from .closed_link_body import ClosedLinkBody
from .complete_practice import CompletePractice
from .complete_practice_self_ratings import CompletePracticeSelfRatings
from .consent_body import ConsentBody
from .consent_event import ConsentEvent
from .consent_page import ConsentPage
from .contact_body import ContactBody
from .contact_page import ContactPage
from .contact_suggestion import ContactSuggestion
from .counted_rule_body import CountedRuleBody
from .counterpart import Counterpart
from .create_action_plan import CreateActionPlan
from .create_api_client import CreateApiClient
from .create_candidate import CreateCandidate
from .create_check_in import CreateCheckIn
from .create_contact import CreateContact
from .create_cv_review import CreateCvReview
from .create_exercise_log import CreateExerciseLog
from .create_fairness_check import CreateFairnessCheck
from .create_feedback_request import CreateFeedbackRequest
from .create_guideline import CreateGuideline
from .create_interview import CreateInterview
from .create_message import CreateMessage
from .create_opportunity import CreateOpportunity
from .create_practice_session import CreatePracticeSession
from .create_prepared_answer import CreatePreparedAnswer
from .create_reflection import CreateReflection
from .create_reflection_theme_ratings_type_0 import CreateReflectionThemeRatingsType0
from .create_resource import CreateResource
from .create_session_token import CreateSessionToken
from .create_webhook_endpoint import CreateWebhookEndpoint
from .cv_review_body import CvReviewBody
from .cv_review_item import CvReviewItem
from .cv_review_page import CvReviewPage
from .data_right_body import DataRightBody
from .dated_rating_body import DatedRatingBody
from .deadline_body import DeadlineBody
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
from .direction import Direction
from .disabled_because import DisabledBecause
from .done_body import DoneBody
from .draft import Draft
from .draft_kind import DraftKind
from .effort import Effort
from .emotion import Emotion
from .emotion_page import EmotionPage
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
from .exercise_log_body import ExerciseLogBody
from .exercise_log_page import ExerciseLogPage
from .exercise_page import ExercisePage
from .exercise_phase import ExercisePhase
from .expected_outcome import ExpectedOutcome
from .export_body import ExportBody
from .export_part import ExportPart
from .export_part_rows_item import ExportPartRowsItem
from .factor_body import FactorBody
from .factor_effect import FactorEffect
from .fairness_check_body import FairnessCheckBody
from .fairness_check_page import FairnessCheckPage
from .fairness_check_summary import FairnessCheckSummary
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
from .figure import Figure
from .figures import Figures
from .finding_code import FindingCode
from .first_minutes import FirstMinutes
from .fit import Fit
from .fit_reason import FitReason
from .fit_reason_code import FitReasonCode
from .fit_recommendation import FitRecommendation
from .fit_term import FitTerm
from .fit_term_kind import FitTermKind
from .focus_body import FocusBody
from .format_ import Format
from .future_interest_body import FutureInterestBody
from .future_interest_event import FutureInterestEvent
from .future_interest_page import FutureInterestPage
from .future_interest_state import FutureInterestState
from .give_future_interest import GiveFutureInterest
from .grant_consent import GrantConsent
from .ground import Ground
from .guideline_body import GuidelineBody
from .guideline_do import GuidelineDo
from .guideline_dont import GuidelineDont
from .guideline_kind import GuidelineKind
from .guideline_move import GuidelineMove
from .guideline_origin import GuidelineOrigin
from .guideline_page import GuidelinePage
from .guideline_state import GuidelineState
from .guidelines import Guidelines
from .health import Health
from .help_line import HelpLine
from .help_line_channel import HelpLineChannel
from .help_line_kind import HelpLineKind
from .help_line_page import HelpLinePage
from .help_line_status import HelpLineStatus
from .insight_page import InsightPage
from .insight_period_body import InsightPeriodBody
from .interest_figures import InterestFigures
from .interest_withdrawn_because import InterestWithdrawnBecause
from .interview_body import InterviewBody
from .interview_event import InterviewEvent
from .interview_page import InterviewPage
from .invitations_body import InvitationsBody
from .jurisdiction_body import JurisdictionBody
from .jurisdiction_page import JurisdictionPage
from .jurisdiction_summary import JurisdictionSummary
from .key_set import KeySet
from .language import Language
from .later import Later
from .later_code import LaterCode
from .learned_body import LearnedBody
from .level import Level
from .limit_rule_body import LimitRuleBody
from .link_question import LinkQuestion
from .link_theme import LinkTheme
from .logged_exercise_body import LoggedExerciseBody
from .mailing_body import MailingBody
from .message_body import MessageBody
from .message_kind import MessageKind
from .message_page import MessagePage
from .message_part import MessagePart
from .message_state import MessageState
from .mood_point_body import MoodPointBody
from .mood_source import MoodSource
from .name_factor import NameFactor
from .name_positive import NamePositive
from .next_step import NextStep
from .note import Note
from .note_code import NoteCode
from .o_auth_error import OAuthError
from .observation_body import ObservationBody
from .occasion import Occasion
from .open_feedback import OpenFeedback
from .open_guideline_body import OpenGuidelineBody
from .opportunity_body import OpportunityBody
from .opportunity_end import OpportunityEnd
from .opportunity_page import OpportunityPage
from .opportunity_state import OpportunityState
from .outcome import Outcome
from .part import Part
from .partner_link_body import PartnerLinkBody
from .partner_rating_body import PartnerRatingBody
from .partner_rating_body_ratings import PartnerRatingBodyRatings
from .partner_words_body import PartnerWordsBody
from .pause_recovery import PauseRecovery
from .plan_state import PlanState
from .polarity import Polarity
from .positive_body import PositiveBody
from .practice_kind import PracticeKind
from .practice_line_body import PracticeLineBody
from .practice_link_body import PracticeLinkBody
from .practice_link_theme import PracticeLinkTheme
from .practice_progress_body import PracticeProgressBody
from .practice_session_body import PracticeSessionBody
from .practice_session_body_self_ratings import PracticeSessionBodySelfRatings
from .practice_session_page import PracticeSessionPage
from .prepared_answer_body import PreparedAnswerBody
from .prepared_answer_page import PreparedAnswerPage
from .problem import Problem
from .progress import Progress
from .progress_body import ProgressBody
from .protected_ground_body import ProtectedGroundBody
from .public_key import PublicKey
from .purpose import Purpose
from .question_body import QuestionBody
from .question_kind import QuestionKind
from .question_page import QuestionPage
from .rate_practice import RatePractice
from .rate_practice_ratings import RatePracticeRatings
from .rated_practice_body import RatedPracticeBody
from .rating_gap_body import RatingGapBody
from .recognition import Recognition
from .record_feedback import RecordFeedback
from .record_feedback_ratings import RecordFeedbackRatings
from .record_outcome import RecordOutcome
from .recovery_body import RecoveryBody
from .recovery_event import RecoveryEvent
from .recovery_page import RecoveryPage
from .recovery_stage import RecoveryStage
from .recovery_summary import RecoverySummary
from .reflection_body import ReflectionBody
from .reflection_body_theme_ratings import ReflectionBodyThemeRatings
from .reflection_page import ReflectionPage
from .reflection_part import ReflectionPart
from .reflection_prompt import ReflectionPrompt
from .reflection_prompts_body import ReflectionPromptsBody
from .refreshed_guidelines_body import RefreshedGuidelinesBody
from .relation import Relation
from .replay_body import ReplayBody
from .replay_events import ReplayEvents
from .resource_body import ResourceBody
from .resource_origin import ResourceOrigin
from .resource_page import ResourcePage
from .responses import Responses
from .responses_of_employer import ResponsesOfEmployer
from .responses_of_source import ResponsesOfSource
from .review_question import ReviewQuestion
from .reviewed_question_body import ReviewedQuestionBody
from .role_hint_body import RoleHintBody
from .role_kind import RoleKind
from .rotate_api_client import RotateApiClient
from .rotate_webhook_secret import RotateWebhookSecret
from .route_body import RouteBody
from .route_kind import RouteKind
from .sandbox_clock_body import SandboxClockBody
from .say_observation import SayObservation
from .say_of_practice import SayOfPractice
from .score_term import ScoreTerm
from .search_preferences_body import SearchPreferencesBody
from .sector import Sector
from .seniority import Seniority
from .sent_message_body import SentMessageBody
from .server_metadata import ServerMetadata
from .session_page import SessionPage
from .session_summary import SessionSummary
from .session_token_body import SessionTokenBody
from .set_search_preferences import SetSearchPreferences
from .severity import Severity
from .signal_body import SignalBody
from .signal_kind import SignalKind
from .signpost_body import SignpostBody
from .skip_step import SkipStep
from .skippable_part import SkippablePart
from .sort import Sort
from .source import Source
from .stage import Stage
from .stage_figure import StageFigure
from .state import State
from .statement import Statement
from .step_kind import StepKind
from .strength_body import StrengthBody
from .strength_entry import StrengthEntry
from .strength_in_short_body import StrengthInShortBody
from .strengths_body import StrengthsBody
from .suggestion import Suggestion
from .summary_body import SummaryBody
from .support import Support
from .task_body import TaskBody
from .task_counts_body import TaskCountsBody
from .task_event import TaskEvent
from .task_kind import TaskKind
from .task_move import TaskMove
from .task_page import TaskPage
from .task_state import TaskState
from .tenant_body import TenantBody
from .tenant_kind import TenantKind
from .theme import Theme
from .theme_figure import ThemeFigure
from .theme_line_body import ThemeLineBody
from .theme_point_body import ThemePointBody
from .theme_progress_body import ThemeProgressBody
from .theme_score import ThemeScore
from .theme_strengths_body import ThemeStrengthsBody
from .tie import Tie
from .token_answer import TokenAnswer
from .token_refusal import TokenRefusal
from .token_request import TokenRequest
from .tone_advice import ToneAdvice
from .tone_body import ToneBody
from .tone_concern import ToneConcern
from .tone_finding import ToneFinding
from .unit import Unit
from .update_candidate import UpdateCandidate
from .update_contact import UpdateContact
from .update_counterpart import UpdateCounterpart
from .update_cv_review import UpdateCvReview
from .update_cv_review_item import UpdateCvReviewItem
from .update_fairness_check import UpdateFairnessCheck
from .update_feedback_request import UpdateFeedbackRequest
from .update_guideline import UpdateGuideline
from .update_interview import UpdateInterview
from .update_message import UpdateMessage
from .update_opportunity import UpdateOpportunity
from .update_practice_session import UpdatePracticeSession
from .update_practice_session_self_ratings_type_0 import (
    UpdatePracticeSessionSelfRatingsType0,
)
from .update_prepared_answer import UpdatePreparedAnswer
from .update_question import UpdateQuestion
from .update_reflection import UpdateReflection
from .update_reflection_theme_ratings_type_0 import UpdateReflectionThemeRatingsType0
from .update_resource import UpdateResource
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
from .webhook_consent_granted import WebhookConsentGranted
from .webhook_consent_withdrawn import WebhookConsentWithdrawn
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
from .webhook_future_interest_given import WebhookFutureInterestGiven
from .webhook_future_interest_withdrawn import WebhookFutureInterestWithdrawn
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
from .weight import Weight
from .withheld import Withheld
from .words_of import WordsOf
from .work_day import WorkDay
from .written_reflection_body import WrittenReflectionBody

__all__ = (
    "ActionPlanBody",
    "ActionPlanEvent",
    "ActionPlanPage",
    "AddQuestion",
    "AdvanceSandboxClock",
    "Advice",
    "AnswerCheck",
    "AnswerFeedbackLink",
    "AnswerFeedbackLinkRatings",
    "AnswerFinding",
    "AnswerPlace",
    "AnswerVersionBody",
    "AnswerVersionPage",
    "ApiClientBody",
    "ApiClientPage",
    "ApiClientWithSecretBody",
    "AssessFeedback",
    "AssessedObservation",
    "AssessmentBody",
    "AttemptBody",
    "AttemptClass",
    "BankQuestionBody",
    "BankQuestionPage",
    "BriefAnswerBody",
    "BriefBody",
    "BriefCheckBody",
    "BriefGuidelineBody",
    "BriefLessonBody",
    "BriefQuestionBody",
    "CandidateBody",
    "CandidateEvent",
    "CandidatePage",
    "Certainty",
    "Change",
    "ChangeBody",
    "ChangeCode",
    "ChangeOp",
    "ChangePage",
    "ChangedKind",
    "Changes",
    "Channel",
    "CheckInBody",
    "CheckInPage",
    "CheckTime",
    "CheckedInBody",
    "ChooseQuestion",
    "ChosenQuestionBody",
    "ClockStart",
    "CloseReason",
    "CloseRecovery",
    "ClosedBecause",
    "ClosedLinkBody",
    "CompletePractice",
    "CompletePracticeSelfRatings",
    "ConsentBody",
    "ConsentEvent",
    "ConsentPage",
    "ContactBody",
    "ContactPage",
    "ContactSuggestion",
    "CountedRuleBody",
    "Counterpart",
    "CreateActionPlan",
    "CreateApiClient",
    "CreateCandidate",
    "CreateCheckIn",
    "CreateContact",
    "CreateCvReview",
    "CreateExerciseLog",
    "CreateFairnessCheck",
    "CreateFeedbackRequest",
    "CreateGuideline",
    "CreateInterview",
    "CreateMessage",
    "CreateOpportunity",
    "CreatePracticeSession",
    "CreatePreparedAnswer",
    "CreateReflection",
    "CreateReflectionThemeRatingsType0",
    "CreateResource",
    "CreateSessionToken",
    "CreateWebhookEndpoint",
    "CvReviewBody",
    "CvReviewItem",
    "CvReviewPage",
    "DataRightBody",
    "DatedRatingBody",
    "DeadlineBody",
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
    "Direction",
    "DisabledBecause",
    "DoneBody",
    "Draft",
    "DraftKind",
    "Effort",
    "Emotion",
    "EmotionPage",
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
    "ExerciseLogBody",
    "ExerciseLogPage",
    "ExercisePage",
    "ExercisePhase",
    "ExpectedOutcome",
    "ExportBody",
    "ExportPart",
    "ExportPartRowsItem",
    "FactorBody",
    "FactorEffect",
    "FairnessCheckBody",
    "FairnessCheckPage",
    "FairnessCheckSummary",
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
    "Figure",
    "Figures",
    "FindingCode",
    "FirstMinutes",
    "Fit",
    "FitReason",
    "FitReasonCode",
    "FitRecommendation",
    "FitTerm",
    "FitTermKind",
    "FocusBody",
    "Format",
    "FutureInterestBody",
    "FutureInterestEvent",
    "FutureInterestPage",
    "FutureInterestState",
    "GiveFutureInterest",
    "GrantConsent",
    "Ground",
    "GuidelineBody",
    "GuidelineDo",
    "GuidelineDont",
    "GuidelineKind",
    "GuidelineMove",
    "GuidelineOrigin",
    "GuidelinePage",
    "GuidelineState",
    "Guidelines",
    "Health",
    "HelpLine",
    "HelpLineChannel",
    "HelpLineKind",
    "HelpLinePage",
    "HelpLineStatus",
    "InsightPage",
    "InsightPeriodBody",
    "InterestFigures",
    "InterestWithdrawnBecause",
    "InterviewBody",
    "InterviewEvent",
    "InterviewPage",
    "InvitationsBody",
    "JurisdictionBody",
    "JurisdictionPage",
    "JurisdictionSummary",
    "KeySet",
    "Language",
    "Later",
    "LaterCode",
    "LearnedBody",
    "Level",
    "LimitRuleBody",
    "LinkQuestion",
    "LinkTheme",
    "LoggedExerciseBody",
    "MailingBody",
    "MessageBody",
    "MessageKind",
    "MessagePage",
    "MessagePart",
    "MessageState",
    "MoodPointBody",
    "MoodSource",
    "NameFactor",
    "NamePositive",
    "NextStep",
    "Note",
    "NoteCode",
    "OAuthError",
    "ObservationBody",
    "Occasion",
    "OpenFeedback",
    "OpenGuidelineBody",
    "OpportunityBody",
    "OpportunityEnd",
    "OpportunityPage",
    "OpportunityState",
    "Outcome",
    "Part",
    "PartnerLinkBody",
    "PartnerRatingBody",
    "PartnerRatingBodyRatings",
    "PartnerWordsBody",
    "PauseRecovery",
    "PlanState",
    "Polarity",
    "PositiveBody",
    "PracticeKind",
    "PracticeLineBody",
    "PracticeLinkBody",
    "PracticeLinkTheme",
    "PracticeProgressBody",
    "PracticeSessionBody",
    "PracticeSessionBodySelfRatings",
    "PracticeSessionPage",
    "PreparedAnswerBody",
    "PreparedAnswerPage",
    "Problem",
    "Progress",
    "ProgressBody",
    "ProtectedGroundBody",
    "PublicKey",
    "Purpose",
    "QuestionBody",
    "QuestionKind",
    "QuestionPage",
    "RatePractice",
    "RatePracticeRatings",
    "RatedPracticeBody",
    "RatingGapBody",
    "Recognition",
    "RecordFeedback",
    "RecordFeedbackRatings",
    "RecordOutcome",
    "RecoveryBody",
    "RecoveryEvent",
    "RecoveryPage",
    "RecoveryStage",
    "RecoverySummary",
    "ReflectionBody",
    "ReflectionBodyThemeRatings",
    "ReflectionPage",
    "ReflectionPart",
    "ReflectionPrompt",
    "ReflectionPromptsBody",
    "RefreshedGuidelinesBody",
    "Relation",
    "ReplayBody",
    "ReplayEvents",
    "ResourceBody",
    "ResourceOrigin",
    "ResourcePage",
    "Responses",
    "ResponsesOfEmployer",
    "ResponsesOfSource",
    "ReviewQuestion",
    "ReviewedQuestionBody",
    "RoleHintBody",
    "RoleKind",
    "RotateApiClient",
    "RotateWebhookSecret",
    "RouteBody",
    "RouteKind",
    "SandboxClockBody",
    "SayObservation",
    "SayOfPractice",
    "ScoreTerm",
    "SearchPreferencesBody",
    "Sector",
    "Seniority",
    "SentMessageBody",
    "ServerMetadata",
    "SessionPage",
    "SessionSummary",
    "SessionTokenBody",
    "SetSearchPreferences",
    "Severity",
    "SignalBody",
    "SignalKind",
    "SignpostBody",
    "SkipStep",
    "SkippablePart",
    "Sort",
    "Source",
    "Stage",
    "StageFigure",
    "State",
    "Statement",
    "StepKind",
    "StrengthBody",
    "StrengthEntry",
    "StrengthInShortBody",
    "StrengthsBody",
    "Suggestion",
    "SummaryBody",
    "Support",
    "TaskBody",
    "TaskCountsBody",
    "TaskEvent",
    "TaskKind",
    "TaskMove",
    "TaskPage",
    "TaskState",
    "TenantBody",
    "TenantKind",
    "Theme",
    "ThemeFigure",
    "ThemeLineBody",
    "ThemePointBody",
    "ThemeProgressBody",
    "ThemeScore",
    "ThemeStrengthsBody",
    "Tie",
    "TokenAnswer",
    "TokenRefusal",
    "TokenRequest",
    "ToneAdvice",
    "ToneBody",
    "ToneConcern",
    "ToneFinding",
    "Unit",
    "UpdateCandidate",
    "UpdateContact",
    "UpdateCounterpart",
    "UpdateCvReview",
    "UpdateCvReviewItem",
    "UpdateFairnessCheck",
    "UpdateFeedbackRequest",
    "UpdateGuideline",
    "UpdateInterview",
    "UpdateMessage",
    "UpdateOpportunity",
    "UpdatePracticeSession",
    "UpdatePracticeSessionSelfRatingsType0",
    "UpdatePreparedAnswer",
    "UpdateQuestion",
    "UpdateReflection",
    "UpdateReflectionThemeRatingsType0",
    "UpdateResource",
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
    "WebhookConsentGranted",
    "WebhookConsentWithdrawn",
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
    "WebhookFutureInterestGiven",
    "WebhookFutureInterestWithdrawn",
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
    "Weight",
    "Withheld",
    "WordsOf",
    "WorkDay",
    "WrittenReflectionBody",
)
