from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.feedback_request_body import FeedbackRequestBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    feedback_request_id: str,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/feedback_requests/{feedback_request_id}/cancel".format(
            feedback_request_id=quote(str(feedback_request_id), safe=""),
        ),
    }

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
    idempotency_key: str | Unset = UNSET,
) -> Response[FeedbackRequestBody]:
    """Cancel a feedback request

     Takes a draft or a waiting request back. Its links close at once.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackRequestBody]
    """

    kwargs = _get_kwargs(
        feedback_request_id=feedback_request_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    feedback_request_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> FeedbackRequestBody:
    """Cancel a feedback request

     Takes a draft or a waiting request back. Its links close at once.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackRequestBody
    """

    return sync_detailed(
        feedback_request_id=feedback_request_id,
        client=client,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    feedback_request_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> Response[FeedbackRequestBody]:
    """Cancel a feedback request

     Takes a draft or a waiting request back. Its links close at once.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackRequestBody]
    """

    kwargs = _get_kwargs(
        feedback_request_id=feedback_request_id,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    feedback_request_id: str,
    *,
    client: Client,
    idempotency_key: str | Unset = UNSET,
) -> FeedbackRequestBody:
    """Cancel a feedback request

     Takes a draft or a waiting request back. Its links close at once.

    Args:
        feedback_request_id (str): Opaque id, `freq_` and 26 characters; sorts by time of
            creation.
        idempotency_key (str | Unset):

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
            idempotency_key=idempotency_key,
        )
    ).parsed
