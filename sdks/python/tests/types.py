"""Checked by pyright and never run: what the types must allow, and, by `pyright: ignore`, what they must refuse."""

# pyright: reportUnnecessaryTypeIgnoreComment=true
from typing import assert_type

from rebound_sdk import LaterEvent, Rebound, WebhookEvent, async_rows, etag, rows
from rebound_sdk.models import (
    CandidateBody,
    CreateCandidate,
    RecoveryStage,
    UpdateCandidate,
    WebhookFeedbackReceived,
)
from rebound_sdk.operations import (
    candidates_create,
    candidates_get,
    candidates_list,
    candidates_update,
    feedback_requests_send,
)

rebound = Rebound("https://rebound.example", client_id="id", client_secret="secret")
Rebound("https://rebound.example", session_token="token")
Rebound("https://rebound.example", client_id="id")  # pyright: ignore[reportCallIssue]

# Errors are raised, so an answer is what it is when all is well.
body = CreateCandidate(first_name="Ada", time_zone="Europe/London", country="GB")
assert_type(candidates_create.sync(client=rebound, body=body), CandidateBody)
CreateCandidate(first_name="Ada", time_zone="Europe/London")  # pyright: ignore[reportCallIssue]

read = candidates_get.sync_detailed("cand_1", client=rebound)
assert_type(read.parsed.email, str | None)
candidates_update.sync("cand_1", client=rebound, body=UpdateCandidate(email=None), if_match=etag(read))
candidates_update.sync("cand_1", client=rebound, body=UpdateCandidate(email=None))  # pyright: ignore[reportCallIssue]

# The key is made by the SDK, and can be given.
feedback_requests_send.sync("freq_1", client=rebound)
feedback_requests_send.sync("freq_1", client=rebound, idempotency_key="mine")

for candidate in rows(lambda cursor: candidates_list.sync(client=rebound, cursor=cursor)):
    assert_type(candidate, CandidateBody)


async def asynchronously() -> None:
    assert_type(await candidates_create.asyncio(client=rebound, body=body), CandidateBody)
    async for candidate in async_rows(lambda cursor: candidates_list.asyncio(client=rebound, cursor=cursor)):
        assert_type(candidate, CandidateBody)


def event(message: WebhookEvent) -> str | None:
    if isinstance(message, WebhookFeedbackReceived):
        assert_type(message.data.feedback_id, str)
        return message.data.feedback_id
    if isinstance(message, LaterEvent):
        return message.type_
    return None


stage: RecoveryStage = RecoveryStage("a_stage_of_next_year")
