from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of, is_answer
from ...client import Client
from ...models.practice_progress_body import PracticeProgressBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    candidate_id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/candidates/{candidate_id}/practice_progress".format(
            candidate_id=quote(str(candidate_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PracticeProgressBody:
    try:
        if is_answer(response, 200, "application/json"):
            response_200 = PracticeProgressBody.from_dict(response.json())

            return response_200

    except (AttributeError, KeyError, TypeError, ValueError) as unreadable:
        raise error_of(response) from unreadable
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[PracticeProgressBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(response),
    )


def sync_detailed(
    candidate_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[PracticeProgressBody]:
    """Get how practice went over time

     For the candidate alone: for each theme their own ratings and those of their partners, dated, and
    where each is going. One
    lower rating says little: a tired day, harder questions or a stricter friend do that.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeProgressBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        if_none_match=if_none_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    candidate_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> PracticeProgressBody:
    """Get how practice went over time

     For the candidate alone: for each theme their own ratings and those of their partners, dated, and
    where each is going. One
    lower rating says little: a tired day, harder questions or a stricter friend do that.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeProgressBody
    """

    return sync_detailed(
        candidate_id=candidate_id,
        client=client,
        if_none_match=if_none_match,
    ).parsed


async def asyncio_detailed(
    candidate_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> Response[PracticeProgressBody]:
    """Get how practice went over time

     For the candidate alone: for each theme their own ratings and those of their partners, dated, and
    where each is going. One
    lower rating says little: a tired day, harder questions or a stricter friend do that.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[PracticeProgressBody]
    """

    kwargs = _get_kwargs(
        candidate_id=candidate_id,
        if_none_match=if_none_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    candidate_id: str,
    *,
    client: Client,
    if_none_match: str | Unset = UNSET,
) -> PracticeProgressBody:
    """Get how practice went over time

     For the candidate alone: for each theme their own ratings and those of their partners, dated, and
    where each is going. One
    lower rating says little: a tired day, harder questions or a stricter friend do that.

    Args:
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        if_none_match (str | Unset):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        PracticeProgressBody
    """

    return (
        await asyncio_detailed(
            candidate_id=candidate_id,
            client=client,
            if_none_match=if_none_match,
        )
    ).parsed
