from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.interview_body import InterviewBody
from ...models.record_outcome import RecordOutcome
from ...types import UNSET, Response, Unset


def _get_kwargs(
    interview_id: str,
    *,
    body: RecordOutcome,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/interviews/{interview_id}/outcome".format(
            interview_id=quote(str(interview_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> InterviewBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = InterviewBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[InterviewBody]:
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
    body: RecordOutcome,
    idempotency_key: str | Unset = UNSET,
) -> Response[InterviewBody]:
    """Record the outcome of an interview

     Says how an interview ended and, as `notified_at`, that the candidate knows. A recovery opens only
    when the candidate
    has been told of `rejected` or `no_response`: until then nothing reaches the candidate. Record again
    to add
    `notified_at` later, to correct an outcome, or to undo it with `pending`, which closes a recovery
    that was opened. The
    same outcome told twice changes nothing. Before the interview begins only `withdrawn` and `pending`
    are possible.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RecordOutcome): How an interview ended. With the outcome that is recorded already,
            absent and null members keep what is known. Example: {'decided_by': 'employer',
            'decision_at': '2026-11-20T09:30:00.000Z', 'notified_at': '2026-11-20T16:00:00.000Z',
            'outcome': 'rejected'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewBody]
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
    body: RecordOutcome,
    idempotency_key: str | Unset = UNSET,
) -> InterviewBody:
    """Record the outcome of an interview

     Says how an interview ended and, as `notified_at`, that the candidate knows. A recovery opens only
    when the candidate
    has been told of `rejected` or `no_response`: until then nothing reaches the candidate. Record again
    to add
    `notified_at` later, to correct an outcome, or to undo it with `pending`, which closes a recovery
    that was opened. The
    same outcome told twice changes nothing. Before the interview begins only `withdrawn` and `pending`
    are possible.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RecordOutcome): How an interview ended. With the outcome that is recorded already,
            absent and null members keep what is known. Example: {'decided_by': 'employer',
            'decision_at': '2026-11-20T09:30:00.000Z', 'notified_at': '2026-11-20T16:00:00.000Z',
            'outcome': 'rejected'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewBody
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
    body: RecordOutcome,
    idempotency_key: str | Unset = UNSET,
) -> Response[InterviewBody]:
    """Record the outcome of an interview

     Says how an interview ended and, as `notified_at`, that the candidate knows. A recovery opens only
    when the candidate
    has been told of `rejected` or `no_response`: until then nothing reaches the candidate. Record again
    to add
    `notified_at` later, to correct an outcome, or to undo it with `pending`, which closes a recovery
    that was opened. The
    same outcome told twice changes nothing. Before the interview begins only `withdrawn` and `pending`
    are possible.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RecordOutcome): How an interview ended. With the outcome that is recorded already,
            absent and null members keep what is known. Example: {'decided_by': 'employer',
            'decision_at': '2026-11-20T09:30:00.000Z', 'notified_at': '2026-11-20T16:00:00.000Z',
            'outcome': 'rejected'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewBody]
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
    body: RecordOutcome,
    idempotency_key: str | Unset = UNSET,
) -> InterviewBody:
    """Record the outcome of an interview

     Says how an interview ended and, as `notified_at`, that the candidate knows. A recovery opens only
    when the candidate
    has been told of `rejected` or `no_response`: until then nothing reaches the candidate. Record again
    to add
    `notified_at` later, to correct an outcome, or to undo it with `pending`, which closes a recovery
    that was opened. The
    same outcome told twice changes nothing. Before the interview begins only `withdrawn` and `pending`
    are possible.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (RecordOutcome): How an interview ended. With the outcome that is recorded already,
            absent and null members keep what is known. Example: {'decided_by': 'employer',
            'decision_at': '2026-11-20T09:30:00.000Z', 'notified_at': '2026-11-20T16:00:00.000Z',
            'outcome': 'rejected'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewBody
    """

    return (
        await asyncio_detailed(
            interview_id=interview_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
