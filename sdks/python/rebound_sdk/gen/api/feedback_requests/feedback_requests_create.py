from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_feedback_request import CreateFeedbackRequest
from ...models.feedback_request_body import FeedbackRequestBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateFeedbackRequest,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/feedback_requests",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FeedbackRequestBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = FeedbackRequestBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[FeedbackRequestBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateFeedbackRequest,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[FeedbackRequestBody]:
    """Draft a feedback request

     Writes a polite mail that asks the employer or the agency for advice, with calls that the candidate
    could take. Read
    it, change it, then send it. An interview has one open request for each channel.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateFeedbackRequest): A new feedback request. Example: {'call_slots':
            ['2031-05-12T09:30:00.000Z', '2031-05-13T14:00:00.000Z'], 'channel': 'employer',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackRequestBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateFeedbackRequest,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> FeedbackRequestBody:
    """Draft a feedback request

     Writes a polite mail that asks the employer or the agency for advice, with calls that the candidate
    could take. Read
    it, change it, then send it. An interview has one open request for each channel.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateFeedbackRequest): A new feedback request. Example: {'call_slots':
            ['2031-05-12T09:30:00.000Z', '2031-05-13T14:00:00.000Z'], 'channel': 'employer',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackRequestBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateFeedbackRequest,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[FeedbackRequestBody]:
    """Draft a feedback request

     Writes a polite mail that asks the employer or the agency for advice, with calls that the candidate
    could take. Read
    it, change it, then send it. An interview has one open request for each channel.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateFeedbackRequest): A new feedback request. Example: {'call_slots':
            ['2031-05-12T09:30:00.000Z', '2031-05-13T14:00:00.000Z'], 'channel': 'employer',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackRequestBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
        accept_language=accept_language,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateFeedbackRequest,
    idempotency_key: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> FeedbackRequestBody:
    """Draft a feedback request

     Writes a polite mail that asks the employer or the agency for advice, with calls that the candidate
    could take. Read
    it, change it, then send it. An interview has one open request for each channel.

    Args:
        idempotency_key (str | Unset):
        accept_language (str | Unset):
        body (CreateFeedbackRequest): A new feedback request. Example: {'call_slots':
            ['2031-05-12T09:30:00.000Z', '2031-05-13T14:00:00.000Z'], 'channel': 'employer',
            'interview_id': 'intv_01jd8w3k5rfx7v2m9q4n6t8b0c'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackRequestBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
            accept_language=accept_language,
        )
    ).parsed
