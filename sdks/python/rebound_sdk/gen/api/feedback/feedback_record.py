from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.feedback_body import FeedbackBody
from ...models.record_feedback import RecordFeedback
from ...types import UNSET, Response, Unset


def _get_kwargs(
    interview_id: str,
    *,
    body: RecordFeedback,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/interviews/{interview_id}/feedback".format(
            interview_id=quote(str(interview_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FeedbackBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = FeedbackBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FeedbackBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    interview_id: str,
    *,
    client: Client,
    body: RecordFeedback,
    idempotency_key: str | Unset = UNSET,
) -> Response[FeedbackBody]:
    """Record feedback on an interview

     Stores what an employer or an agency told you, sealed for the candidate, and announces
    `feedback.received`. It must
    hold an observation, a rating, a comment or advice, and the candidate must know the outcome. The
    answer says that it is
    there and does not repeat it: from now on it is the candidate's.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RecordFeedback): Feedback that reached you by mail, by telephone or through your own
            system. Example: {'advice': 'Bring two examples with numbers.', 'observations':
            [{'polarity': 'strength', 'theme': 'technical_knowledge', 'words': 'Knew her SQL well.'},
            {'polarity': 'improvement', 'theme': 'answer_depth', 'words': 'Few concrete results in her
            examples.'}], 'ratings': {'answer_depth': 2, 'technical_knowledge': 4}, 'source':
            'agency'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackBody]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    interview_id: str,
    *,
    client: Client,
    body: RecordFeedback,
    idempotency_key: str | Unset = UNSET,
) -> FeedbackBody:
    """Record feedback on an interview

     Stores what an employer or an agency told you, sealed for the candidate, and announces
    `feedback.received`. It must
    hold an observation, a rating, a comment or advice, and the candidate must know the outcome. The
    answer says that it is
    there and does not repeat it: from now on it is the candidate's.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RecordFeedback): Feedback that reached you by mail, by telephone or through your own
            system. Example: {'advice': 'Bring two examples with numbers.', 'observations':
            [{'polarity': 'strength', 'theme': 'technical_knowledge', 'words': 'Knew her SQL well.'},
            {'polarity': 'improvement', 'theme': 'answer_depth', 'words': 'Few concrete results in her
            examples.'}], 'ratings': {'answer_depth': 2, 'technical_knowledge': 4}, 'source':
            'agency'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackBody
    """

    return sync_detailed(
        interview_id=interview_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    interview_id: str,
    *,
    client: Client,
    body: RecordFeedback,
    idempotency_key: str | Unset = UNSET,
) -> Response[FeedbackBody]:
    """Record feedback on an interview

     Stores what an employer or an agency told you, sealed for the candidate, and announces
    `feedback.received`. It must
    hold an observation, a rating, a comment or advice, and the candidate must know the outcome. The
    answer says that it is
    there and does not repeat it: from now on it is the candidate's.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RecordFeedback): Feedback that reached you by mail, by telephone or through your own
            system. Example: {'advice': 'Bring two examples with numbers.', 'observations':
            [{'polarity': 'strength', 'theme': 'technical_knowledge', 'words': 'Knew her SQL well.'},
            {'polarity': 'improvement', 'theme': 'answer_depth', 'words': 'Few concrete results in her
            examples.'}], 'ratings': {'answer_depth': 2, 'technical_knowledge': 4}, 'source':
            'agency'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackBody]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    interview_id: str,
    *,
    client: Client,
    body: RecordFeedback,
    idempotency_key: str | Unset = UNSET,
) -> FeedbackBody:
    """Record feedback on an interview

     Stores what an employer or an agency told you, sealed for the candidate, and announces
    `feedback.received`. It must
    hold an observation, a rating, a comment or advice, and the candidate must know the outcome. The
    answer says that it is
    there and does not repeat it: from now on it is the candidate's.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RecordFeedback): Feedback that reached you by mail, by telephone or through your own
            system. Example: {'advice': 'Bring two examples with numbers.', 'observations':
            [{'polarity': 'strength', 'theme': 'technical_knowledge', 'words': 'Knew her SQL well.'},
            {'polarity': 'improvement', 'theme': 'answer_depth', 'words': 'Few concrete results in her
            examples.'}], 'ratings': {'answer_depth': 2, 'technical_knowledge': 4}, 'source':
            'agency'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackBody
    """

    return (
        await asyncio_detailed(
            interview_id=interview_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
