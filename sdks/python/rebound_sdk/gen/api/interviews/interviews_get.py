from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.interview_body import InterviewBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    interview_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/interviews/{interview_id}".format(
            interview_id=quote(str(interview_id), safe=""),
        ),
    }

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
    if_none_match: str | Unset = UNSET,
) -> Response[InterviewBody]:
    """Get an interview

     Whom it was with, when, and how it ended.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewBody]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    interview_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> InterviewBody:
    """Get an interview

     Whom it was with, when, and how it ended.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        InterviewBody
    """

    return sync_detailed(
        interview_id=interview_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    interview_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[InterviewBody]:
    """Get an interview

     Whom it was with, when, and how it ended.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[InterviewBody]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    interview_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> InterviewBody:
    """Get an interview

     Whom it was with, when, and how it ended.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

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
            if_none_match=if_none_match,
        )
    ).parsed
