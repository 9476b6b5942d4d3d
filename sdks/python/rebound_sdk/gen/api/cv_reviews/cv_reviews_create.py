from http import HTTPStatus
from typing import Any

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.create_cv_review import CreateCvReview
from ...models.cv_review_body import CvReviewBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateCvReview,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/cv_reviews",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CvReviewBody:
    try:
        if is_answer(response, 201, "application/json"):
            response_201 = CvReviewBody.from_dict(response.json())

            return response_201

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[CvReviewBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateCvReview,
    idempotency_key: str | Unset = UNSET,
) -> Response[CvReviewBody]:
    """Look at the CV for one role

     Gives a checklist for the CV: general items, and some for the kind of role, each with the reason
    behind it. Name the
    interview that it follows, or the role that comes next. The CV itself is not sent and not kept. For
    the candidate alone.

    Args:
        idempotency_key (str | Unset):
        body (CreateCvReview): For what the CV is looked at: an interview or a role. Example:
            {'role': 'Data analyst'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CvReviewBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: Client,
    body: CreateCvReview,
    idempotency_key: str | Unset = UNSET,
) -> CvReviewBody:
    """Look at the CV for one role

     Gives a checklist for the CV: general items, and some for the kind of role, each with the reason
    behind it. Name the
    interview that it follows, or the role that comes next. The CV itself is not sent and not kept. For
    the candidate alone.

    Args:
        idempotency_key (str | Unset):
        body (CreateCvReview): For what the CV is looked at: an interview or a role. Example:
            {'role': 'Data analyst'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CvReviewBody
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateCvReview,
    idempotency_key: str | Unset = UNSET,
) -> Response[CvReviewBody]:
    """Look at the CV for one role

     Gives a checklist for the CV: general items, and some for the kind of role, each with the reason
    behind it. Name the
    interview that it follows, or the role that comes next. The CV itself is not sent and not kept. For
    the candidate alone.

    Args:
        idempotency_key (str | Unset):
        body (CreateCvReview): For what the CV is looked at: an interview or a role. Example:
            {'role': 'Data analyst'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CvReviewBody]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: Client,
    body: CreateCvReview,
    idempotency_key: str | Unset = UNSET,
) -> CvReviewBody:
    """Look at the CV for one role

     Gives a checklist for the CV: general items, and some for the kind of role, each with the reason
    behind it. Name the
    interview that it follows, or the role that comes next. The CV itself is not sent and not kept. For
    the candidate alone.

    Args:
        idempotency_key (str | Unset):
        body (CreateCvReview): For what the CV is looked at: an interview or a role. Example:
            {'role': 'Data analyst'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CvReviewBody
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
