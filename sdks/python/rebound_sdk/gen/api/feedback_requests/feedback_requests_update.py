from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.feedback_request_body import FeedbackRequestBody
from ...models.update_feedback_request import UpdateFeedbackRequest
from ...types import Response


def _get_kwargs(
    feedback_request_id: str,
    *,
    body: UpdateFeedbackRequest,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/feedback_requests/{feedback_request_id}".format(
            feedback_request_id=quote(str(feedback_request_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FeedbackRequestBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = FeedbackRequestBody.from_dict(response.json())

            return response_200

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
    feedback_request_id: str,
    *,
    client: Client,
    body: UpdateFeedbackRequest,
    if_match: str,
) -> Response[FeedbackRequestBody]:
    """Update a draft

     A merge patch of the words, the recipient and the call slots, until the request is sent. Other call
    slots do not
    rewrite the message: change both.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdateFeedbackRequest): A change to a draft (merge patch): absent leaves. Example:
            {'call_slots': ['2031-05-13T14:00:00.000Z'], 'subject': 'One question about my
            interview'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackRequestBody]
    """

    kwargs = _get_kwargs(
        feedback_request_id=feedback_request_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    feedback_request_id: str,
    *,
    client: Client,
    body: UpdateFeedbackRequest,
    if_match: str,
) -> FeedbackRequestBody:
    """Update a draft

     A merge patch of the words, the recipient and the call slots, until the request is sent. Other call
    slots do not
    rewrite the message: change both.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdateFeedbackRequest): A change to a draft (merge patch): absent leaves. Example:
            {'call_slots': ['2031-05-13T14:00:00.000Z'], 'subject': 'One question about my
            interview'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackRequestBody
    """

    return sync_detailed(
        feedback_request_id=feedback_request_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    feedback_request_id: str,
    *,
    client: Client,
    body: UpdateFeedbackRequest,
    if_match: str,
) -> Response[FeedbackRequestBody]:
    """Update a draft

     A merge patch of the words, the recipient and the call slots, until the request is sent. Other call
    slots do not
    rewrite the message: change both.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdateFeedbackRequest): A change to a draft (merge patch): absent leaves. Example:
            {'call_slots': ['2031-05-13T14:00:00.000Z'], 'subject': 'One question about my
            interview'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackRequestBody]
    """

    kwargs = _get_kwargs(
        feedback_request_id=feedback_request_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    feedback_request_id: str,
    *,
    client: Client,
    body: UpdateFeedbackRequest,
    if_match: str,
) -> FeedbackRequestBody:
    """Update a draft

     A merge patch of the words, the recipient and the call slots, until the request is sent. Other call
    slots do not
    rewrite the message: change both.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.
        if_match (str):
        body (UpdateFeedbackRequest): A change to a draft (merge patch): absent leaves. Example:
            {'call_slots': ['2031-05-13T14:00:00.000Z'], 'subject': 'One question about my
            interview'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackRequestBody
    """

    return (
        await asyncio_detailed(
            feedback_request_id=feedback_request_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
