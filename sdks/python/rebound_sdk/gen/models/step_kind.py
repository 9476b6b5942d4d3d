from enum import StrEnum


class StepKind(StrEnum):
    ASK_AGENCY = "ask_agency"
    ASK_EMPLOYER = "ask_employer"
    ASK_EMPLOYER_AFTER_GAP = "ask_employer_after_gap"
    ASSESS_FEEDBACK = "assess_feedback"
    BREATHE = "breathe"
    CLOSE = "close"
    DO_TASK = "do_task"
    MAKE_PLAN = "make_plan"
    MOVE = "move"
    NOTE_QUESTIONS = "note_questions"
    OPEN_FEEDBACK = "open_feedback"
    PAUSE = "pause"
    PRACTISE = "practise"
    REMIND_EMPLOYER = "remind_employer"
    RESUME = "resume"
    REVISE_PLAN = "revise_plan"
    SEND_AGENCY_REQUEST = "send_agency_request"
    SEND_EMPLOYER_REQUEST = "send_employer_request"
    SET_WEEK = "set_week"

    @classmethod
    def _missing_(cls, value: object) -> "StepKind":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
