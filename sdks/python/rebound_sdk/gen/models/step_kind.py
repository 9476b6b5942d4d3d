from enum import StrEnum


class StepKind(StrEnum):
    ASK_AGENCY = "ask_agency"
    ASK_EMPLOYER = "ask_employer"
    ASK_EMPLOYER_AFTER_GAP = "ask_employer_after_gap"
    ASSESS_FEEDBACK = "assess_feedback"
    BREATHE = "breathe"
    CHECK_FAIRNESS = "check_fairness"
    CHECK_IN = "check_in"
    CLOSE = "close"
    DO_TASK = "do_task"
    HELP_LINES = "help_lines"
    KEEP_GUIDELINES = "keep_guidelines"
    KEEP_IN_TOUCH = "keep_in_touch"
    LOOK_FOR_ROLES = "look_for_roles"
    MAKE_PLAN = "make_plan"
    MOVE = "move"
    NOTE_QUESTIONS = "note_questions"
    OPEN_FEEDBACK = "open_feedback"
    PAUSE = "pause"
    PRACTISE = "practise"
    PREPARE_ANSWER = "prepare_answer"
    READ_BRIEF = "read_brief"
    READ_GUIDES = "read_guides"
    READ_SUMMARY = "read_summary"
    REFLECT = "reflect"
    REHEARSE = "rehearse"
    REMIND_EMPLOYER = "remind_employer"
    RESUME = "resume"
    REVIEW_CV = "review_cv"
    REVISE_PLAN = "revise_plan"
    SEE_PROGRESS = "see_progress"
    SEND_AGENCY_REQUEST = "send_agency_request"
    SEND_EMPLOYER_REQUEST = "send_employer_request"
    SET_WEEK = "set_week"
    THANK = "thank"
    WIDEN_NETWORK = "widen_network"

    @classmethod
    def _missing_(cls, value: object) -> "StepKind":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
