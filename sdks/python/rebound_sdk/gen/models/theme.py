from enum import StrEnum


class Theme(StrEnum):
    ANSWER_DEPTH = "answer_depth"
    COMMUNICATION = "communication"
    COMPETITION = "competition"
    CONFIDENCE = "confidence"
    CULTURE_FIT = "culture_fit"
    EXPERIENCE = "experience"
    INTERPERSONAL = "interpersonal"
    LEADERSHIP = "leadership"
    LOGISTICS = "logistics"
    MOTIVATION = "motivation"
    PRACTICAL_EXERCISE = "practical_exercise"
    PREPARATION = "preparation"
    PROBLEM_SOLVING = "problem_solving"
    PROFESSIONALISM = "professionalism"
    QUALIFICATIONS = "qualifications"
    QUESTIONS_ASKED = "questions_asked"
    ROLE_CLOSED = "role_closed"
    TECHNICAL_KNOWLEDGE = "technical_knowledge"

    @classmethod
    def _missing_(cls, value: object) -> "Theme":
        """A value of a later version of the API is a member too, named UNKNOWN, that equals its text."""
        text = str(value)
        member = str.__new__(cls, text)
        member._name_, member._value_ = "UNKNOWN", text
        return member

    def __str__(self) -> str:
        return str(self.value)
