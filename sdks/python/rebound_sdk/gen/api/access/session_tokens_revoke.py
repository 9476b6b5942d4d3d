from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ....errors import error_of
from ...client import Client
from ...types import Response


def _get_kwargs(
    session_token_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/session_tokens/{session_token_id}".format(
            session_token_id=quote(str(session_token_id), safe=""),
        ),
    }

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
    session_token_id: str,
    *,
    client: Client,
) -> Response[None]:
    """Revoke a session token

     Ends it within a second on every node. Revoking it twice, or after it ran out, is the same as once.
    It needs no
    `If-Match`: a session token never changes, so it has no version that could have moved on.

    Args:
        session_token_id (str): Opaque id, `sess_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        session_token_id=session_token_id,
    )

    return _build_response(client.get_httpx_client().request(**kwargs))


def sync(
    session_token_id: str,
    *,
    client: Client,
) -> None:
    """Revoke a session token

     Ends it within a second on every node. Revoking it twice, or after it ran out, is the same as once.
    It needs no
    `If-Match`: a session token never changes, so it has no version that could have moved on.

    Args:
        session_token_id (str): Opaque id, `sess_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return sync_detailed(
        session_token_id=session_token_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    session_token_id: str,
    *,
    client: Client,
) -> Response[None]:
    """Revoke a session token

     Ends it within a second on every node. Revoking it twice, or after it ran out, is the same as once.
    It needs no
    `If-Match`: a session token never changes, so it has no version that could have moved on.

    Args:
        session_token_id (str): Opaque id, `sess_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        Response[None]
    """

    kwargs = _get_kwargs(
        session_token_id=session_token_id,
    )

    return _build_response(await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    session_token_id: str,
    *,
    client: Client,
) -> None:
    """Revoke a session token

     Ends it within a second on every node. Revoking it twice, or after it ran out, is the same as once.
    It needs no
    `If-Match`: a session token never changes, so it has no version that could have moved on.

    Args:
        session_token_id (str): Opaque id, `sess_` and 26 characters; sorts by time of creation.

    Raises:
        ReboundError: The API refused, or kept failing.
        httpx.TransportError: There was no answer.

    Returns:
        None
    """

    return (
        await asyncio_detailed(
            session_token_id=session_token_id,
            client=client,
        )
    ).parsed
