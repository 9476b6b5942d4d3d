from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of
from ...client import Client
from ...types import Response


def _get_kwargs(
    practice_session_id: str,
    *,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/practice_sessions/{practice_session_id}/partner_link".format(
            practice_session_id=quote(str(practice_session_id), safe=""),
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
    practice_session_id: str,
    *,
    client: Client,
    if_match: str,
) -> Response[None]:
    """Take back the link for a practice partner

     Closes the link at once; whoever holds it is told that it is gone (410). A session without an open
    link is answered with 404.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        practice_session_id=practice_session_id,
        if_match=if_match,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    practice_session_id: str,
    *,
    client: Client,
    if_match: str,
) -> None:
    """Take back the link for a practice partner

     Closes the link at once; whoever holds it is told that it is gone (410). A session without an open
    link is answered with 404.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return sync_detailed(
        practice_session_id=practice_session_id,
        client=client,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    practice_session_id: str,
    *,
    client: Client,
    if_match: str,
) -> Response[None]:
    """Take back the link for a practice partner

     Closes the link at once; whoever holds it is told that it is gone (410). A session without an open
    link is answered with 404.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        practice_session_id=practice_session_id,
        if_match=if_match,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    practice_session_id: str,
    *,
    client: Client,
    if_match: str,
) -> None:
    """Take back the link for a practice partner

     Closes the link at once; whoever holds it is told that it is gone (410). A session without an open
    link is answered with 404.

    Args:
        practice_session_id (str): Opaque id, `prac_` and 26 characters; sorts by time of
            creation.
        if_match (str):

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return (
        await asyncio_detailed(
            practice_session_id=practice_session_id,
            client=client,
            if_match=if_match,
        )
    ).parsed
