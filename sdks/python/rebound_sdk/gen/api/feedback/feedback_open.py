from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.feedback_body import FeedbackBody
from ...models.open_feedback import OpenFeedback
from ...types import UNSET, Response, Unset


def _get_kwargs(
    feedback_id: str,
    *,
    body: OpenFeedback,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/feedback/{feedback_id}/open".format(
            feedback_id=quote(str(feedback_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FeedbackBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = FeedbackBody.from_dict(response.json())

            return response_200

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
    feedback_id: str,
    *,
    client: Client,
    body: OpenFeedback,
    idempotency_key: str | Unset = UNSET,
) -> Response[FeedbackBody]:
    """Open feedback

     For the candidate, when they are ready. They first say how they think it went, since that cannot be
    said without
    prejudice afterwards; who has said so in a reflection need not say it again. The answer shows the
    feedback, strengths
    first, and how far the two views are apart. Opening again changes nothing. Nobody else learns that
    it was opened.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (OpenFeedback): How the candidate thinks that it went. Example: {'self_rating': 4}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackBody]
    """

    kwargs = _get_kwargs(
        feedback_id=feedback_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    feedback_id: str,
    *,
    client: Client,
    body: OpenFeedback,
    idempotency_key: str | Unset = UNSET,
) -> FeedbackBody:
    """Open feedback

     For the candidate, when they are ready. They first say how they think it went, since that cannot be
    said without
    prejudice afterwards; who has said so in a reflection need not say it again. The answer shows the
    feedback, strengths
    first, and how far the two views are apart. Opening again changes nothing. Nobody else learns that
    it was opened.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (OpenFeedback): How the candidate thinks that it went. Example: {'self_rating': 4}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackBody
    """

    return sync_detailed(
        feedback_id=feedback_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    feedback_id: str,
    *,
    client: Client,
    body: OpenFeedback,
    idempotency_key: str | Unset = UNSET,
) -> Response[FeedbackBody]:
    """Open feedback

     For the candidate, when they are ready. They first say how they think it went, since that cannot be
    said without
    prejudice afterwards; who has said so in a reflection need not say it again. The answer shows the
    feedback, strengths
    first, and how far the two views are apart. Opening again changes nothing. Nobody else learns that
    it was opened.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (OpenFeedback): How the candidate thinks that it went. Example: {'self_rating': 4}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[FeedbackBody]
    """

    kwargs = _get_kwargs(
        feedback_id=feedback_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    feedback_id: str,
    *,
    client: Client,
    body: OpenFeedback,
    idempotency_key: str | Unset = UNSET,
) -> FeedbackBody:
    """Open feedback

     For the candidate, when they are ready. They first say how they think it went, since that cannot be
    said without
    prejudice afterwards; who has said so in a reflection need not say it again. The answer shows the
    feedback, strengths
    first, and how far the two views are apart. Opening again changes nothing. Nobody else learns that
    it was opened.

    Args:
        feedback_id (str): Opaque id, `fdbk_` and 26 characters; sorts by time of creation.
        idempotency_key (str | Unset):
        body (OpenFeedback): How the candidate thinks that it went. Example: {'self_rating': 4}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        FeedbackBody
    """

    return (
        await asyncio_detailed(
            feedback_id=feedback_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
