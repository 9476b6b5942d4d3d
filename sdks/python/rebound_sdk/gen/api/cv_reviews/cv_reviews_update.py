from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.cv_review_body import CvReviewBody
from ...models.update_cv_review import UpdateCvReview
from ...types import Response


def _get_kwargs(
    cv_review_id: str,
    *,
    body: UpdateCvReview,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/cv_reviews/{cv_review_id}".format(
            cv_review_id=quote(str(cv_review_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    body: UpdateCvReview,
    if_match: str,
) -> Response[CvReviewBody]:
    """Tick items of a look at the CV

     Names the items that change; all others stay. With the last tick the review is complete; taking one
    away opens it again.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateCvReview): A change to a review: items that are not named stay as they are.
            Example: {'items': [{'id': 'general_results', 'ticked': True}], 'note': 'Shorter than
            before.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CvReviewBody]
    """

    kwargs = _get_kwargs(
        cv_review_id=cv_review_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    cv_review_id: str,
    *,
    client: Client,
    body: UpdateCvReview,
    if_match: str,
) -> CvReviewBody:
    """Tick items of a look at the CV

     Names the items that change; all others stay. With the last tick the review is complete; taking one
    away opens it again.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateCvReview): A change to a review: items that are not named stay as they are.
            Example: {'items': [{'id': 'general_results', 'ticked': True}], 'note': 'Shorter than
            before.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        CvReviewBody
    """

    return sync_detailed(
        cv_review_id=cv_review_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    cv_review_id: str,
    *,
    client: Client,
    body: UpdateCvReview,
    if_match: str,
) -> Response[CvReviewBody]:
    """Tick items of a look at the CV

     Names the items that change; all others stay. With the last tick the review is complete; taking one
    away opens it again.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateCvReview): A change to a review: items that are not named stay as they are.
            Example: {'items': [{'id': 'general_results', 'ticked': True}], 'note': 'Shorter than
            before.'}.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[CvReviewBody]
    """

    kwargs = _get_kwargs(
        cv_review_id=cv_review_id,
        body=body,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    cv_review_id: str,
    *,
    client: Client,
    body: UpdateCvReview,
    if_match: str,
) -> CvReviewBody:
    """Tick items of a look at the CV

     Names the items that change; all others stay. With the last tick the review is complete; taking one
    away opens it again.

    Args:
        cv_review_id (str): Opaque id, `cvrv_` and 26 characters; sorts by time of creation.
        if_match (str):
        body (UpdateCvReview): A change to a review: items that are not named stay as they are.
            Example: {'items': [{'id': 'general_results', 'ticked': True}], 'note': 'Shorter than
            before.'}.

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
            body=body,
            if_match=if_match,
        )
    ).parsed
