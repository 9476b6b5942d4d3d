from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of
from ...client import Client
from ...types import Response


def _get_kwargs(
    interview_id: str,
    *,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/interviews/{interview_id}".format(
            interview_id=quote(str(interview_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> None:
    if response.status_code == 204:
        return
    raise error_of(response)


def _build_response(response: httpx.Response) -> Response[None]:
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
    if_match: str,
) -> Response[None]:
    """Delete an interview

     Forgets the interview with its questions and feedback requests. It is refused once the candidate has
    been told of a
    rejection or of no answer: a recovery stands on it. Record another outcome first, or erase the
    candidate.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    interview_id: str,
    *,
    client: Client,
    if_match: str,
) -> None:
    """Delete an interview

     Forgets the interview with its questions and feedback requests. It is refused once the candidate has
    been told of a
    rejection or of no answer: a recovery stands on it. Record another outcome first, or erase the
    candidate.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return sync_detailed(
        interview_id=interview_id,
        client=client,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    interview_id: str,
    *,
    client: Client,
    if_match: str,
) -> Response[None]:
    """Delete an interview

     Forgets the interview with its questions and feedback requests. It is refused once the candidate has
    been told of a
    rejection or of no answer: a recovery stands on it. Record another outcome first, or erase the
    candidate.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        interview_id=interview_id,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    interview_id: str,
    *,
    client: Client,
    if_match: str,
) -> None:
    """Delete an interview

     Forgets the interview with its questions and feedback requests. It is refused once the candidate has
    been told of a
    rejection or of no answer: a recovery stands on it. Record another outcome first, or erase the
    candidate.

    Args:
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return (
        await asyncio_detailed(
            interview_id=interview_id,
            client=client,
            if_match=if_match,
        )
    ).parsed
