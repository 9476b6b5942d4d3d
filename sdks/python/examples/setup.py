"""What the other examples begin with: a connection, and somebody who did not get the job."""

from datetime import UTC, datetime
from os import environ
from typing import NamedTuple

from rebound_sdk import Rebound, operations
from rebound_sdk import models as m

BASE_URL = environ.get("REBOUND_URL", "http://127.0.0.1:8080")


def connect(language: str | None = None) -> Rebound:
    """`language` is what the person reads, as their browser says it."""
    client_id, client_secret = environ["REBOUND_CLIENT_ID"], environ["REBOUND_CLIENT_SECRET"]
    return Rebound(BASE_URL, client_id=client_id, client_secret=client_secret, language=language)


class TurnedDown(NamedTuple):
    candidate: m.CandidateBody
    interview: m.InterviewBody
    recovery: m.RecoverySummary


def turned_down(rebound: Rebound) -> TurnedDown:
    person = m.CreateCandidate(first_name="Ada", time_zone="Europe/London", country="GB", weekly_hours=3)
    candidate = operations.candidates_create.sync(client=rebound, body=person)
    now, employer = datetime.now(UTC), m.Counterpart("Ashdown Timber", contact_email="femi@ashdowntimber.example")
    talk = m.CreateInterview(candidate.id, m.Format.VIDEO, "Data analyst", m.Stage.FINAL, now, employer=employer)
    interview = operations.interviews_create.sync(client=rebound, body=talk)
    told = m.RecordOutcome(m.Outcome.REJECTED, notified_at=now)
    operations.interviews_record_outcome.sync(interview.id, client=rebound, body=told)
    [recovery] = operations.recoveries_list.sync(client=rebound, interview_id=interview.id).data
    return TurnedDown(candidate, interview, recovery)
