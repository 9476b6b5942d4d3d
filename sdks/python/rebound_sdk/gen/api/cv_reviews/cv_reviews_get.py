from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.cv_review_body import CvReviewBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    cv_review_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/cv_reviews/{cv_review_id}".format(
            cv_review_id=quote(str(cv_review_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CvReviewBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = CvReviewBody.from_dict(response.json())

            return response_200

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
    cv_review_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[CvReviewBody]:
    """Get a look at the CV

     One review, with what is ticked and what is still open.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CvReviewBody]
    """

    kwargs = _get_kwargs(
        cv_review_id=cv_review_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    cv_review_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> CvReviewBody:
    """Get a look at the CV

     One review, with what is ticked and what is still open.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CvReviewBody
    """

    return sync_detailed(
        cv_review_id=cv_review_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    cv_review_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[CvReviewBody]:
    """Get a look at the CV

     One review, with what is ticked and what is still open.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CvReviewBody]
    """

    kwargs = _get_kwargs(
        cv_review_id=cv_review_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    cv_review_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> CvReviewBody:
    """Get a look at the CV

     One review, with what is ticked and what is still open.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CvReviewBody
    """

    return (
        await asyncio_detailed(
            cv_review_id=cv_review_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
